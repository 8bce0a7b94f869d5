/** One value of one row, with all that reading its numbers needs. */
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { DecimalMark } from '../../text/number-text.ts';
import type { SignLookup } from '../../text/signs.ts';
import type { TableRow } from '../../table/table-row.ts';
import type { RowFlags } from './observation-flags.ts';

export interface RowReading {
  readonly row: TableRow;
  /** Column that holds the value. */
  readonly column: string;
  /** In a wide table a cell is a value and nothing else. */
  readonly isWide: boolean;
  readonly indicator: Indicator;
  readonly marks: ReadonlyMap<string, DecimalMark | undefined>;
  readonly sign: SignLookup;
  readonly flags: RowFlags;
}
