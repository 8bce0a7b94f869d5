/** Totals that no row delivers, shown where that leaves every withheld count its interval. */
import type { Period } from '../../domain/indicator/period.ts';
import type { Closing } from '../secondary/closing.ts';
import type { Verdict } from '../secondary/feasibility.ts';
import { isHidden } from '../secondary/movable-quantities.ts';
import type { Quantity } from '../secondary/quantities.ts';
import type { TotalsControl } from './totals-control.ts';

export interface TotalsTrial {
  readonly periods: readonly Period[];
  readonly totals: TotalsControl;
  readonly closing: Closing;
  /** Verdicts on withheld counts so far. */
  readonly verdicts: Map<Quantity, Verdict>;
  readonly judge: (quantity: Quantity) => Verdict;
}

export class ShownTotals {
  readonly #trial: TotalsTrial;
  readonly #done = new Map<number, Quantity[]>();
  readonly #forbidden = new Set<number>();
  readonly #triedAt = new Map<number, number[]>();
  readonly #hidden: Quantity[] = [];

  constructor(trial: TotalsTrial) {
    this.#trial = trial;
  }

  /** Withheld counts whose intervals must stay wide. */
  add(hidden: readonly Quantity[]): void {
    this.#hidden.push(...hidden);
  }

  /** Tries the totals of all periods that are over with this one: a span gives less away before its years are protected. */
  tryUntil(period: number): void {
    const { periods, totals } = this.#trial;
    for (let one = 0; one <= period; one += 1) {
      const last = periods[one]?.lastDay ?? '';
      const isOver = periods.slice(period + 1).every(({ lastDay }) => lastDay > last);
      if (!isOver || this.#done.has(one) || this.#forbidden.has(one)) continue;
      const shown: Quantity[] = [];
      this.#done.set(one, shown);
      const tried = this.#triedAt.get(period) ?? [];
      this.#triedAt.set(period, tried);
      tried.push(one);
      const candidates = totals.candidates(one);
      if (candidates.length === 0) continue;
      const verdicts = this.#judgeAll(one);
      for (const total of candidates) shown.push(...this.#try(total, verdicts));
    }
  }

  /** Takes back the totals tried with a period, to be tried again. */
  retractTriedAt(period: number): void {
    for (const one of this.#triedAt.get(period) ?? []) this.#retract(one);
    this.#triedAt.delete(period);
  }

  /** Takes them back for good: a total that nobody delivered is not worth a leak. */
  forbidTriedAt(period: number): void {
    for (const one of this.#triedAt.get(period) ?? []) this.forbid(one);
  }

  /** Takes back the totals of a period for good. */
  forbid(period: number): void {
    this.#retract(period);
    this.#forbidden.add(period);
  }

  /** Takes back the totals of an earlier period of which parts are withheld now. */
  forbidEarlier(period: number): void {
    if (this.#done.has(period)) this.forbid(period);
  }

  #retract(period: number): void {
    for (const one of this.#done.get(period) ?? []) this.#trial.closing.hideTotal(one);
    this.#done.delete(period);
  }

  /** Verdicts on every withheld count of a period, also where the audit has seen no need to secure it. */
  #judgeAll(period: number): Map<Quantity, Verdict> {
    const verdicts = new Map(this.#trial.verdicts);
    for (const quantity of this.#hidden) {
      if (quantity.period !== period || verdicts.has(quantity) || !isHidden(quantity)) continue;
      verdicts.set(quantity, this.#trial.judge(quantity));
    }
    return verdicts;
  }

  /** Shows the quantities of a total where that leaves everything safe; returns them. */
  #try(total: readonly Quantity[], verdicts: Map<Quantity, Verdict>): readonly Quantity[] {
    const { closing, judge, verdicts: kept } = this.#trial;
    const hidden = total.filter(isHidden);
    for (const one of hidden) closing.showTotal(one);
    const affected = [...verdicts].filter(
      ([, { support }]) => support !== undefined && hidden.some((one) => support.has(one)),
    );
    const isSafe = affected.every(([quantity]) => {
      const verdict = judge(quantity);
      verdicts.set(quantity, verdict);
      return verdict.safe;
    });
    if (isSafe) {
      for (const [one] of affected) {
        const verdict = verdicts.get(one);
        if (verdict !== undefined && kept.has(one)) kept.set(one, verdict);
      }
      return hidden;
    }
    for (const one of hidden) closing.hideTotal(one);
    for (const [quantity, verdict] of affected) verdicts.set(quantity, verdict);
    return [];
  }
}
