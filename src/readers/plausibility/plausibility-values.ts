/** Single values that their neighbours contradict: a sign or a decimal mark that slipped, an age no one reaches. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { middleOf } from './middle.ts';
import type { PlausibilityContext } from './plausibility-context.ts';
import { isCount, isPercentage, unitRow } from '../../domain/indicator/unit.ts';

export interface OddValue {
  readonly row: Observation;
  readonly value: number;
}

/** So many values show what is usual; a sign slips in few of them. */
const usual = { fewest: 6, negativeShare: 0.03 } as const;
/** A value with a slipped sign is as large as the others of its area. */
const likeTheOthers = 2.5;
/** What may fall below zero says so. */
const balance =
  /saldo|salden|bilanz|differenz|veränder|überschuss|defizit|zuwachs|wachstum|entwicklung|abweichung|gewinn|verlust|balance|\bnet\b|change|surplus|deficit|growth|difference|trend/iu;
/** Nobody is older, and means of places are younger. */
const oldest = 125;
/** About ten or a hundred times as much: a decimal mark is lost. */
const slips = [
  { factor: 10, from: 8, to: 12.5 },
  { factor: 100, from: 80, to: 125 },
] as const;

/** Amounts of money, and units of an office's own, in which single values have lost their way below zero. */
export function findLoneNegatives(
  indicator: Indicator,
  rows: readonly Observation[],
): readonly OddValue[] {
  const { unit, title, short, note } = indicator;
  if ((unitRow(unit)?.negatives ?? 'suspicious') !== 'suspicious') return [];
  if (balance.test([title, short, note, typeof unit === 'string' ? '' : unit.text].join(' '))) {
    return [];
  }
  const numbers = numbered(rows);
  const negative = numbers.filter(({ value }) => value < 0);
  const positive = numbers.filter(({ value }) => value > 0);
  const most = Math.max(1, Math.floor(usual.negativeShare * numbers.length));
  if (positive.length < usual.fewest || negative.length > most) return [];
  if (!areCalm(numbers)) return [];
  return negative.filter(({ row, value }) => {
    const own = positive.filter((other) => isSameSeries(other.row, row));
    const middle = middleOf((own.length > 0 ? own : positive).map((one) => one.value)) ?? 0;
    return -value > middle / likeTheOthers && -value < middle * likeTheOthers;
  });
}

/** Values in years beyond every age, where the others are ages. */
export function findImpossibleAges(
  { unit }: Indicator,
  rows: readonly Observation[],
): readonly OddValue[] {
  if (unitRow(unit)?.mayBeAge !== true) return [];
  const numbers = numbered(rows);
  const middle = middleOf(numbers.map(({ value }) => value)) ?? Infinity;
  return middle > oldest ? [] : numbers.filter(({ value }) => value > oldest);
}

export interface LostMark extends OddValue {
  readonly factor: number;
}

/**
 * Values without decimals that are about ten or a hundred times the others of their area, in a table that writes
 * decimals, while no other area does anything of the kind in that period. Counts have no decimals to lose.
 */
export function findLostMarks(
  { unit }: Indicator,
  rows: readonly Observation[],
): readonly LostMark[] {
  if (isCount(unit)) return [];
  const numbers = numbered(rows).filter(
    ({ row, value }) => row.decimals !== undefined && value > 0,
  );
  const written = numbers.filter(({ row }) => (row.decimals ?? 0) > 0);
  if (written.length < usual.fewest || written.length < 0.8 * numbers.length) return [];
  if (!areCalm(numbers)) return [];
  const othersOf = othersInSeries(numbers);
  const found = numbers.flatMap((one) => {
    if (one.row.decimals !== 0) return [];
    const own = othersOf(one);
    if (own.length === 0) return [];
    const times = one.value / (middleOf(own.map(({ value }) => value)) ?? Infinity);
    const slip = slips.find(({ from, to }) => times >= from && times <= to);
    return slip === undefined ? [] : [{ ...one, factor: slip.factor }];
  });
  // More of them at once are another unit.
  return found.length <= Math.max(1, usual.negativeShare * numbers.length) ? found : [];
}

