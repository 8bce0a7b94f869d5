/** Areas that the newest period of a level leaves out. */
import type { Area } from '../../../domain/place/area.ts';
import type { Observation } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import { comparePeriods } from '../../../domain/indicator/period.ts';

/** One area alone in a period is told otherwise (`lone-period`). */
const fewestWithValue = 2;

export interface NewestGap {
  readonly period: Period;
  readonly missing: readonly Area[];
  /** A row of the newest period. */
  readonly first: Observation;
}

/**
 * The areas without anything in the newest period in which others of the level have a value, of those that have one
 * in an earlier period. A sign (withheld, later, …) is something.
 *
 * @param rows of one indicator
 * @param areas of one level
 */
export function findNewestGap(
  rows: readonly Observation[],
  areas: readonly Area[],
): NewestGap | undefined {
  const ofLevel = new Map(areas.map((area) => [area.id, area]));
  const seen = new Map<
    string,
    { period: Period; first: Observation; areas: Set<string>; numbers: number }
  >();
  for (const row of rows) {
    if (!ofLevel.has(row.area) || row.value.state === 'not-available') continue;
    const { period, area } = row;
    const known = seen.get(period.text) ?? { period, first: row, areas: new Set(), numbers: 0 };
    if (!known.areas.has(area) && numberOf(row.value) !== undefined) known.numbers += 1;
    known.areas.add(area);
    seen.set(period.text, known);
  }
  const [newest, ...earlier] = [...seen.values()].sort((a, b) =>
    comparePeriods(b.period, a.period),
  );
  if (newest === undefined || newest.numbers < fewestWithValue) return undefined;
  const before = new Set(earlier.flatMap((one) => [...one.areas]));
  const missing = areas.filter(
    (area) =>
      before.has(area.id) &&
      !newest.areas.has(area.id) &&
      !area.unpopulated &&
      isValidIn(area, newest.period),
  );
  const { period, first } = newest;
  return missing.length === 0 ? undefined : { period, missing, first };
}

function isValidIn({ from, until }: Area, { firstDay, lastDay }: Period): boolean {
  return (
    (from ?? -Infinity) <= Number(lastDay.slice(0, 4)) &&
    (until ?? Infinity) >= Number(firstDay.slice(0, 4))
  );
}
