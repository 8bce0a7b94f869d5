/** The middle of many numbers, found without a list of objects around them. */
import { quantileSorted } from 'd3-array';

/** The median; undefined where there is no number. None of them may be NaN. */
export const middleOf = (numbers: readonly number[]): number | undefined =>
  quantileSorted(Array.from(new Float64Array(numbers).sort()), 0.5);
