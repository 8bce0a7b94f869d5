import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasErrors } from '../src/domain/problem/problem.ts';
import type { PublishedAddress } from '../src/domain/naming/kept-address.ts';
import { pictureModes } from '../src/outputs/pictures/picture-formats.ts';
import type { PictureMode } from '../src/outputs/pictures/picture-formats.ts';
import { refusalOf, requireWritable } from '../src/site/work/replace-folder.ts';
import { messageLanguageOf } from '../src/domain/language.ts';
import { commandLines } from '../src/language/messages/command-lines.ts';
import { publishedAt } from './published-at.ts';
import {
  UsageError,
  exitCodes,
  fromCaller,
  reportFolder,
  repository,
  runCommand,
} from './command-line.ts';

const refusals = {
  'contains-report': 'it contains the report folder',
  'inside-input': 'it lies in data/ or content/ of the report',
  repository: 'it is the repository or contains it',
  'not-ours': 'it holds files that an earlier build did not write',
  'not-a-folder': 'it, or a part of its path, is no folder',
} as const;

/** A path with links resolved as far as it exists, so that no detour leads into the input. */
function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolved(parent), basename(path));
  }
}

/** The canonical origin of `--site`: an http(s) address without a path. */
function originOf(site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  const url = URL.parse(site);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`--site: not an http(s) address: ${site}`);
  }
  if (![url.origin, `${url.origin}/`].includes(url.href)) {
    throw new UsageError(`--site: only scheme and host, a path is given by --base: ${site}`);
  }
  return url.origin;
}

function basePath(base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  if (!/^\/(?!\.{1,2}\/)(?:[A-Za-z0-9._~-]+\/(?!\.{1,2}\/))*$/.test(base)) {
    throw new UsageError(
      `--base: a path that begins and ends with /, of letters, digits and . _ ~ -: ${base}`,
    );
  }
  return base;
}

/** The addresses of the last release: a list, the manifest of a site, or the folder of one. */
function previousOf(named: string | undefined): readonly PublishedAddress[] | undefined {
  return named === undefined ? undefined : publishedAt('--previous', named);
}

function pictureMode(named: string | undefined): PictureMode | undefined {
  if (named === undefined) return undefined;
  const mode = pictureModes.find((one) => one === named);
  if (mode === undefined) {
    throw new UsageError(`--pictures: one of ${pictureModes.join(', ')}: ${named}`);
  }
  return mode;
}

await runCommand(
  'build',
  {
    report: { type: 'string' },
    out: { type: 'string' },
    site: { type: 'string' },
    base: { type: 'string' },
    previous: { type: 'string' },
    pictures: { type: 'string' },
  },
  async (values) => {
    const report = realpathSync(reportFolder(values['report'] as string | undefined));
    const out = resolved(
      fromCaller((values['out'] as string | undefined) ?? join(repository, 'dist')),
    );
    const site = originOf(values['site'] as string | undefined);
    const base = basePath(values['base'] as string | undefined);
    const figurePictures = pictureMode(values['pictures'] as string | undefined);
    const refusal = refusalOf(out, report, realpathSync(repository));
    if (refusal !== undefined)
      throw new UsageError(`--out ${out}: refused, because ${refusals[refusal]}`);
    requireWritable(out);
    const previous = previousOf(values['previous'] as string | undefined);
    // Loaded only now: wrong usage is answered at once.
    const { buildWithProgress } = await import('./build-with-progress.ts');
    const { problems, pages, language } = await buildWithProgress({
      repository,
      report,
      out,
      site,
      base,
      previous,
      figurePictures,
    });
    if (hasErrors(problems)) return exitCodes.problems;
    const lines = commandLines[messageLanguageOf(language)];
    process.stderr.write(`${lines.built(pages, out)}\n`);
    return exitCodes.good;
  },
);
