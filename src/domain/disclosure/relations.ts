/**
 * The sums that tie the quantities of a report together, as an attacker knows them: areas and their wholes,
 * groups and their totals, numerator and complement of a denominator, years and the spans over them.
 */
import type { AreaTree } from '../area-tree.ts';
import { existsIn } from '../area-tree.ts';
import type { Area } from '../area.ts';
import type { Dataset } from '../dataset.ts';
import { unassigned } from '../observation.ts';
import type { CellAxes } from './cell-axes.ts';
import type { GateTable } from './cell-table.ts';
import { groupSums } from './group-sums.ts';
import type { GroupNumbers, GroupSum } from './group-sums.ts';
import type { PeriodSum } from './period-sums.ts';
import { periodSums } from './period-sums.ts';
import type { Quantity, QuantityTable, RateParts, Role } from './quantities.ts';
import { unseen } from './quantities.ts';

export type RelationKind = 'areas' | 'groups' | 'complement' | 'periods';

/** Σ coefficient × quantity is the same whatever the hidden numbers are. */
export interface Relation {
  readonly kind: RelationKind;
  /** Place that names the relation: of its whole. */
  readonly indicator: string;
  readonly key: number;
  /** The latest period of its quantities: from then on it counts. */
  readonly period: number;
  readonly quantities: readonly Quantity[];
  readonly coefficients: readonly number[];
  /**
   * Set where published numbers contradict the relation: it tells nothing until one of them is hidden, and
   * then only if hidden numbers could make it true. The quantity is by how much it is off.
   */
  readonly contradiction?: Quantity | undefined;
}

export interface RelationSetting {
  readonly dataset: Dataset;
  readonly table: GateTable;
  readonly tree: AreaTree;
  readonly quantities: QuantityTable;
  readonly rates: readonly RateParts[];
  /** Limit below which a complement is withheld. */
  readonly minimumCount: number;
  readonly width: number;
}

/** A table of quantities of one kind: the values of a count, the numerators or denominators of a rate. */
interface Layer {
  readonly indicator: string;
  readonly role: Role;
  readonly present: Quantity[];
}

/** All relations in the order of their period. */
export function relationsOf(setting: RelationSetting): readonly Relation[] {
  const relations: Relation[] = [];
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
    for (const one of layer.present) if (isEarlier(one.period)) one.mayGo = false;
    if (from === undefined) continue;
    relations.push(...layerRelations(setting, layer).filter(({ period }) => !isEarlier(period)));
  }
  relations.push(...complements(setting));
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
  const periods = periodSums(layer.present, axes);
  const sums = groupsOf(setting, layer);
  const at = (area: number, period: number, group: number): Quantity | undefined =>
    setting.quantities.at(layer.indicator, layer.role, axes.keyOf(area, period, group));
  // Wholes of groups first: where nobody delivers them they are unseen parts of wholes of areas, and
  // these may again be wholes of groups.
  const wholesMade = makeGroupWholes(setting, layer, sums, at);
  const covers = coversOf(setting, layer);
  const byTime = new Map<number, Set<number>>();
  for (const { key } of [...layer.present, ...wholesMade]) {
    const { period, group } = axes.partsOf(key);
    const groups = byTime.get(period) ?? new Set<number>();
    byTime.set(period, groups.add(group));
  }
  const made: Quantity[] = [];
  for (const [period, groups] of byTime) {
    for (const group of groups) relations.push(...areaRelations(setting, layer, covers, period, group, made)); // prettier-ignore
  }
  makeGroupWholes(setting, { ...layer, present: made }, sums, at);
  relations.push(...groupRelations(setting, layer, sums, at));
  relations.push(...periodRelations(layer, periods, axes, at));
  return relations;
}

type At = (area: number, period: number, group: number) => Quantity | undefined;

/** Areas that make up a whole; a parallel geography only in periods in which the numbers say so. */
interface Cover {
  readonly whole: number;
  readonly parts: readonly Area[];
  readonly holds: readonly boolean[] | undefined;
}

function coversOf({ dataset, tree, quantities }: RelationSetting, layer: Layer): readonly Cover[] {
  const { axes } = quantities;
  const { municipality, geography } = dataset.frame;
  const covers: Cover[] = [];
  for (const id of tree.wholes) {
    const whole = axes.areaIndex(id);
    if (whole === undefined) continue;
    for (const parts of tree.partsOf(id)) covers.push({ whole, parts, holds: undefined });
  }
  const town = axes.areaIndex(municipality.id);
  for (const level of municipality.levels) {
    if (level.nested || town === undefined) continue;
    const parts = geography.areas.filter((area) => area.level === level.id);
    const holds = parallelSums(parts, town, layer, axes);
    if (holds.some(Boolean)) covers.push({ whole: town, parts, holds });
  }
  return covers;
}

/** Whether the areas of a parallel geography have added up to the municipality's row in most periods and groups so far. */
function parallelSums(
  parts: readonly Area[],
  town: number,
  layer: Layer,
  axes: CellAxes,
): readonly boolean[] {
  const members = new Set(parts.map((area) => axes.areaIndex(area.id)));
  const sums = new Map<number, { sum: number; known: boolean; some: boolean; total: number | undefined }>(); // prettier-ignore
  for (const one of layer.present) {
    const { area, period, group } = axes.partsOf(one.key);
    const at = axes.keyOf(0, period, group);
    const sum = sums.get(at) ?? { sum: 0, known: true, some: false, total: undefined };
    sums.set(at, sum);
    if (area === town && one.known) sum.total = one.value;
    if (!members.has(area)) continue;
    sum.some = true;
    sum.sum += one.value;
    if (!one.known) sum.known = false;
  }
  let balance = 0;
  return axes.periods.map((_, period) => {
    for (const [at, { sum, known, some, total }] of sums) {
      if (axes.partsOf(at).period !== period || !known || !some || total === undefined) continue;
      balance += sum === total ? 1 : -1;
    }
    return balance > 0;
  });
}

