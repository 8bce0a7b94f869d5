import { expect, it } from 'vitest';
import { isStale } from './stale-offer.ts';

it('is stale the day after the months have passed, not on the day itself', () => {
  expect(isStale('2024-12-30', 18, '2026-06-30')).toBe(false);
  expect(isStale('2024-12-29', 18, '2026-06-30')).toBe(true);
});

it('counts over the turn of the year', () => {
  expect(isStale('2025-11-15', 2, '2026-01-15')).toBe(false);
  expect(isStale('2025-11-15', 2, '2026-01-16')).toBe(true);
});
