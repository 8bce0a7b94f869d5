import { expect, test } from 'vitest';
import { clearOfLines, lastStruck } from './beside-lines.ts';

test('words stay where no line strikes them', () => {
  expect(clearOfLines(100, 40, [])).toBe(100);
  expect(clearOfLines(100, 40, [60, 200])).toBe(100);
});

test('words move right of every line in their way', () => {
  expect(clearOfLines(100, 40, [120])).toBe(124);
  expect(clearOfLines(100, 40, [150, 120])).toBe(154);
  for (const line of [98, 103, 139, 143]) {
    const at = clearOfLines(100, 40, [line]);
    expect(line > at - 1 && line < at + 41).toBe(false);
  }
});

test('a line begins below the last words that it would strike', () => {
  const reaches = [
    [0, 50],
    [40, 90],
    [200, 250],
  ] as const;
  expect(lastStruck(45, 0, reaches)).toBe(1);
  expect(lastStruck(10, 0, reaches)).toBe(0);
  expect(lastStruck(225, 0, reaches)).toBe(2);
});
