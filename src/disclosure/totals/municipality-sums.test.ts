import { expect, test } from 'vitest';
import { area, indicator, level, row, smallReport } from '../../test/small-report.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Level } from '../../domain/municipality.ts';
import { protect } from '../../test/protected-report.ts';

/** A square of that breadth and height 1. */
const square = (west: number, east: number): Area['shape'] => ({
  type: 'Polygon',
  coordinates: [[[west, 0], [west, 1], [east, 1], [east, 0], [west, 0]]], // prettier-ignore
});

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
    differences: ['children', 'poor'].map((id) =>
      expect.objectContaining({
        indicator: id,
        levels: ['district'],
        period: '2024',
        percent: 20,
        direction: 'above',
        times: 1,
      }),
    ),
  });
  expect(sums({ a: '50', b: '50', town: '102' })).toEqual([]);
});

test('counts people without an area', () => {
  expect(sums({ a: '50', b: '50', unassigned: '25', town: '125' })).toEqual([]);
});

test('keeps silent where a part is withheld, by the office or by us', () => {
  for (const small of ['.', '3']) expect(sums({ a: '50', b: small, town: '125' })).toEqual([]);
});

/** A tree of quarters in districts; place → value, `place group` → value of the group. */
const tree = (
  values: Readonly<Record<string, string>>,
  areas: readonly Area[],
  coarse: Partial<Level> = {},
) =>
  protect(
    smallReport({
      indicators: [indicator('children', { level: 'quarter' })],
      municipality: { levels: [level('district', coarse), level('quarter', { report: true })] },
      areas,
      rows: Object.entries(values).map(([key, value]) => {
        const [place = '', group = ''] = key.split(' ');
        return row('children', place, '2024', { value, group });
      }),
    }),
  ).problems.filter(({ code }) => code.endsWith('-unlike-sum'));

const inDistrict = (parent: string | undefined, ...ids: string[]): Area[] =>
  ids.map((id) => area(id, { level: 'quarter', parent, shape: square(0, 1) }));
const districts = ['d', 'e'].map((id) => area(id, { shape: square(0, 2) }));
const quarters = [...inDistrict('d', 'd1', 'd2'), ...inDistrict('e', 'e1', 'e2')];

test('says how far a district lies from its quarters, and adds quarters up where a district has no row', () => {
  const values = { d1: '50', d2: '50', e1: '60', e2: '40' };
  const found = tree({ ...values, d: '150', town: '300' }, [...districts, ...quarters]);
  expect(found.map(({ code, facts }) => [code, facts])).toEqual([
    [
      'municipality-unlike-sum',
      {
        differences: [
          expect.objectContaining({ levels: ['district', 'quarter'], percent: 16.7, name: 'town' }),
        ],
      },
    ],
    [
      'area-unlike-sum',
      {
        differences: [expect.objectContaining({ levels: ['quarter'], percent: 33.3, name: 'd' })],
      },
    ],
  ]);
});

test('counts all districts that miss the sum as one', () => {
  const values = { d1: '50', d2: '50', e1: '60', e2: '40', d: '150', e: '140' };
  const found = tree(values, [...districts, ...quarters]);
  expect(found.map(({ code, count }) => [code, count])).toEqual([['area-unlike-sum', 2]]);
});

test('keeps silent where a quarter of one district has no row, is withheld, or belongs to no district', () => {
  for (const e2 of ['.', '']) {
    const values = { d1: '50', d2: '50', e1: '60', e2, d: '100', town: '300' };
    expect(tree(values, [...districts, ...quarters])).toEqual([]);
  }
  const [d] = districts;
  if (d === undefined) return;
  // The rest of the town has no quarters: those of the one district are not all.
  const ragged = [...districts, ...inDistrict('d', 'd1', 'd2')];
  expect(tree({ d1: '50', d2: '50', town: '300' }, ragged)).toEqual([]);
  expect(tree({ d1: '50', d2: '50', e: '100', town: '300' }, ragged)).toHaveLength(1);
});

test('takes an unpopulated area without a row as 0, and a quarter that covers a part as no sum', () => {
  const harbour = { ...area('e2', { level: 'quarter', parent: 'e' }), unpopulated: true };
  const values = { d1: '50', d2: '50', e1: '60', town: '160' };
  const areas = [...districts, ...quarters.slice(0, 3), { ...harbour, shape: square(0, 1) }];
  expect(tree(values, areas)).toEqual([]);
  expect(tree({ ...values, town: '200' }, areas)).toHaveLength(1);
  expect(tree({ e1: '60', e: '90' }, [...districts, ...quarters.slice(0, 3)])).toEqual([]);
});

test('never adds up a parallel level', () => {
  const values = { d: '50', e: '50', d1: '50', d2: '50', e1: '60', e2: '40', town: '200' };
  expect(tree(values, [...districts, ...quarters], { nested: false })).toEqual([]);
});

test('compares groups with groups, and knows numbers that an office has rounded', () => {
  const [d] = districts;
  if (d === undefined) return;
  const areas = [d, ...inDistrict('d', 'd1', 'd2')];
  const grouped = {
    'd1 f': '50',
    'd2 f': '52',
    'd f': '122',
    'd1 m': '50',
    'd2 m': '52',
    'd m': '102',
  };
  const [found] = tree(grouped, areas);
  expect(found?.facts).toMatchObject({ differences: [{ group: 'f', percent: 16.4 }] });
  const rounded = { d1: '10', d2: '15', e1: '5', e2: '20', d: '30', e: '30' };
  expect(tree(rounded, [...districts, ...quarters])).toEqual([]);
});
