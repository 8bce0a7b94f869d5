/** What only the whole folder can tell: indicators without values, and the day of the report. */
import type { Area } from '../domain/place/area.ts';
import { deliveredId } from '../domain/place/area-key.ts';
import type { Goal, Measure } from '../domain/words/goal.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Municipality } from '../domain/municipality.ts';
import { unassigned } from '../domain/indicator/observation.ts';
import type { Observation } from '../domain/indicator/observation.ts';
import type { Offer } from '../domain/register/offer.ts';
import type { Place, ProblemList } from '../domain/problem/problem.ts';
import type { LocalKnowledge, Narrative } from '../domain/words/words.ts';
import { globPattern } from './observations/row/area-lookup.ts';
import { isCalendarDay } from './yaml/yaml-fields.ts';

/**
 * Compares the catalogue with the rows. Problems: `indicator-without-rows`, `indicator-only-municipality`,
 * `from-offers-with-rows`.
 *
 * @returns the indicators, those with rows only for the municipality at level `municipality`
 */
export function checkRowsOfIndicators(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  municipality: Municipality,
  placeOf: (indicator: string) => Place,
  problems: ProblemList,
): readonly Indicator[] {
  const withRows = new Set<string>();
  const withAreas = new Set<string>();
  const fromOffers = new Set(
    indicators.flatMap((one) => (one.fromOffers === undefined ? [] : [one.id])),
  );
  const registerYear = (municipality.offers.asOf ?? municipality.asOf ?? '').slice(0, 4);
  for (const { indicator, area, period, place } of observations) {
    withRows.add(indicator);
    if (fromOffers.has(indicator) && period.text === registerYear) {
      problems.fold('from-offers-with-rows', indicator, place, { indicator, period: period.text });
    }
    if (area !== municipality.id && area !== unassigned) withAreas.add(indicator);
  }
  // An indicator may have values without rows: from the register, or from the counts it is made of.
  const hasValues = (indicator: Indicator, rows: ReadonlySet<string>): boolean =>
    rows.has(indicator.id) ||
    indicator.fromOffers !== undefined ||
    (indicator.numeratorIndicator !== undefined &&
      indicator.denominatorIndicator !== undefined &&
      rows.has(indicator.numeratorIndicator) &&
      rows.has(indicator.denominatorIndicator));
  return indicators.map((indicator) => {
    const { id, level } = indicator;
    if (!hasValues(indicator, withRows)) {
      problems.add('indicator-without-rows', placeOf(id), { indicator: id });
      return indicator;
    }
    if (level === 'municipality' || hasValues(indicator, withAreas)) return indicator;
    problems.add('indicator-only-municipality', placeOf(id), { indicator: id, level });
    return { ...indicator, level: 'municipality' };
  });
}

/** What bears dates. */
export interface Dated {
  readonly municipality: Municipality;
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly offers: readonly Offer[];
  readonly narratives: readonly Narrative[];
  readonly localKnowledge: readonly LocalKnowledge[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
}

/**
 * The report's day: as written, else the latest date in data and content, else the end of the latest period.
 *
 * Dates are those of something that has happened: reporting dates, checks of offers, updates of the catalogue,
 * dates of published words, decisions and progress reports. Due dates and ends of measures lie ahead.
 *
 * @returns undefined where there is no date at all
 */
export function reportDay(
  dated: Dated,
): { readonly date: string; readonly derived: boolean } | undefined {
  const written = dated.municipality.asOf;
  if (written !== undefined) return { date: written, derived: false };
  let date = '';
  let periodEnd = '';
  const see = (day: string | undefined): void => {
    if (day !== undefined && day > date && isCalendarDay(day)) date = day;
  };
  see(dated.municipality.offers.asOf);
  for (const { updated } of dated.indicators) see(updated);
  for (const { period } of dated.observations) {
    if (period.kind === 'date') see(period.lastDay);
    else if (period.lastDay > periodEnd) periodEnd = period.lastDay;
  }
  for (const { checked } of dated.offers) see(checked);
  for (const { status, date: written, reviewed } of dated.narratives) {
    if (status !== 'published') continue;
    see(written);
    see(reviewed);
  }
  for (const { date: written } of dated.localKnowledge) see(written);
  for (const { decision } of dated.goals) see(decision?.date);
  for (const report of dated.measures.flatMap(({ reports }) => reports)) see(report.date);
  const day = date === '' ? periodEnd : date;
  return day === '' ? undefined : { date: day, derived: true };
}

/** A report speaks of the years around its day; forecasts reach some years ahead, old surveys some back. */
const farAfter = 30;
const farBefore = 10;

/**
 * Compares the day of the report, as it is written, with its periods, and the register's day with it.
 * Problems: `report-day-far`, `date-after-report`.
 *
 * @param placeOf place of a key of municipality.yaml
 */
export function checkReportDay(
  { asOf, offers }: Municipality,
  observations: readonly Observation[],
  placeOf: (path: readonly string[]) => Place,
  problems: ProblemList,
): void {
  if (asOf === undefined) return;
  let [first, last] = ['9999', '0000'];
  for (const { period } of observations) {
    if (period.firstDay < first) first = period.firstDay;
    if (period.lastDay > last) last = period.lastDay;
  }
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const isFar =
    observations.length > 0 &&
    (yearOf(asOf) - yearOf(last) > farAfter || yearOf(first) - yearOf(asOf) > farBefore);
  if (isFar) {
    const facts = { asOf, first: first.slice(0, 4), last: last.slice(0, 4) };
    problems.add('report-day-far', placeOf(['asOf']), facts);
  } else if (offers.asOf !== undefined && offers.asOf > asOf) {
    const facts = { key: 'offers.asOf', date: offers.asOf, asOf };
    problems.add('date-after-report', placeOf(['offers', 'asOf']), facts);
  }
}

/** How many areas a warning names. */
const namedAreas = 8;

/** Patterns of `ignoreAreas` that leave out areas of the report itself. Problem `own-areas-ignored`, once for each. */
export function checkIgnoredAreas(
  { ignoreAreas }: Municipality,
  areas: readonly Area[],
  placeOf: (path: readonly (string | number)[]) => Place,
  problems: ProblemList,
): void {
  for (const [at, pattern] of ignoreAreas.entries()) {
    const glob = globPattern(pattern);
    const hit = areas.filter((area) => glob.test(deliveredId(area)));
    if (hit.length === 0) continue;
    const names = hit.slice(0, namedAreas).map(({ name }) => name);
    const facts = { pattern, areas: names, others: hit.length - names.length };
    problems.add('own-areas-ignored', placeOf(['ignoreAreas', at]), facts);
  }
}
