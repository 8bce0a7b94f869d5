/**
 * Moves: changes of several hidden numbers at once that leave everything published as it is. Each move is a
 * proof that a hidden number might be another one; a cycle of the hypercube method is the simplest of them.
 */
import { isHidden } from './movable-quantities.ts';
import type { Member, MovableQuantities } from './movable-quantities.ts';
import { PriorityQueue } from './priority-queue.ts';
import type { Quantity } from './quantities.ts';
import { lossOf } from './quantities.ts';
import type { Relation } from '../relations/relation.ts';

/** A move by whole numbers, and how often it can be made up and down before a limit is reached. */
export interface Move {
  readonly quantities: readonly Quantity[];
  readonly amounts: readonly number[];
  /** Those that would have to be withheld for it. */
  readonly withheld: readonly Quantity[];
  readonly up: number;
  readonly down: number;
}

/** Current numbers that differ from the quantities' own. */
export type Shifted = ReadonlyMap<Quantity, number>;

/** How far a quantity can go up or down: as the public knows it, or once it is withheld. */
export function roomOf(
  quantity: Quantity,
  direction: number,
  value: number,
  withheldAnew: boolean,
): number {
  if (direction > 0) return withheldAnew ? Infinity : quantity.most - value;
  if (withheldAnew) return value - 1;
  const { least, excess } = quantity;
  const floor = excess > 0 ? Math.max(least, Math.min(quantity.value, least + excess)) : least;
  return value - floor;
}

export interface Search {
  readonly movable: MovableQuantities;
  /** Numbers that earlier moves have changed. */
  readonly shifted: Shifted;
  /** Undefined: only what is hidden may move, upwards. Else how wide the move must be, with further cells withheld. */
  readonly need: number | undefined;
  /** How many partial moves are tried. */
  readonly effort: number;
  /** How many may still be tried in all: numbers of steps, not times, so that every machine finds the same. */
  readonly budget: Budget;
}

/** Partial moves that a whole run may still try. What is then not found counts as not there. */
export interface Budget {
  left: number;
}

interface Step {
  readonly before: Step | undefined;
  readonly quantity: Quantity;
  readonly amount: number;
  readonly anew: boolean;
  readonly open: readonly (readonly [Relation, number])[];
  readonly loss: number;
  readonly weight: number;
  readonly length: number;
  readonly up: number;
  readonly down: number;
}

/** Options tried at each relation, beside those that settle another one at the same time. */
const options = 16;
/** Two relations are searched for what they share only where one of them is not longer. */
const mostCompared = 400;

/**
 * The best move of `start` by `amount`: with the fewest cells to be withheld, the smallest of them; of those
 * that need none, a short one. Undefined where there is none, or none was found with the effort.
 */
export function findMove(start: Quantity, amount: number, search: Search): Move | undefined {
  const queue = new PriorityQueue<Step>(search.need === undefined ? byLength : byLoss);
  queue.push(firstStep(start, amount, search));
  for (let effort = search.effort; effort > 0 && search.budget.left > 0;) {
    const step = queue.pop();
    if (step === undefined) return undefined;
    if (step.open.length === 0) return moveOf(step);
    for (const next of nextSteps(step, search)) {
      queue.push(next);
      effort -= 1;
      search.budget.left -= 1;
    }
  }
  return undefined;
}

function firstStep(start: Quantity, amount: number, { shifted }: Search): Step {
  const value = shifted.get(start) ?? start.value;
  return {
    before: undefined,
    quantity: start,
    amount,
    anew: false,
    open: start.members.map(({ relation, coefficient }) => [relation, coefficient * amount]),
    loss: 0,
    weight: 0,
    length: 1,
    up: Math.floor(roomOf(start, amount, value, false) / Math.abs(amount)),
    down: Math.floor(roomOf(start, -amount, value, false) / Math.abs(amount)),
  };
}

