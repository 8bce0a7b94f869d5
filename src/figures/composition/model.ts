/** What the composition shows: groups of a count as parts of their sum, place by place. */
import type { Group } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { FigureSubject, PlaceRef } from '../../report/indicator/figure-subject.ts';
import { firmNumbers, groupCells } from '../../report/indicator/group-parts.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface CompositionRequest {
  readonly subject: FigureSubject;
  readonly period: Period;
  /** Of one dimension. */
  readonly groups: readonly Group[];
  readonly places: readonly string[];
}

export interface CompositionModel extends FigureSubject {
  readonly period: Period;
  readonly groups: readonly Group[];
  /** Numbers of the groups, in their order. */
  readonly rows: readonly { readonly place: PlaceRef; readonly numbers: readonly number[] }[];
  /** Places where a group has no firm number, or nobody is counted. */
  readonly incomplete: readonly PlaceRef[];
}

export function compositionModel(
  view: ReportView,
  { subject, period, groups, places }: CompositionRequest,
): CompositionModel {
  const rows: { place: PlaceRef; numbers: readonly number[] }[] = [];
  const incomplete: PlaceRef[] = [];
  for (const id of places) {
    const place = view.place(id);
    const cells = groupCells(view, subject.indicator, place, period, groups);
    const numbers = firmNumbers(cells);
    const isCounted = numbers !== undefined && numbers.some((one) => one > 0);
    if (isCounted) rows.push({ place, numbers });
    else if (view.area(id)?.unpopulated !== true) incomplete.push(place);
  }
  return { ...subject, group: undefined, period, groups, rows, incomplete };
}
