/** The gate: raw data in, publishable values out. The method and a worked example: `domain/disclosure.md`. */
import type { Dataset } from '../../domain/dataset.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import type { WithheldCell } from '../../domain/indicator/withheld-cell.ts';
import { Gate } from './gate.ts';

export interface Protected {
  readonly publishable: PublishableDataset;
  readonly problems: readonly Problem[];
  /** What is withheld and why: for the editor's eyes only. */
  readonly explanations: readonly WithheldCell[];
}

/**
 * Makes a report publishable: computes what the catalogue says is computed, withholds what must not
 * be seen (S1–S5, KOMPIK) and all that would give it away as far as the gate itself can tell (S6–S8, S11),
 * and forms the totals that nobody delivered where they are safe.
 *
 * Pure; the order of the rows does not matter. Every cell stays in its place with its state.
 */
export function protect(dataset: Dataset): Protected {
  const gate = new Gate(dataset);
  for (const period of gate.axes.periods.keys()) gate.suppression.secureAll(period);
  return gate.outcome();
}
