/** Groups and what they add up to, place by place. */
import { unassigned } from '../../domain/indicator/observation.ts';
import { groupSums } from './group-sums.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { Group } from '../../domain/indicator/indicator.ts';
import type { GroupNumbers, GroupSum } from './group-sums.ts';
import type { Quantity, QuantityTable } from '../secondary/quantities.ts';
import type { At, Layer, Relation, RelationSetting } from './relation.ts';
import { denominatorsOf, sumRelation } from './relation.ts';

/**
 * The sums of a layer's groups: as its own numbers show them, and of numerators that only written rates tell
 * of, as those of their denominators do.
 */
export function groupsOf(setting: RelationSetting, layer: Layer): readonly GroupSum[] {
  const own = sumsOfGroups(setting, layer.present);
  return own.length > 0 ? own : sumsOfGroups(setting, denominatorsOf(setting.rates, layer));
}

function sumsOfGroups(
  { dataset, quantities }: RelationSetting,
  present: readonly Quantity[],
): readonly GroupSum[] {
  const { axes } = quantities;
  const places = new Map<
    number,
    { period: number; byGroup: Map<number, number>; shown: Set<number> }
  >();
  const groups = new Set<number>();
  for (const one of present) {
    const { area, period, group } = axes.partsOf(one.key);
    if (group !== 0) groups.add(group);
    if (!one.known) continue;
    const at = axes.keyOf(area, period, 0);
    const place = places.get(at) ?? {
      period,
      byGroup: new Map<number, number>(),
      shown: new Set<number>(),
    };
    places.set(at, place);
    place.byGroup.set(group, one.value);
    if (one.shown > 0) place.shown.add(group);
  }
  if (groups.size === 0) return [];
  const sets = declaredSets(dataset.frame.groups, groups, axes);
  const listed: GroupNumbers[] = [...places].sort(([a], [b]) => a - b).map(([, place]) => place);
  const order = [...groups].sort((a, b) => a - b);
  return groupSums(listed, order, sets, axes.periods.length);
}

/** Groups that groups.csv says are of one dimension; what it does not list has to show that it adds up. */
function declaredSets(
  listed: readonly Group[],
  groups: ReadonlySet<number>,
  axes: CellAxes,
): readonly (readonly number[])[] {
  const dimensions = new Map<string, number[]>();
  for (const { id, dimension, total } of listed) {
    const group = axes.groupIndex(id);
    if (dimension === undefined || total || group === undefined || !groups.has(group)) continue;
    const members = dimensions.get(dimension) ?? [];
    dimensions.set(dimension, members);
    members.push(group);
  }
  return [...dimensions.values()];
}

/**
 * Groups without a row beside others that have one: unseen, but the total bounds them. Of people without an
 * area (`needed` 0) also where no group has a row: they are in the municipality's groups all the same.
 */
function makeGroupParts(
  quantities: QuantityTable,
  { indicator, role }: Layer,
  { area, period }: { readonly area: number; readonly period: number },
  parts: readonly number[],
  whole: Quantity,
  needed: number,
): readonly Quantity[] {
  const { axes } = quantities;
  const keys = parts.map((group) => axes.keyOf(area, period, group));
  const found = keys.flatMap((key) => quantities.at(indicator, role, key) ?? []);
  if (found.length < needed || found.length === parts.length) return [];
  const known = whole.known && found.every((one) => one.known);
  let left = Math.max(0, whole.value - found.reduce((sum, one) => sum + one.value, 0));
  const isOnly = found.length === parts.length - 1;
  const made: Quantity[] = [];
  for (const key of keys) {
    if (quantities.at(indicator, role, key) !== undefined) continue;
    const part = quantities.make(indicator, role, key);
    // Rows that offices leave out are often zeros: where nothing is left over, the attacker sees it.
    if (known && left === 0 && made.length === 0) part.shown = 1;
    else if (made[0]?.shown === 1) part.shown = 1;
    part.value = left;
    part.known = known && (isOnly || part.shown === 1);
    left = 0;
    made.push(part);
  }
  return made;
}

/** Wholes that nobody delivers, where all groups that make them are there. */
export function makeGroupWholes(
  { quantities }: RelationSetting,
  layer: Layer,
  sums: readonly GroupSum[],
  at: At,
): readonly Quantity[] {
  const { axes } = quantities;
  const homeless = axes.areaIndex(unassigned);
  const made: Quantity[] = [];
  const seen = new Set<number>();
  for (const { key } of layer.present) {
    const { area, period } = axes.partsOf(key);
    const place = axes.keyOf(area, period, 0);
    if (seen.has(place)) continue;
    seen.add(place);
    for (const { parts, whole, holds } of sums) {
      if (holds[period] !== true) continue;
      const found = parts.map((group) => at(area, period, group));
      const given = at(area, period, whole);
      if (given !== undefined) {
        const needed = area === homeless ? 0 : 1;
        made.push(...makeGroupParts(quantities, layer, { area, period }, parts, given, needed));
        continue;
      }
      if (found.includes(undefined)) continue;
      const total = quantities.make(layer.indicator, layer.role, axes.keyOf(area, period, whole));
      total.value = found.reduce((sum, one) => sum + (one?.value ?? 0), 0);
      total.known = found.every((one) => one?.known === true);
      made.push(total);
    }
  }
  return made;
}

/** The relations of all places. */
export function groupRelations(
  { quantities }: RelationSetting,
  layer: Layer,
  sums: readonly GroupSum[],
  at: At,
): readonly Relation[] {
  if (sums.length === 0) return [];
  const { axes } = quantities;
  const relations: Relation[] = [];
  for (let period = 0; period < axes.periods.length; period += 1) {
    for (let area = 0; area < axes.areas.length; area += 1) {
      for (const { parts, whole, holds } of sums) {
        const total = at(area, period, whole);
        if (holds[period] !== true || total === undefined) continue;
        const found = parts.flatMap((group) => at(area, period, group) ?? []);
        if (found.length === 0) continue;
        const key = axes.keyOf(area, period, whole);
        const isIncomplete = found.length < parts.length;
        relations.push(sumRelation('groups', layer, key, found, total, isIncomplete));
      }
    }
  }
  return relations;
}
