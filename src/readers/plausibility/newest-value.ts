/**
 * The newest value of an area against its own earlier ones: 270, 275, 279 and then 60.
 *
 * The last change (logarithm of the ratio, less the median change of the level) is measured by what is usual: the
 * larger of the median change of this area and of all areas, to which comes the chance of small counts. What whole
 * series show beyond that is the matter of `plausibility-series.ts`; this sees a single cell of the newest period.
 */
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { middleOf } from './middle.ts';
import type { Series, Step } from './plausibility-series.ts';

export interface NewestOff {
  readonly row: Observation;
  /** The value before it. */
  readonly before: Observation;
  readonly score: number;
}

const limits = {
  /** So many times what is usual. */
  score: 6,
  /** Smaller changes are never told: half or double. */
  change: Math.log(2),
  /** Earlier changes of the area that show its own course. */
  ownSteps: 2,
} as const;
/** Below this, what is usual says more about rounding than about the series; few areas show less. */
const leastUsual = { many: 0.06, few: 0.12 } as const;
/** A count that falls to nothing is measured as this. */
const nothing = 0.5;

/** The cells of the newest period far off their own series, the farthest first. */
export function findNewestOff(series: Series, steps: readonly Step[]): readonly NewestOff[] {
  const newest = series.periods.length - 1;
  const rows = series.rows[newest];
  const before = series.rows[newest - 1];
  const last = steps.find(({ at }) => at === newest - 1);
  if (rows === undefined || before === undefined || last === undefined) return [];
  const earlier = steps.filter(({ at }) => at < newest - 1);
  const sizesOf = (some: readonly Step[], area?: string): readonly number[] =>
    some.flatMap(({ own, years }) =>
      [...own]
        .filter(([id]) => area === undefined || id === area)
        .map(([, { change }]) => Math.abs(change) / Math.sqrt(years)),
    );
  const ofAll = middleOf(sizesOf(steps)) ?? 0;
  const least = last.few ? leastUsual.few : leastUsual.many;
  const found = [...rows.values()].flatMap((row): NewestOff[] => {
    const first = before.get(row.area);
    // A note explains it; a flag says that it is another thing.
    if (first === undefined || row.note !== undefined || row.flags.length > 0) return [];
    const step = last.own.get(row.area) ?? fallToNothing(first, row, series, last);
    if (step === undefined || Math.abs(step.change) < limits.change) return [];
    const own = sizesOf(earlier, row.area);
    if (own.length < limits.ownSteps) return [];
    const usual = Math.max(least, 1.4826 * Math.max(middleOf(own) ?? 0, ofAll));
    // One earlier change as large, and this one is nothing new.
    if (own.some((size) => size > Math.abs(step.change) / 2)) return [];
    const score = Math.abs(step.change) / Math.sqrt(usual ** 2 * last.years + step.chance);
    return score > limits.score ? [{ row, before: first, score }] : [];
  });
  return found.sort((a, b) => b.score - a.score);
}

/** A count that was above zero and is zero has no ratio. */
function fallToNothing(
  before: Observation,
  { value }: Observation,
  { counts }: Series,
  { common, few }: Step,
): { readonly change: number; readonly chance: number } | undefined {
  const from = numberOf(before.value) ?? 0;
  if (!counts || numberOf(value) !== 0 || from <= 0) return undefined;
  return { change: Math.log(nothing / from) - (few ? 0 : common), chance: 1 + 1 / from };
}
