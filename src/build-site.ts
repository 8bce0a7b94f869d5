/** From a report folder to a finished site: the prepared report, then Astro, then one swap. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { buildReport, workFolders } from './build-report.ts';
import type { CheckedReport } from './build-report.ts';
import { hasErrors } from './domain/problem/problem.ts';
import { pageReads } from './site/prepared-report.ts';
import { takeLock } from './site/work/build-lock.ts';
import { mendSwap, replaceFolder } from './site/work/replace-folder.ts';

export interface SiteOptions {
  readonly repository: string;
  readonly report: string;
  readonly out: string;
  readonly site?: string | undefined;
  readonly base?: string | undefined;
  /** Where drawings are kept from build to build, absolute; without it in the repository. */
  readonly cache?: string | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Hears how many pages are begun, of how many. */
  readonly onPages?: ((done: number, total: number) => void) | undefined;
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Builds a report into `out`. With an error in the report the earlier site stays untouched; what an interrupted run
 * has left is mended first. `BuildUnderWay` where another process builds into `out`.
 */
export async function buildSite(options: SiteOptions): Promise<CheckedReport> {
  const folder = join(options.repository, '.build');
  mkdirSync(folder, { recursive: true });
  const giveBack = takeLock(join(folder, `${hashOf(options.out)}.lock`));
  try {
    mendSwap(options.out);
    return await buildAlone(options);
  } finally {
    giveBack();
  }
}

async function buildAlone(options: SiteOptions): Promise<CheckedReport> {
  // Two builds side by side keep out of each other's way; the name never reaches the output.
  const name = hashOf(`${options.report}\0${options.out}`);
  const { work, cache: kept } = workFolders(options.repository, name);
  const checked = await buildReport({ ...options, work, cache: options.cache ?? kept });
  if (hasErrors(checked.problems)) return checked;
  const built = join(work, 'site');
  rmSync(built, { recursive: true, force: true });
  setAstroEnvironment({ work, out: built, site: options.site, base: options.base });
  let begun = 0;
  const count = (): void => {
    begun = Math.min(begun + 1, checked.pages);
    options.onPages?.(begun, checked.pages);
  };
  pageReads.subscribe(count);
  try {
    await build({ root: options.repository, logLevel: 'error' });
  } finally {
    pageReads.unsubscribe(count);
  }
  options.onPages?.(checked.pages, checked.pages);
  replaceFolder(built, options.out);
  return checked;
}

/** What astro.config.mjs and the pages read. */
export function setAstroEnvironment(setting: {
  readonly work: string;
  readonly out: string;
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}): void {
  process.env['CHANCENATLAS_WORK'] = setting.work;
  process.env['CHANCENATLAS_OUT'] = setting.out;
  if (setting.site !== undefined) process.env['CHANCENATLAS_SITE'] = setting.site;
  if (setting.base !== undefined) process.env['CHANCENATLAS_BASE'] = setting.base;
}
