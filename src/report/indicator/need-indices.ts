/**
 * Need indices as published values, made behind the gate: only from what everyone may see.
 *
 * An index reveals nothing that is withheld: it is a function of published cells alone, so its bytes are the same
 * whatever a withheld number is, and an area with a withheld part has no index but the same mark as that part.
 */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import {
  indexFlags,
  indexIndicator,
  indexOf,
  indexPeriod,
  partNumber,
  partPeriods,
  scaleOf,
} from '../../domain/statistics/need-index.ts';
import type { NeedIndex, NeedIndexPart, ScaledPart } from '../../domain/statistics/need-index.ts';
import { reportLevel } from '../../domain/municipality.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { ProblemList, problem } from '../../domain/problem/problem.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type {
  PublishableDataset,
  PublishableObservation,
  PublishableSeries,
} from '../../domain/publishable.ts';

/** One part as it went into an index. */
export interface FormulaPart extends ScaledPart {
  readonly indicator: Indicator;
  readonly period: Period;
}

/** All that it takes to recompute an index from the downloads of its parts. */
export interface IndexFormula {
  readonly index: NeedIndex;
  readonly level: string;
  readonly period: Period;
  readonly parts: readonly FormulaPart[];
  readonly values: readonly PublishableObservation[];
}

/** The report with its indices as further indicators, at the end of the catalogue. */
export function withNeedIndices(dataset: PublishableDataset): PublishableDataset {
  const { frame } = dataset;
  if (frame.needIndices.length === 0) return dataset;
  const catalogue = new Map(frame.indicators.map((one) => [one.id, one]));
  const series = new Map(dataset.series);
  const indicators = [...frame.indicators];
  for (const index of frame.needIndices) {
    const formula = indexFormula(dataset, index);
    const level = formula?.level ?? reportingLevel(dataset);
    indicators.push(indexIndicator(index, catalogue, level));
    series.set(index.id, seriesOf(index.id, formula));
  }
  return { ...dataset, frame: { ...frame, indicators }, series };
}

/** Whether an indicator of the published report is a need index: it has no value of the whole municipality. */
export const isNeedIndex = ({ needIndices }: PublishableDataset['frame'], id: string): boolean =>
  needIndices.some((index) => index.id === id);

/** How an index is made; undefined where its parts have no level in common, or no number at it. */
export function indexFormula(
  dataset: PublishableDataset,
  index: NeedIndex,
): IndexFormula | undefined {
  const series = partSeries(dataset, index);
  if (series === undefined) return undefined;
  const level = commonLevel(dataset, series, hasNumber);
  if (level === undefined) return undefined;
  const areas = areasOf(dataset, level);
  const periods = partPeriods(series.map(({ made }) => periodsWithNumbers(made, areas)));
  const period = indexPeriod(periods);
  if (period === undefined) return undefined;
  const rows = areas.map(({ id }) =>
    series.map(({ made }, at) => made.at(id, periods[at]?.text ?? '')),
  );
  const columns = series.map((_, at) =>
    rows.flatMap((cells) => partNumber(cells[at]) ?? []).sort((a, b) => a - b),
  );
  const parts = series.map(({ part, indicator }, at): FormulaPart => ({
    indicator,
    period: periods[at] ?? period,
    weight: part.weight,
    moreIsMoreNeed: indicator.polarity !== 'higher',
    scale: scaleOf(index.method, columns[at] ?? []),
  }));
  const values = rows.flatMap((cells): PublishableObservation[] => {
    // What has passed the gate carries the index; where no part has a row, there is nothing to say.
    const [carrier] = cells.filter((cell) => cell !== undefined);
    if (carrier === undefined) return [];
    const value = indexOf(cells, parts, columns);
    return [
      {
        ...carrier,
        indicator: index.id,
        period,
        group: '',
        value,
        flags: numberOf(value) === undefined ? [] : indexFlags(cells),
        numerator: undefined,
        denominator: undefined,
        lower: undefined,
        upper: undefined,
        kitas: undefined,
        children: undefined,
        note: undefined,
        basis: 'index',
        decimals: undefined,
        denominatorPeriod: undefined,
      },
    ];
  });
  return { index, level, period, parts, values };
}

/**
 * What only the numbers show of an index, told from published values alone. Problems: the errors
 * `index-part-city-wide`, `index-part-only-groups` and `index-without-common-level`, the warnings `index-without-values` and
 * `index-part-constant`.
 *
 * @param isSound whether all numbers of an indicator were read; indices of half-read ones are not judged
 */
