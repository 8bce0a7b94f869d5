/** Words of measures of inequality between areas. */

/** All written already. */
export interface ConcentrationFacts {
  readonly count: number;
  readonly plural: string;
  /** Those concerned and all people, as the catalogue names them; undefined where it does not. */
  readonly affected: string | undefined;
  readonly all: string | undefined;
  readonly ofAffected: string;
  readonly ofAll: string;
  readonly period: string;
  /** Set where not all areas have firm published numbers: an area without one may be among the highest. */
  readonly partial: { readonly counted: string; readonly areas: string } | undefined;
  /** Whether these are people who live somewhere. */
  readonly live: boolean;
}

export interface CoverageFacts {
  readonly counted: string;
  readonly areas: string;
  readonly plural: string;
  /** Written share of all people; undefined where it is not published. */
  readonly covered: string | undefined;
}

/** Rows of the table: what a measure is called, and what its number means. */
export interface MeasureWords {
  readonly name: string;
  readonly meaning: string;
}

export interface InequalityWords {
  readonly title: (what: string) => string;
  readonly concentration: (facts: ConcentrationFacts) => string;
  /** Where no areas can be singled out: how far the groups live apart. */
  readonly apart: (facts: { readonly dissimilarity: string; readonly period: string }) => string;
  readonly coverage: (facts: CoverageFacts) => string;
  /** What the whole is: the areas together, without people of no area. */
  readonly whole: (plural: string) => string;
  readonly noJudgement: string;
  readonly measure: string;
  readonly value: string;
  readonly meaning: string;
  readonly named: (names: string) => string;
  readonly rows: {
    readonly ofAffected: (count: number, plural: string) => MeasureWords;
    readonly ofAll: (count: number, plural: string) => MeasureWords;
    readonly dissimilarity: MeasureWords;
    readonly isolation: (share: string) => MeasureWords;
    readonly slope: (order: string, limits: string, confidence: number) => MeasureWords;
    readonly ratio: (order: string, limits: string, confidence: number) => MeasureWords;
    readonly ofClass: (range: string) => string;
    readonly inClass: (areas: string, affected: string | undefined) => string;
  };
  readonly affectedBar: string;
  readonly allBar: string;
}
