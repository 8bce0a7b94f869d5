import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCoded, fromFrontCoded, postingsFrom, postingsText, shardOf } from './search-file.ts';
import type { SearchField } from './search-file.ts';

test('reads the words that it has written', () => {
  const word = fc.stringMatching(/^[a-z]{1,60}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.toSorted();
      expect(fromFrontCoded(frontCoded(sorted))).toEqual(sorted);
    }),
  );
});

test('reads the pages of a stem that it has written, by field', () => {
  const fields: readonly (readonly [SearchField, readonly number[]])[] = [
    ['title', [0, 3, 4000]],
    ['text', [7]],
  ];
  const postings = new Map([
    ['kita', fields],
    ['wald', [['exact', [12]] as const]],
  ]);
  expect(postingsText(postings).split('\n')).toEqual(['kita 0:0,3,331 4:7', 'wald 5:c']);
  expect(postingsFrom(postingsText(postings))).toEqual(postings);
});

test('looks for a stem where the longest beginning is that it has', () => {
  const shards = ['k', 's', 'sc', 'sch'];
  expect(['schule', 'see', 'scan', 'kita', 'x'].map((stem) => shardOf(stem, shards))).toEqual([
    3, 1, 2, 0, -1,
  ]);
});
