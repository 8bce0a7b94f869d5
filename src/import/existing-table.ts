/** A table that lies in the report already beside the rows that a delivery brings: what is added, changes or falls away. */
import Papa from 'papaparse';
import { foldName } from '../domain/naming/fold-name.ts';
import type { ColumnSpec } from '../readers/table/column-spec.ts';
import { isSameValue } from './delivery/cell-values.ts';

/** One row by the contract's names of its columns. */
export type TableRow = Readonly<Partial<Record<string, string>>>;

export interface ExistingTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Reads a table of the report by the names and aliases of its columns.
 *
 * @returns undefined where a column is none of the contract's, one is there twice, or a row has too many cells: such a
 *   table is not compared cell by cell
 */
export function existingTable(
  text: string,
  specs: readonly ColumnSpec[],
): ExistingTable | undefined {
  const known = new Map(
    specs.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((word) => [foldName(word), name] as const),
    ),
  );
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [header = [], ...lines] = data;
  const columns = header.flatMap((heading) => known.get(foldName(heading)) ?? []);
  if (columns.length !== header.length || new Set(columns).size !== columns.length)
    return undefined;
  if (lines.some((cells) => cells.length > columns.length)) return undefined;
  const rows = lines.map((cells) =>
    Object.fromEntries(columns.map((column, at) => [column, plain(cells[at] ?? '')])),
  );
  return { columns, rows };
}

/** A decimal comma as a point, so that the same number is the same text. */
const plain = (text: string): string => text.trim().replace(/^(\(?-?\d+),(\d+\)?)$/u, '$1.$2');

export interface TableDifference {
  /** Keys of rows whose cells change, and of rows that fall away. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** How many rows are new, and how many have a cell more than before. */
  readonly added: number;
  readonly filled: number;
}

const keyOf = (row: TableRow, keys: readonly string[]): string =>
  keys
    .map((key) => row[key] ?? '')
    .filter((text) => text !== '')
    .join(', ');

/**
 * Compares two states of one table. A cell that was empty may be filled: nothing is lost by that.
 *
 * @param keys columns that tell rows apart
 */
export function tableDifference(
  before: readonly TableRow[],
  after: readonly TableRow[],
  keys: readonly string[],
): TableDifference {
  const now = new Map(after.map((row) => [keyOf(row, keys), row]));
  const known = new Set(before.map((row) => keyOf(row, keys)));
  const changed: string[] = [];
  const removed: string[] = [];
  let filled = 0;
  for (const row of before) {
    const key = keyOf(row, keys);
    const own = now.get(key);
    if (own === undefined) {
      removed.push(key);
      continue;
    }
    const differs = (column: string): boolean => !isSameValue(row[column] ?? '', own[column] ?? '');
    const columns = [...new Set([...Object.keys(row), ...Object.keys(own)])].filter(differs);
    if (columns.length === 0) continue;
    if (columns.every((column) => (row[column] ?? '') === '')) filled += 1;
    else changed.push(key);
  }
  return {
    changed,
    removed,
    added: [...now.keys()].filter((key) => !known.has(key)).length,
    filled,
  };
}
