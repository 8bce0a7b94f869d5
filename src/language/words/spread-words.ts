/** How very many values spread, in words. */

export interface SpreadWords {
  /** A class from one break to the next; the last one includes its end. */
  readonly between: (from: string, to: string, closed: boolean) => string;
  readonly quarters: readonly [string, string, string, string, string];
  readonly allElsewhere: string;
  /** On the page of the indicator, above the links to its periods. */
  readonly onPeriodPages: (count: string, plural: string) => string;
}
