/** One observation table, long (a column of periods) or wide (a column for each), by the columns of its delivery. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { parsePeriod, periodMistake } from '../../domain/indicator/period.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { TableOptions } from '../table/column-spec.ts';
import { entriesFor } from '../table/columns.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import type { Table } from '../table/table-row.ts';
import { parseTable } from '../table/table.ts';
import { deliveryOptions, withSetColumns } from './delivery/delivered-table.ts';
import { usedKey } from './delivery/unused-entries.ts';
import type { ValueHeadings } from './delivery/value-columns.ts';
import { likelyPeriod } from '../text/likely-period.ts';
import { mergeSigns, signLookup } from '../text/signs.ts';
import type { ObservationContext } from './observation-context.ts';
import { readRows } from './observation-rows.ts';
import { observationColumns } from './row/observation-columns.ts';
import type { RowSurroundings } from './row/row-surroundings.ts';
import { likelyShape } from './table-shape.ts';
import { reportAbsentHeadings, reportEmptyFilter, reportMissingColumn } from './table-faults.ts';

/** More values are refused: two million take about 1.2 GB of memory from reading to disclosure control. */
export const maximumRows = 2_000_000;

/** What all files are read with. */
export type SharedByFiles = { readonly context: ObservationContext } & Omit<
  RowSurroundings,
  'context' | 'delivery' | 'sign'
>;

export interface RowCounts {
  readonly values: number;
  /** Rows of the table, chosen or not. */
  readonly rows?: number | undefined;
  readonly ignored: number;
  readonly filtered: number;
}

/** The entries that a file is read by. */
export const deliveriesOf = (
  file: string,
  { columns }: ObservationContext,
): readonly DeliveryColumns[] => entriesFor([file], columns);

/** The register's own tables are read elsewhere, deliveries beside the report by the import. */
export const isOfObservations = ({ register, isForImport }: DeliveryColumns): boolean =>
  register === undefined && !isForImport;

/**
 * Reads one table into the shared collection, once for each of its entries of columns.yaml.
 *
 * @returns cells of values, and rows left out by area and by filter
 */
export function parseFile(
  file: string,
  bytes: Uint8Array | undefined,
  shared: SharedByFiles,
  problems: ProblemList,
): RowCounts {
  const none = { values: 0, ignored: 0, filtered: 0 };
  if (bytes === undefined) return none;
  const deliveries = deliveriesOf(file, shared.context);
  if (deliveries.length < 2) return parseDelivery(file, bytes, deliveries[0], shared, problems);
  let sum = { ...none, rows: 0, passed: 0 };
  for (const delivery of deliveries) {
    const counts = parseDelivery(file, bytes, delivery, shared, problems);
    const { values, ignored, filtered, rows = 0 } = counts;
    sum = {
      values: sum.values + values,
      ignored: sum.ignored + ignored,
      filtered: 0,
      rows: Math.max(sum.rows, rows),
      passed: sum.passed + rows - filtered,
    };
  }
  return { ...sum, filtered: Math.max(0, sum.rows - sum.passed) };
}

/**
 * Reads one table as one entry describes it. Problems: those of `parseTable` and `readRows`, and
 * `columns-without-heading`, `unknown-column`, `missing-column`, `column-without-period`, `too-many-rows`,
 * `columns-where-empty`.
 *
 * @returns cells of values, and rows left out by area and by filter
 */
function parseDelivery(
  file: string,
  bytes: Uint8Array,
  delivery: DeliveryColumns | undefined,
  shared: SharedByFiles,
  problems: ProblemList,
): RowCounts {
  const { context, collection } = shared;
  const none = { values: 0, ignored: 0, filtered: 0 };
  const isArea = namesAnArea(context);
  const parsed = parseTable(bytes, file, observationColumns, problems, {
    ...tableOptions(delivery),
    unnamed: { column: 'area', fits: isArea },
    shapeOf: (records, headerAt) => likelyShape(records, headerAt, isArea),
  });
  if (parsed === undefined) return none;
  if (delivery !== undefined) reportAbsentHeadings(parsed, delivery, problems);
  const table = withSetColumns(parsed, delivery?.set ?? new Map());

  const known = new Set(observationColumns.map((column) => column.name));
  const ofDelivery = delivery === undefined ? [] : valueHeadings(table, delivery, shared.used);
  const periodHeadings = table.columns.filter(
    (name) => !known.has(name) && !ofDelivery.includes(name) && looksLikePeriod(name),
  );
  const isLong = table.columns.includes('period');
  if (isLong && ofDelivery.length > 0) {
    // Their headings say what the rows do not.
  } else if (isLong) {
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

  const held = heldBy(isLong, ofDelivery, periodHeadings);
  const values = table.rows.length * (held.kind === 'long' ? 1 : held.headings.length);
  if (collection.all.length + values > maximumRows) {
    const line = table.rows[0]?.line;
    const facts = { rows: collection.all.length + values, limit: maximumRows };
    problems.add('too-many-rows', { file, line, column: 1 }, facts);
    return none;
  }
  const signs = mergeSigns(context.municipality.signs, delivery?.signs ?? {});
  const counts = readRows(table, held, { ...shared, delivery, sign: signLookup(signs) }, problems);
  if (delivery !== undefined && counts.filtered > 0 && counts.filtered === table.rows.length) {
    reportEmptyFilter(table, delivery, problems);
  }
  return { ...counts, values, rows: table.rows.length };
}

/** Ids and names of areas as headings write them: „petershausenwest“ for „Petershausen-West“. */
function namesAnArea({ areas }: ObservationContext): (text: string) => boolean {
  const bare = (text: string): string => foldName(text).replace(/[^\p{L}\p{N}]/gu, '');
  let known: ReadonlySet<string> | undefined;
  return (text) => {
    known ??= new Set(areas.flatMap(({ id, name }) => [bare(id), bare(name)]));
    return known.has(bare(text)) || known.has(bare(text.replace(/^\d+\s*[-–.:]?\s+/u, '')));
  };
}

/** Headings that columns.yaml gives to an indicator or a group. */
function valueHeadings(
  { columns }: Table,
  delivery: DeliveryColumns,
  used: Set<string>,
): readonly string[] {
  return columns.filter((name) => {
    const keys = (['indicators', 'groups'] as const).filter((key) =>
      delivery[key].has(foldName(name)),
    );
    for (const key of keys) used.add(usedKey(delivery, key, foldName(name)));
    return keys.length > 0;
  });
}

function heldBy(
  isLong: boolean,
  ofDelivery: readonly string[],
  periodHeadings: readonly string[],
): ValueHeadings {
  if (isLong && ofDelivery.length > 0) return { kind: 'delivery', headings: ofDelivery };
  return isLong ? { kind: 'long' } : { kind: 'periods', headings: periodHeadings };
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

/** How the headings of a table are read: those of columns.yaml are known besides, and periods. */
export const tableOptions = (delivery: DeliveryColumns | undefined): TableOptions => ({
  ...deliveryOptions(delivery, looksLikePeriod),
  maximumRows,
});
