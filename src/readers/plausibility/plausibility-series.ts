/**
 * Series against themselves: a value may be well formed and still not be true.
 *
 * Changes from period to period are compared as logarithms of ratios, less the median change of all areas (what
 * the whole municipality went through). Their spread is the median absolute deviation, a measure that up to half
 * of the areas can be wrong without moving it; to it comes the chance of small counts (1/n) and of rounding. An
 * area that is always restless is measured by its own restlessness. Few areas have no common course: there only
 * what is grossly out of line is told.
 * Source of the robust score: Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993, with wider limits.
 */
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { comparePeriods } from '../../domain/indicator/period.ts';
import { middleOf } from './middle.ts';

/** The numbers of one indicator and group at one level: period by period, area by area. */
export interface Series {
  readonly periods: readonly Period[];
  /** As many as there are periods: area → its row. */
  readonly rows: readonly ReadonlyMap<string, Observation>[];
  /** Whether values are whole counts, which small numbers make uncertain. */
  readonly counts: boolean;
}

/**
 * A robust score beyond these is no chance. Between two others a period must be out of line on both sides; at an
 * end of the series one area alone needs more than several together; a lasting step is mostly true.
 */
const limits = { odd: 5, several: 2.5, atTheEnd: 7, step: 12 } as const;
/** So many areas out of line in both directions are a swap. */
const severalAreas = { least: 4, share: 0.25 } as const;
/** Smaller changes are never told: a quarter for a period out of line, double for a lasting step. */
const smallest = { odd: Math.log(1.25), step: Math.log(2) } as const;
/** At an end a change of one area alone is told from this factor on; hardly anything true is as large. */
const gross = Math.log(5);
/** Below this a spread says more about rounding than about the series; with few areas it is not to be trusted. */
const leastSpread = { many: 0.04, few: 0.15 } as const;
export const fewestAreas = 5;
/** So many changes show how restless an area is. */
const fewestOwnSteps = 4;

/**
 * Rows of one indicator and group as series of areas over periods.
 *
 * @param counts whether values are counts, whose chance change follows from their size
 */
