/** Periods that are made of others: a span as the sum or the mean of its years, a year of its months. */
import type { Period } from '../../../domain/indicator/period.ts';
import type { Grid } from '../grid.ts';
import type { Pool } from './pools.ts';
import { halfPlace } from './written-rounding.ts';

export interface PeriodSum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** 1 for a sum, the number of parts for a mean. */
  readonly times: number;
  /** Half of the last written place of a mean, times the number of parts. */
  readonly slack: number;
}

/** Periods of a table that are the sum or the mean of others, each whole with the same parts once. */
export function periodSums(pool: Pool, grid: Grid): readonly PeriodSum[] {
  const found = new Map<string, PeriodSum>();
  const judged = [pool.known, pool.delivered].flatMap((numbers) =>
    sumsShownBy(numbers, pool, grid),
  );
  // A span is either the sum or the mean of its years: what numbers show goes before what they do not refute.
  for (const isShown of [true, false]) {
    for (const { sum, shown } of judged) {
      const name = [sum.whole, ...sum.parts].join(' ');
      if (shown === isShown && !found.has(name)) found.set(name, sum);
    }
  }
  return [...found.values()];
}

interface Judged {
  readonly sum: PeriodSum;
  readonly shown: boolean;
}

function sumsShownBy(numbers: Numbers, pool: Pool, grid: Grid): readonly Judged[] {
  const occurring = new Set<number>();
  for (const keys of [pool.known.keys(), pool.withheld.keys()]) {
    for (const key of keys) occurring.add(grid.placeOf(key).period);
  }
  const found: Judged[] = [];
  for (const whole of occurring) {
    for (const parts of tilings(whole, [...occurring], grid)) {
      const mean = {
        whole,
        parts,
        times: parts.length,
        slack: parts.length * (halfPlace(numbers, whole, grid) || 0.5),
      };
      const sum = { whole, parts, times: 1, slack: 0 };
      const [ofSum, ofMean] = [sum, mean].map((one) => evidenceFor(numbers, grid, one));
      if (ofSum === undefined || ofMean === undefined) continue;
      if (ofSum.holds > ofSum.fails) found.push({ sum, shown: true });
      else if (ofMean.holds > ofMean.fails) found.push({ sum: mean, shown: true });
      else if (ofSum.holds + ofSum.fails === 0) {
        // Never published whole: what the rest does not refute, an attacker may take for true.
        if (!ofSum.refuted) found.push({ sum, shown: false });
        else if (!ofMean.refuted) found.push({ sum: mean, shown: false });
      }
    }
  }
  return found;
}

/** Sets of two or more periods of one kind that follow each other from the first to the last day of the whole. */
function tilings(
  whole: number,
  among: readonly number[],
  grid: Grid,
): readonly (readonly number[])[] {
  const span = grid.periods[whole];
  if (span === undefined || span.kind === 'date') return [];
  const inside = among
    .flatMap((number) => {
      const period = grid.periods[number];
      return period !== undefined && number !== whole && isWithin(period, span)
        ? [{ number, period }]
        : [];
    })
    .sort((a, b) => a.number - b.number);
  return [...Map.groupBy(inside, ({ period }) => period.kind).values()].flatMap((sameKind) => {
    let next = span.firstDay;
    const parts: number[] = [];
    for (const { number, period } of sameKind) {
      if (period.firstDay !== next) continue;
      parts.push(number);
      next = dayAfter(period.lastDay);
    }
    return parts.length > 1 && next === dayAfter(span.lastDay) ? [parts] : [];
  });
}

const isWithin = (period: Period, span: Period): boolean =>
  period.kind !== 'date' && span.firstDay <= period.firstDay && period.lastDay <= span.lastDay;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Numbers by the key of the grid. */
type Numbers = ReadonlyMap<number, number>;

function evidenceFor(
  numbers: Numbers,
  grid: Grid,
  { whole, parts, times, slack }: PeriodSum,
): { readonly holds: number; readonly fails: number; readonly refuted: boolean } {
  let [holds, fails] = [0, 0];
  let refuted = false;
  for (const [key, value] of numbers) {
    const at = grid.placeOf(key);
    if (at.period !== whole) continue;
    let sum = 0;
    let complete = true;
    for (const part of parts) {
      const one = numbers.get(grid.keyOf(at.area, part, at.group));
      if (one === undefined) complete = false;
      else sum += one;
    }
    if (!complete) refuted ||= sum > value * times + slack + 1e-9;
    else if (Math.abs(sum - value * times) <= slack + 1e-9) holds += value === 0 ? 0 : 1;
    else fails += 1;
  }
  return { holds, fails, refuted };
}
