/** The groups of one dimension as parts of a whole, at one place. */
import type { Group } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { ReportView } from '../report-view.ts';
import type { PlaceRef } from './figure-subject.ts';

/** Dimensions of groups that occur with an indicator, in the order of groups.csv; totals are no parts. */
export function dimensionsOf(
  view: ReportView,
  indicator: Indicator,
): ReadonlyMap<string, readonly Group[]> {
  const occurring = new Set(view.series(indicator.id)?.groups);
  const found = new Map<string, Group[]>();
  for (const group of view.frame.groups) {
    if (group.dimension === undefined || group.total || !occurring.has(group.id)) continue;
    found.set(group.dimension, [...(found.get(group.dimension) ?? []), group]);
  }
  for (const [dimension, groups] of found) if (groups.length < 2) found.delete(dimension);
  return found;
}

/** The published cell of each group at a place, in their order. */
export const groupCells = (
  view: ReportView,
  indicator: Indicator,
  place: PlaceRef,
  period: Period,
  groups: readonly Group[],
): readonly Cell[] =>
  groups.map(
    ({ id }) =>
      view.series(indicator.id)?.at(place.id, period.text, id)?.value ?? { state: 'not-available' },
  );

/** Numbers of all cells; undefined where one has no firm number. */
export function firmNumbers(cells: readonly Cell[]): readonly number[] | undefined {
  const numbers = cells.flatMap((cell) =>
    cell.state === 'observed' || cell.state === 'zero' ? (numberOf(cell) ?? []) : [],
  );
  return numbers.length === cells.length ? numbers : undefined;
}