/** Values up to 1 that are about a hundredth of the others of their area, among percentages as they were delivered. */
export function findShares({ unit }: Indicator, rows: readonly Observation[]): readonly OddValue[] {
  if (!isPercentage(unit)) return [];
  const numbers = numbered(rows).filter(
    ({ row, value }) => row.decimals !== undefined && value > 0,
  );
  if (numbers.length < usual.fewest) return [];
  const othersOf = othersInSeries(numbers);
  const found = numbers.filter((one) => {
    if (one.value > 1) return false;
    const own = othersOf(one);
    const times = (middleOf(own.map(({ value }) => value)) ?? 0) / one.value;
    const [, hundred] = slips;
    // A share is written with more decimals than the percentages around it.
    const decimals = Math.max(...own.map(({ row }) => row.decimals ?? 0));
    return times >= hundred.from && times <= hundred.to && (one.row.decimals ?? 0) > decimals;
  });
  return found.length <= Math.max(1, 0.1 * numbers.length) ? found : [];
}

/** Whether most areas keep about their size: where values leap about, a tenth or ten times of one is nothing. */
function areCalm(numbers: readonly OddValue[]): boolean {
  const sizes = new Map<string, number[]>();
  for (const { row, value } of numbers) {
    const key = seriesOf(row);
    const found = sizes.get(key);
    if (found === undefined) sizes.set(key, [Math.abs(value)]);
    else found.push(Math.abs(value));
  }
  const ratios = [...sizes.values()]
    .filter((own) => own.length > 1)
    .map((own) => Math.max(...own) / Math.min(...own));
  return (middleOf(ratios) ?? Infinity) < likeTheOthers;
}

const seriesOf = ({ area, group }: Observation): string => `${area}\u0000${group}`;

/** Finds the other values of a value's own area and group. */
function othersInSeries(numbers: readonly OddValue[]): (one: OddValue) => readonly OddValue[] {
  // Most tables have no value that has to be compared.
  let bySeries: Map<string, OddValue[]> | undefined;
  return (one) => {
    bySeries ??= Map.groupBy(numbers, ({ row }) => seriesOf(row));
    return (bySeries.get(seriesOf(one.row)) ?? []).filter((other) => other !== one);
  };
}

const isSameSeries = (a: Observation, b: Observation): boolean =>
  a.area === b.area && a.group === b.group;

const numbered = (rows: readonly Observation[]): readonly OddValue[] =>
  rows.flatMap((row) => {
    const value = numberOf(row.value);
    return value === undefined ? [] : [{ row, value }];
  });

/**
 * Problems: `lone-negative-value`, `impossible-age`, `decimal-mark-lost`, `share-among-percentages`.
 *
 * @returns rows whose value is told here, and would only be told once more by their series
 */
export function checkValues(
  indicator: Indicator,
  rows: readonly Observation[],
  { municipality, areas }: PlausibilityContext,
  problems: ProblemList,
): ReadonlySet<Observation> {
  const nameOf = new Map(areas.map((area) => [area.id, area.name])).set(
    municipality.id,
    municipality.name,
  );
  const reported = new Set<Observation>();
  const factsOf = ({ row, value }: OddValue) => {
    reported.add(row);
    const area = nameOf.get(row.area) ?? row.area;
    return { indicator: indicator.id, area, period: row.period.text, value };
  };
  for (const odd of findLoneNegatives(indicator, rows)) {
    problems.fold('lone-negative-value', indicator.id, odd.row.place, factsOf(odd));
  }
  for (const odd of findImpossibleAges(indicator, rows)) {
    problems.fold('impossible-age', indicator.id, odd.row.place, factsOf(odd));
  }
  for (const odd of findLostMarks(indicator, rows)) {
    if (reported.has(odd.row)) continue;
    const facts = { ...factsOf(odd), factor: odd.factor };
    problems.fold('decimal-mark-lost', indicator.id, odd.row.place, facts);
  }
  for (const odd of findShares(indicator, rows)) {
    if (reported.has(odd.row)) continue;
    problems.fold('share-among-percentages', indicator.id, odd.row.place, factsOf(odd));
  }
  return reported;
}
