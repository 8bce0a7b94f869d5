/** Ranks among the areas of a level. Never shown as a league table by default. */
import { isCertain } from './comparison.ts';
import { numberOf } from '../indicator/observation.ts';
import type { JudgedValue } from './uncertainty.ts';

/**
 * The rank of each area: 1 = highest, ties share the better rank.
 * Areas without a value, with an unreliable or a questionable one (flag q) have none.
 */
export function ranksOf(
  observations: readonly ((JudgedValue & { readonly area: string }) | undefined)[],
): ReadonlyMap<string, number> {
  const ranked: { readonly area: string; readonly value: number }[] = [];
  for (const observation of observations) {
    if (observation === undefined || !isCertain(observation)) continue;
    const value = numberOf(observation.value);
    if (value !== undefined) ranked.push({ area: observation.area, value });
  }
  ranked.sort((a, b) => b.value - a.value);
  const ranks = new Map<string, number>();
  let rank = 0;
  ranked.forEach(({ area, value }, i) => {
    if (i === 0 || value !== ranked[i - 1]?.value) rank = i + 1;
    ranks.set(area, rank);
  });
  return ranks;
}
