/** Tables of areas that the boundaries do not know: one mistake of the table, not one for each area. */
import type { Problem } from '../../../domain/problem/problem.ts';

/** So many are named singly; more mean that a table speaks of other areas or keys altogether. */
const namedSingly = 12;

/**
 * Folds the unknown areas of a file into one problem where they are many: at the first of them, with the number of
 * the others, and the count of all rows.
 */
export function withManyStrangers(problems: readonly Problem[]): readonly Problem[] {
  const strangers = problems.filter((problem) => problem.code === 'unknown-area');
  const byFile = Map.groupBy(strangers, ({ place }) => place.file);
  const folded = new Map<Problem, Problem | undefined>();
  for (const all of byFile.values()) {
    const [first] = all;
    if (first === undefined || all.length <= namedSingly) continue;
    for (const one of all) folded.set(one, undefined);
    const count = all.reduce((sum, one) => sum + one.count, 0);
    const facts = { ...first.facts, others: all.length - 1 };
    folded.set(first, { ...first, count, facts });
  }
  return problems.flatMap((problem) => {
    if (!folded.has(problem)) return [problem];
    return folded.get(problem) ?? [];
  });
}
