/** Which published cells give a withheld count away: the smallest set of relations that narrows it as far. */
import type { Row } from './system.ts';

/** Beyond this many relations the neighbourhood is told, not searched. */
const mostRows = 600;

/**
 * Relations around an unknown that together give it away. First one alone, then rings around it, then
 * without each that is not needed. Without a search only a single relation is looked for.
 */
export function revealingRows(
  unknown: number,
  rowsOf: ReadonlyMap<number, readonly Row[]>,
  givesAway: (rows: readonly Row[]) => boolean,
  search: boolean,
): readonly Row[] {
  const around = rowsOf.get(unknown) ?? [];
  const single = around.find((row) => givesAway([row]));
  if (single !== undefined) return [single];
  if (!search) return around;
  let ring: ReadonlySet<Row> = new Set(around);
  while (!givesAway([...ring])) {
    const wider = new Set(ring);
    for (const row of ring) {
      for (const other of row.unknowns) for (const next of rowsOf.get(other) ?? []) wider.add(next);
    }
    if (wider.size === ring.size || wider.size > mostRows) return [...ring];
    ring = wider;
  }
  return fewestOf([...ring], givesAway);
}

/** Leaves out what is not needed, the farthest first, in halves, quarters and so on: few of many are needed. */
function fewestOf(
  rows: readonly Row[],
  givesAway: (rows: readonly Row[]) => boolean,
): readonly Row[] {
  let needed = rows;
  for (
    let size = Math.ceil(rows.length / 2);
    size >= 1;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let end = needed.length; end > 0; end -= size) {
      const without = [...needed.slice(0, Math.max(0, end - size)), ...needed.slice(end)];
      if (givesAway(without)) needed = without;
    }
  }
  return needed;
}
