/**
 * Totals whose change, told beside the old numbers, would give a withheld part away: a part that was 40 and is
 * withheld now is 40 less what the total has lost.
 */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { PublishedState } from '../../domain/stands/published-state.ts';
import type { CellChange, IndicatorChange } from './indicator-changes.ts';

/** Says of a changed value whether its numbers stay untold. */
export type IsSealed = (indicator: Indicator, change: CellChange) => boolean;

/**
 * A value is sealed where it is a total (of the whole, of an area with parts, over groups), and where a cell of its
 * year, of its indicator or of one that is computed from it, is withheld in only one of the two states.
 */
export function sealedTotals(
  before: PublishedState,
  after: PublishedState,
  changes: readonly Pick<IndicatorChange, 'indicator' | 'sealed'>[],
): IsSealed {
  const wholes = new Set([before, after].flatMap(({ frame }) => [
    frame.municipality.id,
    ...frame.geography.areas.flatMap(({ parent }) => parent ?? []),
  ])); // prettier-ignore
  const years = new Map(changes.map(({ indicator, sealed }) => [indicator.id, sealed]));
  const grouped = new Set(
    [before, after].flatMap(({ series }) =>
      [...series].flatMap(([id, { all }]) => (all.some(({ group }) => group !== '') ? [id] : [])),
    ),
  );
  const links = new Map<string, Set<string>>();
  for (const { id, numeratorIndicator, denominatorIndicator } of after.frame.indicators) {
    for (const part of [numeratorIndicator, denominatorIndicator]) {
      if (part === undefined) continue;
      links.set(id, (links.get(id) ?? new Set()).add(part));
      links.set(part, (links.get(part) ?? new Set()).add(id));
    }
  }
  return ({ id }, { area, group, period }) => {
    const isTotal = wholes.has(area) || (group === '' && grouped.has(id));
    if (!isTotal) return false;
    const year = period.firstDay.slice(0, 4);
    return [id, ...(links.get(id) ?? [])].some((one) => years.get(one)?.has(year) === true);
  };
}
