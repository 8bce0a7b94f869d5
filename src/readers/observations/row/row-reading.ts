/** One value of one row, with all that reading its numbers needs. */
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { DecimalMark } from '../../text/number-text.ts';
import type { SignLookup } from '../../text/signs.ts';
import type { TableRow } from '../../table/table-row.ts';
import type { KnownCell } from './observation-cells.ts';
import type { RowFlags } from './observation-flags.ts';

/** How numbers of a column are written, and those that have been read so far. */
export interface ColumnFormat {
  readonly mark: DecimalMark | undefined;
  readonly known: Map<string, KnownCell>;
}

export interface RowReading {
  readonly row: TableRow;
  /** Column that holds the value. */
  readonly column: string;
  /** In a wide table a cell is a value and nothing else. */
  readonly isWide: boolean;
  readonly indicator: Indicator;
  /** By the columns that hold numbers. */
  readonly formats: ReadonlyMap<string, ColumnFormat>;
  readonly sign: SignLookup;
  readonly flags: RowFlags;
}