function nextSteps(step: Step, search: Search): readonly Step[] {
  const { movable, need } = search;
  // The relation with the fewest ways out is settled first.
  let [narrowest] = step.open;
  let ways = Infinity;
  for (const open of step.open) {
    const hidden = movable.hidden(open[0]).length;
    const count = hidden + (need === undefined ? 0 : movable.candidates(open[0]).length);
    if (count < ways) [narrowest, ways] = [open, count];
  }
  if (narrowest === undefined) return [];
  const [relation, imbalance] = narrowest;
  const steps: Step[] = [];
  const seen = new Set<Quantity>();
  const add = (members: readonly Member[], anew: boolean, most: number) => {
    let count = 0;
    for (const member of members) {
      if (count >= most) break;
      if (seen.has(member.quantity) && !anew) continue;
      const next = stepTo(step, member, imbalance, anew, search);
      if (next === undefined) continue;
      seen.add(member.quantity);
      steps.push(next);
      count += 1;
    }
  };
  // What settles two relations at once closes a cycle; it may stand behind many others in the order.
  const closing = closingMembers(step, relation, search);
  add(closing.hidden, false, Infinity);
  add(movable.hidden(relation), false, options);
  if (need === undefined) return steps;
  add(closing.candidates, true, Infinity);
  add(movable.candidates(relation).filter(({ quantity }) => !closing.all.has(quantity)), true, options); // prettier-ignore
  return steps;
}

function closingMembers(
  step: Step,
  relation: Relation,
  { need }: Search,
): { hidden: readonly Member[]; candidates: readonly Member[]; all: ReadonlySet<Quantity> } {
  const hidden: Member[] = [];
  const candidates: Member[] = [];
  const all = new Set<Quantity>();
  for (const [other] of step.open) {
    if (other === relation) continue;
    const [fewer, wanted] =
      relation.quantities.length <= other.quantities.length ? [relation, other] : [other, relation];
    if (fewer.quantities.length > mostCompared) continue;
    for (const quantity of fewer.quantities) {
      if (all.has(quantity) || !quantity.members.some((one) => one.relation === wanted)) continue;
      all.add(quantity);
      const own = quantity.members.find((one) => one.relation === relation);
      const found = { quantity, coefficient: own?.coefficient ?? 0 };
      if (isHidden(quantity)) hidden.push(found);
      if (need !== undefined && quantity.mayGo) candidates.push(found);
    }
  }
  return { hidden, candidates, all };
}

function stepTo(
  step: Step,
  { quantity, coefficient }: Member,
  imbalance: number,
  anew: boolean,
  { shifted, need, movable }: Search,
): Step | undefined {
  const amount = -imbalance / coefficient;
  if (!Number.isInteger(amount)) return undefined;
  for (let one: Step | undefined = step; one !== undefined; one = one.before) {
    if (one.quantity === quantity) return undefined;
  }
  if (anew && !movable.isCandidate(quantity)) return undefined;
  const value = shifted.get(quantity) ?? quantity.value;
  const times = Math.abs(amount);
  const up = Math.min(step.up, Math.floor(roomOf(quantity, amount, value, anew) / times));
  const down = Math.min(step.down, Math.floor(roomOf(quantity, -amount, value, anew) / times));
  if (need === undefined ? up < 1 : up + down < need) return undefined;
  const open = [...step.open];
  for (const { relation, coefficient: c } of quantity.members) {
    const at = open.findIndex(([one]) => one === relation);
    const left = (open[at]?.[1] ?? 0) + c * amount;
    if (at >= 0) open.splice(at, 1);
    if (left !== 0) open.push([relation, left]);
  }
  return {
    before: step,
    quantity,
    amount,
    anew,
    open,
    loss: step.loss + (anew ? lossOf(quantity) : 0),
    weight: step.weight + (anew ? quantity.value : 0),
    length: step.length + 1,
    up,
    down,
  };
}

function moveOf(step: Step): Move {
  const quantities: Quantity[] = [];
  const amounts: number[] = [];
  const withheld: Quantity[] = [];
  for (let one: Step | undefined = step; one !== undefined; one = one.before) {
    quantities.unshift(one.quantity);
    amounts.unshift(one.amount);
    if (one.anew) withheld.unshift(one.quantity);
  }
  return { quantities, amounts, withheld, up: step.up, down: step.down };
}

const byLength = (a: Step, b: Step): number =>
  a.length + 2 * a.open.length - b.length - 2 * b.open.length ||
  Math.min(b.up, 99) - Math.min(a.up, 99);

/** Sums that are still off, without those of numerator and complement: the complement settles them at no cost. */
const pending = ({ open }: Step): number => {
  let count = 0;
  for (const [{ kind }] of open) if (kind !== 'complement') count += 1;
  return count;
};

const byLoss = (a: Step, b: Step): number =>
  a.loss - b.loss || pending(a) - pending(b) || a.weight - b.weight || a.length - b.length;
