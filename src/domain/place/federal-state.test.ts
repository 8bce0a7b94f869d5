import { expect, test } from 'vitest';
import { federalStateOf } from './federal-state.ts';

test.each([
  ['Nordrhein-Westfalen', 'Nordrhein-Westfalen'],
  ['nordrhein - westfalen', 'Nordrhein-Westfalen'],
  ['NRW', 'Nordrhein-Westfalen'],
  ['DE-TH', 'Thüringen'],
  ['Freistaat Bayern', 'Bayern'],
  ['Land Berlin', 'Berlin'],
  ['Saxony', 'Sachsen'],
])('%s is %s', (written, name) => {
  expect(federalStateOf(written)).toBe(name);
});

test.each(['England', 'no', 'Hessn', 'Sachsen-', ''])('„%s“ is no state', (written) => {
  expect(federalStateOf(written)).toBeUndefined();
});
