/** Which quantities may move, and which might be withheld so that they may. */
import type { Period } from '../../domain/indicator/period.ts';
import type { Budget } from './moves.ts';
import type { Quantity } from './quantities.ts';
import { lossOf } from './quantities.ts';
import type { Relation } from '../relations/relation.ts';

/** Enough for some ten thousand hidden cells; beyond it the audit decides. */
const mostMoves = 2_500_000;

/** Hidden, and not pinned down by a written rate. */
const canMove = ({ shown, least, most }: Quantity): boolean => shown === 0 && most > least;

export const isHidden = ({ shown }: Quantity): boolean => shown === 0;

/** Which quantities of a relation may move; kept until one of them changes. */
export class MovableQuantities {
  readonly #hidden = new Map<Relation, readonly Member[]>();
  readonly #candidates = new Map<Relation, readonly Member[]>();
  readonly #compare: (a: Quantity, b: Quantity) => number;
  readonly #periods: readonly Period[];
  #open: ReadonlySet<number> = new Set();
  /** Of one run over a report; earlier periods come first, so a later one changes nothing for them. */
  readonly budget: Budget = { left: mostMoves };

  constructor(periods: readonly Period[], compare: (a: Quantity, b: Quantity) => number) {
    this.#periods = periods;
    this.#compare = compare;
  }

  /**
   * Candidates for suppression are the cells of this period, and of spans that are not over yet with it:
   * earlier choices stay.
   */
  set period(period: number) {
    const last = this.#periods[period]?.lastDay ?? '';
    const open = this.#periods.flatMap((one, i) => (i <= period && one.lastDay >= last ? [i] : []));
    this.#open = new Set(open);
    this.#candidates.clear();
  }

  /** From now on cells of all periods until this one are candidates: where nothing else serves. */
  widenUntil(period: number): void {
    this.#open = new Set(Array.from({ length: period + 1 }, (_, i) => i));
    this.#candidates.clear();
  }

  isCandidate({ mayGo, period }: Quantity): boolean {
    return mayGo && this.#open.has(period);
  }

  /** Whether choices about the period of a quantity are still open. */
  isOpen({ period }: Quantity): boolean {
    return this.#open.has(period);
  }

  /** A zero that could still be withheld, where there is nothing else. */
  zero(relation: Relation): Quantity | undefined {
    return relation.quantities.find(
      (one) =>
        one.isZeroOfPeople && (one.shown > 0 || one.most < Infinity) && this.#open.has(one.period),
    );
  }

  /** Has to be told of every quantity that is shown, hidden or bounded anew. */
  changed({ members }: Quantity): void {
    for (const { relation } of members) {
      this.#hidden.delete(relation);
      this.#candidates.delete(relation);
    }
  }

  /** Hidden quantities, the largest first: they have the most room. */
  hidden(relation: Relation): readonly Member[] {
    const found = this.#hidden.get(relation);
    if (found !== undefined) return found;
    const members = membersOf(relation).filter(({ quantity }) => canMove(quantity));
    members.sort((a, b) => b.quantity.value - a.quantity.value || this.#compare(a.quantity, b.quantity)); // prettier-ignore
    this.#hidden.set(relation, members);
    return members;
  }

  /** What may be withheld in addition: what takes the fewest cells along first, then the smallest. */
  candidates(relation: Relation): readonly Member[] {
    const found = this.#candidates.get(relation);
    if (found !== undefined) return found;
    const members = membersOf(relation)
      .filter(({ quantity }) => this.isCandidate(quantity))
      .map((member) => ({ member, loss: lossOf(member.quantity) }));
    members.sort(
      (a, b) =>
        a.loss - b.loss ||
        a.member.quantity.value - b.member.quantity.value ||
        this.#compare(a.member.quantity, b.member.quantity),
    );
    const sorted = members.map(({ member }) => member);
    this.#candidates.set(relation, sorted);
    return sorted;
  }
}

export interface Member {
  readonly quantity: Quantity;
  readonly coefficient: number;
}

const membersOf = ({ quantities, coefficients }: Relation): Member[] =>
  quantities.map((quantity, i) => ({ quantity, coefficient: coefficients[i] ?? 0 }));
