/** Cells that no row delivers: rates made of two counts, and indicators from the register of offers. */
import { areaTree } from '../../domain/place/area-tree.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';
import { offerTotals } from '../../domain/register/from-offers.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { reportLevel } from '../../domain/municipality.ts';
import type { Cell, Flag, Observation } from '../../domain/indicator/observation.ts';
import { numberOf, unassigned } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { factorOf, rateOf } from '../../domain/indicator/rate.ts';
import type { GateSeries, GateTable } from './cell-table.ts';
import { gateCell, hasContent } from './cell-table.ts';
import { latestUntil, matchingPeriod } from './matching-period.ts';

/** The year of the register: of `offers.asOf`, else of the report. */
export function registerPeriod(frame: ReportFrame): Period {
  const year = (frame.municipality.offers.asOf ?? frame.asOf.date).slice(0, 4);
  return { text: year, kind: 'year', firstDay: `${year}-01-01`, lastDay: `${year}-12-31` };
}

/** Adds the cells of indicators that are made of two counts, wherever they have no value of their own. */
export function addComputedRates(table: GateTable, problems: ProblemList): void {
  for (const rate of table.series.values()) {
    const { numeratorIndicator, denominatorIndicator, fromOffers } = rate.indicator;
    if (numeratorIndicator === undefined || denominatorIndicator === undefined) continue;
    const numerators = table.series.get(numeratorIndicator);
    const denominators = table.series.get(denominatorIndicator);
    if (fromOffers !== undefined || numerators === undefined || denominators === undefined)
      continue;
    computeRate(table, rate, numerators, denominators, problems);
  }
}

function computeRate(
  { axes }: GateTable,
  rate: GateSeries,
  numerators: GateSeries,
  denominators: GateSeries,
  problems: ProblemList,
): void {
  const delivered = occurrences(rate, axes);
  const denominatorPeriods = occurrences(denominators, axes).periods;
  const unassignedIndex = axes.areaIndex(unassigned);
  const matches = axes.periods.map((period) => matchingPeriod(period, denominatorPeriods));
  // Beside delivered rows only their own periods are filled: a share of 2022 and one of 2022-06-30
  // would be the same share twice.
  const taken = axes.periods.map((period) => {
    const match = matchingPeriod(period, delivered.periods);
    return match.kind === 'several' || (match.kind === 'one' && match.period !== period);
  });
  for (const [key, numerator] of numerators.cells) {
    const at = axes.partsOf(key);
    if (at.area === unassignedIndex || taken[at.period] === true || !hasContent(numerator))
      continue;
    if (delivered.groups.size > 0 && !delivered.groups.has(at.group)) continue;
    if (hasContent(rate.cells.get(key))) continue;
    const match = matches[at.period];
    if (match?.kind === 'several') {
      problems.fold('ambiguous-denominator-period', rate.indicator.id, numerator.row.place, {
        indicator: rate.indicator.id,
        denominator: denominators.indicator.id,
        period: numerator.row.period.text,
        candidates: match.candidates.map((candidate) => candidate.text),
      });
    }
    if (match?.kind !== 'one') continue;
    const denominatorPeriod = axes.periodIndex(match.period.text);
    if (denominatorPeriod === undefined) continue;
    const denominator = denominators.cells.get(axes.keyOf(at.area, denominatorPeriod, at.group));
    if (!hasContent(denominator)) continue;
    const row = rateRow(rate.indicator, numerator.row, denominator.row);
    if (row.value.state !== 'not-available') rate.cells.set(key, gateCell(row, 'computed'));
  }
}

