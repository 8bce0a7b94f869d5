/** The rows of one observation table → observations. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { parsePeriod, periodMistake } from '../../domain/indicator/period.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import { firstMark } from '../text/number-text.ts';
import { groupFinder, indicatorFinder, periodFinder, readArea } from './row/observation-keys.ts';
import { readFlags } from './row/observation-flags.ts';
import { readNumbers } from './row/observation-numbers.ts';
import type { ColumnFormat } from './row/row-reading.ts';
import type { RowSurroundings } from './row/row-surroundings.ts';
import { numberColumns } from './row/observation-columns.ts';
import { likelyPeriod } from '../text/likely-period.ts';
import { isSpreadsheetError } from '../text/spreadsheet-errors.ts';
import type { Table, TableRow } from '../table/table-row.ts';

/** A column of values: `value` of a long table, or one period of a wide one. */
interface ValueColumn {
  readonly column: string;
  /** Undefined in a long table: the row says it. */
  readonly period: Period | undefined;
}

/**
 * Reads all rows into the collection; `periodHeadings` are those of a wide table, undefined for a long one.
 * Returns how many rows were left out, by `ignoreAreas` and by a `where`.
 */
export function readRows(
  table: Table,
  periodHeadings: readonly string[] | undefined,
  surroundings: RowSurroundings,
  problems: ProblemList,
): { ignored: number; filtered: number } {
  const { delivery, areas, collection } = surroundings;
  const valueColumns = findValueColumns(table, periodHeadings, problems);
  const indicatorOf = indicatorFinder(table, surroundings, problems);
  const periodOf = periodFinder(problems);
  const groupOf = groupFinder(surroundings, problems);
  const formats = columnFormats(table, periodHeadings);
  let ignored = 0;
  let filtered = 0;
  for (const row of table.rows) {
    if (delivery !== undefined && !isWanted(row, delivery)) {
      filtered += 1;
      continue;
    }
    const written = row.text('area');
    if (areas.ignores(written)) {
      ignored += 1;
      continue;
    }
    for (const column of textColumns) checkText(row, column, problems);
    const indicator = indicatorOf(row);
    const flags = readFlags(row, surroundings.sign, problems);
    // A row names its area once, however many periods stand in it.
    let areaReported = false;
    for (const { column, period: fixed } of valueColumns) {
      const period = fixed ?? periodOf(row);
      const area = readArea(row, written, period, areas, areaReported ? undefined : problems);
      areaReported ||= area === undefined;
      // Without an area it is no row at all: a line of units below the header, a remark.
      if (written === '') break;
      if (area !== undefined && areas.ignores(area)) {
        ignored += 1;
        break;
      }
      if (indicator === undefined) continue;
      if (area !== undefined) collection.mention(indicator.id, area);
      const isWide = periodHeadings !== undefined;
      const reading = { row, column, isWide, indicator, formats, sign: surroundings.sign, flags };
      const numbers = readNumbers(reading, problems);
      if (area === undefined || period === undefined || numbers === undefined) continue;
      collection.add({
        indicator: indicator.id,
        area,
        period,
        group: groupOf(row),
        ...numbers,
        flags: flags.flags,
        note: row.text('note') || undefined,
        place: row.place(column),
      });
    }
  }
  return { ignored, filtered };
}

/** Columns whose words reach the page. */
const textColumns = ['group', 'note'];

/** What a broken formula has left is no text. Problem: `spreadsheet-error`. */
function checkText(row: TableRow, column: string, problems: ProblemList): void {
  const text = row.text(column);
  if (!text.startsWith('#') || !isSpreadsheetError(text)) return;
  problems.fold('spreadsheet-error', text, row.place(column), { text });
}

function isWanted(row: TableRow, delivery: DeliveryColumns): boolean {
  for (const [heading, values] of delivery.where) {
    const text = foldName(row.textUnder(heading));
    if (!values.some((value) => foldName(value) === text)) return false;
  }
  return true;
}

function findValueColumns(
  table: Table,
  periodHeadings: readonly string[] | undefined,
  problems: ProblemList,
): readonly ValueColumn[] {
  if (periodHeadings === undefined) return [{ column: 'value', period: undefined }];
  const headings = new Map<string, string>();
  return periodHeadings.flatMap((column) => {
    const period = parsePeriod(column);
    if (period === undefined) {
      const text = column;
      const facts = { text, nearest: likelyPeriod(text) };
      const code = periodMistake(text) ?? 'not-a-period';
      problems.fold(code, '\u0000heading', table.headingPlace(column), facts);
      return [];
    }
    const first = headings.get(period.text);
    if (first !== undefined) {
      const facts = { column: period.text, first, second: column };
      problems.add('duplicate-column', table.headingPlace(column), facts);
      return [];
    }
    headings.set(period.text, column);
    return { column, period };
  });
}

/** One decimal mark a column; the periods of a wide table are one column of values laid side by side. */
function columnFormats(
  table: Table,
  periodHeadings: readonly string[] | undefined,
): ReadonlyMap<string, ColumnFormat> {
  const formats = new Map<string, ColumnFormat>();
  for (const column of numberColumns) {
    if (!table.columns.includes(column)) continue;
    formats.set(column, { mark: firstMark(cellsOf(table, [column])), known: new Map() });
  }
  if (periodHeadings !== undefined) {
    const format = { mark: firstMark(cellsOf(table, periodHeadings)), known: new Map() };
    for (const column of periodHeadings) formats.set(column, format);
  }
  return formats;
}

function* cellsOf({ rows }: Table, columns: readonly string[]): Generator<string> {
  for (const row of rows) for (const column of columns) yield row.text(column);
}
