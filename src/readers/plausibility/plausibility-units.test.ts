import { describe, expect, test } from 'vitest';
import { row } from '../../test/small-report.ts';
import { findStandstill } from './plausibility-repetition.ts';
import { findJump, findShift, seriesOf } from './plausibility-series.ts';
import { findOtherUnit } from './plausibility-units.ts';

const areas = ['a', 'b', 'c', 'd', 'e', 'f'];
const years = ['2018', '2019', '2020', '2021', '2022', '2023'];

/** A calm series: each area a little larger than the one before, growing slowly. */
const series = (
  valueOf: (area: number, year: number, calm: number) => number,
  counts = false,
  decimals = 1,
) =>
  seriesOf(
    areas.flatMap((area, a) =>
      years.map((period, y) => {
        const value = valueOf(a, y, 20 + 3 * a + 0.1 * y);
        return row('x', area, period, { value: value.toFixed(decimals) });
      }),
    ),
    counts,
  );

describe('one area in another unit', () => {
  test('is told by the order of magnitude, above and below', () => {
    const thousands = series((a, _, calm) => (a === 2 ? calm * 1000 : calm));
    expect(findOtherUnit(thousands)).toMatchObject({ factor: 1000, direction: 'above' });
    const shares = series((a, _, calm) => (a === 2 ? calm / 100 : calm), false, 3);
    expect(findOtherUnit(shares)).toMatchObject({
      first: { area: 'c' },
      factor: 100,
      direction: 'below',
    });
  });

  test('is nothing in a small area, where two are so, or where areas differ a little', () => {
    expect(findOtherUnit(series((a, _, calm) => (a === 2 ? 1 : calm * 100), true, 0))).toBe(
      undefined,
    );
    expect(findOtherUnit(series((a, _, calm) => (a < 2 ? calm * 1000 : calm)))).toBe(undefined);
    expect(findOtherUnit(series((a, _, calm) => (a === 2 ? calm * 5 : calm)))).toBe(undefined);
  });
});

describe('all areas in another unit from one year on', () => {
  test('are told where they all go along', () => {
    const later = series((_, y, calm) => (y < 3 ? calm : calm / 100), false, 4);
    expect(findShift(later)).toMatchObject({ factor: 100, period: { text: '2021' } });
  });

  test('are no balance that swings about 0', () => {
    const balance = series((a, y) => (y === 3 ? 100 + a : a % 2 === 0 ? 10 : -10));
    expect(findShift(balance)).toBe(undefined);
  });
});

describe('the last year', () => {
  test('is told where one area alone is three times what it was', () => {
    const tripled = series((a, y, calm) => (a === 2 && y === 5 ? calm * 3 : calm));
    expect(findJump(tripled)).toMatchObject({
      kind: 'odd',
      period: { text: '2023' },
      areas: ['c'],
    });
  });

  test('is nothing where the area has grown by half, or where few children are counted', () => {
    const grown = series((a, y, calm) => (a === 2 && y === 5 ? calm * 1.5 : calm));
    expect(findJump(grown)).toBe(undefined);
    const few = series((a, y) => (a === 2 && y === 5 ? 18 : 6), true, 0);
    expect(findJump(few)).toBe(undefined);
  });
});

test('one value for all areas and years stands still, unless it may well be true', () => {
  expect(findStandstill(series(() => 6.5)).map(({ area }) => area)).toEqual(areas);
  expect(findStandstill(series(() => 2, true, 0))).toEqual([]);
  expect(findStandstill(series(() => 0, true, 0))).toEqual([]);
});
