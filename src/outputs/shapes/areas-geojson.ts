/** Boundaries of all levels as GeoJSON. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Area } from '../../domain/place/area.ts';
import { deliveredId } from '../../domain/place/area-key.ts';
import { polygonsOf } from '../../domain/place/point-in-area.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';
import { cutAtAntimeridian, twiceArea } from './antimeridian.ts';

/** About 0.1 m. */
const decimals = 6;

/**
 * RFC 7946: longitude and latitude, exterior rings counter-clockwise, cut at the 180th meridian, six decimals; one
 * feature a line. Properties are those that `data/geography` may have, with level and slug; a feature's own id is the key that is
 * unique over all levels.
 */
export function formatAreasGeojson(
  frame: Pick<ReportFrame, 'municipality' | 'geography'>,
  areas: readonly Area[] = frame.geography.areas,
): string {
  const ids = new Map(frame.geography.areas.map((area) => [area.id, deliveredId(area)]));
  const parentOf = ({ parent }: Area): string | null =>
    parent === undefined ? null : (ids.get(parent) ?? parent);
  return formatFeatures(
    frame,
    areas.map((area) => ({
      type: 'Feature',
      id: area.id,
      properties: {
        id: deliveredId(area),
        name: area.name,
        level: area.level,
        parent: parentOf(area),
        slug: area.slug,
        ...(area.short === undefined ? {} : { short: area.short }),
        ...(area.unpopulated ? { unpopulated: true } : {}),
        ...(area.from === undefined ? {} : { from: area.from }),
        ...(area.until === undefined ? {} : { until: area.until }),
      },
      geometry: area.shape === undefined ? null : writtenShape(area.shape),
    })),
  );
}

/** A FeatureCollection with publisher and licence, one feature a line; `more` stands in its head. */
export function formatFeatures(
  { municipality }: Pick<ReportFrame, 'municipality'>,
  features: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): string {
  const head = {
    type: 'FeatureCollection',
    attribution: municipality.publisher.name,
    licence: municipality.licence,
    ...more,
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

/** Coordinates as they are written. */
export const written = (degrees: number, digits = decimals): number =>
  Number(degrees.toFixed(digits)) + 0;

/** A shape as RFC 7946 wants it; one that the 180th meridian cuts in two has two parts. */
export function writtenShape(shape: Polygon | MultiPolygon, digits = decimals): object {
  const parts = polygonsOf(shape)
    .flatMap(cutAtAntimeridian)
    .map((rings) => polygon(rings, digits));
  return shape.type === 'Polygon' && parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0] }
    : { type: 'MultiPolygon', coordinates: parts };
}

/** Rings of one polygon: the first counter-clockwise, holes clockwise. */
const polygon = (rings: readonly (readonly Position[])[], digits: number): number[][][] =>
  rings.map((ring, i) => wound(ring, i === 0, digits));

function wound(ring: readonly Position[], counterClockwise: boolean, digits: number): number[][] {
  const points = ring.map(([lon = 0, lat = 0]) => [written(lon, digits), written(lat, digits)]);
  const kept = points.filter(
    (point, i) => i === 0 || point[0] !== points[i - 1]?.[0] || point[1] !== points[i - 1]?.[1],
  );
  // A speck that rounding would flatten stays as it is: a ring has four positions at least.
  const clean = kept.length >= 4 ? kept : points;
  return twiceArea(ring) > 0 === counterClockwise ? clean : clean.reverse();
}
