/**
 * Warnings that rest on numbers: shares that are no percentages, groups over their total, unlikely values.
 *
 * They are looked for twice: over all rows for the editor (`check --explain`), and over what passes the gate
 * for everything that may end in a log (`visible-rows.ts`). What such a warning says, and that there is one,
 * then follows from published numbers alone.
 */
import type { Group, Indicator } from '../../../domain/indicator/indicator.ts';
import type { Observation } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Doubt, Doubts } from '../../../domain/statistics/time/doubt.ts';
import { noDoubts } from '../../../domain/statistics/time/doubt.ts';
import { ProblemList } from '../../../domain/problem/problem.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import { checkGroups } from './observation-groups.ts';
import { rowsByIndicator } from '../store/rows-by-indicator.ts';
import { plausibilityCheck } from '../../plausibility/plausibility.ts';
import type { PlausibilityContext } from '../../plausibility/plausibility-context.ts';
import { isCount, isPercentage } from '../../../domain/indicator/unit.ts';

export interface NumberContext extends PlausibilityContext {
  readonly groups: readonly Group[];
}

/** What the numbers of each indicator show, by its id. */
export interface NumberFindings {
  readonly rows: ReadonlyMap<string, readonly Observation[]>;
  readonly ofValues: ReadonlyMap<string, readonly Problem[]>;
  readonly ofSeries: ReadonlyMap<string, readonly Problem[]>;
  /** Values that are implausible. */
  readonly doubts: ReadonlyMap<string, Doubts>;
}

/** Problems (all warnings): `percent-looks-like-share`, `group-over-total`, those of `checkPlausibility`. */
export function checkNumbers(
  observations: readonly Observation[],
  context: NumberContext,
  problems: ProblemList,
): void {
  problems.append(numberProblems(findInNumbers(observations, context)));
}

/** All of them as they are told: first the values of every indicator, then the series. */
export const numberProblems = ({ ofValues, ofSeries }: NumberFindings): readonly Problem[] => [
  ...[...ofValues.values()].flat(),
  ...[...ofSeries.values()].flat(),
];

/**
 * Looks at the numbers of every indicator.
 *
 * @param earlier findings in the same rows with other numbers: indicators of which every row, and every row of
 * the counts they are made of, is the very same are not looked at again
 */
export function findInNumbers(
  observations: readonly Observation[],
  context: NumberContext,
  earlier?: NumberFindings,
): NumberFindings {
  const rows = rowsByIndicator(observations);
  const isSame = (id: string | undefined): boolean =>
    id === undefined || areSame(rows.get(id) ?? [], earlier?.rows.get(id) ?? []);
  const isKnown = ({ id, numeratorIndicator, denominatorIndicator }: Indicator): boolean =>
    earlier !== undefined && [id, numeratorIndicator, denominatorIndicator].every(isSame);
  const checkSeries = plausibilityCheck(observations, rows, context);
  const ofValues = new Map<string, readonly Problem[]>();
  const ofSeries = new Map<string, readonly Problem[]>();
  const doubts = new Map<string, Doubts>();
  for (const indicator of context.indicators) {
    const { id } = indicator;
    const known = isKnown(indicator);
    ofValues.set(id, known ? (earlier?.ofValues.get(id) ?? []) : found((problems) => { checkValues(indicator, rows.get(id) ?? [], context, problems); })); // prettier-ignore
    const made = new Map<string, Doubt>();
    ofSeries.set(id, known ? (earlier?.ofSeries.get(id) ?? []) : found((problems) => { checkSeries(indicator, problems, made); })); // prettier-ignore
    doubts.set(id, known ? (earlier?.doubts.get(id) ?? noDoubts) : made);
  }
  return { rows, ofValues, ofSeries, doubts };
}

const areSame = (rows: readonly Observation[], others: readonly Observation[]): boolean =>
  rows.length === others.length && rows.every((row, at) => row === others[at]);

function found(look: (problems: ProblemList) => void): readonly Problem[] {
  const problems = new ProblemList();
  look(problems);
  return problems.all;
}

function checkValues(
  indicator: Indicator,
  rows: readonly Observation[],
  { groups }: NumberContext,
  problems: ProblemList,
): void {
  if (rows.length === 0) return;
  checkPercent(indicator, rows, problems);
  if (!isCount(indicator.unit)) return;
  checkGroups(indicator, rows, groups, problems);
}

function checkPercent(
  indicator: Indicator,
  rows: readonly Observation[],
  problems: ProblemList,
): void {
  if (!isPercentage(indicator.unit)) return;
  let first: Observation | undefined;
  let isPositive = false;
  for (const row of rows) {
    // What was computed from numerator and denominator is right by construction.
    if (row.decimals === undefined) continue;
    first ??= row;
    const value = numberOf(row.value) ?? 0;
    if (value > 1) return;
    if (value > 0) isPositive = true;
  }
  if (isPositive && first !== undefined) {
    problems.add('percent-looks-like-share', first.place, { indicator: indicator.id });
  }
}
