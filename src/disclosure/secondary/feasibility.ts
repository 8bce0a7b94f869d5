/**
 * Feasibility intervals (S7): what a hidden number might be, given everything published. Proven by moves from
 * the true numbers, so never taken as wider than they are.
 */
import { isHidden } from './movable-quantities.ts';
import { findMove } from './moves.ts';
import type { MovableQuantities } from './movable-quantities.ts';
import type { Move, Shifted } from './moves.ts';
import type { Quantity } from './quantities.ts';

export interface Verdict {
  readonly safe: boolean;
  /** Of a wide interval: the quantities whose freedom proves it. Undefined: all of the interval is at least t. */
  readonly support: ReadonlySet<Quantity> | undefined;
  /** How wide the interval was shown to be, as far as asked for. */
  readonly width: number;
}

const effort = 1500;
const mostMoves = 40;

/** Whether the interval of a hidden quantity is at least `width` wide, or lies wholly at or above `minimum`. */
export function judge(
  quantity: Quantity,
  movable: MovableQuantities,
  minimum: number,
  width: number,
): Verdict {
  if (liesAbove(quantity, minimum)) return { safe: true, support: undefined, width: 0 };
  const support = new Set<Quantity>();
  const down = reach(quantity, -1, width, movable, support);
  const up = down >= width ? 0 : reach(quantity, 1, width - down, movable, support);
  return { safe: down + up >= width, support, width: down + up };
}

/** How far a number can go in one direction, by move after move, each from where the last one led. */
function reach(
  quantity: Quantity,
  direction: 1 | -1,
  wanted: number,
  movable: MovableQuantities,
  support: Set<Quantity>,
): number {
  const shifted = new Map<Quantity, number>();
  let reached = 0;
  for (let moves = 0; reached < wanted && moves < mostMoves; moves += 1) {
    const move = nextMove(quantity, direction, movable, shifted);
    const step = Math.abs(move?.amounts[0] ?? 1);
    const times = move && Math.min(move.up, Math.ceil((wanted - reached) / step));
    if (move === undefined || times === undefined || times < 1) break;
    for (const [i, moved] of move.quantities.entries()) {
      support.add(moved);
      shifted.set(moved, (shifted.get(moved) ?? moved.value) + times * (move.amounts[i] ?? 0));
    }
    reached += times * step;
  }
  return reached;
}

function nextMove(
  quantity: Quantity,
  direction: 1 | -1,
  movable: MovableQuantities,
  shifted: Shifted,
): Move | undefined {
  for (const step of stepsOf(quantity)) {
    const search = { movable, shifted, need: undefined, effort, budget: movable.budget };
    const move = findMove(quantity, direction * step, search);
    if (move !== undefined && move.up >= 1) return move;
  }
  return undefined;
}

/** One, and where means of several years are published so many at once that the mean moves by one. */
export function stepsOf({ members }: Quantity): readonly number[] {
  const steps = new Set([1]);
  for (const { relation } of members) {
    for (const coefficient of relation.coefficients) steps.add(Math.abs(coefficient));
  }
  return [...steps].sort((a, b) => a - b);
}

/** Whether one relation alone keeps the number at or above `minimum`: the others in it cannot take up more. */
function liesAbove(quantity: Quantity, minimum: number): boolean {
  const spare = quantity.value - minimum;
  if (spare < 0) return false;
  if (quantity.least >= minimum) return true;
  return quantity.members.some(({ relation, coefficient }) => {
    let room = 0;
    for (const [i, other] of relation.quantities.entries()) {
      if (other === quantity || !isHidden(other)) continue;
      // The number goes down, so coefficient × others must go up.
      const sign = (relation.coefficients[i] ?? 0) * coefficient;
      const limit = sign > 0 ? other.most - other.value : other.value - other.least;
      room += Math.abs(sign) * Math.max(0, limit);
      if (room > spare) return false;
    }
    return room <= spare;
  });
}
