import { expect, test } from 'vitest';
import type { Observation } from '../../../domain/indicator/observation.ts';
import { ObservationStore } from './observation-store.ts';

const row = (area: string, more: Partial<Observation> = {}): Observation => ({
  indicator: 'i',
  area,
  period: { text: '2020', kind: 'year', firstDay: '2020-01-01', lastDay: '2020-12-31' },
  group: '',
  value: { state: 'observed', value: 12.5 },
  decimals: 1,
  numerator: undefined,
  denominator: undefined,
  lower: undefined,
  upper: undefined,
  flags: [],
  kitas: undefined,
  children: undefined,
  note: undefined,
  place: { file: 'data/observations/i.csv', line: 2, column: 3 },
  ...more,
});

const plain = (one: Observation | undefined): Observation | undefined => {
  if (one === undefined) return undefined;
  const { indicator, area, period, group, value, decimals, numerator, denominator } = one;
  const { lower, upper, flags, kitas, children, note, place } = one;
  const numbers = { value, decimals, numerator, denominator, lower, upper, kitas, children };
  return { indicator, area, period, group, ...numbers, flags, note, place };
};

const rows: readonly Observation[] = [
  row('a'),
  row('b', { value: { state: 'zero' }, decimals: undefined, place: { file: 'x.csv', line: 3 } }),
  row('c', { value: { state: 'unreliable' }, numerator: { state: 'unreliable', value: 7 } }),
  row('d', { lower: 0, upper: 3.25, kitas: 2, children: 9, note: 'So gezählt', flags: ['r', 'b'] }),
  row('e', { value: { state: 'withheld' }, denominator: { state: 'later' } }),
  row('f', { value: { state: 'observed', value: 4096 }, numerator: { state: 'observed', value: 4095 } }), // prettier-ignore
  row('g', { value: { state: 'observed', value: -3 }, group: 'girls' }),
  row('h', { value: { state: 'not-meaningful' }, numerator: { state: 'not-available' } }),
];

const storeOf = (some: readonly Observation[]): ObservationStore => {
  const store = new ObservationStore();
  for (const one of some) store.add(one);
  return store;
};

test('a row comes out as it went in, whatever its states and numbers are', () => {
  expect(storeOf(rows).rows.map(plain)).toEqual(rows);
});

test('a row is found by its cell alone, among thousands', () => {
  const many = Array.from({ length: 5000 }, (_, n) => row(`area ${String(n)}`));
  const store = storeOf(many);
  expect(many.every((one, at) => store.find(one) === at)).toBe(true);
  expect(store.find(row('area 1', { group: 'girls' }))).toBe(-1);
  expect(store.find(row('area 5000'))).toBe(-1);
});

test('another row of the same cell takes its place', () => {
  const store = storeOf(rows);
  store.replace(3, row('d', { note: 'Neu' }));
  expect(plain(store.rows[3])).toEqual(row('d', { note: 'Neu' }));
});

test('a packed store is added as it was, and not at all where a cell is there already', () => {
  const [first, second] = [rows.slice(0, 3), rows.slice(3)];
  const store = storeOf(first);
  expect(store.addAll(storeOf(second).pack())).toBe(true);
  expect(store.rows.map(plain)).toEqual(rows);
  expect(store.addAll(storeOf([row('z'), row('c')]).pack())).toBe(false);
  expect(store.rows.map(plain)).toEqual(rows);
});
