/** Why a cell is withheld: for the editor alone, never for a page or a log. */

/** The rule that withheld a cell first (disclosure.md: S1, S2, S4, KOMPIK, S3, S6; `office`: delivered so). */
export type WithheldRule =
  'office' | 'count' | 'complement' | 'denominator' | 'kompik' | 'linked' | 'secondary';

/** What kind of sum ties cells together. */
export type RelationKind = 'areas' | 'groups' | 'complement' | 'periods';

/** A withheld cell by its ids, and the rule that withheld it first. */
export interface WithheldCell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly group: string;
  readonly rule: WithheldRule;
  /** Secondary suppression: the sum that would have given something away. */
  readonly protects?:
    | {
        readonly kind: RelationKind;
        readonly indicator: string;
        readonly area: string;
        readonly period: string;
        readonly group: string;
      }
    | undefined;
}
