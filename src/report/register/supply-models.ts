/** Exactly what the figures of life phases, supply, and need beside supply show: facts only. */
import type { PhaseVerdict } from '../../domain/register/life-phase.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Quadrant, SupplyMeasure } from '../../domain/register/supply.ts';
import type { FigureSubject, LevelRef, PlaceRef } from '../indicator/figure-models.ts';
import type { TermRef, NamedNode } from '../network/network-models.ts';

export type { PhaseVerdict } from '../../domain/register/life-phase.ts';
export type { Quadrant, SupplyMeasure } from '../../domain/register/supply.ts';

export interface PhaseCell {
  readonly phase: string;
  /** Offers for this phase; one of several types counts once. */
  readonly count: number;
  readonly verdict: PhaseVerdict;
  /** Types that stand here for this phase; `double`: several of a type, more than twice the middle area's. */
  readonly types: readonly {
    readonly id: string;
    readonly count: number;
    readonly double: boolean;
  }[];
  /** Types that are missing here for this phase, although at least half of the other areas have one. */
  readonly missing: readonly string[];
}

export interface PhaseRow {
  readonly place: PlaceRef;
  readonly whole: boolean;
  readonly unpopulated: boolean;
  /** Offers of the row, those without a phase among them. */
  readonly offers: number;
  readonly cells: readonly PhaseCell[];
}

/** Prevention chain: phases × areas × types. */
export interface LifePhaseMatrixModel {
  readonly municipality: PlaceRef;
  readonly level: LevelRef;
  /** Set where the matrix is that of one area; it has that row and the municipality's. */
  readonly area: PlaceRef | undefined;
  readonly phases: readonly TermRef[];
  readonly types: readonly TermRef[];
  /** The municipality first, then the areas in the order of the geography. */
  readonly rows: readonly PhaseRow[];
  /** Offers (of the area, where one is chosen) that name no phase: in no cell. */
  readonly withoutPhase: number;
  /** Offers of the whole municipality: in no area's row. */
  readonly withoutArea: number;
  readonly asOf: string;
}

export interface SupplyRow {
  readonly area: PlaceRef;
  /** `unreliable` with a number: at least (a capacity is unknown). */
  readonly value: Cell;
  readonly offers: number;
  /** Known places. */
  readonly places: number;
  /** Offers of which the capacity is unknown. */
  readonly unknownCapacity: number;
  /** Children of the age group; undefined for distances. */
  readonly children: Cell | undefined;
  readonly nearest: (NamedNode & { readonly metres: number }) | undefined;
  readonly unpopulated: boolean;
}

/** How supply is measured: by the register, or by an indicator of the catalogue. */
export interface SupplyDefinition {
  readonly measure: SupplyMeasure;
  readonly types: readonly TermRef[];
  /** Children that places and offers are set against. */
  readonly children: { readonly subject: FigureSubject; readonly period: Period } | undefined;
  /** Unit of the capacities; several units are never added (`mixedUnits`). */
  readonly unit: string | undefined;
  readonly mixedUnits: readonly string[];
}

export interface SupplyModel extends SupplyDefinition {
  readonly municipality: PlaceRef;
  readonly level: LevelRef;
  readonly rows: readonly SupplyRow[];
  /** The municipality's row; for distances the median of the areas. */
  readonly reference: SupplyRow | undefined;
  readonly current: string | undefined;
  readonly asOf: string;
}

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
