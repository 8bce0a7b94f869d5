/** Areas that share a border. */
import { neighbors } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { LevelTopology } from './area.ts';

/**
 * The neighbours of every area of a level: areas that share at least one arc of their borders (a common
 * corner is no border).
 *
 * @param topology of one level, as the reader makes it: the object bears the level's id
 * @returns for each area id the ids of its neighbours, in the order of the file; empty for an island
 */
export function neighboursOf(
  topology: LevelTopology,
  level: string,
): ReadonlyMap<string, readonly string[]> {
  const collection = Object.hasOwn(topology.objects, level) ? topology.objects[level] : undefined;
  if (collection?.type !== 'GeometryCollection') return new Map();
  const geometries = collection.geometries as GeometryObject[];
  const ids = geometries.map(({ id }) => String(id));
  return new Map(
    neighbors(geometries).map((around, i) => [
      ids[i] ?? '',
      // Parts of one area may share an arc; it is no neighbour of itself.
      around.filter((other) => other !== i).map((other) => ids[other] ?? ''),
    ]),
  );
}
