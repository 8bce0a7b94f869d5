/** What the chart of parts of ten shows: one share of one place. */
import { numberOf } from '../../domain/indicator/observation.ts';
import { factorOf } from '../../domain/indicator/rate.ts';
import type { AreaValue, FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { PlaceRequest } from '../../report/words/place-of-figure.ts';

export interface UnitChartModel extends PlaceRequest, FigureSubject {
  readonly value: AreaValue;
  readonly reference: AreaValue | undefined;
}

export const unitChartModel = (view: ReportView, request: PlaceRequest): UnitChartModel => ({
  ...request.subject,
  ...request,
  value: view.valueOf(request.subject, request.place, request.period),
  reference:
    request.place.id === view.municipality.id
      ? undefined
      : view.reference(request.subject, request.period),
});

export interface Parts {
  readonly count: number;
  readonly of: 10 | 100;
  /** Whether nothing was rounded away. */
  readonly exact: boolean;
}

/** From here on tenths would say something else than the share: points between the share and the tenths. */
const farthest = 2.5;

/** So many of ten; of a hundred where tenths lie too far from the share. Undefined without a firm number. */
export function partsOf({ value, indicator }: UnitChartModel): Parts | undefined {
  const { value: cell } = value;
  const number = cell.state === 'observed' || cell.state === 'zero' ? numberOf(cell) : undefined;
  if (number === undefined || number < 0) return undefined;
  const share = (100 * number) / factorOf(indicator.unit);
  if (share > 100) return undefined;
  const tenths = Math.round(share / 10);
  const useTenths = Math.abs(share - 10 * tenths) <= farthest && tenths > 0 && tenths < 10;
  const of = useTenths ? 10 : 100;
  const count = useTenths ? tenths : Math.round(share);
  return { count, of, exact: Math.abs((share * of) / 100 - count) < 1e-9 };
}
