/** Words of a column of a table that has the contract's form: types, phases and themes that a report must know. */
import Papa from 'papaparse';
import type { ColumnSpec } from '../readers/table/column-spec.ts';
import { tableHead } from '../readers/table/table-head.ts';
import { isRemark } from '../readers/table/table-records.ts';

/**
 * Distinct words under a column, in the order of the table; several in a cell are joined by `|`.
 *
 * @returns none where the table cannot be read or lacks the column
 */
export function wordsUnder(
  bytes: Uint8Array,
  file: string,
  columns: readonly ColumnSpec[],
  column: string,
): readonly string[] {
  const head = tableHead(bytes, file, columns);
  const at = head?.names.indexOf(column) ?? -1;
  if (head === undefined || at === -1) return [];
  const { data } = Papa.parse<string[]>(head.text, {
    delimiter: head.separator,
    skipEmptyLines: true,
  });
  const header = data.findIndex((cells) => !isRemark(cells) && cells.length >= head.names.length);
  const words = data
    .slice(header + 1)
    .flatMap((cells) => (cells[at] ?? '').split('|').map((word) => word.trim()));
  return [...new Set(words)].filter((word) => word !== '');
}
