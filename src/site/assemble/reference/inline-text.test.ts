import { expect, test } from 'vitest';
import { inlineText } from './inline-text.ts';

test('splits a text into words, code and links to pages of the handbook', () => {
  expect(inlineText('See `a.csv` and [more](zahlen#observations.flag).')).toEqual([
    { text: 'See ', code: false, address: undefined },
    { text: 'a.csv', code: true, address: undefined },
    { text: ' and ', code: false, address: undefined },
    { text: 'more', code: false, address: '/handbuch/zahlen/#observations.flag' },
    { text: '.', code: false, address: undefined },
  ]);
});

test('a link without a page leads to an anchor on the same one', () => {
  expect(inlineText('[there](#below)')).toEqual([
    { text: 'there', code: false, address: '#below' },
  ]);
});

test('marks within code are code', () => {
  expect(inlineText('`[words](https://…)`')).toEqual([
    { text: '[words](https://…)', code: true, address: undefined },
  ]);
});
