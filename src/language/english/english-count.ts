/** Counts in English sentences. */
import { writeNumber } from '../numbers/written-number.ts';
import { englishNumbers } from './english-numbers.ts';

/** A whole number with its marks of thousands. */
export const number = (count: number): string => writeNumber(count, 0, englishNumbers);

/** One in words or a figure, more as a number with its noun. */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${number(count)} ${many}`;
