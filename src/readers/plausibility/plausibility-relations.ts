/** Numbers against numbers that belong to them: groups and their total, a rate and its counts, whole and parts. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { comparePeriods } from '../../domain/indicator/period.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { rateFactor } from '../../domain/indicator/unit.ts';

/** A relation is believed where it holds in nearly all of so many cells, and contradicted where it mostly fails. */
const fewestCells = 3;
const believed = 0.9;
const contradicted = 0.5;
/** So many groups at most are tried in every combination, so many in pairs. */
const mostGroups = { combined: 10, paired: 40 } as const;

/** Groups that add up to the total in some periods and do not in another. */
export interface BrokenSum {
  readonly groups: readonly string[];
  readonly period: Period;
  /** A period in which the sum holds. */
  readonly holdsIn: Period;
  readonly wrong: number;
  readonly of: number;
  readonly first: Observation;
}

interface GroupedPeriod {
  readonly period: Period;
  /** Area → group → row; '' is the total. */
  readonly areas: ReadonlyMap<string, ReadonlyMap<string, Observation>>;
}

/** Finds a sum of groups that the values of one period contradict. Areas only, the municipality left out. */
export function findBrokenSum(rows: readonly Observation[]): BrokenSum | undefined {
  const periods = groupedPeriods(rows);
  const groups = [...new Set(rows.map((row) => row.group))].filter((group) => group !== '');
  if (groups.length < 2 || periods.length < 2) return undefined;
  for (const subset of subsetsOf(groups)) {
    const tested = periods
      .map((period) => ({ period, ...testSum(period, subset) }))
      .filter(({ right, wrong }) => right + wrong >= fewestCells);
    const good = tested.find(({ right, wrong }) => right >= believed * (right + wrong));
    const bad = tested.find(({ right, wrong }) => wrong > contradicted * (right + wrong));
    if (good === undefined || bad?.first === undefined) continue;
    return {
      groups: subset,
      period: bad.period.period,
      holdsIn: good.period.period,
      wrong: bad.wrong,
      of: bad.right + bad.wrong,
      first: bad.first,
    };
  }
  return undefined;
}

function groupedPeriods(rows: readonly Observation[]): readonly GroupedPeriod[] {
  const periods = new Map<
    string,
    { period: Period; areas: Map<string, Map<string, Observation>> }
  >();
  for (const row of rows) {
    const found = periods.get(row.period.text) ?? { period: row.period, areas: new Map() };
    const area = found.areas.get(row.area) ?? new Map<string, Observation>();
    found.areas.set(row.area, area.set(row.group, row));
    periods.set(row.period.text, found);
  }
  return [...periods.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

function testSum(
  { areas }: GroupedPeriod,
  groups: readonly string[],
): { right: number; wrong: number; first: Observation | undefined } {
  let right = 0;
  let wrong = 0;
  let first: Observation | undefined;
  for (const area of areas.values()) {
    const total = numberOf(area.get('')?.value);
    const parts = groups.map((group) => numberOf(area.get(group)?.value));
    // Nothing can be said with a part withheld; a cell of zeros fits every sum.
    if (total === undefined || total === 0 || parts.includes(undefined)) continue;
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    if (Math.abs(sum - total) < 0.5) right += 1;
    else {
      wrong += 1;
      first ??= area.get(groups[0] ?? '');
    }
  }
  return { right, wrong, first };
}

/** Every combination of two and more; with many groups all of them together and every pair. */
function subsetsOf(groups: readonly string[]): readonly (readonly string[])[] {
  if (groups.length > mostGroups.paired) return [groups];
  if (groups.length > mostGroups.combined) {
    const pairs = groups.flatMap((a, at) => groups.slice(at + 1).map((b) => [a, b]));
    return [groups, ...pairs];
  }
  const subsets: string[][] = [];
  for (let bits = 1; bits < 2 ** groups.length; bits += 1) {
    const subset = groups.filter((_, at) => (bits >> at) % 2 === 1);
    if (subset.length > 1) subsets.push(subset);
  }
  return subsets.sort((a, b) => b.length - a.length);
}

/** Finds the number of an indicator in a cell. */
export type NumberIn = (indicator: string, row: Observation) => number | undefined;

/** A rate as delivered may differ from its counts by its rounding and so much of itself. */
const toleratedShare = 0.05;

/** A rate that is made of its counts to the rounding in nearly all of so many cells is contradicted by the few others. */
const fewestFitting = 10;

/**
 * Rows of a rate whose delivered value does not follow from the counts it is linked with: from the delivered
 * numerator or the numerator indicator over the denominator indicator.
 *
 * @returns undefined where too few cells can be compared, or where most fit without saying so clearly
 */
export function findUnlikeCounts(
  indicator: Indicator,
  rows: readonly Observation[],
  numberIn: NumberIn,
): { readonly rows: readonly Observation[]; readonly of: number } | undefined {
  const { numeratorIndicator, denominatorIndicator, unit } = indicator;
  const factor = rateFactor(unit);
  if (factor === undefined || denominatorIndicator === undefined) return undefined;
  const unlike: Observation[] = [];
  let compared = 0;
  let exact = 0;
  for (const row of rows) {
    const value = numberOf(row.value);
    const numerator =
      numberOf(row.numerator) ??
      (numeratorIndicator === undefined ? undefined : numberIn(numeratorIndicator, row));
    const denominator = numberIn(denominatorIndicator, row);
    if (value === undefined || numerator === undefined || !denominator) continue;
    compared += 1;
    const expected = (numerator / denominator) * factor;
    const rounding = row.decimals === undefined ? 0 : 0.5 * 10 ** -row.decimals;
    const off = Math.abs(value - expected);
    if (off <= rounding + 1e-9) exact += 1;
    else if (off > rounding + toleratedShare * expected) unlike.push(row);
  }
  const most = compared >= fewestCells && unlike.length > contradicted * compared;
  const few = compared >= fewestFitting && exact >= believed * compared;
  return unlike.length > 0 && (most || few) ? { rows: unlike, of: compared } : undefined;
}

/** Means of few parts prove nothing, unless the whole is grossly off. */
const fewestParts = 4;
const grossFactor = 5;

/** The row of the whole that lies outside the values of all its parts. */
export function findOutsideParts(
  rows: readonly Observation[],
  whole: string,
  parts: ReadonlySet<string>,
): Observation | undefined {
  const periods = new Map<string, Observation[]>();
  for (const row of rows) {
    if (row.group !== '') continue;
    const found = periods.get(row.period.text);
    if (found === undefined) periods.set(row.period.text, [row]);
    else found.push(row);
  }
  for (const ofPeriod of periods.values()) {
    const total = ofPeriod.find((row) => row.area === whole);
    const value = numberOf(total?.value);
    const values = ofPeriod
      .filter((row) => parts.has(row.area))
      .flatMap((row) => numberOf(row.value) ?? []);
    if (total === undefined || value === undefined) continue;
    if (values.length < 2 || values.length < parts.size) continue;
    const lowest = Math.min(...values);
    const highest = Math.max(...values);
    const slack =
      0.1 * (highest - lowest) + (total.decimals === undefined ? 0 : 10 ** -total.decimals);
    const isOutside =
      values.length < fewestParts
        ? value * grossFactor < lowest || value > grossFactor * highest
        : value < lowest - slack || value > highest + slack;
    if (isOutside) return total;
  }
  return undefined;
}
