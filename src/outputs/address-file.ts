/** `data/addresses.csv`: pins the addresses of areas, so that a new name does not break old links. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Area } from '../domain/place/area.ts';

/** Writes one line for each area in the order of the files; returns the path written. */
export function writeAddresses(report: string, areas: readonly Area[]): string {
  const path = join(report, 'data', 'addresses.csv');
  const rows = [...new Map(areas.map((area) => [area.id, area.slug]))];
  writeFileSync(path, `${Papa.unparse([['area', 'slug'], ...rows], { newline: '\n' })}\n`);
  return path;
}
