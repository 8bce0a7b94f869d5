/** `data/addresses.csv`: pins the addresses of areas, so that a new name does not break old links. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import Papa from 'papaparse';
import type { PublishedAddress } from '../domain/naming/kept-address.ts';
import type { Area } from '../domain/place/area.ts';
import { deliveredId, needsLevels } from '../domain/place/area-key.ts';

/** Writes one line for each area in the order of the files; returns the path written. */
export function writeAddresses(report: string, areas: readonly Area[]): string {
  const path = join(report, 'data', 'addresses.csv');
  const needed = needsLevels(areas);
  const head = ['area', ...(needed ? ['level'] : []), 'slug'];
  const rows = areas.map((area) => [deliveredId(area), ...(needed ? [area.level] : []), area.slug]);
  replaceFile(path, `${Papa.unparse([head, ...rows], { newline: '\n' })}\n`);
  return path;
}

/**
 * Adds the addresses of a release to `data/published.txt`: what is in it stays, word by word, for an address that was
 * public once must lead somewhere for good. Returns how many are new.
 */
export function writePublished(report: string, published: readonly PublishedAddress[]): number {
  const path = join(report, 'data', 'published.txt');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const known = new Set(before.split(/\r\n?|\n/u).map((line) => line.trim()));
  const added = published.map(({ address }) => address).filter((address) => !known.has(address));
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  replaceFile(path, start + added.map((address) => `${address}\n`).join(''));
  return added.length;
}

/** Beside the file first: on a full disk what was in it stays. */
function replaceFile(path: string, text: string): void {
  const incoming = join(dirname(path), `.${basename(path, extname(path))}.incoming`);
  try {
    writeFileSync(incoming, text);
    renameSync(incoming, path);
  } finally {
    rmSync(incoming, { force: true });
  }
}
