/** HiGHS (WebAssembly) behind the solver that the disclosure audit asks for. */
import highsModule from 'highs';
import type {
  LinearProblem,
  LinearSolver,
  OpenProblem,
  Solution,
} from './disclosure/audit/system/solver.ts';

// The package's types describe its CommonJS form; its ES module exports the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** One thread and fixed seeds are what the WebAssembly build has anyway; a limit of steps, not of time. */
const mostNodes = 20_000;

let loading: Promise<Highs> | undefined;

/** Loads the solver once for the process; about 50 ms. */
export async function loadLinearSolver(): Promise<LinearSolver> {
  loading ??= loadHighs();
  const highs = await loading;
  return {
    open: (problem) => {
      try {
        return openProblem(highs, problem);
      } catch {
        // What the solver cannot take in answers nothing: it counts as not shown.
        return { minimise: () => ({ kind: 'unknown' }), close: () => undefined };
      }
    },
  };
}

function openProblem(highs: Highs, problem: LinearProblem): OpenProblem {
  const columns = problem.colLower.length;
  const rows = problem.rowLower.length;
  const finite = (values: Float64Array): Float64Array =>
    values.map((value) =>
      value === Infinity ? highs.infinity : value === -Infinity ? -highs.infinity : value,
    );
  const model = highs.createModel({
    numCols: columns,
    numRows: rows,
    colCost: new Float64Array(columns),
    colLower: finite(problem.colLower),
    colUpper: finite(problem.colUpper),
    rowLower: finite(problem.rowLower),
    rowUpper: finite(problem.rowUpper),
    matrix: {
      format: 'csr',
      numRows: rows,
      numCols: columns,
      starts: problem.starts,
      indices: problem.indices,
      values: problem.coefficients,
    },
  });
  model.options.set({
    output_flag: false,
    presolve: 'off',
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    mip_max_nodes: mostNodes,
  });
  const every = { kind: 'range', from: 0, to: columns - 1 } as const;
  let isWhole = false;
  return {
    minimise(costs, whole): Solution {
      if (whole !== isWhole) {
        model.changeColsIntegrality(every, whole ? problem.whole : new Int32Array(columns));
        isWhole = whole;
      }
      model.changeColsCost(every, costs);
      try {
        model.run();
      } catch {
        // An aborted instance answers nothing any more: what it was asked counts as not shown.
        loading = undefined;
        return { kind: 'unknown' };
      }
      const status = model.getModelStatus();
      if (status === highs.constants.modelStatus.optimal) {
        return {
          kind: 'optimal',
          values: model.getSolution().colValue,
          objective: model.getObjectiveValue(),
        };
      }
      return status === highs.constants.modelStatus.infeasible
        ? { kind: 'infeasible' }
        : { kind: 'unknown' };
    },
    close: () => {
      if (loading !== undefined) model.dispose();
    },
  };
}
