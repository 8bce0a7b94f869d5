import { expect, test } from 'vitest';
import { tags } from '../../../figures/tags.ts';
import { tagEntries } from './tag-entries.ts';

test('the handbook lists every tag with its attributes, and says which must be written', () => {
  const entries = tagEntries('de');
  expect(entries.map(({ name }) => name)).toEqual(Object.keys(tags));
  const claim = entries.find(({ name }) => name === 'Claim');
  expect(claim?.attributes.filter(({ required }) => required).map(({ name }) => name)).toEqual([
    'op',
  ]);
  expect(tagEntries('en')[0]?.text).toBe(
    'Map of an indicator: each area in the colour of its class.',
  );
});
