/** Units of values: one row each, from which everything that depends on a unit is decided. */

export type KnownUnit =
  | 'percent'
  | 'per100'
  | 'per1000'
  | 'per10000'
  | 'count'
  | 'persons'
  | 'euro'
  | 'years'
  | 'index'
  | 'ratio'
  | 'points'
  | 'balance'
  | 'category';

/** A known unit or the office's own words. */
export type Unit = KnownUnit | { readonly text: string };

/**
 * What a value is: a number of people or cases; a rate of two of them per 100, 1.000 …; a quotient of two of them as
 * it is; a mean of amounts; a number on a scale of its own; the number of a label.
 */
export type UnitKind = 'count' | 'rate' | 'ratio' | 'mean' | 'scale' | 'category';

/**
 * Values below zero: of people impossible; a mistake; suspicious where they are few; as usual as others.
 */
export type Negatives = 'impossible' | 'mistake' | 'suspicious' | 'usual';

/** The facts about one unit. Its words stand in the records of the languages. */
export interface UnitRow {
  readonly kind: UnitKind;
  /** Value = numerator ÷ denominator × factor; undefined where both do not say what the value is. */
  readonly factor: number | undefined;
  /** A part of a whole: what is missing to the whole is a number of people too. */
  readonly hasComplement: boolean;
  /** Written with a percent sign: a share of people ends at 100. */
  readonly isPercentage: boolean;
  /** Whether the values are people, and so protected, unless the catalogue says otherwise. */
  readonly ofPeople: boolean;
  /** Whether rates may be made of it: an amount that can be summed. */
  readonly isAmount: boolean;
  /** Zero is nothing at all, so that a value can be so many times another. */
  readonly zeroIsNothing: boolean;
  readonly negatives: Negatives;
  /** Values may be ages. */
  readonly mayBeAge: boolean;
  /** Decimals where the catalogue names none. */
  readonly decimals: number;
  /** Other words that offices write for it, in lower case. */
  readonly otherWords: readonly string[];
  /** Whoever is counted in it: `Kinder`, `Kinder unter 3`. */
  readonly nouns: readonly string[];
  /** Longer writings in lower case; numbers stand in them without a mark of grouping. */
  readonly pattern: RegExp | undefined;
}

const rate = {
  kind: 'rate',
  hasComplement: false,
  isPercentage: false,
  ofPeople: true,
  isAmount: false,
  zeroIsNothing: true,
  negatives: 'impossible',
  mayBeAge: false,
  decimals: 1,
  nouns: [],
} as const;

const count = {
  kind: 'count',
  factor: undefined,
  hasComplement: false,
  isPercentage: false,
  ofPeople: true,
  isAmount: true,
  zeroIsNothing: true,
  negatives: 'impossible',
  mayBeAge: false,
  decimals: 0,
  nouns: [],
  pattern: undefined,
} as const;

const scale = {
  kind: 'scale',
  factor: undefined,
  hasComplement: false,
  isPercentage: false,
  ofPeople: false,
  isAmount: false,
  zeroIsNothing: false,
  negatives: 'usual',
  mayBeAge: false,
  decimals: 1,
  otherWords: [],
  nouns: [],
  pattern: undefined,
} as const;

/** Whoever is counted in them is a person, or a household or family of persons. */
const peopleNouns =
  `kinder kind jugendliche jugendlicher einwohner einwohnerinnen bewohner schüler schülerinnen
  mädchen jungen familien haushalte geburten geborene arbeitslose leistungsberechtigte children pupils residents
  inhabitants students births families households`.split(/\s+/u);

/** Every known unit. A new one is a row here and a row of words in each language; the types ask for them. */
export const units: Readonly<Record<KnownUnit, UnitRow>> = {
  percent: {
    ...rate,
    factor: 100,
    hasComplement: true,
    isPercentage: true,
    otherWords: ['%', 'prozent', 'anteil', 'proz.', 'pct', 'percentage', 'v.h.', 'vh'],
    pattern: /^(?:in |anteil in )?(?:%|prozent|percent)(?: |$)/u,
  },
  per100: {
    ...rate,
    factor: 100,
    hasComplement: true,
    otherWords: [],
    pattern: /^(?:je|pro|per|auf)\s*100(?:\s|$)/u,
  },
  per1000: {
    ...rate,
    factor: 1000,
    otherWords: ['‰', 'promille', 'permille', 'permil', 'per1.000', 'per1,000'],
    pattern: /^(?:je|pro|per|auf)\s*1000(?:\s|$)/u,
  },
  per10000: {
    ...rate,
    factor: 10_000,
    otherWords: ['per10.000', 'per10,000'],
    pattern: /^(?:je|pro|per|auf)\s*10000(?:\s|$)/u,
  },
  count: { ...count, otherWords: ['anzahl', 'fälle', 'number', 'cases', 'zahl'] },
  persons: { ...count, otherWords: ['personen', 'people', 'menschen'], nouns: peopleNouns },
  euro: {
    ...scale,
    kind: 'mean',
    factor: 1,
    isAmount: true,
    zeroIsNothing: true,
    negatives: 'suspicious',
    decimals: 0,
    otherWords: ['€', 'eur'],
  },
  years: {
    ...scale,
    kind: 'mean',
    factor: 1,
    negatives: 'mistake',
    mayBeAge: true,
    otherWords: ['jahre'],
  },
  index: scale,
  ratio: { ...scale, kind: 'ratio', factor: 1, negatives: 'mistake' },
  points: { ...scale, kind: 'mean', otherWords: ['punkte'] },
  balance: { ...scale, isAmount: true, decimals: 0, otherWords: ['saldo', 'differenz', 'net'] },
  category: { ...scale, kind: 'category', otherWords: ['kategorie'] },
};

/** The names of all known units, in the order of the registry. */
export const knownUnits: readonly KnownUnit[] = Object.keys(units).filter(
  (name): name is KnownUnit => Object.hasOwn(units, name),
);

/** The row of a known unit; undefined for the office's own words. */
export const unitRow = (unit: Unit): UnitRow | undefined =>
  typeof unit === 'string' ? units[unit] : undefined;

const kindOf = (unit: Unit): UnitKind | undefined => unitRow(unit)?.kind;

/** Numbers of people or cases: whole, never negative, and they add up. */
export const isCount = (unit: Unit): boolean => kindOf(unit) === 'count';

/** Numbers of people or cases per 100, 1.000 … of others. */
export const isRate = (unit: Unit): boolean => kindOf(unit) === 'rate';

/** Rates and plain quotients of two counts. */
export const isQuotient = (unit: Unit): boolean => isRate(unit) || kindOf(unit) === 'ratio';

/** Means of some kind: the value of a whole lies between those of its parts. */
export const isMean = (unit: Unit): boolean => isQuotient(unit) || kindOf(unit) === 'mean';

/** Codes that stand for labels; nothing is reckoned with them. */
export const isCategory = (unit: Unit): boolean => kindOf(unit) === 'category';

/** Percentages. */
export const isPercentage = (unit: Unit): boolean => unitRow(unit)?.isPercentage ?? false;

/** Whether the value says of a whole which part of it something is true of. */
export const hasComplement = (unit: Unit): boolean => unitRow(unit)?.hasComplement ?? false;

/** Whether values can be added up, or recomputed from what they are made of. */
export const hasTotals = (unit: Unit): boolean => isCount(unit) || isQuotient(unit);

/** The factor between numerator ÷ denominator and the value shown; undefined where a unit is no rate. */
export const rateFactor = (unit: Unit): number | undefined =>
  isRate(unit) ? unitRow(unit)?.factor : undefined;
