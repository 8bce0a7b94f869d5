/** Exactly what one figure shows. Facts only: numbers with their states, names, no words of a language, no drawing. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Classification } from '../../domain/statistics/classification.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell, Flag } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Basis } from '../../domain/publishable.ts';

/** An area (or the municipality) as figures name it. */
export interface PlaceRef {
  readonly id: string;
  readonly name: string;
  /** Short form for labels on maps; the name where there is none. */
  readonly short: string;
  /** Its profile; undefined where it has no page. */
  readonly address: SiteAddress | undefined;
}

export interface LevelRef {
  readonly id: string;
  readonly title: string;
  readonly plural: string;
}

export interface GroupRef {
  readonly id: string;
  readonly title: string;
}

/** What every figure about one indicator has in common. */
export interface FigureSubject {
  readonly indicator: Indicator;
  readonly municipality: PlaceRef;
  readonly level: LevelRef;
  /** Set where a breakdown is shown because there is no ungrouped value. */
  readonly group: GroupRef | undefined;
}

/** Similar to the reference value, or higher or lower beyond its confidence interval. */
export type ComparisonWord = 'similar' | 'higher' | 'lower';

/** One area's value in one period. */
export interface AreaValue {
  readonly area: PlaceRef;
  readonly value: Cell;
  readonly numerator: Cell | undefined;
  readonly denominator: Cell | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly flags: readonly Flag[];
  readonly note: string | undefined;
  readonly basis: Basis;
  /** 0-based class; undefined without a number, or where the value stays out of classes (flag q). */
  readonly classIndex: number | undefined;
  readonly unpopulated: boolean;
  /** Against the municipality; undefined where it cannot be said. */
  readonly comparison: ComparisonWord | undefined;
}

export interface ChoroplethModel extends FigureSubject {
  readonly period: Period;
  readonly values: readonly AreaValue[];
  readonly classification: Classification | undefined;
  readonly reference: AreaValue | undefined;
  /** Area to outline. */
  readonly current: string | undefined;
}

export interface ComparisonModel extends FigureSubject {
  readonly period: Period;
  /** In the order of the geography; the figure sorts. */
  readonly values: readonly AreaValue[];
  readonly reference: AreaValue | undefined;
  readonly highlighted: readonly string[];
}

export interface TrendPoint {
  readonly period: Period;
  readonly value: Cell;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly flags: readonly Flag[];
  readonly basis: Basis;
  /** No line from the point before: a missing period, a break in the series, a change of basis. */
  readonly gapBefore: boolean;
}

export interface TrendLine {
  readonly place: PlaceRef;
  readonly role: 'municipality' | 'highlighted' | 'other';
  /** Set where the line is a breakdown. */
  readonly group: GroupRef | undefined;
  readonly points: readonly TrendPoint[];
}

export interface TrendModel extends FigureSubject {
  readonly periods: readonly Period[];
  readonly lines: readonly TrendLine[];
}

/** All areas by all periods. */
export interface IndicatorTableModel extends FigureSubject {
  readonly periods: readonly Period[];
  readonly rows: readonly { readonly place: PlaceRef; readonly values: readonly AreaValue[] }[];
}

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

export type TrendWord = 'rising' | 'falling' | 'steady';

/** One row of the key figures of a place. */
export interface KeyFigureModel extends FigureSubject {
  readonly place: PlaceRef;
  readonly latest: AreaValue;
  readonly period: Period;
  readonly reference: AreaValue | undefined;
  readonly trend: { readonly word: TrendWord; readonly since: Period } | undefined;
  readonly points: readonly TrendPoint[];
  /** Numbers of all areas of the level in the same period, for the dot strip. */
  readonly distribution: {
    readonly min: number;
    readonly max: number;
    readonly values: readonly number[];
  };
  readonly extent: ExtentModel | undefined;
}

/** Range (in the unit, percentage points for percent) and ratio between the highest and the lowest area. */
export interface ExtentModel {
  readonly min: { readonly area: PlaceRef; readonly value: number };
  readonly max: { readonly area: PlaceRef; readonly value: number };
  readonly range: number;
  /** Undefined where the minimum is 0 or a sign changes. */
  readonly ratio: number | undefined;
  /** How many areas have a number. */
  readonly count: number;
}

export interface OfferMark {
  readonly id: string;
  readonly name: string;
  readonly address: SiteAddress;
  readonly types: readonly string[];
  readonly typeTitles: readonly string[];
  readonly area: PlaceRef | undefined;
  readonly provider: string | undefined;
  readonly street: string | undefined;
  readonly phases: readonly string[];
  readonly point: { readonly lon: number; readonly lat: number } | undefined;
}

export interface OfferMapModel {
  readonly municipality: PlaceRef;
  readonly level: LevelRef;
  /** Only this area, or the whole municipality. */
  readonly area: PlaceRef | undefined;
  /** `mark`: which one the type is of all in the register, so that it looks the same in every figure. */
  readonly types: readonly {
    readonly id: string;
    readonly title: string;
    readonly mark?: number;
  }[];
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly offers: readonly OfferMark[];
  readonly asOf: string;
}

export interface GoalProgressModel extends FigureSubject {
  readonly title: string;
  readonly address: SiteAddress;
  readonly place: PlaceRef;
  readonly baseline: { readonly period: Period; readonly value: number };
  readonly target: number;
  /** ISO date. */
  readonly due: string;
  /** ISO date: the report's day. */
  readonly asOf: string;
  readonly points: readonly TrendPoint[];
  readonly latest: { readonly period: Period; readonly value: Cell } | undefined;
  /** Whether the latest number is at or beyond the target, in the direction from baseline to target. */
  readonly reached: boolean | undefined;
}
