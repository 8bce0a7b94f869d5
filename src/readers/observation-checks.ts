/** What only all observations together show: gaps, shares that are no percentages, sums that do not fit. */
import type { Area } from '../domain/area.ts';
import type { Group, Indicator } from '../domain/indicator.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Observation } from '../domain/observation.ts';
import { numberOf, unassigned } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { comparePeriods } from '../domain/period.ts';
import type { ProblemList } from '../domain/problem.ts';
import type { ObservationCollection } from './observation-collection.ts';
import { checkGroups } from './observation-groups.ts';

export interface CheckContext {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
}

/** How many areas a warning names; the others are counted. */
const namedAreas = 8;
/** People without an area are usual: below this share of the municipality's row nothing is said. */
const toleratedPercent = 2;

/**
 * Checks the observations of each indicator with each other. Problems (all warnings): `area-without-rows`,
 * `percent-looks-like-share`, `municipality-unlike-sum`, `group-over-total`.
 */
export function checkObservations(
  collection: ObservationCollection,
  context: CheckContext,
  problems: ProblemList,
): void {
  const byIndicator = new Map<string, Observation[]>();
  for (const observation of collection.all) {
    const others = byIndicator.get(observation.indicator);
    if (others === undefined) byIndicator.set(observation.indicator, [observation]);
    else others.push(observation);
  }
  for (const indicator of context.indicators) {
    const rows = byIndicator.get(indicator.id);
    if (rows === undefined) continue;
    checkCoverage(indicator, rows, collection.areasOf(indicator.id), context, problems);
    checkPercent(indicator, rows, problems);
    if (indicator.unit !== 'count' && indicator.unit !== 'persons') continue;
    checkMunicipality(indicator, rows, context, problems);
    checkGroups(indicator, rows, context.groups, problems);
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether the area's shape is valid in some part of the time from one day to another. */
const isValidIn = (area: Area, firstDay: string, lastDay: string): boolean =>
  (area.from ?? -Infinity) <= yearOf(lastDay) && (area.until ?? Infinity) >= yearOf(firstDay);

function checkCoverage(
  indicator: Indicator,
  rows: readonly Observation[],
  covered: ReadonlySet<string>,
  context: CheckContext,
  problems: ProblemList,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const firstDay = rows.reduce((a, { period: p }) => (p.firstDay < a ? p.firstDay : a), '9999');
  const lastDay = rows.reduce((a, { period: p }) => (p.lastDay > a ? p.lastDay : a), '0000');
  for (const level of context.municipality.levels) {
    const areas = context.areas.filter((area) => area.level === level.id);
    if (!areas.some((area) => covered.has(area.id))) continue;
    const missing = areas.filter(
      (area) => !covered.has(area.id) && !area.unpopulated && isValidIn(area, firstDay, lastDay),
    );
    if (missing.length === 0) continue;
    problems.add('area-without-rows', first.place, {
      indicator: indicator.id,
      level: level.plural,
      areas: missing.slice(0, namedAreas).map((area) => area.name),
      others: Math.max(0, missing.length - namedAreas),
    });
  }
}

function checkPercent(
  indicator: Indicator,
  rows: readonly Observation[],
  problems: ProblemList,
): void {
  if (indicator.unit !== 'percent') return;
  // What was computed from numerator and denominator is right by construction.
  const delivered = rows.filter((row) => row.decimals !== undefined);
  const values = delivered.flatMap((row) => numberOf(row.value) ?? []);
  const looksLikeShare = values.some((value) => value > 0) && values.every((value) => value <= 1);
  const [first] = delivered;
  if (looksLikeShare && first !== undefined) {
    problems.add('percent-looks-like-share', first.place, { indicator: indicator.id });
  }
}

interface Difference {
  readonly row: Observation;
  /** Of the municipality's row; positive where it lies above the sum. */
  readonly percent: number;
}

/** Compares the municipality's row with the sum of a level in each period where every area has a number. */
function checkMunicipality(
  indicator: Indicator,
  rows: readonly Observation[],
  { municipality, areas }: CheckContext,
  problems: ProblemList,
): void {
  const numbers = new Map<string, Map<string, Observation>>();
  const periods = new Map<string, Period>();
  for (const row of rows) {
    if (row.group !== '' || numberOf(row.value) === undefined) continue;
    periods.set(row.period.text, row.period);
    const ofPeriod = numbers.get(row.period.text) ?? new Map<string, Observation>();
    numbers.set(row.period.text, ofPeriod.set(row.area, row));
  }
  for (const level of municipality.levels.filter((one) => one.nested)) {
    const ofLevel = areas.filter((area) => area.level === level.id && !area.unpopulated);
    const differences: Difference[] = [];
    for (const period of [...periods.values()].sort(comparePeriods)) {
      const found = numbers.get(period.text);
      const row = found?.get(municipality.id);
      if (found === undefined || row === undefined) continue;
      const valid = ofLevel.filter((area) => isValidIn(area, period.firstDay, period.lastDay));
      const total = numberOf(row.value) ?? 0;
      const parts = valid.map((area) => numberOf(found.get(area.id)?.value));
      // A missing or withheld part: the difference would say something about it.
      if (parts.length === 0 || parts.includes(undefined) || total === 0) continue;
      const without = numberOf(found.get(unassigned)?.value) ?? 0;
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), without);
      const percent = ((total - sum) / total) * 100;
      if (Math.abs(percent) > toleratedPercent) differences.push({ row, percent });
    }
    const [largest] = differences.sort((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
    if (largest === undefined) continue;
    problems.add('municipality-unlike-sum', largest.row.place, {
      indicator: indicator.id,
      level: level.plural,
      period: largest.row.period.text,
      percent: Math.round(Math.abs(largest.percent) * 10) / 10,
      direction: largest.percent > 0 ? 'above' : 'below',
      periods: differences.length,
    });
  }
}
