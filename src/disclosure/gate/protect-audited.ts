/**
 * The gate with the audit beside it: only what the published numbers give away costs further cells, and what is
 * still given away is hidden before anybody sees it (S9, S11).
 */
import type { Dataset } from '../../domain/dataset.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { Protected } from './gate.ts';
import { Gate } from './gate.ts';
import type { LeakingCell } from '../cells/leaking-cell.ts';
import { mostRounds, nameOf } from '../cells/leaking-cell.ts';

/** What is asked of the audit. */
export interface LeakQuestion {
  /** Whether a count that is 0, and hidden for its small denominator, is to stay as open as others. */
  readonly openZeros?: boolean | undefined;
}

/** So often it is tried to hide such zeros; that nobody is concerned is no secret worth more (S1). */
const timesForZeros = 2;

type LeaksOf<L> = (publishable: PublishableDataset, question: LeakQuestion) => readonly L[];

/**
 * Protects a report and asks `leaksOf` (the audit) about it at the end of each year: first as primary
 * suppression leaves the year, then with what secondary suppression has withheld for the leaks found, until
 * there are none. What is left then is for the caller to report.
 *
 * Each question is put to the report as it was at the end of that year, and what is withheld by then stays
 * withheld: no choice depends on what a later year brings, and no later year shows what an earlier report hid.
 */
export function protectAudited<L extends LeakingCell>(
  dataset: Dataset,
  leaksOf: LeaksOf<L>,
): { readonly protected: Protected; readonly leaks: readonly L[] } {
  const gate = new Gate(dataset);
  const unsecured = new Set<string>();
  for (const [period, days] of reportDaysOf(gate.axes).entries()) {
    for (const day of days) {
      const left = hide(gate, period, day, unsecured, leaksOf);
      for (const name of left) unsecured.add(name);
    }
  }
  const outcome = gate.outcome();
  // Whatever was found on the way: what goes out is judged as it goes out.
  return { protected: outcome, leaks: leaksOf(outcome.publishable, {}) };
}

/**
 * Hides what the report at the end of a day gives away, and then forms totals that nobody delivered: none costs a
 * cell. Returns the names of what cannot be hidden.
 */
function hide<L extends LeakingCell>(
  gate: Gate,
  period: number,
  day: string,
  unsecured: ReadonlySet<string>,
  leaksOf: LeaksOf<L>,
): readonly string[] {
  const { suppression, totals } = gate;
  const leaks = (openZeros: boolean, seen = gate.seenUntil(day)): readonly L[] =>
    leaksOf(seen, { openZeros }).filter((leak) => !unsecured.has(nameOf(leak)));
  let round = 0;
  let found = leaks(true);
  while (found.length > 0 && round < mostRounds && suppression.withhold(period, found)) {
    round += 1;
    found = leaks(round < timesForZeros);
  }
  const left = new Set(found.map(nameOf));
  if (!totals.mayBeMore(day)) return [...left];
  const takeBack = totals.tryUntil(day);
  for (let seen = gate.seenUntil(day); ; seen = gate.seenUntil(day)) {
    // Without a further total the public sees what has been judged already.
    if (!totals.areAnyTried) return [...left];
    const fresh = leaks(false, seen).filter((leak) => !left.has(nameOf(leak)));
    if (fresh.length === 0) return [...left];
    const hidden = fresh.map(({ by }) => suppression.hideTotals(by));
    if (hidden.includes(false) && !takeBack() && !hidden.includes(true))
      return [...left, ...fresh.map(nameOf)];
  }
}

/** For each period the days on which a report ends that knows it and none of the later ones. */
function reportDaysOf({ periods }: CellAxes): readonly (readonly string[])[] {
  const days = new Set(periods.map(({ lastDay }) => lastDay));
  const last = new Map(
    [...days].sort().map((day) => [day, periods.findLastIndex(({ lastDay }) => lastDay <= day)]),
  );
  return periods.map((_, period) => [...last].flatMap(([day, at]) => (at === period ? [day] : [])));
}
