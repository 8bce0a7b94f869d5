/** What the comparison of areas shows. */
import type { FigureSubject, AreaValue } from '../../report/indicator/figure-subject.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface GoalTarget {
  readonly value: number;
  /** ISO date. */
  readonly due: string;
}

export interface ComparisonModel extends FigureSubject {
  readonly period: Period;
  /** In the order of the geography; the figure sorts. */
  readonly values: readonly AreaValue[];
  readonly reference: AreaValue | undefined;
  readonly highlighted: readonly string[];
  /** Places beyond the municipality. */
  readonly references?: readonly AreaValue[] | undefined;
  /** Targets of goals for the whole municipality. */
  readonly targets?: readonly GoalTarget[] | undefined;
}

/** The areas of a level (or some of them) beside the municipality. */
export function comparisonModel(
  view: ReportView,
  subject: FigureSubject,
  period: Period,
  choice: {
    readonly areas?: readonly string[] | undefined;
    readonly highlighted?: readonly string[] | undefined;
  } = {},
): ComparisonModel {
  const section = view.crossSection(subject, period);
  const chosen = choice.areas === undefined ? undefined : new Set(choice.areas);
  return {
    ...subject,
    period,
    values: chosen === undefined ? section : section.filter((one) => chosen.has(one.area.id)),
    reference: view.reference(subject, period),
    highlighted: choice.highlighted ?? [],
    references: view.references(subject, period),
    targets: subject.group === undefined ? targetsOf(view, subject.indicator) : [],
  };
}

/** Targets of goals that are measured for the whole municipality, the earliest first. */
export const targetsOf = (view: ReportView, { id }: Indicator): readonly GoalTarget[] =>
  view.frame.goals
    .filter(({ measure }) => measure.indicator === id && measure.area === view.municipality.id)
    .map(({ measure, due }) => ({ value: measure.target, due }))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
