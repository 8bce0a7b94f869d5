import { expect, test } from 'vitest';
import { parsePeriod } from '../period.ts';
import { judge } from './feasibility.ts';
import { MovableQuantities } from './movable-quantities.ts';
import { unseen } from './quantities.ts';
import type { Relation } from './relation.ts';

/** Whether a hidden number is safe beside a hidden 2 that a written rate puts between 1 and `most`. */
function isSafe(value: number, most: number): boolean {
  const made = [value, 2, value + 2].map((one, key) =>
    Object.assign(unseen('poor', 'count', key, 0), { known: true, value: one, least: 1 }),
  );
  const [hidden, other, whole] = made;
  const year = parsePeriod('2024');
  if (hidden === undefined || other === undefined || whole === undefined || year === undefined)
    throw new Error('nothing made');
  other.most = most;
  whole.shown = 1;
  const coefficients = [1, 1, -1];
  const relation: Relation = { kind: 'areas', indicator: 'poor', key: 2, period: 0, quantities: made, coefficients }; // prettier-ignore
  for (const [i, one] of made.entries()) one.members.push({ relation, coefficient: coefficients[i] ?? 0 }); // prettier-ignore
  const movable = new MovableQuantities([year], (a, b) => a.key - b.key);
  movable.period = 0;
  return judge(hidden, movable, 5, 5).safe;
}

test('a number of the minimum or more is safe where its interval is wide or lies wholly there, not for what it is', () => {
  // 4 to 7: narrow, and partly below 5.
  expect(isSafe(6, 4)).toBe(false);
  // 7 to 10: narrow, and all of it at least 5.
  expect(isSafe(9, 4)).toBe(true);
  // 1 to 7: wide.
  expect(isSafe(6, Infinity)).toBe(true);
});
