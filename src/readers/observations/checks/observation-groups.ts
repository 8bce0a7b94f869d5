/** Groups against the total they belong to. */
import type { Group, Indicator } from '../../../domain/indicator/indicator.ts';
import type { Observation } from '../../../domain/indicator/observation.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';

/**
 * Reports counts of a group, or of all groups of a dimension together, that exceed the total of the same
 * area and period. Problems: `group-over-total` and `total-group-differs`,
 * each once an indicator.
 */
export function checkGroups(
  indicator: Indicator,
  rows: readonly Observation[],
  groups: readonly Group[],
  problems: ProblemList,
): void {
  const known = new Map(groups.map((group) => [group.id, group]));
  const cells = new Map<string, Observation[]>();
  for (const row of rows) {
    if (numberOf(row.value) === undefined) continue;
    const key = `${row.area}\u0000${row.period.text}`;
    const others = cells.get(key);
    if (others === undefined) cells.set(key, [row]);
    else others.push(row);
  }
  for (const cell of cells.values()) {
    if (cell.length < 2) continue;
    const ungrouped = cell.find((row) => row.group === '');
    reportOtherTotal(indicator, ungrouped, cell, known, problems);
    const sums = new Map<string, number>();
    for (const row of cell) {
      if (row.group === '') continue;
      const group = known.get(row.group);
      const { dimension } = group ?? {};
      const total = ungrouped ?? totalOf(dimension, cell, known);
      if (total === undefined || total === row) continue;
      const limit = numberOf(total.value) ?? Infinity;
      const value = numberOf(row.value) ?? 0;
      const sum = value + (dimension === undefined ? 0 : (sums.get(dimension) ?? 0));
      if (dimension !== undefined && group?.total === false) sums.set(dimension, sum);
      const over = value > limit || (group?.total === false && sum > limit);
      if (!over) continue;
      problems.fold('group-over-total', indicator.id, row.place, {
        indicator: indicator.id,
        area: row.area,
        period: row.period.text,
        group: row.group,
        dimension: value > limit ? undefined : dimension,
      });
      // One report a cell: the next groups of the dimension exceed it all the same.
      break;
    }
  }
}

/** A group that is the total of its dimension says the same as the row without a group. */
function reportOtherTotal(
  indicator: Indicator,
  ungrouped: Observation | undefined,
  cell: readonly Observation[],
  known: ReadonlyMap<string, Group>,
  problems: ProblemList,
): void {
  if (ungrouped === undefined) return;
  const other = cell.find(
    (row) =>
      known.get(row.group)?.total === true && numberOf(row.value) !== numberOf(ungrouped.value),
  );
  // More than the total is told as such.
  if (other === undefined || (numberOf(other.value) ?? 0) > (numberOf(ungrouped.value) ?? 0))
    return;
  problems.fold('total-group-differs', indicator.id, other.place, {
    indicator: indicator.id,
    area: other.area,
    period: other.period.text,
    group: other.group,
  });
}

function totalOf(
  dimension: string | undefined,
  cell: readonly Observation[],
  known: ReadonlyMap<string, Group>,
): Observation | undefined {
  if (dimension === undefined) return undefined;
  return cell.find((row) => {
    const group = known.get(row.group);
    return group?.dimension === dimension && group.total;
  });
}
