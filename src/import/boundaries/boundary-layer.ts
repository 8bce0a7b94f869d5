/** Boundaries as they come out of a foreign file: one layer of areas with their properties. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { BoundaryFault } from '../../domain/delivery/delivery-findings.ts';
import { RefusedDelivery } from '../office/refusal.ts';

export type AreaFeature = Feature<Polygon | MultiPolygon>;

export interface BoundaryLayer {
  readonly name: string;
  readonly features: readonly AreaFeature[];
  /** Points, lines, nothing. */
  readonly leftOut: number;
  /** A definition that proj4 reads; undefined: degrees of WGS 84. */
  readonly projection: string | undefined;
  readonly crs: string;
}

/** @throws RefusedDelivery */
export function refuseBoundaries(format: string, reason: BoundaryFault): never {
  throw new RefusedDelivery({ kind: 'boundaries', format, reason });
}

/** Keeps areas; whatever else a layer holds is counted. */
export function areasAmong(features: readonly Feature[]): {
  readonly features: readonly AreaFeature[];
  readonly leftOut: number;
} {
  const areas: AreaFeature[] = [];
  for (const feature of features) {
    const { geometry } = feature as { geometry: Feature['geometry'] | null };
    if (geometry === null) continue;
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      areas.push(feature as AreaFeature);
    else if (geometry.type === 'GeometryCollection') {
      const parts = geometry.geometries.flatMap((part) =>
        part.type === 'Polygon'
          ? [part.coordinates]
          : part.type === 'MultiPolygon'
            ? part.coordinates
            : [],
      );
      if (parts.length > 0)
        areas.push({ ...feature, geometry: { type: 'MultiPolygon', coordinates: parts } });
    }
  }
  return { features: areas, leftOut: features.length - areas.length };
}
