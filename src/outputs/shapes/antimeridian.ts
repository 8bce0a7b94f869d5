/**
 * Polygons cut at the 180th meridian, so that no longitude lies beyond it (RFC 7946, section 3.1.9). The edges are
 * straight in degrees, as GeoJSON has them; d3-geo cuts great circles, which run some metres beside them.
 */
import type { Position } from 'geojson';
import { ringHolds } from '../../domain/place/point-in-area.ts';

type Rings = readonly (readonly Position[])[];

/** Degrees that vanish where coordinates are written: what comes so near lies on the meridian. */
const near = 5e-7;

/**
 * Cuts a polygon where it crosses the meridian and moves what lies beyond by 360°.
 *
 * @param rings longitude and latitude in degrees, the exterior first and clockwise; longitudes run on beyond ±180
 * @returns the polygon itself where none does
 */
export function cutAtAntimeridian(rings: Rings): readonly Rings[] {
  const [west, east] = reachOf(rings[0] ?? []);
  if (west >= -180 && east <= 180) return [rings];
  // To where most of it lies.
  const turns = 360 * Math.round((west + east) / 720);
  const moved = shifted(rings, -turns);
  if (west - turns >= -180 - near && east - turns <= 180 + near) return [moved];
  const meridian = east - turns > 180 + near ? 180 : -180;
  const noded = moved.map((ring) => withCrossings(ring, meridian));
  return [-1, 1].flatMap((side) => {
    const isBeyond = side === Math.sign(meridian);
    return polygonsOf(sideOf(noded, meridian, side)).map((one) =>
      isBeyond ? shifted(one, -2 * meridian) : one,
    );
  });
}

function reachOf(ring: readonly Position[]): readonly [west: number, east: number] {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon = NaN] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return [west, east];
}

/** Moved to the east; what lies on a meridian of ±180 stays on one. */
const shifted = (rings: Rings, east: number): Rings =>
  rings.map((ring) =>
    ring.map(([lon = NaN, lat = NaN]) => {
      const there = lon + east;
      return [Math.abs(Math.abs(there) - 180) <= near ? 180 * Math.sign(there) : there, lat];
    }),
  );

/** With a corner wherever an edge crosses the meridian. */
const withCrossings = (ring: readonly Position[], meridian: number): readonly Position[] =>
  ring.flatMap((to, i) => {
    const [lon = NaN, lat = NaN] = to;
    const [lon0 = NaN, lat0 = NaN] = ring[i - 1] ?? to;
    if ((lon0 - meridian) * (lon - meridian) >= 0) return [to];
    return [[meridian, lat0 + ((meridian - lon0) / (lon - lon0)) * (lat - lat0)], to];
  });

interface End {
  readonly line: number;
  readonly isStart: boolean;
  readonly lat: number;
}

/** Rings of what lies to one side: its lines, joined along the meridian wherever the inside touches it. */
function sideOf(noded: Rings, meridian: number, side: number): readonly Position[][] {
  const closed: Position[][] = [];
  const lines: Position[][] = [];
  for (const ring of noded) {
    const first = ring.findIndex(([lon]) => lon === meridian);
    if (first < 0) {
      if (((ring[0]?.[0] ?? NaN) - meridian) * side > 0) closed.push([...ring]);
      continue;
    }
    // Begins on the meridian, so that no line is torn.
    const turned = [...ring.slice(first, -1), ...ring.slice(0, first + 1)];
    let line: Position[] = [];
    for (const point of turned) {
      const away = ((point[0] ?? NaN) - meridian) * side;
      if (away === 0 && line.length > 1) lines.push([...line, point]);
      if (away === 0) line = [point];
      else if (away > 0) line.push(point);
    }
  }
  const partners = partnersOf(lines);
  const left = new Set(lines.keys());
  for (const from of left) {
    const ring: Position[] = [];
    for (let at = from; left.delete(at); at = partners.get(at) ?? from) {
      ring.push(...(lines[at] ?? []));
    }
    closed.push([...ring, ...ring.slice(0, 1)]);
  }
  return closed;
}

/** The line that follows each one: from south to north, every second stretch between ends lies inside. */
function partnersOf(lines: readonly Position[][]): ReadonlyMap<number, number> {
  const ends = lines
    .flatMap((points, line): End[] => [
      { line, isStart: true, lat: points[0]?.[1] ?? NaN },
      { line, isStart: false, lat: points.at(-1)?.[1] ?? NaN },
    ])
    .sort((a, b) => a.lat - b.lat);
  const partners = new Map<number, number>();
  while (ends.length > 1) {
    const [one] = ends.splice(0, 1);
    // Of ends in one place an incoming and an outgoing one belong together.
    const other = ends.findIndex(({ isStart }) => isStart !== one?.isStart);
    const [two] = ends.splice(Math.max(other, 0), 1);
    if (one === undefined || two === undefined) break;
    if (one.isStart) partners.set(two.line, one.line);
    else partners.set(one.line, two.line);
  }
  return partners;
}

/** Clockwise rings, each with the holes inside it. */
function polygonsOf(rings: readonly Position[][]): readonly Rings[] {
  const exteriors = rings.filter((ring) => twiceArea(ring) < 0).map((ring) => [ring]);
  for (const ring of rings) {
    if (twiceArea(ring) <= 0) continue;
    const [x = NaN, y = NaN] = ring[0] ?? [];
    exteriors.find(([exterior = []]) => ringHolds(exterior, x, y))?.push(ring);
  }
  return exteriors;
}

/** Twice the signed area in the plane of degrees: positive where counter-clockwise. */
export function twiceArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}
