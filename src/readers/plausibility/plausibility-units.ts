/** Areas whose values as a whole have another unit than those of the others. */
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { middleOf } from './middle.ts';
import type { Series } from './plausibility-series.ts';

/** So many other areas show what is usual. */
const fewestOthers = 4;
/**
 * So many times the largest of the others, or such a part of the smallest. Areas differ in people by a factor of a
 * hundred and more downwards (a harbour, a forest); rates and means do not.
 */
const apart = {
  counts: { above: 100, below: Infinity },
  others: { above: 20, below: 20 },
} as const;

export interface OtherUnit {
  readonly first: Observation;
  /** Ten, a hundred, a thousand …: about so many times the others. */
  readonly factor: number;
  readonly direction: 'above' | 'below';
}

/** The one area whose usual value is far from those of all others. */
export function findOtherUnit({ rows: periods, counts }: Series): OtherUnit | undefined {
  const values = new Map<string, { numbers: number[]; first: Observation }>();
  for (const rows of periods) {
    for (const [area, row] of rows) {
      const value = numberOf(row.value);
      if (value === undefined || value <= 0) continue;
      const found = values.get(area) ?? { numbers: [], first: row };
      found.numbers.push(value);
      values.set(area, found);
    }
  }
  if (values.size <= fewestOthers) return undefined;
  const middles = [...values.values()]
    .map(({ numbers, first }) => ({ middle: middleOf(numbers) ?? 0, first }))
    .sort((a, b) => a.middle - b.middle);
  const all = middleOf(middles.map(({ middle }) => middle)) ?? 0;
  const [least, next] = middles;
  const [before, most] = middles.slice(-2);
  if (least === undefined || next === undefined || before === undefined || most === undefined) {
    return undefined;
  }
  const { above, below } = counts ? apart.counts : apart.others;
  if (most.middle > above * before.middle) {
    return { first: most.first, factor: tens(most.middle / all), direction: 'above' };
  }
  if (next.middle > below * least.middle) {
    return { first: least.first, factor: tens(all / least.middle), direction: 'below' };
  }
  return undefined;
}

const tens = (ratio: number): number => 10 ** Math.round(Math.log10(ratio));
