/** What the heat table shows: the areas of a level by several indicators, each in its newest period. */
import type { Period } from '../../domain/indicator/period.ts';
import type { AreaValue, FigureSubject, PlaceRef } from '../../report/indicator/figure-subject.ts';
import { isValidIn } from '../../report/report-view.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface HeatColumn {
  readonly subject: FigureSubject;
  readonly period: Period;
  /** Classes of the indicator's map; 0 where it has none. */
  readonly classes: number;
}

export interface HeatTableModel {
  readonly municipality: PlaceRef;
  readonly level: { readonly title: string; readonly plural: string };
  readonly columns: readonly HeatColumn[];
  /** One value for each column. */
  readonly rows: readonly { readonly place: PlaceRef; readonly values: readonly AreaValue[] }[];
}

export interface HeatRequest {
  readonly level: string;
  readonly columns: readonly Omit<HeatColumn, 'classes'>[];
}

export function heatTableModel(
  view: ReportView,
  { level, columns }: HeatRequest,
): HeatTableModel | undefined {
  const [first] = columns;
  if (first === undefined) return undefined;
  const places = view
    .areasOf(level)
    .filter((area) => !area.unpopulated && columns.some(({ period }) => isValidIn(area, period)))
    .map(({ id }) => view.place(id));
  return {
    municipality: view.municipality,
    level: first.subject.level,
    columns: columns.map((column) => ({
      ...column,
      classes: view.classification(column.subject)?.counts.length ?? 0,
    })),
    rows: places.map((place) => ({
      place,
      values: columns.map(({ subject, period }) => view.valueOf(subject, place, period)),
    })),
  };
}
