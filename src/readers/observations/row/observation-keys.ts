/** What a row of an observation table is about: its indicator, area, period and group. */
import { foldName } from '../../../domain/naming/fold-name.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import { dateGroup } from '../../plausibility/date-groups.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import { parsePeriod, periodMistake } from '../../../domain/indicator/period.ts';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import { entryKey } from '../../table/columns.ts';
import type { DeliveryColumns } from '../../table/columns.ts';
import { deliveredAreas } from '../delivery/delivered-areas.ts';
import { pooledYears } from '../delivery/pooled-years.ts';
import { usedKey } from '../delivery/unused-entries.ts';
import type { ValueColumn } from '../delivery/value-columns.ts';
import type { AreaLookup, AreaReading } from './area-lookup.ts';
import { likelyPeriod } from '../../text/likely-period.ts';
import type { RowSurroundings } from './row-surroundings.ts';
import type { Table, TableRow } from '../../table/table-row.ts';

/** The indicator of each value of one row. */
type IndicatorsOfRow = (value: ValueColumn) => Indicator | undefined;

/**
 * From a row to the indicators of its values: by the heading of the value, by the row's column, else by the file's
 * name. Problem: `unknown-indicator`, once a row.
 */
export function indicatorFinder(
  table: Table,
  columns: readonly ValueColumn[],
  { context, delivery, used }: RowSurroundings,
  problems: ProblemList,
): (row: TableRow) => IndicatorsOfRow {
  const byId = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  const nearest = (written: string): string | undefined => {
    const words = foldName(written);
    const titled = context.indicators.find(
      ({ short, title }) => foldName(short) === words || foldName(title) === words,
    );
    // „einwohner_2024“ and „einwohner - Kopie“ begin with the indicator that they are about.
    const begins = [...byId.keys()]
      .filter((id) => new RegExp(`^${RegExp.escape(id)}[^\\p{L}\\d]`, 'iu').test(written))
      .toSorted((a, b) => b.length - a.length)[0];
    return titled?.id ?? begins ?? nearestName(written, byId.keys());
  };
  const report = (indicator: string, place: Place, fromFileName: boolean): void => {
    const facts = { indicator, nearest: nearest(indicator), fromFileName };
    problems.fold('unknown-indicator', indicator, place, facts);
  };
  const placeOf = (words: string): Place | undefined =>
    delivery?.places.get(entryKey('indicators', words));
  const mapped = (words: string): string | undefined => {
    const id = delivery?.indicators.get(foldName(words));
    if (id !== undefined && delivery !== undefined) {
      used.add(usedKey(delivery, 'indicators', foldName(words)));
    }
    return id;
  };
  const byHeading = new Map<string, Indicator>();
  for (const { column, indicator: id } of columns) {
    const indicator = id === undefined ? undefined : byId.get(id);
    mapped(column);
    if (indicator !== undefined) byHeading.set(column, indicator);
    else if (id !== undefined) report(id, placeOf(column) ?? table.headingPlace(column), false);
  }
  if (columns.every(({ indicator }) => indicator !== undefined)) {
    return () => (value) => byHeading.get(value.column);
  }
  if (!table.columns.includes('indicator')) {
    const name = (table.file.split('/').at(-1) ?? table.file).replace(/\.[^.]+$/u, '');
    const id = mapped(name) ?? name;
    const indicator = byId.get(id);
    const place = placeOf(name);
    if (indicator === undefined) report(id, place ?? table.header, place === undefined);
    return () => (value) =>
      value.indicator === undefined ? indicator : byHeading.get(value.column);
  }
  const ofRow = (row: TableRow): Indicator | undefined => {
    const written = row.text('indicator');
    if (written === '') {
      problems.fold('missing-cell', 'indicator', row.place('indicator'), { column: 'indicator' });
      return undefined;
    }
    const id = mapped(written) ?? written;
    const indicator = byId.get(id);
    if (indicator === undefined) {
      report(id, placeOf(written) ?? row.place('indicator'), false);
    }
    return indicator;
  };
  return (row) => {
    const own = ofRow(row);
    return (value) => (value.indicator === undefined ? own : byHeading.get(value.column));
  };
}

/**
 * Groups are known by groups.csv without regard to case; others are their own id, in the first spelling. Where there is a list, a group
 * that it lacks is a warning: `unlisted-group`.
 */
