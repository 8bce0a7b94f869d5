/** Mistakes that only repeat an earlier one. */
import type { Problem } from '../domain/problem.ts';

/** What could not be read, so that everything that names it looks unknown. */
export type Unread = 'area' | 'indicator' | 'offer';

/** Whether a problem only repeats that areas or indicators could not be read. */
export function isConsequence(problem: Problem, of: ReadonlySet<Unread>): boolean {
  switch (problem.code) {
    case 'unknown-area':
    case 'area-without-rows':
    case 'offer-outside-municipality':
    case 'municipality-unlike-sum':
      return of.has('area');
    case 'unknown-indicator':
      return of.has('indicator');
    case 'unknown-cooperation-partner':
      return of.has('offer');
    case 'indicator-only-municipality':
    case 'indicator-without-rows':
      return of.size > 0;
    default:
      return false;
  }
}
