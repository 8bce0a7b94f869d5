/**
 * Whole-number completions of what is withheld, found by a solver and checked here: two that lie far
 * enough apart prove a count safe.
 */
import type { Bounds } from './bounds.ts';
import type { Component } from './components.ts';
import { isLarge } from '../interval.ts';
import type { Interval, JudgingSetting, Target } from '../interval.ts';
import type { Solution } from './solver.ts';
import type { Row } from './system.ts';

/** Stands for "no upper bound" where a solver wants a number: no count of a municipality is larger. */
export const endless = 1e8;
const tolerance = 1e-6;
const rounds = 12;

/** Completions by solving for many targets at once, then for each that is not yet proven. Undefined: there is none. */
export function searchCompletions(
  { unknowns, rows }: Component,
  targets: readonly Target[],
  bounds: Bounds,
  { isWhole, demands, solver, exactly, relaxed: isRelaxed = false }: JudgingSetting,
): ReadonlyMap<number, Interval> | undefined {
  const column = new Map(unknowns.map((unknown, i) => [unknown, i]));
  const lower = Float64Array.from(unknowns, (u) => bounds.lower[u] ?? 0);
  const upper = Float64Array.from(unknowns, (u) => Math.min(bounds.upper[u] ?? 0, endless));
  // Bounds that cross by more than rounding leave nothing to choose from.
  for (const [i, from] of lower.entries()) {
    const to = upper[i] ?? 0;
    if (from > to + tolerance) return undefined;
    if (from > to) lower[i] = to;
  }
  const whole = unknowns.map(isWhole);
  const problem = solver.open({
    colLower: lower,
    colUpper: upper,
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    ...compressed(rows, column),
    whole: Int32Array.from(whole, Number),
  });
  /** Ends of what completions have shown, by column. */
  const shownLow = new Float64Array(unknowns.length).fill(Infinity);
  const shownHigh = new Float64Array(unknowns.length).fill(-Infinity);
  const note = (values: Float64Array): boolean => {
    const rounded = values.map((value, i) => (whole[i] === true ? Math.round(value) : value));
    if (!isCompletion(rounded, rows, column, lower, upper)) return false;
    rounded.forEach((value, i) => {
      shownLow[i] = Math.min(shownLow[i] ?? value, value);
      shownHigh[i] = Math.max(shownHigh[i] ?? value, value);
    });
    return true;
  };
  const columnOf = (target: Target): number => column.get(target.unknown) ?? 0;
  const isShown = (target: Target): boolean => {
    const i = columnOf(target);
    return (shownHigh[i] ?? 0) - (shownLow[i] ?? 0) >= demands.width;
  };
  const isSafe = (target: Target): boolean => {
    const i = columnOf(target);
    return isShown(target) || isLarge(target, lower[i] ?? 0, upper[i] ?? 0, demands);
  };
  let budget = solvesFor(unknowns.length);
  const ask = (costs: Float64Array): Solution => {
    budget -= 1;
    const relaxed = problem.minimise(costs, false);
    if (relaxed.kind !== 'optimal' || note(relaxed.values) || isRelaxed) return relaxed;
    budget -= 5;
    const exact = problem.minimise(costs, true);
    if (exact.kind === 'optimal') note(exact.values);
    // Over whole numbers there is less: its verdict counts, but the end it gives is the solver's word.
    return exact.kind === 'unknown' ? relaxed : exact;
  };
  try {
    const first = ask(new Float64Array(unknowns.length));
    if (first.kind === 'infeasible') return undefined;
    if (!exactly) askForMany(targets, columnOf, isSafe, ask, unknowns.length);
    for (const target of targets) {
      if ((isSafe(target) && !exactly) || budget <= 0) continue;
      pinDown(
        columnOf(target),
        ask,
        { lower, upper },
        whole,
        unknowns.length,
        () => isSafe(target) && !exactly,
      );
    }
  } finally {
    problem.close();
  }
  return new Map(
    targets.map((target) => {
      const i = columnOf(target);
      const [from, to] = [lower[i] ?? 0, upper[i] ?? 0];
      const exact = shownLow[i] === from && shownHigh[i] === to;
      const open = to >= endless ? Infinity : to;
      return [target.unknown, { safe: isSafe(target), lower: from, upper: open, exact }] as const;
    }),
  );
}

