/**
 * The sums that tie the quantities of a report together, as an attacker knows them: areas and their wholes,
 * groups and their totals, numerator and complement of a denominator, years and the spans over them.
 */
import type { CellAxes } from '../cells/cell-axes.ts';
import { areaRelations, coversOf } from './area-relations.ts';
import { groupRelations, groupsOf, makeGroupWholes } from './group-relations.ts';
import { denominatorsOf } from './relation.ts';
import type { PeriodSum } from './period-sums.ts';
import { periodSums } from './period-sums.ts';
import type { Quantity, QuantityTable } from '../secondary/quantities.ts';
import { unseen } from '../secondary/quantities.ts';
import type { At, Layer, Relation, RelationSetting } from './relation.ts';

/** All relations in the order of their period. */
export function relationsOf(setting: RelationSetting): readonly Relation[] {
  const relations: Relation[] = [];
  // One by one: a call cannot take hundreds of thousands of arguments, and large reports have as many relations.
  const add = (made: readonly Relation[]): void => {
    for (const one of made) relations.push(one);
  };
  const bounding = boundingDenominators(setting);
  const { periods } = setting.quantities.axes;
  const lastDay = (period: number): string => periods[period]?.lastDay ?? '';
  for (const layer of layersOf(setting.quantities)) {
    // Before the first hidden number nothing can give it away; a span is not before its years.
    let from: string | undefined;
    for (const one of layer.present) {
      if (!one.isProtected && !bounding.has(one)) continue;
      if (from === undefined || lastDay(one.period) < from) from = lastDay(one.period);
    }
    const isEarlier = (period: number): boolean => from === undefined || lastDay(period) < from;
    if (from === undefined) continue;
    add(layerRelations(setting, layer).filter(({ period }) => !isEarlier(period)));
  }
  add(complements(setting));
  return relations.sort((a, b) => a.period - b.period);
}

/** Denominators so small that they alone may tell what a hidden numerator can be. */
function boundingDenominators({
  rates,
  minimumCount,
  width,
}: RelationSetting): ReadonlySet<Quantity> {
  const bounding = new Set<Quantity>();
  for (const { numerator, denominator } of rates) {
    if (!numerator.isProtected || denominator.value >= minimumCount + 2 * width) continue;
    bounding.add(denominator);
  }
  return bounding;
}

function layersOf(quantities: QuantityTable): readonly Layer[] {
  const layers = new Map<string, Layer>();
  for (const one of quantities.all) {
    const name = `${one.role} ${one.indicator}`;
    const layer = layers.get(name) ?? { indicator: one.indicator, role: one.role, present: [] };
    layers.set(name, layer);
    layer.present.push(one);
  }
  for (const layer of layers.values()) layer.present.sort((a, b) => a.key - b.key);
  return [...layers.values()];
}

function layerRelations(setting: RelationSetting, layer: Layer): readonly Relation[] {
  const relations: Relation[] = [];
  const { axes } = setting.quantities;
  const periods = periodsOf(setting, layer);
  const sums = groupsOf(setting, layer);
  const at = (area: number, period: number, group: number): Quantity | undefined =>
    setting.quantities.at(layer.indicator, layer.role, axes.keyOf(area, period, group));
  // Wholes of groups first: where nobody delivers them they are unseen parts of wholes of areas.
  const wholesMade = makeGroupWholes(setting, layer, sums, at);
  const covers = coversOf(setting, layer);
  const byTime = new Map<number, Set<number>>();
  for (const { key } of [...layer.present, ...wholesMade]) {
    const { period, group } = axes.partsOf(key);
    const groups = byTime.get(period) ?? new Set<number>();
    byTime.set(period, groups.add(group));
  }
  for (const [period, groups] of byTime) {
    for (const group of groups) relations.push(...areaRelations(setting, layer, covers, period, group)); // prettier-ignore
  }
  return relations.concat(
    groupRelations(setting, layer, sums, at),
    periodRelations(layer, periods, axes, at),
  );
}

/** Spans over years as the layer's own numbers show them, and of numerators that only written rates tell of, as their denominators do. */
function periodsOf({ quantities, rates }: RelationSetting, layer: Layer): readonly PeriodSum[] {
  const own = periodSums(layer.present, quantities.axes);
  return own.length > 0 ? own : periodSums(denominatorsOf(rates, layer), quantities.axes);
}

function periodRelations(
  layer: Layer,
  sums: readonly PeriodSum[],
  axes: CellAxes,
  at: At,
): readonly Relation[] {
  return sums.flatMap(({ area, group, whole, parts, weight }) => {
    const total = at(area, whole, group);
    const found = parts.flatMap((period) => at(area, period, group) ?? []);
    if (total === undefined || found.length < parts.length) return [];
    const quantities = [...found, total];
    const period = quantities.reduce((latest, one) => Math.max(latest, one.period), 0);
    const coefficients = [...found.map(() => 1), -weight];
    const { indicator } = layer;
    return [{ kind: 'periods' as const, indicator, key: axes.keyOf(area, whole, group), period, quantities, coefficients }]; // prettier-ignore
  });
}

/** Numerator + complement = denominator, wherever somebody's number is hidden or might have to be. */
function complements({ rates, minimumCount }: RelationSetting): readonly Relation[] {
  const relations: Relation[] = [];
  for (const { cell, series, numerator, denominator } of rates) {
    if (numerator === denominator || !denominator.known) continue;
    if (numerator.known && numerator.value > denominator.value) continue;
    const { indicator } = series;
    const isShare = indicator.unit === 'percent' || indicator.unit === 'per100';
    const { key } = numerator;
    const period = Math.max(numerator.period, denominator.period);
    const rest = unseen(indicator.id, 'complement', key, period);
    rest.value = Math.max(0, denominator.value - numerator.value);
    rest.known = numerator.known;
    // S2: the complement of a hidden share is as hidden as the share.
    rest.isProtected =
      isShare &&
      indicator.complement !== 'harmless' &&
      (cell.secret || cell.unsafe) &&
      rest.known &&
      numerator.isProtected &&
      rest.value < minimumCount;
    relations.push({
      kind: 'complement',
      indicator: indicator.id,
      key,
      period,
      quantities: [numerator, rest, denominator],
      coefficients: [1, 1, -1],
    });
  }
  return relations;
}
