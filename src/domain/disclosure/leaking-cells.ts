/** What an audit has found given away, for secondary suppression to secure. */
import type { CellAxes } from './cell-axes.ts';
import type { Quantity, QuantityTable } from './quantities.ts';

/** A cell by its names. */
export interface NamedCell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** '' where it is no breakdown. */
  readonly group: string;
}

/** A withheld count that the published numbers give away. */
export interface LeakingCell extends NamedCell {
  /**
   * Last day of the earliest report that gives it away: cells of that time are to go for it (S11). Undefined:
   * only the whole report does, and cells of any time may go, beside all that have gone before.
   */
  readonly since: string | undefined;
  /** How often an audit has found it: the gate goes further each time. */
  readonly times: number;
  /** Published cells that give it away, as the audit names them. */
  readonly by: readonly NamedCell[];
}

/** Until then totals that nobody delivered are tried beside it. */
const timesWithTotals = 1;
/** Until then the nearest cells go, twice as many each time; then those that the audit names. */
export const timesByNearness = 4;
/** After so many times nothing more is to be hoped for. */
export const mostTimes = 8;

/** Leaking cells as quantities, by the period in which something is to be done about them. */
export class LeakingQuantities {
  readonly #axes: CellAxes;
  readonly #times = new Map<number, Map<Quantity, number>>();
  readonly #withoutTotals = new Set<number>();
  readonly #revealing = new Map<number, Set<Quantity>>();

  constructor(quantities: QuantityTable, leaking: readonly LeakingCell[]) {
    this.#axes = quantities.axes;
    if (leaking.length === 0) return;
    const named = Map.groupBy(leaking, nameOf);
    const revealing = Map.groupBy(
      leaking.flatMap((one) => (one.times > timesByNearness ? one.by.map((by) => ({ by, since: one.since })) : [])),
      ({ by }) => nameOf(by),
    ); // prettier-ignore
    for (const quantity of quantities.all) {
      for (const { cell, role } of quantity.carriers) {
        const { indicator, area, period, group } = cell.row;
        const name = nameOf({ indicator, area, period: period.text, group });
        for (const { since } of revealing.get(name) ?? []) this.#reveals(quantity, since);
        if (role === 'denominator') continue;
        for (const one of named.get(name) ?? []) this.#add(quantity, one);
      }
    }
  }

  /** Number of the period in which something is to be done: the last of the earliest report that gives it away; past all for the whole. */
  #periodOf(quantity: Quantity, since: string | undefined): number {
    if (since === undefined) return this.#axes.periods.length;
    const last = this.#axes.periods.findLastIndex(({ lastDay }) => lastDay <= since);
    return Math.max(last, quantity.period);
  }

  #reveals(quantity: Quantity, since: string | undefined): void {
    const at = this.#periodOf(quantity, since);
    this.#revealing.set(at, (this.#revealing.get(at) ?? new Set()).add(quantity));
  }

  #add(quantity: Quantity, { since, times }: LeakingCell): void {
    const at = this.#periodOf(quantity, since);
    const list = this.#times.get(at) ?? new Map<Quantity, number>();
    this.#times.set(at, list);
    list.set(quantity, Math.max(times, list.get(quantity) ?? 0));
    if (times > timesWithTotals)
      this.#withoutTotals.add(since === undefined ? quantity.period : at);
  }

  /** What is given away from a period on. */
  from(period: number): readonly Quantity[] {
    return [...(this.#times.get(period)?.keys() ?? [])];
  }

  /** Published quantities that give something away in a period whatever the gate has done. */
  revealingIn(period: number): readonly Quantity[] {
    return [...(this.#revealing.get(period) ?? [])];
  }

  /** How many cells go beyond what the gate's own method takes for enough. */
  furtherFor(quantity: Quantity, period: number): number {
    const times = Math.min(timesByNearness, this.#times.get(period)?.get(quantity) ?? 0);
    return times <= timesWithTotals + 1 ? 0 : 2 ** (times - timesWithTotals - 2);
  }

  /** Whether something has been given away in a period although the gate had secured it. */
  forbidsTotals(period: number): boolean {
    return this.#withoutTotals.has(period);
  }
}

export const nameOf = ({ indicator, area, period, group }: NamedCell): string =>
  [indicator, area, period, group].join('\u0000');
