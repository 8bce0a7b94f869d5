/** One observation table, long (a column of periods) or wide (a column for each), by the columns of its delivery. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { parsePeriod, periodMistake } from '../../domain/indicator/period.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { TableOptions } from '../table/column-spec.ts';
import { isOfDelivery } from '../table/columns.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import { parseTable } from '../table/table.ts';
import { likelyPeriod } from '../text/likely-period.ts';
import { mergeSigns, signLookup } from '../text/signs.ts';
import type { ObservationContext } from './observation-context.ts';
import { readRows } from './observation-rows.ts';
import { observationColumns } from './row/observation-columns.ts';
import type { RowSurroundings } from './row/row-surroundings.ts';
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
  readonly ignored: number;
  readonly filtered: number;
}

/** The first entry of columns.yaml that a file fits. */
export const deliveryOf = (
  file: string,
  { columns }: ObservationContext,
): DeliveryColumns | undefined => columns.find((delivery) => isOfDelivery(file, delivery));

/**
 * Reads one table into the shared collection. Problems: those of `parseTable` and `readRows`, and
 * `columns-without-heading`, `unknown-column`, `missing-column`, `column-without-period`, `too-many-rows`,
 * `columns-where-empty`.
 *
 * @returns cells of values, and rows left out by area and by filter
 */
export function parseFile(
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
export function tableOptions(delivery: DeliveryColumns | undefined): TableOptions {
  if (delivery === undefined) return { accepts: looksLikePeriod, maximumRows };
  const wanted = new Set([...delivery.where.keys()].map(foldName));
  return {
    accepts: (heading) => wanted.has(foldName(heading)) || looksLikePeriod(heading),
    renamed: new Map([...delivery.columns].map(([heading, name]) => [foldName(heading), name])),
    ignored: delivery.ignore,
    maximumRows,
  };
}
