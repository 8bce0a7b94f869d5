/** Boundaries with names only, beside tables with ids: every row of every table would be about an unknown area. */
import type { Problem } from '../../../domain/problem/problem.ts';
import { ProblemList } from '../../../domain/problem/problem.ts';

/** What only repeats that rows found no area. */
const followOn: ReadonlySet<string> = new Set([
  'area-names-as-ids',
  'area-without-rows',
  'indicator-without-rows',
  'address-of-unknown-area',
  'area-without-address',
]);

/** Names of areas seldom have digits, ids mostly do. */
const isLikeId = (written: string): boolean => /\d/u.test(written);

/**
 * Folds rows of ids that no area has into one mistake of the boundary file, where its names serve as ids.
 *
 * @param found problems of the folder
 * @returns the problems without those rows, and with `boundary-ids-missing` where the boundaries are to blame
 */
export function withMissingIds(found: readonly Problem[]): readonly Problem[] {
  const nameless = found.find(({ code }) => code === 'area-names-as-ids');
  if (nameless?.code !== 'area-names-as-ids') return found;
  const rows = found.filter(
    (problem) => problem.code === 'unknown-area' && isLikeId(problem.facts.area),
  );
  const ids = new Set(rows.map(({ facts }) => (facts as { readonly area: string }).area));
  // One is a slip of its row.
  if (ids.size < 2) return found;
  const told = new ProblemList();
  for (const table of ids) {
    told.fold('boundary-ids-missing', '', nameless.place, { ...nameless.facts, table });
  }
  const gone = new Set(rows);
  return [...found.filter((one) => !gone.has(one) && !followOn.has(one.code)), ...told.all];
}
