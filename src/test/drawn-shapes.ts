/** What a map draws, read back from its paths and measured against the shapes it was drawn from. */
import { geoArea } from 'd3-geo';
import type { Area } from '../domain/place/area.ts';
import { polygonsOf } from '../domain/place/point-in-area.ts';
import type { MapArea, MapGeometry } from '../figures/map/map-geometry.ts';
import { ownedFaces } from '../readers/geometry/faces.ts';
import type { Part } from '../readers/geometry/faces.ts';
import type { Geos } from '../readers/geometry/geos.ts';
import { signedArea } from '../readers/geometry/ring.ts';
import type { Ring } from '../readers/geometry/ring.ts';

/** Closed rings of a path of `M`, relative `l` and `z`, in pixels. */
export function ringsOfPath(path: string): readonly Ring[] {
  return path.split('z').flatMap((part): Ring[] => {
    const numbers = (part.match(/-?\d*\.?\d+/gu) ?? []).map(Number);
    if (numbers.length < 6) return [];
    const ring: (readonly [number, number])[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      // Sums of tenths are not exact.
      ring.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
    }
    return [[...ring, ring[0] ?? [0, 0]]];
  });
}

/** Square pixels of a drawn area: holes run the other way round. */
export const drawnSize = ({ path }: Pick<MapArea, 'path'>): number =>
  Math.abs(ringsOfPath(path).reduce((sum, ring) => sum + signedArea(ring), 0));

/** Square pixels that an area has on the sphere: the projection keeps areas. */
export function trueSize({ shape }: Area, map: MapGeometry): number {
  if (shape === undefined) return 0;
  return polygonsOf(shape).reduce((sum, coordinates) => {
    const [lon = 0, lat = 0] = coordinates[0]?.[0] ?? [];
    const inset = map.insets.find(
      ({ bounds: [west, south, east, north] }) =>
        lon >= west && lon <= east && lat >= south && lat <= north,
    );
    const { scale } = (inset ?? map).projection;
    const polygon = { type: 'Polygon' as const, coordinates };
    return sum + geoArea(polygon) * scale * scale;
  }, 0);
}

/** Areas of more than `least` square pixels that are drawn too large or too small, by what share. */
export function untrueAreas(
  map: MapGeometry,
  areas: readonly Area[],
  least: number,
  share: number,
): readonly { readonly id: string; readonly off: number }[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return map.areas.flatMap((drawn) => {
    const area = byId.get(drawn.id);
    const size = drawnSize(drawn);
    if (area === undefined || size <= least) return [];
    const off = Math.abs(size / trueSize(area, map) - 1);
    return off > share ? [{ id: drawn.id, off }] : [];
  });
}

/** Ground that several drawn areas cover, and rings that cross themselves, in square pixels each. */
export function drawnTwice(map: MapGeometry, geos: Geos): readonly number[] {
  const rings = map.areas.flatMap(({ path }, area) =>
    ringsOfPath(path).map((ring) => ({ area, ring })),
  );
  const parts = map.areas.map(({ path }, area): Part => ({
    area,
    rings: ringsOfPath(path),
    covered: 0,
  }));
  const lines = rings.map(({ ring }) => ring);
  const { faces } = ownedFaces(geos.facesOf(lines, 1e-4), parts);
  return faces.filter(({ owners }) => owners.length > 1).map(({ size }) => size);
}
