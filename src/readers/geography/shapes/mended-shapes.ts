/** Shapes of all levels in degrees → mended shapes, and what mending found, each kind told once. */
import type { Area } from '../../../domain/place/area.ts';
import { boxOfBoxes, farClusters } from '../../../domain/place/far-parts.ts';
import type { PlaneBox, TerritoryPart } from '../../../domain/place/far-parts.ts';
import { mapScale } from '../../../domain/place/map-frame.ts';
import { middleOf, planeAround } from '../../../domain/place/plane.ts';
import type { Plane } from '../../../domain/place/plane.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { WrittenPosition } from '../../../domain/problem/geography-problems.ts';
import type { Geos } from '../../geometry/geos.ts';
import { mendLevel } from '../../geometry/mend-level.ts';
import { rewind } from '../../geometry/ring.ts';
import type { Polygons, Ring } from '../../geometry/ring.ts';
import type { AreaProperties } from '../areas/area-properties.ts';
import { cleanAreas } from './clean-areas.ts';
import type { CleanArea } from './clean-areas.ts';
import type { WrittenShapes } from './level-shapes.ts';
import {
  mostNamed,
  percentOf,
  reportCleaning,
  reportFar,
  reportMisfits,
  reportShapeless,
} from './told-shapes.ts';

/** One level, before and after. */
export interface LevelToMend extends WrittenShapes {
  readonly level: string;
}

export type MendedShapes = ReadonlyMap<AreaProperties, Area['shape']>;

const metresOfDegree = 111_195;

/** Input contract: an area that mending would change by a larger share is refused. */
const mostChanged = 0.01;
/**
 * Mends the shapes of all levels on one plane, so that levels fit over each other.
 *
 * @returns shapes in degrees; undefined for areas without one
 * Problems: `boundary-ring-closed`, `boundary-parts-left-out`, `boundary-hole-as-part`, `boundary-corner-left-out`,
 * `area-far-away`, `boundary-mended`, `boundary-not-mendable`, `area-contains-others`, `boundary-overlap`,
 * `boundary-gap`, `area-without-shape`, `boundary-level-without-shapes`.
 */
export function mendShapes(
  levels: readonly LevelToMend[],
  geos: Geos,
  problems: ProblemList,
): MendedShapes {
  const mended = new Map<AreaProperties, Area['shape']>();
  const polygons = levels.flatMap(({ shapes }) => [...shapes.values()].flat());
  if (polygons.length === 0) {
    for (const { level, shapes } of levels) reportShapeless(level, [...shapes.keys()], 0, problems);
    return mended;
  }
  const plane = planeAround(middleOf(cornersOf(polygons)));
  for (const level of levels) mendOne(level, plane, geos, mended, problems);
  return mended;
}

function* cornersOf(polygons: Polygons): Generator<WrittenPosition> {
  for (const [exterior = []] of polygons) yield* exterior;
}

function mendOne(
  { level, shapes, quantum }: LevelToMend,
  plane: Plane,
  geos: Geos,
  mended: Map<AreaProperties, Area['shape']>,
  problems: ProblemList,
): void {
  const clean = cleanAreas(shapes, plane, quantum * metresOfDegree);
  reportCleaning(clean, plane, problems);
  const areas = clean.map((area) => ({
    polygons: area.polygons,
    from: area.properties.from,
    until: area.properties.until,
  }));
  const parts = areas.flatMap(({ polygons }, i) =>
    polygons.map(([exterior = []]): TerritoryPart => ({ area: String(i), box: boxOf(exterior) })),
  );
  const clusters = farClusters(parts);
  reportFar(clean, parts, clusters, plane, problems);
  const distant = new Set(clusters.flat());
  const [left, bottom, right, top] = boxOfBoxes(
    parts.filter((_, i) => !distant.has(i)).map(({ box }) => box),
  );
  const pixel = parts.length === 0 ? 1 : 1 / mapScale(right - left, top - bottom);
  const result = mendLevel(areas, pixel, quantum * metresOfDegree, geos);
  const named = (i: number): string => clean[i]?.properties.name ?? '';
  const refused = new Set<number>();
  for (const [i, { changed, isTold, polygons }] of result.areas.entries()) {
    const { properties } = clean[i] as CleanArea;
    if (isTold && changed > mostChanged) {
      refused.add(i);
      const percent = percentOf(Math.min(changed, 1));
      problems.fold('boundary-not-mendable', level, properties.place, { area: named(i), percent });
    }
    mended.set(properties, toDegrees(polygons, plane));
  }
  const changed = result.areas
    .map((area, i) => ({ ...area, i }))
    .filter(({ isTold, i }) => isTold && !refused.has(i))
    .sort((a, b) => b.changed - a.changed);
  for (const { i, changed: share } of changed) {
    const facts = { area: named(i), percent: percentOf(share) };
    problems.fold('boundary-mended', level, (clean[i] as CleanArea).properties.place, facts);
  }
  const wholes = new Set(result.wholes.map(({ area }) => area));
  for (const { area, parts: others } of result.wholes) {
    const { id, place } = (clean[area] as CleanArea).properties;
    const facts = { id, area: named(area), others: others.slice(0, mostNamed).map(named) };
    problems.add('area-contains-others', place, facts);
  }
  // Where a shape is wrong, gaps and overlaps only repeat it.
  if (refused.size === 0) {
    const rest = result.overlaps.filter(({ areas: pair }) => !pair.some((i) => wholes.has(i)));
    reportMisfits('boundary-overlap', rest, clean, plane, problems);
    if (wholes.size === 0) reportMisfits('boundary-gap', result.gaps, clean, plane, problems);
  }
  const shapeless = clean.flatMap(({ properties }, i) =>
    result.areas[i]?.polygons.length === 0 && !refused.has(i) ? [properties] : [],
  );
  reportShapeless(level, shapeless, clean.length - shapeless.length, problems);
}

function toDegrees(polygons: Polygons, plane: Plane): Area['shape'] {
  const coordinates = rewind(
    polygons.map((rings) => rings.map((ring): Ring => ring.map(plane.inverse))),
  );
  const [only] = coordinates;
  if (only === undefined) return undefined;
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}

function boxOf(ring: Ring): PlaneBox {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}
