/** Counts in English sentences. */
import { writeNumber } from '../numbers/written-number.ts';
import { englishNumbers } from './english-numbers.ts';

/** A whole number with its marks of thousands. */
export const number = (count: number): string => writeNumber(count, 0, englishNumbers);
