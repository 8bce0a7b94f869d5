/** Periods that do not fit the others: a mistyped year, another day of the year. */
import { median } from 'd3-array';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { comparePeriods, parsePeriod } from '../../domain/indicator/period.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { PlausibilityContext } from './plausibility-context.ts';

const yearOf = ({ firstDay }: Period): number => Number(firstDay.slice(0, 4));

/** Forecasts reach some decades ahead, long series some centuries back; beyond is a slip of the keys. */
const reach = { ahead: 50, back: 200 } as const;
/** A lone period so far from its neighbours and the present is no forecast either. */
const lone = { ahead: 5, gap: 15 } as const;

/** The year a report speaks from: of its day, else the middle of all its periods. */
export const presentOf = (
  day: string | undefined,
  periods: readonly Period[],
): number | undefined => (day === undefined ? median(periods, yearOf) : Number(day.slice(0, 4)));

/** Periods of one indicator that lie too far from the present. */
export function findDistant(periods: readonly Period[], present: number): readonly Period[] {
  return periods.filter((period) => {
    const year = yearOf(period);
    if (year > present + reach.ahead || year < present - reach.back) return true;
    if (year <= present + lone.ahead || periods.length < 2) return false;
    const gaps = periods
      .filter((other) => other !== period)
      .map((other) => Math.abs(yearOf(other) - year));
    return Math.min(...gaps) > lone.gap;
  });
}

/** So many periods of one kind make a rhythm. */
const rhythm = 3;

/** Periods of another kind, or another day of the year, than nearly all of the indicator's periods. */
export function findOutOfRhythm(periods: readonly Period[]): readonly Period[] {
  const beats = new Map<string, Period[]>();
  for (const period of periods) {
    const beat = period.kind === 'date' ? `date ${period.firstDay.slice(5)}` : period.kind;
    const found = beats.get(beat);
    if (found === undefined) beats.set(beat, [period]);
    else found.push(period);
  }
  const sizes = [...beats.values()].sort((a, b) => b.length - a.length);
  const [usual = [], ...others] = sizes;
  const odd = others.flat();
  return usual.length >= rhythm && odd.length === 1 ? odd : [];
}

export interface SchoolYearAsMonth {
  readonly period: Period;
  /** The school year that is meant, as it is written. */
  readonly meant: string;
}

/**
 * Months that stand among school years, or several that all follow their pattern: `2011-12` is December 2011 and
 * mostly meant as 2011/12.
 */
export function findSchoolYearsAsMonths(periods: readonly Period[]): readonly SchoolYearAsMonth[] {
  const months = periods.filter(({ kind }) => kind === 'month');
  const like = months.flatMap((period) => {
    const meant = parsePeriod(period.text.replace('-', '/'));
    return meant?.kind === 'school-year' ? [{ period, meant: meant.text }] : [];
  });
  if (like.length < months.length) return [];
  const amongSchoolYears = periods.some(({ kind }) => kind === 'school-year');
  return amongSchoolYears || like.length > 1 ? like : [];
}

/** Without the report's day a year so far behind all others is the future. */
const clearGap = 2;
/** So many areas show that one stands alone. */
const fewestOthers = 2;

/**
 * The row of the one area that has a value in a time to come, in which no other area of its level has any.
 *
 * @param rows of one indicator in the areas of one level
 * @param day of the report (ISO date); undefined where it is not written
 */
export function findLoneFuture(
  rows: readonly Observation[],
  day: string | undefined,
): Observation | undefined {
  const areasIn = new Map<string, Set<string>>();
  for (const { area, period } of rows) {
    areasIn.set(period.text, (areasIn.get(period.text) ?? new Set()).add(area));
  }
  return rows.find((row) => {
    // An estimate says what it is.
    if (areasIn.get(row.period.text)?.size !== 1 || row.flags.includes('e')) return false;
    const others = rows.filter(({ area }) => area !== row.area);
    if (new Set(others.map(({ area }) => area)).size < fewestOthers) return false;
    const last = Math.max(...others.map(({ period }) => yearOf(period)));
    return day === undefined
      ? yearOf(row.period) >= last + clearGap
      : row.period.firstDay > day && yearOf(row.period) > last;
  });
}

/** Each period of rows once, the earliest first. */
export function distinctPeriods(rows: readonly Observation[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { period } of rows) periods.set(period.text, period);
  return [...periods.values()].sort(comparePeriods);
}

/** Problems: `distant-period`, `month-for-school-year`, `lone-period`, `period-out-of-rhythm`. */
export function checkPeriods(
  indicator: Indicator,
  rows: readonly Observation[],
  present: number | undefined,
  { municipality, areas }: PlausibilityContext,
  problems: ProblemList,
): void {
  const periods = distinctPeriods(rows);
  const place = ({ text }: Period) =>
    rows.find((row) => row.period.text === text)?.place ?? { file: '' };
  const distant = present === undefined ? [] : findDistant(periods, present);
  for (const period of distant) {
    problems.add('distant-period', place(period), { period: period.text, indicator: indicator.id });
  }
  const months = findSchoolYearsAsMonths(periods);
  for (const { period, meant } of months) {
    const facts = { period: period.text, meant, indicator: indicator.id };
    problems.fold('month-for-school-year', indicator.id, place(period), facts);
  }
  for (const { id } of municipality.levels) {
    const ofLevel = new Set(areas.filter((area) => area.level === id).map((area) => area.id));
    const lone = findLoneFuture(
      rows.filter((row) => ofLevel.has(row.area)),
      municipality.asOf,
    );
    if (lone === undefined || distant.some(({ text }) => text === lone.period.text)) continue;
    const area = areas.find((one) => one.id === lone.area)?.name ?? lone.area;
    const facts = { period: lone.period.text, indicator: indicator.id, area };
    problems.add('lone-period', lone.place, facts);
  }
  for (const period of findOutOfRhythm(periods)) {
    if (distant.includes(period) || months.some((month) => month.period === period)) continue;
    const usual = periods.find((other) => other !== period)?.text ?? '';
    const facts = { period: period.text, usual, indicator: indicator.id };
    problems.add('period-out-of-rhythm', place(period), facts);
  }
}
