/** Relations between counts, as an attacker would write them down. */

/** Why the numbers of a relation belong together. */
export type RelationKind = 'areas' | 'groups' | 'periods' | 'rate' | 'part';

/** A count of a pool at a place. */
export interface CellRef {
  readonly pool: number;
  readonly key: number;
}

/** Published cell, by the words of the tables. Never its value. */
export interface CellName {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly group: string;
}

/** `low ≤ Σ coefficients · cells ≤ high`. */
export interface Relation {
  /** The same relation found twice has the same name. */
  readonly name: string;
  readonly kind: RelationKind;
  readonly cells: readonly CellRef[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
  /** A published cell that is no count of this relation: the rate that bounds it. */
  readonly beside?: CellName | undefined;
  /** The municipality need not equal the sum of its areas (S6a). */
  readonly ofMunicipality?: boolean | undefined;
}
