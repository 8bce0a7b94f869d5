/** Areas and levels that lie where the others do not: swapped axes, a lost sign, the export of another town. */
import { isGeographic } from '../systems/reference-systems.ts';
import type { Crs } from '../../../domain/municipality.ts';
import type { WrittenPosition } from '../../../domain/problem/geography-problems.ts';
import { liesInSwappedPlace } from '../systems/reproject.ts';
import type { Polygons } from '../../geometry/ring.ts';

/** West, south, east, north, in the unit of the coordinates. */
export type Box = readonly [number, number, number, number];

/** West, south, east and north end of points in their own unit; infinite, the wrong way round, without any. */
export function boxAround(points: Iterable<readonly (number | undefined)[]>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** Whether two boxes share a point. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** No area of one municipality lies so far from its others; Heligoland is 70 km from its district. */
const farAway = (crs: Crs): number => (isGeographic(crs) ? 3 : 300_000);

/** And so many times as far as half of the others. */
const farther = 10;

export interface Stray<A> {
  readonly area: A;
  readonly at: WrittenPosition;
  /** The area lies among the others when its axes change places. */
  readonly swapped: boolean;
}

const middleOf = ([west, south, east, north]: Box): WrittenPosition => [
  (west + east) / 2,
  (south + north) / 2,
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Areas of a level that lie far from most of the others.
 *
 * @param written shapes in the coordinates of their file, which fit `crs` as a whole
 */
export function strayAreas<A>(written: ReadonlyMap<A, Polygons>, crs: Crs): readonly Stray<A>[] {
  const boxes = [...written]
    .filter(([, polygons]) => polygons.length > 0)
    .map(([area, polygons]) => {
      const points = polygons.flatMap(([exterior = []]) => exterior);
      return { area, at: points[0] ?? ([NaN, NaN] as const), box: boxAround(points) };
    });
  const isSwapped = boxes.map(({ box }) => isGeographic(crs) && liesInSwappedPlace(box));
  const swappedOnes = isSwapped.filter(Boolean).length;
  const middles = boxes.map(({ box }) => middleOf(box));
  const centre = [median(middles.map(([x]) => x)), median(middles.map(([, y]) => y))] as const;
  const distance = ([x, y]: WrittenPosition): number => Math.hypot(x - centre[0], y - centre[1]);
  const limit = Math.max(farAway(crs), farther * median(middles.map(distance)));
  return boxes.flatMap(({ area, at }, i) => {
    const [x, y] = middles[i] ?? [NaN, NaN];
    if (isSwapped[i] === true && swappedOnes < boxes.length) return [{ area, at, swapped: true }];
    // Of two areas none is the stray one.
    if (boxes.length < 3 || !(distance([x, y]) > limit)) return [];
    return [{ area, at, swapped: distance([y, x]) <= limit }];
  });
}
