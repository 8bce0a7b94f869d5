/** The shared arcs of a level's areas, in degrees. */
import type { FeatureCollection } from 'geojson';
import { topology as topologyOf } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { Area, Geography } from '../../domain/place/area.ts';

/** The level's topology, from shared arcs where the reader has them, restricted to valid areas. */
export function topologyFor(geography: Geography, level: string, areas: readonly Area[]): Topology {
  const wanted = new Set(areas.map((area) => area.id));
  const given = Object.hasOwn(geography.topologies, level)
    ? geography.topologies[level]
    : undefined;
  const object = given === undefined ? undefined : given.objects[level];
  if (given !== undefined && object?.type === 'GeometryCollection') {
    const geometries = object.geometries.filter((g) => wanted.has(String(g.id)));
    if (geometries.length === wanted.size) {
      return { ...given, objects: { areas: { type: 'GeometryCollection', geometries } } };
    }
  }
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: areas.flatMap(({ id, shape }) =>
      shape === undefined ? [] : [{ type: 'Feature', id, properties: {}, geometry: shape }],
    ),
  };
  return topologyOf({ areas: collection }) as unknown as Topology;
}

/** Arcs in absolute degrees. */
export function absoluteArcs(topology: Topology): [number, number][][] {
  const { transform } = topology;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((position): [number, number] => {
      const [dx = 0, dy = 0] = position;
      if (transform === undefined) return [dx, dy];
      x += dx;
      y += dy;
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ];
    });
  });
}

/** Whether an area's shape is valid in a year; without a year the newest shapes. */
export const validIn = (area: Area, year: number | undefined): boolean =>
  year === undefined
    ? area.until === undefined
    : (area.from ?? -Infinity) <= year && year <= (area.until ?? Infinity);
