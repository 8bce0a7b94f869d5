/** Where a value is going, in one word. */
import { isCertain } from './comparison.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { numberOf } from '../indicator/observation.ts';
import type { Period } from '../indicator/period.ts';
import type { Basis } from '../publishable.ts';
import { roundTo } from '../indicator/rounding.ts';
import type { JudgedValue } from './uncertainty.ts';
import { intervalOf } from './uncertainty.ts';
import { isCategory } from '../indicator/unit.ts';

export type TrendWord = 'rising' | 'falling' | 'steady';

/** One point of a series. */
export interface SeriesPoint extends JudgedValue {
  readonly period: Period;
  readonly basis: Basis;
}

export interface Trend {
  readonly word: TrendWord;
  /** The first period that compares with the last. */
  readonly since: Period;
  readonly until: Period;
}

/**
 * The trend of one place from the first comparable period to its last number.
 *
 * A break in the series (flag b at the later period), a change between derived and other totals and
 * a change of the kind of period begin anew. Questionable values (flag q) are passed over,
 * unreliable ones too; if the last number is unreliable there is no word.
 * Steady: equal at the indicator's decimals, or a difference that the confidence intervals of both
 * do not bear out (Newcombe 1998; Zou & Donner 2008: square-and-add).
 *
 * @param observations of one place and group, in the order of the periods
 */
export function trendOf(
  observations: readonly (SeriesPoint | undefined)[],
  indicator: Indicator,
): Trend | undefined {
  if (isCategory(indicator.unit)) return undefined;
  let first: SeriesPoint | undefined;
  let last: SeriesPoint | undefined;
  let brokenBefore = false;
  let lastIsUnreliable = false;
  for (const observation of observations) {
    if (observation === undefined) continue;
    brokenBefore ||= observation.flags.includes('b');
    if (observation.flags.includes('q')) continue;
    if (observation.value.state === 'unreliable') lastIsUnreliable = true;
    if (!isCertain(observation)) continue;
    lastIsUnreliable = false;
    if (
      first === undefined ||
      last === undefined ||
      brokenBefore ||
      !isComparable(last, observation)
    ) {
      first = observation;
    }
    last = observation;
    brokenBefore = false;
  }
  if (first === undefined || last === undefined || first === last || lastIsUnreliable) return;
  return { word: wordFor(first, last, indicator), since: first.period, until: last.period };
}

/** Whether two neighbours of a series compare: no change of basis, no change of the kind of period. */
export const isComparable = (before: SeriesPoint, after: SeriesPoint): boolean =>
  (before.basis === 'derived') === (after.basis === 'derived') &&
  before.period.kind === after.period.kind;

function wordFor(first: SeriesPoint, last: SeriesPoint, indicator: Indicator): TrendWord {
  const a = numberOf(first.value) ?? 0;
  const b = numberOf(last.value) ?? 0;
  if (roundTo(a, indicator.decimals) === roundTo(b, indicator.decimals)) return 'steady';
  const from = intervalOf(first, indicator);
  const to = intervalOf(last, indicator);
  if (from !== undefined && to !== undefined) {
    const lower = b - a - Math.hypot(b - to.lower, from.upper - a);
    const upper = b - a + Math.hypot(to.upper - b, a - from.lower);
    if (lower <= 0 && upper >= 0) return 'steady';
  }
  return b > a ? 'rising' : 'falling';
}
