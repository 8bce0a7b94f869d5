/** Rows of a downloaded CSV by column name. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export const readCsv = (path: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
