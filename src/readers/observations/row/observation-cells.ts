/** One cell of an observation table → a value with a state, or a mistake in it. */
import type { Cell } from '../../../domain/indicator/observation.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { DecimalMark } from '../../text/number-text.ts';
import { parseNumber } from '../../text/number-text.ts';
import type { SignLookup } from '../../text/signs.ts';
import type { TableRow } from '../../table/table-row.ts';

/** A cell as read: its state, and the decimals as written where it holds a number. */
export interface ReadCell {
  readonly cell: Cell;
  readonly decimals: number | undefined;
}

/** How the cells of one column are to be read. */
export interface CellFormat {
  /** Canonical name of the column, or the heading of a wide table's period. */
  readonly column: string;
  readonly mark: DecimalMark | undefined;
  readonly sign: SignLookup;
  /** Set where a percent sign belongs to another unit than the indicator's: the indicator's id. */
  readonly noPercentIn: string | undefined;
}

const absent: ReadCell = { cell: { state: 'not-available' }, decimals: undefined };

/**
 * Reads one cell. Empty is not available; a sign is its state; brackets are unreliable with a number.
 * Problems (then undefined): `not-a-number`, `spreadsheet-error`, `unclear-decimal-mark`,
 * `mixed-decimal-marks`, `percent-sign`.
 */
export function readCell(
  row: TableRow,
  format: CellFormat,
  problems: ProblemList,
): ReadCell | undefined {
  const { column, mark, sign, noPercentIn } = format;
  const text = row.text(column);
  if (text === '') return absent;
  const state = sign(text);
  switch (state) {
    case 'zero':
    case 'withheld':
    case 'unreliable':
    case 'later':
      return { cell: { state }, decimals: undefined };
    case 'notMeaningful':
      return { cell: { state: 'not-meaningful' }, decimals: undefined };
    case undefined:
  }
  const number = parseNumber(text, mark);
  if (typeof number === 'object') {
    if (number.percent && noPercentIn !== undefined) {
      problems.fold('percent-sign', noPercentIn, row.place(column), {
        text,
        indicator: noPercentIn,
      });
      return undefined;
    }
    const { value, decimals } = number;
    return { cell: { state: number.bracketed ? 'unreliable' : 'observed', value }, decimals };
  }
  reportNumber(number, row, format, problems);
  return undefined;
}

function reportNumber(
  mistake: 'not-a-number' | 'spreadsheet-error' | 'unclear-decimal-mark',
  row: TableRow,
  { column, mark }: CellFormat,
  problems: ProblemList,
): void {
  const text = row.text(column);
  const place = row.place(column);
  if (mistake === 'spreadsheet-error') problems.fold(mistake, text, place, { text });
  else if (mistake === 'unclear-decimal-mark') problems.fold(mistake, '', place, { text, column });
  else if (mark !== undefined && typeof parseNumber(text, mark === ',' ? '.' : ',') === 'object') {
    problems.fold('mixed-decimal-marks', column, place, { text, column, mark });
  } else problems.fold('not-a-number', text, place, { text, column });
}

/** The number of a cell that needs no state: confidence limits, Kitas, children. Signs are absent numbers. */
export function readPlainNumber(
  row: TableRow,
  format: CellFormat,
  problems: ProblemList,
): number | undefined {
  const read = readCell(row, format, problems);
  if (read === undefined) return undefined;
  if (read.cell.state === 'zero') return 0;
  return 'value' in read.cell ? read.cell.value : undefined;
}
