/** `data/addresses.csv`: pins the addresses of areas, so that a new name does not break old links. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Area } from '../domain/place/area.ts';
import { deliveredId, needsLevels } from '../domain/place/area-key.ts';

/** Writes one line for each area in the order of the files; returns the path written. */
export function writeAddresses(report: string, areas: readonly Area[]): string {
  const path = join(report, 'data', 'addresses.csv');
  const needed = needsLevels(areas);
  const head = ['area', ...(needed ? ['level'] : []), 'slug'];
  const rows = areas.map((area) => [deliveredId(area), ...(needed ? [area.level] : []), area.slug]);
  // Beside the file first: on a full disk the addresses that were pinned stay.
  const incoming = join(report, 'data', '.addresses.incoming');
  try {
    writeFileSync(incoming, `${Papa.unparse([head, ...rows], { newline: '\n' })}\n`);
    renameSync(incoming, path);
  } finally {
    rmSync(incoming, { force: true });
  }
  return path;
}
