/** What the figure of inequality shows: how an indicator's people are spread over the areas. */
import type { Period } from '../../domain/indicator/period.ts';
import type { Classification } from '../../domain/statistics/classification.ts';
import type { FigureSubject } from '../../report/indicator/figure-subject.ts';
import { inequalityFacts } from '../../report/indicator/inequality-facts.ts';
import type { GradientOrder, InequalityFacts } from '../../report/indicator/inequality-facts.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface InequalityModel extends FigureSubject {
  readonly period: Period;
  readonly facts: InequalityFacts;
  readonly classification: Classification | undefined;
}

/** Undefined where the published numbers do not bear the measures. */
export function inequalityModel(
  view: ReportView,
  subject: FigureSubject,
  period: Period,
  order?: GradientOrder,
): InequalityModel | undefined {
  const facts = inequalityFacts(view, subject, period, order);
  const classification = view.classification(subject);
  return facts && { ...subject, period, facts, classification };
}
