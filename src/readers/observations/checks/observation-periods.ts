/** Periods of an indicator that mean the same time in two spellings. */
import type { Area } from '../../../domain/place/area.ts';
import type { Observation } from '../../../domain/indicator/observation.ts';
import type { Period } from '../../../domain/indicator/period.ts';

export interface MixedKinds {
  /** The period that fewer areas have. */
  readonly period: Period;
  readonly other: Period;
  /** Ids of the areas that have the former, in the order of the rows. */
  readonly areas: readonly string[];
  readonly first: Observation;
}

/**
 * Finds two periods of different kinds of one time (`2023` and `2023-12-31`) that no area of a level has both
 * of: one area's rows were written in another way than the rest. Spans overlap the years in them by nature.
 */
export function findMixedKinds(
  rows: readonly Observation[],
  areas: readonly Area[],
): MixedKinds | undefined {
  const lasting = new Set(
    areas.flatMap(({ id, from, until }) => (from === undefined && until === undefined ? [id] : [])),
  );
  const byPeriod = new Map<string, { period: Period; rows: Map<string, Observation> }>();
  for (const row of rows) {
    if (!lasting.has(row.area) || row.period.kind === 'span') continue;
    const found = byPeriod.get(row.period.text);
    if (found !== undefined) found.rows.set(row.area, found.rows.get(row.area) ?? row);
    else byPeriod.set(row.period.text, { period: row.period, rows: new Map([[row.area, row]]) });
  }
  const kinds = new Set([...byPeriod.values()].map(({ period }) => period.kind));
  if (kinds.size < 2) return undefined;
  const periods = [...byPeriod.values()].sort((a, b) => a.rows.size - b.rows.size);
  for (const [at, few] of periods.entries()) {
    for (const many of periods.slice(at + 1)) {
      if (few.period.kind === many.period.kind || !isSameTime(few.period, many.period)) continue;
      const [first] = few.rows.values();
      if (first === undefined || [...few.rows.keys()].some((area) => many.rows.has(area))) continue;
      return { period: few.period, other: many.period, areas: [...few.rows.keys()], first };
    }
  }
  return undefined;
}

/** One lies in the other. */
const isSameTime = (a: Period, b: Period): boolean =>
  (a.firstDay >= b.firstDay && a.lastDay <= b.lastDay) ||
  (b.firstDay >= a.firstDay && b.lastDay <= a.lastDay);
