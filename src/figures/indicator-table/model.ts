/** What the table of an indicator shows: all areas by all periods. */
import type { FigureSubject, PlaceRef, AreaValue } from '../../report/indicator/figure-subject.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { ReportView } from '../../report/report-view.ts';
import { isNeedIndex } from '../../report/indicator/need-indices.ts';

/** All areas by all periods. */
export interface IndicatorTableModel extends FigureSubject {
  /** How many of the rows, the last, are places beyond the municipality. */
  readonly beyond?: number | undefined;
  readonly periods: readonly Period[];
  readonly rows: readonly { readonly place: PlaceRef; readonly values: readonly AreaValue[] }[];
}

/**
 * All places by all periods, or by those given: the municipality first, then coarser levels that have rows, then the
 * areas, places beyond the municipality last.
 */
export function indicatorTableModel(
  view: ReportView,
  subject: FigureSubject,
  areas?: readonly string[],
  periods: readonly Period[] = view.periods(subject),
): IndicatorTableModel {
  const row = (place: PlaceRef): { place: PlaceRef; values: readonly AreaValue[] } => ({
    place,
    values: periods.map((period) => view.valueOf(subject, place, period)),
  });
  const chosen = areas === undefined ? undefined : new Set(areas);
  const places = [
    ...(isNeedIndex(view.frame, subject.indicator.id) ? [] : [view.municipality]),
    ...view.frame.geography.areas
      .filter((area) =>
        chosen === undefined ? area.level === subject.level.id : chosen.has(area.id),
      )
      .map((area) => view.place(area.id)),
  ];
  const beyond = (view.frame.municipality.references ?? [])
    .map(({ id }) => row(view.place(id)))
    .filter(({ values }) => values.some(({ value }) => numberOf(value) !== undefined));
  return { ...subject, periods, rows: [...places.map(row), ...beyond], beyond: beyond.length };
}
