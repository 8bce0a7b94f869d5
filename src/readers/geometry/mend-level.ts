/**
 * The areas of a level side by side: borders that nearly coincide become one, loops and slivers vanish.
 * Source of the method: noding, polygonizing and giving faces to areas, as mapshaper's `-clean` and GRASS's
 * `v.clean` do.
 */
import type { MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Geos } from './geos.ts';
import { ownedFaces } from './faces.ts';
import type { Part } from './faces.ts';
import { misfitsOf } from './misfits.ts';
import type { Misfits } from './misfits.ts';
import { areaOf, perimeterOf } from './ring.ts';
import type { PolygonRings, Polygons, Ring } from './ring.ts';
import { settleSlivers } from './slivers.ts';
import { wholesAmong } from './wholes.ts';
import type { Whole } from './wholes.ts';

/** An area of a level, on a plane in metres. */
export interface RoughArea {
  readonly polygons: Polygons;
  /** First and last year of validity. */
  readonly from: number | undefined;
  readonly until: number | undefined;
}

export interface MendedArea {
  /** Empty where nothing of it was left. */
  readonly polygons: Polygons;
  /** Share of its size, as it was written, by which loops and slivers changed it. */
  readonly changed: number;
  /** Whether that is more than the precision of its numbers explains. */
  readonly isTold: boolean;
}

export interface MendedLevel extends Misfits {
  readonly areas: readonly MendedArea[];
  readonly wholes: readonly Whole[];
}

/** Steps of the grid to a pixel of the drawn map: coarser ones lose islets. */
const stepsPerPixel = 64;

/**
 * Mends the shapes of one level.
 *
 * @param pixel size of a pixel of the level's map in metres
 * @param quantum smallest step of the numbers in the file, in metres
 */
export function mendLevel(
  areas: readonly RoughArea[],
  pixel: number,
  quantum: number,
  geos: Geos,
): MendedLevel {
  const grid = pixel / stepsPerPixel;
  const parts = areas.flatMap(({ polygons }, area) =>
    polygons.map((rings): Part => ({ area, rings, covered: 0 })),
  );
  const written = areas.map(() => 0);
  for (const { area, rings } of parts) written[area] = (written[area] ?? 0) + areaOf(rings);
  const { faces, doubled } = ownedFaces(geos.facesOf(linesOf(parts), grid), parts);
  const sizes = areas.map(() => 0);
  for (const { owners, size } of faces) {
    for (const area of owners) sizes[area] = (sizes[area] ?? 0) + size;
  }
  const crossed = areas.map(() => 0);
  for (const { area, rings, covered } of parts) {
    crossed[area] = (crossed[area] ?? 0) + Math.abs(covered - areaOf(rings));
  }
  const together = (a: number, b: number): boolean => sameTime(areas[a], areas[b]);
  const wholes = wholesAmong(faces, sizes, together);
  const before = faces.map(({ owners }) => owners);
  settleSlivers(faces, sizes, pixel, grid, together);
  const misfits = misfitsOf(faces, before, sizes, doubled, areas, grid, together);
  const own: PolygonRings[][] = areas.map(() => []);
  for (const { owners, rings } of faces) for (const area of owners) own[area]?.push(rings);
  const result = areas.map(({ polygons }, i): MendedArea => {
    const mended = geos.dissolve(own[i] ?? []);
    const size = mended.reduce((sum, rings) => sum + areaOf(rings), 0);
    const lost = Math.abs(size - (sizes[i] ?? 0)) + (crossed[i] ?? 0);
    const border = polygons.reduce((sum, rings) => sum + perimeterOf(rings), 0);
    // Each corner moves by half a step of the grid at most, and was off by half a step of its numbers.
    const rounding = border * Math.max(grid, Math.min(quantum / 2, pixel / 8));
    const whole = Math.max(written[i] ?? 0, 1e-9);
    return { polygons: mended, changed: lost / whole, isTold: lost > rounding };
  });
  return { areas: result, wholes, ...misfits };
}

/** All borders, each stretch that neighbours share once. */
function linesOf(parts: readonly Part[]): readonly Ring[] {
  const coordinates = parts.map(({ rings }) => rings as unknown as number[][][]);
  const { arcs } = topology({ all: { type: 'MultiPolygon', coordinates } as MultiPolygon });
  return (arcs as unknown as Ring[]).filter((arc) => arc.length > 1);
}

const sameTime = (a: RoughArea | undefined, b: RoughArea | undefined): boolean =>
  (a?.from ?? -Infinity) <= (b?.until ?? Infinity) &&
  (b?.from ?? -Infinity) <= (a?.until ?? Infinity);
