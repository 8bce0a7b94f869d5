/** What the grid shows: how each area stands among the others, and where it is going. */
import type { Period } from '../../domain/indicator/period.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import { dynamicsOf, statusOf } from '../../domain/statistics/time/status-dynamics.ts';
import type { Dynamics, Status } from '../../domain/statistics/time/status-dynamics.ts';
import { isFirm, trendOf } from '../../domain/statistics/time/trend.ts';
import type { AreaValue, FigureSubject } from '../../report/indicator/figure-subject.ts';
import { trendPoints } from '../../report/indicator/trend-points.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface StandingArea {
  readonly value: AreaValue;
  readonly status: Status;
  readonly dynamics: Dynamics;
}

export interface StatusDynamicsModel extends FigureSubject {
  readonly period: Period;
  /** None where fewer than five have a firm number, or all the same. */
  readonly areas: readonly StandingArea[];
  /** Populated areas without a firm number in the period. */
  readonly without: readonly AreaValue[];
}

export interface StatusDynamicsRequest {
  readonly subject: FigureSubject;
  readonly period: Period;
}

/**
 * The populated areas of a level in a period, by status and by the one rule of trends up to it.
 *
 * @returns undefined where labels stand for numbers
 */
export function statusDynamicsModel(
  view: ReportView,
  { subject, period }: StatusDynamicsRequest,
): StatusDynamicsModel | undefined {
  if (isCategory(subject.indicator.unit)) return undefined;
  const until = view.periods(subject).filter(({ firstDay }) => firstDay <= period.firstDay);
  const populated = view.crossSection(subject, period).filter(({ unpopulated }) => !unpopulated);
  const firm: { value: AreaValue; number: number; dynamics: Dynamics }[] = [];
  const without: AreaValue[] = [];
  for (const value of populated) {
    const number = numberOf(value.value);
    const points = trendPoints(view, subject, value.area, until);
    const last = points.find((point) => point.period.text === period.text);
    if (number === undefined || last === undefined || !isFirm(last)) {
      without.push(value);
      continue;
    }
    const trend = trendOf(points, subject.indicator);
    firm.push({
      value,
      number,
      dynamics: dynamicsOf(typeof trend === 'string' ? trend : trend.verdict),
    });
  }
  const statuses = statusOf(firm.map(({ number }) => number));
  return {
    ...subject,
    period,
    areas: firm.flatMap(({ value, dynamics }, at) => {
      const status = statuses?.[at];
      return status === undefined ? [] : [{ value, status, dynamics }];
    }),
    without,
  };
}
