/** A GeoJSON of points → the grid of a register: properties are columns, the point is `lon` and `lat`. */
import { ProblemList } from '../../domain/problem/problem.ts';
import { decodeText } from '../../readers/text/decode-text.ts';
import type { Grid, GridRow } from '../office/grid.ts';
import { RefusedDelivery } from '../office/refusal.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? '' : String(value);

/** Features of a GeoJSON text. @throws RefusedDelivery where it is none */
export function featuresOf(bytes: Uint8Array): readonly Readonly<Record<string, unknown>>[] {
  const text = decodeText(bytes, 'delivery.geojson', new ProblemList());
  if (text === undefined) throw new RefusedDelivery({ kind: 'not-text' });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RefusedDelivery({ kind: 'boundaries', format: 'GeoJSON', reason: 'unreadable' });
  }
  const listed =
    isObject(json) && Array.isArray(json['features'])
      ? json['features']
      : isObject(json) && json['type'] === 'Feature'
        ? [json]
        : [];
  const features = (listed as readonly unknown[]).filter(isObject);
  if (features.length === 0)
    throw new RefusedDelivery({ kind: 'boundaries', format: 'GeoJSON', reason: 'no-layer' });
  return features;
}

/** Whether most features are areas: then the file holds boundaries, no register. */
export const holdsAreas = (features: readonly Readonly<Record<string, unknown>>[]): boolean =>
  features.filter(
    ({ geometry }) => isObject(geometry) && /Polygon$/u.test(textOf(geometry['type'])),
  ).length *
    2 >
  features.length;

/** Makes the grid. Points in metres keep their numbers under `x` and `y`. */
export function gridOfFeatures(features: readonly Readonly<Record<string, unknown>>[]): Grid {
  const headings = new Set<string>();
  for (const { properties } of features)
    if (isObject(properties)) for (const key of Object.keys(properties)) headings.add(key);
  const columns = [...headings];
  const points = features.map(({ geometry }) => {
    const at =
      isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined;
    const [x, y] = Array.isArray(at) ? (at as readonly unknown[]) : [];
    return typeof x === 'number' && typeof y === 'number' ? ([x, y] as const) : undefined;
  });
  const inDegrees = points.every(
    (point) => point === undefined || (Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90),
  );
  const header = [...columns, ...(inDegrees ? ['lon', 'lat'] : ['x', 'y'])];
  const rows: GridRow[] = [{ line: 1, cells: header.map((text) => ({ text })) }];
  for (const [index, { properties }] of features.entries()) {
    const own = isObject(properties) ? properties : {};
    const point = points[index];
    const texts = [
      ...columns.map((key) => textOf(own[key])),
      textOf(point?.[0]),
      textOf(point?.[1]),
    ];
    rows.push({ line: index + 2, cells: texts.map((text) => ({ text })) });
  }
  return { sheet: '', rows, merges: [], hidden: { rows: 0, columns: 0 } };
}
