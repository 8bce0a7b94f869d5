/** Whether nobody lives where nobody is said to live: totals count such areas as 0. */
import type { Area } from '../../../domain/place/area.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Observation } from '../../../domain/indicator/observation.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';

/** Problem `unpopulated-area-with-people`, once for each area. */
export function checkUnpopulatedAreas(
  observations: readonly Observation[],
  areas: readonly Area[],
  indicators: readonly Indicator[],
  problems: ProblemList,
): void {
  const empty = new Map(
    areas.filter(({ unpopulated }) => unpopulated).map((area) => [area.id, area]),
  );
  if (empty.size === 0) return;
  const ofPeople = new Set(
    indicators.filter(({ disclosure }) => disclosure === 'persons').map(({ id }) => id),
  );
  for (const { area: id, indicator, value, denominator, place } of observations) {
    const area = empty.get(id);
    if (area === undefined || !ofPeople.has(indicator)) continue;
    if (![value, denominator].some((cell) => (numberOf(cell) ?? 0) > 0)) continue;
    const facts = { area: area.name, indicator };
    problems.add('unpopulated-area-with-people', place, facts);
    empty.delete(id);
  }
}
