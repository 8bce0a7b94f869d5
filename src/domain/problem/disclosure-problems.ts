import type { ProblemLevel } from './problem-level.ts';

/** A cell by the words of the page; `group` is '' where it is not a breakdown. */
export interface NamedCell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly group: string;
}

/** Facts of each mistake; the key is its permanent code. */
export interface DisclosureProblems {
  /** The published cells `by` (and `more` others) give a withheld cell away. Names only, never a value. */
  readonly 'disclosure-leak': NamedCell & {
    readonly by: readonly NamedCell[];
    readonly more: number;
  };
  /** A rate that is computed, or measured, over a count with several periods in the same year. */
  readonly 'ambiguous-denominator-period': {
    readonly indicator: string;
    readonly denominator: string;
    readonly period: string;
    readonly candidates: readonly string[];
  };
  /** `from_offers` would add capacities of different units. */
  readonly 'mixed-capacity-units': {
    readonly indicator: string;
    readonly units: readonly string[];
  };
  /** Rates and counts that the numbers, not the catalogue, show to belong together. */
  readonly 'linked-by-equal-numerators': {
    readonly pairs: readonly { readonly rate: string; readonly count: string }[];
  };
  /** Rates of people whose denominator nobody knows: rule S4 cannot be applied. */
  readonly 'rate-without-denominator': { readonly indicators: readonly string[] };
}

export const disclosureProblemLevels: { readonly [C in keyof DisclosureProblems]: ProblemLevel } = {
  'disclosure-leak': 'error',
  'ambiguous-denominator-period': 'error',
  'mixed-capacity-units': 'warning',
  'linked-by-equal-numerators': 'warning',
  'rate-without-denominator': 'warning',
};
