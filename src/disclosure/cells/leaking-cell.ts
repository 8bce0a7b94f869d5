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

/** A withheld count that the published numbers give away. */
export interface LeakingCell extends NamedCell {
  /** How often the audit has found it at the end of the same year: the gate goes further each time. */
  readonly times: number;
  /** Published cells that give it away, as the audit names them. */
  readonly by: readonly NamedCell[];
}

/** So often totals that nobody delivered are tried beside it. */
export const timesWithTotals = 1;
/** So often the gate takes its own proof for enough; then cells go that the audit names, twice as many each time. */
export const timesByProof = 2;
/** So often only cells of the year go. */
export const timesOfYear = 4;
/** After so many times nothing more is to be hoped for. */
export const mostTimes = 8;
/** So often the audit is asked at the end of a year: what goes for one leak may open another. */
export const mostRounds = 16;

export const nameOf = ({ indicator, area, period, group }: NamedCell): string =>
  [indicator, area, period, group].join('\u0000');
