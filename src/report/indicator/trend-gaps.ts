/** Where a line through a series must be broken. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell, Flag } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Basis } from '../../domain/publishable.ts';

interface Point {
  readonly period: Period;
  readonly value: Cell;
  readonly flags: readonly Flag[];
  readonly basis: Basis;
}

const day = 86_400_000;

/** Days between the first days of two periods. */
const daysBetween = (a: Period, b: Period): number =>
  (Date.parse(b.firstDay) - Date.parse(a.firstDay)) / day;

/**
 * For each point: whether the line from the point before must be broken.
 * Reasons: no number before, flag b, a change between derived and official totals, or a step longer
 * than 1.6 × the shortest step of the series (a year without any value is a gap, not a line).
 */
export function gapsOf(points: readonly Point[]): readonly boolean[] {
  const steps = points
    .slice(1)
    .map((point, at) => daysBetween((points[at] as Point).period, point.period))
    .filter((step) => step > 0);
  const usual = steps.length === 0 ? 0 : Math.min(...steps);
  return points.map((point, at) => {
    const before = points[at - 1];
    if (before === undefined || numberOf(before.value) === undefined) return true;
    if (point.flags.includes('b')) return true;
    if ((point.basis === 'derived') !== (before.basis === 'derived')) return true;
    return daysBetween(before.period, point.period) > usual * 1.6;
  });
}
