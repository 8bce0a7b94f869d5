/** Models of what the council has decided: a goal's way from baseline to target. */
import { addresses } from '../../domain/naming/address.ts';
import type { Goal } from '../../domain/words/goal.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { findPeriod } from '../../domain/indicator/period.ts';
import type { GoalProgressModel } from './figure-models.ts';
import { levelOf, periodsAtLevel } from './cells.ts';
import { trendPoints } from './indicator-figures.ts';
import type { ReportView } from '../report-view.ts';

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
  const now = numberOf(latest?.value);
  const down = measure.target < measure.baseline.value;
  return {
    ...subject,
    title: goal.title,
    address: addresses.goal(goal.id),
    place,
    baseline: { period, value: measure.baseline.value },
    target: measure.target,
    due: goal.due,
    asOf: view.frame.asOf.date,
    points,
    latest: latest === undefined ? undefined : { period: latest.period, value: latest.value },
    reached: now === undefined ? undefined : down ? now <= measure.target : now >= measure.target,
  };
}
