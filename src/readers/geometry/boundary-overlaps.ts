/** How much of the plane two shapes share: slabs between the heights of their corners, integrated exactly. */
import type { Position } from 'geojson';
import type { Area } from '../../domain/place/area.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';

/** The edges of one shape, horizontal ones left out, and the box around them. */
export interface ShapeEdges {
  /** x, y of the lower end, x, y of the upper end of each edge. */
  readonly ends: Float64Array;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** On the plane of degrees, holes taken off. */
  readonly size: number;
}

export interface Overlap {
  readonly size: number;
  /** A point of the overlap; undefined where there is none. */
  readonly at: readonly [number, number] | undefined;
}

/** Edges of some polygons that belong together (rings closed). */
export function edgesOf(polygons: readonly (readonly (readonly Position[])[])[]): ShapeEdges {
  const ends: number[] = [];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let size = 0;
  for (const rings of polygons) {
    for (const [number, ring] of rings.entries()) {
      const [x0 = NaN, y0 = NaN] = ring[0] ?? [];
      let doubled = 0;
      let [px, py] = [x0, y0];
      for (const [x = NaN, y = NaN] of ring) {
        doubled += (px - x0) * (y - y0) - (x - x0) * (py - y0);
        if (y > py) ends.push(px, py, x, y);
        else if (y < py) ends.push(x, y, px, py);
        if (x < west) west = x;
        if (x > east) east = x;
        if (y < south) south = y;
        if (y > north) north = y;
        px = x;
        py = y;
      }
      size += (number === 0 ? 1 : -1) * Math.abs(doubled / 2);
    }
  }
  return { ends: Float64Array.from(ends), west, south, east, north, size };
}

/** All edges of a shape in degrees, with its box and size. */
export const edgesOfShape = (shape: Area['shape']): ShapeEdges => edgesOf(polygonsOf(shape));

/** Whether the boxes of two shapes share more than a share of the smaller shape. */
const boxesOverlap = (a: ShapeEdges, b: ShapeEdges, share: number): boolean => {
  const width = Math.min(a.east, b.east) - Math.max(a.west, b.west);
  const height = Math.min(a.north, b.north) - Math.max(a.south, b.south);
  return width > 0 && height > 0 && width * height > share * Math.min(a.size, b.size);
};

/** Slabs that are enough to see whether there is an overlap at all. */
const fewSlabs = 48;

/** The overlap, where it may be more than a share of the smaller shape; else nothing. */
export function overlapOver(a: ShapeEdges, b: ShapeEdges, share: number): Overlap {
  const none = { size: 0, at: undefined };
  if (!boxesOverlap(a, b, share)) return none;
  const step = Math.floor((a.ends.length + b.ends.length) / 4 / fewSlabs);
  if (step > 1 && overlapOf(a, b, step).size < (share / 4) * Math.min(a.size, b.size)) return none;
  return overlapOf(a, b);
}

/** Sides of the intervals of a shape in one slab: x at its lower and at its upper end, from west to east. */
interface Sides {
  readonly lower: number[];
  readonly upper: number[];
}

/** Walks up through the edges of a shape, slab by slab. */
class Climb {
  readonly #ends: Float64Array;
  readonly #order: readonly number[];
  #next = 0;
  #active: number[] = [];

  constructor({ ends }: ShapeEdges, south: number, north: number) {
    this.#ends = ends;
    const order: number[] = [];
    for (let at = 0; at < ends.length; at += 4) {
      if ((ends[at + 1] ?? 0) < north && (ends[at + 3] ?? 0) > south) order.push(at);
    }
    this.#order = order.sort((a, b) => (ends[a + 1] ?? 0) - (ends[b + 1] ?? 0));
  }

  heights(south: number, north: number): number[] {
    const found: number[] = [];
    for (const at of this.#order) {
      const low = this.#ends[at + 1] ?? 0;
      const high = this.#ends[at + 3] ?? 0;
      if (low > south && low < north) found.push(low);
      if (high > south && high < north) found.push(high);
    }
    return found;
  }

  sides(low: number, high: number): Sides {
    const ends = this.#ends;
    for (; this.#next < this.#order.length; this.#next += 1) {
      const at = this.#order[this.#next] ?? 0;
      if ((ends[at + 1] ?? 0) > low) break;
      this.#active.push(at);
    }
    this.#active = this.#active.filter((at) => (ends[at + 3] ?? 0) >= high);
    const middle = (low + high) / 2;
    const sorted = this.#active
      .map((at) => ({ at, x: xAt(ends, at, middle) }))
      .sort((a, b) => a.x - b.x);
    return {
      lower: sorted.map(({ at }) => xAt(ends, at, low)),
      upper: sorted.map(({ at }) => xAt(ends, at, high)),
    };
  }
}

