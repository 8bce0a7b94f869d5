/** Which published cells are to be withheld so that a hidden number may be another one. */
import { stepsOf } from './feasibility.ts';
import type { MovableQuantities } from './movable-quantities.ts';
import { findMove } from './moves.ts';
import type { Quantity } from './quantities.ts';
import type { Relation } from '../relations/relation.ts';

/**
 * The cheapest cells with which a quantity gets an interval of `width`, or at least a wider one than now; none
 * where no move gives it.
 *
 * @param reached the width it has already
 * @param effort partial moves to be tried
 */
export function cheapestVictims(
  quantity: Quantity,
  width: number,
  reached: number,
  movable: MovableQuantities,
  effort: number,
): readonly Quantity[] {
  for (const need of new Set([width, width - reached, 1])) {
    for (const amount of stepsOf(quantity)) {
      const { budget } = movable;
      const search = { movable, shifted: new Map(), need, effort, budget };
      const move = findMove(quantity, amount, search);
      if (move !== undefined && move.withheld.length > 0) return move.withheld;
    }
  }
  return [];
}

/**
 * The first cell to withhold in the nearest relation, through hidden quantities, that has one left; a zero only
 * where there is nothing else.
 */
export function nearestVictim(quantity: Quantity, movable: MovableQuantities): readonly Quantity[] {
  const seen = new Set<Relation>();
  let zero: Quantity | undefined;
  for (let near: readonly Quantity[] = [quantity]; near.length > 0;) {
    const next: Quantity[] = [];
    for (const { relation } of near.flatMap(({ members }) => members)) {
      if (seen.has(relation)) continue;
      seen.add(relation);
      const [first] = movable.candidates(relation);
      if (first !== undefined) return [first.quantity];
      zero ??= movable.zero(relation);
      next.push(...movable.hidden(relation).map((member) => member.quantity));
    }
    near = next;
  }
  return zero === undefined ? [] : [zero];
}
