/** Rows of a downloaded CSV by column name. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

export const readCsv = (path: string): readonly Readonly<Record<string, string>>[] =>
  parseCsv(readFileSync(path, 'utf8'));
