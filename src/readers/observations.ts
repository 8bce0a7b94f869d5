/** `data/observations/*.csv`: long and wide tables → observations. */
import type { Area } from '../domain/area.ts';
import { foldName } from '../domain/fold-name.ts';
import type { Group, Indicator } from '../domain/indicator.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Observation } from '../domain/observation.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { parsePeriod, periodMistake } from '../domain/period.ts';
import type { ProblemList } from '../domain/problem.ts';
import { areaLookup } from './area-lookup.ts';
import type { AreaLookup } from './area-lookup.ts';
import { isOfDelivery } from './columns.ts';
import type { DeliveryColumns } from './columns.ts';
import { ObservationCollection } from './observation-collection.ts';
import { observationColumns } from './observation-columns.ts';
import { checkObservations } from './observation-checks.ts';
import { readRows } from './observation-rows.ts';
import { mergeSigns, signLookup } from './signs.ts';
import type { Table, TableOptions } from './table.ts';
import { maximumRows, parseTable } from './table.ts';

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
  /** Undefined where it cannot be read, which has been told. Asked for once. */
  readonly bytes: Uint8Array | undefined;
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
  const collection = new ObservationCollection(problems);
  const areas = areaLookup(context.municipality, context.areas);
  let ignoredRows = 0;
  let filteredRows = 0;
  for (const one of files) {
    const counts = parseFile(one.file, one.bytes, context, areas, collection, problems);
    ignoredRows += counts.ignored;
    filteredRows += counts.filtered;
  }
  for (const delivery of context.columns) {
    if (files.some(({ file }) => isOfDelivery(file, delivery))) continue;
    problems.add('columns-without-file', delivery.place, { pattern: delivery.files });
  }
  checkObservations(collection, context, problems);
  return { observations: collection.all, ignoredRows, filteredRows };
}

interface RowCounts {
  readonly ignored: number;
  readonly filtered: number;
}

function parseFile(
  file: string,
  bytes: Uint8Array | undefined,
  context: ObservationContext,
  areas: AreaLookup,
  collection: ObservationCollection,
  problems: ProblemList,
): RowCounts {
  const none = { ignored: 0, filtered: 0 };
  if (bytes === undefined) return none;
  const delivery = context.columns.find((columns) => isOfDelivery(file, columns));
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
    if (!hasNumbers) reportMissingColumn(table, 'value', problems);
    if (!hasNumbers) return none;
  } else if (periodHeadings.length === 0) {
    reportMissingColumn(table, 'period', problems);
    return none;
  }

  const values = table.rows.length * (isLong ? 1 : periodHeadings.length);
  if (collection.all.length + values > maximumRows) {
    const line = table.rows[0]?.line;
    problems.add('too-many-rows', { file, line, column: 1 }, { limit: maximumRows });
    return none;
  }
  const signs = mergeSigns(context.municipality.signs, delivery?.signs ?? {});
  return readRows(
    table,
    isLong ? undefined : periodHeadings,
    { context, delivery, areas, sign: signLookup(signs), collection },
    problems,
  );
}

/** Also dates that do not exist: a heading `2021-13` is a mistake to name, not an unknown column. */
const looksLikePeriod = (heading: string): boolean =>
  parsePeriod(heading) !== undefined || periodMistake(heading) === 'impossible-date';

function tableOptions(delivery: DeliveryColumns | undefined): TableOptions {
  if (delivery === undefined) return { accepts: looksLikePeriod };
  const wanted = new Set([...delivery.where.keys()].map(foldName));
  return {
    accepts: (heading) => wanted.has(foldName(heading)) || looksLikePeriod(heading),
    renamed: new Map([...delivery.columns].map(([heading, name]) => [foldName(heading), name])),
    ignored: delivery.ignore,
  };
}

function reportMissingColumn(table: Table, name: string, problems: ProblemList): void {
  const spec = observationColumns.find((column) => column.name === name);
  problems.add('missing-column', table.header, {
    column: name,
    aliases: spec?.aliases ?? [],
    present: table.headings,
    nearest: nearestName(
      name,
      table.columns.filter((column) => !observationColumns.some((known) => known.name === column)),
    ),
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
