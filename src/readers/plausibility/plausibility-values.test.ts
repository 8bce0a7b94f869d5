import { describe, expect, test } from 'vitest';
import type { Observation } from '../../domain/indicator/observation.ts';
import { indicator, row } from '../../test/small-report.ts';
import { findLoneFuture, findSchoolYearsAsMonths } from './plausibility-periods.ts';
import {
  findImpossibleAges,
  findLoneNegatives,
  findLostMarks,
  findShares,
} from './plausibility-values.ts';

const areas = ['a', 'b', 'c', 'd'];

/** Two years of four areas, each value by its place; the first one changed. */
const rows = (first: string, changed = ''): readonly Observation[] =>
  areas.flatMap((area, at) =>
    ['2022', '2023'].map((period, year) => {
      const value = at === 0 && year === 1 && changed !== '' ? changed : `${first}${at}.${year}`;
      return row('x', area, period, { value });
    }),
  );
const places = (found: readonly { readonly row: Observation }[]) =>
  found.map(({ row: { area, period } }) => `${area} ${period.text}`);

describe('a lone value below zero', () => {
  const minutes = indicator('x', { unit: { text: 'Minuten' } });

  test('is told where its size is that of the others', () => {
    expect(places(findLoneNegatives(minutes, rows('1', '-10.4')))).toEqual(['a 2023']);
    const euro = indicator('x', { unit: 'euro' });
    expect(places(findLoneNegatives(euro, rows('1', '-10.4')))).toEqual(['a 2023']);
  });

  test('is nothing where several are, where it is small, or where a balance is meant', () => {
    const several = rows('1').map((one, at) =>
      at % 3 === 0 ? { ...one, value: { state: 'observed', value: -3 } as const } : one,
    );
    expect(findLoneNegatives(minutes, several)).toEqual([]);
    expect(findLoneNegatives(minutes, rows('1', '-0.4'))).toEqual([]);
    const balance = indicator('x', { unit: { text: 'Personen' }, short: 'Wanderungssaldo' });
    expect(findLoneNegatives(balance, rows('1', '-10.4'))).toEqual([]);
    for (const unit of ['index', 'points', 'percent'] as const) {
      expect(findLoneNegatives(indicator('x', { unit }), rows('1', '-10.4'))).toEqual([]);
    }
  });
});

describe('years', () => {
  const years = indicator('x', { unit: 'years' });

  test('that no one lives are told among ages', () => {
    expect(places(findImpossibleAges(years, rows('3', '310')))).toEqual(['a 2023']);
    expect(findImpossibleAges(years, rows('3', '101.5'))).toEqual([]);
  });

  test('are left alone where all of them are years of construction, or the unit is another', () => {
    expect(findImpossibleAges(years, rows('195'))).toEqual([]);
    expect(findImpossibleAges(indicator('x', { unit: 'index' }), rows('3', '310'))).toEqual([]);
  });
});

describe('a lost decimal mark', () => {
  const index = indicator('x', { unit: 'index' });

  test('is told by ten or a hundred times the values of the same area, without decimals', () => {
    expect(findLostMarks(index, rows('1', '104'))).toMatchObject([{ factor: 10, value: 104 }]);
    expect(findLostMarks(index, rows('1', '1040'))).toMatchObject([{ factor: 100 }]);
  });

  test('is nothing where decimals stand, where all lack them, and in counts', () => {
    expect(
      findLostMarks(
        index,
        rows('1', '104.0').map((one) => ({ ...one, decimals: 1 })),
      ),
    ).toEqual([]);
    const whole = rows('1', '104').map((one) => ({ ...one, decimals: 0 }));
    expect(findLostMarks(index, whole)).toEqual([]);
    expect(findLostMarks(indicator('x'), rows('1', '104'))).toEqual([]);
    expect(findLostMarks(index, rows('1', '40'))).toEqual([]);
  });
});

describe('a share among percentages', () => {
  const percent = indicator('x', { unit: 'percent' });

  test('is told by a hundredth of the values of the same area, with more decimals', () => {
    expect(places(findShares(percent, rows('3', '0.304')))).toEqual(['a 2023']);
  });

  test('is nothing with the decimals of the others, where all are small, and in other units', () => {
    expect(findShares(percent, rows('3', '0.3'))).toEqual([]);
    expect(findShares(percent, rows('', '0.104'))).toEqual([]);
    expect(findShares(indicator('x', { unit: 'index' }), rows('3', '0.304'))).toEqual([]);
  });
});

describe('periods', () => {
  const at = (...texts: string[]) =>
    texts.map((text) => row('x', 'a', text, { value: '1' }).period);
  const meant = (...texts: string[]) =>
    findSchoolYearsAsMonths(at(...texts)).map((one) => one.meant);

  test('of the form of a month are school years among school years, or where all follow them', () => {
    expect(meant('2010/11', '2011-12', '2012/13')).toEqual(['2011/12']);
    expect(meant('2010-11', '2011-12')).toEqual(['2010/11', '2011/12']);
  });

  test('stay months where months are usual or one stands alone', () => {
    expect(meant('2011-12')).toEqual([]);
    expect(meant('2011-11', '2011-12', '2012-01')).toEqual([]);
    expect(meant('2010/11', '2012-06')).toEqual([]);
  });

  test('to come that one area alone has are told, forecasts of all and estimates are not', () => {
    const past = areas.map((area) => row('x', area, '2023', { value: '5' }));
    const next = (area: string, changes = {}) =>
      row('x', area, '2027', { value: '6', observation: changes });
    const lone = (...more: readonly Observation[]) =>
      findLoneFuture([...past, ...more], '2024-06-30');
    expect(lone(next('a'))?.area).toBe('a');
    expect(findLoneFuture([...past, next('a')], undefined)?.area).toBe('a');
    expect(lone(next('a'), next('b'))).toBeUndefined();
    expect(lone(next('a', { flags: ['e'] }))).toBeUndefined();
    expect(lone(row('x', 'a', '2024', { value: '6' }))).toBeUndefined();
    expect(findLoneFuture([past[0] ?? next('a'), next('a')], '2024-06-30')).toBeUndefined();
  });
});
