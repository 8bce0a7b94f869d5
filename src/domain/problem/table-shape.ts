/** Shapes of office tables that are no table of this report as they stand, and that the import command reads. */
export type TableShape =
  /** One row a period, one column an area. */
  | 'areas-across'
  /** Two rows of headings: the upper one merged over several of the lower. */
  | 'two-row-head'
  /** Several tables one below the other in one file. */
  | 'stacked'
  /** The original form of the statistical offices' database. */
  | 'genesis'
  /** A period and something else in one heading: „2023 männlich“. */
  | 'period-in-heading';
