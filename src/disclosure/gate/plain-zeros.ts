/**
 * Zeros that anybody reads off although a rate of few people hides its numerator (S4): their published parts are
 * all 0, or a published whole of theirs is. Hiding them hides nothing (S1); the rate stays withheld.
 */
import type { AreaTree } from '../../domain/place/area-tree.ts';
import { existsIn } from '../../domain/place/area-tree.ts';
import type { Group } from '../../domain/indicator/indicator.ts';
import type { GateCell, GateSeries, GateTable } from '../cells/cell-table.ts';
import { hasContent, isOpen } from '../cells/cell-table.ts';
import type { RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';

/** Shows such zeros again. Whatever is shown only makes more of them plain, so the order does not matter. */
export function showPlainZeros(
  table: GateTable,
  links: readonly RateLinks[],
  tree: AreaTree,
  groups: readonly Group[],
): void {
  const others = hiddenOtherwise(table, links);
  const dimensions = [...Map.groupBy(groups, ({ dimension }) => dimension).values()];
  for (const series of table.series.values()) {
    if (series.indicator.complement === 'sensitive') continue;
    const hidden = new Map(
      [...series.cells].filter(
        ([, cell]) => cell.secret && cell.reason === undefined && isZero(cell) && !others.has(cell),
      ),
    );
    for (let grown = true; grown;) {
      grown = false;
      for (const [key, cell] of hidden) {
        if (!isPlain(table, series, tree, dimensions, key)) continue;
        cell.secret = false;
        cell.plain = true;
        hidden.delete(key);
        grown = true;
      }
    }
  }
}

/** Counts of rates that the office hid, or that observe too few Kitas: their marks are kept (S8, KOMPIK). */
function hiddenOtherwise(
  { axes, series }: GateTable,
  links: readonly RateLinks[],
): ReadonlySet<GateCell> {
  const found = new Set<GateCell>();
  for (const { rate, numerators } of links) {
    for (const [key, { reason }] of rate.cells) {
      if (reason !== 'office' && reason !== 'kompik') continue;
      for (const link of numerators) {
        const count = linkedKey(key, link, axes);
        const cell = count === undefined ? undefined : series.get(link.count)?.cells.get(count);
        if (cell !== undefined) found.add(cell);
      }
    }
  }
  return found;
}

const isZero = ({ row }: GateCell): boolean =>
  row.value.state === 'zero' && row.numerator === undefined;

function isPlain(
  { axes }: GateTable,
  { cells }: GateSeries,
  tree: AreaTree,
  dimensions: readonly (readonly Group[])[],
  key: number,
): boolean {
  const { area, period, group } = axes.partsOf(key);
  const [id = '', time] = [axes.areas[area], axes.periods[period]];
  const at = (place: string, of: number | undefined): boolean | undefined => {
    const number = axes.areaIndex(place);
    if (number === undefined || of === undefined) return undefined;
    const cell = cells.get(axes.keyOf(number, period, of));
    return hasContent(cell) ? isOpen(cell) && isZero(cell) : undefined;
  };
  const isShown = (one: boolean | undefined): boolean => one === true;
  // Groups of a dimension without any row are none of this table.
  const byGroups = dimensions.some((dimension) => {
    const parts = dimension.flatMap((one) => at(id, axes.groupIndex(one.id)) ?? []);
    return parts.length > 1 && parts.every(isShown);
  });
  const byAreas = tree.partsOf(id).some((cover) => {
    const parts = cover.filter(
      (one) => time !== undefined && existsIn(one, time) && !one.unpopulated,
    );
    return parts.length > 0 && parts.every((one) => isShown(at(one.id, group)));
  });
  const parent = tree.parentOf(id);
  return (
    (group === 0 && byGroups) ||
    // People without an area are the municipality's too.
    (byAreas && parent !== undefined) ||
    (group !== 0 && isShown(at(id, 0))) ||
    (parent !== undefined && isShown(at(parent, group)))
  );
}
