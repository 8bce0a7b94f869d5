/** Overlaps and gaps between the areas of a level. */
import type { WrittenPosition } from '../../domain/problem/geography-problems.ts';
import { pointInside, sharedBorders } from './faces.ts';
import type { Face } from './faces.ts';
import { mostGapWidth, openGaps } from './open-gaps.ts';
import { rivals } from './rivals.ts';
import type { Together } from './rivals.ts';
import { areaOf } from './ring.ts';
import type { Polygons } from './ring.ts';

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

export interface Misfits {
  readonly overlaps: readonly Misfit[];
  readonly gaps: readonly Misfit[];
}

/** The smallest area, whose share is told, and the others in their order. */
function smallestFirst(areas: readonly number[], sizes: readonly number[]): readonly number[] {
  const sizeOf = (area: number): number => sizes[area] ?? 0;
  const smallest = areas.reduce((least, area) => (sizeOf(area) < sizeOf(least) ? area : least));
  return [smallest, ...areas.filter((area) => area !== smallest)];
}

/**
 * Overlaps and gaps as they were before slivers were settled, by the areas they concern.
 *
 * @param before the owners of the faces at that time
 * @param sizes of the areas
 * @param doubled what two parts of one area cover, by area
 * @param grid of the nodes
 */
export function misfitsOf(
  faces: readonly Face[],
  before: readonly (readonly number[])[],
  sizes: readonly number[],
  doubled: ReadonlyMap<number, number>,
  areas: readonly { readonly polygons: Polygons }[],
  grid: number,
  together: Together,
): Misfits {
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
