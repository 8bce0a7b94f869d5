import { describe, expect, test } from 'vitest';
import { searchCompletions } from './completions.ts';
import type { LinearSolver, Solution } from './solver.ts';
import type { Row } from './system.ts';

/** Whether each of some counts that together are twice their number is taken for safe, on a solver's word. */
function safeBy(size: number, minimise: (costs: Float64Array) => Solution): ReadonlySet<boolean> {
  const unknowns = Array.from({ length: size }, (_, i) => i);
  const row: Row = {
    unknowns,
    coefficients: unknowns.map(() => 1),
    low: 2 * size,
    high: 2 * size,
    relation: { name: 'sum', kind: 'areas', cells: [], coefficients: [], low: 0, high: 0 },
  };
  const bounds = { lower: new Float64Array(size), upper: new Float64Array(size).fill(Infinity) };
  const solver: LinearSolver = { open: () => ({ minimise, close: () => undefined }) };
  const intervals = searchCompletions(
    { unknowns, rows: [row] },
    unknowns.slice(0, 20).map((unknown) => ({ unknown, ceiling: Infinity })),
    bounds,
    { isWhole: () => true, demands: { width: 5, minimumCount: 5 }, solver, exactly: false },
  );
  return new Set([...(intervals ?? [])].map(([, { safe }]) => safe));
}

describe('a count is safe', () => {
  test('by two completions that are checked', () => {
    const size = 8;
    // All of it in the column that is wanted largest, else in the last.
    const solve = (costs: Float64Array): Solution => {
      const at = costs.indexOf(Math.min(...costs));
      const values = new Float64Array(size).fill(0).with(at < 0 ? size - 1 : at, 2 * size);
      return { kind: 'optimal', values, objective: values.reduce((sum, v, i) => sum + v * (costs[i] ?? 0), 0) }; // prettier-ignore
    };
    expect(safeBy(size, solve)).toEqual(new Set([true]));
  });

  test('not because a solver says so', () => {
    const lie = (costs: Float64Array): Solution => ({
      kind: 'optimal',
      values: costs.map((cost) => (cost < 0 ? 90 : 0)),
      objective: 0,
    });
    expect(safeBy(8, lie)).toEqual(new Set([false]));
  });

  test('not because there was no time to show that it is given away', () => {
    expect(safeBy(10_000, () => ({ kind: 'unknown' }))).toEqual(new Set([false]));
  });
});
