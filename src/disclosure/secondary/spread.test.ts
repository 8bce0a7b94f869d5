import { describe, expect, test } from 'vitest';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { protect } from '../../test/protected-report.ts';

const states = (indicators: readonly Indicator[], rows: readonly Observation[]) => {
  const { publishable, problems } = protect(smallReport({ indicators, rows }));
  const state = (id: string, area = 'a', period = '2024') =>
    publishable.series.get(id)?.at(area, period)?.value.state;
  return { state, problems, publishable };
};

const poor = indicator('poor');
const children = indicator('children');
const rate = indicator('rate', {
  unit: 'percent',
  numeratorIndicator: 'poor',
  denominatorIndicator: 'children',
});

const places = indicator('places', { disclosure: 'none' });
const supply = indicator('supply', {
  unit: 'per100',
  disclosure: 'none',
  numeratorIndicator: 'places',
  denominatorIndicator: 'children',
});

describe('S3: withheld is withheld everywhere', () => {
  test('a count is withheld where another with the same numbers is', () => {
    const place = (id: string, values: readonly string[]) =>
      values.map((value, i) => row(id, ['a', 'b', 'c', 'd'][i] ?? '', '2024', { value }));
    const { state } = states(
      [poor, indicator('needy')],
      [...place('poor', ['40', '50', '60', '.']), ...place('needy', ['40', '50', '60', '70'])],
    );
    expect([state('poor', 'd'), state('needy', 'd'), state('needy', 'a')]).toEqual([
      'withheld',
      'withheld',
      'observed',
    ]);
  });

  test('a rate is withheld where its linked count is small', () => {
    const { state } = states(
      [poor, rate, children],
      [
        row('poor', 'a', '2024', { value: '3' }),
        row('rate', 'a', '2024', { value: '30.0' }),
        row('children', 'a', '2024', { value: '2000' }),
      ],
    );
    expect([state('poor'), state('rate'), state('children')]).toEqual([
      'withheld',
      'withheld',
      'observed',
    ]);
  });

  test('a count is withheld where a rate of it is, and then every other rate of it', () => {
    const perResidents = indicator('per-residents', {
      unit: 'per1000',
      numeratorIndicator: 'poor',
    });
    const { state } = states(
      [perResidents, rate, poor],
      [
        row('poor', 'a', '2024', { value: '40' }),
        row('rate', 'a', '2024', { n: '40', d: '80' }), // S4
        row('per-residents', 'a', '2024', { value: '10.0', n: '40', d: '4000' }),
      ],
    );
    expect([state('rate'), state('poor'), state('per-residents')]).toEqual([
      'withheld',
      'withheld',
      'withheld',
    ]);
  });

  test('two rates of one count give each other away although the count has no row', () => {
    const other = indicator('other', { unit: 'percent', numeratorIndicator: 'poor' });
    const { state } = states(
      [rate, other, poor],
      [
        row('rate', 'a', '2024', { n: '40', d: '80' }),
        row('other', 'a', '2024', { n: '40', d: '500' }),
      ],
    );
    expect([state('rate'), state('other')]).toEqual(['withheld', 'withheld']);
  });

  test('a count that the office withheld takes along its rate, and a rate its count', () => {
    const known = row('children', 'a', '2024', { value: '500' });
    const byCount = states(
      [poor, rate, children],
      [
        row('poor', 'a', '2024', { value: '.' }),
        row('rate', 'a', '2024', { value: '12.0' }),
        known,
      ],
    );
    expect(byCount.state('rate')).toBe('withheld');
    const byRate = states(
      [poor, rate, children],
      [row('poor', 'a', '2024', { value: '60' }), row('rate', 'a', '2024', { value: '.' }), known],
    );
    expect(byRate.state('poor')).toBe('withheld');
  });

  test('a withheld denominator takes along the rate of places, not the places', () => {
    const { state, publishable } = states(
      [places, supply, children],
      [
        row('places', 'a', '2024', { value: '20' }),
        row('children', 'a', '2024', { value: '4' }),
        row('places', 'b', '2024', { value: '20' }),
        row('children', 'b', '2024', { value: '40' }),
      ],
    );
    expect([state('places'), state('supply'), state('supply', 'b')]).toEqual([
      'observed',
      'withheld',
      'observed',
    ]);
    expect(publishable.series.get('supply')?.at('b', '2024')?.value).toEqual({
      state: 'observed',
      value: 50,
    });
  });

  test('a rate of places that the office withheld leaves the places', () => {
    const { state } = states(
      [places, supply, children],
      [
        row('places', 'a', '2024', { value: '20' }),
        row('supply', 'a', '2024', { value: '.' }),
        row('children', 'a', '2024', { value: '400' }),
      ],
    );
    expect([state('supply'), state('places')]).toEqual(['withheld', 'observed']);
  });

  test('a withheld rate leaves a count from which nobody can work it out again', () => {
    const { state } = states(
      [poor, rate],
      [row('poor', 'a', '2024', { value: '60' }), row('rate', 'a', '2024', { value: '100.0' })],
    );
    expect([state('rate'), state('poor')]).toEqual(['withheld', 'observed']);
  });

  test('a rate without a number keeps its state, and withholds nothing for its small denominator', () => {
    const { state } = states(
      [poor, rate, children],
      [
        row('poor', 'a', '2024', { value: '3' }),
        row('rate', 'a', '2024', { value: '…' }),
        row('poor', 'b', '2024', { value: '40' }),
        row('rate', 'b', '2024', { value: '…', d: '60' }),
      ],
    );
    expect([state('poor'), state('rate')]).toEqual(['withheld', 'later']);
    expect([state('poor', 'b'), state('rate', 'b')]).toEqual(['observed', 'later']);
  });

  test('a rate stands beside the counts that make it, and beside no others', () => {
    const { publishable } = states(
      [poor, rate, children],
      [
        row('poor', 'a', '2024', { value: '60' }),
        row('rate', 'a', '2024', { value: '12.0' }),
        row('children', 'a', '2024', { value: '500' }),
        // Of another day: 70 of 500 are 14 %.
        row('poor', 'b', '2024', { value: '70' }),
        row('rate', 'b', '2024', { value: '12.0' }),
        row('children', 'b', '2024', { value: '500' }),
      ],
    );
    const at = (place: string) => publishable.series.get('rate')?.at(place, '2024');
    expect(at('a')).toMatchObject({ numerator: { value: 60 }, denominator: { value: 500 } });
    expect([at('b')?.value, at('b')?.numerator]).toEqual([
      { state: 'observed', value: 12 },
      undefined,
    ]);
  });

  test('a rate beside its numerator does not give away the denominator of its row', () => {
    const { state } = states(
      [rate],
      [row('rate', 'a', '2024', { value: '12.0', n: '60', d: '.' })],
    );
    expect(state('rate')).toBe('withheld');
  });

  test('the links hold between a year and the only reporting date in it', () => {
    const { state } = states(
      [poor, rate, children],
      [
        row('poor', 'a', '2024-06-30', { value: '3' }),
        row('rate', 'a', '2024', { value: '12.0' }),
        row('children', 'a', '2024-12-31', { value: '2000' }),
      ],
    );
    expect(state('rate')).toBe('withheld');
  });
});

