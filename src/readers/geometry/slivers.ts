/** Slivers: faces of a hair's breadth that no area or several ones cover. */
import { sharedBorders } from './faces.ts';
import type { Face } from './faces.ts';
import { rivals } from './rivals.ts';
import type { Together } from './rivals.ts';

/** What is thinner than this, in pixels, is a sliver. */
const sliver = 1;
/** What would change an area by a larger share is no sliver. */
const mostTaken = 0.01;

/**
 * Gives slivers that none or several areas cover to the area with the longest border along them.
 *
 * @param faces whose owners are changed
 * @param sizes of the areas
 * @param pixel of the drawn map, in the unit of the faces
 * @param grid of the nodes
 */
export function settleSlivers(
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
