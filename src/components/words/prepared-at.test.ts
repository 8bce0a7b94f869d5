import { expect, test } from 'vitest';
import type { PreparedPlace, ShownText } from '../../site/words/shown-text.ts';
import { preparedAt } from './prepared-at.ts';

test('a place without anything prepared is a fault of ours, never empty', () => {
  const claim: PreparedPlace = { kind: 'claim', title: 't' };
  const shown: ShownText = { text: 'areas-01', places: { '4:1': claim }, silent: [] };
  expect(preparedAt(shown, '4:1')).toBe(claim);
  expect(() => preparedAt(shown, '7:1')).toThrow('7:1 of the text areas-01');
});
