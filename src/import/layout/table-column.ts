/** A column of a table, judged. */
import type { ObservationColumn } from '../heading/contract-column.ts';
import type { GridCell } from '../office/grid.ts';

export type ColumnRole =
  'area' | 'period' | 'label' | 'unit' | 'value' | 'ignored' | ObservationColumn;

export interface TableColumn {
  readonly index: number;
  readonly role: ColumnRole;
  /** From the upper row of the head to the lowest, without empty ones; footnotes still on. */
  /** Whether columns.yaml names the column: one that it does not name beside such is no value unasked. */
  readonly isNamed?: boolean;
  readonly headings: readonly string[];
  /** Words (folded) of a column of areas that stand below each area: `davon männlich`. */
  readonly nested: ReadonlySet<string>;
  /** What the column says of a row: its cell, or the one above that speaks for it. */
  readonly at: (row: number) => GridCell;
}