export function seriesOf(rows: readonly Observation[], counts: boolean): Series {
  const byPeriod = new Map<string, { period: Period; rows: Map<string, Observation> }>();
  for (const row of rows) {
    const found = byPeriod.get(row.period.text) ?? { period: row.period, rows: new Map() };
    found.rows.set(row.area, row);
    byPeriod.set(row.period.text, found);
  }
  const sorted = [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
  return {
    periods: sorted.map(({ period }) => period),
    rows: sorted.map((one) => one.rows),
    counts,
  };
}

/** From one period to the next. */
export interface Step {
  /** Position of the earlier period. */
  readonly at: number;
  /** Median change of all areas. */
  readonly common: number;
  /** Whether there are too few areas for a common course; then changes count whole. */
  readonly few: boolean;
  /** Area → its change beyond the common one, and the variance that chance gives it. */
  readonly own: ReadonlyMap<string, { readonly change: number; readonly chance: number }>;
  readonly years: number;
}

const positive = (row: Observation | undefined): number | undefined => {
  const value = numberOf(row?.value);
  return value !== undefined && value > 0 ? value : undefined;
};

/** What chance adds to the logarithm of a value: of a count, of the numerator of a rate, of rounding. */
function chanceOf(row: Observation, value: number, counts: boolean): number {
  const numerator = numberOf(row.numerator);
  const people = counts ? value : numerator;
  const rounding = row.decimals === undefined ? 0 : (10 ** -row.decimals / value) ** 2 / 12;
  return (people === undefined || people <= 0 ? 0 : 1 / people) + rounding;
}

const yearsBetween = (a: Period, b: Period): number =>
  Math.max(1, Number(b.firstDay.slice(0, 4)) - Number(a.firstDay.slice(0, 4)));

/**
 * For each two periods that follow each other how values changed, as logarithms of their ratio; breaks and
 * questionable values left out.
 */
export function stepsOf({ periods, rows, counts }: Series): readonly Step[] {
  return periods.slice(1).flatMap((period, at) => {
    const before = rows[at];
    const after = rows[at + 1];
    const earlier = periods[at];
    if (before === undefined || after === undefined || earlier === undefined) return [];
    const changes: { area: string; change: number; chance: number }[] = [];
    for (const [area, row] of after) {
      const first = before.get(area);
      const from = positive(first);
      const to = positive(row);
      if (first === undefined || from === undefined || to === undefined) continue;
      // A break that is marked is known.
      if (row.flags.includes('b') || row.flags.includes('q') || first.flags.includes('q')) continue;
      const chance = chanceOf(first, from, counts) + chanceOf(row, to, counts);
      changes.push({ area, change: Math.log(to / from), chance });
    }
    if (changes.length === 0) return [];
    const few = changes.length < fewestAreas;
    const common = middleOf(changes.map(({ change }) => change)) ?? 0;
    const course = few ? 0 : common;
    const own = new Map(
      changes.map(({ area, change, chance }) => [area, { change: change - course, chance }]),
    );
    return [{ at, common, few, own, years: yearsBetween(earlier, period) }];
  });
}

export interface Jump {
  /** odd: one period does not fit those around it; step: from this period on everything is different. */
  readonly kind: 'odd' | 'step';
  readonly period: Period;
  readonly areas: readonly string[];
  readonly first: Observation;
}

/** The period in which most areas leave their own series; undefined where none does. */
export function findJump(
  series: Series,
  steps: readonly Step[] = stepsOf(series),
): Jump | undefined {
  const spread = spreadOf(steps);
  const restless = restlessness(steps);
  const scored = steps.map(({ at, own, years }) => {
    const scores = new Map<string, number>();
    for (const [area, { change, chance }] of own) {
      const size = Math.abs(change) < smallest.odd ? 0 : change;
      const usual = Math.max(spread, restless.get(area) ?? 0);
      scores.set(area, size / Math.sqrt(usual ** 2 * years + chance));
    }
    return { at, scores, own };
  });
  const scoresAt = (at: number) => scored.find((step) => step.at === at);
  let worst: Jump | undefined;
  const consider = (kind: Jump['kind'], at: number, areas: readonly string[]): void => {
    const period = series.periods[at];
    const first = series.rows[at]?.get(areas[0] ?? '');
    if (period === undefined || first === undefined) return;
    if (areas.length > (worst?.areas.length ?? 0)) worst = { kind, period, areas, first };
  };
  for (const at of series.periods.keys()) {
    const before = scoresAt(at - 1);
    const after = scoresAt(at);
    if (before !== undefined && after !== undefined) {
      const odd = [...before.scores].filter(([area, score]) => {
        const next = after.scores.get(area) ?? 0;
        return (
          Math.sign(score) === -Math.sign(next) &&
          Math.min(Math.abs(score), Math.abs(next)) > limits.odd
        );
      });
      consider(
        'odd',
        at,
        odd.map(([area]) => area),
      );
    } else if (series.periods.length > 2) {
      // At an end a swap tells a mistake from a change (some areas rise while others fall), or sheer size.
      const end = before ?? after;
      const scores = [...(end?.scores ?? [])];
      const huge = scores.filter(
        ([area, score]) =>
          Math.abs(score) > limits.atTheEnd && Math.abs(end?.own.get(area)?.change ?? 0) > gross,
      );
      consider(
        'odd',
        at,
        huge.map(([area]) => area),
      );
      // What would be told as a step with a calm year behind it is told before that year has come.
      const steps = before === undefined ? [] : scores.filter(isStep(before.own));
      consider(
        'odd',
        at,
        steps.map(([area]) => area),
      );
      for (const limit of [limits.several, limits.atTheEnd]) {
        const beyond = scores.filter(([, score]) => Math.abs(score) > limit);
        const enough =
          limit === limits.atTheEnd ||
          (beyond.length >= severalAreas.least &&
            beyond.length >= severalAreas.share * scores.length);
        const rise = beyond.some(([, score]) => score > 0);
        const fall = beyond.some(([, score]) => score < 0);
        if (enough && rise && fall)
          consider(
            'odd',
            at,
            beyond.map(([area]) => area),
          );
      }
    }
    if (before === undefined || after === undefined) continue;
    const lasting = [...before.scores]
      .filter(isStep(before.own))
      .filter(([area]) => Math.abs(after.scores.get(area) ?? 0) < limits.odd);
    consider(
      'step',
      at,
      lasting.map(([area]) => area),
    );
  }
  return worst;
}

const isStep =
  (own: Step['own']) =>
  ([area, score]: readonly [string, number]): boolean =>
    Math.abs(score) > limits.step && Math.abs(own.get(area)?.change ?? 0) > smallest.step;

/** Spread of the changes of one year. */
function spreadOf(steps: readonly Step[]): number {
  const sizes = steps.flatMap(({ own, years }) =>
    [...own.values()].map(({ change }) => Math.abs(change) / Math.sqrt(years)),
  );
  const least = steps.some(({ few }) => few) ? leastSpread.few : leastSpread.many;
  return Math.max(least, 1.4826 * (middleOf(sizes) ?? 0));
}

/** Area → its own spread, where there are enough changes to tell; less the two that a period out of line makes large. */
function restlessness(steps: readonly Step[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number[]>();
  for (const { own, years } of steps) {
    for (const [area, { change }] of own) {
      const size = Math.abs(change) / Math.sqrt(years);
      const found = sizes.get(area);
      if (found === undefined) sizes.set(area, [size]);
      else found.push(size);
    }
  }
  return new Map(
    [...sizes]
      .map(([area, changes]) => [area, changes.sort((a, b) => a - b).slice(0, -2)] as const)
      .filter(([, usual]) => usual.length >= fewestOwnSteps)
      .map(([area, usual]) => [area, 1.4826 * (middleOf(usual) ?? 0)]),
  );
}

/** Nearly all areas go along with another unit, each about as far. */
const alongside = { share: 0.8, within: 0.7 } as const;

const isBalance = ({ rows: periods }: Series): boolean =>
  periods.some((rows) => rows.values().some(({ value }) => (numberOf(value) ?? 0) < 0));

/**
 * The first period in which all areas together are some power of ten away from the one before. Where values lie on
 * both sides of 0 a ratio says nothing.
 */
export function findShift(
  series: Series,
  steps: readonly Step[] = stepsOf(series),
): { readonly period: Period; readonly factor: number; readonly first: Observation } | undefined {
  for (const { at, common, few, own } of steps) {
    const tens = Math.round(Math.abs(common) / Math.LN10);
    if (tens < 1 || Math.abs(Math.abs(common) - tens * Math.LN10) > 0.5) continue;
    const along = [...own.values()].filter(
      ({ change }) => Math.abs(change - (few ? common : 0)) < alongside.within,
    );
    if (along.length < alongside.share * own.size) continue;
    if (isBalance(series)) return undefined;
    const period = series.periods[at + 1];
    const [first] = series.rows[at + 1]?.values() ?? [];
    if (period !== undefined && first !== undefined) return { period, factor: 10 ** tens, first };
  }
  return undefined;
}
