/** How steeply a value rises from the least to the most burdened areas: slope and relative index of inequality. */
import type { Interval } from '../uncertainty.ts';
import { normalQuantile } from '../uncertainty.ts';

/** One area of a gradient. */
export interface GradientArea {
  /** In the unit of the indicator. */
  readonly value: number;
  /** People that the value speaks of: the area's width on the scale from 0 to 1. Above 0. */
  readonly people: number;
  /** What orders the areas: higher = worse placed. Areas of one order share the middle of their widths. */
  readonly order: number;
  /** Limits of the value. */
  readonly limits: Interval;
}

export interface Gradient {
  /** Value at the end of the scale minus value at its beginning, on the fitted line, in the unit. */
  readonly slope: number;
  readonly slopeLimits: Interval;
  /** End ÷ beginning; undefined where the line is not above 0 at both. */
  readonly ratio: number | undefined;
  readonly ratioLimits: Interval | undefined;
  readonly count: number;
}

/**
 * The slope index and the relative index of inequality over areas in the order of a second measure.
 *
 * A straight line through the values by least squares weighted with the people, over their place on a scale on which
 * every area is as wide as its share of all people and stands at its middle. J. P. Mackenbach, A. E. Kunst, Social
 * Science & Medicine 44 (1997), 757–771; as in Public Health England's technical guide (2018) the relative index is
 * the ratio of the line's ends. The limits carry the error of each value (half its interval ÷ quantile) through the
 * line, which is linear in the values; the guide draws the same distribution by simulation. Those of the ratio are
 * made of its logarithm.
 *
 * @param confidence percent, e.g. 95: that of the areas' limits
 * @returns undefined with fewer than three areas, or where all have one order
 */
export function gradientOf(
  areas: readonly GradientArea[],
  confidence: number,
): Gradient | undefined {
  if (areas.length < 3) return undefined;
  const places = placesOf(areas);
  const all = areas.reduce((sum, { people }) => sum + people, 0);
  const weights = areas.map(({ people }) => people / all);
  const middle = sumOver(weights, (weight, at) => weight * (places[at] ?? 0));
  const spread = sumOver(weights, (weight, at) => weight * ((places[at] ?? 0) - middle) ** 2);
  if (spread <= Number.EPSILON) return undefined;
  // Each result is a sum of coefficient × value.
  const bySlope = weights.map((weight, at) => (weight * ((places[at] ?? 0) - middle)) / spread);
  const byStart = weights.map((weight, at) => weight - (bySlope[at] ?? 0) * middle);
  const byEnd = weights.map((_, at) => (byStart[at] ?? 0) + (bySlope[at] ?? 0));
  const z = normalQuantile(confidence);
  const errors = areas.map(({ limits }) => (limits.upper - limits.lower) / (2 * z));
  const along = (coefficients: readonly number[]): number =>
    sumOver(areas, ({ value }, at) => (coefficients[at] ?? 0) * value);
  const errorOf = (coefficients: readonly number[]): number =>
    Math.hypot(...errors.map((error, at) => (coefficients[at] ?? 0) * error));
  const [slope, start, end] = [along(bySlope), along(byStart), along(byEnd)];
  const half = z * errorOf(bySlope);
  const hasRatio = start > 0 && end > 0;
  const ratio = hasRatio ? end / start : undefined;
  const logHalf =
    z * errorOf(weights.map((_, at) => (byEnd[at] ?? 0) / end - (byStart[at] ?? 0) / start));
  return {
    slope,
    slopeLimits: { lower: slope - half, upper: slope + half },
    ratio,
    ratioLimits:
      ratio === undefined
        ? undefined
        : { lower: ratio * Math.exp(-logHalf), upper: ratio * Math.exp(logHalf) },
    count: areas.length,
  };
}

/** Middle of each area on the scale from 0 to 1, in the order given. */
function placesOf(areas: readonly GradientArea[]): readonly number[] {
  const all = areas.reduce((sum, { people }) => sum + people, 0);
  return areas.map(({ order }) => {
    const before = sumOver(areas, (one) => (one.order < order ? one.people : 0));
    const beside = sumOver(areas, (one) => (one.order === order ? one.people : 0));
    return (before + beside / 2) / all;
  });
}

const sumOver = <T>(all: readonly T[], of: (one: T, at: number) => number): number =>
  all.reduce((sum, one, at) => sum + of(one, at), 0);
