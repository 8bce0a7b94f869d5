/**
 * Need indices (`data/indices.yaml`): several indicators in one number, by an open formula. High means more need.
 *
 * An index orders places by need, not people, and says nothing of which part makes it high: pages show its parts.
 */
import { bisectLeft, bisectRight } from 'd3-array';
import { mean, standardDeviation } from 'simple-statistics';
import type { Indicator } from '../indicator/indicator.ts';
import type { Cell, Flag } from '../indicator/observation.ts';
import { numberOf } from '../indicator/observation.ts';
import type { Period } from '../indicator/period.ts';
import { comparePeriods, parsePeriod } from '../indicator/period.ts';
import type { Place } from '../problem/problem.ts';
import { roundTo } from '../indicator/rounding.ts';

export const indexMethods = ['z-score', 'min-max', 'rank'] as const;
export type IndexMethod = (typeof indexMethods)[number];

export interface NeedIndexPart {
  readonly indicator: string;
  /** Above 0; only the proportions of the weights count. */
  readonly weight: number;
  readonly place: Place;
}

export interface NeedIndex {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly note: string | undefined;
  readonly method: IndexMethod;
  /** In the order of the file. */
  readonly parts: readonly NeedIndexPart[];
  readonly place: Place;
}

/** What one part was measured with, over the areas that have a value of it; for readers who recompute. */
export type PartScale =
  | { readonly method: 'z-score'; readonly mean: number; readonly deviation: number }
  | { readonly method: 'min-max'; readonly min: number; readonly max: number }
  | { readonly method: 'rank'; readonly count: number };

/** The published cell of one part in one area. */
export interface PartCell {
  readonly value: Cell;
  readonly flags: readonly Flag[];
}

export interface ScaledPart {
  /** Whether a higher value means more need: polarity `lower`. Neutral indicators cannot be parts. */
  readonly moreIsMoreNeed: boolean;
  readonly weight: number;
  /** Undefined where all areas have the same value, or fewer than two have one: the part tells no areas apart. */
  readonly scale: PartScale | undefined;
}

/** Decimals that an index is kept with: rounding errors of other machines and orders lie below. */
const indexDecimals = 6;

/** Digits beyond these are rounding errors: 7 as delivered ties with 7.000000000000001 as computed. */
const significantDigits = 12;

/** The number that a part counts with; undefined where the cell has none or is questionable (flag q). */
export function partNumber(cell: PartCell | undefined): number | undefined {
  if (cell === undefined || cell.flags.includes('q')) return undefined;
  const number = numberOf(cell.value);
  return number === undefined ? undefined : Number(number.toPrecision(significantDigits));
}

/**
 * Measures a part over the areas.
 *
 * z-score: mean and population standard deviation (divided by n: these areas are all there are).
 * min-max: smallest and largest value. rank: number of areas.
 *
 * @param values of all areas, ascending
 */
export function scaleOf(method: IndexMethod, values: readonly number[]): PartScale | undefined {
  const min = values[0];
  const max = values.at(-1);
  if (min === undefined || max === undefined || min === max) return undefined;
  switch (method) {
    case 'z-score':
      return { method, mean: mean([...values]), deviation: standardDeviation([...values]) };
    case 'min-max':
      return { method, min, max };
    case 'rank':
      return { method, count: values.length };
  }
}

/**
 * The need that a value of a part stands for, higher = more. z-score: in standard deviations from the mean; min-max:
 * 0 (least need of all areas) to 100 (most); rank: the same from places in order of need, ties sharing their middle
 * place, 100 × (place − 1) ÷ (n − 1).
 *
 * @param values of all areas, ascending, the value itself among them
 */
export function scoreOf(
  value: number,
  scale: PartScale,
  moreIsMoreNeed: boolean,
  values: readonly number[],
): number {
  switch (scale.method) {
    case 'z-score': {
      const score = (value - scale.mean) / scale.deviation;
      return moreIsMoreNeed ? score : -score;
    }
    case 'min-max': {
      const share = (value - scale.min) / (scale.max - scale.min);
      return 100 * (moreIsMoreNeed ? share : 1 - share);
    }
    case 'rank': {
      const place = (bisectLeft(values, value) + bisectRight(values, value) + 1) / 2;
      const share = (place - 1) / (scale.count - 1);
      return 100 * (moreIsMoreNeed ? share : 1 - share);
    }
  }
}

/** The weighted mean; parts that tell no areas apart stay out, with their weight. Undefined where all do. */
function weightedMean(
  scores: readonly { readonly score: number; readonly weight: number }[],
): number | undefined {
  const weight = scores.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return undefined;
  const sum = scores.reduce((total, one) => total + one.score * one.weight, 0);
  // Adding 0 makes −0 a plain 0.
  return roundTo(sum / weight, indexDecimals) + 0;
}

