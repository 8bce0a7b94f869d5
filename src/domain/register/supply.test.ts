import { describe, expect, it } from 'vitest';
import { offer } from '../../test/small-report.ts';
import { capacityUnits, isMore, parseSupply, quadrantOf, sumOf, supplyRate } from './supply.ts';

const children = { state: 'observed', value: 200 } as const;

describe('supplyRate', () => {
  it('gives places per 100 and offers per 1,000 children', () => {
    const sum = sumOf([offer('a', { capacity: 30 }), offer('b', { capacity: 20 })]);
    expect(supplyRate(sum, children, 'places')).toEqual({ state: 'observed', value: 25 });
    expect(supplyRate(sum, children, 'offers')).toEqual({ state: 'observed', value: 10 });
  });

  it('is “at least” where a capacity is unknown, and has no number where none is known', () => {
    const some = sumOf([offer('a', { capacity: 30 }), offer('b')]);
    expect(supplyRate(some, children, 'places')).toEqual({ state: 'unreliable', value: 15 });
    expect(supplyRate(some, children, 'offers')).toEqual({ state: 'observed', value: 10 });
    expect(supplyRate(sumOf([offer('b')]), children, 'places')).toEqual({ state: 'unreliable' });
  });

  it('is a true zero where there is no offer', () => {
    expect(supplyRate(sumOf([]), children, 'places')).toEqual({ state: 'zero' });
  });

  it('stays withheld with the count of children', () => {
    const sum = sumOf([offer('a', { capacity: 30 })]);
    expect(supplyRate(sum, { state: 'withheld' }, 'places')).toEqual({ state: 'withheld' });
    expect(supplyRate(sum, { state: 'zero' }, 'places')).toEqual({ state: 'not-meaningful' });
  });
});

it('names all units of capacities, which are never added', () => {
  const offers = [
    offer('a', { capacity: 30, capacityUnit: 'Plätze' }),
    offer('b', { capacity: 300, capacityUnit: 'Schüler' }),
    offer('c', { capacityUnit: 'Räume' }),
  ];
  expect(capacityUnits(offers)).toEqual(['Plätze', 'Schüler']);
});

describe('parseSupply', () => {
  it('reads a measure and its types, in the words of the catalogue too', () => {
    expect(parseSupply('places:kita|hort')).toEqual({ measure: 'places', types: ['kita', 'hort'] });
    expect(parseSupply('capacity: kita')).toEqual({ measure: 'places', types: ['kita'] });
    expect(parseSupply('distance:bibliothek')?.measure).toBe('distance');
  });

  it('refuses what is no measure or names no type', () => {
    for (const text of [
      'kita',
      'places:',
      'places:kita|',
      'sum:kita',
      'places:kita:x',
      '__proto__:a',
    ])
      expect(parseSupply(text)).toBeUndefined();
  });
});

describe('quadrants', () => {
  const rising = { split: 10, risesWithValue: true };
  const falling = { split: 10, risesWithValue: false };

  it('counts the split itself as more', () => {
    expect(isMore(10, rising)).toBe(true);
    expect(isMore(10, falling)).toBe(true);
    expect(isMore(11, falling)).toBe(false);
  });

  it('names the four', () => {
    expect(quadrantOf(20, 5, rising, rising)).toBe('more-need-less-supply');
    expect(quadrantOf(20, 15, rising, rising)).toBe('more-need-more-supply');
    expect(quadrantOf(5, 5, rising, rising)).toBe('less-need-less-supply');
    expect(quadrantOf(5, 5, rising, falling)).toBe('less-need-more-supply');
  });
});
