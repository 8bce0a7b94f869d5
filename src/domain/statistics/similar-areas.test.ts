import { describe, expect, it } from 'vitest';
import { robustlyScaled, similarAreas } from './similar-areas.ts';
import type { Column } from './similar-areas.ts';

/** Independent of the code: sorts, takes middles, and looks at every pair. */
function nearestByHand(
  columns: readonly Column[],
  area: number,
): readonly (readonly [number, number])[] {
  const middleOf = (numbers: readonly number[]): number => {
    const sorted = numbers.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  };
  const spreads = columns.map((column) => {
    const known = column.filter((value) => value !== undefined);
    const middle = middleOf(known);
    return 1.4826 * middleOf(known.map((value) => Math.abs(value - middle)));
  });
  const pairs = (columns[0] ?? []).flatMap((_, other) => {
    const gaps = columns.flatMap((column, at) => {
      const [a, b] = [column[area], column[other]];
      return a === undefined || b === undefined ? [] : [Math.abs(a - b) / (spreads[at] ?? 1)];
    });
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    return other === area || gaps.length < 5 || mean > 1 ? [] : [[other, mean] as const];
  });
  return pairs.sort(([, a], [, b]) => a - b);
}

const columns: readonly Column[] = [
  [10, 12, 30, 11, 25, 14, 18],
  [2, 2.4, 9, 2.2, 7, 3, 5],
  [80, 78, 40, 79, 55, 70, 66],
  [1, 1.1, 4, 1.4, 3, 2, 2.5],
  [33, 30, 10, 31, 15, 28, 22],
  [5, 6, 20, undefined, 16, 8, 9],
];
const scaled = columns.map(robustlyScaled);

describe('areas with similar numbers', () => {
  it('are the nearest over all shared columns, as an independent computation finds them', () => {
    for (const area of columns[0]?.keys() ?? []) {
      const found = (similarAreas(scaled, area, 9) ?? []).map(
        (one) => [one.area, one.distance] as const,
      );
      const byHand = nearestByHand(columns, area);
      expect(found.map(([other]) => other)).toEqual(byHand.map(([other]) => other));
      found.forEach(([, distance], at) => {
        expect(distance).toBeCloseTo(byHand[at]?.[1] ?? Number.NaN, 12);
      });
    }
    expect(similarAreas(scaled, 0, 2)?.map(({ area }) => area)).toEqual([3, 1]);
  });
  it('say over which columns they are near, nearest first, and over which not', () => {
    const [nearest] = similarAreas(scaled, 0, 1) ?? [];
    const distances = nearest?.columns.map(({ distance }) => distance) ?? [];
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    // Area 3 has no value in column 5: what is missing does not count.
    expect(nearest?.columns.map(({ column }) => column).toSorted()).toEqual([0, 1, 2, 3, 4]);
  });
  it('are none where all lie far off', () => {
    const distant = columns.map((column) =>
      column.map((value, at) => (at === 2 && value !== undefined ? value * 10 : value)),
    );
    expect(similarAreas(distant.map(robustlyScaled), 2, 3)).toEqual([]);
  });
  it('are unknown with fewer than five firm values', () => {
    const few = columns.map((column, at) => (at < 2 ? [undefined, ...column.slice(1)] : column));
    expect(similarAreas(few.map(robustlyScaled), 0, 3)).toBeUndefined();
  });
  it('are not made of a column in which most areas are equal, or which few areas have', () => {
    expect(robustlyScaled([1, 1, 1, 1, 9])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(robustlyScaled([1, 2, 3, 4]).every((value) => value === undefined)).toBe(true);
  });
  it('are not driven apart by one extreme area: the scale of the others stays', () => {
    const usual = robustlyScaled([1, 2, 3, 4, 5, 6, 7]);
    const extreme = robustlyScaled([1, 2, 3, 4, 5, 6, 7000]);
    expect(extreme.slice(0, 6)).toEqual(usual.slice(0, 6));
  });
});
