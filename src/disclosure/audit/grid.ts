/** Places of the cells an attacker sees: area × period × group, each cell with one whole number as its key. */
import type { ReportFrame } from '../../domain/report-frame.ts';
import { unassigned } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { comparePeriods } from '../../domain/indicator/period.ts';
import type { PublishableSeries } from '../../domain/publishable.ts';

export interface Place {
  readonly area: number;
  readonly period: number;
  readonly group: number;
}

export interface Grid {
  /** The municipality is number 0. */
  readonly areas: readonly string[];
  /** In their order (first day, last day, text). */
  readonly periods: readonly Period[];
  /** '' is number 0. */
  readonly groups: readonly string[];
  readonly areaNumbers: ReadonlyMap<string, number>;
  readonly periodNumbers: ReadonlyMap<string, number>;
  readonly groupNumbers: ReadonlyMap<string, number>;
  readonly unassigned: number;
  keyOf(area: number, period: number, group: number): number;
  placeOf(key: number): Place;
}

/**
 * The grid of all areas, periods and groups that occur, the municipality, people without an area and the ungrouped
 * ('') among them.
 */
export function gridOf(frame: ReportFrame, series: ReadonlyMap<string, PublishableSeries>): Grid {
  const areas = new Set([frame.municipality.id, ...frame.geography.areas.map(({ id }) => id)]);
  const groups = new Set(['']);
  const periods = new Map<string, Period>();
  for (const { all } of series.values()) {
    for (const one of all) {
      areas.add(one.area);
      groups.add(one.group);
      periods.set(one.period.text, one.period);
      if (one.denominatorPeriod !== undefined) {
        periods.set(one.denominatorPeriod.text, one.denominatorPeriod);
      }
    }
  }
  areas.add(unassigned);
  const areaList = [...areas];
  const groupList = [...groups];
  const periodList = [...periods.values()].sort(comparePeriods);
  const areaNumbers = numbered(areaList);
  return {
    areas: areaList,
    periods: periodList,
    groups: groupList,
    areaNumbers,
    periodNumbers: numbered(periodList.map((period) => period.text)),
    groupNumbers: numbered(groupList),
    unassigned: areaNumbers.get(unassigned) ?? -1,
    keyOf: (area, period, group) => (period * areaList.length + area) * groupList.length + group,
    placeOf: (key) => {
      const line = Math.floor(key / groupList.length);
      return {
        area: line % areaList.length,
        period: Math.floor(line / areaList.length),
        group: key % groupList.length,
      };
    },
  };
}

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i]));
