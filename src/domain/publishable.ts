/**
 * What has passed the gate. Only `disclosure/` can make these: the brand is a symbol that no
 * other file can name, so a raw Dataset does not fit where a PublishableDataset is wanted.
 */
import type { ReportFrame } from './report-frame.ts';
import type { Cell, Flag } from './indicator/observation.ts';
import type { Period } from './indicator/period.ts';
import type { Doubts } from './statistics/time/doubt.ts';

declare const passedTheGate: unique symbol;

/** Where a published value comes from. */
export type Basis =
  /** a row as delivered */
  | 'delivered'
  /** numerator ÷ denominator of rows, or of linked counts */
  | 'computed'
  /** a total formed from publishable values of the level below */
  | 'derived'
  /** from the register of offers */
  | 'register'
  /** a need index: from published values of several indicators */
  | 'index';

export interface PublishableObservation {
  readonly [passedTheGate]: true;
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  /** '' where it is not a breakdown. */
  readonly group: string;
  readonly value: Cell;
  readonly numerator: Cell | undefined;
  readonly denominator: Cell | undefined;
  /** Confidence limits as delivered. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly flags: readonly Flag[];
  readonly kitas: number | undefined;
  readonly children: number | undefined;
  readonly note: string | undefined;
  readonly basis: Basis;
  /** Decimals of the value as delivered; undefined where it was computed. */
  readonly decimals?: number | undefined;
  /** Set where the denominator is of another period than the value (register of offers). */
  readonly denominatorPeriod?: Period | undefined;
}

/** All published values of one indicator. */
export interface PublishableSeries {
  readonly indicator: string;
  /** By first day, last day, text; over all areas and groups. */
  readonly periods: readonly Period[];
  /** Ids of groups that occur, without ''. In the order of groups.csv, else of appearance. */
  readonly groups: readonly string[];
  /** Undefined where there is no row: the same state as not available. */
  at(area: string, period: string, group?: string): PublishableObservation | undefined;
  /** All, in the order: period, area as in the geography (municipality first), group. */
  readonly all: readonly PublishableObservation[];
}

export interface PublishableDataset {
  readonly [passedTheGate]: true;
  readonly frame: ReportFrame;
  readonly series: ReadonlyMap<string, PublishableSeries>;
  /** How many cells the gate withheld beyond those the office had withheld, by indicator. Counts only. */
  readonly withheldHere: ReadonlyMap<string, number>;
  /** Published values that check found implausible, told from published values alone. */
  readonly doubts: Doubts;
}
