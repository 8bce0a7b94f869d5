import { describe, expect, it } from 'vitest';
import { likelyPeriod } from './likely-period.ts';

describe('a text that is no period', () => {
  it.each([
    ['44561', '2021-12-31'],
    ['2021.0', '2021'],
    ['12/31/2021', '2021-12-31'],
  ])('%s was probably %s', (text, period) => {
    expect(likelyPeriod(text)).toBe(period);
  });

  it.each(['21', '99999', '5/6/2021', '02/30/2021', 'Q1 2021', '0000.0'])(
    'stays without a guess: %s',
    (text) => {
      expect(likelyPeriod(text)).toBeUndefined();
    },
  );
});
