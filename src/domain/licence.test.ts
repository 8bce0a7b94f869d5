import { expect, test } from 'vitest';
import { licenceOf } from './licence.ts';

test.each([
  'dl-de/by-2-0',
  'DL-DE-BY-2.0',
  'dl-de-by-2.0',
  'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  'https://www.govdata.de/dl-de/by-2-0',
])('understands %s as the attribution licence of German open data', (written) => {
  expect(licenceOf(written)?.id).toBe('dl-de/by-2-0');
});

test('keeps versions of a licence apart', () => {
  expect(licenceOf('CC-BY-3.0')?.id).toBe('CC-BY-3.0');
  expect(licenceOf('CC BY 3.0 DE')?.id).toBe('CC-BY-3.0-DE');
  expect(licenceOf('cc-by/4.0')?.id).toBe('CC-BY-4.0');
});

test('does not take a property of every object for a licence', () => {
  expect(licenceOf('constructor')).toBeUndefined();
  expect(licenceOf('other-open')).toBeUndefined();
});
