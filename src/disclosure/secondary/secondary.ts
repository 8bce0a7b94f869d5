/**
 * Secondary suppression (S6, S7, S8, S11): withholds further cells until nothing withheld can be worked out
 * from what is published, over all linked tables at once. Periods go in their order, each by `secureAll`, or
 * by `enter` and then `relieve` as often as an audit finds leaks: what a later period brings changes no
 * earlier choice. The method: `domain/disclosure.md`.
 */
import { areaTree } from '../../domain/place/area-tree.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { GateCell, GateTable } from '../cells/cell-table.ts';
import { isOpen } from '../cells/cell-table.ts';
import { Closing } from './closing.ts';
import { judge } from './feasibility.ts';
import type { Verdict } from './feasibility.ts';
import type { RateLinks } from '../relations/links.ts';
import { isHidden, MovableQuantities } from './movable-quantities.ts';
import { fitUnknown } from './fit-unknown.ts';
import type { LeakingCell, NamedCell } from '../cells/leaking-cell.ts';
import { timesOfYear, timesByProof, timesWithTotals } from '../cells/leaking-cell.ts';
import type { Quantity, QuantityTable } from './quantities.ts';
import { lossOf, quantitiesOf } from './quantities.ts';
import type { Relation } from '../relations/relation.ts';
import { relationsOf } from '../relations/relations.ts';
import { ShownTotals } from '../totals/shown-totals.ts';
import { TotalsControl } from '../totals/totals-control.ts';
import { cheapestVictims, nearestVictim } from './victims.ts';

/** Partial moves tried for each quantity; of very many in a period each gets fewer. */
const effortFor = (hidden: number): number =>
  Math.max(500, Math.min(2000, Math.round(4e6 / (1 + hidden))));

export class Suppression {
  /** Totals that no row delivers and that may be published beside withheld parts. */
  readonly totals: TotalsControl;
  readonly #dataset: Dataset;
  readonly #table: GateTable;
  readonly #quantities: QuantityTable;
  readonly #movable: MovableQuantities;
  readonly #closing: Closing;
  readonly #verdicts = new Map<Quantity, Verdict>();
  readonly #because = new Map<Quantity, Relation | undefined>();
  readonly #unresolved = new Set<Quantity>();
  readonly #shownTotals: ShownTotals;
  readonly #relations: ReadonlyMap<number, readonly Relation[]>;
  readonly #protected: ReadonlyMap<number, readonly Quantity[]>;
  /** Whether an audit says what is to be secured; else it is all that this method cannot show to be safe. */
  #isAudited = false;
  #queue: Quantity[] = [];
  #effort = 0;

