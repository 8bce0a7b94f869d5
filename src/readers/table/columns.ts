/** `data/columns.yaml`: how to read deliveries that stay as they came. */
import { z } from 'zod';
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Crs, SignState } from '../../domain/municipality.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { globPattern } from '../observations/row/area-lookup.ts';
import { observationColumns } from '../observations/row/observation-columns.ts';
import { cooperationColumns } from '../register/cooperation-columns.ts';
import { offerColumns } from '../register/offer-columns.ts';
import { providerColumns } from '../register/provider-columns.ts';
import type { ColumnSpec } from './column-spec.ts';
import type { YamlTree } from '../yaml/yaml.ts';
import {
  listField,
  mapField,
  textField,
  textsField,
  wordField,
  yesNoField,
} from '../yaml/yaml-fields.ts';
import { crsField } from '../geography/systems/crs-field.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

/** The tables of the register, by the names of their files. */
export type RegisterTable = 'offers' | 'providers' | 'cooperations';

const registerColumns: Readonly<Record<RegisterTable, readonly ColumnSpec[]>> = {
  offers: offerColumns,
  providers: providerColumns,
  cooperations: cooperationColumns,
};

/** How the files that bear a pattern are read. */
export interface DeliveryColumns {
  /** Pattern of files, relative to `data/`. */
  readonly files: string;
  /** The table of the register that the pattern means; undefined: tables of numbers. */
  readonly register: RegisterTable | undefined;
  /** Whether the pattern names a delivery by its own name (`Kitaliste*.xlsx`), which `npm run import` takes in. */
  readonly isForImport: boolean;
  readonly place: Place;
  /** Heading as written → canonical column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Headings left out. */
  readonly ignore: readonly string[];
  /** Heading → values; rows with another value are left out. */
  readonly where: ReadonlyMap<string, readonly string[]>;
  /** Words of the indicator column (folded) → id of the indicator. */
  readonly indicators: ReadonlyMap<string, string>;
  /** What the table does not say: canonical column → text of every row. */
  readonly set: ReadonlyMap<string, string>;
  /** Texts for areas (folded) → area. */
  readonly areas: ReadonlyMap<string, string>;
  /** Level that names of areas mean: its id or title. */
  readonly level: string | undefined;
  /** Headings, or words of the group column (folded) → group. */
  readonly groups: ReadonlyMap<string, string>;
  /** Words of the type column (folded) → ids of types, joined by `|`. */
  readonly types: ReadonlyMap<string, string>;
  /** System of the columns x and y. */
  readonly crs: Crs | undefined;
  /** Whether `2011/2012` is a pool of two years. */
  readonly poolsYears: boolean;
  /** Whether rows of one cell are added up. */
  readonly sum: boolean;
  /** Where each key stands, and each entry of it (`entryKey`). */
  readonly places: ReadonlyMap<string, Place>;
  /** Entries as written, by `entryKey`. */
  readonly written: ReadonlyMap<string, string>;
  readonly signs: Readonly<Partial<Record<SignState, readonly string[] | undefined>>>;
}