/** A missing part's state is the index's; what the reader must not overlook goes first. */
const statesInOrder = ['withheld', 'unreliable', 'not-meaningful', 'later'] as const;

/**
 * The index of one area from its published parts. Never imputed: one part without a number, and there is none; its
 * state says why. Questionable parts (flag q) count as unreliable without a number; a part that is unreliable with
 * a number makes the index so.
 *
 * @param cells in the order of the parts; undefined where there is no row
 * @param columns numbers of each part over all areas, ascending, for ranks
 */
export function indexOf(
  cells: readonly (PartCell | undefined)[],
  parts: readonly ScaledPart[],
  columns: readonly (readonly number[])[],
): Cell {
  const states = cells.map((cell) => {
    if (partNumber(cell) !== undefined) return undefined;
    return cell?.flags.includes('q') && numberOf(cell.value) !== undefined
      ? 'unreliable'
      : (cell?.value.state ?? 'not-available');
  });
  if (states.some((state) => state !== undefined)) {
    const state = statesInOrder.find((one) => states.includes(one));
    return { state: state ?? 'not-available' };
  }
  const scores = parts.flatMap(({ scale, weight, moreIsMoreNeed }, at) => {
    const value = partNumber(cells[at]);
    if (value === undefined || scale === undefined) return [];
    return [{ score: scoreOf(value, scale, moreIsMoreNeed, columns[at] ?? []), weight }];
  });
  const value = weightedMean(scores);
  if (value === undefined) return { state: 'not-meaningful' };
  return cells.some((cell) => cell?.value.state === 'unreliable')
    ? { state: 'unreliable', value }
    : { state: 'observed', value };
}

/** Flags of an index with a number: those of its parts; a break (b) of a part's own series is none here. */
export const indexFlags = (cells: readonly (PartCell | undefined)[]): readonly Flag[] =>
  (['p', 'r', 'e'] as const).filter((flag) => cells.some((cell) => cell?.flags.includes(flag)));

/**
 * The period of each part: the newest that all parts have, so that all speak of the same time. Where they have none
 * in common, or every part has a newer one, each part's newest.
 *
 * @param choices periods with a number of each part, at least one each
 */
export function partPeriods(choices: readonly (readonly Period[])[]): readonly Period[] {
  const newestFirst = choices.map((periods) => periods.toSorted(comparePeriods).toReversed());
  const newest = newestFirst.flatMap(([period]) => (period === undefined ? [] : [period]));
  const shared = newestFirst[0]?.find(({ text }) =>
    newestFirst.every((periods) => periods.some((period) => period.text === text)),
  );
  return shared !== undefined && newest.some(({ text }) => text === shared.text)
    ? choices.map(() => shared)
    : newest;
}

/** The period an index speaks of: that of its parts, else the year or the span of years that holds them all. */
export function indexPeriod(parts: readonly Period[]): Period | undefined {
  const [first] = parts;
  if (first === undefined || parts.every(({ text }) => text === first.text)) return first;
  const [from = ''] = parts.map(({ firstDay }) => firstDay.slice(0, 4)).toSorted();
  const to =
    parts
      .map(({ lastDay }) => lastDay.slice(0, 4))
      .toSorted()
      .at(-1) ?? from;
  return parsePeriod(from === to ? from : `${from}-${to}`);
}

/**
 * An index as an indicator, so that every page, figure and download shows it like any other. It belongs to the
 * theme of its first part; less need is better (`lower`); it holds no count of people of its own.
 */
export function indexIndicator(
  { id, title, short, note, method, parts }: NeedIndex,
  catalogue: ReadonlyMap<string, Indicator>,
  level: string,
): Indicator {
  const made = parts.flatMap((part) => catalogue.get(part.indicator) ?? []);
  const together = (texts: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(texts.filter((text) => text !== undefined)),
  ];
  return {
    id,
    theme: made[0]?.theme ?? '',
    title,
    short,
    unit: 'index',
    polarity: 'lower',
    numerator: undefined,
    denominator: undefined,
    denominatorIndicator: undefined,
    numeratorIndicator: undefined,
    decimals: method === 'z-score' ? 2 : 0,
    classification: 'quantile',
    classes: 5,
    breaks: undefined,
    categories: [],
    confidence: 95,
    disclosure: 'none',
    complement: undefined,
    level,
    fromOffers: undefined,
    source: together(made.map((one) => one.source)).join('; ') || undefined,
    sourceUrl: undefined,
    attribution: together(made.map((one) => one.attribution)).join('; ') || undefined,
    licences: together(made.flatMap((one) => one.licences)),
    publishedBy: undefined,
    updated: together(made.map((one) => one.updated))
      .toSorted()
      .at(-1),
    note,
    unitReference: undefined,
    noticeable: undefined,
    guides: [],
    sentence: undefined,
  };
}
