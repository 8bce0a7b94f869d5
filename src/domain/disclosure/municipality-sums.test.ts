import { expect, test } from 'vitest';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import type { Indicator } from '../indicator.ts';
import { protect } from './protect.ts';

const sums = (values: Readonly<Record<string, string>>, changes: Partial<Indicator> = {}) =>
  protect(
    smallReport({
      indicators: [indicator('children', changes), indicator('poor')],
      areas: [area('a'), area('b')],
      rows: Object.entries(values).flatMap(([place, value]) => [
        row('children', place, '2024', { value }),
        row('poor', place, '2024', { value }),
      ]),
    }),
  ).problems.filter(({ code }) => code === 'municipality-unlike-sum');

test('says once of all counts by how much the municipality differs from its areas, beyond two percent', () => {
  const [first, ...others] = sums({ a: '50', b: '50', town: '125' });
  expect(others).toEqual([]);
  expect(first?.place.file).toBe('data/observations/test.csv');
  expect(first?.facts).toEqual({
    differences: ['children', 'poor'].map((id) => ({
      indicator: id,
      level: 'district',
      period: '2024',
      percent: 20,
      direction: 'above',
      periods: 1,
    })),
  });
  expect(sums({ a: '50', b: '50', town: '102' })).toEqual([]);
});

test('counts people without an area', () => {
  expect(sums({ a: '50', b: '50', unassigned: '25', town: '125' })).toEqual([]);
});

test('keeps silent where a part is withheld, by the office or by us', () => {
  for (const small of ['.', '3']) expect(sums({ a: '50', b: small, town: '125' })).toEqual([]);
});
