/** What only all observations together show: gaps. What rests on numbers: `number-checks.ts`. */
import type { Area } from '../../../domain/place/area.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import type { Observation } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import { problem } from '../../../domain/problem/problem.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { ObservationCollection } from '../store/observation-collection.ts';
import { checkComputedShares } from './observation-components.ts';
import { findNewestGap } from './newest-period.ts';
import { findMixedKinds } from './observation-periods.ts';
import { rowsByIndicator } from '../store/rows-by-indicator.ts';
import { findSentinels } from '../../plausibility/sentinel-numbers.ts';
import { isCategory, isCount } from '../../../domain/indicator/unit.ts';

export interface CheckContext {
  readonly municipality: Municipality;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
}

/** How many areas a warning names; the others are counted. */
const namedAreas = 8;

/**
 * Checks the observations of each indicator with each other. Problems: the errors `computed-over-hundred` and `sentinel-number`, and
 * the warnings `area-without-rows`, `area-without-newest-value`, `period-kinds-mixed`, `indicator-without-level`, `kompik-without-kitas`
 * (which tells what the table lacks, not what is in it).
 */
export function checkObservations(
  collection: ObservationCollection,
  context: CheckContext,
  problems: ProblemList,
): void {
  const byIndicator = rowsByIndicator(collection.all);
  for (const indicator of context.indicators) {
    const rows = byIndicator.get(indicator.id);
    if (rows === undefined) continue;
    if (!isCategory(indicator.unit)) checkSentinels(indicator, rows, collection, context, problems);
    checkCoverage(indicator, rows, collection.areasOf(indicator.id), context, problems);
    if (!checkPeriodKinds(indicator, rows, context, problems)) checkNewest(indicator, rows, context, problems); // prettier-ignore
    checkLevel(indicator, rows, context, problems);
    if (indicator.disclosure === 'kompik') checkKompik(indicator, rows, context, problems);
  }
  checkComputedShares(context.indicators, byIndicator, problems);
  checkValidity(collection.all, context, problems);
}

/** Problem `sentinel-number`, once for each indicator and file. A note beside the number says that it is meant. */
function checkSentinels(
  { id }: Indicator,
  rows: readonly Observation[],
  collection: ObservationCollection,
  { areas }: CheckContext,
  problems: ProblemList,
): void {
  const levelOf = new Map(areas.map((area) => [area.id, area.level]));
  const found = findSentinels(rows, levelOf);
  for (const [file, ofFile] of Map.groupBy(found, ({ row }) => row.place.file)) {
    const [first] = ofFile;
    if (first === undefined) continue;
    const texts = new Set(
      ofFile.map(({ row, column, number }) =>
        column === 'value' ? collection.writtenAt(row.place) : String(number),
      ),
    );
    const { line } = first.row.place;
    const place = first.column === 'value' ? first.row.place : { file, line };
    const facts = { indicator: id, texts: [...texts].slice(0, namedAreas), file };
    problems.append([problem('sentinel-number', place, facts, ofFile.length)]);
  }
}

/** Whether the page of the indicator has a level to show. Totals of coarser levels are formed of counts. */
function checkLevel(
  indicator: Indicator,
  rows: readonly Observation[],
  { municipality, areas }: CheckContext,
  problems: ProblemList,
): void {
  const { id, level, unit, numeratorIndicator, denominatorIndicator, fromOffers } = indicator;
  const order = ['municipality', ...municipality.levels.map((one) => one.id)];
  const levelOf = new Map(areas.map((area) => [area.id, area.level]));
  const found = new Set(rows.flatMap((row) => levelOf.get(row.area) ?? []));
  const [first] = rows;
  // Rows for the municipality alone are told by the catalogue.
  if (first === undefined || found.size === 0 || found.has(level)) return;
  if (level === 'municipality' && rows.some((row) => row.area === municipality.id)) return;
  const isMade = numeratorIndicator !== undefined && denominatorIndicator !== undefined;
  if (fromOffers !== undefined || isMade) return;
  const isFiner = [...found].some((one) => order.indexOf(one) > order.indexOf(level));
  const isSummed =
    isCount(unit) ||
    denominatorIndicator !== undefined ||
    rows.some((row) => row.numerator !== undefined && row.denominator !== undefined);
  if (isFiner && isSummed) return;
  problems.add('indicator-without-level', first.place, { indicator: id, level });
}

