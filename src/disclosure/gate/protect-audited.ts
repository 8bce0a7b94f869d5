/**
 * The gate with the audit before and behind it: only what the published numbers give away costs further
 * cells, and what is still given away is hidden better before anybody sees it (S9, S11).
 */
import type { Dataset } from '../../domain/dataset.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import { Gate } from './gate.ts';
import type { LeakingCell, NamedCell } from '../cells/leaking-cell.ts';
import { mostRounds, mostTimes, nameOf, timesByProof } from '../cells/leaking-cell.ts';
import type { Protected } from './protect.ts';

/** A withheld count and the published cells that give it away. */
type Leak = NamedCell & { readonly by: readonly NamedCell[] };

/** What is asked of the audit. */
export interface LeakQuestion {
  /** Whether a count that is 0, and hidden for its small denominator, is to stay as open as others. */
  readonly openZeros?: boolean | undefined;
  /** Whether the cells that give a count away are to be named: they cost time to find. */
  readonly reasons: boolean;
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
export function protectAudited<L extends Leak>(
  dataset: Dataset,
  leaksOf: LeaksOf<L>,
): { readonly protected: Protected; readonly leaks: readonly L[] } {
  const gate = new Gate(dataset);
  const hopeless = new Set<string>();
  for (const [period, days] of momentsOf(gate.axes).entries()) {
    gate.suppression.enter(period);
    for (const day of days) {
      const left = hide(gate, period, day, hopeless, leaksOf);
      for (const name of left) hopeless.add(name);
    }
  }
  const outcome = gate.outcome();
  // Whatever was found on the way: what goes out is judged as it goes out.
  return { protected: outcome, leaks: leaksOf(outcome.publishable, { reasons: true }) };
}

/** Hides what the report at the end of a day gives away; returns the names of what cannot be hidden. */
function hide<L extends Leak>(
  gate: Gate,
  period: number,
  day: string,
  hopeless: ReadonlySet<string>,
  leaksOf: LeaksOf<L>,
): readonly string[] {
  const leaking = new Map<string, LeakingCell>();
  for (let round = 0; ; round += 1) {
    const question = { openZeros: round < timesForZeros, reasons: round >= timesByProof };
    const found = leaksOf(gate.seenUntil(day), question).filter(
      (leak) => !hopeless.has(nameOf(leak)),
    );
    const isHopeless = found.every((one) => (leaking.get(nameOf(one))?.times ?? 0) >= mostTimes);
    if (isHopeless || round >= mostRounds) return found.map(nameOf);
    const leaks = found.map((leak) => {
      const { times = 0, by = [] } = leaking.get(nameOf(leak)) ?? {};
      // What gave it away once would do so again.
      return { ...leak, times: times + 1, by: [...by, ...leak.by] };
    });
    for (const leak of leaks) leaking.set(nameOf(leak), leak);
    gate.suppression.relieve(period, leaks);
  }
}

/** For each period the days on which a report ends that knows it and none of the later ones. */
function momentsOf({ periods }: CellAxes): readonly (readonly string[])[] {
  const days = new Set(periods.map(({ lastDay }) => lastDay));
  const last = new Map(
    [...days].sort().map((day) => [day, periods.findLastIndex(({ lastDay }) => lastDay <= day)]),
  );
  return periods.map((_, period) => [...last].flatMap(([day, at]) => (at === period ? [day] : [])));
}
