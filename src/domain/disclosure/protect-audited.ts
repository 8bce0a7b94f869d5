/**
 * The gate with the audit before and behind it: only what the published numbers give away costs further
 * cells, and what is still given away is hidden better before anybody sees it (S9, S11).
 */
import type { Dataset } from '../dataset.ts';
import type { Period } from '../period.ts';
import type { PublishableDataset } from '../publishable.ts';
import type { LeakingCell, NamedCell } from './leaking-cells.ts';
import { mostTimes, nameOf, timesByNearness } from './leaking-cells.ts';
import { partitionsOf } from './period-sums.ts';
import type { Protected } from './protect.ts';
import { protect } from './protect.ts';

/** A withheld count and the published cells that give it away. */
type Leak = NamedCell & { readonly by: readonly NamedCell[] };

/** What is asked of the audit. */
export interface LeakQuestion {
  /** Which withheld cells are judged, by all that is published; undefined: all. */
  readonly isAsked?: ((indicator: string, period: string) => boolean) | undefined;
  /** Whether a count that is 0, and hidden for its small denominator, is to stay as open as others. */
  readonly openZeros?: boolean | undefined;
  /** Whether the cells that give a count away are to be named: they cost time to find. */
  readonly reasons: boolean;
}

/** So often it is tried to hide such zeros; that nobody is concerned is no secret worth more (S1). */
const roundsForZeros = 2;

type LeaksOf<L> = (publishable: PublishableDataset, question: LeakQuestion) => readonly L[];

/**
 * Protects a report and asks `leaksOf` (the audit) about the outcome: first with primary suppression alone,
 * then with what secondary suppression has withheld for the leaks found, until there are none. What is left
 * after the last round is for the caller to report.
 *
 * The question is put to the report as it was at the end of each year, so that no choice depends on what a
 * later year brings, and no later year shows what an earlier report has withheld.
 */
export function protectAudited<L extends Leak>(
  dataset: Dataset,
  leaksOf: LeaksOf<L>,
): { readonly protected: Protected; readonly leaks: readonly L[] } {
  const leaking = new Map<string, LeakingCell>();
  let outcome = protect(dataset, []);
  let moments = momentsOf(outcome.publishable);
  for (let round = 0; round < mostTimes && moments.length > 0; round += 1) {
    const reasons = round + 1 >= timesByNearness;
    const found = leaksByMoment(outcome.publishable, moments, (part, isAsked) =>
      leaksOf(part, { isAsked, openZeros: round < roundsForZeros, reasons }),
    );
    const [first] = found;
    if (first === undefined) break;
    for (const { leak, since } of found) note(leaking, leak, since);
    outcome = protect(dataset, [...leaking.values()]);
    // Nothing has changed before the earliest leak.
    moments = moments.filter(({ day }) => day >= first.since);
  }
  // What only the whole report gives away, as it shows how its groups add up, may cost cells of any year.
  let leaks = leaksOf(outcome.publishable, { reasons: true });
  for (let round = 0; leaks.length > 0 && round < mostTimes; round += 1) {
    for (const leak of leaks) note(leaking, leak, undefined);
    outcome = protect(dataset, [...leaking.values()]);
    leaks = leaksOf(outcome.publishable, { reasons: true });
  }
  return { protected: outcome, leaks };
}

function note(leaking: Map<string, LeakingCell>, leak: Leak, since: string | undefined): void {
  const name = `${nameOf(leak)}\u0000${since ?? ''}`;
  const { indicator, area, period, group } = leak;
  const { times, by } = leaking.get(name) ?? { times: 0, by: [] };
  // What gave it away once would do so again.
  const revealing = times < timesByNearness ? leak.by : [...by, ...leak.by];
  leaking.set(name, { indicator, area, period, group, since, times: times + 1, by: revealing });
}

/** The end of a report's time: all periods that end by then were known. */
interface Moment {
  readonly day: string;
  readonly isAsked: (indicator: string, period: string) => boolean;
}

/**
 * The ends of all periods with withheld cells. At each the cells of the periods that end then are judged, and
 * all of an indicator whose spans tie years together.
 */
function momentsOf({ series }: PublishableDataset): readonly Moment[] {
  const days = new Map<string, string>();
  const tied = new Set<string>();
  const withheld = new Set<string>();
  for (const { indicator, periods, all } of series.values()) {
    for (const { text, lastDay } of periods) days.set(text, lastDay);
    const hidden = all.filter(({ value }) => value.state === 'withheld');
    for (const { period } of hidden) withheld.add(period.lastDay);
    if (hidden.length === 0 || partitionsOf(periods).length === 0) continue;
    tied.add(indicator);
    for (const { lastDay } of periods) withheld.add(lastDay);
  }
  return [...withheld].sort().map((day) => ({
    day,
    isAsked: (indicator, period) => tied.has(indicator) || days.get(period) === day,
  }));
}

/** Each leak with the day of the earliest report that gives it away, in the order of days. */
function leaksByMoment<L extends Leak>(
  publishable: PublishableDataset,
  moments: readonly Moment[],
  leaksOf: (part: PublishableDataset, isAsked: Moment['isAsked']) => readonly L[],
): readonly { readonly leak: L; readonly since: string }[] {
  const found = new Map<string, { leak: L; since: string }>();
  for (const { day, isAsked } of moments) {
    for (const leak of leaksOf(reportUntil(publishable, day), isAsked)) {
      const name = nameOf(leak);
      if (!found.has(name)) found.set(name, { leak, since: day });
    }
  }
  return [...found.values()];
}

/** The report as it was at the end of a day. */
function reportUntil(publishable: PublishableDataset, day: string): PublishableDataset {
  const isPast = ({ lastDay }: Period): boolean => lastDay <= day;
  const series = new Map(
    [...publishable.series].map(([id, one]) => {
      if (one.periods.every(isPast)) return [id, one];
      const all = one.all.filter(({ period }) => isPast(period));
      const at: typeof one.at = (area, period, group) => {
        const cell = one.at(area, period, group);
        return cell !== undefined && isPast(cell.period) ? cell : undefined;
      };
      return [id, { ...one, periods: one.periods.filter(isPast), all, at }];
    }),
  );
  return { ...publishable, series };
}
