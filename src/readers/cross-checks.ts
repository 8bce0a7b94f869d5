/** What only the whole folder can tell: indicators without values, and the day of the report. */
import type { Goal, Measure } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Municipality } from '../domain/municipality.ts';
import { unassigned } from '../domain/observation.ts';
import type { Observation } from '../domain/observation.ts';
import type { Offer } from '../domain/offer.ts';
import type { Place, ProblemList } from '../domain/problem.ts';
import type { LocalKnowledge, Narrative } from '../domain/words.ts';
import { isCalendarDay } from './yaml-fields.ts';

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
  for (const { status, date: told, reviewed } of dated.narratives) {
    if (status !== 'published') continue;
    see(told);
    see(reviewed);
  }
  for (const { date: told } of dated.localKnowledge) see(told);
  for (const { decision } of dated.goals) see(decision?.date);
  for (const report of dated.measures.flatMap(({ reports }) => reports)) see(report.date);
  const day = date === '' ? periodEnd : date;
  return day === '' ? undefined : { date: day, derived: true };
}
