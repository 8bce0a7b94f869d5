/** Classes of a choropleth: once per indicator over all its periods at a level (decision 7 of the design). */
import { ascending, bisectRight, quantileSorted } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import type { ClassificationMethod, Indicator } from '../indicator/indicator.ts';
import { numberOf } from '../indicator/observation.ts';
import type { PublishableSeries } from '../publishable.ts';
import { roundTo } from '../indicator/rounding.ts';
import { isCategory } from '../indicator/unit.ts';

/** Breaks with both ends: classes = breaks.length − 1; a value on a break belongs to the upper class, the last class is closed. */
export interface Classification {
  readonly method: ClassificationMethod;
  /** Ascending; only the last two may be equal: the last class is then that one value. */
  readonly breaks: readonly number[];
  /** How many values lie in each class, over all periods. */
  readonly counts: readonly number[];
  /** Manual breaks only: whether values lie below the first or above the last break. */
  readonly below: boolean;
  readonly above: boolean;
  /** Manual breaks only: the decimals they are written with; values compare at these. */
  readonly decimals?: number | undefined;
}

/** How an indicator wants its classes: columns `classification`, `classes`, `breaks` of the catalogue. */
export type ClassificationWish = Pick<Indicator, 'classification' | 'classes' | 'breaks'>;

/**
 * Classes of some numbers; undefined without any number.
 *
 * Quantiles are of type 7 (Hyndman & Fan 1996). Natural breaks are the optimal one-dimensional
 * k-means (Wang & Song 2011); a class begins at its smallest value. There are never more classes
 * than distinct values, and quantile classes that ties leave empty are dropped.
 */
export function classify(
  values: readonly number[],
  wish: ClassificationWish,
): Classification | undefined {
  const sorted = values.filter((value) => Number.isFinite(value)).sort(ascending);
  const min = sorted[0];
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return undefined;
  const manual = wish.classification === 'manual' ? wish.breaks : undefined;
  if (manual !== undefined && manual.values.length > 1) {
    return withCounts(sorted, 'manual', manual.values, manual.decimals);
  }
  const method = wish.classification === 'manual' ? 'quantile' : wish.classification;
  const classes = Math.max(1, Math.min(Math.floor(wish.classes), countDistinct(sorted)));
  return withCounts(sorted, method, [min, ...innerBreaks(sorted, method, classes), max], undefined);
}

/** The classes of an indicator at a level, over all its periods. Values flagged q stay out, unreliable numbers are in. */
export function classifyIndicator(
  series: PublishableSeries,
  areaIds: readonly string[],
  indicator: Indicator,
  group = '',
): Classification | undefined {
  if (isCategory(indicator.unit)) return undefined;
  const values: number[] = [];
  for (const period of series.periods) {
    for (const area of areaIds) {
      const observation = series.at(area, period.text, group);
      if (observation === undefined || observation.flags.includes('q')) continue;
      const value = numberOf(observation.value);
      if (value !== undefined) values.push(value);
    }
  }
  return classify(values, indicator);
}

/** The 0-based class of a value; one outside the breaks goes into the class at that end. */
export function classIndexOf(classification: Classification, value: number): number {
  const { breaks, decimals } = classification;
  const compared = decimals === undefined ? value : roundTo(value, decimals);
  return bisectRight(breaks, compared, 1, breaks.length - 1) - 1;
}

/** The breaks between the classes, ascending, without the two ends. */
function innerBreaks(
  sorted: readonly number[],
  method: Exclude<ClassificationMethod, 'manual'>,
  classes: number,
): readonly number[] {
  const min = sorted[0] ?? 0;
  const max = sorted.at(-1) ?? min;
  const inner = Array.from({ length: classes - 1 }, (_, i) => (i + 1) / classes);
  switch (method) {
    case 'equal-interval':
      return inner.map((_, i) => min + ((max - min) * (i + 1)) / classes);
    case 'quantile':
      return distinctAbove(
        min,
        inner.map((p) => quantileSorted(sorted as number[], p) ?? min),
      );
    case 'natural-breaks':
      return distinctAbove(
        min,
        ckmeans(sorted as number[], classes)
          .slice(1)
          .map((cluster) => cluster[0] ?? min),
      );
  }
}

function withCounts(
  sorted: readonly number[],
  method: ClassificationMethod,
  breaks: readonly number[],
  decimals: number | undefined,
): Classification {
  const first = breaks[0] ?? 0;
  const last = breaks.at(-1) ?? first;
  const counts = new Array<number>(breaks.length - 1).fill(0);
  const compared = decimals === undefined ? sorted : sorted.map((v) => roundTo(v, decimals));
  const classification = {
    method,
    breaks,
    counts,
    below: compared.some((value) => value < first),
    above: compared.some((value) => value > last),
    decimals,
  };
  for (const value of sorted) {
    const index = classIndexOf(classification, value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return classification;
}

const distinctAbove = (min: number, breaks: readonly number[]): readonly number[] =>
  breaks.filter((value, i) => value > min && value !== breaks[i - 1]);

const countDistinct = (sorted: readonly number[]): number =>
  sorted.reduce((count, value, i) => (i === 0 || value !== sorted[i - 1] ? count + 1 : count), 0);
