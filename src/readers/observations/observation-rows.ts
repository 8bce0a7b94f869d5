/** The rows of one observation table → observations. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { problem } from '../../domain/problem/problem.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { dateGroup, findDateGroups } from '../plausibility/date-groups.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import { firstMark } from '../text/number-text.ts';
import { isChosen } from './delivery/chosen-rows.ts';
import { SummedRows, isSummable } from './delivery/summed-rows.ts';
import { valueColumns } from './delivery/value-columns.ts';
import type { ValueHeadings } from './delivery/value-columns.ts';
import {
  areaReadings,
  groupFinder,
  indicatorFinder,
  periodFinder,
  readArea,
} from './row/observation-keys.ts';
import { NameColumns } from './row/name-columns.ts';
import { readFlags } from './row/observation-flags.ts';
import { readNumbers } from './row/observation-numbers.ts';
import type { ColumnFormat } from './row/row-reading.ts';
import type { RowSurroundings } from './row/row-surroundings.ts';
import { numberColumns } from './row/observation-columns.ts';
import { isSpreadsheetError } from '../text/spreadsheet-errors.ts';
import type { Table, TableRow } from '../table/table-row.ts';

/**
 * Reads all rows into the collection.
 *
 * @param held which columns hold the values
 * @returns how many rows were left out, by `ignoreAreas` and by a `where`
 */
export function readRows(
  table: Table,
  held: ValueHeadings,
  surroundings: RowSurroundings,
  problems: ProblemList,
): { ignored: number; filtered: number } {
  const { delivery, areas, collection } = surroundings;
  const columns = valueColumns(table, held, delivery, problems);
  const indicatorOf = indicatorFinder(table, columns, surroundings, problems);
  const periodOf = periodFinder(delivery, problems);
  const groupOf = groupFinder(surroundings, problems);
  const readingOf = areaReadings(table, surroundings, problems);
  const formats = columnFormats(table, held);
  reportDateGroups(table, surroundings, problems);
  const names = new NameColumns(table, surroundings.context.areas);
  const sums = delivery?.sum === true ? new SummedRows() : undefined;
  let ignored = 0;
  let filtered = 0;
  for (const row of table.rows) {
    if (delivery !== undefined && !isChosen(delivery.where, (heading) => row.textUnder(heading))) {
      filtered += 1;
      continue;
    }
    const written = row.text('area');
    if (areas.ignores(written)) {
      ignored += 1;
      continue;
    }
    for (const column of textColumns) checkText(row, column, problems);
    const indicators = indicatorOf(row);
    const areaReading = readingOf(row);
    const flags = readFlags(row, surroundings.sign, problems);
    // A row names its area once, however many periods stand in it.
    let areaReported = false;
    let isCompared = false;
    for (const value of columns) {
      const { column } = value;
      const period = value.period ?? periodOf(row);
      const reported = areaReported ? undefined : problems;
      const area = readArea(row, written, period, areas, areaReading, reported);
      if (area !== undefined && !isCompared) names.look(row, area);
      isCompared = true;
      areaReported ||= area === undefined;
      const indicator = indicators(value);
      // Without an area it is no row at all: a line of units below the header, a remark.
      if (written === '' && area === undefined) break;
      if (area !== undefined && areas.ignores(area)) {
        ignored += 1;
        break;
      }
      if (indicator === undefined) continue;
      if (area !== undefined) collection.mention(indicator.id, area);
      const isWide = held.kind !== 'long';
      const reading = { row, column, isWide, indicator, formats, sign: surroundings.sign, flags };
      const numbers = readNumbers(reading, problems);
      if (area === undefined || period === undefined || numbers === undefined) continue;
      const observation = {
        indicator: indicator.id,
        area,
        period,
        group: groupOf(row, value.group),
        ...numbers,
        flags: flags.flags,
        note: row.text('note') || undefined,
        place: row.place(column),
      };
      if (sums === undefined) collection.add(observation);
      else if (mayBeSummed(indicator, delivery, problems)) sums.add(observation);
    }
  }
  names.report(problems);
  for (const sum of sums?.all ?? []) collection.add(sum);
  return { ignored, filtered };
}

/**
 * Groups that a spreadsheet has taken for dates, each once. Those that columns.yaml assigns, or that groups.csv gives
 * a title of their own, are known. Problem: `group-like-date`.
 */
function reportDateGroups(
  table: Table,
  { context: { groups }, delivery }: RowSurroundings,
  problems: ProblemList,
): void {
  if (!table.columns.includes('group')) return;
  const places = new Map<string, { place: Place; count: number }>();
  for (const row of table.rows) {
    const text = row.text('group');
    const known = places.get(text);
    if (known === undefined) places.set(text, { place: row.place('group'), count: 1 });
    else known.count += 1;
  }
  const named = new Map(groups.map(({ id, title }) => [foldName(id), title]));
  for (const [group, { meant }] of findDateGroups([...places.keys()])) {
    const title = named.get(foldName(group));
    if (delivery?.groups.has(foldName(group)) === true) continue;
    if (title !== undefined && dateGroup(title) === undefined) continue;
    const { place = table.header, count = 1 } = places.get(group) ?? {};
    const facts = { group, meant, file: table.file };
    problems.append([problem('group-like-date', place, facts, count)]);
  }
}

/** Only what adds up. Problem: `sum-of-rates`. */
function mayBeSummed(
  { id, unit }: Indicator,
  delivery: DeliveryColumns | undefined,
  problems: ProblemList,
): boolean {
  if (isSummable(unit)) return true;
  const place = delivery?.places.get('sum');
  if (place !== undefined) problems.fold('sum-of-rates', id, place, { indicator: id });
  return false;
}

/** Columns whose words reach the page. */
const textColumns = ['group', 'note'];

/** What a broken formula has left is no text. Problem: `spreadsheet-error`. */
function checkText(row: TableRow, column: string, problems: ProblemList): void {
  const text = row.text(column);
  if (!text.startsWith('#') || !isSpreadsheetError(text)) return;
  problems.fold('spreadsheet-error', text, row.place(column), { text });
}

/** One decimal mark a column; the periods of a wide table are one column of values laid side by side. */
function columnFormats(table: Table, held: ValueHeadings): ReadonlyMap<string, ColumnFormat> {
  const formats = new Map<string, ColumnFormat>();
  const formatOf = (columns: readonly string[]): ColumnFormat => ({
    mark: firstMark(cellsOf(table, columns)),
    known: new Map(),
  });
  for (const column of numberColumns) {
    if (table.columns.includes(column)) formats.set(column, formatOf([column]));
  }
  if (held.kind === 'periods') {
    const format = formatOf(held.headings);
    for (const column of held.headings) formats.set(column, format);
  } else if (held.kind === 'delivery') {
    for (const column of held.headings) formats.set(column, formatOf([column]));
  }
  return formats;
}

function* cellsOf({ rows }: Table, columns: readonly string[]): Generator<string> {
  for (const row of rows) for (const column of columns) yield row.text(column);
}
