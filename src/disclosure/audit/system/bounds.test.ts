import { expect, test } from 'vitest';
import { tighten } from './bounds.ts';
import type { Row } from './system.ts';

test('bounds of people are whole numbers, those of anything else are not', () => {
  // 520 people, of whom 0.5 to 1.5 %.
  const row = (low: number, high: number): Row => ({
    unknowns: [0],
    coefficients: [100],
    low: low * 520,
    high: high * 520,
    relation: { name: 'rate', kind: 'rate', cells: [], coefficients: [], low: 0, high: 0 },
  });
  const bounded = (isWhole: boolean): readonly number[] => {
    const bounds = { lower: new Float64Array(1), upper: new Float64Array(1).fill(Infinity) };
    expect(tighten([row(0.5, 1.5)], bounds, () => isWhole)).toBe('settled');
    return [...bounds.lower, ...bounds.upper];
  };
  expect(bounded(true)).toEqual([3, 7]);
  expect(bounded(false)).toEqual([2.6, 7.8]);
});
