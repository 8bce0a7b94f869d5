/** Where a value is going: from which of its values to which, and what may be said of it. */
import type { ChangeVerdict } from './change.ts';
import { judgeChange } from './change.ts';
import { isCertain } from '../comparison.ts';
import type { Doubt } from './doubt.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { numberOf } from '../../indicator/observation.ts';
import type { Period } from '../../indicator/period.ts';
import { lengthInDays } from '../../indicator/period.ts';
import type { Basis } from '../../publishable.ts';
import type { JudgedValue } from '../uncertainty.ts';
import { isCategory } from '../../indicator/unit.ts';

/** One point of a series. */
export interface SeriesPoint extends JudgedValue {
  readonly period: Period;
  readonly basis: Basis;
  /** Set where check has found the value, or the step to it, implausible. */
  readonly doubt?: Doubt | undefined;
}

/** Two comparable ends of a series. */
export interface Trend<P extends SeriesPoint = SeriesPoint> {
  readonly verdict: ChangeVerdict;
  /** The first value that compares with the last. */
  readonly first: P;
  readonly last: P;
  /** Where the way between them lies beyond both, by more than chance: the farthest such value. */
  readonly turn: P | undefined;
}

/**
 * Why there are no two ends: no number at all; one alone; earlier ones that do not compare (a break, another basis,
 * another kind of period); a newest number that is unreliable, questionable or implausible; labels instead of numbers.
 */
export type NoTrend = 'no-number' | 'single' | 'not-comparable' | 'doubtful-end' | 'category';

/**
 * The trend of one place from the first comparable value to the last.
 *
 * A break in the series (flag b at the later period), a change between derived and other totals and
 * a change of the kind of period begin anew. Questionable values (flag q), unreliable ones and those that check
 * found implausible neither begin nor end a trend.
 *
 * @param points of one place and group, in the order of the periods
 */
export function trendOf<P extends SeriesPoint>(
  points: readonly (P | undefined)[],
  indicator: Indicator,
): Trend<P> | NoTrend {
  if (isCategory(indicator.unit)) return 'category';
  let stretch: P[] = [];
  let brokenBefore = false;
  let endsInDoubt = false;
  let earlier = false;
  for (const point of points) {
    if (point === undefined) continue;
    brokenBefore ||= breaks(point);
    if (numberOf(point.value) === undefined) continue;
    endsInDoubt = !isFirm(point);
    if (endsInDoubt) continue;
    const before = stretch.at(-1);
    if (before !== undefined && (brokenBefore || !isComparable(before, point))) {
      earlier = true;
      stretch = [];
    }
    stretch.push(point);
    brokenBefore = false;
  }
  const [first] = stretch;
  const last = stretch.at(-1);
  if (endsInDoubt) return 'doubtful-end';
  if (first === undefined || last === undefined) return 'no-number';
  if (first === last) return earlier ? 'not-comparable' : 'single';
  const verdict = judgeChange(first, last, indicator);
  return { verdict, first, last, turn: turnOf(stretch, first, last, indicator) };
}

/** Whether a value may begin or end a trend. */
export const isFirm = (point: SeriesPoint): boolean => isCertain(point) && point.doubt !== 'value';

/** Whether nothing before a point compares with it. */
export const breaks = ({ flags, doubt }: SeriesPoint): boolean =>
  flags.includes('b') || doubt === 'break';

/** Whether two neighbours of a series compare: no change of basis, of the kind of period or of its length. */
export const isComparable = (before: SeriesPoint, after: SeriesPoint): boolean =>
  (before.basis === 'derived') === (after.basis === 'derived') &&
  before.period.kind === after.period.kind &&
  Math.abs(lengthInDays(before.period) - lengthInDays(after.period)) <= leapDays;

/** Leap days, and months of 28 to 31 days, make no other length. */
const leapDays = 3;

function turnOf<P extends SeriesPoint>(
  stretch: readonly P[],
  first: P,
  last: P,
  indicator: Indicator,
): P | undefined {
  const [from = 0, to = 0] = [numberOf(first.value), numberOf(last.value)];
  const beyond = (point: P): number => {
    const value = numberOf(point.value) ?? 0;
    return Math.max(value - Math.max(from, to), Math.min(from, to) - value);
  };
  let turn: P | undefined;
  for (const point of stretch) {
    if (beyond(point) <= (turn === undefined ? 0 : beyond(turn))) continue;
    const there = judgeChange(first, point, indicator);
    const back = judgeChange(point, last, indicator);
    const turns =
      (there === 'rising' && back === 'falling') || (there === 'falling' && back === 'rising');
    if (turns) turn = point;
  }
  return turn;
}
