/** Rings of a shape: checked for what d3-geo would swallow without a word, closed, and wound as it wants them. */
import type { Position } from 'geojson';
import type {
  GeographyProblems,
  WrittenPosition,
} from '../../domain/problem/geography-problems.ts';
import { checkHoles } from './holes.ts';
import type { Polygons, Ring } from './ring.ts';
import { selfCrossingOf } from './self-crossing.ts';

type ShapeProblem =
  | 'unclosed-ring'
  | 'degenerate-ring'
  | 'self-crossing-ring'
  | 'hole-outside-ring'
  | 'holes-overlap'
  | 'bad-boundary-coordinate';

/** Takes one mistake of a shape; the area is known to whoever gave it. */
export type ShapeReport = <C extends ShapeProblem>(
  code: C,
  facts: Omit<GeographyProblems[C], 'area'>,
) => void;

/** Twice the signed area on the plane; positive: counter-clockwise. Relative to the first point, for precision. */
function doubledArea(ring: Ring): number {
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
  return sum;
}

function extentOf(ring: Ring): number {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return Math.hypot(east - west, north - south);
}

/** Without a point that repeats the one before it. */
const withoutRepeats = (ring: Ring): Ring =>
  ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1]?.[0] || p[1] !== ring[i - 1]?.[1]);

/** As thin as rounding to the quantum makes what has no area. */
const isFlat = (ring: Ring, quantum: number): boolean =>
  Math.abs(doubledArea(ring)) / 2 <= quantum * extentOf(ring);

/** Closes a ring that misses its beginning by one quantum at most; undefined and a problem beyond that. */
function closedRing(ring: Ring, quantum: number, report: ShapeReport): Ring | undefined {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first[0] === last[0] && first[1] === last[1]) return ring;
  // A thousandth more, since differences of decimal fractions are not exact.
  const gap = Math.max(Math.abs(first[0] - last[0]), Math.abs(first[1] - last[1]));
  if (gap <= quantum * 1.001) return [...ring.slice(0, -1), first];
  report('unclosed-ring', { from: first, to: last });
  return undefined;
}

/**
 * Checks the rings of one shape, in the coordinates of the file. Parts and holes without any area (collapsed
 * by rounding) are dropped where others remain.
 *
 * @param quantum smallest step of the coordinates
 * @returns closed rings; undefined where a mistake was reported
 */
export function checkPolygons(
  polygons: Polygons,
  quantum: number,
  report: ShapeReport,
): Polygons | undefined {
  let sound = true;
  const reported = new Set<string>();
  // One area's rings mostly share a mistake: the first of a kind is enough.
  const once: ShapeReport = (code, facts) => {
    sound = false;
    if (!reported.has(code)) report(code, facts);
    reported.add(code);
  };
  const kept: (readonly Ring[])[] = [];
  let flat: WrittenPosition | undefined;
  for (const polygon of polygons) {
    const rings: Ring[] = [];
    for (const [number, written] of polygon.entries()) {
      const at = written[0];
      if (at === undefined || written.length < 4) {
        once('degenerate-ring', { at: at ?? [NaN, NaN] });
        break;
      }
      const closed = closedRing(written, quantum, once);
      if (closed === undefined) continue;
      const ring = withoutRepeats(closed);
      const crossed = selfCrossingOf(ring.slice(0, -1), quantum) ?? secondRunOf(ring);
      if (crossed !== undefined) {
        once('self-crossing-ring', { at: crossed });
      } else if (isFlat(ring, quantum)) {
        if (number > 0) continue;
        flat ??= at;
        break;
      } else {
        rings.push(ring);
      }
    }
    if (sound) checkHoles(rings, quantum, once);
    if (rings.length > 0) kept.push(rings);
  }
  if (sound && kept.length === 0 && flat !== undefined) once('degenerate-ring', { at: flat });
  return sound && kept.length > 0 ? kept : undefined;
}

/** Where a ring begins to run along most of itself again, in the same direction. */
function secondRunOf(ring: Ring): WrittenPosition | undefined {
  const first = ring[0];
  if (first === undefined) return undefined;
  // What runs twice comes through its beginning on the way.
  if (!ring.slice(1, -1).some(([x, y]) => x === first[0] && y === first[1])) return undefined;
  const seen = new Set<string>();
  let again: WrittenPosition | undefined;
  let [repeated, whole] = [0, 0];
  for (const [i, [x, y]] of ring.entries()) {
    const before = ring[i - 1];
    if (before === undefined) continue;
    const length = Math.hypot(x - before[0], y - before[1]);
    const key = `${before.join(' ')} ${x} ${y}`;
    whole += length;
    if (seen.has(key)) {
      repeated += length;
      again ??= before;
    }
    seen.add(key);
  }
  return repeated > whole / 4 ? again : undefined;
}

/**
 * Winds rings as d3-geo wants them: exteriors clockwise, holes counter-clockwise (on a plane with y upwards).
 * One ring wound the other way would fill the globe.
 */
export function rewind(polygons: Polygons): Position[][][] {
  return polygons.map((polygon) =>
    polygon.map((ring, number) => {
      const clockwise = doubledArea(ring) < 0;
      const points = ring.map(([x, y]) => [x, y]);
      return clockwise === (number === 0) ? points : points.reverse();
    }),
  );
}
