/** Totals where no official row exists: rates from summed numerators and denominators, counts from sums. */
import type { Cell, Flag } from './observation.ts';
import { numberOf } from './observation.ts';
import { cellOfNumber, factorOf, rateOf } from './rate.ts';
import { hasTotals, isCount } from './unit.ts';
import type { Unit } from './unit.ts';

/** What one part brings to a total. */
export interface TotalPart {
  readonly value: Cell;
  readonly numerator: Cell | undefined;
  readonly denominator: Cell | undefined;
  readonly flags: readonly Flag[];
}

/** A part without people: 0 of everything. */
export const emptyPart: TotalPart = {
  value: { state: 'zero' },
  numerator: { state: 'zero' },
  denominator: { state: 'zero' },
  flags: [],
};

/**
 * The total of all parts of a whole; undefined where one of them has no number, or none is there.
 *
 * Never a mean of rates: a rate is the sum of the numerators over the sum of the denominators. An
 * unreliable part makes the total unreliable; flags of the parts are its flags.
 */
export function totalOf(parts: readonly TotalPart[], unit: Unit): TotalPart | undefined {
  if (parts.length === 0 || !hasTotals(unit)) return undefined;
  const flags = flagOrder.filter((flag) => parts.some((part) => part.flags.includes(flag)));
  if (isCount(unit)) {
    const value = sumOf(parts.map((part) => part.value));
    return value && { value, numerator: undefined, denominator: undefined, flags };
  }
  const numerator = sumOf(parts.map((part) => part.numerator));
  const denominator = sumOf(parts.map((part) => part.denominator));
  if (numerator === undefined || denominator === undefined) return undefined;
  const rate = rateOf(numerator, denominator, factorOf(unit));
  const number = numberOf(rate);
  const shaky = parts.some((part) => part.value.state === 'unreliable');
  const value: Cell = shaky && number !== undefined ? { state: 'unreliable', value: number } : rate;
  return { value, numerator, denominator, flags };
}

const flagOrder: readonly Flag[] = ['p', 'r', 'e', 'b', 'q'];

function sumOf(cells: readonly (Cell | undefined)[]): Cell | undefined {
  let sum = 0;
  let unreliable = false;
  for (const cell of cells) {
    const value = numberOf(cell);
    if (value === undefined) return undefined;
    if (cell?.state === 'unreliable') unreliable = true;
    sum += value;
  }
  const total = Number.isInteger(sum) ? sum : withoutNoise(sum);
  return unreliable ? { state: 'unreliable', value: total } : cellOfNumber(total);
}

/** 51.400000000000006 is 51.4: decimals that only binary fractions bring are no statistics. */
const withoutNoise = (sum: number): number => Number(sum.toPrecision(12));
