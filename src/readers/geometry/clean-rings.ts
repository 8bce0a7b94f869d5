/** The rings of one shape as they are written → rings that can be computed with, and what was left out. */
import { ringHolds } from '../../domain/place/point-in-area.ts';
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';
import { perimeterOf, signedArea } from './ring.ts';
import type { PolygonRings, Polygons, Ring } from './ring.ts';

export interface CleanShape {
  readonly polygons: Polygons;
  /** Rings that did not end where they begin. */
  readonly opened: number;
  /** Parts and holes without any extent. */
  readonly collapsed: number;
  /** Parts that were written as holes of another part. */
  readonly holesOutside: number;
  /** Corners that lie far from all others of their ring. */
  readonly stray: readonly WrittenPosition[];
}

/** A corner is stray where it lies over so many times as far as half of the others, and beyond the level. */
const strayRadii = 10;
const straySpreads = 5;
/** A ring has at most so many stray corners; more are its shape. */
const mostStray = 2;

/** Rings of fewer square metres have collapsed. */
const least = 0.01;

/**
 * Ends of a ring that lie no farther apart, in metres, are one; or so many steps of the file's numbers, where those
 * are small beside the ring.
 */
const nearEnds = { metres: 0.2, steps: 2, share: 0.01 } as const;

/** So many corners show the middle of a level. */
const sampled = 10_000;

const same = (a: WrittenPosition | undefined, b: WrittenPosition | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Closes rings, drops repeated points, stray corners and what has no extent, and makes parts of holes that lie
 * outside their part.
 *
 * @param written on a plane in metres
 * @param spread of the whole level
 * @param step of the numbers in the file, in metres
 */
export function cleanShape(written: Polygons, spread: Spread, step: number): CleanShape {
  let [opened, collapsed, holesOutside] = [0, 0, 0];
  const stray: WrittenPosition[] = [];
  const polygons: PolygonRings[] = [];
  const cleaned = (ring: Ring): Ring | undefined => {
    const kept = ring.filter((point, i) => !same(point, ring[i - 1]));
    const reach = Math.max(
      nearEnds.metres,
      Math.min(nearEnds.steps * step, nearEnds.share * perimeterOf([kept])),
    );
    const meets = (a: WrittenPosition | undefined, b: WrittenPosition | undefined): boolean =>
      a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < reach;
    const isOpen = kept.length > 2 && !same(kept[0], kept.at(-1));
    const open = isOpen && !meets(kept[0], kept.at(-1)) ? kept : kept.slice(0, -1);
    const strays = strayCorners(open, spread);
    const corners = strays.length === 0 ? open : open.filter((point) => !strays.includes(point));
    const closed = [...corners, ...corners.slice(0, 1)];
    if (hasCollapsed(closed, least)) {
      collapsed += 1;
      return undefined;
    }
    if (isOpen && !meets(kept[0], kept.at(-1))) opened += 1;
    stray.push(...strays);
    return closed;
  };
  for (const [exterior = [], ...holes] of written) {
    const outer = cleaned(exterior);
    if (outer === undefined) continue;
    const rings: Ring[] = [outer];
    for (const hole of holes) {
      const ring = cleaned(hole);
      if (ring === undefined) continue;
      if (liesOutside(ring, outer)) {
        holesOutside += 1;
        polygons.push([ring]);
      } else rings.push(ring);
    }
    polygons.push(rings);
  }
  return { polygons, opened, collapsed, holesOutside, stray };
}

/** The middle of a level and how far half of its corners lie from it. */
export interface Spread {
  readonly middle: WrittenPosition;
  readonly radius: number;
}

export function spreadOf(all: readonly WrittenPosition[]): Spread {
  const step = Math.ceil(all.length / sampled);
  const points = step > 1 ? all.filter((_, i) => i % step === 0) : all;
  const middle = [median(points.map(([x]) => x)), median(points.map(([, y]) => y))] as const;
  const radius = median(points.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1])));
  return { middle, radius };
}

function strayCorners(corners: Ring, level: Spread): readonly WrittenPosition[] {
  const isBeyond = ([x, y]: WrittenPosition): boolean =>
    Math.hypot(x - level.middle[0], y - level.middle[1]) > straySpreads * level.radius;
  const beyond = corners.filter(isBeyond);
  if (beyond.length === 0 || beyond.length > mostStray || corners.length < 3 + beyond.length) {
    return [];
  }
  const own = spreadOf(corners.filter((point) => !beyond.includes(point)));
  return beyond.filter(
    ([x, y]) => Math.hypot(x - own.middle[0], y - own.middle[1]) > strayRadii * own.radius,
  );
}

/** Whether a ring encloses less than `smallest` square units, and is no bow tie. */
export const hasCollapsed = (ring: Ring, smallest: number): boolean =>
  Math.abs(signedArea(ring)) < smallest && !crossesItself(ring);

/** A bow tie of two equal loops has no signed area but is no line. */
function crossesItself(ring: Ring): boolean {
  const [first] = ring;
  if (first === undefined) return false;
  let lines = 0;
  for (let i = 2; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? first;
    const [bx, by] = ring[i] ?? first;
    const doubled = (ax - first[0]) * (by - first[1]) - (bx - first[0]) * (ay - first[1]);
    const size =
      Math.hypot(ax - first[0], ay - first[1]) * Math.hypot(bx - first[0], by - first[1]);
    if (Math.abs(doubled) > 1e-9 * size) lines += 1;
  }
  return lines > 1;
}

/** Whether most corners of a hole lie outside: one that touches or crosses the outline is still a hole. */
function liesOutside(hole: Ring, outer: Ring): boolean {
  const outside = hole.filter(([x, y]) => !ringHolds(outer as [number, number][], x, y)).length;
  return outside > hole.length * 0.9;
}
