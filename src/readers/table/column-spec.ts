/** What the columns of a table are called, and what it may hold beyond them. */
import type { TableShape } from '../../domain/problem/table-shape.ts';
import type { RecordList } from './record-list.ts';

/** A column that a table may have: canonical name, other names, whether it must be there. */
export interface ColumnSpec {
  readonly name: string;
  /** Other names, compared without regard to case and surrounding space. */
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** What a table may hold beyond its fixed columns. */
export interface TableOptions {
  /** Further headings that are columns under their own name, e.g. the periods of a wide table. */
  readonly accepts?: ((heading: string) => boolean) | undefined;
  /** Headings of the file (folded by `foldName` of domain/naming/fold-name.ts) → canonical name; they go before the usual headings. */
  readonly renamed?: ReadonlyMap<string, string> | undefined;
  /** Headings that keep their own name although a column is called so. */
  readonly ownName?: ((heading: string) => boolean) | undefined;
  /** Columns that need not be there, as they come from elsewhere. */
  readonly provided?: readonly string[] | undefined;
  /** Columns that columns.yaml may set for the whole table. */
  readonly settable?: readonly string[] | undefined;
  /** What a table that lacks a column most likely is, by its records and the position of its header. */
  readonly shapeOf?:
    ((records: RecordList, headerAt: number) => TableShape | undefined) | undefined;
  /** What a first column without a heading is, where the cells below mostly fit. */
  readonly unnamed?:
    { readonly column: string; readonly fits: (cell: string) => boolean } | undefined;
  /** More rows are refused. */
  readonly maximumRows?: number | undefined;
  /** Headings left out without a word. */
  readonly ignored?: readonly string[] | undefined;
}
