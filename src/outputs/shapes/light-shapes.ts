/** Shapes of a level for maps of other programs: simplified once and shared by the files of all indicators. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Area, Geography } from '../../domain/place/area.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import { topologyFor } from '../../figures/map/level-topology.ts';
import type { PlainTopology } from '../../figures/map/plain-topology.ts';
import { twiceArea } from './antimeridian.ts';
import { writtenShape } from './areas-geojson.ts';

const earthRadius = 6_371_008.8;

/** Points whose triangle covers less go: about 10 m × 10 m, in steradians. */
const leastTriangle = 100 / earthRadius ** 2;

/** About 1 m. */
const digits = 5;

/** An area that would change by more keeps its points. */
const mostChange = 0.01;

/**
 * Geometries by area id, as they are written; null for areas without a shape. Visvalingam's method on shared borders,
 * so that neighbours stay neighbours.
 */
export function lightShapes(
  geography: Geography,
  level: string,
): ReadonlyMap<string, object | null> {
  const ofLevel = geography.areas.filter((area) => area.level === level);
  const shaped = ofLevel.filter(({ shape }) => shape !== undefined);
  const simple = shaped.length === 0 ? new Map() : simplified(geography, level, shaped);
  return new Map(
    ofLevel.map(({ id, shape }) => {
      if (shape === undefined) return [id, null];
      const light = simple.get(id);
      return [
        id,
        writtenShape(light !== undefined && isTrue(light, shape) ? light : shape, digits),
      ];
    }),
  );
}

type Shape = Polygon | MultiPolygon;

function simplified(
  geography: Geography,
  level: string,
  areas: readonly Area[],
): ReadonlyMap<string, Shape> {
  const topology = topologyFor(geography, level, areas) as PlainTopology;
  const weighted = presimplify(topology, sphericalTriangleArea);
  const light = simplify(weighted, leastTriangle);
  const object = light.objects['areas'];
  if (object?.type !== 'GeometryCollection') return new Map();
  return new Map(
    object.geometries.flatMap((geometry) => {
      const made = feature(light, geometry);
      if (made.type !== 'Feature') return [];
      const { geometry: shape } = made;
      return shape.type === 'Polygon' || shape.type === 'MultiPolygon'
        ? [[String(geometry.id), shape] as const]
        : [];
    }),
  );
}

/** Whether nothing of a shape has collapsed and its size is the same. */
function isTrue(light: Shape, shape: Shape): boolean {
  const rings = polygonsOf(light).flat();
  if (rings.some((ring) => new Set(ring.map(String)).size < 3)) return false;
  const size = sizeOf(shape);
  return Math.abs(sizeOf(light) - size) <= mostChange * size;
}

/** In square degrees: shares of it are all that counts. */
const sizeOf = (shape: Shape): number =>
  Math.abs(
    polygonsOf(shape).reduce(
      (sum, rings: readonly (readonly Position[])[]) =>
        sum +
        rings.reduce((of, ring, at) => of + Math.abs(twiceArea(ring)) * (at === 0 ? 1 : -1), 0),
      0,
    ),
  );
