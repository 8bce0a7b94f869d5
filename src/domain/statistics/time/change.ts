/** Whether a value has risen or fallen: the one rule behind every word about time. */
import { equalCountsP } from './count-test.ts';
import type { Indicator, Noticeable } from '../../indicator/indicator.ts';
import { numberOf } from '../../indicator/observation.ts';
import { roundTo } from '../../indicator/rounding.ts';
import type { JudgedValue } from '../uncertainty.ts';
import { intervalOf } from '../uncertainty.ts';
import { isCount } from '../../indicator/unit.ts';

/**
 * `equal`: the same at the indicator's decimals. `unsettled`: chance alone may make such a difference.
 * `untested`: nothing says whether the difference means anything. The last three bear no word of a trend.
 */
export type ChangeVerdict = 'rising' | 'falling' | 'equal' | 'unsettled' | 'untested';

/**
 * Judges the change from one value of a place to a later, comparable one.
 *
 * Values with an interval, delivered or made from numerator and denominator: the interval of the difference
 * (square-and-add: R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890; G. Y. Zou, A. Donner, Statistics in
 * Medicine 27 (2008), 1693–1702) has to exclude 0. Counts: the exact conditional test at the indicator's
 * confidence (`equalCountsP`). All others rest on `noticeable` of the catalogue alone; where the catalogue names
 * it for values that can be tested, a change has to pass both.
 */
export function judgeChange(
  before: JudgedValue,
  after: JudgedValue,
  indicator: Indicator,
): ChangeVerdict {
  const a = numberOf(before.value);
  const b = numberOf(after.value);
  if (a === undefined || b === undefined) return 'untested';
  const [from, to] = [roundTo(a, indicator.decimals), roundTo(b, indicator.decimals)];
  if (from === to) return 'equal';
  const { noticeable } = indicator;
  const isNoticed = noticeable !== undefined && isAtLeast(to - from, noticeable, from);
  if (noticeable !== undefined && !isNoticed) return 'untested';
  const isSettled = isBeyondChance(before, after, indicator);
  if (isSettled === false) return 'unsettled';
  if (isSettled === undefined && !isNoticed) return 'untested';
  return to > from ? 'rising' : 'falling';
}

/** Noise of binary fractions must not decide: 0.3 − 0.2 is at least 0.1. */
const isAtLeast = (difference: number, { amount, relative }: Noticeable, from: number): boolean =>
  roundTo(Math.abs(difference), 9) >=
  roundTo(relative ? (Math.abs(from) * amount) / 100 : amount, 9);

/** Undefined where nothing can be said about chance. */
function isBeyondChance(
  before: JudgedValue,
  after: JudgedValue,
  indicator: Indicator,
): boolean | undefined {
  const difference = differenceInterval(before, after, indicator);
  if (difference !== undefined) return difference.lower > 0 || difference.upper < 0;
  if (!isCount(indicator.unit) || indicator.fromOffers !== undefined) return undefined;
  const [a, b] = [numberOf(before.value) ?? 0, numberOf(after.value) ?? 0];
  if (a < 0 || b < 0) return undefined;
  return equalCountsP(a, b) < 1 - indicator.confidence / 100;
}

/** Limits of the difference `after − before`, in the unit; undefined where either value has none. */
export function differenceInterval(
  before: JudgedValue,
  after: JudgedValue,
  indicator: Indicator,
): { readonly lower: number; readonly upper: number } | undefined {
  const a = numberOf(before.value);
  const b = numberOf(after.value);
  const from = intervalOf(before, indicator);
  const to = intervalOf(after, indicator);
  if (a === undefined || b === undefined || from === undefined || to === undefined)
    return undefined;
  return {
    lower: b - a - Math.hypot(b - to.lower, from.upper - a),
    upper: b - a + Math.hypot(to.upper - b, a - from.lower),
  };
}
