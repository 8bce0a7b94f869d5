/** Whether coordinates can be what their file says they are. */
import type { Crs } from '../../../domain/municipality.ts';
import type { LikelyCrs, WrittenPosition } from '../../../domain/problem/geography-problems.ts';
import { isGeographic } from './reference-systems.ts';

const isDegrees = (x: number, y: number): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;

/** Half the equator in metres of EPSG:3857. */
const webMercatorEdge = 20_037_509;

/** Whether a point can be meant in a system. */
export function isPlausible(crs: Crs, x: number, y: number): boolean {
  if (isGeographic(crs)) return isDegrees(x, y);
  switch (crs) {
    case 'EPSG:3857':
      return !isDegrees(x, y) && Math.abs(x) <= webMercatorEdge && Math.abs(y) <= webMercatorEdge;
    case 'EPSG:25831':
    case 'EPSG:25832':
    case 'EPSG:25833':
      return x >= -1_000_000 && x <= 2_000_000 && y >= 1_000_000 && y <= 9_400_000;
    case 'EPSG:31466':
    case 'EPSG:31467':
    case 'EPSG:31468':
    case 'EPSG:31469': {
      // The easting begins with the number of its strip.
      const strip = 1_000_000 * (Number(crs.slice(-1)) - 4);
      return x > strip && x < strip + 1_000_000 && y > 4_900_000 && y < 6_500_000;
    }
    case 'EPSG:2056':
      return x > 2_400_000 && x < 2_900_000 && y > 1_000_000 && y < 1_400_000;
    case 'EPSG:21781':
      return x > 400_000 && x < 900_000 && y > 0 && y < 400_000;
    case 'EPSG:28992':
      return x > -50_000 && x < 350_000 && y > 250_000 && y < 700_000;
    case 'EPSG:27700':
      return x > -100_000 && x < 800_000 && y > -100_000 && y < 1_400_000;
    default:
      return Math.abs(x) < 2e7 && Math.abs(y) < 2e7;
  }
}

/**
 * Whether a box of metres can be a place of its system but is far more likely one of another: west of every
 * place in Germany in zone 32, east of every one in zone 33, or UTM read as the metres of web maps.
 */
function liesInOtherMetres(
  [west, south, east, north]: readonly [number, number, number, number],
  crs: Crs,
): boolean {
  // Northings of Germany; farther north Denmark and Norway use more of both zones.
  if (south < 5_200_000 || north > 6_150_000) return false;
  switch (crs) {
    case 'EPSG:25832':
      return east < 200_000;
    case 'EPSG:25833':
      return west > 700_000;
    case 'EPSG:3857':
      return west > 250_000 && east < 950_000 && north < 5_950_000;
    default:
      return false;
  }
}

/** What metres look like by their size, in Germany and Great Britain; the system they are not is left out. */
export function likelyCrs(x: number, y: number, declared: Crs): LikelyCrs {
  if (declared === 'EPSG:25832' && x < 200_000 && y > 5_200_000 && y < 6_150_000) {
    return 'EPSG:25833';
  }
  if (x > 31_000_000 && x < 34_000_000) return 'utm-with-zone';
  if (x > 2_300_000 && x < 5_900_000 && y > 5_200_000 && y < 6_200_000) {
    return `EPSG:${31464 + Math.floor(x / 1e6)}` as LikelyCrs;
  }
  if (x > 2_480_000 && x < 2_840_000 && y > 1_070_000 && y < 1_300_000) return 'EPSG:2056';
  if (x > 200_000 && x < 1_000_000 && y > 5_200_000 && y < 6_150_000) return 'EPSG:25832';
  if (Math.abs(x) < 2_000_000 && y > 5_900_000 && y < 9_000_000) return 'EPSG:3857';
  if (x >= 0 && x < 700_000 && y >= 0 && y < 1_300_000) return 'EPSG:27700';
  return undefined;
}

export interface CrsMistake {
  readonly code:
    'metres-for-degrees' | 'degrees-for-metres' | 'metres-of-another-crs' | 'swapped-axes';
  readonly at: WrittenPosition;
}

/** West, south, east, north of swapped degrees: Germany, and Great Britain without the reach of the Seychelles. */
const swappedPlaces: readonly (readonly [number, number, number, number])[] = [
  [47, 5, 56, 16],
  [49.8, -3.6, 59, 1.9],
];

/** Whether a box of degrees (west, south, east, north) lies where Germany or Great Britain lie with swapped axes. */
export const liesInSwappedPlace = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): boolean =>
  swappedPlaces.some(([w, s, e, n]) => west >= w && south >= s && east <= e && north <= n);

/**
 * Judges all coordinates of a level together, because one point alone may be a slip.
 *
 * @returns the mistake that all of them share, with the first of them; undefined where there is none
 */
export function crsMistake(points: Iterable<WrittenPosition>, crs: Crs): CrsMistake | undefined {
  let at: WrittenPosition | undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let allDegrees = true;
  let noneFits = true;
  for (const point of points) {
    const [x, y] = point;
    at ??= point;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
    if (!isDegrees(x, y)) allDegrees = false;
    if (isPlausible(crs, x, y)) noneFits = false;
  }
  if (at === undefined) return undefined;
  if (isGeographic(crs)) {
    const swapped = liesInSwappedPlace([west, south, east, north]);
    if (allDegrees) return swapped ? { code: 'swapped-axes', at } : undefined;
    if (!noneFits) return undefined;
    const turned = west >= -90 && east <= 90 && south >= -180 && north <= 180;
    return { code: turned ? 'swapped-axes' : 'metres-for-degrees', at };
  }
  if (allDegrees) return { code: 'degrees-for-metres', at };
  // So far to the east and north of a zone lies no place that uses it, but web maps put Germany there.
  if (
    (crs === 'EPSG:25832' || crs === 'EPSG:25833') &&
    west > 750_000 &&
    south > 6_200_000 &&
    isPlausible('EPSG:3857', west, south)
  ) {
    return { code: 'metres-of-another-crs', at };
  }
  if (liesInOtherMetres([west, south, east, north], crs)) {
    return { code: 'metres-of-another-crs', at };
  }
  if (!noneFits) return undefined;
  const turned = isPlausible(crs, south, west) && isPlausible(crs, north, east);
  return { code: turned ? 'swapped-axes' : 'metres-of-another-crs', at };
}
