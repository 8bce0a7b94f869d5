/** Which area holds a point: bounding boxes first, then the even-odd rule on the plane of degrees. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

export interface Degrees {
  readonly lon: number;
  readonly lat: number;
}

interface Shaped {
  readonly shape: Polygon | MultiPolygon | undefined;
}

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/** The polygons of a shape, each a list of rings: exterior first, then holes. */
export function polygonsOf(shape: Polygon | MultiPolygon): readonly Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function boxOf(shape: Polygon | MultiPolygon): Box {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [exterior = []] of polygonsOf(shape)) {
    for (const [x = NaN, y = NaN] of exterior) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return [west, south, east, north];
}

/**
 * Whether a ring holds a point. A point on the western or southern edge counts as inside, one on the
 * eastern or northern edge as outside, so that of two neighbours one at most holds a point of their border.
 * Source of the method: the crossing number after W. R. Franklin (PNPOLY).
 */
export function ringHolds(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  let [x1 = NaN, y1 = NaN] = ring.at(-1) ?? [];
  for (const [x2 = NaN, y2 = NaN] of ring) {
    if (y2 > y !== y1 > y && x < ((x1 - x2) * (y - y2)) / (y1 - y2) + x2) inside = !inside;
    x1 = x2;
    y1 = y2;
  }
  return inside;
}

/** Whether a shape holds a point; holes do not belong to it. */
export function shapeHolds(shape: Polygon | MultiPolygon, { lon, lat }: Degrees): boolean {
  return polygonsOf(shape).some(([exterior = [], ...holes]) => {
    return ringHolds(exterior, lon, lat) && !holes.some((hole) => ringHolds(hole, lon, lat));
  });
}

/**
 * Makes the search over one level's areas (boxes are computed once).
 * The search gives every area that holds the point, in the order given: several only where shapes overlap,
 * e.g. old and new ones.
 */
export function areaSearch<A extends Shaped>(all: readonly A[]): (point: Degrees) => readonly A[] {
  const areas = all.filter(({ shape }) => shape !== undefined);
  // One flat list: registers of thousands of offers ask for thousands of boxes each.
  const boxes = Float64Array.from(
    areas.flatMap(({ shape }) => (shape === undefined ? [] : [...boxOf(shape)])),
  );
  return (point) => {
    const { lon, lat } = point;
    const found: A[] = [];
    for (const [i, area] of areas.entries()) {
      const at = 4 * i;
      if (lon < (boxes[at] ?? NaN) || lat < (boxes[at + 1] ?? NaN)) continue;
      if (lon > (boxes[at + 2] ?? NaN) || lat > (boxes[at + 3] ?? NaN)) continue;
      if (area.shape !== undefined && shapeHolds(area.shape, point)) found.push(area);
    }
    return found;
  };
}