export function groupFinder(
  { context: { groups }, delivery, groupSpellings, used }: RowSurroundings,
  problems: ProblemList,
): (row: TableRow, ofHeading: string | undefined) => string {
  const ids = new Map(groups.map((group) => [foldName(group.id), group.id]));
  return (row, ofHeading) => {
    const words = ofHeading ?? row.text('group');
    const told = ofHeading === undefined ? delivery?.groups.get(foldName(words)) : undefined;
    if (told !== undefined && delivery !== undefined) {
      used.add(usedKey(delivery, 'groups', foldName(words)));
    }
    const written = told ?? words;
    if (written === '') return '';
    const folded = foldName(written);
    const id = ids.get(folded);
    if (id !== undefined) return id;
    if (ids.size > 0 && dateGroup(written) === undefined) {
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
export function periodFinder(
  delivery: DeliveryColumns | undefined,
  problems: ProblemList,
): (row: TableRow) => Period | undefined {
  const known = new Map<string, Period>();
  const set = delivery?.set.has('period') === true;
  return (row) => {
    const text = row.text('period');
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const period = parsePeriod(delivery?.poolsYears === true ? pooledYears(text) : text);
    if (period !== undefined) {
      known.set(text, period);
      return period;
    }
    const place = (set ? delivery.places.get(entryKey('set', 'period')) : undefined) ?? row.place('period'); // prettier-ignore
    if (text === '') problems.fold('missing-cell', 'period', place, { column: 'period' });
    else
      problems.fold(periodMistake(text) ?? 'not-a-period', text, place, {
        text,
        nearest: likelyPeriod(text),
      });
    return undefined;
  };
}

/** From a row to what its delivery, and its own level, say of the text for its area. Problem: `unknown-reference`. */
export function areaReadings(
  table: Table,
  { areas, delivery, used }: RowSurroundings,
  problems: ProblemList,
): (row: TableRow) => AreaReading | undefined {
  const levelAt = (text: string, place: Place): string | undefined => {
    const level = areas.levelOf(text);
    if (level === undefined) {
      const facts = { level: text, known: areas.levels, nearest: nearestName(text, areas.levels) };
      problems.fold('unknown-level-of-areas', text, place, facts);
    }
    return level;
  };
  const { texts, level: ofDelivery, unknown, unknownLevel } = deliveredAreas(delivery, areas);
  if (unknownLevel !== undefined)
    levelAt(unknownLevel, delivery?.places.get('level') ?? table.header);
  for (const { text, id, found } of areas.known ? unknown : []) {
    const facts = { area: id, nearest: 'nearest' in found ? found.nearest : undefined, lostZero: 'lostZero' in found && found.lostZero }; // prettier-ignore
    problems.fold('unknown-area', id, delivery?.places.get(entryKey('areas', text)) ?? table.header, facts); // prettier-ignore
  }
  const usual = texts.size === 0 && ofDelivery === undefined ? undefined : { texts, level: ofDelivery }; // prettier-ignore
  const noteUse = (row: TableRow): void => {
    const text = foldName(row.text('area'));
    if (delivery !== undefined && texts.has(text)) used.add(usedKey(delivery, 'areas', text));
  };
  if (!table.columns.includes('level')) {
    if (texts.size === 0) return () => usual;
    return (row) => {
      noteUse(row);
      return usual;
    };
  }
  const byLevel = new Map<string, AreaReading | undefined>([['', usual]]);
  return (row) => {
    noteUse(row);
    const text = row.text('level');
    if (!byLevel.has(text)) byLevel.set(text, { texts, level: levelAt(text, row.place('level')) });
    return byLevel.get(text);
  };
}

/**
 * From a row to the id of its area. Problems: `missing-cell`, `ambiguous-area`, `area-key-unlike-name`,
 * `unknown-area`; none where they are not to be told.
 */
export function readArea(
  row: TableRow,
  written: string,
  period: Period | undefined,
  areas: AreaLookup,
  reading: AreaReading | undefined,
  problems: ProblemList | undefined,
): string | undefined {
  const place = (): Place => row.place('area');
  if (written === '' && reading?.texts.has('') !== true) {
    problems?.fold('missing-cell', 'area', place(), { column: 'area' });
    return undefined;
  }
  const found = areas.find(written, period, reading);
  if (found.kind === 'found') return found.id;
  if (found.kind === 'ambiguous') {
    problems?.fold('ambiguous-area', written, place(), { area: written, ids: found.ids });
  } else if (found.kind === 'contradicting') {
    const { byKey, byName } = found;
    problems?.fold('area-key-unlike-name', '', place(), { area: written, byKey, byName });
  } else if (areas.known) {
    const { nearest, lostZero } = found;
    // Lost zeros are one mistake of the whole table.
    const key = lostZero ? '\u0000lost zeros' : written;
    problems?.fold('unknown-area', key, place(), { area: written, nearest, lostZero });
  }
  return undefined;
}
