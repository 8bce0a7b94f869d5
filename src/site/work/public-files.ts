/** Files beside pages that go into the site as they are: downloads, shared drawings, pictures, style sheet, scripts, fonts. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { SiteAssets } from './site-assets.ts';

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

/**
 * Style sheets, scripts, fonts, icons. They are plain files with relative links rather than bundled, so
 * that a site works under any path and from disk, and a strict policy needs no exception.
 */
export function writeAssets(files: string, assets: SiteAssets): void {
  writeFiles(files, assets.files);
  const given = join(source, '..', 'public');
  for (const entry of readdirSync(given, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(files, path.slice(given.length));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}
