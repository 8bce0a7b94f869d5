/** Why each cell is withheld: for the editor alone, never for a page or a log. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { WithheldCell } from '../../domain/indicator/withheld-cell.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { GateCell, GateTable } from '../cells/cell-table.ts';
import { isOpen } from '../cells/cell-table.ts';
import type { RevealingSum } from '../cells/leaking-cell.ts';

/** All withheld cells in the order of the catalogue, then period, area, group. */
export function explainWithheld(
  { axes, series }: GateTable,
  because: ReadonlyMap<GateCell, RevealingSum>,
): readonly WithheldCell[] {
  const explained: WithheldCell[] = [];
  for (const { indicator, cells } of series.values()) {
    for (const [key, cell] of [...cells].sort(([a], [b]) => a - b)) {
      if (isOpen(cell) || !hasSomething(cell)) continue;
      explained.push({
        indicator: indicator.id,
        ...namesOf(axes, key),
        rule: cell.reason ?? 'linked',
        protects: because.get(cell),
      });
    }
  }
  return explained;
}

const hasSomething = ({ row }: GateCell): boolean =>
  row.value.state === 'withheld' ||
  numberOf(row.value) !== undefined ||
  numberOf(row.numerator) !== undefined;

function namesOf(
  axes: CellAxes,
  key: number,
): { readonly area: string; readonly period: string; readonly group: string } {
  const { area, period, group } = axes.partsOf(key);
  return {
    area: axes.areas[area] ?? '',
    period: axes.periods[period]?.text ?? '',
    group: axes.groups[group] ?? '',
  };
}
