/**
 * Secondary suppression (S6, S7, S8, S11): withholds further cells until nothing withheld can be worked out
 * from what is published, over all linked tables at once. The method: `domain/disclosure.md`.
 */
import { areaTree } from '../area-tree.ts';
import type { Dataset } from '../dataset.ts';
import type { GateCell, GateTable } from './cell-table.ts';
import { isOpen } from './cell-table.ts';
import { Closing } from './closing.ts';
import { canVanish, judge } from './feasibility.ts';
import type { Verdict } from './feasibility.ts';
import type { RateLinks } from './links.ts';
import { isHidden, MovableQuantities } from './movable-quantities.ts';
import { fitUnknown } from './fit-unknown.ts';
import type { LeakingCell } from './leaking-cells.ts';
import { LeakingQuantities } from './leaking-cells.ts';
import type { Quantity, QuantityTable } from './quantities.ts';
import { quantitiesOf } from './quantities.ts';
import type { Relation } from './relation.ts';
import { relationsOf } from './relations.ts';
import { ShownTotals } from './shown-totals.ts';
import { TotalsControl } from './totals-control.ts';
import { cheapestVictims, nearestVictim } from './victims.ts';

export interface Suppression {
  /** Totals that no row delivers and that may be published beside withheld parts. */
  readonly totals: TotalsControl;
  /** Cells that went to protect another quantity, with the relation that would have given it away. */
  readonly because: ReadonlyMap<GateCell, Relation>;
  /** Protected quantities that no choice of this method makes safe: the audit judges them. */
  readonly unresolved: readonly Quantity[];
}

/**
 * Marks further cells of `table` as withheld. Periods go in their order: what a later one brings changes no earlier choice.
 *
 * @param leaking the withheld counts to be secured; undefined: all that are not safe by this method's own judgement
 */
export function withholdSecondary(
  table: GateTable,
  links: readonly RateLinks[],
  dataset: Dataset,
  leaking: readonly LeakingCell[] | undefined,
): Suppression {
  return new Suppressor(table, links, dataset, leaking).run();
}

/** Partial moves tried for each quantity; of very many in a period each gets fewer. */
const effortFor = (hidden: number): number =>
  Math.max(500, Math.min(2000, Math.round(4e6 / (1 + hidden))));

class Suppressor {
  readonly #dataset: Dataset;
  readonly #table: GateTable;
  readonly #quantities: QuantityTable;
  readonly #relations: readonly Relation[];
  readonly #movable: MovableQuantities;
  readonly #closing: Closing;
  readonly #verdicts = new Map<Quantity, Verdict>();
  readonly #because = new Map<Quantity, Relation | undefined>();
  readonly #unresolved = new Set<Quantity>();
  readonly #totals: TotalsControl;
  readonly #shownTotals: ShownTotals;
  readonly #leaking: LeakingQuantities | undefined;
  readonly #believed = new Set<Quantity>();
  #queue: Quantity[] = [];
  #effort = 0;

