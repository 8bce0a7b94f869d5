/** Rates: numerator ÷ denominator × factor, with the states of both. */
import type { Cell } from './observation.ts';
import { numberOf } from './observation.ts';
import { rateFactor } from './unit.ts';
import type { Unit } from './unit.ts';

/** A number as a cell: 0 is a true zero. */
export const cellOfNumber = (value: number): Cell =>
  value === 0 ? { state: 'zero' } : { state: 'observed', value };

/** The factor of an indicator made of two counts: 100, 1000, 10000; 1 for `ratio` and other units. */
export const factorOf = (unit: Unit): number => rateFactor(unit) ?? 1;

/**
 * The rate of two counts, unrounded, in the unit of `factor` (100 = percent).
 *
 * The less certain part decides the state: withheld, then not available, later, not meaningful,
 * unreliable. A denominator of 0 is not meaningful.
 */
export function rateOf(numerator: Cell, denominator: Cell, factor: number): Cell {
  for (const state of ['withheld', 'not-available', 'later', 'not-meaningful'] as const) {
    if (numerator.state === state || denominator.state === state) return { state };
  }
  const n = numberOf(numerator);
  const d = numberOf(denominator);
  if (d === 0) return { state: 'not-meaningful' };
  const unreliable = numerator.state === 'unreliable' || denominator.state === 'unreliable';
  if (n === undefined || d === undefined) return { state: 'unreliable' };
  const value = (n * factor) / d;
  return unreliable ? { state: 'unreliable', value } : cellOfNumber(value);
}
