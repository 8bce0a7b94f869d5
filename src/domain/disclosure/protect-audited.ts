/** The gate with the audit behind it: what the audit finds given away is hidden better before anybody sees it (S9, S11). */
import type { Dataset } from '../dataset.ts';
import type { PublishableDataset } from '../publishable.ts';
import type { Protected } from './protect.ts';
import { protect } from './protect.ts';
import type { LeakingCell } from './secondary.ts';

/** A cell by its names. */
export type NamedCell = Omit<LeakingCell, 'further'>;

/** How often the gate answers the audit; each time twice as many cells go for every leak that is left. */
const mostRounds = 6;

/**
 * Protects a report and asks `leaksOf` (the audit) about the outcome. For each leak further cells of its own
 * period are withheld, more from round to round; what is left after the last round is for the caller to report.
 */
export function protectAudited<L extends NamedCell>(
  dataset: Dataset,
  leaksOf: (publishable: PublishableDataset) => readonly L[],
): { readonly protected: Protected; readonly leaks: readonly L[] } {
  const leaking = new Map<string, LeakingCell>();
  let outcome = protect(dataset);
  let leaks = leaksOf(outcome.publishable);
  for (let round = 0; leaks.length > 0 && round < mostRounds; round += 1) {
    for (const { indicator, area, period, group } of leaks) {
      const name = [indicator, area, period, group].join('\u0000');
      const further = 2 * (leaking.get(name)?.further ?? 0.5);
      leaking.set(name, { indicator, area, period, group, further });
    }
    outcome = protect(dataset, [...leaking.values()]);
    leaks = leaksOf(outcome.publishable);
  }
  return { protected: outcome, leaks };
}
