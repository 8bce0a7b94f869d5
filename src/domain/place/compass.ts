/** Parts of a municipality by compass, where its areas have no coarser level that readers know. */
import type { Degrees } from './point-in-area.ts';
import { planeAround } from './distance.ts';

export const compassParts = [
  'middle',
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const;
export type CompassPart = (typeof compassParts)[number];

/** The share of areas, nearest to the middle, that are its own part. */
const middleShare = 1 / 6;

/**
 * The part of each area. The middle is the mean of the areas' inner points; a sixth of them, those nearest to it,
 * are `middle`, the others one of eight sectors of 45°. The order of the areas changes nothing but ties, which go
 * to the first id.
 */
export function compassOf(
  areas: readonly { readonly id: string; readonly point: Degrees }[],
): ReadonlyMap<string, CompassPart> {
  const [first] = areas;
  if (first === undefined) return new Map();
  const sorted = areas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const mean = (pick: (point: Degrees) => number): number =>
    sorted.reduce((sum, { point }) => sum + pick(point), 0) / sorted.length;
  const plane = planeAround({ lon: mean(({ lon }) => lon), lat: mean(({ lat }) => lat) });
  const placed = sorted
    .map(({ id, point }) => {
      const [east, north] = plane(point);
      return { id, east, north, far: Math.hypot(east, north) };
    })
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
  const inner = Math.ceil(placed.length * middleShare);
  return new Map(
    placed.map(({ id, east, north }, index): [string, CompassPart] => {
      if (index < inner) return [id, 'middle'];
      const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
      return [id, compassParts[1 + ((eighth + 8) % 8)] ?? 'north'];
    }),
  );
}
