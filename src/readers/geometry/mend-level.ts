/**
 * The areas of a level side by side: borders that nearly coincide become one, loops and slivers vanish.
 * Source of the method: noding, polygonizing and giving faces to areas, as mapshaper's `-clean` and GRASS's
 * `v.clean` do.
 */
import type { MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Geos } from './geos.ts';
import { ownedFaces, pointInside, sharedBorders } from './faces.ts';
import type { Face, Part } from './faces.ts';
import { mostGapWidth, openGaps } from './open-gaps.ts';
import { areaOf, perimeterOf } from './ring.ts';
import type { PolygonRings, Polygons, Ring } from './ring.ts';
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';

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

/** Ground that two areas (or two parts of one) cover, or that none covers. */
export interface Misfit {
  readonly areas: readonly number[];
  /** Of the smallest of the areas. */
  readonly share: number;
  /** In square metres. */
  readonly size: number;
  /** Wider than a border that was drawn twice is off: a lake, another town or an area that is missing. */
  readonly isWide: boolean;
  readonly at: WrittenPosition;
}

export interface MendedLevel {
  readonly areas: readonly MendedArea[];
  readonly overlaps: readonly Misfit[];
  readonly gaps: readonly Misfit[];
  /** Areas that cover several others of their level, with those. */
  readonly wholes: readonly { readonly area: number; readonly parts: readonly number[] }[];
}

/** Steps of the grid to a pixel of the drawn map: coarser ones lose islets. */
const stepsPerPixel = 64;
/** What is thinner than this, in pixels, is a sliver. */
const sliver = 1;
/** What would change an area by a larger share is no sliver. */
const mostTaken = 0.01;
/** An area of which others cover so much is the whole among its parts. */
const wholeShare = 0.9;
/** … and one with several others that lie in it by so much. */
const partShare = 0.9;

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

type Together = (a: number, b: number) => boolean;

/** Pairs of areas that cover a face in the same years. */
const rivals = (owners: readonly number[], together: Together): readonly [number, number][] =>
  owners.flatMap((a, i) =>
    owners.slice(i + 1).flatMap((b): [number, number][] => (together(a, b) ? [[a, b]] : [])),
  );

function wholesAmong(
  faces: readonly Face[],
  sizes: readonly number[],
  together: Together,
): MendedLevel['wholes'] {
  const shared = new Map<number, Map<number, number>>();
  const covered = new Map<number, number>();
  for (const { owners, size } of faces) {
    const larger = new Set<number>();
    for (const pair of rivals(owners, together)) {
      const [small, large] = pair.toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
      if (small === undefined || large === undefined) continue;
      if ((sizes[small] ?? 0) > 0.9 * (sizes[large] ?? 0)) continue;
      larger.add(large);
      const own = shared.get(large) ?? new Map<number, number>();
      own.set(small, (own.get(small) ?? 0) + size);
      shared.set(large, own);
    }
    for (const area of larger) covered.set(area, (covered.get(area) ?? 0) + size);
  }
  return [...shared].flatMap(([area, others]) => {
    const parts = [...others].flatMap(([other, size]) =>
      size > partShare * (sizes[other] ?? 0) ? [other] : [],
    );
    const share = (covered.get(area) ?? 0) / Math.max(sizes[area] ?? 0, 1e-9);
    return parts.length > 1 || (parts.length > 0 && share > wholeShare) ? [{ area, parts }] : [];
  });
}

