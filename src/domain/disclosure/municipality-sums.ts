/** How far the municipality's own row lies from the sum of its areas: behind the gate, so that it tells of published cells alone. */
import { existsIn } from '../area-tree.ts';
import type { Area } from '../area.ts';
import type { ReportFrame } from '../dataset.ts';
import { numberOf, unassigned } from '../observation.ts';
import type { Place, ProblemList } from '../problem.ts';
import type { PublishableSeries } from '../publishable.ts';

/** People without an area are usual: below this share of the municipality's row nothing is said. */
const toleratedPercent = 2;

export interface SumDifference {
  readonly indicator: string;
  /** Plural of the level whose areas are added up. */
  readonly level: string;
  readonly period: string;
  /** Of the municipality's row, one decimal. */
  readonly percent: number;
  readonly direction: 'above' | 'below';
  /** In how many periods it differs; this is the largest. */
  readonly periods: number;
}

/**
 * Warns once (`municipality-unlike-sum`) of all counts whose official total differs from the sum of a level
 * in a period in which every area, and the total, is published.
 *
 * @param placeOf place of the municipality's row of an indicator and a period
 */
export function checkMunicipalitySums(
  frame: ReportFrame,
  series: ReadonlyMap<string, PublishableSeries>,
  placeOf: (indicator: string, period: string) => Place,
  problems: ProblemList,
): void {
  const differences: SumDifference[] = [];
  for (const { id, unit } of frame.indicators) {
    const published = series.get(id);
    if (published === undefined || (unit !== 'count' && unit !== 'persons')) continue;
    for (const level of frame.municipality.levels) {
      if (!level.nested) continue;
      const areas = frame.geography.areas.filter((one) => one.level === level.id);
      const found = published.periods.flatMap((period) => {
        const percent = percentOff(frame, published, areas, period.text);
        return percent === undefined ? [] : [{ period: period.text, percent }];
      });
      const [largest] = found.sort((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
      if (largest === undefined) continue;
      differences.push({
        indicator: id,
        level: level.plural,
        period: largest.period,
        percent: Math.round(Math.abs(largest.percent) * 10) / 10,
        direction: largest.percent > 0 ? 'above' : 'below',
        periods: found.length,
      });
    }
  }
  const [first] = differences;
  if (first === undefined) return;
  problems.add('municipality-unlike-sum', placeOf(first.indicator, first.period), { differences });
}

function percentOff(
  { municipality }: ReportFrame,
  published: PublishableSeries,
  areas: readonly Area[],
  period: string,
): number | undefined {
  const own = published.at(municipality.id, period);
  const total = numberOf(own?.value);
  if (own === undefined || own.basis !== 'delivered' || total === undefined || total === 0) return;
  let sum = 0;
  const rest = published.at(unassigned, period);
  if (rest !== undefined) {
    const number = numberOf(rest.value);
    if (number === undefined) return;
    sum += number;
  }
  let some = false;
  for (const area of areas) {
    if (area.unpopulated || !existsIn(area, own.period)) continue;
    const number = numberOf(published.at(area.id, period)?.value);
    if (number === undefined) return;
    sum += number;
    some = true;
  }
  const percent = ((total - sum) / total) * 100;
  return some && Math.abs(percent) > toleratedPercent ? percent : undefined;
}
