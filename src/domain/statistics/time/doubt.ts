/** Values that check found implausible: they are published, but no trend begins or ends with one. */
import type { Period } from '../../indicator/period.ts';

/**
 * `value`: the number does not fit what surrounds it. `break`: from this value on the series is another one
 * (another unit, a lasting leap), so that nothing before compares with it.
 */
export type Doubt = 'value' | 'break';

/** Doubts by the key of their cell. */
export type Doubts = ReadonlyMap<string, Doubt>;

/** The key of a cell among doubts; `group` is '' where it is not a breakdown. */
export const doubtKey = (cell: {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly group: string;
}): string => [cell.indicator, cell.area, cell.period.text, cell.group].join('\u0000');

/** Of a report in which nothing is doubtful. */
export const noDoubts: Doubts = new Map();
