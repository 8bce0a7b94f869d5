/** Areas and their wholes on every nested level, and parallel geographies that cover the municipality. */
import { existsIn } from '../../domain/place/area-tree.ts';
import type { Area } from '../../domain/place/area.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { Quantity } from '../secondary/quantities.ts';
import type { Layer, Relation, RelationSetting } from './relation.ts';
import { sumRelation } from './relation.ts';

/** Areas that make up a whole; a parallel geography only in periods in which the numbers say so. */
export interface Cover {
  readonly whole: number;
  readonly parts: readonly Area[];
  readonly holds: readonly boolean[] | undefined;
}

/** Every way in which a whole of the geography is made up. */
export function coversOf(
  { dataset, tree, quantities }: RelationSetting,
  layer: Layer,
): readonly Cover[] {
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

/** The relations of a period and group. Wholes that nobody delivers are made, unseen: finer ones first, so that coarser ones find them. */
export function areaRelations(
  { dataset, quantities }: RelationSetting,
  layer: Layer,
  covers: readonly Cover[],
  period: number,
  group: number,
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
    }
    const relation = sumRelation('areas', layer, key, present, sum, missing > 0);
    relations.push(relation);
  }
  return relations;
}
