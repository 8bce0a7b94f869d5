/**
 * Warnings that rest on numbers: shares that are no percentages, groups over their total, unlikely values.
 *
 * They are looked for twice: over all rows for the editor (`check --explain`), and over what passes the gate
 * for everything that may end in a log (`visible-rows.ts`). What such a warning says, and that there is one,
 * then follows from published numbers alone.
 */
import type { Group, Indicator } from '../../domain/indicator/indicator.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { rowsByIndicator } from './observation-checks.ts';
import { checkGroups } from './observation-groups.ts';
import { checkPlausibility } from '../plausibility/plausibility.ts';
import type { PlausibilityContext } from '../plausibility/plausibility-context.ts';

export interface NumberContext extends PlausibilityContext {
  readonly groups: readonly Group[];
}

/** Problems (all warnings): `percent-looks-like-share`, `group-over-total`, those of `checkPlausibility`. */
export function checkNumbers(
  observations: readonly Observation[],
  context: NumberContext,
  problems: ProblemList,
): void {
  const byIndicator = rowsByIndicator(observations);
  for (const indicator of context.indicators) {
    const rows = byIndicator.get(indicator.id);
    if (rows === undefined) continue;
    checkPercent(indicator, rows, problems);
    if (indicator.unit !== 'count' && indicator.unit !== 'persons') continue;
    checkGroups(indicator, rows, context.groups, problems);
  }
  checkPlausibility(observations, context, problems);
}

function checkPercent(
  indicator: Indicator,
  rows: readonly Observation[],
  problems: ProblemList,
): void {
  if (indicator.unit !== 'percent') return;
  // What was computed from numerator and denominator is right by construction.
  const delivered = rows.filter((row) => row.decimals !== undefined);
  const values = delivered.flatMap((row) => numberOf(row.value) ?? []);
  const looksLikeShare = values.some((value) => value > 0) && values.every((value) => value <= 1);
  const [first] = delivered;
  if (looksLikeShare && first !== undefined) {
    problems.add('percent-looks-like-share', first.place, { indicator: indicator.id });
  }
}
