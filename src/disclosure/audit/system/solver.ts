/** What the audit asks of a solver of linear problems. The adapter is handed in: this room is pure. */

/** Rows `rowLower ≤ A x ≤ rowUpper` over columns `colLower ≤ x ≤ colUpper`; infinite bounds are ±Infinity. */
export interface LinearProblem {
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Compressed rows: row i has the entries starts[i] … starts[i + 1] − 1. */
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly coefficients: Float64Array;
  /** 1 for each column that counts whole things: what `whole` asks for. */
  readonly whole: Int32Array;
}

export type Solution =
  | { readonly kind: 'optimal'; readonly values: Float64Array; readonly objective: number }
  | { readonly kind: 'infeasible' }
  /** Out of budget, unbounded or a failure of the solver: nothing may be concluded. */
  | { readonly kind: 'unknown' };

/** One problem kept in memory, so that a further objective starts from the last solution. */
export interface OpenProblem {
  /** Minimises Σ costs[j] · x[j]; with `whole` over whole numbers. */
  minimise(costs: Float64Array, whole: boolean): Solution;
  close(): void;
}

export interface LinearSolver {
  open(problem: LinearProblem): OpenProblem;
}
