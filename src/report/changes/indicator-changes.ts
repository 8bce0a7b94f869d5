/** What differs in the published numbers of each indicator. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import type {
  PublishedCell,
  PublishedSeries,
  PublishedState,
} from '../../domain/stands/published-state.ts';

/** One cell before and after; both sides as published. */
export interface CellChange {
  readonly area: string;
  readonly period: Period;
  readonly group: string;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

export interface IndicatorChange {
  /** As it is now; as it was where it is gone. */
  readonly indicator: Indicator;
  readonly how: 'added' | 'gone' | 'changed';
  /** Fields of the catalogue that differ. */
  readonly fields: readonly string[];
  readonly periodsAdded: readonly Period[];
  readonly periodsGone: readonly Period[];
  /** Numbers of periods that both have, and that differ as they are shown; largest difference first. */
  readonly values: readonly CellChange[];
  /** Cells of common periods that have a number only now. */
  readonly filled: readonly CellChange[];
  /** Cells of common periods that had a number, and have none for another reason than that it is withheld. */
  readonly emptied: readonly CellChange[];
  /** Cells with a number before, withheld now; nothing of them is told but where they are. */
  readonly withheld: readonly CellChange[];
  /** Years in which a cell is withheld in only one of the two states. */
  readonly sealed: ReadonlySet<string>;
  /** The newest period's number of the whole beside that of the period before, where a period is new. */
  readonly newest: NewestOfWhole | undefined;
  /** Cells of the added periods, and how many of them are withheld. */
  readonly addedCells: { readonly numbers: number; readonly withheld: number };
}

export interface NewestOfWhole {
  readonly period: Period;
  readonly value: Cell;
  readonly earlier: { readonly period: Period; readonly value: Cell } | undefined;
}

/** Fields of the catalogue that readers see. */
const fieldsShown = [
  'title', 'short', 'theme', 'unit', 'polarity', 'numerator', 'denominator', 'decimals', 'classification', 'classes',
  'breaks', 'categories', 'disclosure', 'complement', 'level', 'source', 'note', 'unitReference', 'noticeable', 'guides', 'sentence',
] as const; // prettier-ignore

const nothing = { fields: [], periodsAdded: [], periodsGone: [], values: [], filled: [], emptied: [], withheld: [], sealed: new Set<string>(), newest: undefined, addedCells: { numbers: 0, withheld: 0 } } as const; // prettier-ignore

/** Changes in the order of the new catalogue; what is gone follows in the order of the old one. */
export function compareIndicators(
  before: PublishedState,
  after: PublishedState,
): readonly IndicatorChange[] {
  const old = new Map(before.frame.indicators.map((one) => [one.id, one]));
  const now = new Set(after.frame.indicators.map(({ id }) => id));
  const changes = after.frame.indicators.flatMap((indicator): readonly IndicatorChange[] => {
    const earlier = old.get(indicator.id);
    const series = after.series.get(indicator.id);
    const whole = after.frame.municipality.id;
    if (earlier === undefined) {
      const periods = series?.periods ?? [];
      const newest = newestOfWhole(series, whole, periods);
      return [{ ...nothing, indicator, how: 'added', periodsAdded: periods, newest, addedCells: cellsIn(series, periods) }]; // prettier-ignore
    }
    const change = compareSeries(indicator, before.series.get(indicator.id), series, whole);
    const fields = fieldsShown.filter(
      (key) => JSON.stringify(earlier[key]) !== JSON.stringify(indicator[key]),
    );
    const isChanged =
      fields.length + change.periodsAdded.length + change.periodsGone.length + change.values.length + change.filled.length + change.emptied.length + change.withheld.length > 0; // prettier-ignore
    return isChanged ? [{ ...change, fields }] : [];
  });
  const gone = before.frame.indicators
    .filter(({ id }) => !now.has(id))
    .map((indicator): IndicatorChange => {
      const periodsGone = before.series.get(indicator.id)?.periods ?? [];
      return { ...nothing, indicator, how: 'gone', periodsGone };
    });
  return [...changes, ...gone];
}

function compareSeries(
  indicator: Indicator,
  before: PublishedSeries | undefined,
  after: PublishedSeries | undefined,
  whole: string,
): IndicatorChange {
  const had = new Set(before?.periods.map(({ text }) => text));
  const has = new Set(after?.periods.map(({ text }) => text));
  const periodsAdded = (after?.periods ?? []).filter(({ text }) => !had.has(text));
  const periodsGone = (before?.periods ?? []).filter(({ text }) => !has.has(text));
  const values: CellChange[] = [];
  const filled: CellChange[] = [];
  const emptied: CellChange[] = [];
  const withheld: CellChange[] = [];
  const sealed = new Set<string>();
  const seen = new Set<string>();
  const look = (one: PublishedCell): void => {
    const { area, period, group } = one;
    const key = `${area}\u0000${period.text}\u0000${group}`;
    if (seen.has(key) || !had.has(period.text) || !has.has(period.text)) return;
    seen.add(key);
    const [old, now] = [before?.at(area, period.text, group), after?.at(area, period.text, group)];
    const change = { area, period, group, before: old?.value, after: now?.value };
    const [was, is] = [numberOf(old?.value), numberOf(now?.value)];
    if ((old?.value.state === 'withheld') !== (now?.value.state === 'withheld')) {
      sealed.add(period.firstDay.slice(0, 4));
    }
    if (was !== undefined && is !== undefined) {
      const shown = (value: number): number => roundTo(value, indicator.decimals);
      if (shown(was) !== shown(is)) values.push(change);
    } else if (is !== undefined) filled.push(change);
    else if (now?.value.state === 'withheld' && old?.value.state !== 'withheld') {
      // A cell that only now exists, and is withheld, is told as well: nothing was published of it before.
      withheld.push(change);
    } else if (was !== undefined) emptied.push(change);
  };
  for (const one of after?.all ?? []) look(one);
  for (const one of before?.all ?? []) look(one);
  return {
    indicator,
    how: 'changed',
    fields: [],
    periodsAdded,
    periodsGone,
    values: values.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
    filled,
    emptied,
    withheld,
    sealed,
    newest: newestOfWhole(after, whole, periodsAdded),
    addedCells: cellsIn(after, periodsAdded),
  };
}

/** Difference of the two numbers without sign. */
const sizeOf = ({ before, after }: CellChange): number =>
  Math.abs((numberOf(after) ?? 0) - (numberOf(before) ?? 0));

function newestOfWhole(
  series: PublishedSeries | undefined,
  whole: string,
  added: readonly Period[],
): NewestOfWhole | undefined {
  const period = added.at(-1);
  const value = period && series?.at(whole, period.text)?.value;
  if (period === undefined || value === undefined) return undefined;
  const earlier = (series?.periods ?? [])
    .filter(({ kind, lastDay }) => kind === period.kind && lastDay < period.lastDay)
    .findLast(({ text }) => numberOf(series?.at(whole, text)?.value) !== undefined);
  const old = earlier && series?.at(whole, earlier.text)?.value;
  return {
    period,
    value,
    earlier:
      earlier === undefined || old === undefined ? undefined : { period: earlier, value: old },
  };
}

function cellsIn(
  series: PublishedSeries | undefined,
  periods: readonly Period[],
): { readonly numbers: number; readonly withheld: number } {
  const texts = new Set(periods.map(({ text }) => text));
  const cells = (series?.all ?? []).filter(({ period }) => texts.has(period.text));
  return {
    numbers: cells.filter(({ value }) => numberOf(value) !== undefined).length,
    withheld: cells.filter(({ value }) => value.state === 'withheld').length,
  };
}