/** Gives slivers that none or several areas cover to the area with the longest border along them. */
function settleSlivers(
  faces: readonly Face[],
  sizes: readonly number[],
  pixel: number,
  grid: number,
  together: Together,
): void {
  const open = new Set<number>();
  for (const [i, face] of faces.entries()) {
    const isSettled = face.owners.length > 0 && rivals(face.owners, together).length === 0;
    if (!isSettled && face.width < sliver * pixel) open.add(i);
  }
  if (open.size === 0) return;
  const borders = sharedBorders(faces, open, grid);
  for (let changed = true; changed;) {
    changed = false;
    for (const i of open) {
      const face = faces[i] as Face;
      const lengths = new Map<number, number>();
      for (const [other, length] of borders.get(i) ?? []) {
        if (open.has(other)) continue;
        for (const area of faces[other]?.owners ?? []) {
          lengths.set(area, (lengths.get(area) ?? 0) + length);
        }
      }
      const candidates = [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([a]) => a);
      const own = candidates.filter((area) => face.owners.includes(area));
      const chosen: number[] = [];
      for (const area of face.owners.length > 0 ? [...own, ...face.owners] : candidates) {
        if (chosen.includes(area) || chosen.some((other) => together(area, other))) continue;
        chosen.push(area);
      }
      if (chosen.length === 0) continue;
      open.delete(i);
      changed = true;
      const touched = [...chosen, ...face.owners].map((area) => sizes[area] ?? 0);
      if (face.size > mostTaken * Math.min(...touched)) continue;
      face.owners = chosen.toSorted((a, b) => a - b);
    }
  }
}

/** The smallest area, whose share is told, and the others in their order. */
function smallestFirst(areas: readonly number[], sizes: readonly number[]): readonly number[] {
  const sizeOf = (area: number): number => sizes[area] ?? 0;
  const smallest = areas.reduce((least, area) => (sizeOf(area) < sizeOf(least) ? area : least));
  return [smallest, ...areas.filter((area) => area !== smallest)];
}

/** Overlaps and gaps as they were before slivers were settled, by the areas they concern. */
function misfitsOf(
  faces: readonly Face[],
  before: readonly (readonly number[])[],
  sizes: readonly number[],
  doubled: ReadonlyMap<number, number>,
  areas: readonly RoughArea[],
  grid: number,
  together: Together,
): Pick<MendedLevel, 'overlaps' | 'gaps'> {
  const overlapping = new Map<string, { areas: [number, number]; size: number; face: Face }>();
  const uncovered = new Set<number>();
  for (const [i, face] of faces.entries()) {
    const owners = before[i] ?? [];
    if (owners.length === 0) uncovered.add(i);
    for (const pair of rivals(owners, together)) {
      const key = pair.join(' ');
      const found = overlapping.get(key);
      if (found === undefined) overlapping.set(key, { areas: pair, size: face.size, face });
      else {
        found.size += face.size;
        if (face.size > found.face.size) found.face = face;
      }
    }
  }
  const shareOf = (size: number, among: readonly number[]): number =>
    size / Math.max(Math.min(...among.map((area) => sizes[area] ?? 0)), 1e-9);
  const overlaps = [...overlapping.values()].map(({ areas: pair, size, face }): Misfit => ({
    areas: pair.toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || b - a),
    share: shareOf(size, pair),
    size,
    isWide: false,
    at: pointInside(face.rings),
  }));
  for (const [area, size] of doubled) {
    const largest = areas[area]?.polygons.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
    const at = pointInside(largest);
    overlaps.push({ areas: [area], share: shareOf(size, [area]), size, isWide: false, at });
  }
  const borders = sharedBorders(faces, uncovered, grid);
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const gaps = [...uncovered].flatMap((i): Misfit[] => {
    const face = faces[i] as Face;
    const lengths = new Map<number, number>();
    for (const [other, length] of borders.get(i) ?? []) {
      for (const area of before[other] ?? []) {
        lengths.set(area, (lengths.get(area) ?? 0) + length);
      }
    }
    const longest = [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([area]) => area);
    // A hole of one area is a lake or another town, none of its level's gaps.
    if (longest.length < 2) return [];
    const around = smallestFirst(longest, sizes);
    const { size, width, rings } = face;
    const isWide = width > mostGapWidth(usual);
    return [{ areas: around, share: shareOf(size, around), size, isWide, at: pointInside(rings) }];
  });
  const open = openGaps(faces, usual, grid).map(({ areas: pair, size, at }): Misfit => ({
    areas: smallestFirst(pair, sizes),
    share: shareOf(size, pair),
    size,
    isWide: false,
    at,
  }));
  return { overlaps, gaps: [...gaps, ...open] };
}
