/** Reports as they go out, for tests: through the gate with the audit beside it. */
import { leaksOf } from '../disclosure/audit/audit-report.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Protected } from '../disclosure/gate/gate.ts';
import { protectAudited } from '../disclosure/gate/protect-audited.ts';
import { loadLinearSolver } from '../linear-solver.ts';

const solver = await loadLinearSolver();

export const protect = (dataset: Dataset): Protected =>
  protectAudited(dataset, (outcome, question) => leaksOf(dataset, outcome, solver, question))
    .protected;
