/** What need beside supply shows: any indicator as need, four quadrants split at the municipality's values. */
import type { PlaceRef, LevelRef, FigureSubject } from '../../report/indicator/figure-subject.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Quadrant, Axis } from '../../domain/register/supply.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { SupplyDefinition, SupplyRequest } from '../../report/register/supply-model.ts';
import type { ReportView } from '../../report/report-view.ts';
import { supplyModel } from '../../report/register/supply-model.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { medianOf, quadrantOf, isMore } from '../../domain/register/supply.ts';
import { registerDay } from '../../report/register/chosen-offers.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { isCount } from '../../domain/indicator/unit.ts';

export interface NeedSupplyPoint {
  readonly area: PlaceRef;
  readonly need: Cell;
  readonly supply: Cell;
  /** Undefined where one of the two has no number, or where nobody lives. */
  readonly quadrant: Quadrant | undefined;
  /** The supply is "at least" and lies on the side of less: it may belong to the side of more. */
  readonly uncertain: boolean;
}

/** Any indicator as need on x, supply on y, four quadrants split at the municipality's values. */
export interface NeedSupplyModel {
  readonly municipality: PlaceRef;
  readonly level: LevelRef;
  readonly need: FigureSubject;
  readonly needPeriod: Period;
  /** false: need is greater where the value is lower (polarity "higher is better"). */
  readonly needRisesWithValue: boolean;
  /** From the register … */
  readonly supply: SupplyDefinition | undefined;
  /** … or an indicator of the catalogue. Exactly one of the two is set. */
  readonly supplyIndicator:
    { readonly subject: FigureSubject; readonly period: Period } | undefined;
  /** false for distances. */
  readonly supplyRisesWithValue: boolean;
  /** Where the quadrants meet; `median` of the areas where the municipality has no value. */
  readonly split: {
    readonly need:
      { readonly value: number; readonly basis: 'municipality' | 'median' } | undefined;
    readonly supply:
      | {
          readonly value: number;
          readonly basis: 'municipality' | 'median';
          /** The municipality's own value is a minimum: capacities are unknown. */
          readonly atLeast?: boolean;
        }
      | undefined;
  };
  readonly points: readonly NeedSupplyPoint[];
  readonly current: string | undefined;
  readonly asOf: string;
}

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
const isRateLike = ({ unit }: Indicator): boolean => !isCount(unit);

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
