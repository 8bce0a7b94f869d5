/** Numbers that cannot all be true: which relations to doubt, and what each of them says alone. */
import { tighten } from './bounds.ts';
import type { Component } from './components.ts';
import { compressed, endless } from './completions.ts';
import { intervalFrom } from '../interval.ts';
import type { Demands, Interval, Target } from '../interval.ts';
import type { LinearSolver, OpenProblem } from './solver.ts';
import type { Row, System } from './system.ts';

const tolerance = 1e-6;

/** What a step off costs: sums that need not hold (people without an area, spans, rates of another day) give way first. */
function doubtOf(row: Row | undefined): number {
  switch (row?.relation.kind) {
    case 'rate':
      return 0.005;
    case 'periods':
      return 0.5;
    case 'areas':
      return row.relation.ofMunicipality === true ? 0.5 : 1;
    default:
      return 1;
  }
}

/** The interval that one relation alone leaves, where it can hold and gives the target away. */
export function intervalGivenAway(
  row: Row,
  { unknown, ceiling }: Target,
  isWhole: (unknown: number) => boolean,
  demands: Demands,
): Interval | undefined {
  const size = row.unknowns.length;
  const bounds = { lower: new Float64Array(size), upper: new Float64Array(size).fill(Infinity) };
  const local = { ...row, unknowns: row.unknowns.map((_, i) => i) };
  const state = tighten([local], bounds, (i) => isWhole(row.unknowns[i] ?? 0));
  if (state === 'impossible') return undefined;
  const at = row.unknowns.indexOf(unknown);
  const interval = intervalFrom({ unknown: at, ceiling }, bounds, demands, true);
  return interval.safe ? undefined : interval;
}

/** Whether the delivered numbers, as far as they are all there, say that a relation does not hold. */
export function isContradicted(
  { unknowns, coefficients, low, high }: Row,
  system: Pick<System, 'unknowns'>,
): boolean {
  // A number that is not there makes the sum NaN, and neither comparison true.
  const sum = unknowns.reduce(
    (sum, unknown, i) =>
      sum + (coefficients[i] ?? 0) * (system.unknowns[unknown]?.delivered ?? NaN),
    0,
  );
  return sum < low - tolerance || sum > high + tolerance;
}

/** Rows that together cannot hold: the fewest steps off that the solver finds. */
export function contradictedRows(
  { unknowns, rows }: Component,
  solver: LinearSolver,
): ReadonlySet<Row> {
  const column = new Map(unknowns.map((unknown, i) => [unknown, i]));
  const n = unknowns.length;
  // Two further columns for each row: how far it is too low, and too high.
  const total = n + 2 * rows.length;
  const wider = rows.map((row, i) => ({
    ...row,
    unknowns: [...row.unknowns, -1 - 2 * i, -2 - 2 * i],
    coefficients: [...row.coefficients, 1, -1],
  }));
  rows.forEach((_, i) => {
    column.set(-1 - 2 * i, n + 2 * i);
    column.set(-2 - 2 * i, n + 2 * i + 1);
  });
  const problem: OpenProblem = solver.open({
    colLower: new Float64Array(total),
    colUpper: new Float64Array(total).fill(endless),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    ...compressed(wider, column),
    whole: new Int32Array(total),
  });
  try {
    const costs = Float64Array.from({ length: total }, (_, i) =>
      i < n ? 0 : doubtOf(rows[(i - n) >> 1]),
    );
    const solution = problem.minimise(costs, false);
    if (solution.kind !== 'optimal') return new Set(rows);
    const off = rows.filter(
      (_, i) =>
        (solution.values[n + 2 * i] ?? 0) + (solution.values[n + 2 * i + 1] ?? 0) > tolerance,
    );
    return new Set(off);
  } finally {
    problem.close();
  }
}
