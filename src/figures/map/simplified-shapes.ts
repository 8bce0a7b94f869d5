/** Shapes of a level, simplified on shared arcs, as paths. */
import { simplify } from 'topojson-simplify';
import { feature, mesh } from 'topojson-client';
import { crossingsOf } from './arc-crossings.ts';
import type { Crossing } from './arc-crossings.ts';
import { ringArea, closedPath } from './map-path.ts';
import type { PlainTopology } from './plain-topology.ts';

export type Ring = readonly (readonly [number, number])[];

export interface Shape {
  readonly id: string;
  /** Polygons, each a list of rings. */
  readonly polygons: readonly (readonly Ring[])[];
}

export interface SimplifiedShapes {
  readonly shapes: readonly Shape[];
  readonly edge: readonly Ring[];
  /** The arcs they are made of. */
  readonly topology: PlainTopology;
}

/** A point whose triangle covers fewer square pixels is not seen. */
const visible = 1.5;
/** An area may be off by this share of its size, or by this many square pixels. */
const tolerance = { share: 0.009, pixels: 0.5 } as const;
/** Parts of so few square pixels are left out, as long as an area does not lose a larger share. */
const speck = { part: 0.35, hole: 0.5, share: 0.004 } as const;
/** Where areas are off, their borders keep points of so many times less weight, so often. */
const finer = { factor: 4, rounds: 8 } as const;
/** Where borders cross, all points so near stay, in pixels: nearer ones first. What is left is of rounding. */
const untangled = [2, 4, 8] as const;

/**
 * Shapes true to 1.5 square pixels, and finer where an area would be off by more than a hundredth.
 * Source of the method: Visvalingam and Whyatt 1993, on shared arcs so that neighbours keep one border.
 *
 * @param weighted arcs in pixels, with the weight of each point
 * @param grid steps of a pixel in which the shapes are written
 */
export function faithfulShapes(weighted: PlainTopology, grid: number): SimplifiedShapes {
  const factors = weighted.arcs.map(() => 1);
  const kept = new Map<number, Crossing['at'][]>();
  const arcsOf = arcsByArea(weighted);
  const whole = new Map(shapesOf(weighted).map((shape) => [shape.id, sizeOf(shape, undefined)]));
  for (let round = 0; ; round += 1) {
    const reach = untangled[Math.min(round, untangled.length) - 1] ?? 0;
    const result = simplify(raised(weighted, factors, kept, reach), visible);
    const shapes = shapesOf(result).map((shape) => withoutSpecks(shape, whole.get(shape.id) ?? 0));
    const off = shapes.filter((shape) => {
      const size = whole.get(shape.id) ?? 0;
      const error = Math.abs(sizeOf(shape, grid) - size);
      return error > Math.max(tolerance.share * size, Math.min(tolerance.pixels, size / 2));
    });
    const crossings = round < untangled.length ? crossingsOf(result, grid) : [];
    if ((off.length === 0 && crossings.length === 0) || round === finer.rounds) {
      return { shapes, edge: edgeOf(result), topology: result };
    }
    for (const arc of new Set(off.flatMap(({ id }) => arcsOf.get(id) ?? []))) {
      factors[arc] = (factors[arc] ?? 1) * finer.factor;
    }
    for (const { arcs, at } of crossings) {
      for (const arc of arcs) kept.set(arc, [...(kept.get(arc) ?? []), at]);
    }
  }
}

/** A shape without the smallest of its parts and holes. */
function withoutSpecks(shape: Shape, size: number): Shape {
  const sizes = shape.polygons.map(([outer = []]) => Math.abs(ringArea(outer)));
  let room = speck.share * size;
  const specks = new Set<number>();
  const order = sizes.map((_, i) => i).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  for (const i of order) {
    const own = sizes[i] ?? 0;
    if (own >= speck.part || own > room) break;
    room -= own;
    specks.add(i);
  }
  const polygons = shape.polygons.flatMap((rings, i) =>
    specks.has(i)
      ? []
      : [rings.filter((ring, number) => number === 0 || Math.abs(ringArea(ring)) >= speck.hole)],
  );
  return { ...shape, polygons };
}

/** Shapes without points whose triangle is smaller than `weight` square pixels. */
export function coarseShapes(weighted: PlainTopology, weight: number): readonly Shape[] {
  return shapesOf(simplify(weighted, weight));
}

/** Weights of the points of some arcs raised, so that more of them stay; near some places all do. */
const raised = (
  weighted: PlainTopology,
  factors: readonly number[],
  kept: ReadonlyMap<number, readonly Crossing['at'][]>,
  reach: number,
): PlainTopology => ({
  ...weighted,
  arcs: weighted.arcs.map((arc, i) => {
    const factor = factors[i] ?? 1;
    const near = kept.get(i) ?? [];
    if (factor === 1 && near.length === 0) return arc;
    return arc.map(([x = 0, y = 0, weight = 0]) => {
      const stays = near.some((at) => Math.hypot(x - at[0], y - at[1]) < reach);
      return [x, y, stays ? Infinity : weight * factor] as number[];
    });
  }),
});

function arcsByArea({ objects }: PlainTopology): ReadonlyMap<string, readonly number[]> {
  const object = objects['areas'];
  if (object?.type !== 'GeometryCollection') return new Map();
  return new Map(
    object.geometries.map((geometry) => {
      const arcs =
        geometry.type === 'Polygon'
          ? geometry.arcs.flat()
          : geometry.type === 'MultiPolygon'
            ? geometry.arcs.flat(2)
            : [];
      return [String(geometry.id), arcs.map((arc) => (arc < 0 ? ~arc : arc))];
    }),
  );
}

function shapesOf(topology: PlainTopology): readonly Shape[] {
  const object = topology.objects['areas'];
  if (object?.type !== 'GeometryCollection') return [];
  return feature(topology, object).features.map((f): Shape => {
    const { geometry } = f;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return { id: String(f.id), polygons: polygons as unknown as Ring[][] };
  });
}

const edgeOf = (topology: PlainTopology): readonly Ring[] =>
  mesh(topology, topology.objects['areas'] as never, (a, b) => a === b)
    .coordinates as unknown as Ring[];

/** Size of a shape in square pixels, as it is drawn on a grid or as it is. */
export function sizeOf({ polygons }: Shape, grid: number | undefined): number {
  let size = 0;
  for (const rings of polygons) {
    for (const [i, ring] of rings.entries()) {
      const drawn =
        grid === undefined
          ? ring
          : ring.map(
              ([x, y]) => [Math.round(x * grid) / grid, Math.round(y * grid) / grid] as const,
            );
      size += (i === 0 ? 1 : -1) * Math.abs(ringArea(drawn));
    }
  }
  return size;
}

/** Path of a shape; an area never goes: it stays at least as a dot. */
export function shapePath(shape: Shape, dot: readonly [number, number], grid: number): string {
  const parts = shape.polygons.flatMap((rings) => {
    const [outer = '', ...holes] = rings.map((ring) => closedPath(ring, grid));
    return outer === '' ? [] : [outer, ...holes];
  });
  const path = parts.join('');
  return path === ''
    ? closedPath(
        [
          [dot[0] - 1, dot[1] - 1],
          [dot[0] + 1, dot[1] - 1],
          [dot[0] + 1, dot[1] + 1],
          [dot[0] - 1, dot[1] + 1],
        ],
        10,
      )
    : path;
}

/**
 * West, south, east and north end of rings in their own unit; infinite, the wrong way round, without any point.
 */
export function boxOf(rings: Iterable<Ring>): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  }
  return box;
}
