/** Sentences that are made from numbers: what figures show, how goals stand. Amounts and places are written already. */
import type { ValueState } from '../../domain/indicator/observation.ts';
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';
import type { TrendWord } from '../../domain/statistics/trend.ts';

/** States of areas without a firm number. */
export type UnfirmState = Exclude<ValueState, 'observed' | 'zero'>;

export interface FindingWords {
  /** „Der Wert“, of an office's own unit. */
  readonly subjectOfOwnUnit: string;
  /** „Nord und Süd“ */
  readonly both: (first: string, second: string) => string;
  /** „Nord und 2 weitere“ */
  readonly andOthers: (first: string, others: number) => string;
  /** „das 28-Fache“ */
  readonly times: (number: string) => string;

  /** What a map of areas shows. */
  readonly areas: {
    /** In place of the name of a level. */
    readonly plural: string;
    readonly noValue: (plural: string) => string;
    readonly onlyOne: (name: string, amount: string) => string;
    readonly allTheSame: (amount: string) => string;
    readonly extent: (facts: {
      readonly subject: string;
      readonly least: string;
      readonly leastAt: string;
      readonly most: string;
      readonly mostAt: string;
      readonly difference: string;
      /** As `times` writes it; undefined where a ratio says nothing. */
      readonly times: string | undefined;
    }) => string;
    readonly byCategory: (list: string) => string;
    readonly asAWhole: (where: string, amount: string) => string;
    /** For the overview. */
    readonly inShort: (facts: {
      readonly indicator: string;
      readonly least: string;
      readonly leastAt: string;
      readonly most: string;
      readonly mostAt: string;
      readonly when: string;
    }) => string;
  };

  readonly place: {
    readonly noNumber: (where: string, period: string, state: string) => string;
    /** `tail`: how it compares, behind a comma. */
    readonly value: (where: string, amount: string, period: string, tail: string) => string;
  };

  readonly comparison: {
    /** „höher als die Stadt“ */
    readonly than: Readonly<Record<ComparisonWord, (reference: string) => string>>;
    /** How many areas lie above, about at and below the reference; the counts are not 0. */
    readonly areas: (facts: {
      readonly all: string;
      readonly reference: string;
      readonly counts: readonly {
        readonly word: ComparisonWord;
        readonly count: number;
        readonly text: string;
      }[];
    }) => string;
    readonly halfAtMost: (areas: string, amount: string) => string;
  };

  readonly scatter: {
    readonly pairs: (count: number, text: string) => string;
    readonly noPattern: (count: number) => string;
    readonly pattern: (facts: {
      readonly count: number;
      readonly x: string;
      readonly y: string;
      readonly strong: boolean;
      readonly rising: boolean;
    }) => string;
  };

  readonly trend: {
    readonly noValue: (where: string) => string;
    readonly noEarlier: (where: string, amount: string) => string;
    /** Lines of areas without one of the municipality; `where` in the middle of a sentence. */
    readonly areasAlone: (plural: string, where: string) => string;
    /** `what`: the subject in the middle of a sentence. */
    readonly same: (facts: {
      readonly where: string;
      readonly what: string;
      readonly from: string;
      readonly to: string;
    }) => string;
    readonly changed: (facts: {
      readonly where: string;
      readonly what: string;
      readonly from: string;
      readonly to: string;
      readonly by: string;
      readonly rising: boolean;
    }) => string;
    /** „seit 2018 gestiegen“ */
    readonly since: Readonly<Record<TrendWord, (since: string) => string>>;
  };

  readonly states: {
    /** Behind „In 2 von 13 Gebieten“. */
    readonly alone: Readonly<Record<UnfirmState, string>>;
    readonly list: (all: string, list: string) => string;
    readonly onlyArea: string;
    readonly allAreas: string;
    readonly someAreas: (count: string, all: string) => string;
  };

  readonly goal: {
    readonly start: (facts: {
      readonly baseline: string;
      readonly period: string;
      readonly target: string;
      readonly due: string;
    }) => string;
    readonly noNewer: string;
    readonly latest: (amount: string, period: string) => string;
    readonly reached: string;
    readonly left: (difference: string) => string;
  };
}
