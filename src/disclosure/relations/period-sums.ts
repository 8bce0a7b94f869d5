/** Spans that are the sum, or the mean, of their years, as the numbers themselves show. */
import type { Period } from '../../domain/indicator/period.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { Quantity } from '../secondary/quantities.ts';

/** At a place, weight × the number of `whole` is the sum of those of `parts` (numbers of periods). */
export interface PeriodSum {
  readonly area: number;
  readonly group: number;
  readonly whole: number;
  readonly parts: readonly number[];
  /** 1 for a sum, the number of parts for a mean. */
  readonly weight: number;
}

interface Place {
  readonly area: number;
  readonly group: number;
  readonly numbers: ReadonlyMap<number, Quantity>;
}

/** All sums and means of a table, each judged by the places and spans up to its own last year. */
export function periodSums(present: readonly Quantity[], axes: CellAxes): readonly PeriodSum[] {
  const partitions = partitionsOf(axes.periods);
  if (partitions.length === 0) return [];
  const places = new Map<number, { area: number; group: number; numbers: Map<number, Quantity> }>();
  for (const one of present) {
    const { area, period, group } = axes.partsOf(one.key);
    const at = axes.keyOf(area, 0, group);
    const place = places.get(at) ?? { area, group, numbers: new Map<number, Quantity>() };
    places.set(at, place);
    place.numbers.set(period, one);
  }
  const sums: PeriodSum[] = [];
  let sum = 0;
  let mean = 0;
  for (const { whole, parts } of partitions) {
    const complete: Place[] = [];
    for (const place of places.values()) {
      const total = place.numbers.get(whole);
      const found = parts.map((part) => place.numbers.get(part));
      if (total === undefined || found.includes(undefined)) continue;
      complete.push(place);
      if (!total.known || found.some((one) => one?.known !== true) || total.value === 0) continue;
      const added = found.reduce((all, one) => all + (one?.value ?? 0), 0);
      sum += added === total.value ? 1 : -1;
      mean += Math.abs(added / parts.length - total.value) <= 0.5 ? 1 : -1;
    }
    const weight = sum > 0 ? 1 : mean > 0 ? parts.length : undefined;
    if (weight === undefined) continue;
    for (const { area, group } of complete) sums.push({ area, group, whole, parts, weight });
  }
  return sums;
}

/** Periods that shorter ones of a single kind divide without gap, in the order of their last part. */
export function partitionsOf(
  periods: readonly Period[],
): readonly { readonly whole: number; readonly parts: readonly number[] }[] {
  const partitions: { whole: number; parts: number[] }[] = [];
  for (const [whole, outer] of periods.entries()) {
    if (outer.kind === 'date' || outer.kind === 'month') continue;
    for (const kind of ['year', 'school-year', 'month', 'duration'] as const) {
      const parts: number[] = [];
      let next = outer.firstDay;
      for (const [index, inner] of periods.entries()) {
        if (index === whole || inner.kind !== kind || inner.firstDay !== next) continue;
        if (inner.lastDay > outer.lastDay) continue;
        parts.push(index);
        next = dayAfter(inner.lastDay);
      }
      if (parts.length > 1 && next === dayAfter(outer.lastDay)) partitions.push({ whole, parts });
    }
  }
  return partitions.sort((a, b) => (a.parts.at(-1) ?? 0) - (b.parts.at(-1) ?? 0));
}

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};
