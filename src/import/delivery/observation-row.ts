/** One row of data/observations/*.csv. */
export interface ObservationRow {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly group: string;
  /** By column of the contract; absent where nothing is available. */
  readonly fields: Readonly<Record<string, string>>;
}