export function checkNeedIndices(
  dataset: PublishableDataset,
  isSound: (indicator: string) => boolean,
): readonly Problem[] {
  const problems = new ProblemList();
  for (const index of dataset.frame.needIndices) {
    if (!isSound(index.id)) continue;
    const series = partSeries(dataset, index);
    if (series === undefined) continue;
    const unfit = series.flatMap((part) => problemOfPart(part) ?? []);
    problems.append(unfit);
    if (unfit.length > 0) continue;
    const parts = series.map(({ part }) => part.indicator);
    const hasRows = series.every(({ made }) => made.all.some(hasRow));
    if (hasRows && commonLevel(dataset, series, hasRow) === undefined) {
      problems.add('index-without-common-level', index.place, { index: index.id, parts });
      continue;
    }
    const formula = indexFormula(dataset, index);
    const constant = formula?.parts.filter(({ scale }) => scale === undefined) ?? [];
    const hasValues = formula?.values.some(({ value }) => numberOf(value) !== undefined) === true;
    if (!hasValues && constant.length < parts.length) {
      problems.add('index-without-values', index.place, { index: index.id, parts });
    }
    for (const { indicator, period } of constant) {
      const place = index.parts.find((part) => part.indicator === indicator.id)?.place;
      const facts = { indicator: indicator.id, period: period.text };
      problems.add('index-part-constant', place ?? index.place, facts);
    }
  }
  return problems.all;
}

interface PartSeries {
  readonly part: NeedIndexPart;
  readonly indicator: Indicator;
  readonly made: PublishableSeries;
}

/** Undefined where there is no part, or one without any value: that is told where it is missing. */
function partSeries(
  { frame, series }: PublishableDataset,
  { parts }: NeedIndex,
): readonly PartSeries[] | undefined {
  const found = parts.flatMap((part): PartSeries[] => {
    const indicator = frame.indicators.find(({ id }) => id === part.indicator);
    const made = series.get(part.indicator);
    return indicator === undefined || made === undefined ? [] : [{ part, indicator, made }];
  });
  return found.length === parts.length && found.length > 0 ? found : undefined;
}

/** Why the rows of a part make no index, whatever their numbers. */
function problemOfPart({ part, indicator, made }: PartSeries): Problem | undefined {
  const { id } = indicator;
  if (indicator.level === 'municipality') {
    return problem('index-part-city-wide', part.place, { indicator: id });
  }
  const { groups, all } = made;
  return groups.length > 0 && !all.some(({ group }) => group === '')
    ? problem('index-part-only-groups', part.place, { indicator: id, groups })
    : undefined;
}

const hasNumber = (one: PublishableObservation): boolean => partNumber(one) !== undefined;
const hasRow = (one: PublishableObservation): boolean => one.value.state !== 'not-available';

/** The reporting level, else the finest at which every part has something. */
function commonLevel(
  dataset: PublishableDataset,
  series: readonly PartSeries[],
  has: (one: PublishableObservation) => boolean,
): string | undefined {
  const finestFirst = dataset.frame.municipality.levels.map(({ id }) => id).toReversed();
  return [reportingLevel(dataset), ...finestFirst].find((level) => {
    const ids = new Set(areasOf(dataset, level).map(({ id }) => id));
    return series.every(({ made }) =>
      made.all.some((one) => one.group === '' && ids.has(one.area) && has(one)),
    );
  });
}

function reportingLevel({ frame }: PublishableDataset): string {
  return reportLevel(frame.municipality).id;
}

/** Areas in which people live, in the order of the geography. */
const areasOf = ({ frame }: PublishableDataset, level: string) =>
  frame.geography.areas.filter((area) => area.level === level && !area.unpopulated);

function periodsWithNumbers(
  series: PublishableSeries,
  areas: readonly { readonly id: string }[],
): readonly Period[] {
  return series.periods.filter((period) =>
    areas.some(({ id }) => partNumber(series.at(id, period.text)) !== undefined),
  );
}

function seriesOf(id: string, formula: IndexFormula | undefined): PublishableSeries {
  const all = formula?.values ?? [];
  const byArea = new Map(all.map((one) => [one.area, one]));
  return {
    indicator: id,
    periods: formula === undefined ? [] : [formula.period],
    groups: [],
    at: (area, period, group = '') =>
      period === formula?.period.text && group === '' ? byArea.get(area) : undefined,
    all,
  };
}
