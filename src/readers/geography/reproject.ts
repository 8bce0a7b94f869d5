/** Coordinates of a file → degrees (EPSG:4326), and whether they can be what the file says they are. */
import proj4 from 'proj4';
import { z } from 'zod';
import type { Crs } from '../../domain/municipality.ts';
import type { LikelyCrs, WrittenPosition } from '../../domain/problem/geography-problems.ts';
import type { Polygons } from '../geometry/ring.ts';
import { writtenJson } from './written-json.ts';

export const knownCrs: readonly Crs[] = ['EPSG:4326', 'EPSG:25832', 'EPSG:25833', 'EPSG:3857'];

/** Definitions after the EPSG registry; ETRS89 and WGS 84 are taken as equal (they differ by less than a metre). */
const definitions: Readonly<Record<Crs, string>> = {
  'EPSG:4326': '+proj=longlat +datum=WGS84 +no_defs',
  'EPSG:25832': '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  'EPSG:25833': '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  'EPSG:3857':
    '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs',
};

/**
 * The system that a `crs` member names (`urn:ogc:def:crs:EPSG::25832`, `…OGC:1.3:CRS84`, `EPSG:3857`).
 *
 * @returns undefined where there is none; `{ unknown }` where it names none of ours
 */
export function crsOfMember(member: unknown): Crs | { readonly unknown: string } | undefined {
  if (member === undefined || member === null) return undefined;
  const read = crsMember.safeParse(member);
  if (!read.success) return { unknown: writtenJson(member, 80) };
  const name = read.data.trim();
  if (/(?:^|[:/])(?:CRS84|WGS ?84)$/iu.test(name)) return 'EPSG:4326';
  const code = /EPSG.*?(\d{4,6})$/iu.exec(name)?.[1];
  // ETRS89 in degrees, and the old private number of web maps.
  if (code === '4258') return 'EPSG:4326';
  if (code === '900913') return 'EPSG:3857';
  return knownCrs.find((crs) => crs === `EPSG:${code ?? ''}`) ?? { unknown: name.slice(0, 80) };
}

const crsMember = z.union([
  z.string(),
  z.object({ properties: z.object({ name: z.string() }) }).transform((crs) => crs.properties.name),
]);

const isDegrees = (x: number, y: number): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;

/** Half the equator in metres of EPSG:3857. */
const webMercatorEdge = 20_037_509;

/** Whether a point can be meant in a system. */
export function isPlausible(crs: Crs, x: number, y: number): boolean {
  switch (crs) {
    case 'EPSG:4326':
      return isDegrees(x, y);
    case 'EPSG:3857':
      return !isDegrees(x, y) && Math.abs(x) <= webMercatorEdge && Math.abs(y) <= webMercatorEdge;
    case 'EPSG:25832':
    case 'EPSG:25833':
      return x >= -1_000_000 && x <= 2_000_000 && y >= 1_000_000 && y <= 9_400_000;
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
    case 'EPSG:4326':
      return false;
  }
}

/** What metres look like by their size, in Germany and Great Britain; the system they are not is left out. */
export function likelyCrs(x: number, y: number, declared: Crs): LikelyCrs {
  if (declared === 'EPSG:25832' && x < 200_000 && y > 5_200_000 && y < 6_150_000) {
    return 'EPSG:25833';
  }
  if (x > 31_000_000 && x < 34_000_000) return 'utm-with-zone';
  if (x > 2_400_000 && x < 5_900_000 && y > 5_200_000 && y < 6_200_000) return 'gauss-krueger';
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
  if (crs === 'EPSG:4326') {
    const swapped = liesInSwappedPlace([west, south, east, north]);
    if (allDegrees) return swapped ? { code: 'swapped-axes', at } : undefined;
    if (!noneFits) return undefined;
    const turned = west >= -90 && east <= 90 && south >= -180 && north <= 180;
    return { code: turned ? 'swapped-axes' : 'metres-for-degrees', at };
  }
  if (allDegrees) return { code: 'degrees-for-metres', at };
  // So far to the east and north of a zone lies no place that uses it, but web maps put Germany there.
  if (
    crs !== 'EPSG:3857' &&
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

/** Makes the projection of one system's coordinates to longitude and latitude in degrees. */
export function toDegrees(crs: Crs): (point: WrittenPosition) => WrittenPosition {
  if (crs === 'EPSG:4326') return (point) => point;
  const { forward } = proj4(definitions[crs], definitions['EPSG:4326']);
  return ([x, y]) => {
    const [lon = NaN, lat = NaN] = forward([x, y]);
    // About a millimetre: the same bytes whatever the last bit of a machine's sine.
    return [Math.round(lon * 1e8) / 1e8, Math.round(lat * 1e8) / 1e8];
  };
}

/** Makes the projection of degrees to one system's coordinates. */
export function fromDegrees(crs: Crs): (degrees: WrittenPosition) => WrittenPosition {
  if (crs === 'EPSG:4326') return (degrees) => degrees;
  const { inverse } = proj4(definitions[crs], definitions['EPSG:4326']);
  return ([lon, lat]) => {
    const [x = NaN, y = NaN] = inverse([lon, lat]);
    return [x, y];
  };
}

/** Polygons in the coordinates of a file → in degrees, longitude before latitude (EPSG:4326). */
export function reprojectPolygons(polygons: Polygons, crs: Crs): Polygons {
  if (crs === 'EPSG:4326') return polygons;
  const project = toDegrees(crs);
  return polygons.map((polygon) => polygon.map((ring) => ring.map(project)));
}
