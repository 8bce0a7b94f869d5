/** What stands in the tables at the place of a value: a table is read again, for rows that contradict each other are rare. */
import type { Place } from '../../domain/problem/problem.ts';
import type { Table, TableRow } from '../table/table-row.ts';
import { observationColumns } from './row/observation-columns.ts';

import type { WrittenRows } from './store/observation-collection.ts';

/** @param open reads a table once more, without a word about it */
export function writtenTexts(open: (file: string) => Table | undefined): WrittenRows {
  // Rows that contradict each other mostly do so one after the other, in the same two tables.
  const tables = new Map<string, { table: Table | undefined; rows: Map<number, TableRow> }>();
  const rowAt = ({
    file,
    line,
  }: Place): { table: Table | undefined; row: TableRow | undefined } => {
    let known = tables.get(file);
    if (known === undefined) {
      const table = open(file);
      const [oldest] = tables.keys();
      if (tables.size > 1 && oldest !== undefined) tables.delete(oldest);
      known = { table, rows: new Map(table?.rows.map((row) => [row.line, row])) };
      tables.set(file, known);
    }
    return { table: known.table, row: known.rows.get(line ?? 0) };
  };
  return {
    valueAt(place) {
      const { table, row } = rowAt(place);
      if (row === undefined || table === undefined) return '';
      return row.text(valueColumn(table, row, place.column)) || fractionOf(row);
    },
    differing(one, other) {
      if (one.file !== other.file || one.line === other.line) return [];
      const [a, b] = [rowAt(one), rowAt(other)];
      if (a.row === undefined || b.row === undefined) return [];
      const [first, second] = [a.row, b.row];
      // A heading that some column is read from is no further difference: the cell is the same, or it is the value.
      const isRead = (heading: string): boolean =>
        observationColumns.some(({ name }) =>
          [first, second].every(
            (row) => row.text(name) !== '' && row.textUnder(heading) === row.text(name),
          ),
        );
      return (a.table?.headings ?? [])
        .filter((heading) => first.textUnder(heading) !== second.textUnder(heading))
        .filter((heading) => !isRead(heading))
        .slice(0, mostNamed);
    },
  };
}

/** So many headings are named. */
const mostNamed = 4;

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
