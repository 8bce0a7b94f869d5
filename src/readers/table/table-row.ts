/** A table as its readers see it: rows by the names of their columns, with the place of every cell. */
import type { Place } from '../../domain/problem/problem.ts';
import type { TableShape } from '../../domain/problem/table-shape.ts';

export interface TableRow {
  /** Physical line where the record begins, 1-based, title lines counted. */
  readonly line: number;
  /** Trimmed text of a column, '' where the cell is empty or the column absent. */
  text(column: string): string;
  /** Trimmed text under a heading as the file writes it, known or not; '' where there is no such heading. */
  textUnder(heading: string): string;
  /** Place of a column's cell (first character in its line); of the line alone where the column is absent. */
  place(column: string): Place;
}

export interface Table {
  readonly file: string;
  /** Canonical names of the columns present (unknown ones under their own name), in file order. */
  readonly columns: readonly string[];
  /** The headings as the file writes them, without empty ones. */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** What it most likely is where a column is missing. */
  readonly shape: () => TableShape | undefined;
  /** Place of the header line. */
  readonly header: Place;
  /** Place of a column's heading; of the header line where the column is absent. */
  headingPlace(column: string): Place;
}
