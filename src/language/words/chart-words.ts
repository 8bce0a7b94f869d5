/** Words of charts that words ask for: parts of ten, slopes, groups side by side, ages, many indicators at once. */

export interface ChartWords {
  readonly unit: {
    readonly title: (what: string, of: string) => string;
    /** After the sentence with the exact share. */
    readonly roughly: (facts: {
      readonly count: number;
      readonly of: number;
      readonly exact: boolean;
    }) => string;
    readonly none: string;
    readonly shown: string;
    readonly others: string;
    readonly caption: (of: number) => string;
    readonly note: (of: number) => string;
  };
  readonly slope: {
    readonly title: (what: string, from: string, to: string) => string;
    readonly summary: (facts: {
      /** „der Anteil“ */
      readonly what: string;
      readonly from: string;
      readonly to: string;
      readonly all: number;
      readonly plural: string;
      readonly rising: number;
      readonly falling: number;
      /** Tested, and not settled or equal. */
      readonly steady: number;
      readonly untested: number;
    }) => string;
    readonly change: string;
    readonly verdict: Readonly<
      Record<'rising' | 'falling' | 'equal' | 'unsettled' | 'untested', string>
    >;
    readonly legend: string;
  };
  readonly composition: {
    readonly title: (what: string, when: string) => string;
    readonly largest: (facts: {
      readonly place: string;
      readonly group: string;
      readonly share: string;
      readonly second: string;
      readonly secondShare: string;
      readonly period: string;
    }) => string;
    readonly only: (facts: {
      readonly place: string;
      readonly group: string;
      readonly share: string;
      readonly period: string;
    }) => string;
    readonly incomplete: (names: string) => string;
    readonly total: string;
  };
  readonly heat: {
    readonly title: (plural: string, where: string) => string;
    readonly summary: (count: number, plural: string, names: readonly string[]) => string;
    readonly column: (name: string, unit: string, period: string) => string;
    readonly note: string;
  };
  readonly ages: {
    readonly title: (what: string, when: string) => string;
    readonly largest: (facts: {
      readonly place: string;
      readonly group: string;
      readonly count: string;
      readonly period: string;
    }) => string;
    readonly age: string;
    readonly withheld: (names: string) => string;
    readonly sides: (left: string, right: string) => string;
  };
}
