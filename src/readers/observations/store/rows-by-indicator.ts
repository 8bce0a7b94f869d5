/** The rows of each indicator, in their order. */
import type { Observation } from '../../../domain/indicator/observation.ts';

/** Rows by the id of their indicator. */
export function rowsByIndicator(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const byIndicator = new Map<string, Observation[]>();
  for (const observation of observations) {
    const others = byIndicator.get(observation.indicator);
    if (others === undefined) byIndicator.set(observation.indicator, [observation]);
    else others.push(observation);
  }
  return byIndicator;
}