function xAt(ends: Float64Array, at: number, y: number): number {
  const x0 = ends[at] ?? NaN;
  const y0 = ends[at + 1] ?? NaN;
  const x1 = ends[at + 2] ?? NaN;
  const y1 = ends[at + 3] ?? NaN;
  if (y <= y0) return x0;
  return y >= y1 ? x1 : x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
}

/**
 * The overlap of two shapes without crossings of their own.
 *
 * Between two neighbouring heights of corners all sides are straight lines, so the width of the overlap is
 * linear between the places where two sides meet: those are found and the rest is summed exactly. Nothing has
 * to be snapped, and a shared border gives 0.
 *
 * @param step every so many slabs stand for those below them: an estimate, for shapes with very many corners
 */
export function overlapOf(a: ShapeEdges, b: ShapeEdges, step = 1): Overlap {
  const south = Math.max(a.south, b.south);
  const north = Math.min(a.north, b.north);
  const climbA = new Climb(a, south, north);
  const climbB = new Climb(b, south, north);
  const heights = [
    ...new Set([south, ...climbA.heights(south, north), ...climbB.heights(south, north), north]),
  ].sort((one, other) => one - other);
  let size = 0;
  let best = 0;
  let at: Overlap['at'];
  for (let i = step; i < heights.length; i += step) {
    const high = heights[i] ?? 0;
    const low = heights[i - 1] ?? 0;
    const reach = high - (heights[i - step] ?? 0);
    const sidesA = climbA.sides(low, high);
    const sidesB = climbB.sides(low, high);
    let from = 0;
    for (let left = 0; left + 1 < sidesA.lower.length; left += 2) {
      const eastA = Math.max(sidesA.lower[left + 1] ?? NaN, sidesA.upper[left + 1] ?? NaN);
      const westA = Math.min(sidesA.lower[left] ?? NaN, sidesA.upper[left] ?? NaN);
      for (let other = from; other + 1 < sidesB.lower.length; other += 2) {
        const westB = Math.min(sidesB.lower[other] ?? NaN, sidesB.upper[other] ?? NaN);
        const eastB = Math.max(sidesB.lower[other + 1] ?? NaN, sidesB.upper[other + 1] ?? NaN);
        if (eastB < westA) continue;
        if (westB > eastA) break;
        const piece = widthSum(sidesA, left, sidesB, other);
        const own = piece.sum * reach;
        size += own;
        if (own > best) {
          best = own;
          at = [piece.x, low + piece.t * (high - low)];
        }
      }
      while (
        from + 1 < sidesB.lower.length &&
        Math.max(sidesB.lower[from + 1] ?? NaN, sidesB.upper[from + 1] ?? NaN) < westA
      ) {
        from += 2;
      }
    }
  }
  return { size, at };
}

/** ∫ max(0, min(east sides) − max(west sides)) over t in [0, 1], and where it is widest. */
function widthSum(
  a: Sides,
  left: number,
  b: Sides,
  other: number,
): { sum: number; t: number; x: number } {
  const line = (sides: Sides, i: number) => {
    const low = sides.lower[i] ?? NaN;
    const rise = (sides.upper[i] ?? NaN) - low;
    return { low, rise };
  };
  const [westA, eastA] = [line(a, left), line(a, left + 1)];
  const [westB, eastB] = [line(b, other), line(b, other + 1)];
  const turns = [0, 1];
  for (const [one, two] of [
    [westA, westB],
    [eastA, eastB],
    [eastA, westB],
    [eastB, westA],
  ] as const) {
    const t = (one.low - two.low) / (two.rise - one.rise);
    if (t > 0 && t < 1) turns.push(t);
  }
  turns.sort((one, two) => one - two);
  let [sum, widest, t, x] = [0, 0, 0.5, westA.low];
  for (let i = 1; i < turns.length; i += 1) {
    const from = turns[i - 1] ?? 0;
    const to = turns[i] ?? 1;
    const middle = (from + to) / 2;
    const east = Math.min(eastA.low + middle * eastA.rise, eastB.low + middle * eastB.rise);
    const west = Math.max(westA.low + middle * westA.rise, westB.low + middle * westB.rise);
    const width = east - west;
    if (width <= 0) continue;
    sum += width * (to - from);
    if (width > widest) {
      widest = width;
      t = middle;
      x = (east + west) / 2;
    }
  }
  return { sum, t, x };
}