describe('counts with identical numerators', () => {
  const loose = indicator('loose', { unit: 'percent' });

  test('are linked and said once', () => {
    const { state, problems } = states(
      [loose, poor],
      [
        row('loose', 'a', '2024', { n: '40', d: '80' }),
        row('loose', 'b', '2024', { n: '50', d: '500' }),
        row('poor', 'a', '2024', { value: '40' }),
        row('poor', 'b', '2024', { value: '50' }),
      ],
    );
    expect([state('poor'), state('poor', 'b')]).toEqual(['withheld', 'observed']);
    expect(problems.map((p) => [p.code, p.facts])).toEqual([
      ['linked-by-equal-numerators', { pairs: [{ rate: 'loose', count: 'poor' }] }],
    ]);
  });

  test('are not linked over one different cell, nor over themes, nor by zeros alone', () => {
    const elsewhere = indicator('elsewhere', { theme: 'other' });
    const zeros = indicator('zeros');
    const { problems } = states(
      [loose, poor, elsewhere, zeros],
      [
        row('loose', 'a', '2024', { n: '40', d: '800' }),
        row('loose', 'b', '2024', { n: '50', d: '500' }),
        row('loose', 'c', '2024', { n: '0', d: '500' }),
        row('poor', 'a', '2024', { value: '40' }),
        row('poor', 'b', '2024', { value: '51' }),
        row('elsewhere', 'a', '2024', { value: '40' }),
        row('zeros', 'c', '2024', { value: '-' }),
      ],
    );
    expect(problems).toEqual([]);
  });
});
