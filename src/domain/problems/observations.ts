import type { ProblemLevel } from '../problem-level.ts';

/** One cell of the data as its keys. */
export interface CellKeys {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** '' where it is no breakdown. */
  readonly group: string;
}

/** Facts of each mistake; the key is its permanent code. */
export interface ObservationProblems {
  'unknown-area': {
    readonly area: string;
    readonly nearest: string | undefined;
    /** Whether the nearest differs by zeros that a spreadsheet has taken from the front. */
    readonly lostZero: boolean;
  };
  /** A name that several areas bear. */
  'ambiguous-area': { readonly area: string; readonly ids: readonly string[] };
  'unknown-indicator': {
    readonly indicator: string;
    readonly nearest: string | undefined;
    /** Whether the id is the file's name, for want of a column. */
    readonly fromFileName: boolean;
  };
  'missing-cell': { readonly column: string };
  'not-a-period': { readonly text: string };
  'impossible-date': { readonly text: string };
  'not-a-number': { readonly text: string; readonly column: string };
  'spreadsheet-error': { readonly text: string };
  /** `1.234` in a column where no number shows which mark is the decimal one. */
  'unclear-decimal-mark': { readonly text: string; readonly column: string };
  'mixed-decimal-marks': {
    readonly text: string;
    readonly column: string;
    readonly mark: ',' | '.';
  };
  'percent-sign': { readonly text: string; readonly indicator: string };
  'negative-count': { readonly text: string; readonly column: string };
  /** A count of people or cases with decimals. */
  'fractional-count': { readonly text: string; readonly column: string };
  'not-a-whole-number': { readonly text: string; readonly column: string };
  'value-mismatch': { readonly text: string; readonly indicator: string };
  'numerator-over-denominator': CellKeys;
  'over-hundred-percent': { readonly text: string; readonly indicator: string };
  'numerator-without-denominator': { readonly indicator: string };
  /** Numerator and denominator of an indicator whose unit does not say how to make a value of them. */
  'value-not-computable': { readonly indicator: string };
  'unknown-flag': { readonly flag: string };
  'unknown-category': {
    readonly code: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  'limits-reversed': { readonly lower: string; readonly upper: string };
  'value-outside-limits': { readonly text: string };
  'identical-rows': CellKeys & { readonly first: string };
  'contradicting-rows': CellKeys & { readonly first: string };
  'area-without-rows': {
    readonly indicator: string;
    readonly level: string;
    /** Names of the first few. */
    readonly areas: readonly string[];
    readonly others: number;
  };
  'percent-looks-like-share': { readonly indicator: string };
  /** How far the municipality's own row lies from the sum of its areas, in percent of the row. */
  'municipality-unlike-sum': {
    readonly indicator: string;
    readonly level: string;
    readonly period: string;
    readonly percent: number;
    readonly direction: 'above' | 'below';
    readonly periods: number;
  };
  'group-over-total': CellKeys & { readonly dimension: string | undefined };
  'duplicate-group': { readonly group: string; readonly line: number };
  'not-yes-or-no': { readonly text: string; readonly column: string };
  /** A pattern of columns.yaml that no file bears. */
  'columns-without-file': { readonly pattern: string };
  /** A heading of columns.yaml that the table does not have. */
  'columns-without-heading': {
    readonly heading: string;
    readonly present: readonly string[];
    readonly nearest: string | undefined;
  };
}

export const observationProblemLevels: {
  readonly [C in keyof ObservationProblems]: ProblemLevel;
} = {
  'unknown-area': 'error',
  'ambiguous-area': 'error',
  'unknown-indicator': 'error',
  'missing-cell': 'error',
  'not-a-period': 'error',
  'impossible-date': 'error',
  'not-a-number': 'error',
  'spreadsheet-error': 'error',
  'unclear-decimal-mark': 'error',
  'mixed-decimal-marks': 'error',
  'percent-sign': 'error',
  'negative-count': 'error',
  'fractional-count': 'warning',
  'not-a-whole-number': 'error',
  'value-mismatch': 'error',
  'numerator-over-denominator': 'error',
  'over-hundred-percent': 'error',
  'numerator-without-denominator': 'warning',
  'value-not-computable': 'warning',
  'unknown-flag': 'error',
  'unknown-category': 'error',
  'limits-reversed': 'error',
  'value-outside-limits': 'warning',
  'identical-rows': 'warning',
  'contradicting-rows': 'error',
  'area-without-rows': 'warning',
  'percent-looks-like-share': 'warning',
  'municipality-unlike-sum': 'warning',
  'group-over-total': 'warning',
  'duplicate-group': 'error',
  'not-yes-or-no': 'error',
  'columns-without-file': 'warning',
  'columns-without-heading': 'warning',
};
