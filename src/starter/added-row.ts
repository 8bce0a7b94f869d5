/** One row more in a table that someone else has made: its separator, columns and line ends stay. */
import Papa from 'papaparse';
import type { ColumnSpec } from '../readers/table/column-spec.ts';
import { tableHead } from '../readers/table/table-head.ts';

/**
 * The table with one row below its last; text of the whole file.
 *
 * @param bytes the table as it is; undefined where there is none: `head` begins it
 * @param head comment lines above the header of a new table
 * @param row cells by canonical column
 * @param optional columns whose cells are left out where the table does not have them
 * @returns the columns that the row needs and the table lacks; undefined where it cannot be read
 */
export function withRow(
  bytes: Uint8Array | undefined,
  file: string,
  columns: readonly ColumnSpec[],
  head: readonly string[],
  row: Readonly<Record<string, string>>,
  optional: readonly string[] = [],
): string | readonly string[] | undefined {
  if (bytes === undefined) {
    const names = columns.map(({ name }) => name).filter((name) => Object.hasOwn(row, name));
    const table = Papa.unparse([names, names.map((name) => row[name] ?? '')], { newline: '\n' });
    return `${[...head, table].join('\n')}\n`;
  }
  const found = tableHead(bytes, file, columns);
  if (found === undefined) return undefined;
  const { text, separator, names } = found;
  const needed = Object.keys(row).filter((name) => row[name] !== '' && !optional.includes(name));
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) return missing;
  const line = Papa.unparse([names.map((name) => row[name] ?? '')], { delimiter: separator });
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || /[\r\n]$/u.test(text) ? text : `${text}${end}`;
  return `${before}${line}${end}`;
}
