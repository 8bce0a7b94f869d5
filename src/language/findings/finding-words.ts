/** Sentences that are made from numbers: what figures show, how goals stand. Amounts and places are written already. */
import type { GuideValue } from '../../domain/indicator/indicator.ts';
import type { ValueState } from '../../domain/indicator/observation.ts';
import type { ChangeVerdict } from '../../domain/statistics/time/change.ts';
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';
import type { NoTrend } from '../../domain/statistics/time/trend.ts';

/** States of areas without a firm number. */
export type UnfirmState = Exclude<ValueState, 'observed' | 'zero'>;

/** The two ends of a course; all written. */
export interface ChangeFacts {
  /** What changes, in the middle of a sentence: „der Anteil“. */
  readonly what: string;
  readonly from: string;
  /** „2018“, „im Schuljahr 2018/19“ */
  readonly when: string;
  /** The same as it stands in tables: „Schuljahr 2018/19“. */
  readonly period: string;
  /** „seit 2018“ */
  readonly since: string;
  /** Difference of the shown numbers, without sign. */
  readonly by: string;
}

export interface FindingWords {
  /** „Der Wert“, of an office's own unit. */
  readonly subjectOfOwnUnit: string;
  /** „Nord und Süd“ */
  readonly both: (first: string, second: string) => string;
  /** „Nord und 2 weitere“ */
  readonly andOthers: (first: string, others: number) => string;
  /** „das 28-Fache“ */
  readonly times: (number: string) => string;
  /** „Kinder in Kitas: “, „Kinder in Kitas (2022): “ before a sentence. */
  readonly label: (what: string, period: string | undefined) => string;

  /** What a map of areas shows. */
  readonly areas: {
    /** In place of the name of a level. */
    readonly plural: string;
    readonly noValue: (plural: string) => string;
    readonly onlyOne: (name: string, amount: string) => string;
    readonly allTheSame: (amount: string) => string;
    /** Before the extent where not all values are published; the counts are written. */
    readonly published: (some: string, all: string) => string;
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
    readonly categoryAsAWhole: (where: string, label: string) => string;
  };

  readonly place: {
    readonly noNumber: Readonly<Record<UnfirmState, (where: string, period: string) => string>>;
    /** `tail`: how it compares, with its comma. */
    readonly value: (where: string, amount: string, period: string, tail: string) => string;
    /** Of categories; `label` as the catalogue calls it. */
    readonly category: (where: string, label: string, period: string) => string;
    /** With the words of the catalogue: so many people do something. */
    readonly people: (facts: {
      readonly where: string;
      readonly amount: string;
      /** „100“ of a rate; undefined of a count. */
      readonly base: string | undefined;
      readonly subject: string;
      readonly predicate: string;
      readonly period: string;
      readonly tail: string;
    }) => string;
    /** Tails; `where` is the whole („in der Stadt“). */
    readonly more: (where: string, amount: string) => string;
    readonly less: (where: string, amount: string) => string;
    readonly beside: (where: string, amount: string) => string;
    readonly notSettled: (where: string, amount: string) => string;
  };

  readonly comparison: {
    /** „höher als die Stadt“ */
    readonly than: Readonly<Record<ComparisonWord, (reference: string) => string>>;
    /** How many areas lie above and below the reference, and of how many that is not settled. */
    readonly areas: (facts: {
      /** „Stadtteilen“ */
      readonly plural: string;
      readonly all: string;
      /** „der Stadt (18,0 %)“ */
      readonly reference: string;
      readonly higher: { readonly count: number; readonly text: string };
      readonly lower: { readonly count: number; readonly text: string };
      readonly similar: { readonly count: number; readonly text: string };
      /** Areas without a published, firm value or without limits. */
      readonly open: { readonly count: number; readonly text: string };
    }) => string;
    /** So many of the areas with data have at most the amount; all others have more. */
    readonly halfAtMost: (some: string, areas: string, plural: string, amount: string) => string;
  };

  /** What values are seen against. */
  readonly guide: {
    readonly names: Readonly<Record<GuideValue['kind'], string>>;
    /** `by`: a year or a written day. */
    readonly target: (amount: string, by: string | undefined) => string;
    readonly threshold: (
      amount: string,
      title: string | undefined,
      by: string | undefined,
    ) => string;
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
    /** Why there is no comparison with earlier; a whole sentence, or '' where there is nothing to say. */
    readonly none: Readonly<Record<NoTrend, string>>;
    /** Lines of areas without one of the municipality; `where` in the middle of a sentence. */
    readonly areasAlone: (plural: string, where: string) => string;
    /** The sentence after the newest value. */
    readonly change: Readonly<Record<ChangeVerdict, (facts: ChangeFacts) => string>>;
    /** Where the way between lies beyond both ends: one more sentence. */
    readonly turn: (amount: string, when: string) => string;
    /** In a row: „seit 2018 gestiegen“, „2018: 14,9 %“. */
    readonly short: Readonly<
      Record<
        ChangeVerdict,
        (facts: Pick<ChangeFacts, 'since' | 'when' | 'period' | 'from'>) => string
      >
    >;
    readonly shortTurn: (amount: string, period: string) => string;
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
    /** The number of the baseline's own period is another one now. */
    readonly revised: (amount: string, period: string) => string;
    readonly latest: (amount: string, period: string) => string;
    readonly reached: string;
    readonly left: (difference: string) => string;
  };
}
