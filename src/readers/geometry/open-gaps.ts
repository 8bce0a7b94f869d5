/**
 * Gaps between areas that open to the outside: one border that two areas have in two places, moved apart. Banks of
 * a river and the coasts of a sound face each other too, but are no copies of one line.
 */
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';
import type { Face } from './faces.ts';
import { signedArea } from './ring.ts';

/** Two areas with what lies between their facing borders. */
export interface OpenGap {
  readonly areas: readonly [number, number];
  readonly size: number;
  readonly at: WrittenPosition;
}

/** What is wider, beside areas of a usual size, is no border that was drawn twice. */
export const mostGapWidth = (usual: number): number => 0.12 * Math.sqrt(usual);
/** An open gap is ten times as deep as it is wide … */
const depth = 10;
/** … and so much of the border that lies near the other area runs parallel to it, … */
const parallelShare = 0.6;
/** … to about a degree. */
const parallel = Math.cos(Math.PI / 180);
/** Borders face each other where they run against each other to within 60 degrees. */
const facingTurn = 0.5;
/** Stretches of fewer steps of the grid have no direction. */
const leastSteps = 16;

/** A stretch of border with an area to its left and none to its right. */
interface Side {
  readonly area: number;
  readonly from: WrittenPosition;
  readonly to: WrittenPosition;
  readonly length: number;
  /** Of length 1. */
  readonly along: WrittenPosition;
}

/** What of a side another one faces. */
interface Facing {
  readonly area: number;
  /** From the side's begin. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly isParallel: boolean;
  readonly at: WrittenPosition;
}

interface Pair {
  readonly areas: readonly [number, number];
  /** Length of border that faces the other area, and how much of it is parallel. */
  near: number;
  along: number;
  size: number;
  longest: Facing;
}

/**
 * Finds open gaps.
 *
 * @param faces noded: borders that two faces share have the same ends
 * @param usual size of a usual area, in square units of the faces
 * @param grid of the nodes
 */
export function openGaps(faces: readonly Face[], usual: number, grid: number): readonly OpenGap[] {
  const reach = mostGapWidth(usual);
  if (!(reach > 0)) return [];
  const index = new SideIndex(outerSides(faces), reach);
  const pairs = new Map<string, Pair>();
  for (const side of index.sides) {
    for (const facing of nearest(index.facing(side, leastSteps * grid))) {
      const { area, start, end, width, isParallel } = facing;
      const areas = side.area < area ? ([side.area, area] as const) : ([area, side.area] as const);
      const key = areas.join(' ');
      const pair = pairs.get(key) ?? { areas, near: 0, along: 0, size: 0, longest: facing };
      pairs.set(key, pair);
      const length = end - start;
      pair.near += length;
      if (!isParallel) continue;
      pair.along += length;
      pair.size += length * width;
      const { longest } = pair;
      if (!longest.isParallel || length > longest.end - longest.start) pair.longest = facing;
    }
  }
  // Each pair was counted from both sides.
  return [...pairs.values()]
    .filter(
      ({ near, along, size }) => along > parallelShare * near && along ** 2 > 2 * depth * size,
    )
    .map(({ areas, size, longest }) => ({ areas, size: size / 2, at: longest.at }));
}

/** Without what lies behind something else. */
const nearest = (facings: readonly Facing[]): readonly Facing[] =>
  facings.filter(
    (facing) =>
      !facings.some(
        (other) =>
          other.width < facing.width &&
          Math.min(other.end, facing.end) - Math.max(other.start, facing.start) >
            (facing.end - facing.start) / 2,
      ),
  );

const nobody = -1;

function outerSides(faces: readonly Face[]): readonly Side[] {
  const ends = new EndNumbers();
  const open = new Map<number, Side>();
  for (const { owners, rings } of faces) {
    // A gap with an end is a face of its own, and takes its sides away.
    const area = owners[0] ?? nobody;
    for (const [number, ring] of rings.entries()) {
      const isLeft = signedArea(ring) > 0 === (number === 0);
      for (let i = 1; i < ring.length; i += 1) {
        const before = ring[i - 1] as WrittenPosition;
        const after = ring[i] as WrittenPosition;
        const [from, to] = isLeft ? [before, after] : [after, before];
        const [a, b] = [ends.of(from), ends.of(to)];
        if (open.delete(b * 2 ** 26 + a)) continue;
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        const along = [(to[0] - from[0]) / length, (to[1] - from[1]) / length] as const;
        open.set(a * 2 ** 26 + b, { area, from, to, length, along });
      }
    }
  }
  return [...open.values()].filter(({ area }) => area !== nobody);
}

/** Numbers of places. */
class EndNumbers {
  readonly #columns = new Map<number, Map<number, number>>();
  #count = 0;

  of([x, y]: WrittenPosition): number {
    let column = this.#columns.get(x);
    if (column === undefined) this.#columns.set(x, (column = new Map()));
    let found = column.get(y);
    if (found === undefined) column.set(y, (found = this.#count++));
    return found;
  }
}

/** Sides by the squares of a grid, so that only what lies near is compared. */
class SideIndex {
  readonly sides: readonly Side[];
  readonly #reach: number;
  readonly #cells = new Map<number, Side[]>();

  constructor(sides: readonly Side[], reach: number) {
    this.sides = sides;
    this.#reach = reach;
    for (const side of sides) {
      for (const cell of this.#around(side, 0)) {
        const found = this.#cells.get(cell);
        if (found === undefined) this.#cells.set(cell, [side]);
        else found.push(side);
      }
    }
  }

  /** What other areas face a side, from its right. */
  facing(side: Side, least: number): readonly Facing[] {
    const seen = new Set<Side>();
    const found: Facing[] = [];
    for (const cell of this.#around(side, this.#reach)) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (other.area === side.area || seen.has(other)) continue;
        seen.add(other);
        const facing = facingOf(side, other, this.#reach, least);
        if (facing !== undefined) found.push(facing);
      }
    }
    return found;
  }

  *#around({ from, to }: Side, margin: number): Generator<number> {
    const cell = (value: number): number => Math.floor(value / this.#reach) + 2 ** 25;
    const [left, right] = [Math.min(from[0], to[0]) - margin, Math.max(from[0], to[0]) + margin];
    const [bottom, top] = [Math.min(from[1], to[1]) - margin, Math.max(from[1], to[1]) + margin];
    for (let i = cell(left); i <= cell(right); i += 1) {
      for (let j = cell(bottom); j <= cell(top); j += 1) yield i * 2 ** 26 + j;
    }
  }
}

function facingOf(side: Side, other: Side, reach: number, least: number): Facing | undefined {
  const [ux, uy] = side.along;
  const turn = ux * other.along[0] + uy * other.along[1];
  if (turn > -facingTurn) return undefined;
  const [x, y] = [other.from[0] - side.from[0], other.from[1] - side.from[1]];
  // It runs the other way.
  const begin = x * ux + y * uy;
  const start = Math.max(0, begin + other.length * turn);
  const end = Math.min(side.length, begin);
  if (end <= start) return undefined;
  const half = (begin - (start + end) / 2) / -turn;
  const width = (x + other.along[0] * half) * uy - (y + other.along[1] * half) * ux;
  if (width <= 0 || width > reach) return undefined;
  const way = (start + end) / 2;
  return {
    area: other.area,
    start,
    end,
    width,
    isParallel: -turn > parallel && Math.min(side.length, other.length) > least,
    at: [side.from[0] + ux * way + (uy * width) / 2, side.from[1] + uy * way - (ux * width) / 2],
  };
}
