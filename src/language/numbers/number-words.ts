/** How a language writes numbers and their units. */

export interface NumberWords {
  readonly decimalMark: string;
  /** Between thousands. */
  readonly groupMark: string;
  readonly minus: string;
  /** What a change is called: `size` as the difference is written. */
  readonly change: {
    readonly none: string;
    readonly more: (size: string) => string;
    readonly less: (size: string) => string;
  };
}

/** The words of one unit. `number` is written already; `one`: it reads 1. */
export interface UnitWords {
  /** Beside a number: „18,1 %“, „1 Person“, “€1,234”; `governed` as below. */
  readonly beside: (number: string, one: boolean, governed: boolean) => string;
  /** As a heading: „Prozent“, „je 1.000“, „Anzahl“. */
  readonly heading: string;
  /**
   * A difference of two values: „2,3 Prozentpunkte“. `governed`: it stands behind a preposition, where some
   * languages ask for another case („ein Unterschied von 2,3 Prozentpunkten“).
   */
  readonly difference: (number: string, one: boolean, governed: boolean) => string;
  /** The subject of a sentence about values: „Der Anteil“. */
  readonly subject: string;
}
