/** What cleaning and mending found in the shapes of a level, each kind told once. */
import type { TerritoryPart } from '../../../domain/place/far-parts.ts';
import type { Plane } from '../../../domain/place/plane.ts';
import type { WrittenPosition } from '../../../domain/problem/geography-problems.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { Misfit } from '../../geometry/misfits.ts';
import type { AreaProperties } from '../areas/area-properties.ts';
import type { CleanArea } from './clean-areas.ts';
import { strayAreas } from './stray-areas.ts';

/** Any system of metres. */
const metres = 'EPSG:25832';

/** Input contract: overlaps and gaps over this share of an area are told. */
const toldShare = 0.001;
/** So many areas that an area covers are named. */
export const mostNamed = 3;

/** Tells what was left out, closed or made a part. */
export function reportCleaning(
  clean: readonly CleanArea[],
  plane: Plane,
  problems: ProblemList,
): void {
  for (const { properties, ...found } of clean) {
    const { place, id: area } = properties;
    if (found.opened > 0) problems.fold('boundary-ring-closed', '', place, { area });
    if (found.collapsed > 0 && found.polygons.length > 0) {
      problems.fold('boundary-parts-left-out', '', place, { area });
    }
    if (found.holesOutside > 0) problems.fold('boundary-hole-as-part', '', place, { area });
    for (const corner of found.stray) {
      problems.fold('boundary-corner-left-out', '', place, {
        area,
        at: sixDecimals(plane, corner),
      });
    }
  }
}

/** Tells which areas have parts far from the others: those of clusters, and those that stray. */
export function reportFar(
  clean: readonly CleanArea[],
  parts: readonly TerritoryPart[],
  clusters: readonly (readonly number[])[],
  plane: Plane,
  problems: ProblemList,
): void {
  const told = new Map<AreaProperties, WrittenPosition>();
  for (const i of clusters.flat()) {
    const part = parts[i] as TerritoryPart;
    const area = clean[Number(part.area)]?.properties;
    const [left, bottom, right, top] = part.box;
    if (area !== undefined && !told.has(area)) {
      told.set(area, sixDecimals(plane, [(left + right) / 2, (bottom + top) / 2]));
    }
  }
  const polygons = new Map(clean.map((area) => [area.properties, area.polygons]));
  for (const { area, at } of strayAreas(polygons, metres)) {
    if (!told.has(area)) told.set(area, sixDecimals(plane, at));
  }
  for (const [area, at] of told) {
    problems.fold('area-far-away', '', area.place, { area: area.name, at });
  }
}

/** Tells overlaps or gaps over the share of the contract, the largest first. */
export function reportMisfits(
  code: 'boundary-overlap' | 'boundary-gap',
  misfits: readonly Misfit[],
  clean: readonly CleanArea[],
  plane: Plane,
  problems: ProblemList,
): void {
  const told = misfits.filter(({ share }) => share > toldShare).sort((a, b) => b.share - a.share);
  for (const { areas, share, size, isWide, at } of told) {
    const [first, ...others] = areas.map((i) => (clean[i] as CleanArea).properties);
    if (first === undefined) continue;
    const facts = { area: first.name, percent: percentOf(share), at: sixDecimals(plane, at) };
    const names = others.slice(0, mostNamed).map(({ name }) => name);
    if (code === 'boundary-gap') {
      const hectares = isWide ? Number((size / 10_000).toPrecision(2)) : undefined;
      const gap = { ...facts, others: names, hectares };
      problems.fold(code, isWide ? 'wide' : '', first.place, gap);
    } else problems.fold(code, '', first.place, { ...facts, other: names[0] });
  }
}

/**
 * Tells which areas of a level have no shape.
 *
 * @param others how many of it have one
 */
export function reportShapeless(
  level: string,
  areas: readonly AreaProperties[],
  others: number,
  problems: ProblemList,
): void {
  const [first] = areas;
  if (first === undefined) return;
  if (others === 0) {
    problems.add('boundary-level-without-shapes', first.place, { level });
    return;
  }
  for (const { id: area, place } of areas) problems.fold('area-without-shape', '', place, { area });
}

/** Rounded to two digits: a share that is told, not computed with. */
export const percentOf = (share: number): number => Number((100 * share).toPrecision(2));

export const sixDecimals = (plane: Plane, point: WrittenPosition): WrittenPosition => {
  const [lon, lat] = plane.inverse(point);
  // People write longitudes up to ±180.
  const written = lon - 360 * Math.round(lon / 360);
  return [Number(written.toFixed(6)), Number(lat.toFixed(6))];
};
