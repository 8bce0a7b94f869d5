/** Boundaries of an office → data/geography/NAME.geojson in degrees (EPSG:4326). */
import { basename, join } from 'node:path';
import type { Position } from 'geojson';
import proj4 from 'proj4';
import { foldName } from '../../domain/naming/fold-name.ts';
import { idOf } from '../delivery/label-names.ts';
import type { ImportOptions, PreparedImport } from '../import-table.ts';
import { refuseBoundaries } from './boundary-layer.ts';
import type { AreaFeature, BoundaryLayer } from './boundary-layer.ts';

const idWords = [
  'id',
  'schluessel',
  'schlüssel',
  'key',
  'kennung',
  'nummer',
  'nr',
  'code',
  'ags',
  'gen_id',
  'gebiet_id',
  'stadtteil_nr',
  'stt_nr',
];
const nameWords = [
  'name',
  'gen',
  'bezeichnung',
  'bez',
  'stadtteil',
  'gebiet',
  'title',
  'label',
  'namn',
  'naam',
];

/** Reads one layer of areas. @throws RefusedDelivery */
export async function prepareBoundaries(
  name: string,
  ending: 'zip' | 'gpkg' | 'kml' | 'kmz' | 'geojson',
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<PreparedImport> {
  const layers = (await layersOf(name, ending, bytes)).filter(
    ({ features }) => features.length > 0,
  );
  const format = {
    zip: 'Shapefile',
    gpkg: 'GeoPackage',
    kml: 'KML',
    kmz: 'KMZ',
    geojson: 'GeoJSON',
  }[ending];
  if (layers.length === 0) return refuseBoundaries(format, 'no-areas');
  const names = layers.map((layer) => layer.name);
  const wanted = options.sheet;
  const layer =
    wanted === undefined
      ? layers.length === 1
        ? layers[0]
        : undefined
      : layers.find((one) => foldName(one.name) === foldName(wanted));
  if (layer === undefined) {
    const question =
      wanted === undefined
        ? ({ kind: 'layers', layers: names } as const)
        : ({ kind: 'unknown-sheet', sheet: wanted, sheets: names, hidden: false } as const);
    return { report: { file: name, questions: [question] }, results: [] };
  }
  const features = projected(layer, format);
  const properties = [
    ...new Set(features.flatMap((feature) => Object.keys(feature.properties ?? {}))),
  ];
  const distinct = (key: string): boolean => {
    const values = features.map((feature) => String(feature.properties?.[key] ?? ''));
    return values.every((value) => value !== '') && new Set(values).size === values.length;
  };
  const find = (words: readonly string[], test: (key: string) => boolean): string | undefined =>
    words
      .map((word) => properties.find((key) => foldName(key) === word && test(key)))
      .find((key) => key !== undefined) ??
    properties.find(
      (key) => words.some((word) => word.length > 2 && foldName(key).includes(word)) && test(key),
    );
  const idProperty = find(idWords, distinct);
  const nameProperty = find(
    nameWords,
    (key) =>
      key !== idProperty &&
      features.some((feature) => /\p{L}/u.test(String(feature.properties?.[key] ?? ''))),
  );
  const collection = {
    type: 'FeatureCollection',
    features: features.map((feature) => ({
      type: 'Feature',
      properties: {
        ...feature.properties,
        ...(idProperty === undefined ? {} : { id: String(feature.properties?.[idProperty] ?? '') }),
        ...(nameProperty === undefined
          ? {}
          : { name: String(feature.properties?.[nameProperty] ?? '') }),
      },
      geometry: feature.geometry,
    })),
  };
  const file = `data/geography/${idOf(name.replace(/\.[^.]+$/u, ''))}.geojson`;
  const path = options.out ?? join(options.report, file);
  // One feature a line: a change of one area is one line in git.
  const text = `{"type":"FeatureCollection","features":[\n${collection.features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
  return {
    report: {
      file: name,
      questions: [],
      boundaries: {
        layer: layer.name,
        features: features.length,
        leftOut: layer.leftOut,
        properties,
        idProperty,
        nameProperty,
        crs: layer.projection === undefined ? layer.crs : `${layer.crs} → EPSG:4326`,
      },
    },
    results: [
      {
        path,
        file: options.out === undefined ? file : basename(options.out),
        text,
        rows: features.length,
      },
    ],
  };
}

async function layersOf(
  name: string,
  ending: string,
  bytes: Uint8Array,
): Promise<readonly BoundaryLayer[]> {
  switch (ending) {
    case 'zip':
      return (await import('./shapefile.ts')).shapefileLayers(bytes);
    case 'gpkg':
      return (await import('./geopackage.ts')).geopackageLayers(bytes);
    default:
      return (await import('./kml.ts')).kmlLayers(bytes, name);
  }
}

/** About a centimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** Areas in degrees, without heights. */
function projected(layer: BoundaryLayer, format: string): readonly AreaFeature[] {
  const forward = projectionOf(layer, format);
  const point = (position: Position): Position => {
    const [x = NaN, y = NaN] = position;
    const [lon, lat] = forward([x, y]);
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) refuseBoundaries(format, 'unknown-crs');
    return [rounded(lon), rounded(lat)];
  };
  return layer.features.map((feature) => ({
    ...feature,
    geometry:
      feature.geometry.type === 'Polygon'
        ? {
            type: 'Polygon',
            coordinates: feature.geometry.coordinates.map((ring) => ring.map(point)),
          }
        : {
            type: 'MultiPolygon',
            coordinates: feature.geometry.coordinates.map((part) =>
              part.map((ring) => ring.map(point)),
            ),
          },
  }));
}

function projectionOf(
  { projection, features }: BoundaryLayer,
  format: string,
): (point: [number, number]) => [number, number] {
  if (projection === undefined) {
    const [x = 0, y = 0] = features[0]?.geometry.coordinates.flat(
      features[0].geometry.type === 'Polygon' ? 1 : 2,
    )[0] as unknown as Position;
    if (Math.abs(x) > 180 || Math.abs(y) > 90) refuseBoundaries(format, 'unknown-crs');
    return (at) => at;
  }
  try {
    const { forward } = proj4(projection, 'EPSG:4326');
    return (at) => forward(at);
  } catch {
    return refuseBoundaries(format, 'unknown-crs');
  }
}
