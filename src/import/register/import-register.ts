/** A register of an office → data/offers.csv, and data/providers.csv where there is none yet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { offerColumns } from '../../readers/register/offer-columns.ts';
import type { DeliveryQuestion } from '../../domain/delivery/delivery-findings.ts';
import type { Crs } from '../../domain/municipality.ts';
import { isWellFormedId } from '../../domain/naming/id.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { slugOf } from '../../domain/naming/slug.ts';
import { knownCrs, toDegrees } from '../../readers/geography/reference-systems.ts';
import { isPlausible, likelyCrs } from '../../readers/geography/reproject.ts';
import { offersFile, providersFile } from '../../readers/report-files.ts';
import { deliveryEntry, isEntryOf } from '../delivery/delivery-entry.ts';
import type { DeliveryEntry } from '../delivery/delivery-entry.ts';
import { proposedEntry } from '../delivery/proposed-entry.ts';
import type { DeliveryKnowledge } from '../delivery/report-knowledge.ts';
import { areaTexts } from '../heading/area-texts.ts';
import { isFilled } from '../office/grid.ts';
import type { Grid, GridRow } from '../office/grid.ts';
import { namesOf } from '../import-table.ts';
import type { ImportOptions, PreparedImport } from '../import-table.ts';
import { crsOfHeading, registerColumn } from './register-headings.ts';
import type { AddressPart } from './register-headings.ts';

/** All columns of the register, in the order of the contract. */
const outColumns = offerColumns.map(({ name }) => name);

const entryOf = (name: string, knowledge: DeliveryKnowledge): DeliveryEntry =>
  deliveryEntry(
    knowledge.entries.filter(({ files }) => isEntryOf(files, [...namesOf(name), 'offers.csv'])),
  );

interface Heading {
  readonly index: number;
  readonly text: string;
  readonly column: string | undefined;
  readonly part: AddressPart | undefined;
}

/** What each column means: by columns.yaml, else by the words of offices. */
function headingsOf({ cells }: GridRow, entry: DeliveryEntry): readonly Heading[] {
  const taken = new Set<string>();
  return cells.flatMap((cell, index) => {
    const text = cell.text.replace(/\s+/gu, ' ').trim();
    if (text === '' || entry.ignore.has(foldName(text))) return [];
    const given = entry.registerColumns.get(foldName(text));
    const found = given === undefined ? registerColumn(text) : registerColumn(given);
    const column =
      found !== undefined && 'column' in found && !taken.has(found.column)
        ? found.column
        : undefined;
    if (column !== undefined) taken.add(column);
    return [
      {
        index,
        text,
        column,
        part: found !== undefined && 'part' in found ? found.part : undefined,
      },
    ];
  });
}

/** The header: the row among the first with most known words. */
function headerOf(
  grid: Grid,
  entry: DeliveryEntry,
): { readonly at: number; readonly headings: readonly Heading[]; readonly known: number } {
  let best = { at: 0, headings: [] as readonly Heading[], known: -1 };
  for (const [at, row] of grid.rows.slice(0, 15).entries()) {
    const headings = headingsOf(row, entry);
    const known = headings.filter(
      ({ column, part }) => column !== undefined || part !== undefined,
    ).length;
    if (known > best.known) best = { at, headings, known };
  }
  return best;
}

/** Whether a sheet is a list of offers, not a table of numbers: it names things, and says where or whose they are. */
export function looksLikeRegister(grid: Grid, name: string, knowledge: DeliveryKnowledge): boolean {
  const { headings } = headerOf(grid, entryOf(name, knowledge));
  const columns = new Set(headings.map(({ column }) => column));
  const telling = [
    'provider',
    'address',
    'lat',
    'x',
    'website',
    'email',
    'phone',
    'capacity',
    'type',
  ].filter((one) => columns.has(one)).length;
  const hasStreet = headings.some(({ part }) => part === 'street');
  return columns.has('name') && telling + (hasStreet ? 1 : 0) >= 2;
}

