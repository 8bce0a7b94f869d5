import { cellNoise } from './random.ts';

/** How many of `total` people it applies to: the rate, with the luck of small numbers. */
export function countOf(
  total: number,
  percent: number,
  ...cell: readonly (string | number)[]
): number {
  const share = percent / 100;
  const luck = 0.55 * Math.sqrt(Math.max(0, total * share * (1 - share))) * cellNoise(...cell);
  return Math.max(0, Math.min(total, Math.round(total * share + luck)));
}

/** Sum over areas, or over anything else. */
export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** A count as an office writes it: a true zero is a dash. */
export function written(count: number): number | string {
  return count === 0 ? '-' : count;
}
