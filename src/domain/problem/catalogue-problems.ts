import type { ProblemLevel } from './problem-level.ts';

interface Unknown {
  readonly value: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}

/** Facts of each mistake in the catalogue and the addresses; the key is its permanent code. */
export interface CatalogueProblems {
  'indicator-without-id': Record<never, never>;
  'malformed-indicator-id': { readonly id: string };
  'reserved-indicator-id': { readonly id: string };
  'duplicate-indicator': { readonly id: string; readonly line: number };
  'empty-catalogue-cell': { readonly column: string; readonly indicator: string };
  'unknown-theme': Unknown & { readonly indicator: string };
  'unknown-level': Unknown & { readonly indicator: string };
  /** polarity, classification, disclosure, complement. */
  'unknown-catalogue-word': Unknown & { readonly column: string };
  'unit-like-known-one': { readonly unit: string; readonly nearest: string };
  'catalogue-number': {
    readonly column: string;
    readonly value: string;
    readonly from: number;
    readonly to: number;
  };
  'catalogue-date': { readonly column: string; readonly value: string };
  /** `updated` after the report's day. */
  'catalogue-date-ahead': { readonly value: string; readonly asOf: string };
  'catalogue-web-address': { readonly column: string; readonly value: string };
  'breaks-not-numbers': { readonly value: string };
  'breaks-not-ascending': { readonly first: string; readonly second: string };
  'manual-without-breaks': { readonly indicator: string };
  'too-many-breaks': { readonly classes: number; readonly most: number };
  'breaks-not-used': { readonly breaks: string; readonly classification: string };
  /** A target or threshold that is no number, or whose date is none. */
  'malformed-guide-value': { readonly column: string; readonly value: string };
  /** A target or threshold of categories, or of counts of areas: there is no scale for its line. */
  'guide-value-not-shown': { readonly column: string; readonly indicator: string };
  /** A subject without a predicate, or the other way round. */
  'half-a-sentence': {
    readonly column: string;
    readonly missing: string;
    readonly indicator: string;
  };
  'malformed-categories': { readonly value: string };
  'duplicate-category': { readonly code: string };
  /** Two categories that the legend could not tell apart. */
  'duplicate-category-label': { readonly label: string };
  'categories-not-used': { readonly indicator: string };
  'category-without-categories': { readonly indicator: string };
  'malformed-from-offers': { readonly value: string };
  'from-offers-unknown-type': Unknown;
  /** A rate of offers that has nothing to be divided by. */
  'from-offers-without-denominator': { readonly indicator: string; readonly unit: string };
  /** Rows in the year for which the register gives the value. */
  'from-offers-with-rows': { readonly indicator: string; readonly period: string };
  /** A count that is said to be made by dividing. */
  'components-of-a-count': { readonly indicator: string; readonly unit: string };
  /** A share of itself: always the same. */
  'components-alike': { readonly indicator: string; readonly component: string };
  /** numerator_indicator, denominator_indicator. */
  'unknown-component': Unknown & { readonly column: string };
  'component-not-a-count': {
    readonly column: string;
    readonly component: string;
    readonly unit: string;
  };
  /** Counts that are made of each other; the ids in their order, from the first and back to it. */
  'component-circle': { readonly circle: readonly string[] };
  'component-of-itself': { readonly column: string; readonly indicator: string };
  'published-without-reason': { readonly indicators: readonly string[] };
  'indicator-without-rows': { readonly indicator: string };
  'indicator-only-municipality': { readonly indicator: string; readonly level: string };
  /** Values, but none of the level that its page shows and none that could be summed up to it. */
  'indicator-without-level': { readonly indicator: string; readonly level: string };
  'malformed-slug': { readonly slug: string };
  'slug-clash': {
    readonly slug: string;
    readonly areas: readonly string[];
  };
  'area-pinned-twice': { readonly area: string; readonly line: number };
  'address-of-unknown-area': {
    readonly area: string;
    readonly nearest: string | undefined;
  };
  /** No addresses.csv: no address of an area is pinned. */
  'addresses-missing': { readonly areas: number };
  'area-without-address': { readonly area: string; readonly slug: string };
  /** In areas.csv or streets.csv. */
  'row-of-unknown-area': { readonly area: string; readonly nearest: string | undefined };
  'area-described-twice': { readonly area: string; readonly line: number };
  'locative-without-preposition': { readonly area: string; readonly locative: string };
  'street-row-without-street': Readonly<Record<string, never>>;
  'malformed-postcode': { readonly postcode: string };
  /** A spreadsheet took them for a day. */
  'house-numbers-as-date': { readonly numbers: string };
}

export const catalogueProblemLevels: { readonly [C in keyof CatalogueProblems]: ProblemLevel } = {
  'indicator-without-id': 'error',
  'malformed-indicator-id': 'error',
  'reserved-indicator-id': 'error',
  'duplicate-indicator': 'error',
  'empty-catalogue-cell': 'error',
  'unknown-theme': 'error',
  'unknown-level': 'error',
  'unknown-catalogue-word': 'error',
  'unit-like-known-one': 'warning',
  'catalogue-number': 'error',
  'catalogue-date': 'error',
  'catalogue-date-ahead': 'warning',
  'catalogue-web-address': 'error',
  'breaks-not-numbers': 'error',
  'breaks-not-ascending': 'error',
  'manual-without-breaks': 'error',
  'too-many-breaks': 'error',
  'breaks-not-used': 'warning',
  'malformed-guide-value': 'warning',
  'guide-value-not-shown': 'warning',
  'half-a-sentence': 'warning',
  'malformed-categories': 'error',
  'duplicate-category': 'error',
  'duplicate-category-label': 'warning',
  'categories-not-used': 'warning',
  'category-without-categories': 'error',
  'malformed-from-offers': 'error',
  'from-offers-unknown-type': 'error',
  'from-offers-without-denominator': 'error',
  'from-offers-with-rows': 'warning',
  'components-of-a-count': 'error',
  'components-alike': 'error',
  'unknown-component': 'error',
  'component-not-a-count': 'error',
  'component-circle': 'error',
  'component-of-itself': 'error',
  'published-without-reason': 'warning',
  'indicator-without-rows': 'warning',
  'indicator-only-municipality': 'warning',
  'indicator-without-level': 'warning',
  'malformed-slug': 'error',
  'slug-clash': 'error',
  'area-pinned-twice': 'error',
  'address-of-unknown-area': 'warning',
  'addresses-missing': 'warning',
  'area-without-address': 'warning',
  'row-of-unknown-area': 'warning',
  'area-described-twice': 'warning',
  'locative-without-preposition': 'warning',
  'street-row-without-street': 'warning',
  'malformed-postcode': 'warning',
  'house-numbers-as-date': 'warning',
};
