/** Totals that nobody delivered, from published values of the areas below (behind the gate, always). */
import type { AreaTree } from '../../domain/place/area-tree.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { PublishableObservation } from '../../domain/publishable.ts';
import type { TotalPart } from '../../domain/indicator/reference-value.ts';
import { totalOf } from '../../domain/indicator/reference-value.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';
import type { PublishedCells } from '../gate/publishable-dataset.ts';
import { publishable } from '../gate/publishable-dataset.ts';
import type { HiddenTotals } from './hidden-totals.ts';
import type { PublishedTable } from './total-parts.ts';
import { openly, partsFor, restPart, wholly } from './total-parts.ts';
import { hasTotals } from '../../domain/indicator/unit.ts';

export interface TotalsSetting extends PublishedTable {
  /** Says which totals may be published although parts of them are withheld. */
  readonly totals: HiddenTotals;
  readonly linksOf: ReadonlyMap<string, RateLinks>;
  readonly axes: CellAxes;
  readonly tree: AreaTree;
  readonly municipality: string;
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
  let rest = isTown ? restPart(axes, source, links, period, group) : [];
  const covers = tree.partsOf(whole);
  let partsOf = covers.map((cover) => partsFor(axes, source, cover, period, group));
  const isBesideHidden = rest === undefined || partsOf.includes('withheld');
  if (isBesideHidden) {
    source = wholly(setting, indicator, cells, links);
    rest = isTown ? restPart(axes, source, links, period, group) : [];
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
