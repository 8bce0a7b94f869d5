/** Boundaries that lost the zeros in front of their ids: every row of every table would be about an unknown area. */
import type { Area } from '../../../domain/place/area.ts';
import type { Place, Problem } from '../../../domain/problem/problem.ts';
import { ProblemList } from '../../../domain/problem/problem.ts';

/** What only repeats that rows found no area. */
const followOn: ReadonlySet<string> = new Set([
  'area-without-rows',
  'indicator-without-rows',
  'address-of-unknown-area',
  'row-of-unknown-area',
  'area-without-address',
]);

/**
 * Folds rows of areas that are known but for zeros in front into one mistake of the boundary file.
 *
 * @param found problems of the tables
 * @param placeOf where the boundaries of a level lie
 * @returns the problems without those rows, and with `boundary-ids-lost-zeros` where the boundaries are to blame
 */
export function withLostZeros(
  found: readonly Problem[],
  areas: readonly Area[],
  placeOf: (level: string) => Place,
): readonly Problem[] {
  const known = new Map(areas.map((area) => [area.id, area]));
  const meant = (problem: Problem): Area | undefined => {
    if (problem.code !== 'unknown-area') return undefined;
    const { area } = problem.facts;
    return area.startsWith('0') ? known.get(area.replace(/^0+/u, '')) : undefined;
  };
  const rows = found.flatMap((problem) => {
    const area = meant(problem);
    return area === undefined ? [] : [{ problem, area }];
  });
  const [first] = rows;
  if (first === undefined || first.problem.code !== 'unknown-area') return found;
  const told = new ProblemList();
  for (const area of new Set(rows.map((row) => row.area))) {
    const table = first.problem.facts.area;
    told.fold('boundary-ids-lost-zeros', '', placeOf(area.level), {
      boundary: first.area.id,
      table,
    });
  }
  const rest = found.filter(
    (problem) => meant(problem) === undefined && !followOn.has(problem.code),
  );
  return [...rest, ...told.all];
}
