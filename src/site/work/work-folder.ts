/** The work folder: page models as JSON for the pages, and files that go into the site as they are. */
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { paletteCss } from '../../figures/palette.ts';
import type { SharedDrawing } from '../../figures/figure.ts';
import type { PageKind } from '../page-kind.ts';
import type { SiteFrame } from '../site-frame.ts';
import type { AssembledPage, PageRef } from '../site-pages.ts';

/** Style sheets in the order they apply. */
const styleSheets = [
  'tokens',
  'base',
  'layout',
  'voices',
  'prose',
  'figure',
  'tables',
  'key-figures',
  'areas',
  'overview',
  'indicators',
  'offers',
  'decisions',
  'figures',
  'life-phases',
  'network',
  'network-page',
  'phase-lines',
  'handbook',
  'print',
] as const;

const source = join(import.meta.dirname, '..', '..');

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The site as it is written: pages made one after the other, so that not all stand in memory at once. */
export interface SitePages {
  readonly frame: SiteFrame;
  readonly pages: Iterable<AssembledPage>;
}

/** Where pages are read. */
export const shownPages = (folder: string): string => join(folder, 'pages');
export const fileOfPage = (pages: string, kind: PageKind, id: string): string =>
  join(pages, kind, `${id}.json`);
/** What the newest check found, for the live preview. */
export const fileOfProblems = (folder: string): string => join(folder, 'problems.json');

const incomingPages = (folder: string): string => join(folder, 'pages.incoming');

/**
 * Writes frame, index and every page beside those of an earlier run, and says how many are listed; asks for
 * all drawings on the way. They are read from `showPages` on.
 */
export function writePages(folder: string, site: SitePages): number {
  const pages = incomingPages(folder);
  rmSync(pages, { recursive: true, force: true });
  const index: PageRef[] = [];
  let listed = 0;
  for (const page of site.pages) {
    const { kind, id, address } = page;
    index.push({ kind, id, address });
    if (page.listed) listed += 1;
    write(fileOfPage(pages, kind, id), JSON.stringify(page));
  }
  write(join(pages, 'index.json'), JSON.stringify(index));
  write(join(pages, 'frame.json'), JSON.stringify(site.frame));
  return listed;
}

/**
 * Puts the written pages in place of the earlier ones, when their drawings are there: a preview that is
 * looked at meanwhile never meets a page without its figures.
 */
export function showPages(folder: string): void {
  const pages = shownPages(folder);
  rmSync(pages, { recursive: true, force: true });
  renameSync(incomingPages(folder), pages);
}

/** Writes downloads and shared drawings; files of an earlier run are gone. */
export function writePublicFiles(
  folder: string,
  downloads: Iterable<readonly [SiteAddress, string]>,
  drawings: ReadonlyMap<SiteAddress, string>,
  accent: string | undefined,
): void {
  const files = join(folder, 'public');
  rmSync(files, { recursive: true, force: true });
  for (const [address, text] of downloads) write(join(files, address), text);
  for (const [address, kept] of drawings) {
    write(join(files, address), (JSON.parse(readFileSync(kept, 'utf8')) as SharedDrawing).svg);
  }
  writeAssets(files, accent);
}

/**
 * Style sheet, scripts, fonts, icons. They are plain files with relative links rather than bundled, so
 * that a site works under any path and from disk, and a strict policy needs no exception.
 */
function writeAssets(files: string, accent: string | undefined): void {
  const css = styleSheets.map((name) =>
    readFileSync(join(source, 'styles', `${name}.css`), 'utf8'),
  );
  write(join(files, 'stil/site.css'), [paletteCss(accent), ...css].join('\n'));
  for (const name of readdirSync(join(source, 'enhancements')).toSorted()) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const script = readFileSync(join(source, 'enhancements', name), 'utf8');
    write(
      join(files, 'skript', name.replace(/\.ts$/, '.js')),
      stripTypeScriptTypes(script, { mode: 'strip' }),
    );
  }
  const require = createRequire(import.meta.url);
  const fonts = join(
    dirname(require.resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json')),
    'files',
  );
  mkdirSync(join(files, 'schrift'), { recursive: true });
  for (const subset of ['latin', 'latin-ext']) {
    const name = `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`;
    copyFileSync(join(fonts, name), join(files, 'schrift', name));
  }
  const given = join(source, '..', 'public');
  for (const entry of readdirSync(given, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(files, path.slice(given.length));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}
