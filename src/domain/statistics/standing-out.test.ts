import { describe, expect, it } from 'vitest';
import { clearest, standingOf } from './standing-out.ts';
import type { Standing, StandingKind } from './standing-out.ts';

// Standard deviation of 8, 10, 12: 2.
const others = [8, 10, 12];

describe('a value stands out', () => {
  it('by the distance of its interval from the whole in standard deviations of the areas', () => {
    expect(standingOf({ lower: 15, upper: 18 }, 10, others, 'lower')?.distance).toBe(2.5);
    expect(standingOf({ lower: 4, upper: 7 }, 10, others, 'lower')?.distance).toBe(1.5);
  });

  it('not while its interval holds the whole, at its edge included', () => {
    expect(standingOf({ lower: 9, upper: 14 }, 10, others, 'lower')).toBeUndefined();
    expect(standingOf({ lower: 10, upper: 14 }, 10, others, 'lower')).toBeUndefined();
  });

  it('as strength or need by the direction that is wanted, as a mere difference without one', () => {
    const high = { lower: 15, upper: 18 };
    const low = { lower: 4, upper: 7 };
    expect(standingOf(high, 10, others, 'higher')?.kind).toBe('strength');
    expect(standingOf(high, 10, others, 'lower')?.kind).toBe('need');
    expect(standingOf(low, 10, others, 'higher')?.kind).toBe('need');
    expect(standingOf(low, 10, others, 'lower')?.kind).toBe('strength');
    expect(standingOf(low, 10, others, 'neutral')?.kind).toBe('difference');
  });

  it('nowhere where areas are equal or too few to give a measure', () => {
    expect(standingOf({ lower: 15, upper: 18 }, 10, [10, 10, 10], 'lower')).toBeUndefined();
    expect(standingOf({ lower: 15, upper: 18 }, 10, [8, 12], 'lower')).toBeUndefined();
  });
});

describe('the clearest', () => {
  const one = (kind: StandingKind, distance: number): Standing => ({ kind, distance });

  it('are the farthest, farthest first', () => {
    const all = [one('need', 1), one('strength', 3), one('need', 2)];
    expect(clearest(all, 5).map(({ distance }) => distance)).toEqual([3, 2, 1]);
  });

  it('hold two strengths beside ever so many needs that are farther', () => {
    const needs = [9, 8, 7, 6, 5].map((distance) => one('need', distance));
    const strengths = [3, 2, 1].map((distance) => one('strength', distance));
    expect(clearest([...strengths, ...needs], 5)).toEqual([
      ...needs.slice(0, 3),
      ...strengths.slice(0, 2),
    ]);
  });

  it('are none where nothing is settled', () => {
    expect(clearest([], 5)).toEqual([]);
  });
});