/** Reads a register and prepares its files. */
export function prepareRegister(
  name: string,
  grid: Grid,
  knowledge: DeliveryKnowledge,
  options: ImportOptions,
): PreparedImport {
  const entry = entryOf(name, knowledge);
  const { municipality, areas } = knowledge;
  const { at, headings } = headerOf(grid, entry);
  const places = areaTexts(municipality, areas, entry.areas, entry.level);
  const has = (column: string): boolean =>
    headings.some((heading) => heading.column === column) || entry.set[column] !== undefined;
  const questions: DeliveryQuestion[] = [];
  const missing = ['name', 'type'].filter((column) => !has(column));
  const guess = municipality.offerTypes.find(({ id, title }) =>
    [id, title].some((word) => foldName(name).includes(foldName(word))),
  );
  if (missing.length > 0)
    questions.push({
      kind: 'register-columns',
      missing,
      present: headings.map(({ text }) => text),
    });

  const typeOf = typeNames(knowledge, entry);
  const crs = crsOf(headings, entry, municipality.crs);
  const ids = new Set<string>();
  const unknownTypes = new Set<string>();
  const unknownAreas = new Set<string>();
  let madeIds = 0;
  const offers: Readonly<Partial<Record<string, string>>>[] = [];
  for (const { cells } of grid.rows.slice(at + 1)) {
    const text = (column: string): string => {
      const index = headings.find((heading) => heading.column === column)?.index;
      return (
        (index === undefined ? '' : (cells[index]?.text ?? '')).replace(/\s+/gu, ' ').trim() ||
        (entry.set[column] ?? '')
      );
    };
    // Sources and sums below a register have no name beside other cells.
    if (text('name') === '' || cells.filter(isFilled).length < 2) continue;
    const partText = (part: AddressPart): string =>
      headings
        .filter((heading) => heading.part === part)
        .map(({ index }) => cells[index]?.text.trim() ?? '')
        .join(' ')
        .trim();
    const street = [
      text('address') === '' ? partText('street') : text('address'),
      partText('number'),
    ]
      .filter((one) => one !== '')
      .join(' ');
    const town = [partText('postcode'), partText('town')].filter((one) => one !== '').join(' ');
    const address = [street, town].filter((one) => one !== '').join(', ');
    const types = text('type')
      .split(/[|;]/u)
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((word) => typeOf(word) ?? (unknownTypes.add(word), word));
    const written = text('area');
    const found = written === '' ? undefined : places.find(written);
    if (found?.kind === 'ignored') continue;
    const point = pointOf(text('lon'), text('lat'), text('x'), text('y'), crs);
    if (found !== undefined && found.kind !== 'area') unknownAreas.add(written);
    const given = text('id');
    const made = given === '' || !isWellFormedId(given);
    const wanted = made
      ? slugOf(`${text('name')} ${street}`)
          .slice(0, 80)
          .replace(/-+$/u, '') || 'angebot'
      : given;
    let id = wanted;
    for (let n = 2; ids.has(id.toLowerCase()); n += 1) id = `${wanted}-${String(n)}`;
    ids.add(id.toLowerCase());
    if (made) madeIds += 1;
    const capacity = text('capacity').replace(/(?<=\d)[.\s](?=\d{3}(?!\d))/gu, '');
    offers.push({
      ...Object.fromEntries(outColumns.map((column) => [column, text(column)])),
      id,
      address,
      capacity,
      types: undefined,
      type: types.join('|'),
      area: found?.kind === 'area' ? found.id : point.placed ? '' : written,
      ...point.columns,
    });
  }
  if (unknownTypes.size > 0)
    questions.push({
      kind: 'unknown-types',
      types: [...unknownTypes],
      known: municipality.offerTypes.map(({ id }) => id),
    });

  const providers = [
    ...new Map(
      offers.flatMap(({ provider = '' }) =>
        provider === '' ? [] : [[foldName(provider).replace(/\s/gu, ''), provider] as const],
      ),
    ).values(),
  ];
  const out = options.out ?? join(options.report, offersFile);
  const results = [
    {
      path: out,
      file: options.out === undefined ? offersFile : name,
      text: tableText(outColumns, offers),
      rows: offers.length,
    },
  ];
  const providersPath = join(options.report, providersFile);
  if (options.out === undefined && providers.length > 0 && !existsSync(providersPath)) {
    const rows = withIds(providers);
    results.push({
      path: providersPath,
      file: providersFile,
      text: tableText(['id', 'name'], rows),
      rows: rows.length,
    });
  }
  const types = new Map(
    [...unknownTypes].map(
      (word) =>
        [
          word,
          nearestName(
            word,
            municipality.offerTypes.map(({ id }) => id),
          ) ??
            municipality.offerTypes[0]?.id ??
            '?',
        ] as const,
    ),
  );
  const set = missing.includes('type')
    ? new Map([['type', guess?.id ?? municipality.offerTypes[0]?.id ?? 'kita']])
    : undefined;
  return {
    report: {
      file: name,
      questions,
      register: {
        offers: offers.length,
        providers: providers.length,
        columns: headings.flatMap(({ text, column, part }) =>
          column === undefined && part === undefined ? [] : [[text, column ?? 'address'] as const],
        ),
        ignoredColumns: headings
          .filter(({ column, part }) => column === undefined && part === undefined)
          .map(({ text }) => text),
        madeIds,
        types: [...new Set(offers.flatMap(({ type = '' }) => type.split('|')))].filter(
          (type) => type !== '',
        ),
        unknownAreas: [...unknownAreas],
        hiddenRows: grid.hidden.rows,
        hiddenColumns: grid.hidden.columns,
      },
      entry: proposedEntry({ name, types, set }),
    },
    results: questions.length > 0 ? [] : results,
  };
}

