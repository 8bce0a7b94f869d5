import { expect, test } from 'vitest';
import { wordsIn } from './spelling.ts';

test.each([
  ['Spielplätze', 'spielplatze'],
  ['SPIELPLAETZE', 'spielplatze'],
  ['Straße', 'strasse'],
  ['Hauptstr.', 'hauptstrasse'],
  ['neue Quelle', 'neue quelle'],
  ['SGB-II (2022)', 'sgb ii 2022'],
])('spells „%s“ as %s', (written, spelt) => {
  expect(wordsIn(written, 'de').join(' ')).toBe(spelt);
});

test('leaves vowels in a row to other languages', () => {
  expect(wordsIn('Blue café, poet', 'en')).toEqual(['blue', 'cafe', 'poet']);
});
