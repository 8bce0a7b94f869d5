/** Words of a sum distributed by need, and of what a need index hangs on. */

export interface DistributionWords {
  readonly title: (facts: {
    readonly amount: string;
    readonly index: string;
    readonly where: string;
  }) => string;
  readonly summary: (facts: {
    readonly amount: string;
    readonly count: number;
    readonly plural: string;
    /** Where the difference is largest; undefined where all shares stay the same. */
    readonly more:
      { readonly name: string; readonly byHead: string; readonly byNeed: string } | undefined;
    readonly period: string;
  }) => string;
  readonly formula: string;
  readonly choice: string;
  readonly legend: string;
  readonly without: (names: string) => string;
  readonly children: (title: string, period: string) => string;
  readonly index: string;
  readonly factor: string;
  readonly byHead: string;
  readonly byNeed: string;
  readonly difference: string;
  readonly sensitivity: {
    readonly title: string;
    readonly lead: string;
    readonly changed: (changed: number, all: number, plural: string) => string;
    readonly caption: (short: string) => string;
    readonly asIs: string;
    readonly equal: string;
    readonly leftOut: (short: string) => string;
    /** Thirds, least need first. */
    readonly thirds: readonly [string, string, string];
  };
}