function areaRelations(
  { dataset, quantities }: RelationSetting,
  layer: Layer,
  covers: readonly Cover[],
  period: number,
  group: number,
  made: Quantity[],
): readonly Relation[] {
  const { axes } = quantities;
  const { indicator, role } = layer;
  const relations: Relation[] = [];
  const town = axes.areaIndex(dataset.frame.municipality.id);
  const homeless = axes.areaIndex(unassigned);
  const time = axes.periods[period];
  if (time === undefined) return [];
  for (const { whole, parts, holds } of covers) {
    if (holds?.[period] === false) continue;
    const present: Quantity[] = [];
    let missing = 0;
    for (const area of parts) {
      if (!existsIn(area, time)) continue;
      const index = axes.areaIndex(area.id);
      const part = index === undefined ? undefined : quantities.at(indicator, role, axes.keyOf(index, period, group)); // prettier-ignore
      if (part !== undefined) present.push(part);
      else if (!area.unpopulated) missing += 1;
    }
    if (present.length === 0) continue;
    const key = axes.keyOf(whole, period, group);
    const total = quantities.at(indicator, role, key);
    if (whole === town && homeless !== undefined) {
      const rest = quantities.at(indicator, role, axes.keyOf(homeless, period, group));
      if (rest !== undefined) present.push(rest);
    }
    const sum = total ?? quantities.make(indicator, role, key);
    if (total === undefined) {
      // Unseen, and at least what its parts are where some of them have no row.
      sum.value = present.reduce((all, one) => all + one.value, 0);
      sum.known = missing === 0 && present.every((one) => one.known);
      made.push(sum);
    }
    const relation = sumRelation('areas', layer, key, present, sum, missing > 0);
    relations.push(relation);
  }
  return relations;
}

/** Parts − whole; where some parts have no number of their own and do not seem to be 0, with a rest. */
function sumRelation(
  kind: RelationKind,
  { indicator }: Layer,
  key: number,
  parts: readonly Quantity[],
  whole: Quantity,
  isIncomplete: boolean,
): Relation {
  const quantities = [...parts, whole];
  const coefficients = [...parts.map(() => 1), -1];
  const period = quantities.reduce((latest, one) => Math.max(latest, one.period), 0);
  if (isIncomplete) {
    const known = quantities.every((one) => one.known);
    const value = whole.value - parts.reduce((sum, one) => sum + one.value, 0);
    // Rows that offices leave out are often zeros: where the rest is complete, the attacker sees it.
    if (!known || value !== 0) {
      const rest = unseen(indicator, 'rest', key, period);
      rest.value = Math.max(0, value);
      rest.known = known;
      quantities.push(rest);
      coefficients.push(1);
    }
  }
  return { kind, indicator, key, period, quantities, coefficients };
}

function groupsOf({ dataset, quantities }: RelationSetting, layer: Layer): readonly GroupSum[] {
  const { axes } = quantities;
  const places = new Map<number, { period: number; byGroup: Map<number, number> }>();
  const groups = new Set<number>();
  for (const one of layer.present) {
    const { area, period, group } = axes.partsOf(one.key);
    if (group !== 0) groups.add(group);
    if (!one.known) continue;
    const at = axes.keyOf(area, period, 0);
    const place = places.get(at) ?? { period, byGroup: new Map<number, number>() };
    places.set(at, place);
    place.byGroup.set(group, one.value);
  }
  if (groups.size === 0) return [];
  const dimensions = new Map<string, number[]>();
  for (const { id, dimension, total } of dataset.frame.groups) {
    const group = axes.groupIndex(id);
    if (dimension === undefined || total || group === undefined || !groups.has(group)) continue;
    const members = dimensions.get(dimension) ?? [];
    dimensions.set(dimension, members);
    members.push(group);
  }
  const listed: GroupNumbers[] = [...places].sort(([a], [b]) => a - b).map(([, place]) => place);
  const order = [...groups].sort((a, b) => a - b);
  return groupSums(listed, order, [...dimensions.values()], axes.periods.length);
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
function makeGroupWholes(
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

function groupRelations(
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
        const relation = sumRelation('groups', layer, key, found, total, isIncomplete);
        // Published groups that contradict their published total: nobody can rely on their sum.
        const off = found.reduce((sum, one) => sum + one.value, -total.value);
        const isOff = off !== 0 && [...found, total].every((one) => one.known && one.shown > 0);
        relations.push(isOff && !isIncomplete ? withSlack(relation, -off) : relation);
      }
    }
  }
  return relations;
}

function withSlack(relation: Relation, value: number): Relation {
  const contradiction = unseen(relation.indicator, 'rest', relation.key, relation.period);
  Object.assign(contradiction, { value, known: true, least: -Infinity });
  return {
    ...relation,
    quantities: [...relation.quantities, contradiction],
    coefficients: [...relation.coefficients, 1],
    contradiction,
  };
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
