import { expect, test } from 'vitest';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { GateCell } from '../cells/cell-table.ts';
import { samePeriods } from './same-numbers.ts';
import type { SeriesNumbers } from './same-numbers.ts';

/** One period whose cells are keys 0, 1, 2 … */
const axes = { periods: ['2024'], partsOf: () => ({ area: 0, period: 0, group: 0 }) } as unknown as CellAxes; // prettier-ignore
const numbers = (...values: readonly number[]): SeriesNumbers => ({
  cells: new Map(values.map((_, key) => [key, {} as GateCell])),
  at: (key) => ({ least: values[key] ?? 0, most: values[key] ?? 0 }),
});

test('two large numbers that are equal make two tables one, small ones only if they are many', () => {
  const areSame = (...values: readonly number[]) =>
    samePeriods(numbers(...values), numbers(...values), axes, 3) !== undefined;
  expect(areSame(1200, 950)).toBe(true);
  expect(areSame(12, 9)).toBe(false);
  expect(areSame(12, 9, 7)).toBe(true);
  // One may be chance, however large.
  expect(areSame(1_200_000)).toBe(false);
});

test('one number that differs keeps them apart', () => {
  expect(samePeriods(numbers(1200, 950, 8), numbers(1200, 950, 9), axes, 2)).toBeUndefined();
});
