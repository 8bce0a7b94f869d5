/** The course of one place over the periods, gaps marked. */
import type { Period } from '../../domain/indicator/period.ts';
import type { Cell, Flag } from '../../domain/indicator/observation.ts';
import type { Basis } from '../../domain/publishable.ts';
import type { ReportView } from '../report-view.ts';
import type { FigureSubject, PlaceRef } from './figure-subject.ts';
import { gapsOf } from './trend-gaps.ts';

export interface TrendPoint {
  readonly period: Period;
  readonly value: Cell;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly flags: readonly Flag[];
  readonly basis: Basis;
  /** No line from the point before: a missing period, a break in the series, a change of basis. */
  readonly gapBefore: boolean;
}

/** One place's points over the periods, gaps marked. */
export function trendPoints(
  view: ReportView,
  subject: FigureSubject,
  place: PlaceRef,
  periods: readonly Period[] = view.periods(subject),
): readonly TrendPoint[] {
  const points = periods.map((period) => {
    const { value, lower, upper, flags, basis } = view.valueOf(subject, place, period);
    return { period, value, lower, upper, flags, basis };
  });
  const gaps = gapsOf(points);
  return points.map((point, at) => ({ ...point, gapBefore: gaps[at] ?? false }));
}
