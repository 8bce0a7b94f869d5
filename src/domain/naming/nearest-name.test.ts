import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

test('finds the name with two letters swapped, whatever its case', () => {
  expect(nearestName('Nordtsadt', ['suedstadt', 'nordstadt'])).toBe('nordstadt');
});

test('finds no name for a short one that shares no letter', () => {
  expect(nearestName('de', ['en', 'fr'])).toBeUndefined();
});

test('finds no name where more than a third of the letters differ', () => {
  expect(nearestName('Altstadt', ['Neustadt', 'Westliche Höhe'])).toBe(undefined);
});

test('prefers the name with fewer changes, and the first of equal ones', () => {
  expect(nearestName('kita-quote', ['kita-quoten', 'kita-quota', 'kita-quote1'])).toBe(
    'kita-quoten',
  );
});

test('compares no text that is too long for a name', () => {
  expect(nearestName('a'.repeat(5000), ['a'.repeat(4999)])).toBeUndefined();
});

test('finds a short name with two letters swapped', () => {
  expect(nearestName('aera', ['area', 'value'])).toBe('area');
});
