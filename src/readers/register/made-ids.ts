/** Ids of entries that bear none: made from name and address, so that they stay when rows come, go or move. */
import { isWellFormedId } from '../../domain/naming/id.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { Table, TableRow } from '../table/table-row.ts';

/** A made id has no more characters; the end of a long address distinguishes least. */
const longest = 100;

/**
 * The id of each row: as written, else made. Rows of equal name and address are told apart by type, then provider, then
 * place; what is equal even then, by its order. Problem `register-ids-made`, once a file.
 *
 * @param parts columns that an id is made of, the most telling first
 */
export function rowIds(
  table: Table,
  parts: readonly (readonly string[])[],
  problems: ProblemList,
): ReadonlyMap<TableRow, string> {
  const ids = new Map<TableRow, string>();
  const without: TableRow[] = [];
  const taken = new Set<string>();
  for (const row of table.rows) {
    const written = row.text('id');
    if (written === '') without.push(row);
    else {
      ids.set(row, written);
      taken.add(written.toLowerCase());
    }
  }
  for (const [row, id] of madeIds(without, parts, taken)) ids.set(row, id);
  for (const row of without) {
    const id = ids.get(row);
    if (id === undefined) continue;
    problems.fold('register-ids-made', '', row.place('id'), { id });
  }
  return ids;
}

function madeIds(
  rows: readonly TableRow[],
  [columns = [], ...further]: readonly (readonly string[])[],
  written: ReadonlySet<string>,
): ReadonlyMap<TableRow, string> {
  const ids = new Map<TableRow, string>();
  const taken = new Set(written);
  const give = (row: TableRow, id: string): void => {
    ids.set(row, id);
    taken.add(id);
  };
  const distinguish = (
    group: readonly TableRow[],
    used: readonly string[],
    rest: readonly (readonly string[])[],
  ): void => {
    for (const [id, sharing] of Map.groupBy(group, (row) => idOf(row, used))) {
      const [only, ...others] = sharing;
      const [next, ...later] = rest;
      if (only !== undefined && others.length === 0 && !taken.has(id)) give(only, id);
      else if (next !== undefined) distinguish(sharing, [...used, ...next], later);
      else for (const row of sharing) give(row, freeId(id, taken));
    }
  };
  distinguish(rows, columns, further);
  return ids;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? id : `${id}-${String(number)}`;
    if (!taken.has(own)) return own;
  }
}

function idOf(row: TableRow, columns: readonly string[]): string {
  const words = columns.map((column) => row.text(column)).filter((text) => text !== '');
  const slug = slugOf(words.join(' ')).slice(0, longest).replace(/-+$/u, '');
  return slug !== '' && isWellFormedId(slug) ? slug : `eintrag-${slug}`.replace(/-$/u, '');
}
