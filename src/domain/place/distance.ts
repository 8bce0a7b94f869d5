/** Distances in a straight line, and the point of an area from which they are measured. */
import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { polygonsOf } from './point-in-area.ts';
import type { Degrees } from './point-in-area.ts';

/** Mean radius of the earth in metres (IUGG R1). */
const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;
const metresPerDegree = earthRadius * radians;

/** Metres between two points along the surface of a sphere (haversine formula). */
export function metresBetween(a: Degrees, b: Degrees): number {
  const north = Math.sin(((b.lat - a.lat) * radians) / 2);
  const east = Math.sin(((b.lon - a.lon) * radians) / 2);
  const h = north * north + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * east * east;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A plane in metres that is good enough within one municipality: x east, y north of `middle`. */
export function planeAround(middle: Degrees): (point: Degrees) => readonly [number, number] {
  const squeeze = Math.cos(middle.lat * radians);
  return ({ lon, lat }) => [
    (lon - middle.lon) * metresPerDegree * squeeze,
    (lat - middle.lat) * metresPerDegree,
  ];
}

/**
 * The inner point of a shape: of its largest part the point farthest from any border (pole of
 * inaccessibility, to about a hundredth of its extent). Where nothing better is known it stands for
 * where people live: unlike the centre of gravity it lies inside. Undefined for a shape without rings.
 */
export function innerPoint(shape: Polygon | MultiPolygon): Degrees | undefined {
  const first = polygonsOf(shape)[0]?.[0]?.[0];
  const [lon0 = NaN, lat0 = NaN] = first ?? [];
  if (Number.isNaN(lon0) || Number.isNaN(lat0)) return undefined;
  const squeeze = Math.max(Math.cos(lat0 * radians), 1e-6);
  const plane = polygonsOf(shape).map((rings) =>
    rings.map((ring) =>
      ring.map(([lon = NaN, lat = NaN]): [number, number] => [lon * squeeze, lat]),
    ),
  );
  let largest: [number, number][][] | undefined;
  let size = -1;
  for (const polygon of plane) {
    const own = Math.abs(twiceArea(polygon[0] ?? []));
    if (own > size) {
      size = own;
      largest = polygon;
    }
  }
  if (largest === undefined || size <= 0) return { lon: lon0, lat: lat0 };
  const [x, y] = polylabel(largest, Math.sqrt(size / 2) / 100);
  return { lon: x / squeeze, lat: y };
}

function twiceArea(ring: readonly (readonly [number, number])[]): number {
  let sum = 0;
  let [x0, y0] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return sum;
}

/** Something with a place; ties in distance are broken by id. */
export interface Placed {
  readonly id: string;
  readonly point: Degrees | undefined;
}

/** Things by their latitude. */
export interface FromSouth<P extends Placed> {
  /** Those with a point, from south to north. */
  readonly placed: readonly (P & { readonly point: Degrees })[];
  /** Those without one, in their order. */
  readonly unplaced: readonly P[];
}

/** Sorts things once for many questions after the nearest. */
export function fromSouth<P extends Placed>(all: readonly P[]): FromSouth<P> {
  const placed = all
    .filter((one): one is P & { readonly point: Degrees } => one.point !== undefined)
    .sort((a, b) => a.point.lat - b.point.lat);
  return { placed, unplaced: all.filter(({ point }) => point === undefined) };
}

/** The `most` nearest of those that have a point, nearest first, with their distance in metres. */
export function nearestOf<P extends Placed>(
  from: Degrees,
  { placed }: FromSouth<P>,
  most: number,
): readonly { readonly one: P; readonly metres: number }[] {
  const nearest: { readonly one: P; readonly metres: number }[] = [];
  /** How far to the north or south it is still worth looking. */
  const reach = (): number =>
    nearest.length < most ? Infinity : (nearest.at(-1)?.metres ?? 0) + 1;
  const consider = (one: P & { readonly point: Degrees }): void => {
    const metres = metresBetween(from, one.point);
    const last = nearest.at(-1);
    if (nearest.length >= most && (last === undefined || !isNearer(one, metres, last))) return;
    let at = nearest.length;
    for (let before = nearest[at - 1]; before !== undefined && isNearer(one, metres, before);) {
      at -= 1;
      before = nearest[at - 1];
    }
    nearest.splice(at, 0, { one, metres });
    if (nearest.length > most) nearest.pop();
  };
  // Outwards from the latitude of the point: no way is shorter than its part to the north.
  let above = firstNorthOf(from.lat, placed);
  let below = above - 1;
  const awayAt = (i: number): number => {
    const one = placed[i];
    return one === undefined ? Infinity : Math.abs(one.point.lat - from.lat) * metresPerDegree;
  };
  for (;;) {
    const [south, north] = [awayAt(below), awayAt(above)];
    const next = placed[south < north ? below : above];
    if (next === undefined || Math.min(south, north) > reach()) return nearest;
    consider(next);
    if (south < north) below -= 1;
    else above += 1;
  }
}

function firstNorthOf(lat: number, placed: readonly { readonly point: Degrees }[]): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.point.lat ?? Infinity) < lat) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isNearer = (
  one: Placed,
  metres: number,
  other: { readonly one: Placed; readonly metres: number },
): boolean => metres < other.metres || (metres === other.metres && one.id < other.one.id);
