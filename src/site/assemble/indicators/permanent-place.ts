/** Where a figure of one period stands for good, so that its link shows the same numbers when newer ones are in. */
import type { SiteAddress } from '../../../domain/naming/address.ts';
import { isCategory } from '../../../domain/indicator/unit.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import { comparisonId } from '../../../figures/comparison/draw.ts';
import type { FigureSubject } from '../../../report/indicator/figure-subject.ts';
import type { FigureKind, FigureModels } from '../../../figures/kinds.ts';
import { mapId } from '../../../figures/choropleth/draw.ts';
import type { ReportView } from '../../../report/report-view.ts';
import { keptPeriodOf } from './kept-periods.ts';

/** A figure by its kind and what it shows. */
export type AskedFigure = {
  readonly [K in FigureKind]: { readonly kind: K; readonly model: FigureModels[K] };
}[FigureKind];

/**
 * The place on the page of the figure's period: the same figure where it stands there, else the page.
 * Undefined for figures of several periods, which show the year of their link by themselves.
 */
export function permanentPlace(view: ReportView, figure: AskedFigure): SiteAddress | undefined {
  if (figure.kind !== 'choropleth' && figure.kind !== 'comparison') return undefined;
  const { indicator, period, level, group } = figure.model;
  const kept = keptPeriodOf(view, indicator, period);
  if (kept === undefined) return undefined;
  const shown = kept.levels.find((one) => one.level.id === level.id && one.group?.id === group?.id);
  if (shown === undefined) return kept.address;
  const plain = { indicator, level, period, group };
  const isCompared = shown === kept.levels[0] && isComparedIn(view, shown, period);
  const id =
    figure.kind === 'comparison' && isCompared
      ? comparisonId({ ...plain, highlighted: [] })
      : mapId({ ...plain, current: undefined });
  return `${kept.address}#${id}`;
}

/** Up to so many areas have named rows on the page of a period. */
const mostCompared = 40;

/** Whether the page of a period compares the areas of its first level row by row. */
export const isComparedIn = (view: ReportView, subject: FigureSubject, period: Period): boolean =>
  !isCategory(subject.indicator.unit) && view.crossSection(subject, period).length <= mostCompared;
