/** Which time an indicator's numbers are of. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { ReportView } from '../../report/report-view.ts';

export type PublishedPeriod = Pick<Period, 'firstDay' | 'lastDay'>;

/** From the first day of the first period to the last day of the last; undefined where there is none. */
export function periodsCovered(view: ReportView, { id }: Indicator): PublishedPeriod | undefined {
  const periods = view.series(id)?.periods ?? [];
  const [first] = periods;
  if (first === undefined) return undefined;
  const lastDay = periods.map((period) => period.lastDay).reduce((a, b) => (a > b ? a : b));
  return { firstDay: first.firstDay, lastDay };
}
