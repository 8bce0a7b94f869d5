/** Entries of the vocabularies (offer types, life phases) and their order. */
import { byCodeUnits } from '../../domain/register/offer-network.ts';

/** A titled entry of a vocabulary: offer type, life phase. */
export interface TermRef {
  readonly id: string;
  readonly title: string;
  /** Of a type: which one it is of all in the register. */
  readonly mark?: number;
}

/** Ids that occur, in the order of their vocabulary, then the others in their own. */
export function termsIn(
  declared: readonly string[],
  occurring: readonly string[],
): readonly string[] {
  const found = new Set(occurring);
  const known = new Set(declared);
  return [
    ...declared.filter((id) => found.has(id)),
    ...[...found].filter((id) => !known.has(id)).sort(byCodeUnits),
  ];
}
