/** What an audit has found given away, for secondary suppression to secure. */

/** A cell by its names. */
export interface NamedCell {
  readonly indicator: string;
  readonly area: string;
  /** As written. */
  readonly period: string;
  /** '' where it is no breakdown. */
  readonly group: string;
}

/** A published cell that helps to give another one away. */
export interface RevealingCell extends NamedCell {
  /** Names of the sums in which nothing else is missing: withheld alone it would be known by each of them. */
  readonly sums: () => readonly string[];
}

/** The sum that gives a count away, by its whole. */
export interface RevealingSum extends NamedCell {
  readonly kind: 'areas' | 'groups' | 'periods' | 'complement';
}

/** A withheld count that the published numbers give away. */
export interface LeakingCell extends NamedCell {
  readonly by: readonly RevealingCell[];
  readonly sum: RevealingSum;
}

/** So often the audit is asked at the end of a year: what goes for one leak may open another. */
export const mostRounds = 200;

/** One text that stands for a cell, as a key. */
export const nameOf = ({ indicator, area, period, group }: NamedCell): string =>
  [indicator, area, period, group].join('\u0000');