/** From an office's word for a type to the report's. Undefined where it is none of its vocabulary. */
function typeNames(
  { municipality: { offerTypes } }: DeliveryKnowledge,
  entry: DeliveryEntry,
): (word: string) => string | undefined {
  return (word) => {
    const given = entry.types.get(foldName(word));
    if (given !== undefined || offerTypes.length === 0) return given ?? word;
    return offerTypes.find(({ id, title }) =>
      [id, title].some((one) => foldName(one) === foldName(word)),
    )?.id;
  };
}

function crsOf(headings: readonly Heading[], entry: DeliveryEntry, own: Crs): Crs | undefined {
  const given = knownCrs.find((crs) => crs === entry.crs);
  const named = headings
    .filter(({ column }) => column === 'x' || column === 'y')
    .map(({ text }) => crsOfHeading(text))
    .find((crs) => crs !== undefined);
  return given ?? named ?? (own === 'EPSG:4326' ? undefined : own);
}

const coordinate = (text: string): number | undefined => {
  const plain = /^-?\d{1,3}(?:[.\s]\d{3})+,\d+$/u.test(text)
    ? text.replace(/[.\s]/gu, '')
    : text.replace(/\s/gu, '');
  return /^[-−]?\d{1,9}(?:[.,]\d+)?$/u.test(plain)
    ? Number(plain.replace('−', '-').replace(',', '.'))
    : undefined;
};

/** Coordinates as degrees where their system is known; else as they are written, for the check to judge. */
function pointOf(lon: string, lat: string, x: string, y: string, crs: Crs | undefined) {
  const [a, b] =
    lon !== '' || lat !== '' ? [coordinate(lon), coordinate(lat)] : [coordinate(x), coordinate(y)];
  if (a === undefined || b === undefined) return { placed: false, columns: { lon, lat, x, y } };
  const likely = likelyCrs(a, b, 'EPSG:4326');
  const system = isPlausible('EPSG:4326', a, b)
    ? 'EPSG:4326'
    : (crs ?? knownCrs.find((known) => known === likely));
  if (system === undefined)
    return { placed: true, columns: { lon: '', lat: '', x: String(a), y: String(b) } };
  const [degreesLon, degreesLat] = toDegrees(system)([a, b]);
  return {
    placed: true,
    columns: { lon: rounded(degreesLon), lat: rounded(degreesLat), x: '', y: '' },
  };
}

/** About a decimetre. */
const rounded = (degrees: number): string => String(Math.round(degrees * 1e6) / 1e6);

function withIds(names: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const ids = new Set<string>();
  return names.map((name) => {
    const wanted = slugOf(name).slice(0, 80).replace(/-+$/u, '') || 'traeger';
    let id = wanted;
    for (let n = 2; ids.has(id); n += 1) id = `${wanted}-${String(n)}`;
    ids.add(id);
    return { id, name };
  });
}

/** A table of those columns that are filled. */
function tableText(
  columns: readonly string[],
  rows: readonly Readonly<Partial<Record<string, string>>>[],
): string {
  const used = columns.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  const shown = used.filter((column) => columns.includes(column));
  return `${Papa.unparse([[...shown], ...rows.map((row) => shown.map((column) => row[column] ?? ''))], { newline: '\n' })}\n`;
}
