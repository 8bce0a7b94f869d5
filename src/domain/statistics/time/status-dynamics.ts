/** Status × dynamics: how an area stands, and where it is going. */
import { mean, standardDeviation } from 'simple-statistics';
import type { ChangeVerdict } from './change.ts';
import type { NoTrend } from './trend.ts';

/** More than one standard deviation above or below the mean of the areas, or between. */
export type Status = 'high' | 'middle' | 'low';

/** Risen or fallen by the one rule of trends; `steady` also where the difference bears no word; `open` without two ends. */
export type Dynamics = 'rising' | 'steady' | 'falling' | 'open';

/**
 * The status of each value: classes of one standard deviation around the mean of the areas, as in the social
 * monitoring of Berlin (Monitoring Soziale Stadtentwicklung, Senatsverwaltung für Stadtentwicklung)
 * and Hamburg (Sozialmonitoring Integrierte Stadtteilentwicklung). Areas count alike; the deviation divides by
 * n, for these areas are all there are. A value exactly one deviation away is in the middle class.
 *
 * @returns in the order given; undefined with fewer than five values or where all are the same
 */
export function statusOf(values: readonly number[]): readonly Status[] | undefined {
  if (values.length < 5) return undefined;
  const centre = mean([...values]);
  const deviation = standardDeviation([...values]);
  if (deviation <= Number.EPSILON * Math.abs(centre)) return undefined;
  return values.map((value) => {
    const score = (value - centre) / deviation;
    return score > 1 ? 'high' : score < -1 ? 'low' : 'middle';
  });
}

/** The dynamics of an area, from the verdict over its series: no second rule beside that of trends. */
export function dynamicsOf(verdict: ChangeVerdict | NoTrend): Dynamics {
  switch (verdict) {
    case 'rising':
    case 'falling':
      return verdict;
    case 'equal':
    case 'unsettled':
      return 'steady';
    case 'untested':
    case 'no-number':
    case 'single':
    case 'not-comparable':
    case 'doubtful-end':
    case 'category':
      return 'open';
  }
}
