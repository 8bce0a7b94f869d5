/** By how much the municipality's own row differs from the sum of its areas: said by check, never mended. */
import type { Indicator } from '../indicator.ts';
import { numberOf } from '../observation.ts';
import type { ProblemList } from '../problem.ts';
import type { GateTable } from './cell-table.ts';
import type { TotalsSetting } from './derived-totals.ts';
import { totalFor } from './derived-totals.ts';
import type { PublishedCells } from './publishable-dataset.ts';

/**
 * Compares official totals of counts with the sum of the areas, where all of them are published.
 * One problem per indicator, at the row with the largest difference.
 */
export function reportTotalDifferences(
  setting: TotalsSetting,
  table: GateTable,
  indicator: Indicator,
  cells: PublishedCells,
  problems: ProblemList,
): void {
  if (indicator.unit !== 'count' && indicator.unit !== 'persons') return;
  const { axes, municipality } = setting;
  const area = axes.areaIndex(municipality);
  if (area === undefined) return;
  const differing: {
    readonly key: number;
    readonly period: string;
    readonly difference: number;
  }[] = [];
  for (const [period, { text }] of axes.periods.entries()) {
    const key = axes.keyOf(area, period, 0);
    const official = numberOf(cells.get(key)?.value);
    if (official === undefined) continue;
    const sum = totalFor(setting, indicator, cells, undefined, municipality, period, 0);
    const summed = numberOf(sum?.value);
    if (summed === undefined || summed === official) continue;
    differing.push({ key, period: text, difference: official - summed });
  }
  differing.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.key - b.key);
  for (const { key, period, difference } of differing) {
    const place = table.series.get(indicator.id)?.cells.get(key)?.row.place;
    if (place === undefined) continue;
    problems.fold('total-differs-from-sum', indicator.id, place, {
      indicator: indicator.id,
      period,
      difference,
    });
  }
}
