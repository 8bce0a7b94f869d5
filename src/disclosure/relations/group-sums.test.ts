import { expect, test } from 'vitest';
import { groupSums } from './group-sums.ts';

const place = (period: number, ...numbers: readonly number[]) => ({
  period,
  byGroup: new Map(numbers.map((number, group) => [group, number])),
  shown: new Set(numbers.keys()),
});

/** Sums that hold in a period, as text: groups and what they make. */
const holding = (sums: ReturnType<typeof groupSums>, period: number) =>
  sums.filter(({ holds }) => holds[period]).map(({ parts, whole }) => `${parts.join('+')}=${String(whole)}`); // prettier-ignore

test('finds every set of groups that makes the total, and groups that make another one', () => {
  // 0 is the total, 1 and 2 sexes, 3 to 5 ages of which 3 and 4 make 6.
  const places = [place(0, 30, 10, 20, 5, 6, 19, 11), place(0, 41, 22, 19, 7, 8, 26, 15)];
  expect(holding(groupSums(places, [1, 2, 3, 4, 5, 6], [], 1), 0)).toEqual([
    '1+2=0',
    '3+4+5=0',
    '5+6=0',
    '3+4=6',
  ]);
});

test('counts a set while most places so far speak for it, whatever later periods bring', () => {
  const places = [place(0, 30, 10, 20), place(1, 30, 10, 25), place(1, 40, 20, 25)];
  const sums = groupSums(places, [1, 2], [], 2);
  expect(holding(sums, 0)).toEqual(['1+2=0']);
  expect(holding(sums, 1)).toEqual([]);
});

test('does not take a group for the total because the other one is empty', () => {
  expect(groupSums([place(0, 30, 0, 30)], [1, 2], [], 1)).toEqual([]);
});

test('believes a dimension of groups.csv until published numbers refute it', () => {
  const hidden = { ...place(0, 9, 1, 3), shown: new Set([0, 2]) };
  expect(holding(groupSums([hidden], [1, 2], [[1, 2]], 1), 0)).toEqual(['1+2=0']);
  expect(holding(groupSums([place(0, 0, 0, 0)], [1, 2], [[1, 2]], 1), 0)).toEqual(['1+2=0']);
  expect(holding(groupSums([place(0, 9, 1, 2)], [1, 2], [[1, 2]], 1), 0)).toEqual([]);
});
