/** `data/observations/*.csv`: long and wide tables → observations. */
import type { Area } from '../../domain/place/area.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Group, Indicator } from '../../domain/indicator/indicator.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import { parsePeriod, periodMistake } from '../../domain/indicator/period.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { areaLookup } from './row/area-lookup.ts';
import { isOfDelivery } from '../table/columns.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import { ObservationCollection } from './store/observation-collection.ts';
import type { PackedCollection, WrittenAt } from './store/observation-collection.ts';
import { observationColumns } from './row/observation-columns.ts';
import { checkObservations } from './checks/observation-checks.ts';
import { likelyPeriod } from '../text/likely-period.ts';
import { readRows } from './observation-rows.ts';
import type { RowSurroundings } from './row/row-surroundings.ts';
import { mergeSigns, signLookup } from '../text/signs.ts';
import type { TableOptions } from '../table/column-spec.ts';
import type { Table } from '../table/table-row.ts';
import { parseTable } from '../table/table.ts';
import { writtenTexts } from './written-texts.ts';

export interface ObservationContext {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  readonly columns: readonly DeliveryColumns[];
}

export interface ObservationFile {
  /** Relative to the report folder, with `/`. */
  readonly file: string;
  /** Undefined where it cannot be read, which has been told; asked for again where its rows contradict others. */
  readonly bytes: Uint8Array | undefined;
  /** How many bytes, where that is known before they are read. */
  readonly size?: number | undefined;
}

export interface ParsedObservations {
  readonly observations: readonly Observation[];
  /** Rows of areas that the municipality leaves out (`ignoreAreas`). */
  readonly ignoredRows: number;
  /** Rows that a `where` of columns.yaml leaves out. */
  readonly filteredRows: number;
}

/**
 * Parses all observation tables and checks them with each other: duplicates over all files, areas without
 * rows, the municipality against its areas, groups against their totals.
 */
export function parseObservations(
  files: readonly ObservationFile[],
  context: ObservationContext,
  problems: ProblemList,
): ParsedObservations {
  const reading = new ObservationReading(files, context, problems);
  for (const file of files) reading.read(file);
  return reading.finish();
}

/** All tables of a report, read one after the other, here or in another thread. */
export class ObservationReading {
  readonly #files: readonly ObservationFile[];
  readonly #shared: SharedByFiles;
  readonly #problems: ProblemList;
  #ignored = 0;
  #filtered = 0;