  /** Marks of primary suppression decide what is hidden; `mark` adds those of secondary suppression. */
  constructor(table: GateTable, links: readonly RateLinks[], dataset: Dataset) {
    const { municipality } = dataset.frame;
    const policy = municipality.disclosure;
    const { quantities, rates } = quantitiesOf(table, links, policy);
    const tree = areaTree(dataset.frame);
    this.#dataset = dataset;
    this.#table = table;
    this.#quantities = quantities;
    const relations = relationsOf({ dataset, table, tree, quantities, rates, ...policy });
    this.#relations = Map.groupBy(relations, ({ period }) => period);
    const all = new Set([...quantities.all, ...relations.flatMap((one) => one.quantities)]);
    const hidden = [...all].filter(({ isProtected }) => isProtected);
    this.#protected = Map.groupBy(hidden, ({ period }) => period);
    this.#movable = new MovableQuantities(table.axes.periods, (a, b) => quantities.compare(a, b));
    this.#closing = new Closing(quantities, this.#movable, policy);
    this.totals = new TotalsControl(table, tree, links, quantities, dataset);
    this.#shownTotals = new ShownTotals({
      periods: table.axes.periods,
      totals: this.totals,
      closing: this.#closing,
      verdicts: this.#verdicts,
      judge: (quantity) => this.#verdictOn(quantity),
    });
  }

  /** Whether a cell goes to protect another one. */
  hides(cell: GateCell): boolean {
    return this.#closing.isClosed(cell);
  }

  /** Secures all withheld counts of a period, and earlier ones of which it tells. */
  secureAll(period: number): void {
    const { crosses, hidden } = this.#begin(period);
    // A relation between periods may tell of what was safe before.
    if (crosses) for (const one of this.#verdicts.keys()) this.#queue.push(one);
    for (const one of hidden) this.#queue.push(one);
    this.#secureQueue();
    this.#shownTotals.tryUntil(period);
  }

  /** Goes on to a period of which an audit is to say what has to be secured. */
  enter(period: number): void {
    this.#isAudited = true;
    this.#begin(period);
    this.#shownTotals.tryUntil(period);
  }

  /**
   * Secures what an audit has found given away by the report until `period`, better each time that it finds
   * the same: without totals that nobody delivered, by more of the cells that the audit names than this method
   * takes for enough, and at last by those of whatever period.
   */
  relieve(period: number, leaking: readonly LeakingCell[]): void {
    const leaks = leaking.map((one) => ({ ...one, quantities: this.#countsOf(one) }));
    for (const { times, quantities } of leaks) {
      if (times > timesWithTotals) this.#shownTotals.forbidTriedAt(period);
      if (times <= timesOfYear) continue;
      this.#movable.widenUntil(period);
      for (const one of quantities) this.#shownTotals.forbid(one.period);
    }
    this.#shownTotals.retractTriedAt(period);
    const most = leaking.reduce((times, one) => Math.max(times, one.times), 1);
    this.#effort = effortFor(this.#protected.get(period)?.length ?? 0) * 2 ** (most - 1);
    this.#queue.push(...leaks.flatMap(({ quantities }) => quantities));
    const chosen = this.#secureQueue();
    for (const { times, by, quantities } of leaks) {
      if (times <= timesByProof) continue;
      for (const quantity of quantities) {
        this.#closeSome(by, 2 ** (times - timesByProof - 1), quantity, chosen);
      }
    }
    this.#settle(chosen);
    for (const { period: of } of chosen) this.#shownTotals.forbidEarlier(of);
    this.#shownTotals.tryUntil(period);
  }

  /** Puts the marks on the cells; returns those that went to protect another quantity, with the relation that would have given it away. */
  mark(): ReadonlyMap<GateCell, Relation> {
    const because = new Map<GateCell, Relation>();
    for (const quantity of this.#closing.withheld) {
      const relation = this.#because.get(quantity);
      for (const { cell } of quantity.carriers) {
        if (!isOpen(cell)) continue;
        cell.secret = true;
        cell.reason ??= 'secondary';
        if (relation !== undefined) because.set(cell, relation);
      }
    }
    return because;
  }

  /** Puts the relations of a period into force. */
  #begin(period: number): { readonly crosses: boolean; readonly hidden: readonly Quantity[] } {
    const relations = this.#relations.get(period) ?? [];
    const hidden = this.#protected.get(period) ?? [];
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
    this.#shownTotals.add(hidden);
    return { crosses, hidden };
  }

  /** Secures what is in the queue; returns what has been withheld for it. */
  #secureQueue(): Quantity[] {
    const chosen: Quantity[] = [];
    this.#settle(chosen);
    this.#giveBack(chosen);
    return chosen;
  }

  #cellOf({ indicator, area, period, group }: NamedCell): GateCell | undefined {
    const { axes, series } = this.#table;
    const [a, p, g] = [axes.areaIndex(area), axes.periodIndex(period), axes.groupIndex(group)];
    if (a === undefined || p === undefined || g === undefined) return undefined;
    return series.get(indicator)?.cells.get(axes.keyOf(a, p, g));
  }

  #countsOf(name: NamedCell): readonly Quantity[] {
    const cell = this.#cellOf(name);
    return cell === undefined ? [] : this.#closing.countsIn(cell);
  }

  /** Withholds as many as told of what the named cells show, the cheapest first; else what is nearest. */
  #closeSome(names: readonly NamedCell[], count: number, to: Quantity, chosen: Quantity[]): void {
    const named = new Set<Quantity>();
    for (const name of names) {
      const cell = this.#cellOf(name);
      const period = this.#table.axes.periodIndex(name.period);
      if (cell === undefined && period !== undefined) this.#shownTotals.forbid(period);
      for (const told of cell === undefined ? [] : this.#closing.toldBy(cell)) named.add(told);
    }
    // What has gone for another leak serves this one too.
    let left = count - [...named].filter((one) => chosen.includes(one)).length;
    const victims = [...named]
      .filter((one) => this.#canClose(one))
      .sort((a, b) => lossOf(a) - lossOf(b) || a.value - b.value || this.#quantities.compare(a, b));
    for (const victim of victims) {
      if (left <= 0) return;
      this.#choose(victim, to, chosen);
      left -= 1;
    }
    if (victims.length > 0 || left < count) return;
    for (const victim of nearestVictim(to, this.#movable)) this.#choose(victim, to, chosen);
  }

  /** A number that only its written rate tells of is hidden, and bounded: the rate can still go. */
  #canClose(one: Quantity): boolean {
    if (isHidden(one) && one.most === Infinity) return false;
    return this.#movable.isCandidate(one) || (one.isZeroOfPeople && this.#movable.isOpen(one));
  }

  /** Withholds until every protected quantity in the queue is safe. */
  #settle(chosen: Quantity[]): void {
    for (;;) {
      const queue = [...new Set(this.#queue)].sort(
        (a, b) => a.value - b.value || this.#quantities.compare(a, b),
      );
      this.#queue = [];
      for (const quantity of queue) this.#secure(quantity, chosen);
      if (this.#queue.length === 0) return;
      this.#queue = this.#queue.filter((one) => !this.#unresolved.has(one));
    }
  }

  #victimsFor(quantity: Quantity, { width: reached }: Verdict): readonly Quantity[] {
    const { width } = this.#dataset.frame.municipality.disclosure;
    const victims = cheapestVictims(quantity, width, reached, this.#movable, this.#effort);
    // Without an audit behind it, no move means no safety; an audit says whether there is need.
    if (victims.length > 0 || this.#isAudited) return victims;
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

  #choose(victim: Quantity, to: Quantity, chosen: Quantity[]): void {
    chosen.push(victim);
    this.#because.set(victim, to.members[0]?.relation);
    this.#queue.push(...this.#closing.withhold(victim));
  }
}
