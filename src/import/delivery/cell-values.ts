/** Shown cells → what is written into the report's table: numbers with a point, signs of the municipality. */
import type { DeliveryPlace, DeliveryQuestion } from '../../domain/delivery/delivery-findings.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { decideMark, parseNumber } from '../../readers/text/number-text.ts';
import type { DecimalMark } from '../../readers/text/number-text.ts';
import { isSpreadsheetError } from '../../readers/text/spreadsheet-errors.ts';
import { withoutFootnote } from '../heading/heading-text.ts';
import type { GridCell } from '../office/grid.ts';
import { numberWithFlag } from '../layout/cell-kinds.ts';
import type { CellKinds } from '../layout/cell-kinds.ts';

export interface CellValue {
  /** '' where nothing is available. */
  readonly text: string;
  readonly number: number | undefined;
  readonly flag: string;
  readonly mark: string;
}

/** A number with its thousands points: one group at least, and no other mark. */
const grouped = /^\(?[-–−]?[1-9]\d{0,2}(?:[.,]\d{3})+\)?$/u;

/** A cell of one column, so that its marks can be judged together with its neighbours'. */
export interface NumberCell {
  readonly cell: GridCell;
  readonly column: string;
  readonly place: DeliveryPlace;
  /** Numbers of people or cases: never with decimals. */
  readonly isCount: boolean;
}

export interface MarkDecision {
  readonly decimal: DecimalMark | undefined;
  readonly thousands: DecimalMark | undefined;
  of(column: string): DecimalMark | undefined;
  readonly questions: readonly DeliveryQuestion[];
}

const plainText = (cell: GridCell): string =>
  withoutFootnote(cell.text)
    .text.replace(/\s*(?:€|EUR|Euro)$/u, '')
    .replace(numberWithFlag, '$1');

/**
 * Decides the decimal mark of every column. What a column does not tell, the others of the delivery tell; and a table
 * in which every number of four digits or more, and none below, bears a mark before three digits writes thousands.
 *
 * @param isSum whether a text, read as thousands, is the sum of its column: that proves it too
 */
export function decideMarks(
  cells: readonly NumberCell[],
  isSum: (text: string, column: string) => boolean,
): MarkDecision {
  const columns = new Map<string, NumberCell[]>();
  for (const one of cells) {
    if (one.cell.number !== undefined || one.cell.text === '') continue;
    const others = columns.get(one.column);
    if (others === undefined) columns.set(one.column, [one]);
    else others.push(one);
  }
  const marks = new Map<string, DecimalMark | undefined>();
  const questions: DeliveryQuestion[] = [];
  const all = [...columns.values()].flat();
  const texts = new Map(all.map((one) => [one, plainText(one.cell)]));
  for (const [column, own] of columns) {
    const { mark, contradiction } = decideMark(own.map((one) => texts.get(one) ?? ''));
    marks.set(column, mark);
    if (contradiction === undefined) continue;
    const at = own.find((one) => texts.get(one) === contradiction) ?? own[0];
    if (at !== undefined)
      questions.push({ kind: 'mixed-marks', text: contradiction, place: at.place });
  }
  const proven = [...new Set([...marks.values()].filter((mark) => mark !== undefined))];
  const [decimal] = proven.length === 1 ? proven : [];
  const isGrouped = (one: NumberCell): boolean => grouped.test(texts.get(one) ?? '');
  let unclear = all.filter((one) => isGrouped(one) && marks.get(one.column) === undefined);
  let thousands: DecimalMark | undefined;
  if (decimal !== undefined)
    thousands = unclear.length > 0 ? (decimal === ',' ? '.' : ',') : undefined;
  else {
    // A column tells its own mark; what none tells, the table as a whole may.
    for (const [column, own] of columns) {
      const mark = thousandsOf(
        own,
        unclear.filter((one) => one.column === column),
        texts,
        isSum,
      );
      if (mark === undefined) continue;
      marks.set(column, mark === '.' ? ',' : '.');
      thousands = mark;
      unclear = unclear.filter((one) => one.column !== column);
    }
    if (unclear.length > 0) {
      const mark = thousands ?? thousandsOf(all, unclear, texts, isSum);
      const [first] = unclear.filter((one) => !one.isCount);
      if (mark !== undefined) thousands = mark;
      else if (first === undefined) thousands = markOf(unclear, texts);
      else questions.push({ kind: 'unclear-mark', text: first.cell.text, place: first.place });
    }
  }
  const fallback = decimal ?? (thousands === undefined ? undefined : thousands === '.' ? ',' : '.');
  return { decimal, thousands, of: (column) => marks.get(column) ?? fallback, questions };
}

/** The one mark of all these cells. */
function markOf(
  cells: readonly NumberCell[],
  texts: ReadonlyMap<NumberCell, string>,
): DecimalMark | undefined {
  const used = new Set(cells.map((one) => /[.,]/u.exec(texts.get(one) ?? '')?.[0] ?? ''));
  if (used.size !== 1) return undefined;
  return used.has('.') ? '.' : ',';
}

/** The mark of thousands where numbers of four digits or more bear it, and none below; undefined where that is not proven. */
function thousandsOf(
  cells: readonly NumberCell[],
  unclear: readonly NumberCell[],
  texts: ReadonlyMap<NumberCell, string>,
  isSum: (text: string, column: string) => boolean,
): DecimalMark | undefined {
  if (unclear.length === 0) return undefined;
  const bare = cells.map((one) => texts.get(one) ?? '').filter((text) => /^\d+$/u.test(text));
  if (bare.some((text) => text.length > 3)) return undefined;
  const isProven =
    unclear.length > 1 ||
    unclear.every((one) => one.isCount || isSum(texts.get(one) ?? '', one.column));
  return isProven ? markOf(unclear, texts) : undefined;
}

/** Reads one cell; undefined where it is neither a number nor a sign. */
export function cellValue(
  cell: GridCell,
  mark: DecimalMark | undefined,
  kinds: CellKinds,
  signOf: (text: string) => string | undefined,
): CellValue | undefined {
  const { text: bare, mark: footnote } = withoutFootnote(cell.text);
  const nothing = { number: undefined, flag: '', mark: footnote };
  if (bare === '') return { text: '', ...nothing };
  const sign = signOf(cell.text.trim()) ?? signOf(bare);
  if (sign !== undefined && cell.number === undefined) return { text: sign, ...nothing };
  if (kinds.of(cell) === 'not-available') return { text: '', ...nothing };
  if (isSpreadsheetError(bare)) return undefined;
  const flagged = numberWithFlag.exec(bare);
  const flag = flagged?.[2] ?? '';
  const isUnreliable = /^\(.*\)$/u.test(bare);
  const bracket = (text: string): string => (isUnreliable ? `(${text})` : text);
  if (cell.number !== undefined) {
    const { value, decimals } = cell.number;
    return {
      text: bracket(value.toFixed(Math.min(decimals, 15))),
      number: value,
      flag,
      mark: footnote,
    };
  }
  const number = parseNumber(flagged?.[1] ?? bare.replace(/\s*(?:€|EUR|Euro)$/u, ''), mark);
  if (typeof number !== 'object') return undefined;
  const text = number.value.toFixed(Math.min(number.decimals, 15));
  return {
    text: number.bracketed ? `(${text})` : text,
    number: number.value,
    flag,
    mark: footnote,
  };
}

/** Whether two texts are the same value, however many zeros they end with. */
export const isSameValue = (a: string, b: string): boolean =>
  a === b || (foldName(a) !== '' && Number(a) === Number(b));
