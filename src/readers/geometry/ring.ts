/** Rings and polygons on a plane or as a file writes them. */
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';

export type Ring = readonly WrittenPosition[];

/** One polygon: exterior first, then holes. */
export type PolygonRings = readonly Ring[];

export type Polygons = readonly PolygonRings[];

/** Signed area on the plane, positive where counter-clockwise; relative to the first point, for precision. */
export function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let sum = 0;
  let [px, py] = [0, 0];
  for (const [rx, ry] of ring) {
    const x = rx - x0;
    const y = ry - y0;
    sum += px * y - x * py;
    px = x;
    py = y;
  }
  return sum / 2;
}

/** Area of a polygon without its holes. */
export const areaOf = (rings: PolygonRings): number =>
  rings.reduce(
    (sum, ring, number) => sum + (number === 0 ? 1 : -1) * Math.abs(signedArea(ring)),
    0,
  );

/** Length of all rings of a polygon. */
export function perimeterOf(rings: PolygonRings): number {
  let length = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x0, y0] = ring[i - 1] ?? [0, 0];
      const [x1, y1] = ring[i] ?? [0, 0];
      length += Math.hypot(x1 - x0, y1 - y0);
    }
  }
  return length;
}

/**
 * Winds rings as d3-geo wants them: exteriors clockwise, holes counter-clockwise (on a plane with y upwards).
 * One ring wound the other way would fill the globe.
 */
export const rewind = (polygons: Polygons): [number, number][][][] =>
  polygons.map((polygon) =>
    polygon.map((ring, number) => {
      const clockwise = signedArea(ring) < 0;
      const points = ring.map(([x, y]): [number, number] => [x, y]);
      return clockwise === (number === 0) ? points : points.reverse();
    }),
  );
