/** What the comparison of areas shows. */
import type { FigureSubject, AreaValue } from '../../report/indicator/figure-subject.ts';
import type { GuideValue } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { guideLinesOf } from '../../report/indicator/guide-lines.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface ComparisonModel extends FigureSubject {
  readonly period: Period;
  /** In the order of the geography; the figure sorts. */
  readonly values: readonly AreaValue[];
  readonly reference: AreaValue | undefined;
  readonly highlighted: readonly string[];
  /** Places beyond the municipality. */
  readonly references?: readonly AreaValue[] | undefined;
  /** Targets and thresholds. */
  readonly guides?: readonly GuideValue[] | undefined;
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
    guides: guideLinesOf(view, subject),
  };
}
