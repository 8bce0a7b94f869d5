import { expect, test } from 'vitest';
import { allPartsOf, partsOf } from './compounds.ts';
import { stemOf } from './stems.ts';

const words = ['schwimmen', 'bad', 'kurs', 'kinder', 'garten', 'beratung', 'stelle', 'schwimmbad'];
const known = new Set(words.map((word) => stemOf(word, 'de')));
const isKnown = (stem: string): boolean => known.has(stem);

test.each([
  ['schwimmkurse', ['schwimm', 'kur']],
  ['kindergarten', ['kind', 'gart']],
  ['beratungsstellen', ['berat', 'stell']],
  ['topferkurs', ['topf', 'kur']],
  ['schwimmabzeichen', ['schwimm']],
  ['schwimmen', []],
  ['nordstadt', []],
])('cuts %s into %j', (word, parts) => {
  expect(partsOf(word, 'de', isKnown)).toEqual(parts);
});

test('knows the parts of parts', () => {
  expect(allPartsOf('schwimmbadkurs', 'de', isKnown)).toEqual([
    'schwimmbad',
    'schwimm',
    'bad',
    'kur',
  ]);
});

test('cuts no words of languages that write them apart', () => {
  expect(partsOf('schwimmkurs', 'en', isKnown)).toEqual([]);
});

test.each([
  [['Kita', 'Kitas']],
  [['Kindergarten', 'Kindergarten', 'Kindergartens']],
  [['schulerin', 'schulerinnen']],
])('gives %j one stem', ([first = '', ...others]) => {
  for (const other of others) {
    expect(stemOf(other.toLowerCase(), 'de')).toBe(stemOf(first.toLowerCase(), 'de'));
  }
});
