import { describe, expect, test } from 'vitest';
import { cell } from '../../test/small-report.ts';
import { sharesOf } from './distribution-of-means.ts';
import { sensitivityOf } from './index-sensitivity.ts';
import { scaleOf } from './need-index.ts';
import type { PartCell } from './need-index.ts';

const first = [1, 2, 3, 4, 5, 6];
const second = [6, 5, 4, 3, 2, 1];
const part = (values: readonly number[], weight: number) => ({
  moreIsMoreNeed: true,
  weight,
  scale: scaleOf(
    'min-max',
    values.toSorted((a, b) => a - b),
  ),
});
const number = (value: number): PartCell => ({ value: cell(String(value)), flags: [] });
const rows = first.map((value, at) => ({
  area: `a${at}`,
  cells: [number(value), number(second[at] ?? 0)],
}));

describe('the sensitivity of an index', () => {
  test('shows that a heavy part decides, and what is left without it', () => {
    const made = sensitivityOf(rows, [part(first, 3), part(second, 1)]);
    expect(made?.variants).toEqual([
      { kind: 'equal' },
      { kind: 'without', part: 0 },
      { kind: 'without', part: 1 },
    ]);
    expect(made?.rows.map(({ third }) => third)).toEqual([0, 0, 1, 1, 2, 2]);
    // With equal weights both parts cancel each other: all areas share the middle place.
    expect(made?.rows.map(({ variants }) => variants[0])).toEqual([1, 1, 1, 1, 1, 1]);
    expect(made?.rows.map(({ variants }) => variants[1])).toEqual([2, 2, 1, 1, 0, 0]);
    expect(made?.rows.map(({ variants }) => variants[2])).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('has no variant of equal weights where they are, and leaves areas without an index out', () => {
    const withheld = rows.map((row, at) =>
      at === 0 ? { ...row, cells: [number(1), { value: cell('.'), flags: [] }] } : row,
    );
    expect(sensitivityOf(withheld, [part(first, 1), part(second, 1)])).toBeUndefined();
    const seven = [...withheld, { area: 'a6', cells: [number(7), number(0)] }];
    const made = sensitivityOf(seven, [part([...first, 7], 1), part([...second, 0], 1)]);
    expect(made?.rows.map(({ area }) => area)).not.toContain('a0');
    expect(made?.variants).toHaveLength(2);
  });
});

describe('a sum distributed', () => {
  const areas = [
    { area: 'a', children: 100, need: -1 },
    { area: 'b', children: 200, need: 0 },
    { area: 'c', children: 100, need: 1 },
  ];

  test('by head and by need adds up to the sum', () => {
    const made = sharesOf(areas, 10_000) ?? [];
    // by hand: weights 50, 200, 150 of 400
    expect(made.map(({ byHead }) => byHead)).toEqual([2500, 5000, 2500]);
    expect(made.map(({ byNeed }) => byNeed)).toEqual([1250, 5000, 3750]);
  });

  test('is nothing where need tells no areas apart', () => {
    expect(
      sharesOf(
        areas.map((one) => ({ ...one, need: 2 })),
        100,
      ),
    ).toBeUndefined();
  });
});
