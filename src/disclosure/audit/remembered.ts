/**
 * Verdicts on components that have been judged before: from round to round, and from year to year, most parts
 * of a report stay as they are.
 */
import type { Component } from './system/components.ts';
import { isContradicted } from './system/contradictions.ts';
import type { Interval, Target } from './interval.ts';
import type { LinearSolver } from './system/solver.ts';
import type { System } from './system/system.ts';

/** Whose marks were doubted: nobody's, those of counts that are 0, or all. */
export type Doubted = 'none' | 'zeros' | 'all';

/** Intervals of the targets in the order of their cells, and which marks had to be doubted. */
export interface Remembered {
  readonly intervals: readonly Interval[];
  readonly doubted: Doubted;
}

/** One memory for each solver that is handed in: it goes with it. */
const memories = new WeakMap<LinearSolver, Map<string, Remembered>>();

/** Verdicts by their problem; one memory for each solver, as long as that lives. */
export function memoryOf(solver: LinearSolver): Map<string, Remembered> {
  const memory = memories.get(solver) ?? new Map<string, Remembered>();
  memories.set(solver, memory);
  return memory;
}

/**
 * The targets in an order that does not depend on how the system was found, and the problem as a text; what was
 * delivered of the targets beside it, as it matters only where numbers contradict each other.
 */
export function problemOf(
  { unknowns, rows }: Component,
  targets: readonly Target[],
  system: System,
): { readonly text: string; readonly truths: string; readonly targets: readonly Target[] } {
  const cellOf = (unknown: number) => system.unknowns[unknown]?.cell ?? { pool: -1, key: -1 };
  const byCell = (a: number, b: number): number =>
    cellOf(a).pool - cellOf(b).pool || cellOf(a).key - cellOf(b).key;
  const order = [...unknowns].sort(byCell);
  const position = new Map(order.map((unknown, i) => [unknown, i]));
  const columns = order.map((unknown) => {
    const { least = 0, whole = true, withheld = false, delivered } = system.unknowns[unknown] ?? {};
    return `${String(least)}${whole ? 'w' : ''}${withheld ? 'h' : ''}${delivered === 0 ? 'z' : ''}`;
  });
  const lines = rows.map((row) => {
    const terms = row.unknowns.map(
      (unknown, i) => `${String(position.get(unknown))}*${String(row.coefficients[i])}`,
    );
    const sign = isContradicted(row, system) ? '!' : '';
    return `${sign}${row.relation.kind} ${terms.sort().join(' ')} ${String(row.low)} ${String(row.high)}`;
  });
  const ordered = [...targets].sort((a, b) => byCell(a.unknown, b.unknown));
  const asked = ordered.map(
    ({ unknown, ceiling }) => `${String(position.get(unknown))}<${String(ceiling)}`,
  );
  return {
    truths: ordered.map(({ unknown }) => system.unknowns[unknown]?.delivered ?? '').join(','),
    text: [columns.join(','), lines.sort().join(';'), asked.join(',')].join('|'),
    targets: ordered,
  };
}
