/** Files beside pages that go into the site as they are: downloads, shared drawings, pictures, style sheet, scripts, fonts. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { paletteCss } from '../../figures/palette.ts';
import { browserScripts } from './browser-scripts.ts';

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
  'profile',
  'overview',
  'files',
  'figures',
  'pointer',
  'life-phases',
  'network',
  'phase-lines',
  'print',
] as const;

/** Style sheets of single kinds of pages, loaded by them alone. */
const ownStyleSheets = [
  'indicators',
  'offers',
  'finder',
  'network-page',
  'comparison',
  'handbook',
  'decisions',
  'search',
  'embed',
] as const;

/** Style sheets that drawings are styled by, on pages and away from them. */
const ofDrawings = ['tokens', 'figures', 'key-figures', 'life-phases', 'network'] as const;

const source = join(import.meta.dirname, '..', '..');

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * Writes files by their addresses below a folder.
 *
 * @param files address and text or bytes, made one after the other
 */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [SiteAddress, string | Uint8Array]>,
): void {
  for (const [address, content] of files)
    write(join(folder, address.endsWith('/') ? `${address}index.html` : address), content);
}

/**
 * Copies files to their addresses below a folder.
 *
 * @param files address and where the file lies
 */
export function copyFiles(folder: string, files: Iterable<readonly [SiteAddress, string]>): void {
  for (const [address, from] of files) {
    const target = join(folder, address);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(from, target);
  }
}

const sheet = (name: string): string => readFileSync(join(source, 'styles', `${name}.css`), 'utf8');

/** What drawings are styled by, in the order it applies. */
export const drawingSheets = (): readonly string[] => ofDrawings.map(sheet);

/**
 * Style sheet, scripts, fonts, icons. They are plain files with relative links rather than bundled, so
 * that a site works under any path and from disk, and a strict policy needs no exception.
 */
export function writeAssets(files: string, accent: string | undefined): void {
  const small = (text: string): string =>
    transformSync(text, { loader: 'css', minify: true, target: 'es2022' }).code;
  const common = [paletteCss(accent), ...styleSheets.map(sheet)].join('\n');
  write(join(files, 'stil/site.css'), small(common));
  for (const name of ownStyleSheets) write(join(files, `stil/${name}.css`), small(sheet(name)));
  for (const [name, text] of browserScripts(join(source, 'enhancements'))) {
    write(join(files, 'skript', `${name}.js`), text);
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
