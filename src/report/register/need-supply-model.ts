/** Supply beside need: any indicator as need, four quadrants split at the municipality's values. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { isRate } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { capacityUnits, isMore, medianOf, quadrantOf } from '../../domain/register/supply.ts';
import type { Axis } from '../../domain/register/supply.ts';
import type { FigureSubject, PlaceRef } from '../indicator/figure-models.ts';
import type {
  NeedSupplyModel,
  NeedSupplyPoint,
  SupplyDefinition,
} from '../network/network-models.ts';
import { isNeedIndex } from '../indicator/need-indices.ts';
import { offersOf } from './offers-model.ts';
import { municipalityLevel } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';
import { registerDay, supplyModel } from './supply-model.ts';
import type { SupplyRequest } from './supply-model.ts';

/** Need against supply as a tag asks for it. */
export interface NeedSupplyRequest {
  readonly need: FigureSubject;
  readonly needPeriod: Period;
  /** An indicator of the catalogue, or supply of the register. */
  readonly supply: { readonly subject: FigureSubject; readonly period: Period } | SupplyRequest;
  readonly area?: string | undefined;
}

/** The need–supply figure; undefined where the register's supply cannot be formed. */
export function needSupplyModel(
  view: ReportView,
  { need, needPeriod, supply, area }: NeedSupplyRequest,
): NeedSupplyModel | undefined {
  const register = 'measure' in supply ? supplyModel(view, supply) : undefined;
  const indicator = 'measure' in supply ? undefined : supply;
  if (register === undefined && indicator === undefined) return undefined;
  const rows = new Map(register?.rows.map((row) => [row.area.id, row]));
  const cells = view.crossSection(need, needPeriod).map((one) => ({
    area: one.area,
    unpopulated: one.unpopulated,
    need: one.value,
    supply:
      indicator === undefined
        ? (rows.get(one.area.id)?.value ?? ({ state: 'not-available' } as const))
        : view.valueOf(indicator.subject, one.area, indicator.period).value,
  }));
  const populated = cells.filter((one) => !one.unpopulated);
  const splitOf = (
    whole: Cell | undefined,
    areas: readonly Cell[],
  ): NeedSupplyModel['split']['need'] => {
    const value = numberOf(whole);
    if (value !== undefined) return { value, basis: 'municipality' };
    const middle = medianOf(areas);
    return middle === undefined ? undefined : { value: middle, basis: 'median' };
  };
  const x = splitOf(
    isRateLike(need.indicator) ? view.reference(need, needPeriod)?.value : undefined,
    populated.map((one) => one.need),
  );
  const wholeSupply =
    indicator === undefined
      ? register?.measure === 'distance'
        ? undefined
        : register?.reference?.value
      : isRateLike(indicator.subject.indicator)
        ? view.reference(indicator.subject, indicator.period)?.value
        : undefined;
  const y = splitOf(
    wholeSupply,
    populated.map((one) => one.supply),
  );
  const needRises = need.indicator.polarity !== 'higher';
  const supplyRises =
    indicator === undefined
      ? register?.measure !== 'distance'
      : indicator.subject.indicator.polarity !== 'lower';
  const axes =
    x === undefined || y === undefined
      ? undefined
      : {
          x: { split: x.value, risesWithValue: needRises },
          y: { split: y.value, risesWithValue: supplyRises },
        };
  return {
    municipality: view.municipality,
    level: need.level,
    need,
    needPeriod,
    needRisesWithValue: needRises,
    supply: register && definitionOf(register),
    supplyIndicator: indicator,
    supplyRisesWithValue: supplyRises,
    split: {
      need: x,
      supply:
        y?.basis === 'municipality' && wholeSupply?.state === 'unreliable'
          ? { ...y, atLeast: true }
          : y,
    },
    points: populated.map((one) => pointOf(one, axes)),
    current: area,
    asOf: registerDay(view),
  };
}

/** Sums of the municipality are no value to split its areas by. */
const isRateLike = ({ unit }: Indicator): boolean => unit !== 'count' && unit !== 'persons';

function pointOf(
  one: { readonly area: PlaceRef; readonly need: Cell; readonly supply: Cell },
  axes: { readonly x: Axis; readonly y: Axis } | undefined,
): NeedSupplyPoint {
  const { area, need, supply } = one;
  const x = numberOf(need);
  const y = numberOf(supply);
  const known = x !== undefined && y !== undefined && axes !== undefined;
  return {
    area,
    need,
    supply,
    quadrant: known ? quadrantOf(x, y, axes.x, axes.y) : undefined,
    uncertain: known && supply.state === 'unreliable' && !isMore(y, axes.y),
  };
}

const definitionOf = (model: SupplyDefinition): SupplyDefinition => ({
  measure: model.measure,
  types: model.types,
  children: model.children,
  unit: model.unit,
  mixedUnits: model.mixedUnits,
});

/**
 * What a report shows without being asked: the supply of its first indicator from the register with a
 * denominator (else places of the first type that has capacities in one unit), and as need the first share or rate at
 * the reporting level of which less is better.
 */
export function usualSupply(view: ReportView): SupplyRequest | undefined {
  const indicator = view.frame.indicators.find(
    (one) => one.fromOffers !== undefined && one.denominatorIndicator !== undefined,
  );
  if (indicator?.fromOffers !== undefined) {
    const { measure, types } = indicator.fromOffers;
    const addable = capacityUnits(offersOf(view, { types })).length < 2;
    return { measure: measure === 'capacity' && addable ? 'places' : 'offers', types };
  }
  for (const { id } of typesInOrder(view)) {
    const offers = offersOf(view, { types: [id] });
    const known = offers.filter((offer) => offer.capacity !== undefined).length;
    if (known * 2 > offers.length && capacityUnits(offers).length < 2)
      return { measure: 'places', types: [id] };
  }
  const [first] = typesInOrder(view);
  return first === undefined ? undefined : { measure: 'offers', types: [first.id] };
}

/** What stands for need without being asked: a need index where there is one; else see `usualSupply`. */
export function usualNeed(view: ReportView): FigureSubject | undefined {
  const level = view.reportLevel.id;
  const populated = view.areasOf(level).filter((area) => !area.unpopulated).length;
  const isIndex = ({ id }: Indicator): boolean => isNeedIndex(view.frame, id);
  const indicesFirst = view.frame.indicators.toSorted(
    (a, b) => Number(isIndex(b)) - Number(isIndex(a)),
  );
  for (const indicator of indicesFirst) {
    const isNeed = isIndex(indicator) || isRate(indicator.unit);
    if (indicator.polarity !== 'lower' || !isNeed) continue;
    if (indicator.level === municipalityLevel || indicator.fromOffers !== undefined) continue;
    const subject = view.subject(indicator, level);
    const period = view.latest(subject);
    if (period === undefined) continue;
    const numbers = view
      .crossSection(subject, period)
      .filter((one) => numberOf(one.value) !== undefined).length;
    if (numbers * 2 >= populated) return subject;
  }
  return undefined;
}

const typesInOrder = (view: ReportView): readonly { readonly id: string }[] => {
  const used = new Set(view.frame.offers.flatMap(({ types }) => types));
  const declared = view.frame.municipality.offerTypes.filter(({ id }) => used.has(id));
  return declared.length > 0 ? declared : [...used].map((id) => ({ id }));
};