const deliverySchema = mapField({
  files: textField().describe('Pattern of the files, relative to data/; * stands for any text.'),
  columns: z.record(z.string(), textField(), 'map').optional().describe('Heading → known column.'),
  ignore: textsField().optional().describe('Headings left out without a warning.'),
  where: z
    .record(z.string(), textsField(), 'map')
    .optional()
    .describe('Heading → values; other rows are left out.'),
  indicators: z
    .record(z.string(), textField(), 'map')
    .optional()
    .describe(
      'Words of the indicator column, or headings of columns of values → id in the catalogue.',
    ),
  set: z
    .record(z.string(), textField(), 'map')
    .optional()
    .describe('What the table does not say: column → text of every row.'),
  areas: z
    .record(z.string(), textField(), 'map')
    .optional()
    .describe('Texts for areas, the empty one too → id or name of the area.'),
  level: textField().optional().describe('Level that names of areas mean: its id or title.'),
  groups: z
    .record(z.string(), textField(), 'map')
    .optional()
    .describe('Headings of columns of values, or words of the group column → group.'),
  types: z
    .record(z.string(), textField(), 'map')
    .optional()
    .describe('Words of the type column of offers → id of the type; several joined by |.'),
  crs: crsField()
    .optional()
    .describe('Coordinate reference system of the columns x and y of offers.'),
  periods: wordField(['years'])
    .optional()
    .describe('years: 2011/2012 is a pool of two years, not a school year.'),
  sum: yesNoField()
    .optional()
    .describe(
      'Rows that differ only in ignored columns are added up; numbers of people or cases, and balances, only.',
    ),
  signs: mapField({
    zero: textsField().optional(),
    withheld: textsField().optional(),
    unreliable: textsField().optional(),
    notMeaningful: textsField().optional(),
    later: textsField().optional(),
    notAvailable: textsField().optional(),
  })
    .optional()
    .describe('Signs of this delivery; given keys replace those of the municipality.'),
});

/** The shape of `data/columns.yaml`, for the handbook too. */
export const columnsSchema = listField(deliverySchema);

/** Parses `data/columns.yaml`. Problems: those of YAML, and `unknown-choice` for a column that does not exist. */
export function parseColumns(tree: YamlTree, problems: ProblemList): readonly DeliveryColumns[] {
  // An empty file is an empty map to the parser, and no delivery here.
  if (!Array.isArray(tree.value) && Object.keys(tree.value).length === 0) return [];
  const written = parseShape(columnsSchema, tree, problems) ?? [];
  return written.map((delivery, index) => {
    const register = registerTableOf(delivery.files);
    const isForImport = namesADelivery(delivery.files);
    const specs = isForImport
      ? [...observationColumns, ...Object.values(registerColumns).flat()]
      : register === undefined
        ? observationColumns
        : registerColumns[register];
    const names = new Map<string, string>();
    for (const { name, aliases } of specs) {
      for (const known of [name, ...aliases])
        if (!names.has(foldName(known))) names.set(foldName(known), name);
    }
    if (!isForImport) reportIdleKeys(delivery, register, index, tree, problems);
    const settable =
      register === undefined && !isForImport
        ? settableInNumbers
        : specs.flatMap(({ name }) => (name === 'id' ? [] : [name]));
    const columns = new Map<string, string>();
    for (const [heading, column] of Object.entries(delivery.columns ?? {})) {
      const name = names.get(foldName(column));
      if (name !== undefined) columns.set(heading, name);
      else {
        const allowed = specs.map((known) => known.name);
        const nearest = nearestName(column, names.keys());
        const path = [index, 'columns', heading];
        const key = `columns.${heading}`;
        problems.add('unknown-choice', tree.place(path), { key, value: column, allowed, nearest });
      }
    }
    return {
      files: delivery.files,
      register,
      isForImport,
      place: tree.place([index, 'files']),
      columns,
      ignore: delivery.ignore ?? [],
      where: new Map(Object.entries(delivery.where ?? {})),
      indicators: new Map(
        Object.entries(delivery.indicators ?? {}).map(([words, id]) => [foldName(words), id]),
      ),
      set: setOf(delivery.set ?? {}, index, names, settable, tree, problems),
      areas: folded(delivery.areas),
      level: delivery.level,
      groups: folded(delivery.groups),
      types: folded(delivery.types),
      crs: delivery.crs,
      poolsYears: delivery.periods === 'years',
      sum: delivery.sum ?? false,
      ...placesOf(delivery, index, tree),
      signs: delivery.signs ?? {},
    };
  });
}

const folded = (entries: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries).map(([words, id]) => [foldName(words), id]));

/** Of an entry under a key, in `DeliveryColumns.places`. */
export const entryKey = (key: string, entry: string): string => `${key}\u0000${foldName(entry)}`;

