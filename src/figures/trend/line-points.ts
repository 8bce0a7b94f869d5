/** Lines of a trend as points to draw: cut into unbroken stretches, or many of them as one band. */
import { quantile } from 'd3-array';
import type { Flag } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { markOf } from '../chart/plot-drawing.ts';
import { middleDay } from '../chart/sparkline.ts';
import type { TrendLine } from './model.ts';

export interface Point {
  readonly at: number;
  readonly value: number | undefined;
  /** Line and unbroken stretch it belongs to. */
  readonly stretch: string;
  /** The area of the line, and its column in the table. */
  readonly mark: string;
  readonly flags: readonly Flag[];
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** A place's name, with its group where lines are a breakdown; the group alone where all are of one place. */
export function nameOf(line: TrendLine, lines: readonly TrendLine[]): string {
  if (line.group === undefined) return line.place.name;
  return lines.every((one) => one.place.id === line.place.id)
    ? line.group.title
    : `${line.place.name}, ${line.group.title}`;
}

/**
 * How lines that are named are drawn: the municipality, then up to three ways of chosen ones, by turns. Dash and
 * shape of the points tell them apart where colours do not.
 */
export const tones = {
  municipality: {
    line: 'line-municipality',
    point: 'point-municipality',
    name: 'line-name-municipality',
    symbol: 'square',
  },
  reference: {
    line: 'line-municipality line-beyond',
    point: 'point-municipality',
    name: 'line-name-municipality',
    symbol: 'star',
  },
  first: { line: 'line-own', point: 'point-highlighted', name: 'line-name-own', symbol: 'circle' },
  second: {
    line: 'line-own line-own-2',
    point: 'point-highlighted point-own-2',
    name: 'line-name-own line-name-own-2',
    symbol: 'diamond',
  },
  third: {
    line: 'line-own line-own-3',
    point: 'point-highlighted',
    name: 'line-name-own',
    symbol: 'triangle',
  },
} as const;

/** The tone of a line: the municipality's, or one of three for highlighted lines in their order. */
export function toneOf(line: TrendLine, lines: readonly TrendLine[]): keyof typeof tones {
  if (line.role === 'municipality' || line.role === 'reference') return line.role;
  const index = lines.filter((one) => one.role === 'highlighted').indexOf(line);
  return (['first', 'second', 'third'] as const)[index % 3] ?? 'first';
}

/** Points of a line cut into stretches: no stroke crosses a gap. */
export function pointsOf(line: TrendLine, key: string, column?: number): Point[] {
  const mark = markOf(line.group === undefined ? line.place.id : '', column);
  let part = 0;
  let broken = true;
  return line.points.map((point) => {
    const value = numberOf(point.value);
    if (value === undefined || point.gapBefore || broken) part += 1;
    broken = value === undefined;
    return {
      at: middleDay(point.period),
      value,
      stretch: `${key}-${part}`,
      mark,
      flags: point.flags,
      lower: point.lower,
      upper: point.upper,
    };
  });
}

/** Whether there is a number at a point. */
export const hasValue = (point: Point): point is Point & { readonly value: number } =>
  point.value !== undefined;

/** More lines than an eye can part: a band stands for them. */
export const manyOthers = (lines: readonly TrendLine[]): boolean =>
  lines.filter((line) => line.role === 'other').length > 60;

/** The middle four fifths of the other areas, period by period; a period without ten values breaks the band. */
export function middleOf(
  points: readonly Point[],
): { at: number; low: number; high: number; stretch: number }[] {
  const byTime = new Map<number, number[]>();
  for (const { at, value } of points) {
    const values = byTime.get(at) ?? [];
    if (value !== undefined) values.push(value);
    byTime.set(at, values);
  }
  let stretch = 0;
  return [...byTime]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, values]) => {
      const low = quantile(values, 0.1);
      const high = quantile(values, 0.9);
      if (values.length < 10 || low === undefined || high === undefined) {
        stretch += 1;
        return [];
      }
      return [{ at, low, high, stretch }];
    });
}

/** Smallest distance between two periods, in days. */
export function spacing(days: readonly number[]): number {
  let least = 365;
  for (let i = 1; i < days.length; i += 1) {
    const step = (days[i] ?? 0) - (days[i - 1] ?? 0);
    if (step > 0 && step < least) least = step;
  }
  return least;
}

/** Points whose stretch holds no other: a line would not show them. */
export function lonely(points: readonly Point[]): readonly Point[] {
  const sizes = new Map<string, number>();
  for (const point of points)
    if (hasValue(point)) sizes.set(point.stretch, (sizes.get(point.stretch) ?? 0) + 1);
  return points.filter((point) => hasValue(point) && sizes.get(point.stretch) === 1);
}
