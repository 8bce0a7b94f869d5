/**
 * Which values of a place stand out: by certainty and distance, never by rank. A value counts when its confidence
 * interval leaves out the value of the whole; how far it stands out is the distance from the near limit of that
 * interval to the whole, in standard deviations of all areas, so that indicators of any unit can be set side by side.
 */
import { deviation } from 'd3-array';
import type { Polarity } from '../indicator/indicator.ts';
import type { ComparisonWord } from './comparison.ts';
import type { Interval } from './uncertainty.ts';

/** What a settled difference means by the direction that the catalogue wants; without one it only describes. */
export type StandingKind = 'strength' | 'need' | 'difference';

/** How far a value stands out and what that means. */
export interface Standing {
  readonly kind: StandingKind;
  /** Standard deviations between the near limit of the interval and the value of the whole; above 0. */
  readonly distance: number;
}

/**
 * How far a value stands out from the whole.
 *
 * @param others values of all areas of the level in the same period, in the unit of the interval
 * @returns undefined where the difference is not settled, or fewer than three areas or equal ones give no measure
 */
export function standingOf(
  interval: Interval,
  whole: number,
  others: readonly number[],
  polarity: Polarity,
): Standing | undefined {
  const beyond = Math.max(interval.lower - whole, whole - interval.upper);
  const spread = others.length < 3 ? undefined : deviation(others);
  if (beyond <= 0 || spread === undefined || spread <= 0) return undefined;
  const direction = interval.lower > whole ? 'higher' : 'lower';
  return { kind: kindOf(direction, polarity), distance: beyond / spread };
}

function kindOf(direction: Exclude<ComparisonWord, 'similar'>, polarity: Polarity): StandingKind {
  if (polarity === 'neutral') return 'difference';
  return direction === polarity ? 'strength' : 'need';
}

/** So many of each direction are named before others, where there are so many. */
const ofEachSide = 2;

/**
 * The clearest of them, farthest first; strengths and needs both, where both are settled.
 *
 * @param most how many at most; at least 4
 */
export function clearest<T extends Standing>(standings: readonly T[], most: number): readonly T[] {
  const sorted = standings.toSorted((a, b) => b.distance - a.distance);
  const sided = (['strength', 'need'] as const).flatMap((kind) =>
    sorted.filter((one) => one.kind === kind).slice(0, ofEachSide),
  );
  const rest = sorted.filter((one) => !sided.includes(one)).slice(0, most - sided.length);
  const chosen = new Set([...sided, ...rest]);
  return sorted.filter((one) => chosen.has(one));
}
