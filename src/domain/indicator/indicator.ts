/** The catalogue: what is measured, of whom, and how it is shown (`data/indicators.csv`). */
import type { Unit } from './unit.ts';

export type Polarity = 'lower' | 'higher' | 'neutral';
export type ClassificationMethod = 'quantile' | 'equal-interval' | 'natural-breaks' | 'manual';
export type DisclosureKind = 'persons' | 'kompik' | 'none';

export interface Category {
  readonly code: string;
  readonly label: string;
}

/** `count:kita` or `capacity:kita|hort`. */
export interface FromOffers {
  readonly measure: 'count' | 'capacity';
  readonly types: readonly string[];
}

/** The least change that the catalogue calls one: an amount in the unit, or percent of the earlier value. */
export interface Noticeable {
  readonly amount: number;
  readonly relative: boolean;
}

/** A number that a council, a law or the field has set, and that values are seen against: a line, never a verdict. */
export interface GuideValue {
  readonly kind: 'target' | 'threshold';
  readonly value: number;
  /** By when it shall be reached: a year or an ISO date; undefined where nothing is said. */
  readonly by: string | undefined;
  /** What it is called („Schutz der Gemeinschaft“); undefined where its kind says enough. */
  readonly title: string | undefined;
}

export interface Indicator {
  readonly id: string;
  readonly theme: string;
  /** Full sentence that names who, what, of whom. */
  readonly title: string;
  readonly short: string;
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly denominatorIndicator: string | undefined;
  readonly numeratorIndicator: string | undefined;
  readonly decimals: number;
  readonly classification: ClassificationMethod;
  readonly classes: number;
  /** Manual breaks with both ends, as numbers and with their written decimals. */
  readonly breaks: { readonly values: readonly number[]; readonly decimals: number } | undefined;
  readonly categories: readonly Category[];
  /** Percent, e.g. 95. */
  readonly confidence: number;
  readonly disclosure: DisclosureKind;
  readonly complement: 'harmless' | 'sensitive' | undefined;
  /** Main level shown: a level's id or `municipality`. */
  readonly level: string;
  readonly fromOffers: FromOffers | undefined;
  readonly source: string | undefined;
  readonly sourceUrl: string | undefined;
  readonly attribution: string | undefined;
  readonly licences: readonly string[];
  readonly publishedBy: string | undefined;
  readonly updated: string | undefined;
  readonly note: string | undefined;
  readonly unitReference: string | undefined;
  /** The least change that is called one where chance cannot be reckoned. */
  readonly noticeable: Noticeable | undefined;
  /** Target and threshold of the catalogue. */
  readonly guides: readonly GuideValue[];
  /** How a sentence says it: who („Kinder unter 15“), and what they do, the verb first („leben in …“). */
  readonly sentence: { readonly subject: string; readonly predicate: string } | undefined;
}

/** A breakdown of an indicator (`data/groups.csv`); groups that the file does not list are their own title. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly dimension: string | undefined;
  readonly order: number;
  /** Whether this group is the total of its dimension. */
  readonly total: boolean;
}
