import { expect, test } from 'vitest';
import { parsePeriod } from '../../domain/indicator/period.ts';
import { judge } from './feasibility.ts';
import { MovableQuantities } from './movable-quantities.ts';
import { unseen } from './quantities.ts';
import type { Relation } from '../relations/relation.ts';

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

test('a number that a written rate keeps at the minimum or above is safe', () => {
  const hidden = Object.assign(unseen('poor', 'numerator', 0, 0), { value: 6, least: 6, most: 7 });
  const year = parsePeriod('2024');
  if (year === undefined) throw new Error('no year');
  const movable = new MovableQuantities([year], (a, b) => a.key - b.key);
  expect(judge(hidden, movable, 5, 5).safe).toBe(true);
  expect(judge(Object.assign(hidden, { least: 4 }), movable, 5, 5).safe).toBe(false);
});

test('a year moves by as many as a hidden mean of several years needs', () => {
  const [year, other, mean] = [8, 9, 9].map((value, key) =>
    Object.assign(unseen('poor', 'count', key, 0), { known: true, value, least: 1 }),
  );
  const [first, second] = ['2022', '2023'].flatMap((one) => parsePeriod(one) ?? []);
  if (year === undefined || other === undefined || mean === undefined || first === undefined || second === undefined) throw new Error('nothing made'); // prettier-ignore
  other.shown = 1;
  const quantities = [year, other, mean];
  const coefficients = [1, 1, -2];
  const relation: Relation = { kind: 'periods', indicator: 'poor', key: 2, period: 0, quantities, coefficients }; // prettier-ignore
  for (const [i, one] of quantities.entries()) one.members.push({ relation, coefficient: coefficients[i] ?? 0 }); // prettier-ignore
  const movable = new MovableQuantities([first, second], (a, b) => a.key - b.key);
  movable.period = 0;
  expect(judge(year, movable, 5, 5).safe).toBe(true);
});
