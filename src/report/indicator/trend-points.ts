/** The course of one place over the periods, gaps marked. */
import type { Period } from '../../domain/indicator/period.ts';
import type { SeriesPoint } from '../../domain/statistics/time/trend.ts';
import type { ReportView } from '../report-view.ts';
import type { FigureSubject, PlaceRef } from './figure-subject.ts';
import { gapsOf } from './trend-gaps.ts';

export interface TrendPoint extends SeriesPoint {
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
    const { value, numerator, denominator, lower, upper, flags, basis, doubt } = view.valueOf(
      subject,
      place,
      period,
    );
    return { period, value, numerator, denominator, lower, upper, flags, basis, doubt };
  });
  const gaps = gapsOf(points);
  return points.map((point, at) => ({ ...point, gapBefore: gaps[at] ?? false }));
}