/** Adds the cells of indicators that are computed from the register of offers, for all areas of nested levels. */
export function addRegisterCells(
  table: GateTable,
  frame: ReportFrame,
  problems: ProblemList,
): void {
  const { axes } = table;
  const tree = areaTree(frame);
  const nested = registerLevels(frame);
  const areas = [
    frame.municipality.id,
    ...frame.geography.areas.filter((area) => nested.has(area.level)).map((area) => area.id),
  ];
  const period = registerPeriod(frame);
  for (const { indicator, cells } of table.series.values()) {
    if (indicator.fromOffers === undefined) continue;
    const totals = offerTotals(frame.offers, indicator.fromOffers, areas, tree);
    if (totals.kind === 'mixed-units') {
      problems.add(
        'mixed-capacity-units',
        { file: 'data/indicators.csv' },
        { indicator: indicator.id, units: totals.units },
      );
      continue;
    }
    const denominators =
      indicator.denominatorIndicator === undefined
        ? undefined
        : table.series.get(indicator.denominatorIndicator);
    const denominatorPeriod =
      denominators && latestUntil(period, occurrences(denominators, axes).periods);
    for (const [area, total] of totals.byArea) {
      const key = keyFor(table, area, period);
      if (key === undefined || hasContent(cells.get(key))) continue;
      const row = registerRow(indicator, area, period, total);
      if (indicator.denominatorIndicator === undefined) {
        cells.set(key, gateCell(row, 'register'));
        continue;
      }
      const denominatorKey = denominatorPeriod && keyFor(table, area, denominatorPeriod);
      const denominator =
        denominatorKey === undefined ? undefined : denominators?.cells.get(denominatorKey);
      if (denominatorPeriod === undefined || !hasContent(denominator)) continue;
      const other = denominatorPeriod.text === period.text ? undefined : denominatorPeriod;
      const made = rateRow(indicator, row, denominator.row);
      const named = other && `${denominators?.indicator.short ?? ''}: ${other.text}`;
      cells.set(key, gateCell({ ...made, note: named }, 'register', other));
    }
  }
}

/** Levels that the register speaks about: the reporting level and the coarser ones around it. */
function registerLevels(frame: ReportFrame): ReadonlySet<string> {
  const { levels } = frame.municipality;
  const reporting = levels.indexOf(reportLevel(frame.municipality));
  return new Set(
    levels
      .slice(0, reporting + 1)
      .filter((l) => l.nested || l.report)
      .map((l) => l.id),
  );
}

function keyFor({ axes }: GateTable, area: string, period: Period): number | undefined {
  const areaIndex = axes.areaIndex(area);
  const periodIndex = axes.periodIndex(period.text);
  const groupIndex = axes.groupIndex('');
  if (areaIndex === undefined || periodIndex === undefined || groupIndex === undefined) return;
  return axes.keyOf(areaIndex, periodIndex, groupIndex);
}

/** Periods (ascending) and numbers of groups of a series that have any value. */
function occurrences(
  series: GateSeries,
  axes: GateTable['axes'],
): { readonly periods: readonly Period[]; readonly groups: ReadonlySet<number> } {
  const periods = new Set<number>();
  const groups = new Set<number>();
  for (const [key, cell] of series.cells) {
    if (!hasContent(cell)) continue;
    const at = axes.partsOf(key);
    periods.add(at.period);
    groups.add(at.group);
  }
  return { periods: axes.periods.filter((_, i) => periods.has(i)), groups };
}

/** A rate made of two counts. Its parts stand beside it only where both are numbers, 0 of 0 included. */
function rateRow(
  indicator: Indicator,
  numerator: Observation,
  denominator: Observation,
): Observation {
  const flags: Flag[] = [...numerator.flags];
  for (const flag of denominator.flags) if (!flags.includes(flag)) flags.push(flag);
  const known =
    numberOf(numerator.value) !== undefined && numberOf(denominator.value) !== undefined;
  return {
    ...registerRow(indicator, numerator.area, numerator.period, numerator.value),
    group: numerator.group,
    value: rateOf(numerator.value, denominator.value, factorOf(indicator.unit)),
    numerator: known ? numerator.value : undefined,
    denominator: known ? denominator.value : undefined,
    flags,
    place: numerator.place,
  };
}

function registerRow(indicator: Indicator, area: string, period: Period, value: Cell): Observation {
  return {
    indicator: indicator.id,
    area,
    period,
    group: '',
    value,
    decimals: undefined,
    numerator: undefined,
    denominator: undefined,
    lower: undefined,
    upper: undefined,
    flags: [],
    kitas: undefined,
    children: undefined,
    note: undefined,
    place: { file: 'data/offers.csv' },
  };
}