/** Problem `area-without-newest-value`, once an indicator; none where a table has lost rows by a mistake. */
function checkNewest(
  { id }: Indicator,
  rows: readonly Observation[],
  { municipality, areas }: CheckContext,
  problems: ProblemList,
): void {
  for (const level of municipality.levels) {
    const gap = findNewestGap(
      rows,
      areas.filter((area) => area.level === level.id),
    );
    if (gap === undefined) continue;
    const { file } = gap.first.place;
    if (problems.all.some((one) => one.level === 'error' && one.place.file === file)) return;
    problems.add('area-without-newest-value', gap.first.place, {
      indicator: id,
      level: level.plural,
      period: gap.period.text,
      areas: gap.missing.slice(0, namedAreas).map((area) => area.name),
      others: Math.max(0, gap.missing.length - namedAreas),
    });
    return;
  }
}

/** Whether it was told. */
function checkPeriodKinds(
  { id }: Indicator,
  rows: readonly Observation[],
  { municipality, areas }: CheckContext,
  problems: ProblemList,
): boolean {
  for (const level of municipality.levels) {
    const ofLevel = areas.filter((area) => area.level === level.id);
    const mixed = findMixedKinds(rows, ofLevel);
    if (mixed === undefined) continue;
    const nameOf = new Map(ofLevel.map((area) => [area.id, area.name]));
    problems.add('period-kinds-mixed', mixed.first.place, {
      indicator: id,
      period: mixed.period.text,
      other: mixed.other.text,
      areas: mixed.areas.slice(0, namedAreas).map((area) => nameOf.get(area) ?? area),
      others: Math.max(0, mixed.areas.length - namedAreas),
    });
    return true;
  }
  return false;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether the area's shape is valid in some part of the time from one day to another. */
const isValidIn = (area: Area, firstDay: string, lastDay: string): boolean =>
  (area.from ?? -Infinity) <= yearOf(lastDay) && (area.until ?? Infinity) >= yearOf(firstDay);

/** Rows of a time in which their area has no shape, told once: no map can show them. Problem `area-not-valid-then`. */
function checkValidity(
  rows: readonly Observation[],
  { areas }: CheckContext,
  problems: ProblemList,
): void {
  const dated = new Map<string, Area>();
  for (const area of areas) {
    const { from, until } = area;
    // One that ends before it begins has been told.
    const isReversed = from !== undefined && until !== undefined && from > until;
    if ((from !== undefined || until !== undefined) && !isReversed) dated.set(area.id, area);
  }
  const found = rows.flatMap((row) => {
    const area = dated.get(row.area);
    const { firstDay, lastDay } = row.period;
    return area === undefined || isValidIn(area, firstDay, lastDay) ? [] : [{ area, row }];
  });
  const [first] = found;
  if (first === undefined) return;
  const { name, from, until } = first.area;
  const { indicator, period, place } = first.row;
  const facts = { indicator, area: name, period: period.text, from, until };
  problems.append([problem('area-not-valid-then', place, facts, found.length)]);
}

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

function checkKompik(
  { id }: Indicator,
  rows: readonly Observation[],
  { municipality }: CheckContext,
  problems: ProblemList,
): void {
  for (const row of rows) {
    if (row.area === municipality.id || numberOf(row.value) === undefined) continue;
    if (row.kitas !== undefined && row.children !== undefined) continue;
    problems.fold('kompik-without-kitas', id, row.place, { indicator: id });
  }
}
