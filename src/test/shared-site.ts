/** Sites that several test files look at, each built once for all of a run. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeMadeUpReport } from '../../scripts/make-report.ts';
import type { MadeUpReport } from '../../scripts/make-report.ts';
import { buildSite } from '../build-site.ts';
import type { CheckedReport } from '../build-report.ts';
import { repository, runFolder } from './folders.ts';

export interface BuiltSite {
  readonly site: string;
  readonly checked: CheckedReport;
}

/** The shipped example. To be read only. */
export const builtExample = (): Promise<BuiltSite> => builtOnce('example', () => repository);

/** A city without districts and with a large register: 542 areas, 4,189 offers. To be read only. */
export const builtCity = (): Promise<BuiltSite> =>
  builtOnce('city', (folder) =>
    madeUp(folder, {
      areas: 542,
      indicators: 2,
      years: 2,
      language: 'de',
      register: { offers: 4189, providers: 1500, cooperations: 0 },
    }),
  );

/** An English report of more areas than one table and one file of values hold, with an index by each method. */
export const builtEnglish = (): Promise<BuiltSite> =>
  builtOnce('english', (folder) => {
    const report = madeUp(folder, { areas: 130, indicators: 4, years: 6, language: 'en' });
    const parts = '[{ indicator: share-1, weight: 1.5 }, { indicator: share-3 }]';
    const index = (method: string): string =>
      `- { id: need-${method}, title: Where children may need more., method: ${method}, parts: ${parts} }\n`;
    writeFileSync(
      join(report, 'data', 'indices.yaml'),
      ['z-score', 'min-max', 'rank'].map(index).join(''),
    );
    return report;
  });

function madeUp(folder: string, size: MadeUpReport): string {
  const report = join(folder, 'report');
  writeMadeUpReport(report, size);
  return report;
}

/**
 * Builds a site, or waits until another test file has built it.
 *
 * @param name of the site in the folder of the run
 * @param prepare writes the report below a folder and gives its path
 */
async function builtOnce(name: string, prepare: (folder: string) => string): Promise<BuiltSite> {
  mkdirSync(runFolder, { recursive: true });
  const folder = join(runFolder, name);
  const site = join(folder, 'site');
  const result = join(folder, 'checked.json');
  const failure = join(folder, 'failed.txt');
  if (begin(folder)) {
    try {
      const checked = await buildSite({ repository, report: prepare(folder), out: site });
      // Whole or not there: others wait for the name.
      writeFileSync(`${result}.new`, JSON.stringify(checked));
      renameSync(`${result}.new`, result);
    } catch (error) {
      writeFileSync(failure, String(error));
      throw error;
    }
  }
  while (!existsSync(result)) {
    if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'));
    await setTimeout(50);
  }
  return { site, checked: JSON.parse(readFileSync(result, 'utf8')) as CheckedReport };
}

/** Whether this is the file that builds: who makes the folder. */
function begin(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
