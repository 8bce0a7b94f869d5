/** The outlines of a level's areas for maps that are pictures: one file for all of them, asked for when a reader first points. */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { MapGeometry } from '../map/map-geometry.ts';
import { idOf } from '../svg.ts';
import { scriptOf } from './area-values.ts';

/** What the file hands to the script that asked for it: the size of the map, and of each area its id, its path and a point well inside. */
export interface HandedOutlines {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly (readonly [string, string, number, number])[];
}

/** `/zeiger/umrisse/<level>[-<year>].js`, for the key of outlines. */
export const outlinesAddress = (key: string): SiteAddress => addresses.spokenOutlines(idOf(key));

/** The outlines as a script; the same paths as in the picture, so that a mark lies on its area. */
export function drawAreaOutlines({ width, height, areas }: MapGeometry): string {
  const handed: HandedOutlines = {
    width: Math.round(width),
    height: Math.round(height),
    paths: areas.map(({ id, path, inside: [x, y] }) => [id, path, x, y]),
  };
  return scriptOf(handed);
}
