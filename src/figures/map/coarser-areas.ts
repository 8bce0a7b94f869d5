/** The areas of a coarser level over the map of a finer one: the lines between them and their names, from the same arcs. */
import { merge, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Area } from '../../domain/place/area.ts';
import { labelBox, narrowSize, overlaps, placeLabels, wideSize } from './area-labels.ts';
import type { LabelledShape, MapLabel } from './area-labels.ts';
import { openPath } from './map-path.ts';
import type { PlainTopology } from './plain-topology.ts';
import type { Ring } from './simplified-shapes.ts';

/** Names for wide and narrow columns. */
export interface MapLabels {
  readonly wide: readonly MapLabel[];
  readonly narrow: readonly MapLabel[];
}

export interface CoarserAreas {
  /** Id of their level. */
  readonly level: string;
  /** Lines between the coarser areas, without the outer edge. */
  readonly path: string;
  /** None where most areas bear their own names. */
  readonly labels: MapLabels;
}

/**
 * The coarsest level above that tells areas apart: of each area, the one there that holds it.
 *
 * @returns undefined where no level above holds two areas and more on average
 */
function holders(
  areas: readonly Area[],
  all: ReadonlyMap<string, Area>,
): ReadonlyMap<string, Area> | undefined {
  const levels = new Map<string, Map<string, Area>>();
  for (const { id, parent } of areas) {
    const seen = new Set([id]);
    for (let next = parent; next !== undefined && !seen.has(next); next = all.get(next)?.parent) {
      seen.add(next);
      const above = all.get(next);
      if (above === undefined) break;
      const ofLevel = levels.get(above.level) ?? new Map<string, Area>();
      levels.set(above.level, ofLevel.set(id, above));
    }
  }
  const count = (ofLevel: ReadonlyMap<string, Area>): number =>
    new Set([...ofLevel.values()].map(({ id }) => id)).size;
  return [...levels.values()]
    .filter((ofLevel) => count(ofLevel) > 1 && count(ofLevel) * 2 <= areas.length)
    .sort((a, b) => count(a) - count(b))[0];
}

/**
 * Lines and names of the coarser level on the map of `areas`.
 *
 * @param topology the map's own shapes in pixels, as they are drawn, in its object `areas`
 * @param own names of the areas themselves: where most fit, the coarser ones are left out
 * @param grid steps of a pixel in which paths are written
 */
export function coarserAreas(
  topology: PlainTopology,
  areas: readonly Area[],
  all: ReadonlyMap<string, Area>,
  own: MapLabels,
  map: { readonly width: number; readonly height: number; readonly grid: number },
): CoarserAreas | undefined {
  const object = topology.objects['areas'];
  const holder = holders(areas, all);
  if (holder === undefined || object?.type !== 'GeometryCollection') return undefined;
  const groupOf = ({ id }: GeometryObject): string => holder.get(String(id))?.id ?? '';
  const lines = mesh(topology, object as never, (a, b) => a !== b && groupOf(a) !== groupOf(b))
    .coordinates as unknown as Ring[];
  const path = lines.map((line) => openPath(line, map.grid)).join('');
  const level = [...holder.values()][0]?.level ?? '';
  if (own.wide.length * 2 >= areas.length) return { level, path, labels: { wide: [], narrow: [] } };
  const shapes = [...Map.groupBy(object.geometries, groupOf)].flatMap(
    ([id, geometries]): LabelledShape[] => {
      const area = all.get(id);
      if (area === undefined) return [];
      const polygons = merge(topology, geometries as never).coordinates as unknown as Ring[][];
      return [{ id, text: area.short ?? area.name, polygons }];
    },
  );
  const { wide, narrow } = placeLabels(shapes, map, { overBorders: true });
  return { level, path, labels: { wide, narrow } };
}

/** Names of areas that stand clear of the coarser names. */
export function clearOfCoarser(own: MapLabels, coarser: MapLabels | undefined): MapLabels {
  const clear = (labels: readonly MapLabel[], others: readonly MapLabel[], size: number) =>
    labels.filter((label) =>
      others.every((other) => !overlaps(labelBox(label, size), labelBox(other, size))),
    );
  return coarser === undefined
    ? own
    : {
        wide: clear(own.wide, coarser.wide, wideSize),
        narrow: clear(own.narrow, coarser.narrow, narrowSize),
      };
}
