/** Feasibility intervals and what is demanded of them (S7). */
import type { Bounds } from './system/bounds.ts';
import type { LinearSolver } from './system/solver.ts';

/** A withheld count and when it is safe. */
export interface Target {
  readonly unknown: number;
  /** Of a share with a published denominator: above this the complement is small. */
  readonly ceiling: number;
}

export interface Demands {
  readonly width: number;
  readonly minimumCount: number;
}

/** A feasibility interval as far as it was needed: outer bounds, and the range of completions that were found. */
export interface Interval {
  readonly safe: boolean;
  readonly lower: number;
  readonly upper: number;
  /** Whether lower and upper are reached by whole-number completions. */
  readonly exact: boolean;
}

export interface JudgingSetting {
  readonly isWhole: (unknown: number) => boolean;
  readonly demands: Demands;
  readonly solver: LinearSolver;
  /** Whether lower and upper ends are wanted exactly, not only as far as the verdict needs them. */
  readonly exactly: boolean;
  /** Whether fractions do: ends that hold for them hold for whole numbers, in a small part of the time. */
  readonly relaxed?: boolean | undefined;
}

/**
 * The interval that bounds say of a target, in persons.
 *
 * @param exact whether whole-number completions reach both ends
 */
export function intervalFrom(
  target: Target,
  { lower, upper }: Bounds,
  demands: Demands,
  exact: boolean,
): Interval {
  const [from, to] = [lower[target.unknown] ?? 0, upper[target.unknown] ?? 0];
  return { safe: isWide(target, from, to, demands), lower: from, upper: to, exact };
}

/** What S7 demands of an interval. */
export const isWide = (target: Target, from: number, to: number, demands: Demands): boolean =>
  to - from >= demands.width || isLarge(target, from, to, demands);

/** Whether even the least that a count can be is large enough, and the most still leaves others. */
export const isLarge = (target: Target, from: number, to: number, demands: Demands): boolean =>
  from >= demands.minimumCount && to <= target.ceiling;