  constructor(
    table: GateTable,
    links: readonly RateLinks[],
    dataset: Dataset,
    leaking: readonly LeakingCell[] | undefined,
  ) {
    const { municipality } = dataset.frame;
    const policy = municipality.disclosure;
    const { quantities, rates } = quantitiesOf(table, links, policy);
    const tree = areaTree(dataset.frame);
    this.#dataset = dataset;
    this.#leaking = leaking && new LeakingQuantities(quantities, leaking);
    this.#table = table;
    this.#quantities = quantities;
    this.#relations = relationsOf({ dataset, table, tree, quantities, rates, ...policy });
    this.#movable = new MovableQuantities(table.axes.periods, (a, b) => quantities.compare(a, b));
    this.#closing = new Closing(quantities, this.#movable, policy);
    this.#totals = new TotalsControl(table, tree, links, quantities, dataset);
    this.#shownTotals = new ShownTotals({
      periods: table.axes.periods,
      totals: this.#totals,
      closing: this.#closing,
      leaking: this.#leaking,
      verdicts: this.#verdicts,
      judge: (quantity) => this.#verdictOn(quantity),
    });
  }

  run(): Suppression {
    const byPeriod = new Map<number, Relation[]>();
    for (const relation of this.#relations) {
      const list = byPeriod.get(relation.period) ?? [];
      byPeriod.set(relation.period, list);
      list.push(relation);
    }
    const protectedBy = new Map<number, Quantity[]>();
    for (const one of new Set([
      ...this.#quantities.all,
      ...this.#relations.flatMap((r) => r.quantities),
    ])) {
      if (!one.isProtected) continue;
      const list = protectedBy.get(one.period) ?? [];
      protectedBy.set(one.period, list);
      list.push(one);
    }
    for (let period = 0; period < this.#table.axes.periods.length; period += 1) {
      this.#protectPeriod(period, byPeriod.get(period) ?? [], protectedBy.get(period) ?? []);
    }
    const end = this.#table.axes.periods.length;
    if ((this.#leaking?.from(end).length ?? 0) > 0) this.#protectPeriod(end, [], []);
    const because = this.#mark();
    return {
      totals: this.#totals,
      because,
      unresolved: [...this.#unresolved].filter(isHidden),
    };
  }

  #protectPeriod(
    period: number,
    relations: readonly Relation[],
    hidden: readonly Quantity[],
  ): void {
    this.#movable.period = period;
    this.#effort = effortFor(hidden.length);
    let crosses = false;
    for (const relation of relations) {
      for (const [i, quantity] of relation.quantities.entries()) {
        quantity.members.push({ relation, coefficient: relation.coefficients[i] ?? 0 });
        if (quantity.period < period) crosses = true;
      }
    }
    fitUnknown(relations, this.#dataset.frame.municipality.id, this.#table.axes);
    // A relation between periods may tell of what was safe before.
    if (crosses) this.#queue.push(...this.#verdicts.keys());
    this.#queue.push(...(this.#leaking?.from(period) ?? hidden));
    const chosen: Quantity[] = [];
    this.#settle(chosen);
    this.#giveBack(chosen);
    while (this.#believe(relations)) this.#settle(chosen);
    // What others have withheld since may have made it safe.
    this.#queue.push(...this.#unresolved);
    this.#settle(chosen);
    if (this.#coverLeaks(period, chosen)) this.#settle(chosen);
    this.#shownTotals.add(hidden);
    this.#shownTotals.tryUntil(period);
  }

  /**
   * Contradicted sums of which a number has been withheld since: now nobody sees the contradiction, and whoever
   * takes the sum for true may learn from it. Returns whether there are such.
   */
  #believe(relations: readonly Relation[]): boolean {
    let some = false;
    for (const { contradiction, quantities } of relations) {
      if (contradiction === undefined || this.#believed.has(contradiction)) continue;
      if (!quantities.some((one) => one !== contradiction && isHidden(one))) continue;
      if (!canVanish(contradiction, this.#movable)) continue;
      this.#believed.add(contradiction);
      contradiction.shown = 1;
      this.#movable.changed(contradiction);
      some = true;
    }
    if (some) this.#queue.push(...this.#verdicts.keys(), ...this.#unresolved);
    return some;
  }

  /** Withholds until every protected quantity in the queue is safe. */
  #settle(chosen: Quantity[]): void {
    for (;;) {
      const queue = [...new Set(this.#queue)].sort(
        (a, b) => a.value - b.value || this.#quantities.compare(a, b),
      );
      this.#queue = [];
      for (const quantity of queue) this.#secure(quantity, chosen);
      // What was safe for lying above the minimum may lie lower since others are hidden.
      if (chosen.length > 0) {
        for (const [quantity, { support }] of this.#verdicts) {
          if (support === undefined && !this.#judge(quantity).safe) this.#queue.push(quantity);
        }
      }
      if (this.#queue.length === 0) return;
      this.#queue = this.#queue.filter((one) => !this.#unresolved.has(one));
    }
  }

  #victimsFor(quantity: Quantity, { width: reached }: Verdict): readonly Quantity[] {
    const { width } = this.#dataset.frame.municipality.disclosure;
    const victims = cheapestVictims(quantity, width, reached, this.#movable, this.#effort);
    // Without an audit behind it, no move means no safety; an audit says whether there is need.
    if (victims.length > 0 || this.#leaking !== undefined) return victims;
    return nearestVictim(quantity, this.#movable);
  }

  #judge(quantity: Quantity): Verdict {
    const verdict = this.#verdictOn(quantity);
    this.#verdicts.set(quantity, verdict);
    return verdict;
  }

  #verdictOn(quantity: Quantity): Verdict {
    const { minimumCount, width } = this.#dataset.frame.municipality.disclosure;
    return judge(quantity, this.#movable, minimumCount, width);
  }

  #secure(quantity: Quantity, chosen: Quantity[]): void {
    this.#unresolved.delete(quantity);
    for (;;) {
      const verdict = this.#judge(quantity);
      if (verdict.safe) return;
      const victims = this.#victimsFor(quantity, verdict);
      if (victims.length === 0) {
        this.#unresolved.add(quantity);
        return;
      }
      for (const victim of victims) this.#choose(victim, quantity, chosen);
    }
  }

  /** Publishes again what is not needed after all, the largest first. */
  #giveBack(chosen: Quantity[]): void {
    const order = [...chosen].sort((a, b) => b.value - a.value || this.#quantities.compare(a, b));
    for (const victim of order) {
      this.#closing.show(victim);
      const affected = [...this.#verdicts].filter(
        ([quantity, { support }]) => support?.has(victim) === true && quantity !== victim,
      );
      const kept = new Map(affected);
      const safe = affected.every(
        ([quantity]) => !isHidden(quantity) || !quantity.isProtected || this.#judge(quantity).safe,
      );
      if (safe) {
        chosen.splice(chosen.indexOf(victim), 1);
        this.#because.delete(victim);
        for (const one of [...this.#verdicts.keys()]) {
          if (!isHidden(one) || !one.isProtected) this.#verdicts.delete(one);
        }
        continue;
      }
      this.#closing.withhold(victim);
      for (const [quantity, verdict] of kept) this.#verdicts.set(quantity, verdict);
    }
  }

  /** Withholds the nearest cells around what an audit has found given away again, whatever this method knows of it. */
  #coverLeaks(period: number, chosen: Quantity[]): boolean {
    let some = false;
    for (const quantity of this.#leaking?.from(period) ?? []) {
      const further = this.#leaking?.furtherFor(quantity, period) ?? 0;
      for (let i = 0; i < further; i += 1) {
        const victims = nearestVictim(quantity, this.#movable);
        if (victims.length === 0) break;
        for (const victim of victims) this.#choose(victim, quantity, chosen);
        some = true;
      }
    }
    for (const victim of this.#leaking?.revealingIn(period) ?? []) {
      // A number that only its written rate tells of is hidden, and bounded: the rate can still go.
      const isClosed = isHidden(victim) && victim.most === Infinity;
      if (isClosed || !(this.#movable.isCandidate(victim) || victim.isZeroOfPeople)) continue;
      this.#choose(victim, victim, chosen);
      some = true;
    }
    return some;
  }

  #choose(victim: Quantity, to: Quantity, chosen: Quantity[]): void {
    chosen.push(victim);
    this.#because.set(victim, to.members[0]?.relation);
    this.#queue.push(...this.#closing.withhold(victim));
  }

  #mark(): ReadonlyMap<GateCell, Relation> {
    const because = new Map<GateCell, Relation>();
    for (const quantity of this.#closing.withheld) {
      const relation = this.#because.get(quantity);
      for (const { cell, role } of quantity.carriers) {
        if (!isOpen(cell)) continue;
        if (role === 'denominator') cell.unsafe = true;
        else cell.secret = true;
        cell.reason ??= 'secondary';
        if (relation !== undefined) because.set(cell, relation);
      }
    }
    return because;
  }
}
