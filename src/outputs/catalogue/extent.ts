/** The rectangle around areas, as WKT in degrees (EPSG:4326, longitude first). */
import type { Area } from '../../domain/place/area.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import { written } from '../shapes/areas-geojson.ts';

/** Undefined where no area has a shape. */
export function extentOf(areas: readonly Area[]): string | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { shape } of areas) {
    if (shape === undefined) continue;
    for (const [exterior = []] of polygonsOf(shape)) {
      for (const [lon = 0, lat = 0] of exterior) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
  }
  if (west > east) return undefined;
  const [w, s, e, n] = [west, south, east, north].map((degrees) => written(degrees));
  return `POLYGON((${w} ${s}, ${e} ${s}, ${e} ${n}, ${w} ${n}, ${w} ${s}))`;
}
