/** Every area, period and group of a report, numbered, so that a cell has one whole number as its key. */
import type { Dataset } from '../../domain/dataset.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { comparePeriods } from '../../domain/indicator/period.ts';

export interface CellAxes {
  /** The municipality, then the areas as in the geography, then others that rows name, `unassigned` last. */
  readonly areas: readonly string[];
  /** By first day, last day, text. */
  readonly periods: readonly Period[];
  /** '' first, then as in groups.csv (dimension by dimension), then by appearance. */
  readonly groups: readonly string[];
  areaIndex(area: string): number | undefined;
  periodIndex(period: string): number | undefined;
  groupIndex(group: string): number | undefined;
  /** Keys ascend by period, area, group. */
  keyOf(area: number, period: number, group: number): number;
  /** Number of the period of a key. */
  periodOf(key: number): number;
  partsOf(key: number): { readonly area: number; readonly period: number; readonly group: number };
}

/** @param furtherPeriods periods that no row has, of values still to be computed */
export function cellAxes(dataset: Dataset, furtherPeriods: readonly Period[]): CellAxes {
  const { frame, observations } = dataset;
  const periodByText = new Map(furtherPeriods.map((period) => [period.text, period]));
  const areas = new Set([frame.municipality.id, ...frame.geography.areas.map((area) => area.id)]);
  const groups = new Set(['']);
  const occurring = new Set<string>();
  for (const { area, period, group } of observations) {
    if (!periodByText.has(period.text)) periodByText.set(period.text, period);
    if (area !== unassigned) areas.add(area);
    occurring.add(group);
  }
  const dimensions = [...new Set(frame.groups.map((group) => group.dimension))];
  const listed = [...frame.groups].sort(
    (a, b) =>
      dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) || a.order - b.order,
  );
  for (const { id } of listed) if (occurring.has(id)) groups.add(id);
  for (const group of occurring) groups.add(group);
  areas.add(unassigned);

  const areaList = [...areas];
  const periodList = [...periodByText.values()].sort(comparePeriods);
  const groupList = [...groups];
  const areaNumbers = numbered(areaList);
  const periodNumbers = numbered(periodList.map((period) => period.text));
  const groupNumbers = numbered(groupList);
  const areaCount = areaList.length;
  const groupCount = groupList.length;
  return {
    areas: areaList,
    periods: periodList,
    groups: groupList,
    areaIndex: (area) => areaNumbers.get(area),
    periodIndex: (period) => periodNumbers.get(period),
    groupIndex: (group) => groupNumbers.get(group),
    keyOf: (area, period, group) => (period * areaCount + area) * groupCount + group,
    periodOf: (key) => Math.floor(key / (areaCount * groupCount)),
    partsOf: (key) => {
      const line = Math.floor(key / groupCount);
      return {
        area: line % areaCount,
        period: Math.floor(line / areaCount),
        group: key % groupCount,
      };
    },
  };
}

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i]));
