/** A value of an office table with all that stands over and beside it. */
import type { DeliveryPlace, DeliveryQuestion } from '../../domain/delivery/delivery-findings.ts';
import type { ObservationColumn } from '../heading/contract-column.ts';
import type { GridCell } from '../office/grid.ts';

/** One word of what a value is about, and where it stands: `head 0`, `column 3`, `section`, `nested`, `sheet`. */
export interface LabelPart {
  readonly source: string;
  readonly text: string;
  /** Heading of the column in which it stands; '' elsewhere. */
  readonly heading: string;
}

export interface Reading {
  readonly area: string;
  readonly period: string | undefined;
  readonly parts: readonly LabelPart[];
  readonly unit: string;
  readonly cell: GridCell;
  /** Which column of the contract the number belongs to. */
  readonly role: ObservationColumn;
  readonly beside: readonly { readonly role: ObservationColumn; readonly cell: GridCell }[];
  /** Marks of footnotes at the value, its area and its headings. */
  readonly marks: readonly string[];
  readonly place: DeliveryPlace;
  /** Block and column: numbers of one column share their decimal mark. */
  readonly column: string;
}

export interface ReadTable {
  readonly readings: readonly Reading[];
  readonly questions: readonly DeliveryQuestion[];
  readonly ignoredColumns: readonly string[];
  /** Headings of columns of numbers beside those that are meant. */
  readonly leftOut: readonly string[];
  readonly ignoredAreas: readonly string[];
  readonly turned: boolean;
  readonly rows: number;
}
