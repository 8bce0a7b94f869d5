/** One sheet of an office table as a person sees it: rows of shown cells, merges, and where each row stands. */

/** A cell as it is shown. */
export interface GridCell {
  readonly text: string;
  /** Set where a workbook knows the number behind the text; rounded as it is shown. */
  readonly number?: { readonly value: number; readonly decimals: number } | undefined;
  /** Set where a workbook knows that a day or a month is meant: ISO date. */
  readonly day?: string | undefined;
}

/** Rows and columns, both inclusive and from 0, that one text of a workbook spans. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Physical line of a text file, row number of a sheet; 1-based. */
  readonly line: number;
}

/** What a workbook hides and what therefore stays out. */
export interface HiddenParts {
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  /** Name of the sheet; '' for a text file. */
  readonly sheet: string;
  /** Without empty rows. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  readonly hidden: HiddenParts;
}

export const emptyCell: GridCell = { text: '' };

/** The cell at a place, empty beyond the edges. */
export const cellAt = (grid: Grid, row: number, column: number): GridCell =>
  grid.rows[row]?.cells[column] ?? emptyCell;

export const isFilled = (cell: GridCell | undefined): boolean =>
  cell !== undefined && cell.text.trim() !== '';

export const gridWidth = (grid: Grid): number =>
  grid.rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
