/** The rows of one observation table → observations. */
import { foldName } from '../domain/fold-name.ts';
import type { Group, Indicator } from '../domain/indicator.ts';
import { nearestName } from '../domain/nearest-name.ts';
import type { Period } from '../domain/period.ts';
import { parsePeriod, periodMistake } from '../domain/period.ts';
import type { Place, ProblemList } from '../domain/problem.ts';
import type { AreaLookup } from './area-lookup.ts';
import type { DeliveryColumns } from './columns.ts';
import { decideMark } from './numbers.ts';
import type { DecimalMark } from './numbers.ts';
import { readFlags } from './observation-flags.ts';
import { readNumbers } from './observation-numbers.ts';
import type { ObservationCollection } from './observation-collection.ts';
import { numberColumns } from './observation-columns.ts';
import { likelyPeriod } from './likely-period.ts';
import type { SignLookup } from './signs.ts';
import type { Table, TableRow } from './table.ts';

/** What reading rows needs to know beyond the table. */
export interface RowSurroundings {
  readonly context: {
    readonly indicators: readonly Indicator[];
    readonly groups: readonly Group[];
  };
  readonly delivery: DeliveryColumns | undefined;
  readonly areas: AreaLookup;
  readonly sign: SignLookup;
  readonly collection: ObservationCollection;
}

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
  const groupOf = groupFinder(surroundings.context.groups, problems);
  const marks = decideMarks(table, periodHeadings);
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
    const indicator = indicatorOf(row);
    const flags = readFlags(row, surroundings.sign, problems);
    // A row names its area once, however many periods stand in it.
    let areaTold = false;
    for (const { column, period: fixed } of valueColumns) {
      const period = fixed ?? periodOf(row);
      const area = readArea(row, written, period, areas, areaTold ? undefined : problems);
      areaTold ||= area === undefined;
      if (area !== undefined && areas.ignores(area)) {
        ignored += 1;
        break;
      }
      if (indicator === undefined) continue;
      if (area !== undefined) collection.mention(indicator.id, area);
      const isWide = periodHeadings !== undefined;
      const reading = { row, column, isWide, indicator, marks, sign: surroundings.sign, flags };
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
function decideMarks(
  table: Table,
  periodHeadings: readonly string[] | undefined,
): ReadonlyMap<string, DecimalMark | undefined> {
  const marks = new Map<string, DecimalMark | undefined>();
  for (const column of numberColumns) {
    if (!table.columns.includes(column)) continue;
    marks.set(column, decideMark(table.rows.map((row) => row.text(column))).mark);
  }
  if (periodHeadings !== undefined) {
    const cells = table.rows.flatMap((row) => periodHeadings.map((column) => row.text(column)));
    const { mark } = decideMark(cells);
    for (const column of periodHeadings) marks.set(column, mark);
  }
  return marks;
}

/** From a row to its indicator: by its column, else by the file's name. Problem: `unknown-indicator`. */
function indicatorFinder(
  table: Table,
  { context, delivery }: RowSurroundings,
  problems: ProblemList,
): (row: TableRow) => Indicator | undefined {
  const byId = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  const nearest = (written: string): string | undefined => {
    const words = foldName(written);
    const titled = context.indicators.find(
      ({ short, title }) => foldName(short) === words || foldName(title) === words,
    );
    return titled?.id ?? nearestName(written, byId.keys());
  };
  const report = (indicator: string, place: Place, fromFileName: boolean): void => {
    const facts = { indicator, nearest: nearest(indicator), fromFileName };
    problems.fold('unknown-indicator', indicator, place, facts);
  };
  if (!table.columns.includes('indicator')) {
    const name = (table.file.split('/').at(-1) ?? table.file).replace(/\.[^.]+$/u, '');
    const id = delivery?.indicators.get(foldName(name)) ?? name;
    const indicator = byId.get(id);
    const mapped = delivery?.indicatorPlaces.get(foldName(name));
    if (indicator === undefined) report(id, mapped ?? table.header, mapped === undefined);
    return () => indicator;
  }
  return (row) => {
    const written = row.text('indicator');
    if (written === '') {
      problems.fold('missing-cell', 'indicator', row.place('indicator'), { column: 'indicator' });
      return undefined;
    }
    const id = delivery?.indicators.get(foldName(written)) ?? written;
    const indicator = byId.get(id);
    if (indicator === undefined) {
      report(id, delivery?.indicatorPlaces.get(foldName(written)) ?? row.place('indicator'), false);
    }
    return indicator;
  };
}

/**
 * Groups are known by groups.csv without regard to case; others are their own id. Where there is a list, a group
 * that it lacks is a warning: `unlisted-group`.
 */
function groupFinder(groups: readonly Group[], problems: ProblemList): (row: TableRow) => string {
  const ids = new Map(groups.map((group) => [foldName(group.id), group.id]));
  return (row) => {
    const written = row.text('group');
    if (written === '') return '';
    const id = ids.get(foldName(written));
    if (id !== undefined) return id;
    if (ids.size > 0) {
      const known = [...ids.values()];
      const facts = { group: written, known, nearest: nearestName(written, known) };
      problems.fold('unlisted-group', written, row.place('group'), facts);
    }
    return written.normalize('NFC');
  };
}

/** From a row to its period. Problems: `missing-cell`, `impossible-date`, `not-a-period`. */
function periodFinder(problems: ProblemList): (row: TableRow) => Period | undefined {
  const known = new Map<string, Period>();
  return (row) => {
    const text = row.text('period');
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const period = parsePeriod(text);
    if (period !== undefined) {
      known.set(text, period);
      return period;
    }
    const place = row.place('period');
    if (text === '') problems.fold('missing-cell', 'period', place, { column: 'period' });
    else
      problems.fold(periodMistake(text) ?? 'not-a-period', text, place, {
        text,
        nearest: likelyPeriod(text),
      });
    return undefined;
  };
}

function readArea(
  row: TableRow,
  written: string,
  period: Period | undefined,
  areas: AreaLookup,
  problems: ProblemList | undefined,
): string | undefined {
  const place = (): Place => row.place('area');
  if (written === '') {
    problems?.fold('missing-cell', 'area', place(), { column: 'area' });
    return undefined;
  }
  const found = areas.find(written, period);
  if (found.kind === 'found') return found.id;
  if (found.kind === 'ambiguous') {
    problems?.fold('ambiguous-area', written, place(), { area: written, ids: found.ids });
  } else if (areas.known) {
    const { nearest, lostZero } = found;
    // Lost zeros are one mistake of the whole table.
    const key = lostZero ? '\u0000lost zeros' : written;
    problems?.fold('unknown-area', key, place(), { area: written, nearest, lostZero });
  }
  return undefined;
}