/** Pushes half of the unproven targets up and half down, and then the other way round. */
function askForMany(
  targets: readonly Target[],
  columnOf: (target: Target) => number,
  isSafe: (target: Target) => boolean,
  ask: (costs: Float64Array) => Solution,
  size: number,
): void {
  for (let round = 0; round < rounds; round += 1) {
    const open = targets.filter((target) => !isSafe(target));
    if (open.length < 3) return;
    const costs = new Float64Array(size);
    open.forEach((target, i) => {
      costs[columnOf(target)] = sign(i, round) * (1 + (i % 7) / 16);
    });
    if (ask(costs).kind === 'optimal') ask(costs.map((cost) => -cost));
  }
}

/** Signs that differ from round to round and from neighbour to neighbour; always the same ones. */
function sign(i: number, round: number): number {
  let bits = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return ((bits >>> 16) & 1) === 0 ? 1 : -1;
}

/** Lowest and highest value of one column. */
function pinDown(
  at: number,
  ask: (costs: Float64Array) => Solution,
  { lower, upper }: Bounds,
  whole: readonly boolean[],
  size: number,
  isEnough: () => boolean,
): void {
  for (const direction of [1, -1]) {
    const costs = new Float64Array(size);
    costs[at] = direction;
    const solution = ask(costs);
    if (solution.kind === 'optimal') {
      const end = direction * solution.objective;
      if (direction === 1) {
        const from = whole[at] === true ? Math.ceil(end - tolerance) : end;
        lower[at] = Math.max(lower[at] ?? 0, from);
      } else {
        const to = whole[at] === true ? Math.floor(end + tolerance) : end;
        upper[at] = Math.min(upper[at] ?? 0, to);
      }
    }
    if (isEnough()) return;
  }
}

/** Whether numbers satisfy every row and bound: the proof does not rest on the solver. */
function isCompletion(
  values: Float64Array,
  rows: readonly Row[],
  column: ReadonlyMap<number, number>,
  lower: Float64Array,
  upper: Float64Array,
): boolean {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN;
    if (!(value >= (lower[i] ?? 0) - tolerance && value <= (upper[i] ?? 0) + tolerance))
      return false;
  }
  return rows.every(({ unknowns, coefficients, low, high }) => {
    let sum = 0;
    for (let k = 0; k < unknowns.length; k += 1) {
      sum += (coefficients[k] ?? 0) * (values[column.get(unknowns[k] ?? 0) ?? 0] ?? 0);
    }
    return sum >= low - tolerance && sum <= high + tolerance;
  });
}

/**
 * Rows as a sparse matrix, row by row (CSR): where each row starts, the columns and their coefficients.
 *
 * @param column of an unknown; unknown to the map: 0
 */
export function compressed(rows: readonly Row[], column: ReadonlyMap<number, number>) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = (starts[i] ?? 0) + row.unknowns.length;
  });
  const entries = starts[rows.length] ?? 0;
  const indices = new Int32Array(entries);
  const coefficients = new Float64Array(entries);
  rows.forEach((row, i) => {
    row.unknowns.forEach((unknown, k) => {
      indices[(starts[i] ?? 0) + k] = column.get(unknown) ?? 0;
      coefficients[(starts[i] ?? 0) + k] = row.coefficients[k] ?? 0;
    });
  });
  return { starts, indices, coefficients };
}

/** How many solves a component of this size may take: a number of steps, not a time, so that every machine says the same. */
const solvesFor = (size: number): number => Math.max(30, Math.floor(2e9 / (size * size + 1e5)));
