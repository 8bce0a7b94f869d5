/** Counts in German sentences. */
import { writeNumber } from '../numbers/written-number.ts';
import { germanNumbers } from './german-numbers.ts';

/** A whole number with its marks of thousands. */
export const number = (count: number): string => writeNumber(count, 0, germanNumbers);

/** One in words or a figure, more as a number with its noun. */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${number(count)} ${many}`;
