/** What two indicators side by side show. */
import type { FigureSubject, PlaceRef } from '../../report/indicator/figure-subject.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface ScatterModel {
  readonly x: FigureSubject;
  readonly y: FigureSubject;
  readonly xPeriod: Period;
  readonly yPeriod: Period;
  readonly points: readonly {
    readonly area: PlaceRef;
    readonly x: Cell;
    readonly y: Cell;
  }[];
}

/** Two indicators side by side for the areas of a level. */
export function scatterModel(
  view: ReportView,
  x: FigureSubject,
  y: FigureSubject,
  xPeriod: Period,
  yPeriod: Period,
): ScatterModel {
  const ys = new Map(view.crossSection(y, yPeriod).map((one) => [one.area.id, one.value]));
  return {
    x,
    y,
    xPeriod,
    yPeriod,
    points: view
      .crossSection(x, xPeriod)
      .filter((one) => !one.unpopulated)
      .map((one) => ({
        area: one.area,
        x: one.value,
        y: ys.get(one.area.id) ?? { state: 'not-available' },
      })),
  };
}
