/** The quadrants in the order of attention. */
import type { Quadrant } from '../../domain/register/supply.ts';

export const quadrants: readonly Quadrant[] = [
  'more-need-less-supply',
  'more-need-more-supply',
  'less-need-less-supply',
  'less-need-more-supply',
];
