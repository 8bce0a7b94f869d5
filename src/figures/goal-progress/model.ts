/** What a goal's way from baseline to target shows. */
import type { FigureSubject, PlaceRef } from '../../report/indicator/figure-subject.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { TrendPoint } from '../../report/indicator/trend-points.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { Goal } from '../../domain/words/goal.ts';
import { levelOf, periodsAtLevel } from '../../report/indicator/cells.ts';
import { trendPoints } from '../../report/indicator/trend-points.ts';
import { findPeriod } from '../../domain/indicator/period.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import { isFirm } from '../../domain/statistics/time/trend.ts';
import { addresses } from '../../domain/naming/address.ts';

export interface GoalProgressModel extends FigureSubject {
  readonly title: string;
  readonly address: SiteAddress;
  readonly place: PlaceRef;
  readonly baseline: { readonly period: Period; readonly value: number };
  readonly target: number;
  /** ISO date. */
  readonly due: string;
  /** ISO date: the report's day. */
  readonly asOf: string;
  readonly points: readonly TrendPoint[];
  readonly latest: { readonly period: Period; readonly value: Cell } | undefined;
  /** Whether the latest number is at or beyond the target, in the direction from baseline to target. */
  readonly reached: boolean | undefined;
}

/** Progress of one goal; the content reader has checked that indicator, area and period exist. */
export function goalProgressModel(view: ReportView, goal: Goal): GoalProgressModel {
  const { measure } = goal;
  const indicator = view.indicator(measure.indicator);
  if (indicator === undefined)
    throw new Error(`goal ${goal.id}: no indicator ${measure.indicator}`);
  const place = view.place(measure.area);
  const subject = view.subject(indicator, levelOf(view, measure.area));
  const points = trendPoints(view, subject, place);
  const found = findPeriod(measure.baseline.period, periodsAtLevel(view, subject));
  const period = found.kind === 'found' ? found.period : undefined;
  if (period === undefined)
    throw new Error(`goal ${goal.id}: no period ${measure.baseline.period}`);
  const latest = points.findLast((point) => numberOf(point.value) !== undefined);
  // an uncertain value reaches nothing
  const firm = latest !== undefined && isFirm(latest) ? numberOf(latest.value) : undefined;
  const shown = (value: number): number => roundTo(value, indicator.decimals);
  const now = firm === undefined ? undefined : shown(firm);
  const target = shown(measure.target);
  const down = measure.target < measure.baseline.value;
  return {
    ...subject,
    title: goal.title,
    address: addresses.goal(goal.id),
    place,
    baseline: { period, value: baselineOf(measure.baseline.value, points, period) },
    target: measure.target,
    due: goal.due,
    asOf: view.frame.asOf.date,
    points,
    latest: latest === undefined ? undefined : { period: latest.period, value: latest.value },
    reached: now === undefined ? undefined : down ? now <= target : now >= target,
  };
}

/** The number of the table where the written baseline is that number rounded, so that both read the same. */
function baselineOf(written: number, points: readonly TrendPoint[], period: Period): number {
  const delivered = numberOf(points.find((point) => point.period.text === period.text)?.value);
  if (delivered === undefined) return written;
  const [, decimals = ''] = String(written).split('.');
  return roundTo(delivered, decimals.length) === written ? delivered : written;
}

/** The values beside the baseline: that of its own period where it has been revised since, but never the same twice. */
export const pointsBesideBaseline = ({
  points,
  baseline,
  indicator,
}: GoalProgressModel): readonly TrendPoint[] =>
  points.filter(({ period, value }) => {
    const number = numberOf(value);
    const isSame =
      number !== undefined &&
      roundTo(number, indicator.decimals) === roundTo(baseline.value, indicator.decimals);
    return period.text !== baseline.period.text || !isSame;
  });
