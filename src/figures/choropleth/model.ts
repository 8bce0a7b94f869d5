/** What the map of one period shows. */
import type { FigureSubject, AreaValue } from '../../report/indicator/figure-subject.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Classification } from '../../domain/statistics/classification.ts';
import type { BoundaryChange, ReportView } from '../../report/report-view.ts';

export interface ChoroplethModel extends FigureSubject {
  readonly period: Period;
  readonly values: readonly AreaValue[];
  readonly classification: Classification | undefined;
  readonly reference: AreaValue | undefined;
  /** Places beyond the municipality: the last rows of the table. */
  readonly references?: readonly AreaValue[] | undefined;
  /** Area to outline. */
  readonly current: string | undefined;
  /** Whether the table names every area, however many there are. */
  readonly tableOfAll?: boolean | undefined;
  /** Levels above, by id, in the plural: what the strong lines of the map are. */
  readonly levelsAbove?: Readonly<Record<string, string>> | undefined;
  /** Areas that came or went within the periods of the indicator. */
  readonly boundaryChanges?: readonly BoundaryChange[] | undefined;
}

/** The map of one period; `current` is an area to outline. */
export function choroplethModel(
  view: ReportView,
  subject: FigureSubject,
  period: Period,
  current?: string,
): ChoroplethModel {
  const { levels } = view.frame.municipality;
  const above = levels.slice(
    0,
    levels.findIndex(({ id }) => id === subject.level.id),
  );
  return {
    ...subject,
    period,
    values: view.crossSection(subject, period),
    classification: view.classification(subject),
    reference: view.reference(subject, period),
    references: view.references(subject, period),
    current,
    levelsAbove: Object.fromEntries(above.map(({ id, plural }) => [id, plural])),
    boundaryChanges: view.boundaryChanges(subject.level.id, view.periods(subject)),
  };
}
