/** Rows of one cell that a delivery wants added up (`sum: true`). */
import type { Cell, Observation } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import { isCount } from '../../../domain/indicator/unit.ts';
import type { Unit } from '../../../domain/indicator/unit.ts';

/** Units whose values add up: numbers of people or cases, and balances. */
export const isSummable = (unit: Unit): boolean => isCount(unit) || unit === 'balance';

/** Gathers observations; those of one indicator, area, period and group become one. */
export class SummedRows {
  readonly #cells = new Map<string, Observation>();

  add(one: Observation): void {
    const key = [one.indicator, one.area, one.period.text, one.group].join('\u0000');
    const before = this.#cells.get(key);
    this.#cells.set(key, before === undefined ? one : sumOf(before, one));
  }

  /** In the order of the first row of each. */
  get all(): Iterable<Observation> {
    return this.#cells.values();
  }
}

const sumOf = (a: Observation, b: Observation): Observation => ({
  ...a,
  value: sumOfCells(a.value, b.value),
  decimals: a.decimals === undefined ? b.decimals : Math.max(a.decimals, b.decimals ?? 0),
  numerator: undefined,
  denominator: undefined,
  lower: undefined,
  upper: undefined,
  flags: [...new Set([...a.flags, ...b.flags])],
  note: a.note === b.note ? a.note : undefined,
});

/** One part that is secret makes the sum secret, one that is missing makes it missing. */
export function sumOfCells(a: Cell, b: Cell): Cell {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === undefined || y === undefined) {
    const without = [a, b].filter((cell) => numberOf(cell) === undefined);
    return without.find(({ state }) => state === 'withheld') ?? without[0] ?? a;
  }
  const value = x + y;
  if (a.state === 'unreliable' || b.state === 'unreliable') return { state: 'unreliable', value };
  return value === 0 && a.state === 'zero' && b.state === 'zero'
    ? { state: 'zero' }
    : { state: 'observed', value };
}
