/** KOMPIK: observations of children in Kitas, shown per area only from enough Kitas and children. */
import type { Observation } from '../../domain/indicator/observation.ts';

/** Kitas with at least four observed children each, and the children in them. */
export const minimumKitas = 2;
export const minimumKompikChildren = 8;

/** Whether too few Kitas or children stand behind a KOMPIK result; an absent number is too few. */
export const hasTooFewKitas = ({ kitas, children }: Observation): boolean =>
  kitas === undefined ||
  kitas < minimumKitas ||
  children === undefined ||
  children < minimumKompikChildren;
