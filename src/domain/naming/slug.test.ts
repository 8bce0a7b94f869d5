import { expect, test } from 'vitest';
import { slugOf, slugsOf } from './slug.ts';

test('writes umlauts and ß as letters, and everything else as one hyphen', () => {
  expect(slugOf('Börnig/Holthausen')).toBe('boernig-holthausen');
  expect(slugOf('Große Straße (Süd)')).toBe('grosse-strasse-sued');
  expect(slugOf('ÖSTLICH')).toBe('oestlich');
});

test('writes an umlaut made of two characters like the single one', () => {
  expect(slugOf('A\u0308hrenfeld')).toBe('aehrenfeld');
});

test('puts no English word into an address', () => {
  expect(slugOf('Mitte & Nord ♥')).toBe('mitte-nord');
});

test('gives all colliding areas their id, not only the second', () => {
  const slugs = slugsOf([
    { id: 'A1', name: 'Nordstadt' },
    { id: 'B1', name: 'Nord-Stadt' },
    { id: 'C1', name: 'nord stadt' },
    { id: 'D1', name: 'Süd' },
  ]);
  expect([...slugs.values()]).toEqual(['nordstadt', 'nord-stadt-b1', 'nord-stadt-c1', 'sued']);
});

test('keeps a pinned address and moves the unpinned area that would take it', () => {
  const slugs = slugsOf(
    [
      { id: 'A1', name: 'Alt' },
      { id: 'B1', name: 'Neu' },
    ],
    new Map([['A1', 'neu']]),
  );
  expect([...slugs]).toEqual([
    ['A1', 'neu'],
    ['B1', 'neu-b1'],
  ]);
});

test('takes the id where a name leaves no letter', () => {
  expect(slugsOf([{ id: 'X9', name: '東京' }]).get('X9')).toBe('x9');
});

test('keeps an area named like a property of every object apart', () => {
  expect(slugsOf([{ id: 'constructor', name: '__proto__' }]).get('constructor')).toBe('proto');
});
