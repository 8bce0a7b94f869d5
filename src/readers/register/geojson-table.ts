/** A register as GeoJSON: points with properties → the rows of a table. */
import Papa from 'papaparse';
import { z } from 'zod';
import type { Crs } from '../../domain/municipality.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { Place } from '../../domain/problem/problem.ts';
import { crsOfMember } from '../geography/systems/reference-systems.ts';
import { decodeText } from '../text/decode-text.ts';
import type { ColumnSpec, TableOptions } from '../table/column-spec.ts';
import { parseTable } from '../table/table.ts';
import type { Table, TableRow } from '../table/table-row.ts';

const featureSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  geometry: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
});
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.unknown().optional(),
  features: z.array(featureSchema),
});
const position = z.tuple([z.number(), z.number()]).rest(z.number());
const pointSchema = z.union([
  z.object({ type: z.literal('Point'), coordinates: position }),
  z
    .object({ type: z.literal('MultiPoint'), coordinates: z.tuple([position]) })
    .transform(({ coordinates: [only] }) => ({ coordinates: only })),
]);

/** A heading of our own before all others, so that no first cell looks like a remark. */
const counter = 'feature';
const coordinateNames = ['lat', 'lon', 'x', 'y', 'latitude', 'longitude', 'lng', 'long'];

/**
 * The table that the properties of the features are, with their points in `lon` and `lat`, or in `x` and `y` where
 * the file names a system of metres. A row's place is that of its feature.
 *
 * Problems: those of texts and tables, `register-not-geojson`.
 */
export function parseGeojsonTable(
  bytes: Uint8Array,
  file: string,
  columns: readonly ColumnSpec[],
  problems: ProblemList,
  options: TableOptions,
): { readonly table: Table | undefined; readonly crs: Crs | undefined } | undefined {
  const text = decodeText(bytes, file, problems);
  if (text === undefined) return undefined;
  const read = collectionSchema.safeParse(parsedJson(text));
  if (!read.success) {
    problems.add('register-not-geojson', { file, line: 1, column: 1 }, {});
    return undefined;
  }
  const { features, crs: member } = read.data;
  const named = crsOfMember(member);
  const crs = typeof named === 'string' ? named : undefined;
  const [east, north] = crs === undefined || crs === 'EPSG:4326' ? ['lon', 'lat'] : ['x', 'y'];
  const headings = new Set<string>();
  for (const { properties } of features) {
    for (const key of Object.keys(properties ?? {})) headings.add(key.trim());
  }
  const lacksId = features.every(({ id }) => id === undefined) || headings.has('id');
  const hasPoints = features.some(({ geometry }) => pointSchema.safeParse(geometry).success);
  const kept = [...headings].filter(
    (heading) =>
      heading !== '' && heading !== counter && !(hasPoints && coordinateNames.includes(heading.toLowerCase())), // prettier-ignore
  );
  const header = [
    counter,
    ...kept,
    ...(lacksId ? [] : ['id']),
    ...(hasPoints ? [east, north] : []),
  ];
  const rows = features.map(({ id, geometry, properties }, at) => {
    const point = pointSchema.safeParse(geometry);
    const coordinates = point.success ? point.data.coordinates.slice(0, 2).map(String) : ['', ''];
    return [
      String(at + 1),
      ...kept.map((heading) => cellOf(properties?.[heading])),
      ...(lacksId ? [] : [cellOf(id)]),
      ...(hasPoints ? coordinates : []),
    ];
  });
  const csv = Papa.unparse([header, ...rows], { delimiter: ',', newline: '\n' });
  const own = new ProblemList();
  const table = parseTable(new TextEncoder().encode(csv), file, columns, own, {
    ...options,
    ignored: [...(options.ignored ?? []), counter],
  });
  const placeOf = featurePlaces(text, file, features.length);
  problems.append(own.all.map((one) => ({ ...one, place: placeOf(one.place) })));
  return { table: table && relocated(table, placeOf), crs };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lists are parts; what lies deeper is no cell. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).filter((part) => part !== '').join('|'); // prettier-ignore
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
}

/** From a line of the table to the feature's place in the file; to the first line where features cannot be told apart. */
function featurePlaces(text: string, file: string, count: number): (place: Place) => Place {
  const starts = [...text.matchAll(/"type"\s*:\s*"Feature"/gu)].map(({ index }) => index);
  const isKnown = starts.length === count;
  return ({ line = 1 }) => {
    const start = isKnown ? starts[line - 2] : undefined;
    if (start === undefined) return { file, line: 1, column: 1 };
    const before = text.slice(0, start).split('\n');
    return { file, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
  };
}

const relocated = (table: Table, placeOf: (place: Place) => Place): Table => ({
  ...table,
  rows: table.rows.map((row): TableRow => ({
    line: placeOf({ file: table.file, line: row.line }).line ?? 1,
    text: (column) => row.text(column),
    textUnder: (heading) => row.textUnder(heading),
    place: (column) => placeOf(row.place(column)),
  })),
  header: placeOf(table.header),
  headingPlace: (column) => placeOf(table.headingPlace(column)),
});
