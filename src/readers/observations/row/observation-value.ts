/** Value, numerator and denominator of one row: computed from each other, and checked against each other. */
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { Cell } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { ReadCell } from './observation-cells.ts';
import { isCount, isPercentage, isRate, unitRow } from '../../../domain/indicator/unit.ts';

export interface RowValue {
  readonly value: Cell;
  /** As written; undefined where the value was computed or is no number. */
  readonly decimals: number | undefined;
  readonly numerator: Cell | undefined;
  readonly denominator: Cell | undefined;
}

export type ValueMistake =
  | 'value-mismatch'
  | 'numerator-over-denominator'
  | 'over-hundred-percent'
  | 'numerator-without-denominator'
  | 'value-not-computable';

/** Whether a share of people: neither above 100 % nor with more people in the numerator than in the denominator. */
export const isShareOfPersons = (indicator: Indicator): boolean =>
  isPercentage(indicator.unit) && indicator.disclosure !== 'none';

/** Whether values below zero are impossible. */
export const isNeverNegative = (indicator: Indicator): boolean =>
  isCount(indicator.unit) || (isRate(indicator.unit) && indicator.disclosure !== 'none');

/** Whether values are whole numbers of people or cases. */
export const isWhole = (indicator: Indicator): boolean => isCount(indicator.unit);

/** A count of 0 is a true zero; so is a whole 0 of an office's own unit. A rate of 0 without a numerator may be a rounded one. */
function zeroOf(read: ReadCell, unit: Indicator['unit'], numerator: Cell | undefined): Cell {
  const { cell, decimals } = read;
  if (cell.state !== 'observed' || cell.value !== 0) return cell;
  if (isCount(unit) || numerator?.state === 'zero') return { state: 'zero' };
  return typeof unit === 'object' && decimals === 0 ? { state: 'zero' } : cell;
}

const trueZero = (cell: Cell): Cell =>
  cell.state === 'observed' && cell.value === 0 ? { state: 'zero' } : cell;

const present = (read: ReadCell): Cell | undefined =>
  read.cell.state === 'not-available' ? undefined : trueZero(read.cell);

/** The state of a value whose numerator or denominator is no number; the graver one decides. */
function stateWithout(numerator: Cell | undefined, denominator: Cell | undefined): Cell {
  const states = [numerator?.state, denominator?.state];
  for (const state of ['withheld', 'not-meaningful', 'unreliable', 'later'] as const) {
    if (states.includes(state)) return { state };
  }
  return { state: 'not-available' };
}

/**
 * The value of a row. Where numerator and denominator are numbers and the unit says how, the value is
 * computed from them in full precision, also where a rounded one was delivered (which must agree to half a
 * unit of its last written decimal). 0 ÷ 0 is not meaningful.
 */
export function rowValue(
  written: ReadCell,
  writtenNumerator: ReadCell,
  writtenDenominator: ReadCell,
  indicator: Indicator,
  report: (mistake: ValueMistake) => void,
): RowValue {
  const numerator = present(writtenNumerator);
  const denominator = present(writtenDenominator);
  const delivered = zeroOf(written, indicator.unit, numerator);
  const given = numberOf(delivered);
  const n = numberOf(numerator);
  const d = numberOf(denominator);
  const asWritten = { value: delivered, decimals: written.decimals, numerator, denominator };

  if (given !== undefined && given > 100 && isShareOfPersons(indicator)) {
    report('over-hundred-percent');
    return asWritten;
  }
  if (n !== undefined && d !== undefined && n > d && isShareOfPersons(indicator)) {
    report('numerator-over-denominator');
    return asWritten;
  }
  const factor = unitRow(indicator.unit)?.factor;
  const isDelivered = delivered.state !== 'not-available';
  if (n === undefined || d === undefined || factor === undefined) {
    // Units of an office's own may be made of both in its own way; a count is not.
    if (n !== undefined && d !== undefined && isDelivered && isCount(indicator.unit)) {
      report('value-not-computable');
    }
    if (isDelivered) return asWritten;
    if (n !== undefined && d !== undefined) report('value-not-computable');
    else if (n !== undefined && denominator === undefined && !indicator.denominatorIndicator) {
      report('numerator-without-denominator');
    }
    return { ...asWritten, value: stateWithout(numerator, denominator), decimals: undefined };
  }

  // Multiplied first: 7 ÷ 100 × 100 would be 7.000000000000001.
  const computed = d === 0 ? undefined : (n * factor) / d;
  if (isDelivered && given === undefined) return asWritten;
  if (given !== undefined && !agrees(given, written.decimals, computed)) {
    report('value-mismatch');
    return asWritten;
  }
  const cells = [delivered, numerator, denominator];
  const unreliable = cells.some((cell) => cell?.state === 'unreliable');
  return {
    value: computedCell(computed, unreliable),
    decimals: undefined,
    numerator,
    denominator,
  };
}

function computedCell(computed: number | undefined, unreliable: boolean): Cell {
  if (computed === undefined) return { state: 'not-meaningful' };
  if (unreliable) return { state: 'unreliable', value: computed };
  return computed === 0 ? { state: 'zero' } : { state: 'observed', value: computed };
}

/** Whether a written value is the computed one, rounded to the written decimals. */
function agrees(
  given: number,
  decimals: number | undefined,
  computed: number | undefined,
): boolean {
  if (computed === undefined) return given === 0;
  const half = decimals === undefined ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs(given - computed) <= half + 1e-9 * Math.max(1, Math.abs(computed));
}
