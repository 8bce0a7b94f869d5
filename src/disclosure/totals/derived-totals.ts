/** Totals that nobody delivered, from published values of the areas below (behind the gate, always). */
import type { AreaTree } from '../../domain/place/area-tree.ts';
import { existsIn } from '../../domain/place/area-tree.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf, unassigned } from '../../domain/indicator/observation.ts';
import type { PublishableObservation } from '../../domain/publishable.ts';
import type { TotalPart } from '../../domain/indicator/reference-value.ts';
import { emptyPart, totalOf } from '../../domain/indicator/reference-value.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { GateCell, GateTable } from '../cells/cell-table.ts';
import { hasContent } from '../cells/cell-table.ts';
import type { CountLink, RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';
import type { PublishedCells } from '../gate/publishable-dataset.ts';
import { publishable, unprotectedCell } from '../gate/publishable-dataset.ts';
import type { HiddenTotals } from './hidden-totals.ts';
import { hasTotals } from '../../domain/indicator/unit.ts';

export interface TotalsSetting {
  readonly table: GateTable;
  /** Says which totals may be published although parts of them are withheld. */
  readonly totals: HiddenTotals;
  readonly linksOf: ReadonlyMap<string, RateLinks>;
  readonly axes: CellAxes;
  readonly tree: AreaTree;
  readonly municipality: string;
  /** Published cells of all indicators, for people without an area in linked counts. */
  readonly published: ReadonlyMap<string, PublishedCells>;
}

/**
 * Adds the missing totals of an indicator: of every area that has parts, finest first, and of the
 * municipality. A row that says anything but "not available" is official and stays.
 */
export function addDerivedTotals(
  setting: TotalsSetting,
  indicator: Indicator,
  cells: PublishedCells,
  links: RateLinks | undefined,
): void {
  if (!hasTotals(indicator.unit)) return;
  const { axes, tree } = setting;
  for (const [period, group] of combinations(cells, axes)) {
    for (const whole of tree.wholes) {
      const area = axes.areaIndex(whole);
      if (area === undefined) continue;
      const key = axes.keyOf(area, period, group);
      const official = cells.get(key);
      if (official !== undefined && official.value.state !== 'not-available') continue;
      const total = totalFor(setting, indicator, cells, links, whole, period, group);
      if (total !== undefined) cells.set(key, total);
    }
  }
}

/** The total of a whole from its parts; undefined where a part has no published value. */
function totalFor(
  setting: TotalsSetting,
  indicator: Indicator,
  cells: PublishedCells,
  links: RateLinks | undefined,
  whole: string,
  period: number,
  group: number,
): PublishableObservation | undefined {
  const { axes, tree } = setting;
  const at = axes.periods[period];
  if (at === undefined) return undefined;
  const isTown = whole === setting.municipality;
  let source = openly(setting, cells);
  let rest = isTown ? restPart(setting, source, links, period, group) : [];
  const covers = tree.partsOf(whole);
  let partsOf = covers.map((cover) => partsFor(axes, source, cover, period, group));
  const isBesideHidden = rest === undefined || partsOf.includes('withheld');
  if (isBesideHidden) {
    source = wholly(setting, indicator, cells, links);
    rest = isTown ? restPart(setting, source, links, period, group) : [];
    partsOf = covers.map((cover) => partsFor(axes, source, cover, period, group));
  }
  if (rest === undefined) return undefined;
  for (const parts of partsOf) {
    if (parts === undefined || parts === 'withheld') continue;
    const total = totalOf([...parts, ...rest], indicator.unit);
    if (total === undefined) continue;
    const sample = parts.find((part) => 'basis' in part) as PublishableObservation | undefined;
    // What is divided by people of another period the audit does not see through.
    const isPlain = sample?.denominatorPeriod === undefined && indicator.fromOffers === undefined;
    if (
      isBesideHidden &&
      !(isPlain && mayStandBesideHidden(setting, indicator, total, whole, period, group))
    ) {
      return undefined;
    }
    return publishable({
      ...total,
      indicator: indicator.id,
      area: whole,
      period: at,
      group: axes.groups[group] ?? '',
      lower: undefined,
      upper: undefined,
      kitas: sumOf(parts, 'kitas'),
      children: sumOf(parts, 'children'),
      note: sample?.denominatorPeriod === undefined ? undefined : sample.note,
      basis: 'derived',
      denominatorPeriod: sample?.denominatorPeriod,
    });
  }
  return undefined;
}

/** Parts are withheld: the total only where the rules allow it, also as the numerator of every rate, and no audit has spoken against it. */
function mayStandBesideHidden(
  { axes, published, linksOf, totals }: TotalsSetting,
  indicator: Indicator,
  total: TotalPart,
  whole: string,
  period: number,
  group: number,
): boolean {
  const area = axes.areaIndex(whole);
  if (area === undefined) return false;
  const key = axes.keyOf(area, period, group);
  const rates = [...linksOf.values()].flatMap((links): (readonly [Indicator, TotalPart])[] => {
    const [link] = links.numerators;
    if (link?.count !== indicator.id || links.denominator === undefined) return [];
    const { denominator } = links;
    return axes.periods.flatMap((_, own) => {
      const at = axes.keyOf(area, own, group);
      const of = linkedKey(at, denominator, axes);
      if (linkedKey(at, link, axes) !== key || of === undefined) return [];
      const people = published.get(denominator.count)?.get(of)?.value;
      if (people === undefined) return [];
      return [[links.rate.indicator, { ...total, numerator: total.value, denominator: people }]];
    });
  });
  const at = axes.periods[period];
  return at !== undefined && totals.allows(indicator, key, at, [[indicator, total], ...rates]);
}

/** Where the parts of a total are looked up: in what is published, or in all that was delivered. */
interface Source {
  /** Cell of the indicator itself. */
  own(key: number): PublishableObservation | undefined;
  /** Cell of another indicator. */
  other(indicator: string, key: number): PublishableObservation | undefined;
}

const openly = ({ published }: TotalsSetting, cells: PublishedCells): Source => ({
  own: (key) => cells.get(key),
  other: (indicator, key) => published.get(indicator)?.get(key),
});

function wholly(
  { table, published }: TotalsSetting,
  indicator: Indicator,
  cells: PublishedCells,
  links: RateLinks | undefined,
): Source {
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
function partsFor(
  axes: CellAxes,
  source: Source,
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
function restPart(
  { axes }: TotalsSetting,
  source: Source,
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
  source: Source,
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

/** Pairs of period and group that occur, in the order of their keys. */
function combinations(
  cells: PublishedCells,
  axes: CellAxes,
): readonly (readonly [period: number, group: number])[] {
  const found = new Map<number, readonly [number, number]>();
  for (const key of cells.keys()) {
    const { period, group } = axes.partsOf(key);
    found.set(axes.keyOf(0, period, group), [period, group]);
  }
  return [...found.values()];
}

function sumOf(parts: readonly TotalPart[], of: 'kitas' | 'children'): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const number = (part as Partial<PublishableObservation>)[of];
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}
