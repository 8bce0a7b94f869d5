/** Shapes of a level, simplified on shared arcs, as paths. */
import type { Topology, Objects } from 'topojson-specification';
import { quantile, simplify } from 'topojson-simplify';
import { feature, mesh } from 'topojson-client';
import { ringArea, closedPath } from './map-path.ts';

export type Ring = readonly (readonly [number, number])[];

export type PlainTopology = Topology<Objects<object>>;

export interface Shape {
  readonly id: string;
  /** Polygons, each a list of rings. */
  readonly polygons: readonly (readonly Ring[])[];
}

/** Simplified shapes of at most about `budget` points, and their outer edge. */
export function simplified(
  weighted: PlainTopology,
  budget: number,
  least: number,
): { shapes: Shape[]; edge: Ring[] } {
  let ends = 0;
  let between = 0;
  for (const arc of weighted.arcs) {
    ends += Math.min(arc.length, 2);
    between += Math.max(arc.length - 2, 0);
  }
  // ends of arcs always stay; `quantile` takes the share of the others that is to stay
  const share = between === 0 ? 1 : Math.max(0, budget - ends) / between;
  const weight = share >= 1 ? least : Math.max(least, quantile(weighted, Math.max(share, 0)));
  const result = simplify(weighted, weight);
  const object = result.objects['areas'];
  if (object?.type !== 'GeometryCollection') return { shapes: [], edge: [] };
  const collection = feature(result, object);
  const shapes = collection.features.map((f): Shape => {
    const { geometry } = f;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return { id: String(f.id), polygons: polygons as unknown as Ring[][] };
  });
  const outer = mesh(result, object as never, (a, b) => a === b);
  return { shapes, edge: outer.coordinates as unknown as Ring[] };
}

/** Path of a shape; parts below a visible size go, but an area never goes: it stays at least as a dot. */
export function shapePath(shape: Shape, dot: readonly [number, number], grid: number): string {
  const parts: string[] = [];
  for (const polygon of shape.polygons) {
    const [outer] = polygon;
    if (outer === undefined || Math.abs(ringArea(outer)) < 0.35) continue;
    polygon.forEach((ring, index) => {
      if (index === 0 || Math.abs(ringArea(ring)) >= 0.5) parts.push(closedPath(ring, grid));
    });
  }
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
