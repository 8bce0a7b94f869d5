/** What the distribution of a sum shows: shares of areas by head, and by children and need. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { isCount } from '../../domain/indicator/unit.ts';
import { sharesOf } from '../../domain/statistics/distribution-of-means.ts';
import type { AreaShares } from '../../domain/statistics/distribution-of-means.ts';
import type { FigureSubject, PlaceRef } from '../../report/indicator/figure-subject.ts';
import { indexFormula } from '../../report/indicator/need-indices.ts';
import { childrenFor } from '../../report/register/children.ts';
import type { ReportView } from '../../report/report-view.ts';

export interface DistributionRequest {
  /** Id of a need index. */
  readonly index: string;
  readonly amount: number;
  /** What is distributed („Euro“); undefined: percent of the sum. */
  readonly unit?: string | undefined;
  /** Id of a count of children. */
  readonly of?: string | undefined;
}

export interface DistributionRow extends Omit<AreaShares, 'area'> {
  readonly area: PlaceRef;
  readonly need: number;
}

/** The subject is the index. */
export interface DistributionModel extends FigureSubject {
  readonly period: Period;
  readonly amount: number;
  readonly unit: string | undefined;
  readonly children: { readonly indicator: Indicator; readonly period: Period };
  /** In the order of the geography. */
  readonly rows: readonly DistributionRow[];
  /** Populated areas without a firm index or number of children. */
  readonly without: readonly PlaceRef[];
}

/** Undefined for what is no need index, and where fewer than two areas have firm numbers. */
export function distributionModel(
  view: ReportView,
  { index: id, amount, unit, of }: DistributionRequest,
): DistributionModel | undefined {
  const index = view.frame.needIndices.find((one) => one.id === id);
  const formula = index && indexFormula(view.dataset, index);
  const indicator = view.indicator(id);
  if (formula === undefined || indicator === undefined) return undefined;
  const children = childrenOf(
    view,
    formula.parts.map((part) => part.indicator),
    of,
  );
  if (children === undefined) return undefined;
  const counts = view.subject(children, formula.level);
  const period = view.latest(counts);
  if (period === undefined || counts.group !== undefined) return undefined;
  const subject = view.subject(indicator, formula.level);
  const without: PlaceRef[] = [];
  const parts: { area: string; children: number; need: number }[] = [];
  for (const area of view.areasOf(formula.level)) {
    if (area.unpopulated) continue;
    const place = view.place(area.id);
    const need = view.valueOf(subject, place, formula.period).value;
    const count = view.valueOf(counts, place, period).value;
    const [n, c] = [numberOf(need), numberOf(count)];
    const isFirm = need.state !== 'unreliable' && count.state !== 'unreliable';
    if (n === undefined || c === undefined || c <= 0 || !isFirm) without.push(place);
    else parts.push({ area: area.id, children: c, need: n });
  }
  const shares = sharesOf(parts, amount);
  if (shares === undefined) return undefined;
  return {
    ...subject,
    period: formula.period,
    amount,
    unit,
    children: { indicator: children, period },
    rows: shares.map((share, at) => ({
      ...share,
      area: view.place(share.area),
      need: parts[at]?.need ?? 0,
    })),
    without,
  };
}

/** The count that is named, else what the parts of the index are shares of, else that of the supply. */
function childrenOf(
  view: ReportView,
  parts: readonly Indicator[],
  of: string | undefined,
): Indicator | undefined {
  const counted = (id: string | undefined): Indicator | undefined => {
    const found = view.indicator(id ?? '');
    return found !== undefined && isCount(found.unit) && found.fromOffers === undefined
      ? found
      : undefined;
  };
  if (of !== undefined) return counted(of);
  for (const { denominatorIndicator } of parts) {
    const found = counted(denominatorIndicator);
    if (found !== undefined) return found;
  }
  return childrenFor(view, [])?.indicator;
}
