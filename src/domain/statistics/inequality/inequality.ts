/** How far the areas of a level lie apart. */
import { isCertain } from '../comparison.ts';
import { numberOf } from '../../indicator/observation.ts';
import type { JudgedValue } from '../uncertainty.ts';

/** Range (in the unit; percentage points for percent) and ratio between the highest and the lowest area. */
export interface Extent<A = string> {
  readonly min: { readonly area: A; readonly value: number };
  readonly max: { readonly area: A; readonly value: number };
  readonly range: number;
  /** Highest ÷ lowest; undefined where the lowest is 0 or negative. */
  readonly ratio: number | undefined;
  /** How many areas have a number. */
  readonly count: number;
}

/**
 * The extent of one period's values; undefined with fewer than two of them.
 * Unreliable and questionable (flag q) values stay out; of tied areas the first is named.
 */
export function extentOf<A = string>(
  observations: readonly ((JudgedValue & { readonly area: A }) | undefined)[],
): Extent<A> | undefined {
  let min: Extent<A>['min'] | undefined;
  let max: Extent<A>['max'] | undefined;
  let count = 0;
  for (const observation of observations) {
    if (observation === undefined || !isCertain(observation)) continue;
    const value = numberOf(observation.value);
    if (value === undefined) continue;
    count += 1;
    if (min === undefined || value < min.value) min = { area: observation.area, value };
    if (max === undefined || value > max.value) max = { area: observation.area, value };
  }
  if (min === undefined || max === undefined || count < 2) return undefined;
  const ratio = min.value > 0 ? max.value / min.value : undefined;
  return { min, max, range: max.value - min.value, ratio, count };
}
