/** What stands in the tables at the place of a value: a table is read again, for rows that contradict each other are rare. */
import type { Place } from '../../domain/problem/problem.ts';
import type { Table, TableRow } from '../table/table-row.ts';
import type { WrittenAt } from './store/observation-collection.ts';

/** @param open reads a table once more, without a word about it */
export function writtenTexts(open: (file: string) => Table | undefined): WrittenAt {
  // Rows that contradict each other mostly do so one after the other, in the same two tables.
  const tables = new Map<string, { table: Table | undefined; rows: Map<number, TableRow> }>();
  return ({ file, line, column }) => {
    let known = tables.get(file);
    if (known === undefined) {
      const table = open(file);
      const [oldest] = tables.keys();
      if (tables.size > 1 && oldest !== undefined) tables.delete(oldest);
      known = { table, rows: new Map(table?.rows.map((row) => [row.line, row])) };
      tables.set(file, known);
    }
    const row = known.rows.get(line ?? 0);
    if (row === undefined || known.table === undefined) return '';
    return row.text(valueColumn(known.table, row, column)) || fractionOf(row);
  };
}

/** The column of a value: in a wide table the period at its place. */
function valueColumn({ columns }: Table, row: TableRow, column: Place['column']): string {
  if (columns.includes('period')) return 'value';
  return columns.find((name) => row.place(name).column === column) ?? 'value';
}

/** Numerator and denominator as written, of a row whose value is computed. */
const fractionOf = (row: TableRow): string =>
  ['numerator', 'denominator']
    .map((column) => row.text(column))
    .filter((text) => text !== '')
    .join(' / ');
