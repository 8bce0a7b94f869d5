/** Which published cells give a withheld count away: the smallest set of relations that narrows it as far. */
import type { Row } from './system/system.ts';

/** Beyond this many relations the neighbourhood is told, not searched. */
const mostRows = 200;

/** Whether relations alone give the unknown away. */
type GivesAway = (rows: readonly Row[]) => boolean;

/**
 * Relations around an unknown that together give it away. First one alone, then rings around it, then
 * without each that is not needed. Without a search only a single relation is looked for.
 *
 * @param ways the cheapest first: the first that shows it for a ring is the one to search the ring with
 */
export function revealingRows(
  unknown: number,
  rowsOf: ReadonlyMap<number, readonly Row[]>,
  ways: readonly GivesAway[],
  search: boolean,
): readonly Row[] {
  const around = rowsOf.get(unknown) ?? [];
  const single = around.find((row) => ways.some((givesAway) => givesAway([row])));
  if (single !== undefined) return [single];
  if (!search) return around;
  let ring: ReadonlySet<Row> = new Set(around);
  for (;;) {
    const rows = [...ring];
    const way = ways.find((givesAway) => givesAway(rows));
    if (way !== undefined) return fewestOf(rows, way);
    const wider = new Set(ring);
    for (const row of ring) {
      for (const other of row.unknowns) for (const next of rowsOf.get(other) ?? []) wider.add(next);
    }
    if (wider.size === ring.size || wider.size > mostRows) return rows;
    ring = wider;
  }
}

/** Leaves out what is not needed, the farthest first, in halves, quarters and so on: few of many are needed. */
function fewestOf(rows: readonly Row[], givesAway: GivesAway): readonly Row[] {
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
