/** How numbers are written: means of years have decimals, and their sums are off by them. */
import type { Grid } from '../grid.ts';

/** Numbers by the key of the grid. */
type Numbers = ReadonlyMap<number, number>;

const halves = new WeakMap<Numbers, ReadonlyMap<number, number>>();

/** Half of the last decimal place that numbers of a period are written with; 0 where all are whole. */
export function halfPlace(numbers: Numbers, period: number, grid: Grid): number {
  let found = halves.get(numbers);
  if (found === undefined) {
    const decimals = new Map<number, number>();
    for (const [key, value] of numbers) {
      if (Number.isInteger(value)) continue;
      const at = grid.placeOf(key).period;
      // Twelve digits: noise of binary fractions is no place that somebody wrote.
      const places = String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0;
      decimals.set(at, Math.max(decimals.get(at) ?? 0, places));
    }
    found = new Map([...decimals].map(([at, places]) => [at, 0.5 * 10 ** -places]));
    halves.set(numbers, found);
  }
  return found.get(period) ?? 0;
}
