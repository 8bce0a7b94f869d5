/** What the tags of words ask for, with everything looked up: who draws or words it needs no dataset. */
import type { Goal } from '../../domain/words/goal.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { FigureSubject } from '../indicator/figure-subject.ts';
import type { NeedSupplyRequest } from '../../figures/need-supply/model.ts';
import type { CellRequest } from '../indicator/cells.ts';

/** `<Value>`: a number in a sentence. */
export interface ValueRequest extends CellRequest {
  readonly format: 'number' | 'words' | 'change';
  /** For `change`: the same place's earlier value. */
  readonly earlier: CellRequest | undefined;
}

/** `<Claim>`: words that the data bear out. */
export interface ClaimRequest extends CellRequest {
  readonly op: string;
  /** The number it is compared with, where it stands in the tag. */
  readonly value: number | undefined;
  /** The cell it is compared with: another place, or another period. */
  readonly than: CellRequest | undefined;
}

/** A figure among the words; lists of areas are empty where the tag names none. */
export type FigureRequest =
  | {
      readonly figure: 'choropleth';
      readonly subject: FigureSubject;
      readonly period: Period;
      readonly current: string | undefined;
    }
  | {
      readonly figure: 'comparison';
      readonly subject: FigureSubject;
      readonly period: Period;
      readonly areas: readonly string[];
    }
  | {
      readonly figure: 'trend';
      readonly subject: FigureSubject;
      readonly areas: readonly string[];
    }
  | {
      readonly figure: 'scatter';
      readonly x: FigureSubject;
      readonly y: FigureSubject;
      readonly xPeriod: Period;
      readonly yPeriod: Period;
    }
  | {
      readonly figure: 'indicator-table';
      readonly subject: FigureSubject;
      readonly areas: readonly string[];
    }
  | {
      readonly figure: 'offer-map';
      readonly types: readonly string[];
      readonly phases: readonly string[];
      readonly area: string | undefined;
    }
  | {
      readonly figure: 'offer-network';
      readonly provider: string | undefined;
      readonly area: string | undefined;
    }
  | {
      readonly figure: 'life-phases';
      readonly area: string | undefined;
      /** Empty: all. */
      readonly phases: readonly string[];
      readonly types: readonly string[];
    }
  | ({ readonly figure: 'need-supply' } & NeedSupplyRequest)
  | { readonly figure: 'goal-progress'; readonly goal: Goal };

export type TagRequest =
  | { readonly kind: 'value'; readonly request: ValueRequest }
  | { readonly kind: 'claim'; readonly request: ClaimRequest }
  | { readonly kind: 'figure'; readonly request: FigureRequest };
