/** One cell of an observation table → a value with a state, or a mistake in it. */
import type { Cell } from '../../../domain/indicator/observation.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { SignState } from '../../../domain/municipality.ts';
import type { DecimalMark, NumberMistake } from '../../text/number-text.ts';
import { parseNumber } from '../../text/number-text.ts';
import { signCell } from '../../text/signs.ts';
import type { SignLookup } from '../../text/signs.ts';
import type { TableRow } from '../../table/table-row.ts';

/** A cell as read: its state, and the decimals as written where it holds a number. */
export interface ReadCell {
  readonly cell: Cell;
  readonly decimals: number | undefined;
}

/** A cell without a mistake of its own. */
export interface KnownCell extends ReadCell {
  readonly percent: boolean;
}

/** So many texts of a column are kept: most counts come again and again. */
const mostKnown = 50_000;

/** How the cells of one column are to be read. */
export interface CellFormat {
  /** Canonical name of the column, or the heading of a wide table's period. */
  readonly column: string;
  readonly mark: DecimalMark | undefined;
  readonly sign: SignLookup;
  /** Cells that have been read with this mark and these signs, by their text. */
  readonly known?: Map<string, KnownCell> | undefined;
  /** Whether only whole numbers are meant, so that `1.234` can only be 1234. */
  readonly isWhole?: boolean | undefined;
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
  const text = row.text(format.column);
  if (text === '') return absent;
  const known = format.known?.get(text) ?? asWhole(readText(text, format), text, format);
  if (typeof known === 'string') {
    reportNumber(known, row, format, problems);
    return undefined;
  }
  const { column, noPercentIn } = format;
  if (known.percent && noPercentIn !== undefined) {
    const facts = { text, indicator: noPercentIn };
    problems.fold('percent-sign', noPercentIn, row.place(column), facts);
    return undefined;
  }
  return known;
}

function readText(text: string, { mark, sign, known }: CellFormat): KnownCell | NumberMistake {
  const read = readSign(sign(text)) ?? readNumber(text, mark);
  if (typeof read !== 'string' && known !== undefined && known.size < mostKnown) {
    known.set(text, read);
  }
  return read;
}

/** Settles what the marks of the column leave open; not kept, as another indicator of the column may have decimals. */
function asWhole(
  read: KnownCell | NumberMistake,
  text: string,
  { isWhole = false }: CellFormat,
): KnownCell | NumberMistake {
  if (read !== 'unclear-decimal-mark' || !isWhole) return read;
  return readNumber(text, text.includes('.') ? ',' : '.');
}

function readSign(state: SignState | undefined): KnownCell | undefined {
  if (state === undefined) return undefined;
  return { cell: signCell(state), decimals: undefined, percent: false };
}

function readNumber(text: string, mark: DecimalMark | undefined): KnownCell | NumberMistake {
  const number = parseNumber(text, mark);
  if (typeof number === 'string') return number;
  const { value, decimals, percent, bracketed } = number;
  return { cell: { state: bracketed ? 'unreliable' : 'observed', value }, decimals, percent };
}

function reportNumber(
  mistake: NumberMistake,
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
