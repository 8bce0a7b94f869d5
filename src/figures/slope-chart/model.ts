/** What slopes show: each area in two periods, and what may be said of the change. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { lengthInDays } from '../../domain/indicator/period.ts';
import { judgeChange } from '../../domain/statistics/time/change.ts';
import type { ChangeVerdict } from '../../domain/statistics/time/change.ts';
import { trendOf } from '../../domain/statistics/time/trend.ts';
import type { AreaValue, FigureSubject } from '../../report/indicator/figure-subject.ts';
import { trendPoints } from '../../report/indicator/trend-points.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface Slope {
  readonly before: AreaValue;
  readonly after: AreaValue;
  /** By the one rule of trends; `untested` too where a break or doubt lies between. */
  readonly verdict: ChangeVerdict;
}

export interface SlopeChartModel extends FigureSubject {
  readonly from: Period;
  readonly to: Period;
  /** Areas that have a number in both periods. */
  readonly slopes: readonly Slope[];
  /** Populated areas that lack one. */
  readonly without: readonly AreaValue[];
}

export interface SlopeRequest {
  readonly subject: FigureSubject;
  readonly from: Period;
  readonly to: Period;
}

export function slopeChartModel(
  view: ReportView,
  { subject, from, to }: SlopeRequest,
): SlopeChartModel {
  const slopes: Slope[] = [];
  const without: AreaValue[] = [];
  const between = view
    .periods(subject)
    .filter(
      ({ firstDay, kind }) =>
        firstDay >= from.firstDay && firstDay <= to.firstDay && kind === from.kind,
    );
  for (const after of view.crossSection(subject, to)) {
    if (after.unpopulated) continue;
    const before = view.valueOf(subject, after.area, from);
    if (numberOf(before.value) === undefined || numberOf(after.value) === undefined) {
      without.push(after);
      continue;
    }
    // The rule looks at the whole way: a break within it leaves no two ends.
    const trend = trendOf(trendPoints(view, subject, after.area, between), subject.indicator);
    const reaches =
      typeof trend !== 'string' &&
      trend.first.period.text === from.text &&
      trend.last.period.text === to.text &&
      Math.abs(lengthInDays(from) - lengthInDays(to)) <= 3;
    slopes.push({
      before,
      after,
      verdict: reaches ? judgeChange(before, after, subject.indicator) : 'untested',
    });
  }
  return { ...subject, from, to, slopes, without };
}
