/** Which published cells give a withheld count away: the smallest set of relations that narrows it as far. */
import type { Row } from './system.ts';

/** Beyond this many relations the neighbourhood is told, not searched. */
const mostRows = 60;

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
  let needed = [...ring];
  for (const row of needed.toReversed()) {
    const without = needed.filter((other) => other !== row);
    if (givesAway(without)) needed = without;
  }
  return needed;
}
