/** How far official totals lie from the sum of their areas: behind the gate, so that it tells of published cells alone. */
import { areaTree } from '../../domain/place/area-tree.ts';
import type { CompleteSum } from '../../domain/indicator/complete-sum.ts';
import { completeSums } from '../../domain/indicator/complete-sum.ts';
import type { ReportFrame } from '../../domain/report-frame.ts';
import { numberOf, unassigned } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { problem } from '../../domain/problem/problem.ts';
import type { SumDifference } from '../../domain/problem/observations-problems.ts';
import type { PublishableSeries } from '../../domain/publishable.ts';
import { isCount } from '../../domain/indicator/unit.ts';

/** People without an area are usual: below this share of the total nothing is said. */
const toleratedPercent = 2;
/** Of an area smaller than a town a few people are many percent. */
const toleratedPeople = 2;
/** Offices round to these to protect people; a few numbers are by chance. */
const roundings = [10, 5, 3] as const;
const fewestRounded = 6;

/** Finds the place of the row of an area. */
export type PlaceOf = (indicator: string, area: string, period: string, group: string) => Place;

interface Difference extends SumDifference {
  readonly area: string;
}

/**
 * Warns once of all counts whose official total differs from a complete sum of the areas below, every number of it
 * published: `municipality-unlike-sum` for the municipality's own row, `area-unlike-sum` for rows of coarser levels.
 */
export function checkMunicipalitySums(
  frame: ReportFrame,
  series: ReadonlyMap<string, PublishableSeries>,
  placeOf: PlaceOf,
  problems: ProblemList,
): void {
  const { municipality, geography } = frame;
  const tree = areaTree(frame);
  const wholes = new Set(tree.wholes);
  const nameOf = new Map(geography.areas.map(({ id, name }) => [id, name]));
  const pluralOf = new Map(municipality.levels.map(({ id, plural }) => [id, plural]));
  const sumsOf = completeSums({ tree, areas: geography.areas, municipality: municipality.id });
  const ofTown: Difference[] = [];
  const ofAreas: Difference[] = [];
  for (const { id, unit } of frame.indicators) {
    const published = series.get(id);
    if (published === undefined || !isCount(unit)) continue;
    const rounding = roundingOf(published);
    for (const { area, period, group, value, basis } of published.all) {
      const own = numberOf(value);
      if (!wholes.has(area) || basis !== 'delivered' || own === undefined || own === 0) continue;
      const isTown = area === municipality.id;
      const rest = isTown ? withoutArea(published, period, group) : 0;
      if (rest === undefined) continue;
      for (const complete of sumsOf(area, published, period, group)) {
        const percent = percentOff(own, rest, complete, isTown ? 0 : toleratedPeople, rounding);
        if (percent === undefined) continue;
        (isTown ? ofTown : ofAreas).push({
          indicator: id,
          group,
          area,
          name: nameOf.get(area) ?? area,
          levels: complete.levels.map((level) => pluralOf.get(level) ?? level),
          period: period.text,
          percent: Math.round(Math.abs(percent) * 10) / 10,
          direction: percent > 0 ? 'above' : 'below',
          times: 1,
        });
      }
    }
  }
  tell('municipality-unlike-sum', ofTown, placeOf, problems);
  tell('area-unlike-sum', ofAreas, placeOf, problems);
}

/** One problem of the largest difference of each indicator (of the municipality also of each level). */
function tell(
  code: 'municipality-unlike-sum' | 'area-unlike-sum',
  found: readonly Difference[],
  placeOf: PlaceOf,
  problems: ProblemList,
): void {
  const largest = new Map<string, Difference>();
  for (const one of found) {
    const key = [one.indicator, ...(code === 'area-unlike-sum' ? [] : one.levels)].join('\u0000');
    const other = largest.get(key);
    const times = (other?.times ?? 0) + 1;
    largest.set(key, {
      ...(other === undefined || isMoreTelling(one, other) ? one : other),
      times,
    });
  }
  const differences = [...largest.values()];
  const [first] = differences;
  if (first === undefined) return;
  const place = placeOf(first.indicator, first.area, first.period, first.group);
  // The municipality's row counts once for each indicator and level, as it is told.
  const count = code === 'area-unlike-sum' ? found.length : 1;
  problems.append([problem(code, place, { differences }, count)]);
}

/** All people before a group of them, then the larger one. */
const isMoreTelling = (one: Difference, other: Difference): boolean =>
  (one.group === '') === (other.group === '') ? one.percent > other.percent : one.group === '';

/** People without an area; undefined where their number is not published. */
function withoutArea(
  published: PublishableSeries,
  period: Period,
  group: string,
): number | undefined {
  const rest = published.at(unassigned, period.text, group);
  if (rest !== undefined) return numberOf(rest.value);
  // Of whom only the total is known, no group is.
  const all = group === '' ? undefined : published.at(unassigned, period.text);
  return all === undefined || all.value.state === 'zero' ? 0 : undefined;
}

function percentOff(
  own: number,
  rest: number,
  { sum, numbers }: CompleteSum,
  tolerated: number,
  rounding: number,
): number | undefined {
  const difference = own - rest - sum;
  const percent = (difference / own) * 100;
  // Three standard deviations of a sum of numbers that are each up to half a step away from the truth.
  const slack = tolerated + 3 * rounding * Math.sqrt((numbers.length + 1) / 12);
  const isFar = Math.abs(percent) > toleratedPercent && Math.abs(difference) > slack;
  return isFar ? percent : undefined;
}

/** What all delivered numbers are multiples of, where that is a usual rounding; else 0. */
function roundingOf(published: PublishableSeries): number {
  const numbers = published.all.flatMap(({ value, basis }) =>
    basis === 'delivered' ? (numberOf(value) ?? []) : [],
  );
  const some = numbers.filter((number) => number !== 0);
  if (some.length < fewestRounded) return 0;
  return roundings.find((step) => some.every((number) => number % step === 0)) ?? 0;
}