function placesOf(
  delivery: Readonly<Record<string, unknown>>,
  index: number,
  tree: YamlTree,
): Pick<DeliveryColumns, 'places' | 'written'> {
  const places = new Map<string, Place>();
  const written = new Map<string, string>();
  for (const [key, value] of Object.entries(delivery)) {
    if (value === undefined) continue;
    places.set(key, tree.place([index, key]));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const entry of Object.keys(value)) {
      places.set(entryKey(key, entry), tree.place([index, key, entry]));
      written.set(entryKey(key, entry), entry);
    }
  }
  return { places, written };
}

/** Columns of words that may be said once for a whole table. */
const settableInNumbers = ['indicator', 'area', 'level', 'period', 'group', 'flag', 'note'];

function setOf(
  written: Readonly<Record<string, string>>,
  index: number,
  names: ReadonlyMap<string, string>,
  settable: readonly string[],
  tree: YamlTree,
  problems: ProblemList,
): ReadonlyMap<string, string> {
  const set = new Map<string, string>();
  for (const [column, text] of Object.entries(written)) {
    const name = names.get(foldName(column));
    if (name !== undefined && settable.includes(name)) set.set(name, text);
    else {
      const facts = { key: 'set', value: column, allowed: settable, nearest: nearestName(column, settable) }; // prettier-ignore
      problems.add('unknown-choice', tree.place([index, 'set', column]), facts);
    }
  }
  return set;
}

/** Keys that have a meaning in tables of one kind alone. */
const keysOfNumbers = ['indicators', 'groups', 'periods', 'sum'] as const;
const keysOfOffers = ['types', 'crs', 'areas', 'level'] as const;

/** Problem `columns-entry-unused` for each key that means nothing in such a table. */
function reportIdleKeys(
  written: Readonly<Record<string, unknown>>,
  register: RegisterTable | undefined,
  index: number,
  tree: YamlTree,
  problems: ProblemList,
): void {
  const idle: readonly string[] =
    register === undefined
      ? ['types', 'crs']
      : register === 'offers'
        ? keysOfNumbers
        : [...keysOfNumbers, ...keysOfOffers, 'signs'];
  for (const key of idle) {
    if (written[key] === undefined) continue;
    problems.add('columns-entry-unused', tree.keyPlace([index, key]), { key, entry: undefined });
  }
}

/** The table of the register that a pattern of files means, and no table of numbers. */
export function registerTableOf(files: string): RegisterTable | undefined {
  const pattern = globPattern(belowData(files));
  if (pattern.test('observations/a.csv')) return undefined;
  const names = Object.keys(registerColumns) as readonly RegisterTable[];
  return names.find((name) => registerFilesOf(name).some((file) => pattern.test(belowData(file))));
}

/** Whether a pattern means no file of a report, but a delivery beside it. */
export const namesADelivery = (files: string): boolean =>
  !belowData(files).includes('/') &&
  registerTableOf(files) === undefined &&
  !globPattern(belowData(files)).test('observations/a.csv');

/** The files in which a table of the register may lie. */
export const registerFilesOf = (table: RegisterTable): readonly string[] =>
  (table === 'offers' ? ['csv', 'geojson'] : ['csv']).map((ending) => `data/${table}.${ending}`);

const belowData = (files: string): string => files.replace(/^(?:\.\/)?(?:data\/)?/u, '');

/** Whether a file (relative to the report folder) is one of a delivery. */
export const isOfDelivery = (file: string, delivery: DeliveryColumns): boolean =>
  globPattern(belowData(delivery.files)).test(belowData(file));

/** The entries that a file is read by, once for each: those of the first pattern that one of its names fits. */
export function entriesFor(
  names: readonly string[],
  deliveries: readonly DeliveryColumns[],
): readonly DeliveryColumns[] {
  const first = deliveries.find((delivery) => names.some((name) => isOfDelivery(name, delivery)));
  return deliveries.filter((delivery) => delivery.files === first?.files);
}
