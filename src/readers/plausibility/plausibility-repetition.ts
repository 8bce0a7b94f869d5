/** Series that say the same thing twice: a period put in two times, a value carried forward. */
import type { Observation } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { middleOf } from './middle.ts';
import { fewestAreas, stepsOf } from './plausibility-series.ts';
import type { Series, Step } from './plausibility-series.ts';

/** The first period whose values are all those of the period before. */
export function findRepetition(
  series: Series,
  steps: readonly Step[] = stepsOf(series),
): { readonly period: Period; readonly earlier: Period; readonly first: Observation } | undefined {
  const shares = steps.map(({ at }) => {
    const before = series.rows[at] ?? new Map<string, Observation>();
    const after = series.rows[at + 1] ?? new Map<string, Observation>();
    let [pairs, same] = [0, 0];
    let first: Observation | undefined;
    const values = new Set<number>();
    for (const [area, row] of after) {
      const from = numberOf(before.get(area)?.value);
      const to = numberOf(row.value);
      if (from === undefined || to === undefined) continue;
      pairs += 1;
      if (from === to) same += 1;
      values.add(to);
      first ??= row;
    }
    return { at, share: pairs < fewestAreas ? 0 : same / pairs, distinct: values.size, first };
  });
  // Things that hardly ever change (playgrounds) repeat themselves in truth.
  const usual = middleOf(shares.map(({ share }) => share)) ?? 0;
  const found = shares.find(({ share, distinct }) => share === 1 && distinct >= fewestAreas);
  if (found === undefined || (shares.length > 1 && usual > 0.5)) return undefined;
  const period = series.periods[found.at + 1];
  const earlier = series.periods[found.at];
  return period === undefined || earlier === undefined || found.first === undefined
    ? undefined
    : { period, earlier, first: found.first };
}

/** Fewer periods of one value may be chance. */
const longStandstill = 5;

/** So many areas that all have one and the same value. */
const fewestAlike = 3;

/** Areas whose value never changes over many periods while it does elsewhere, or in which all values are one. */
export function findStandstill(series: Series): readonly Observation[] {
  if (series.periods.length < longStandstill) return [];
  const values = new Map<string, { distinct: Set<number>; rows: Observation[] }>();
  for (const rows of series.rows) {
    for (const [area, row] of rows) {
      const value = numberOf(row.value);
      if (value === undefined) continue;
      const found = values.get(area) ?? { distinct: new Set(), rows: [] };
      found.distinct.add(value);
      found.rows.push(row);
      values.set(area, found);
    }
  }
  if (values.size >= fewestAlike && isOneValue(values.values())) {
    return [...values.values()].flatMap(({ rows }) => rows.slice(0, 1)).filter(isTelling);
  }
  const long = [...values.values()].filter(({ rows }) => rows.length >= longStandstill);
  if (long.length < fewestAreas) return [];
  const usual = middleOf(long.map(({ distinct, rows }) => distinct.size / rows.length)) ?? 0;
  if (usual < 0.7) return [];
  return long.flatMap(({ distinct, rows }) => {
    const [first] = rows;
    return distinct.size === 1 && first !== undefined && isTelling(first) ? [first] : [];
  });
}

function isOneValue(areas: Iterable<{ readonly distinct: ReadonlySet<number> }>): boolean {
  const all = new Set<number>();
  for (const { distinct } of areas) {
    for (const value of distinct) all.add(value);
    if (all.size > 1) return false;
  }
  return all.size === 1;
}

/** Small numbers stay what they are without anyone's fault. */
function isTelling({ value, decimals }: Observation): boolean {
  const number = numberOf(value) ?? 0;
  return number !== 0 && (Math.abs(number) >= 50 || (decimals ?? 0) > 0);
}
