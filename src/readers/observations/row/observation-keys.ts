/** What a row of an observation table is about: its indicator, area, period and group. */
import { foldName } from '../../../domain/naming/fold-name.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import { parsePeriod, periodMistake } from '../../../domain/indicator/period.ts';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import type { AreaLookup } from './area-lookup.ts';
import { likelyPeriod } from '../../text/likely-period.ts';
import type { RowSurroundings } from './row-surroundings.ts';
import type { Table, TableRow } from '../../table/table-row.ts';

/** From a row to its indicator: by its column, else by the file's name. Problem: `unknown-indicator`. */
export function indicatorFinder(
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
 * Groups are known by groups.csv without regard to case; others are their own id, in the first spelling. Where there is a list, a group
 * that it lacks is a warning: `unlisted-group`.
 */
export function groupFinder(
  { context: { groups }, groupSpellings }: RowSurroundings,
  problems: ProblemList,
): (row: TableRow) => string {
  const ids = new Map(groups.map((group) => [foldName(group.id), group.id]));
  return (row) => {
    const written = row.text('group');
    if (written === '') return '';
    const folded = foldName(written);
    const id = ids.get(folded);
    if (id !== undefined) return id;
    if (ids.size > 0) {
      const known = [...ids.values()];
      const facts = { group: written, known, nearest: nearestName(written, known) };
      problems.fold('unlisted-group', written, row.place('group'), facts);
    }
    const spelling = groupSpellings.get(folded) ?? written.normalize('NFC');
    groupSpellings.set(folded, spelling);
    return spelling;
  };
}

/** From a row to its period. Problems: `missing-cell`, `impossible-date`, `not-a-period`. */
export function periodFinder(problems: ProblemList): (row: TableRow) => Period | undefined {
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

export function readArea(
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
