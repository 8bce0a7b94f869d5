/** Exactly what one figure shows. Facts only: numbers with their states, names, no words of a language, no drawing. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell, Flag } from '../../domain/indicator/observation.ts';
import type { Basis } from '../../domain/publishable.ts';
import type { Doubt } from '../../domain/statistics/time/doubt.ts';

/** An area (or the municipality) as figures name it. */
export interface PlaceRef {
  readonly id: string;
  readonly name: string;
  /** Short form for labels on maps; the name where there is none. */
  readonly short: string;
  /** How sentences say „there“ („auf der Insel“); undefined where the rule of the language serves. */
  readonly locative?: string | undefined;
  /** Its part of addresses; undefined for the municipality. */
  readonly slug?: string | undefined;
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
  /** Set where check has found the value, or the step to it, implausible. */
  readonly doubt: Doubt | undefined;
  /** Against the municipality; undefined where it cannot be said. */
  readonly comparison: ComparisonWord | undefined;
}
