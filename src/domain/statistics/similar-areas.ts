/** Which areas have numbers near to those of another, over many indicators at once. */
import { median } from 'd3-array';

/** One indicator over all areas, in their order; undefined where an area has no firm number. */
export type Column = readonly (number | undefined)[];

/** Another area, how far its numbers are, and over which columns that was reckoned. */
export interface SimilarArea {
  readonly area: number;
  /** Mean distance in robust standard deviations. */
  readonly distance: number;
  /** Columns that both have, nearest first. */
  readonly columns: readonly { readonly column: number; readonly distance: number }[];
}

/** Least indicators that two areas must share: fewer say nothing about an area as a whole. */
export const leastCommon = 5;

/** Least areas with a number that make a column fit to be scaled. */
const leastAreas = 5;

/** Farther apart than this on the mean, two areas are not called similar: chance alone brings most pairs about as near. */
const farthest = 1;

/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const consistency = 1.4826;

/**
 * Each column as distances from its median in robust standard deviations: (x − median) ÷ (1.4826 × median absolute
 * deviation), so that one extreme area does not press all others together
 * (P. J. Rousseeuw, C. Croux, Journal of the American Statistical Association 88 (1993), 1273–1283).
 * A column with fewer than five numbers, or one in which more than half of them are equal, scales nothing: all undefined.
 */
export function robustlyScaled(column: Column): Column {
  const numbers = column.filter((value) => value !== undefined);
  const middle = median(numbers) ?? 0;
  const spread = (median(numbers, (value) => Math.abs(value - middle)) ?? 0) * consistency;
  if (numbers.length < leastAreas || spread === 0) return column.map(() => undefined);
  return column.map((value) => (value === undefined ? undefined : (value - middle) / spread));
}

/**
 * The areas nearest to one: by the mean absolute difference of scaled values over the columns that both have
 * (J. C. Gower, A general coefficient of similarity, Biometrics 27 (1971), 857–871: what is missing on either side
 * does not count). Two areas must share five columns and half of those that the area has, and lie no farther than
 * one robust standard deviation apart on the mean.
 *
 * @param scaled columns as `robustlyScaled` makes them
 * @param area number of the area
 * @param most how many at most
 * @returns nearest first, ties in the order of the areas; undefined where the area itself has fewer than five values
 */
export function similarAreas(
  scaled: readonly Column[],
  area: number,
  most: number,
): readonly SimilarArea[] | undefined {
  const own = scaled.flatMap((column, at) => {
    const value = column[area];
    return value === undefined ? [] : [{ column, at, value }];
  });
  if (own.length < leastCommon) return undefined;
  const needed = Math.max(leastCommon, Math.ceil(own.length / 2));
  const found: { readonly area: number; readonly distance: number }[] = [];
  const count = scaled[0]?.length ?? 0;
  for (let other = 0; other < count; other += 1) {
    if (other === area) continue;
    let [shared, sum] = [0, 0];
    for (const { column, value } of own) {
      const there = column[other];
      if (there === undefined) continue;
      shared += 1;
      sum += Math.abs(value - there);
    }
    if (shared >= needed && sum / shared <= farthest) {
      found.push({ area: other, distance: sum / shared });
    }
  }
  return found
    .sort((a, b) => a.distance - b.distance || a.area - b.area)
    .slice(0, most)
    .map((one) => ({
      ...one,
      columns: own
        .flatMap(({ column, at, value }) => {
          const there = column[one.area];
          return there === undefined ? [] : [{ column: at, distance: Math.abs(value - there) }];
        })
        .sort((a, b) => a.distance - b.distance || a.column - b.column),
    }));
}
