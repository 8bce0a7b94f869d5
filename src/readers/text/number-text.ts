/** Numbers as offices write them: decimal comma or point (one per column), thousands separators, percent, brackets. */
import { isSpreadsheetError } from './spreadsheet-errors.ts';

export type DecimalMark = ',' | '.';

/** What the numbers of one column say about its decimal mark. */
export interface ColumnMark {
  /** Undefined where no number of the column tells. */
  readonly mark: DecimalMark | undefined;
  /** Set where the column holds both: the first number that contradicts the mark. */
  readonly contradiction: string | undefined;
}

export interface WrittenNumber {
  readonly value: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** Written with a percent sign. */
  readonly percent: boolean;
  /** Written in brackets: unreliable. */
  readonly bracketed: boolean;
}

export type NumberMistake = 'not-a-number' | 'spreadsheet-error' | 'unclear-decimal-mark';

/** Groups of three digits after spaces (plain, no-break, narrow no-break, thin) or apostrophes. */
const spacedGroups = /^-?\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d*)?$/u;
const dashes = /^[-–—−]\s*/u;

interface Stripped {
  readonly digits: string;
  readonly percent: boolean;
  readonly bracketed: boolean;
}

/** Takes off brackets, percent and sign; the minus stays as `-`. Undefined where no number can be meant. */
function strip(written: string): Stripped | undefined {
  let text = written.trim();
  const bracketed = text.startsWith('(') && text.endsWith(')');
  if (bracketed) text = text.slice(1, -1).trim();
  const percent = text.endsWith('%');
  if (percent) text = text.slice(0, -1).trimEnd();
  const negative = dashes.test(text);
  text = text.replace(dashes, '').replace(/^\+/u, '');
  if (!/^[\d.,]/u.test(text) || !/\d/u.test(text)) return undefined;
  return { digits: (negative ? '-' : '') + text, percent, bracketed };
}

const withoutGroupSpace = (digits: string): string =>
  spacedGroups.test(digits) ? digits.replace(/[ \u00a0\u202f\u2009'’]/gu, '') : digits;

/** The decimal mark that one number proves, 'unclear' for `1.234`, undefined where it has no mark at all. */
function markOf(digits: string): DecimalMark | 'unclear' | undefined {
  const text = withoutGroupSpace(digits).replace(/^-/u, '');
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma === -1 && point === -1) return undefined;
  if (comma !== -1 && point !== -1) return comma > point ? ',' : '.';
  const mark: DecimalMark = comma === -1 ? '.' : ',';
  const other: DecimalMark = comma === -1 ? ',' : '.';
  const parts = text.split(mark);
  if (parts.length > 2) return other;
  const [before = '', after = ''] = parts;
  const couldGroup = /^[1-9]\d{0,2}$/u.test(before) && after.length === 3;
  // A space between thousands shows that the mark is not one of thousands.
  return couldGroup && text === digits.replace(/^-/u, '') ? 'unclear' : mark;
}

/** The decimal mark that a cell proves; undefined where it is no number, or does not tell. */
function provenMark(cell: string): DecimalMark | undefined {
  if (!cell.includes(',') && !cell.includes('.')) return undefined;
  const stripped = strip(cell);
  if (stripped === undefined || !wellFormed(stripped.digits)) return undefined;
  const proven = markOf(stripped.digits);
  return proven === 'unclear' ? undefined : proven;
}

/** The decimal mark of a column: that of the first cell that proves one. */
export function firstMark(cells: Iterable<string>): DecimalMark | undefined {
  for (const cell of cells) {
    const proven = provenMark(cell);
    if (proven !== undefined) return proven;
  }
  return undefined;
}

/** Decides the decimal mark of a column from all its cells; cells that are no numbers say nothing. */
export function decideMark(cells: Iterable<string>): ColumnMark {
  let mark: DecimalMark | undefined;
  for (const cell of cells) {
    const proven = provenMark(cell);
    if (proven === undefined) continue;
    if (mark === undefined) mark = proven;
    else if (mark !== proven) return { mark, contradiction: cell.trim() };
  }
  return { mark, contradiction: undefined };
}

const plain = /^-?\d+$/u;
const formats: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^-?(?:\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?$/u,
  '.': /^-?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/u,
};

const wellFormed = (digits: string): boolean => {
  const text = withoutGroupSpace(digits);
  return formats[','].test(text) || formats['.'].test(text);
};

/**
 * Parses one number of a column whose decimal mark is known (or undefined where the column does not tell:
 * `1.234` is then a mistake, never a guess).
 */
export function parseNumber(
  written: string,
  mark: DecimalMark | undefined,
): WrittenNumber | NumberMistake {
  if (isSpreadsheetError(written.trim())) return 'spreadsheet-error';
  const stripped = strip(written);
  if (stripped === undefined) return 'not-a-number';
  const { percent, bracketed } = stripped;
  if (plain.test(stripped.digits)) {
    return finite(Number(stripped.digits), 0, percent, bracketed);
  }
  if (!wellFormed(stripped.digits)) return 'not-a-number';
  const own = markOf(stripped.digits);
  if (own === 'unclear' && mark === undefined) return 'unclear-decimal-mark';
  const used = mark ?? (own === 'unclear' ? undefined : own) ?? '.';
  const text = withoutGroupSpace(stripped.digits);
  const match = formats[used].exec(text);
  if (match === null) return 'not-a-number';
  const thousands = used === ',' ? '.' : ',';
  const number = Number(text.replaceAll(thousands, '').replace(used, '.'));
  return finite(number, match[1]?.length ?? 0, percent, bracketed);
}

const finite = (
  value: number,
  decimals: number,
  percent: boolean,
  bracketed: boolean,
): WrittenNumber | NumberMistake =>
  // Beyond this a number is no longer exact, and no count of anything.
  Math.abs(value) <= 1e15
    ? { value: value === 0 ? 0 : value, decimals, percent, bracketed }
    : 'not-a-number';
