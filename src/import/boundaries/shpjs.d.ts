/** The part of shpjs 6 that is used; the package brings no types. */
declare module 'shpjs' {
  import type { Feature, FeatureCollection, Geometry } from 'geojson';
  export function parseShp(shp: DataView): readonly (Geometry | null)[];
  export function parseDbf(
    dbf: DataView,
    cpg?: DataView,
  ): readonly Readonly<Record<string, unknown>>[];
  export function combine(
    parts: readonly [readonly (Geometry | null)[], readonly Readonly<Record<string, unknown>>[]],
  ): FeatureCollection & { readonly features: readonly Feature[] };
}
