/** How many of those concerned live in the few areas where their share is highest. */
import type { GroupArea } from './segregation.ts';

export interface Concentration<A extends GroupArea = GroupArea> {
  /** The areas with the highest shares, highest first. */
  readonly areas: readonly A[];
  /** Of all concerned those who live there, 0 … 1. */
  readonly ofAffected: number;
  /** Of all people those who live there, 0 … 1. */
  readonly ofAll: number;
}

/** The usual number of areas. */
const usual = 5;

/**
 * Those concerned in the areas with the highest shares, beside all people there.
 *
 * Five areas, in small municipalities a third of all. Areas with equal shares are not told apart: where a tie lies
 * at the end, fewer areas are taken.
 *
 * @returns undefined where that leaves none, nobody is concerned, or there are fewer than four areas
 */
export function concentrationOf<A extends GroupArea>(
  areas: readonly A[],
): Concentration<A> | undefined {
  const share = ({ affected, all }: GroupArea): number => affected / all;
  const ordered = areas.filter(({ all }) => all > 0).toSorted((a, b) => share(b) - share(a));
  if (ordered.length < 4) return undefined;
  let count = Math.min(usual, Math.max(1, Math.floor(ordered.length / 3)));
  const isTied = (at: number): boolean => {
    const [last, next] = [ordered[at - 1], ordered[at]];
    return last !== undefined && next !== undefined && share(last) === share(next);
  };
  while (count > 0 && isTied(count)) count -= 1;
  const affected = sum(ordered, (one) => one.affected);
  if (count === 0 || affected === 0) return undefined;
  const chosen = ordered.slice(0, count);
  return {
    areas: chosen,
    ofAffected: sum(chosen, (one) => one.affected) / affected,
    ofAll: sum(chosen, (one) => one.all) / sum(ordered, (one) => one.all),
  };
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);