  constructor(
    files: readonly ObservationFile[],
    context: ObservationContext,
    problems: ProblemList,
  ) {
    this.#files = files;
    this.#problems = problems;
    this.#shared = {
      context,
      areas: areaLookup(context.municipality, context.areas),
      collection: new ObservationCollection(problems, writtenIn(files, context)),
      groupSpellings: new Map<string, string>(),
    };
  }

  /** Reads the next table. */
  read({ file, bytes }: ObservationFile): void {
    const counts = parseFile(file, bytes, this.#shared, this.#problems);
    this.#ignored += counts.ignored;
    this.#filtered += counts.filtered;
  }

  /**
   * Takes the next table as another thread has read it.
   *
   * @returns false, and nothing is taken, where what is wrong with it depends on the tables before
   */
  take({ packed, spellings, problems, values, ignored, filtered }: TableRead): boolean {
    const { collection, groupSpellings } = this.#shared;
    const { observations } = packed;
    if (collection.all.length + values > maximumRows) return false;
    const spelt = new Map(
      spellings.map(([folded, own]) => [own, groupSpellings.get(folded) ?? own] as const),
    );
    const groups = observations.groups.map((group) => spelt.get(group) ?? group);
    if (!collection.addAll({ ...packed, observations: { ...observations, groups } })) return false;
    for (const [folded, own] of spellings) groupSpellings.set(folded, spelt.get(own) ?? own);
    this.#problems.append(problems);
    this.#ignored += ignored;
    this.#filtered += filtered;
    return true;
  }

  /** Checks the tables with each other. */
  finish(): ParsedObservations {
    const { context, collection } = this.#shared;
    const files = this.#files;
    for (const delivery of context.columns) {
      const taken = files.filter(({ file }) => isOfDelivery(file, delivery));
      if (taken.some(({ file }) => deliveryOf(file, context) === delivery)) continue;
      // The first entry that a file fits is its own.
      const [first] = taken;
      const earlier = first && deliveryOf(first.file, context)?.place.line;
      const facts = { pattern: delivery.files, earlier };
      this.#problems.add('columns-without-file', delivery.place, facts);
    }
    checkObservations(collection, context, this.#problems);
    return {
      observations: collection.all,
      ignoredRows: this.#ignored,
      filteredRows: this.#filtered,
    };
  }
}

/** One table as a thread has read it, alone. */
export interface TableRead {
  readonly packed: PackedCollection;
  /** Groups that no list names: folded → as first written. */
  readonly spellings: readonly (readonly [folded: string, spelling: string])[];
  readonly problems: readonly Problem[];
  /** Cells of values, those with mistakes among them. */
  readonly values: number;
  readonly ignored: number;
  readonly filtered: number;
}

/** Reads one table alone; undefined where what is wrong with it may depend on other tables, or on its own first rows. */
export function readTable(
  { file, bytes }: ObservationFile,
  context: ObservationContext,
): TableRead | undefined {
  const problems = new ProblemList();
  const shared: SharedByFiles = {
    context,
    areas: areaLookup(context.municipality, context.areas),
    collection: new ObservationCollection(problems, () => ''),
    groupSpellings: new Map<string, string>(),
  };
  const counts = parseFile(file, bytes, shared, problems);
  const { areas, collection, groupSpellings } = shared;
  const isTooMany = problems.all.some(({ code }) => code === 'too-many-rows');
  if (areas.hasSearched || collection.hasRepeats || isTooMany) return undefined;
  const spellings = [...groupSpellings];
  return { packed: collection.pack(), spellings, problems: problems.all, ...counts };
}

/** More values are refused: two million take about 1.2 GB of memory from reading to disclosure control. */
export const maximumRows = 2_000_000;

/** What the tables of these files write. */
const writtenIn = (files: readonly ObservationFile[], context: ObservationContext): WrittenAt =>
  writtenTexts((name) => {
    const bytes = files.find(({ file }) => file === name)?.bytes;
    const options = tableOptions(deliveryOf(name, context));
    return bytes && parseTable(bytes, name, observationColumns, new ProblemList(), options);
  });

/** What all files are read with. */
type SharedByFiles = { readonly context: ObservationContext } & Omit<
  RowSurroundings,
  'context' | 'delivery' | 'sign'
>;

interface RowCounts {
  readonly values: number;
  readonly ignored: number;
  readonly filtered: number;
}

const deliveryOf = (file: string, { columns }: ObservationContext): DeliveryColumns | undefined =>
  columns.find((delivery) => isOfDelivery(file, delivery));

function parseFile(
  file: string,
  bytes: Uint8Array | undefined,
  shared: SharedByFiles,
  problems: ProblemList,
): RowCounts {
  const { context, collection } = shared;
  const none = { values: 0, ignored: 0, filtered: 0 };
  if (bytes === undefined) return none;
  const delivery = deliveryOf(file, context);
  const table = parseTable(bytes, file, observationColumns, problems, tableOptions(delivery));
  if (table === undefined) return none;
  if (delivery !== undefined) reportAbsentHeadings(table, delivery, problems);

  const known = new Set(observationColumns.map((column) => column.name));
  const periodHeadings = table.columns.filter((name) => !known.has(name) && looksLikePeriod(name));
  const isLong = table.columns.includes('period');
  if (isLong) {
    for (const column of periodHeadings) {
      const facts = { column, known: [...known], nearest: undefined };
      problems.add('unknown-column', table.headingPlace(column), facts);
    }
    const hasNumbers = table.columns.includes('value') || table.columns.includes('numerator');
    if (!hasNumbers) reportMissingColumn(table, 'value', delivery, problems);
    if (!hasNumbers) return none;
  } else if (periodHeadings.length === 0) {
    reportMissingColumn(table, 'period', delivery, problems);
    return none;
  } else {
    for (const column of ofOnePeriod.filter((name) => table.columns.includes(name))) {
      const periods = periodHeadings.slice(0, 3);
      problems.add('column-without-period', table.headingPlace(column), { column, periods });
    }
  }

  const values = table.rows.length * (isLong ? 1 : periodHeadings.length);
  if (collection.all.length + values > maximumRows) {
    const line = table.rows[0]?.line;
    const facts = { rows: collection.all.length + values, limit: maximumRows };
    problems.add('too-many-rows', { file, line, column: 1 }, facts);
    return none;
  }
  const signs = mergeSigns(context.municipality.signs, delivery?.signs ?? {});
  const counts = readRows(
    table,
    isLong ? undefined : periodHeadings,
    { ...shared, delivery, sign: signLookup(signs) },
    problems,
  );
  if (delivery !== undefined && counts.filtered > 0 && counts.filtered === table.rows.length) {
    reportEmptyFilter(table, delivery, problems);
  }
  return { ...counts, values };
}

/** Names the first filter that no row passes, with what stands in its column instead. */
function reportEmptyFilter(table: Table, delivery: DeliveryColumns, problems: ProblemList): void {
  for (const [heading, values] of delivery.where) {
    if (!table.headings.some((one) => foldName(one) === foldName(heading))) return;
    const wanted = new Set(values.map(foldName));
    const found = [...new Set(table.rows.map((row) => row.textUnder(heading)))];
    if (found.some((text) => wanted.has(foldName(text)))) continue;
    const facts = { heading, values, found: found.slice(0, 10), file: table.file };
    problems.add('columns-where-empty', delivery.place, facts);
    return;
  }
}

/**
 * Also dates that do not exist and what was most likely meant as a period: a heading `2021-13` or `X2021` is a
 * mistake to name, not an unknown column.
 */
const looksLikePeriod = (heading: string): boolean =>
  parsePeriod(heading) !== undefined ||
  periodMistake(heading) === 'impossible-date' ||
  likelyPeriod(heading) !== undefined;

/** Columns whose numbers belong to one period each; in a wide table nothing says to which. */
const ofOnePeriod = ['value', 'numerator', 'denominator', 'lower', 'upper', 'margin'];

function tableOptions(delivery: DeliveryColumns | undefined): TableOptions {
  if (delivery === undefined) return { accepts: looksLikePeriod, maximumRows };
  const wanted = new Set([...delivery.where.keys()].map(foldName));
  return {
    accepts: (heading) => wanted.has(foldName(heading)) || looksLikePeriod(heading),
    renamed: new Map([...delivery.columns].map(([heading, name]) => [foldName(heading), name])),
    ignored: delivery.ignore,
    maximumRows,
  };
}

function reportMissingColumn(
  table: Table,
  name: string,
  delivery: DeliveryColumns | undefined,
  problems: ProblemList,
): void {
  const spec = observationColumns.find((column) => column.name === name);
  const nearest = nearestName(
    name,
    table.columns.filter((column) => !observationColumns.some((known) => known.name === column)),
  );
  const place = nearest === undefined ? table.header : table.headingPlace(nearest);
  const ignored = new Set(delivery?.ignore.map(foldName));
  problems.add('missing-column', place, {
    column: name,
    aliases: spec?.aliases ?? [],
    present: table.headings.filter((heading) => !ignored.has(foldName(heading))),
    nearest,
  });
}

function reportAbsentHeadings(
  table: Table,
  delivery: DeliveryColumns,
  problems: ProblemList,
): void {
  const present = new Set(table.headings.map(foldName));
  for (const heading of [...delivery.columns.keys(), ...delivery.where.keys()]) {
    if (present.has(foldName(heading))) continue;
    const nearest = nearestName(heading, table.headings);
    const facts = { heading, present: table.headings, nearest };
    problems.fold('columns-without-heading', heading, table.header, facts);
  }
}
