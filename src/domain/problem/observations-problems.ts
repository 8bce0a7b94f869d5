import type { ProblemLevel } from './problem-level.ts';

/** One cell of the data as its keys. */
export interface CellKeys {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** '' where it is no breakdown. */
  readonly group: string;
}

/** Numerator and denominator as the row has them. */
interface WrittenFraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** A series of an indicator and group, with the areas that stand out in it. */
interface SeriesKeys {
  readonly indicator: string;
  readonly group: string;
}
/** One value, with the name of its area. */
interface ValueKeys {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: number;
}
interface NamedAreas {
  /** Names of the first few. */
  readonly areas: readonly string[];
  readonly others: number;
}

/** The largest difference between an official total and the sum of the areas below. */
export interface SumDifference {
  readonly indicator: string;
  /** '' where it is no breakdown. */
  readonly group: string;
  /** Of the area whose total it is. */
  readonly name: string;
  /** Plurals of the levels whose areas were added up. */
  readonly levels: readonly string[];
  readonly period: string;
  /** Of the total, one decimal. */
  readonly percent: number;
  readonly direction: 'above' | 'below';
  /** In how many cells there is one. */
  readonly times: number;
}

/** Facts of each mistake; the key is its permanent code. */
export interface ObservationProblems {
  'unknown-area': {
    readonly area: string;
    readonly nearest: string | undefined;
    /** Whether the nearest differs by zeros that a spreadsheet has taken from the front. */
    readonly lostZero: boolean;
    /** Further areas of the same file that are unknown as well; they are not named. */
    readonly others?: number | undefined;
  };
  /** A number that stands for "no value", as −9999; texts: as the file writes it. */
  'sentinel-number': {
    readonly indicator: string;
    readonly texts: readonly string[];
    readonly file: string;
  };
  /** A group of the form of a date, and what was most likely written before a spreadsheet took it for one. */
  'group-like-date': { readonly group: string; readonly meant: string; readonly file: string };
  /** A key and a name, in two columns of one row, of two areas of one level. */
  'area-unlike-name-column': {
    readonly area: string;
    readonly column: string;
    readonly name: string;
    /** Ids. */
    readonly byKey: string;
    readonly byName: string;
  };
  /** Areas without a value in the newest period of their level, in which others have one. */
  'area-without-newest-value': {
    readonly indicator: string;
    readonly level: string;
    readonly period: string;
  } & NamedAreas;
  /** The newest value of an area far off its own series; more: how many others of the indicator are. */
  'newest-value-off-series': SeriesKeys &
    ValueKeys & {
      readonly earlier: string;
      readonly earlierValue: number;
      readonly more: number;
    };
  /** A number before a name is the key of another area. */
  'area-key-unlike-name': {
    readonly area: string;
    /** Ids. */
    readonly byKey: string;
    readonly byName: string;
  };
  /** A level, of a column or of columns.yaml, that there is not. */
  'unknown-level-of-areas': {
    readonly level: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  /** Rows that columns.yaml wants added up, of what does not add up. */
  'sum-of-rates': { readonly indicator: string };
  /** An entry of columns.yaml that no table had a use for. */
  'columns-entry-unused': {
    readonly key: string;
    /** Undefined: the key as a whole. */
    readonly entry: string | undefined;
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
  'not-a-period': { readonly text: string; readonly nearest?: string | undefined };
  'impossible-date': { readonly text: string; readonly nearest?: string | undefined };
  /** A period far from all others: a slip of the keys. */
  'distant-period': { readonly period: string; readonly indicator: string };
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
  /** Value, numerator and denominator as written. */
  'value-mismatch': { readonly text: string; readonly indicator: string } & WrittenFraction;
  'numerator-over-denominator': CellKeys & WrittenFraction;
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
  /** The limits as written; '' where one is absent. */
  'value-outside-limits': {
    readonly text: string;
    readonly lower: string;
    readonly upper: string;
  };
  'negative-margin': { readonly text: string };
  /** Values of Kita observation without the numbers of Kitas and children that decide on their publication. */
  'kompik-without-kitas': { readonly indicator: string };
  /** Values outside the manual class breaks of their indicator. */
  'value-outside-breaks': { readonly indicator: string; readonly values: number };
  /** A group that groups.csv does not list. */
  'unlisted-group': {
    readonly group: string;
    readonly known: readonly string[];
    readonly nearest: string | undefined;
  };
  'identical-rows': CellKeys & { readonly first: string };
  /** What both rows say, where it differs as written. */
  'contradicting-rows': CellKeys & {
    /** Headings of one table under which both rows differ, beside the value: what tells them apart is read by nothing. */
    readonly differ?: readonly string[] | undefined;
    readonly first: string;
    readonly said: { readonly here: string; readonly there: string } | undefined;
  };
  'area-without-rows': {
    readonly indicator: string;
    readonly level: string;
    /** Names of the first few. */
    readonly areas: readonly string[];
    readonly others: number;
  };
  /** Rows of years in which their area is not valid, as its boundary says. */
  'area-not-valid-then': {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly from: number | undefined;
    readonly until: number | undefined;
  };
  /** A share among percentages. */
  'share-among-percentages': ValueKeys;
  'percent-looks-like-share': { readonly indicator: string };
  /** How far the municipality's own row lies from a complete sum of its areas. */
  'municipality-unlike-sum': { readonly differences: readonly SumDifference[] };
  /** The same of areas of coarser levels; of each indicator the largest. */
  'area-unlike-sum': { readonly differences: readonly SumDifference[] };
  'group-over-total': CellKeys & { readonly dimension: string | undefined };
  /** A group that is the total of its dimension, and less than the row without a group. */
  'total-group-differs': CellKeys;
  /** Less than nothing of what has no less: an age, a ratio. */
  'negative-value': { readonly text: string; readonly indicator: string };
  /** Areas that leave their own series; odd: in one period, step: from it on. */
  'series-jump': SeriesKeys &
    NamedAreas & { readonly period: string; readonly kind: 'odd' | 'step' };
  /** All areas a power of ten away from the period before. */
  'unit-shift': SeriesKeys & { readonly period: string; readonly factor: number };
  /** One area a power of ten away from all others, throughout. */
  'unit-of-one-area': SeriesKeys & {
    readonly area: string;
    readonly factor: number;
    readonly direction: 'above' | 'below';
  };
  'period-repeated': SeriesKeys & { readonly period: string; readonly earlier: string };
  /** Areas whose value never changes; everywhere: all values of the series are one. */
  'series-constant': SeriesKeys & NamedAreas & { readonly everywhere: boolean };
  /** Groups that add up to the total in one period and not in another. */
  'groups-unlike-total': {
    readonly indicator: string;
    readonly groups: readonly string[];
    readonly period: string;
    readonly holdsIn: string;
    readonly wrong: number;
    readonly of: number;
  };
  'rate-unlike-counts': {
    readonly indicator: string;
    readonly denominator: string;
    readonly wrong: number;
    readonly of: number;
  };
  'municipality-outside-areas': {
    readonly indicator: string;
    readonly level: string;
    readonly period: string;
  };
  'period-out-of-rhythm': {
    readonly indicator: string;
    readonly period: string;
    readonly usual: string;
  };
  /** A month among school years that could be one itself. */
  'month-for-school-year': {
    readonly indicator: string;
    readonly period: string;
    readonly meant: string;
  };
  /** A time to come in which one area alone has a value. */
  'lone-period': { readonly indicator: string; readonly period: string; readonly area: string };
  /** Below zero where all others are above. */
  'lone-negative-value': ValueKeys;
  /** More years than anyone lives, among values that are ages. */
  'impossible-age': ValueKeys;
  /** About ten or a hundred times the other values of the area, without decimals. */
  'decimal-mark-lost': ValueKeys & { readonly factor: number };
  'duplicate-group': { readonly group: string; readonly line: number };
  /** Two groups of one dimension that both say they are its total. */
  'two-totals': { readonly first: string; readonly second: string; readonly dimension: string };
  'not-yes-or-no': { readonly text: string; readonly column: string };
  /** A pattern of columns.yaml that no file bears, or none that an earlier entry (its line) has left over. */
  'columns-without-file': { readonly pattern: string; readonly earlier?: number | undefined };
  /** A `where` of columns.yaml that no row of a table passes. */
  'columns-where-empty': {
    readonly heading: string;
    readonly values: readonly string[];
    /** The first few texts that stand in the column. */
    readonly found: readonly string[];
    readonly file: string;
  };
  /** A column of a wide table whose numbers belong to one period each. */
  'column-without-period': { readonly column: string; readonly periods: readonly string[] };
  /** Confidence limits beside an empty or withheld value. */
  'limits-without-value': { readonly lower: string; readonly upper: string };
  /** Limits of a share of people outside 0 to 100, or of a count below 0. */
  'limits-out-of-range': {
    readonly text: string;
    readonly column: string;
    readonly share: boolean;
  };
  /** Limits that are not as far from the value as the margin says. */
  'margin-unlike-limits': { readonly text: string };
  /** A sign in the flag column that says there is no number, beside a number. */
  'flag-contradicts-value': { readonly flag: string };
  /** Fewer children than the Kitas named must have observed: four in each. */
  'kompik-too-few-children': { readonly kitas: string; readonly children: string };
  /** Periods of two kinds that mean the same time, each with other areas. */
  'period-kinds-mixed': {
    readonly indicator: string;
    readonly period: string;
    readonly other: string;
  } & NamedAreas;
  /** The same in two indicators of which a share is computed. */
  'computed-over-hundred': {
    readonly indicator: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly area: string;
    readonly period: string;
  };
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
  'sentinel-number': 'error',
  'group-like-date': 'warning',
  'area-unlike-name-column': 'error',
  'area-without-newest-value': 'warning',
  'newest-value-off-series': 'warning',
  'area-key-unlike-name': 'error',
  'unknown-level-of-areas': 'error',
  'sum-of-rates': 'error',
  'columns-entry-unused': 'warning',
  'ambiguous-area': 'error',
  'unknown-indicator': 'error',
  'missing-cell': 'error',
  'not-a-period': 'error',
  'impossible-date': 'error',
  'distant-period': 'warning',
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
  'negative-margin': 'error',
  'kompik-without-kitas': 'warning',
  'value-outside-breaks': 'warning',
  'unlisted-group': 'warning',
  'identical-rows': 'warning',
  'contradicting-rows': 'error',
  'area-without-rows': 'warning',
  'area-not-valid-then': 'warning',
  'share-among-percentages': 'warning',
  'percent-looks-like-share': 'warning',
  'municipality-unlike-sum': 'warning',
  'area-unlike-sum': 'warning',
  'group-over-total': 'warning',
  'total-group-differs': 'warning',
  'negative-value': 'warning',
  'series-jump': 'warning',
  'unit-shift': 'warning',
  'unit-of-one-area': 'warning',
  'period-repeated': 'warning',
  'series-constant': 'warning',
  'groups-unlike-total': 'warning',
  'rate-unlike-counts': 'warning',
  'municipality-outside-areas': 'warning',
  'period-out-of-rhythm': 'warning',
  'month-for-school-year': 'warning',
  'lone-period': 'warning',
  'lone-negative-value': 'warning',
  'impossible-age': 'warning',
  'decimal-mark-lost': 'warning',
  'duplicate-group': 'error',
  'two-totals': 'warning',
  'not-yes-or-no': 'error',
  'columns-without-file': 'warning',
  'columns-where-empty': 'warning',
  'column-without-period': 'error',
  'limits-without-value': 'warning',
  'limits-out-of-range': 'warning',
  'margin-unlike-limits': 'warning',
  'flag-contradicts-value': 'error',
  'kompik-too-few-children': 'warning',
  'period-kinds-mixed': 'warning',
  'computed-over-hundred': 'error',
  'columns-without-heading': 'warning',
};
