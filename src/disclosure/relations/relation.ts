/** A sum that ties quantities together, and what it takes to find such sums. */
import type { RelationKind } from '../../domain/indicator/withheld-cell.ts';
import type { AreaTree } from '../../domain/place/area-tree.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { GateTable } from '../cells/cell-table.ts';
import type { Quantity, QuantityTable, RateParts, Role } from '../secondary/quantities.ts';
import { unseen } from '../secondary/quantities.ts';

/** Σ coefficient × quantity is the same whatever the hidden numbers are. */
export interface Relation {
  readonly kind: RelationKind;
  /** Place that names the relation: of its whole. */
  readonly indicator: string;
  readonly key: number;
  /** The latest period of its quantities: from then on it counts. */
  readonly period: number;
  readonly quantities: readonly Quantity[];
  readonly coefficients: readonly number[];
}

export interface RelationSetting {
  readonly dataset: Dataset;
  readonly table: GateTable;
  readonly tree: AreaTree;
  readonly quantities: QuantityTable;
  readonly rates: readonly RateParts[];
  /** Limit below which a complement is withheld. */
  readonly minimumCount: number;
  readonly width: number;
}

/** A table of quantities of one kind: the values of a count, the numerators or denominators of a rate. */
export interface Layer {
  readonly indicator: string;
  readonly role: Role;
  readonly present: Quantity[];
}

/** Quantity of a layer at a place. */
export type At = (area: number, period: number, group: number) => Quantity | undefined;

/** Parts − whole; where some parts have no number of their own and do not seem to be 0, with a rest. */
export function sumRelation(
  kind: RelationKind,
  { indicator }: Layer,
  key: number,
  parts: readonly Quantity[],
  whole: Quantity,
  isIncomplete: boolean,
): Relation {
  const quantities = [...parts, whole];
  const coefficients = [...parts.map(() => 1), -1];
  const period = quantities.reduce((latest, one) => Math.max(latest, one.period), 0);
  if (isIncomplete) {
    const known = quantities.every((one) => one.known);
    const value = whole.value - parts.reduce((sum, one) => sum + one.value, 0);
    // Rows that offices leave out are often zeros: where the rest is complete, the attacker sees it.
    if (!known || value !== 0) {
      const rest = unseen(indicator, 'rest', key, period);
      rest.value = Math.max(0, value);
      rest.known = known;
      quantities.push(rest);
      coefficients.push(1);
    }
  }
  return { kind, indicator, key, period, quantities, coefficients };
}

/** Denominators of the numerators of a layer that no row delivers: what is a whole of the one is a whole of the other. */
export const denominatorsOf = (
  rates: readonly RateParts[],
  { indicator, role }: Layer,
): readonly Quantity[] =>
  rates.flatMap(({ numerator, denominator }) =>
    role === 'numerator' &&
    numerator.role === role &&
    numerator.indicator === indicator &&
    !numerator.known
      ? [denominator]
      : [],
  );
