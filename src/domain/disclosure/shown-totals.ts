/** Totals that no row delivers, shown where that leaves every withheld count its interval. */
import type { Period } from '../period.ts';
import type { Closing } from './closing.ts';
import type { Verdict } from './feasibility.ts';
import type { LeakingQuantities } from './leaking-cells.ts';
import { isHidden } from './movable-quantities.ts';
import type { Quantity } from './quantities.ts';
import type { TotalsControl } from './totals-control.ts';

export interface TotalsTrial {
  readonly periods: readonly Period[];
  readonly totals: TotalsControl;
  readonly closing: Closing;
  /** Undefined: every withheld count has been judged, and `verdicts` is kept up to date. */
  readonly leaking: LeakingQuantities | undefined;
  readonly verdicts: Map<Quantity, Verdict>;
  readonly judge: (quantity: Quantity) => Verdict;
}

export class ShownTotals {
  readonly #trial: TotalsTrial;
  readonly #done = new Set<number>();
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
    const { periods, leaking, totals } = this.#trial;
    for (let one = 0; one <= period; one += 1) {
      const last = periods[one]?.lastDay ?? '';
      const isOver = periods.slice(period + 1).every(({ lastDay }) => lastDay > last);
      if (!isOver || this.#done.has(one)) continue;
      this.#done.add(one);
      // A total that nobody delivered is not worth a leak.
      if (leaking?.forbidsTotals(one) === true) continue;
      const candidates = totals.candidates(one);
      if (candidates.length === 0) continue;
      const verdicts = leaking === undefined ? this.#trial.verdicts : this.#judgeAll(one);
      for (const total of candidates) this.#try(total, verdicts);
    }
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

  /** Shows the quantities of a total where that leaves everything safe. */
  #try(total: readonly Quantity[], verdicts: Map<Quantity, Verdict>): void {
    const { closing, judge } = this.#trial;
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
    if (isSafe) return;
    for (const one of hidden) closing.hideTotal(one);
    for (const [quantity, verdict] of affected) verdicts.set(quantity, verdict);
  }
}
