import { expect, it } from 'vitest';
import { dativePlural } from './german-places.ts';

it('sets plurals of areas in the dative', () => {
  expect(
    ['Stadtteile', 'Planungsräume', 'Viertel', 'Dörfer', 'Gemeinden', 'Wards'].map(dativePlural),
  ).toEqual(['Stadtteilen', 'Planungsräumen', 'Vierteln', 'Dörfern', 'Gemeinden', 'Wards']);
});

it('sets the adjective too, and leaves what belongs to the noun', () => {
  expect(dativePlural('Statistische Bezirke')).toBe('Statistischen Bezirken');
  expect(dativePlural('Teile der Kommune')).toBe('Teilen der Kommune');
});
