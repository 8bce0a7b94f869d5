/** One row more in a table that someone else has made: its separator, columns and line ends stay. */
import Papa from 'papaparse';
import { foldName } from '../domain/naming/fold-name.ts';
import { ProblemList } from '../domain/problem/problem.ts';
import type { ColumnSpec } from '../readers/table/column-spec.ts';
import { findHeader, headingLookup } from '../readers/table/table-header.ts';
import { headOf, parseRecords } from '../readers/table/table-records.ts';
import { decodeText } from '../readers/text/decode-text.ts';

/**
 * The table with one row below its last; text of the whole file.
 *
 * @param bytes the table as it is; undefined where there is none: `head` begins it
 * @param head comment lines above the header of a new table
 * @param row cells by canonical column; those of columns that the table does not have must be empty
 * @returns undefined where the table cannot be read, or lacks a column that the row needs
 */
export function withRow(
  bytes: Uint8Array | undefined,
  file: string,
  columns: readonly ColumnSpec[],
  head: readonly string[],
  row: Readonly<Record<string, string>>,
): string | undefined {
  if (bytes === undefined) {
    const names = columns.map(({ name }) => name).filter((name) => Object.hasOwn(row, name));
    const table = Papa.unparse([names, names.map((name) => row[name] ?? '')], { newline: '\n' });
    return `${[...head, table].join('\n')}\n`;
  }
  const problems = new ProblemList();
  const text = decodeText(bytes, file, problems);
  const lookup = headingLookup(columns, {});
  const known = (heading: string): boolean => lookup(heading) !== undefined;
  const parsed = text === undefined ? undefined : parseRecords(text, file, known, problems);
  if (text === undefined || parsed === undefined) return undefined;
  const { records, separator } = parsed;
  const header = records.at(findHeader(headOf(records), columns, lookup));
  if (header === undefined) return undefined;
  const names = header.cells.map((cell) => lookup(cell) ?? foldName(cell));
  const missing = Object.keys(row).filter((name) => row[name] !== '' && !names.includes(name));
  if (missing.length > 0) return undefined;
  const line = Papa.unparse([names.map((name) => row[name] ?? '')], { delimiter: separator });
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || /[\r\n]$/u.test(text) ? text : `${text}${end}`;
  return `${before}${line}${end}`;
}
