/** How a value stands to a reference value: similar, higher or lower. */
import type { Indicator } from '../indicator/indicator.ts';
import { numberOf } from '../indicator/observation.ts';
import type { JudgedValue } from './uncertainty.ts';
import { intervalOf } from './uncertainty.ts';

/** Similar to the reference value, or higher or lower beyond its own confidence interval. */
export type ComparisonWord = 'similar' | 'higher' | 'lower';

/**
 * Compares a value with a reference value (the municipality's, as a rule).
 *
 * Similar unless the interval of the value excludes the reference (decision 8 of the design).
 * Undefined, so that no word is said, where either has no number, is unreliable or questionable
 * (flag q), or where no interval can be made: a difference that may be chance is not called one.
 */
export function compareWithReference(
  own: JudgedValue | undefined,
  reference: JudgedValue | undefined,
  indicator: Indicator,
): ComparisonWord | undefined {
  if (own === undefined || reference === undefined) return undefined;
  if (!isCertain(own) || !isCertain(reference)) return undefined;
  const to = numberOf(reference.value);
  const interval = intervalOf(own, indicator);
  if (to === undefined || interval === undefined) return undefined;
  if (interval.lower > to) return 'higher';
  return interval.upper < to ? 'lower' : 'similar';
}

/** Whether a value has a number that is neither unreliable nor questionable: fit for words, ranks and extents. */
export const isCertain = (observation: JudgedValue): boolean =>
  (observation.value.state === 'observed' || observation.value.state === 'zero') &&
  !observation.flags.includes('q');
