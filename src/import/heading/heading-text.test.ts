import { describe, expect, it } from 'vitest';
import { splitPeriod, splitUnit, withoutFootnote } from './heading-text.ts';

describe('periods in headings', () => {
  it.each([
    ['2021', '2021', ''],
    ['Jungen 2023', '2023', 'Jungen'],
    ['Stand: 31.12.2022', '2022-12-31', ''],
    ['Arbeitslose am 30.06.2022', '2022-06-30', 'Arbeitslose'],
    ['Schuljahr 2022/23', '2022/23', ''],
    ['Kinder (2019-2021)', '2019-2021', 'Kinder'],
    ['Dezember 2021', '2021-12', ''],
    ['1. März 2023', '2023-03-01', ''],
    ['3. Quartal 2021', '2021-07-01/P3M', ''],
  ])('%s holds %s and leaves the words', (text, period, rest) => {
    expect(splitPeriod(text)).toEqual({ period, rest });
  });

  it('is none where there are two', () => {
    expect(splitPeriod('Veränderung 2020 zu 2021').period).toBeUndefined();
  });

  it('is a pool of years where columns.yaml says so', () => {
    expect(splitPeriod('2011/2012', true).period).toBe('2011-2012');
    expect(splitPeriod('2011/12').period).toBe('2011/12');
  });
});

it.each([
  ['2011¹⁾', '2011', '¹⁾'],
  ['Tarup 1)', 'Tarup', '1)'],
  ['Summe*', 'Summe', '*'],
  ['Kinder unter 18', 'Kinder unter 18', ''],
])('takes the mark of a footnote off %s', (written, text, mark) => {
  expect(withoutFootnote(written)).toEqual({ text, mark });
});

it.each([
  ['Kinder (Anzahl)', 'Kinder', 'Anzahl'],
  ['in %', '', 'in %'],
  ['Anteil in %', 'Anteil', 'in %'],
  ['Kinder', 'Kinder', ''],
])('splits the unit off %s', (text, label, unit) => {
  expect(splitUnit(text)).toEqual({ label, unit });
});
