/** Confidence limits of a value, written or by their margin. */
import type { Cell } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import { readPlainNumber } from './observation-cells.ts';
import { isNeverNegative, isShareOfPersons } from './observation-value.ts';
import type { RowReading } from './row-reading.ts';
import { isPercentage } from '../../../domain/indicator/unit.ts';

export interface Limits {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

const none: Limits = { lower: undefined, upper: undefined };

/**
 * Reads the limits; in a wide table there are none. Problems: those of numbers, `negative-margin`,
 * `limits-reversed`, and the warnings `value-outside-limits`, `limits-out-of-range`, `margin-unlike-limits`,
 * `limits-without-value`.
 */
export function readLimits(reading: RowReading, cell: Cell, problems: ProblemList): Limits {
  const { row, indicator } = reading;
  if (reading.isWide) return none;
  const read = (name: string): number | undefined =>
    readPlainNumber(
      row,
      {
        column: name,
        mark: reading.formats.get(name)?.mark,
        known: reading.formats.get(name)?.known,
        sign: reading.sign,
        noPercentIn: isPercentage(indicator.unit) ? undefined : indicator.id,
      },
      problems,
    );
  const margin = read('margin');
  if (margin !== undefined && margin < 0) {
    const facts = { text: row.text('margin') };
    problems.fold('negative-margin', indicator.id, row.place('margin'), facts);
  }
  const written = { lower: read('lower'), upper: read('upper') };
  const value = numberOf(cell);
  if (value === undefined) reportWithoutValue(written, reading, cell, problems);
  else reportMargin(written, value, margin, reading, problems);
  reportRange(written, reading, problems);

  const around = value !== undefined && margin !== undefined ? Math.abs(margin) : undefined;
  const lower = written.lower ?? (around === undefined ? undefined : (value ?? 0) - around);
  const upper = written.upper ?? (around === undefined ? undefined : (value ?? 0) + around);
  reportOrder({ lower, upper }, value, reading, problems);
  return { lower, upper };
}

/** An empty value beside limits was lost; limits beside a withheld one would tell it. */
function reportWithoutValue(
  { lower, upper }: Limits,
  { row, indicator, column }: RowReading,
  { state }: Cell,
  problems: ProblemList,
): void {
  if (lower === undefined && upper === undefined) return;
  if (state !== 'not-available' && state !== 'withheld') return;
  const facts = { lower: row.text('lower'), upper: row.text('upper') };
  problems.fold('limits-without-value', indicator.id, row.place(column), facts);
}

const decimalsOf = (text: string): number => /[.,](\d+)/u.exec(text)?.[1]?.length ?? 0;

/** The margin may be half the width of limits that are not symmetrical: it lies between the two distances. */
function reportMargin(
  { lower, upper }: Limits,
  value: number,
  margin: number | undefined,
  { row, indicator }: RowReading,
  problems: ProblemList,
): void {
  if (margin === undefined || margin < 0) return;
  const distances = [
    ...(lower === undefined ? [] : [value - lower]),
    ...(upper === undefined ? [] : [upper - value]),
  ];
  if (distances.length === 0) return;
  const decimals = Math.min(
    ...['margin', 'lower', 'upper'].flatMap((column) => {
      const text = row.text(column);
      return text === '' ? [] : [decimalsOf(text)];
    }),
  );
  const rounding = 2 * 10 ** -decimals;
  if (margin >= Math.min(...distances) - rounding && margin <= Math.max(...distances) + rounding) {
    return;
  }
  const facts = { text: row.text('margin') };
  problems.fold('margin-unlike-limits', indicator.id, row.place('margin'), facts);
}

/** Limits as written; those made of a margin may pass the ends, as the usual formula does. */
function reportRange(
  { lower, upper }: Limits,
  { row, indicator }: RowReading,
  problems: ProblemList,
): void {
  const share = isShareOfPersons(indicator);
  const wrong =
    lower !== undefined && lower < 0 && isNeverNegative(indicator)
      ? 'lower'
      : upper !== undefined && upper > 100 && share
        ? 'upper'
        : undefined;
  if (wrong === undefined) return;
  const facts = { text: row.text(wrong), column: wrong, share };
  problems.fold('limits-out-of-range', indicator.id, row.place(wrong), facts);
}

function reportOrder(
  { lower, upper }: Limits,
  value: number | undefined,
  { row, indicator, column }: RowReading,
  problems: ProblemList,
): void {
  if (lower !== undefined && upper !== undefined && lower > upper) {
    const facts = { lower: row.text('lower'), upper: row.text('upper') };
    problems.fold('limits-reversed', indicator.id, row.place('lower'), facts);
  } else if (
    value !== undefined &&
    ((lower !== undefined && value < lower) || (upper !== undefined && value > upper))
  ) {
    const facts = { text: row.text(column), lower: row.text('lower'), upper: row.text('upper') };
    problems.fold('value-outside-limits', indicator.id, row.place(column), facts);
  }
}
