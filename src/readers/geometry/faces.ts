/** Faces between all borders of a level, and to which areas each belongs. */
import { ringHolds } from '../../domain/place/point-in-area.ts';
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';
import { areaOf, perimeterOf } from './ring.ts';
import type { PolygonRings, Polygons, Ring } from './ring.ts';

export interface Face {
  readonly rings: PolygonRings;
  readonly size: number;
  /** Mean width: twice the size over the length of the border. */
  readonly width: number;
  /** Numbers of the areas that cover it. */
  owners: readonly number[];
}

/** A polygon of a file, with what of it is covered once its rings are told apart by the even-odd rule. */
export interface Part {
  readonly area: number;
  readonly rings: PolygonRings;
  covered: number;
}

type Box = readonly [number, number, number, number];

function boxOf(ring: Ring): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  return [left, bottom, right, top];
}

/** Whether a point lies in a polygon by the even-odd rule over all its rings. */
const partHolds = (rings: PolygonRings, x: number, y: number): boolean =>
  rings.filter((ring) => ringHolds(ring as [number, number][], x, y)).length % 2 === 1;

/**
 * Gives every face the areas whose polygons hold a point inside it.
 *
 * @param parts counted up: `covered` gets the size of their faces
 * @returns the faces, and for each area the size of what two of its own parts cover
 */
export function ownedFaces(
  polygons: Polygons,
  parts: readonly Part[],
): { readonly faces: readonly Face[]; readonly doubled: ReadonlyMap<number, number> } {
  const sorted = parts
    .map((part) => ({ part, box: boxOfAll(part.rings) }))
    .sort((a, b) => a.box[0] - b.box[0]);
  const widest = sorted.reduce((most, { box }) => Math.max(most, box[2] - box[0]), 0);
  const lefts = sorted.map(({ box }) => box[0]);
  const doubled = new Map<number, number>();
  const faces = polygons.map((rings): Face => {
    const size = areaOf(rings);
    const [x, y] = pointInside(rings);
    const owners: number[] = [];
    for (let i = firstFrom(lefts, x - widest); i < sorted.length; i += 1) {
      const { part, box } = sorted[i] as (typeof sorted)[number];
      if (box[0] > x) break;
      if (x > box[2] || y < box[1] || y > box[3] || !partHolds(part.rings, x, y)) continue;
      part.covered += size;
      if (owners.includes(part.area)) doubled.set(part.area, (doubled.get(part.area) ?? 0) + size);
      else owners.push(part.area);
    }
    owners.sort((a, b) => a - b);
    return { rings, size, width: (2 * size) / Math.max(perimeterOf(rings), 1e-9), owners };
  });
  return { faces, doubled };
}

/** Holes that reach beyond their outline count too. */
const boxOfAll = (rings: PolygonRings): Box => {
  const boxes = rings.map(boxOf);
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
};

function firstFrom(sorted: readonly number[], least: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * A point inside a valid polygon: on the line half way between the corners next to the middle of its height, the
 * middle of the widest stretch inside. Source of the method: JTS, InteriorPointArea.
 */
export function pointInside(rings: PolygonRings): WrittenPosition {
  const [, bottom, , top] = boxOf(rings[0] ?? []);
  const centre = (bottom + top) / 2;
  let [below, above] = [bottom, top];
  for (const ring of rings) {
    for (const [, y] of ring) {
      if (y <= centre && y > below) below = y;
      if (y > centre && y < above) above = y;
    }
  }
  const y = (below + above) / 2;
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x0, y0] = ring[i - 1] ?? [0, 0];
      const [x1, y1] = ring[i] ?? [0, 0];
      if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  crossings.sort((a, b) => a - b);
  let [best, widest] = [NaN, -1];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from = 0, to = 0] = crossings.slice(i, i + 2);
    if (to - from > widest) [best, widest] = [(from + to) / 2, to - from];
  }
  return [best, y];
}

/** How long the borders are that some faces share with each other face, by face. */
export function sharedBorders(
  faces: readonly Face[],
  wanted: ReadonlySet<number>,
  grid: number,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  // Noded borders meet in their ends only, so the middle of a stretch names it.
  const key = (a: WrittenPosition, b: WrittenPosition): number =>
    (Math.round((a[0] + b[0]) / grid) + 2 ** 25) * 2 ** 26 +
    Math.round((a[1] + b[1]) / grid) +
    2 ** 25;
  const stretches = (face: Face, take: (key: number, length: number) => void): void => {
    for (const ring of face.rings) {
      for (let i = 1; i < ring.length; i += 1) {
        const a = ring[i - 1] as WrittenPosition;
        const b = ring[i] as WrittenPosition;
        take(key(a, b), Math.hypot(a[0] - b[0], a[1] - b[1]));
      }
    }
  };
  const sides = new Map<number, number[]>();
  for (const i of wanted) {
    stretches(faces[i] as Face, (at) => {
      const found = sides.get(at);
      if (found === undefined) sides.set(at, [i]);
      else found.push(i);
    });
  }
  const borders = new Map<number, Map<number, number>>();
  for (const [i, face] of faces.entries()) {
    stretches(face, (at, length) => {
      for (const other of sides.get(at) ?? []) {
        if (other === i) continue;
        const own = borders.get(other) ?? new Map<number, number>();
        own.set(i, (own.get(i) ?? 0) + length);
        borders.set(other, own);
      }
    });
  }
  return borders;
}
