/** What a total is made of: the areas below, and people without an area. */
import { existsIn } from '../../domain/place/area-tree.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf, unassigned } from '../../domain/indicator/observation.ts';
import type { PublishableObservation } from '../../domain/publishable.ts';
import type { TotalPart } from '../../domain/indicator/reference-value.ts';
import { emptyPart } from '../../domain/indicator/reference-value.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { GateCell, GateTable } from '../cells/cell-table.ts';
import { hasContent } from '../cells/cell-table.ts';
import type { PublishedCells } from '../gate/publishable-dataset.ts';
import { unprotectedCell } from '../gate/publishable-dataset.ts';
import type { CountLink, RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';

/** What was delivered beside what is published of it. */
export interface PublishedTable {
  readonly table: GateTable;
  /** Published cells of all indicators, for people without an area in linked counts. */
  readonly published: ReadonlyMap<string, PublishedCells>;
}

/** Where the parts of a total are looked up: in what is published, or in all that was delivered. */
export interface TotalSource {
  /** Cell of the indicator itself. */
  own(key: number): PublishableObservation | undefined;
  /** Cell of another indicator. */
  other(indicator: string, key: number): PublishableObservation | undefined;
}

/** What is published. */
export const openly = ({ published }: PublishedTable, cells: PublishedCells): TotalSource => ({
  own: (key) => cells.get(key),
  other: (indicator, key) => published.get(indicator)?.get(key),
});

/** All that was delivered, totals of lower levels among it. */
export function wholly(
  { table, published }: PublishedTable,
  indicator: Indicator,
  cells: PublishedCells,
  links: RateLinks | undefined,
): TotalSource {
  const at = (id: string, own: PublishedCells | undefined, key: number, of?: RateLinks) => {
    const series = table.series.get(id);
    const cell = series?.cells.get(key);
    // Totals of lower levels have been formed already and have no row.
    if (series === undefined || !hasContent(cell)) return own?.get(key);
    return unprotectedCell(table, series, of, key, cell);
  };
  return {
    own: (key) => at(indicator.id, cells, key, links),
    other: (id, key) => at(id, published.get(id), key),
  };
}

/** Parts of a cover that exist in the period; undefined where one has no value, or none has any. */
export function partsFor(
  axes: CellAxes,
  source: TotalSource,
  cover: readonly Area[],
  period: number,
  group: number,
): readonly TotalPart[] | 'withheld' | undefined {
  const at = axes.periods[period];
  const parts: TotalPart[] = [];
  let some = false;
  let complete = true;
  for (const area of cover) {
    if (at !== undefined && !existsIn(area, at)) continue;
    const index = axes.areaIndex(area.id);
    const part = index === undefined ? undefined : source.own(axes.keyOf(index, period, group));
    if (part?.value.state === 'withheld') return 'withheld';
    if (part !== undefined && part.value.state !== 'not-available') {
      parts.push(part);
      some = true;
    } else if (area.unpopulated) {
      parts.push(emptyPart);
    } else {
      complete = false;
    }
  }
  return some && complete ? parts : undefined;
}

/**
 * People without an area: they belong to the municipality's total. Of a rate without such a row, the
 * rows of the counts it is made of serve. Undefined where their number is withheld.
 */
export function restPart(
  axes: CellAxes,
  source: TotalSource,
  links: RateLinks | undefined,
  period: number,
  group: number,
): readonly TotalPart[] | undefined {
  const area = axes.areaIndex(unassigned);
  if (area === undefined) return [];
  const key = axes.keyOf(area, period, group);
  const own = source.own(key);
  if (own !== undefined) {
    if (own.value.state === 'withheld') return undefined;
    if (own.value.state !== 'not-available' || own.numerator !== undefined) {
      const zero: Cell = { state: 'zero' };
      const bare = own.numerator === undefined && own.denominator === undefined;
      return [
        bare
          ? own
          : {
              ...own,
              numerator: own.numerator ?? zero,
              denominator: own.denominator ?? zero,
            },
      ];
    }
  }
  // Of whom only the total is known, no group of the municipality is; nor a span of whom only its years are.
  for (const time of periodsIn(period, axes)) {
    for (const part of [0, group]) {
      const state = source.own(axes.keyOf(area, time, part))?.value.state ?? 'not-available';
      if (state !== 'not-available' && state !== 'zero') return undefined;
    }
  }
  if (links === undefined) return [];
  const { indicator, cells } = links.rate;
  // Offers all have an area, the people beside them need not.
  if (indicator.numeratorIndicator === undefined && indicator.fromOffers === undefined) return [];
  const like = [...cells.values()].find((cell) => cell.denominatorPeriod !== undefined);
  const numerator = linkedRest(axes, source, links.numerators[0], key);
  const denominator = linkedRest(axes, source, links.denominator, key, like);
  if (numerator === 'withheld' || denominator === 'withheld') return undefined;
  return [{ ...emptyPart, numerator, denominator }];
}

/** A period and all that lie in it. */
function periodsIn(period: number, { periods }: CellAxes): readonly number[] {
  const [from, to] = [periods[period]?.firstDay ?? '', periods[period]?.lastDay ?? ''];
  return periods.flatMap((one, i) => (one.firstDay >= from && one.lastDay <= to ? [i] : []));
}

function linkedRest(
  axes: CellAxes,
  source: TotalSource,
  link: CountLink | undefined,
  key: number,
  like?: GateCell,
): Cell | 'withheld' {
  const linked = link && linkedKey(key, link, axes, like);
  const value =
    link === undefined || linked === undefined
      ? undefined
      : source.other(link.count, linked)?.value;
  if (value?.state === 'withheld') return 'withheld';
  if (value !== undefined && numberOf(value) !== undefined) return value;
  const { area, period, group } = axes.partsOf(linked ?? key);
  if (link !== undefined && linked !== undefined && group !== 0) {
    // Of whom only the total is known, no group of the municipality is.
    const all = source.other(link.count, axes.keyOf(area, period, 0))?.value;
    if (all?.state === 'withheld' || (numberOf(all) ?? 0) > 0) return 'withheld';
  }
  return { state: 'zero' };
}
