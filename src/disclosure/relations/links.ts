/** Which counts a rate is made of: what is withheld in one of them is withheld in all. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { GateCell, GateSeries, GateTable } from '../cells/cell-table.ts';
import { matchingPeriod } from '../cells/matching-period.ts';
import {
  denominatorOf,
  hasNumbers,
  numeratorOf,
  samePeriods,
  valueOf,
  writtenNumerators,
} from './same-numbers.ts';
import { isCount, isQuotient } from '../../domain/indicator/unit.ts';

/** A count that a rate is made of. */
export interface CountLink {
  readonly count: string;
  /** Number of the count's period for each number of a period; undefined where they are not linked (yet, or any more). */
  readonly periods: readonly (number | undefined)[];
}

export interface RateLinks {
  readonly rate: GateSeries;
  /** One where the catalogue names it, else all counts with identical numerators. */
  readonly numerators: readonly CountLink[];
  readonly denominator: CountLink | undefined;
  /** Another count, or rate, with the same numbers: of a count its values, of a rate its numerators. */
  readonly same?: CountLink | undefined;
}

/** Two indicators linked because their numbers are the same, not because the catalogue says so. */
export interface FoundLink {
  readonly rate: string;
  readonly count: string;
}

/** The links of every indicator that is made of counts, and those that only the numbers show. */
export function rateLinks(table: GateTable): {
  readonly links: readonly RateLinks[];
  readonly found: readonly FoundLink[];
} {
  const links: RateLinks[] = [];
  const found: FoundLink[] = [];
  for (const rate of table.series.values()) {
    const { indicator } = rate;
    const declared = linkTo(indicator.numeratorIndicator, table);
    const denominator =
      linkTo(indicator.denominatorIndicator, table) ?? sameDenominator(rate, table);
    const numerators = declared === undefined ? [] : [declared];
    if (indicator.numeratorIndicator === undefined && isMadeOfCounts(rate)) {
      for (const count of table.series.values()) {
        if (count === rate || !mayCount(count.indicator, indicator)) continue;
        const periods = sameNumerators(rate, count, denominator, table);
        if (periods === undefined) continue;
        numerators.push({ count: count.indicator.id, periods });
        found.push({ rate: indicator.id, count: count.indicator.id });
      }
    }
    const same = numerators.length > 0 ? undefined : sameNumbers(rate, table);
    if (same !== undefined) found.push({ rate: indicator.id, count: same.count });
    if (numerators.length > 0 || denominator !== undefined || same !== undefined) {
      links.push({ rate, numerators, denominator, same });
    }
  }
  return { links, found };
}

/** Equal numerators, or numerators that the written rates allow everywhere. */
function sameNumerators(
  rate: GateSeries,
  count: GateSeries,
  denominator: CountLink | undefined,
  table: GateTable,
): readonly (number | undefined)[] | undefined {
  const delivered = numeratorOf(rate);
  if (hasNumbers(delivered)) return samePeriods(delivered, valueOf(count), table.axes, 1);
  const written = writtenNumerators(rate, (key, cell) => {
    const linked = denominator && linkedKey(key, denominator, table.axes, cell);
    const other =
      denominator && linked !== undefined
        ? table.series.get(denominator.count)?.cells.get(linked)?.row.value
        : undefined;
    return numberOf(cell.row.denominator) ?? numberOf(other);
  });
  return samePeriods(written, valueOf(count), table.axes, Infinity);
}

/** Denominators that are the numbers of a count, of whatever theme: what is withheld there is withheld here. */
function sameDenominator(rate: GateSeries, table: GateTable): CountLink | undefined {
  const delivered = denominatorOf(rate);
  if (!hasNumbers(delivered)) return undefined;
  for (const count of table.series.values()) {
    const { disclosure } = count.indicator;
    if (count === rate || !isPlainCount(count.indicator) || disclosure === 'none') continue;
    const periods = samePeriods(delivered, valueOf(count), table.axes, 3);
    if (periods !== undefined) return { count: count.indicator.id, periods };
  }
  return undefined;
}

/** Key of the count's cell that belongs to a cell of the rate; undefined where no period matches. */
export function linkedKey(
  key: number,
  link: CountLink,
  axes: CellAxes,
  cell?: GateCell,
): number | undefined {
  const { area, period, group } = axes.partsOf(key);
  const override = cell?.denominatorPeriod;
  const matched = override === undefined ? link.periods[period] : axes.periodIndex(override.text);
  if (matched === undefined) return undefined;
  return matched === period ? key : axes.keyOf(area, matched, group);
}

function linkTo(count: string | undefined, table: GateTable): CountLink | undefined {
  const series = count === undefined ? undefined : table.series.get(count);
  if (count === undefined || series === undefined) return undefined;
  const { axes } = table;
  const numbers = new Set<number>();
  for (const key of series.cells.keys()) numbers.add(axes.partsOf(key).period);
  const own = axes.periods.filter((_, i) => numbers.has(i));
  const periods = axes.periods.map((period, i) => {
    const match = matchingPeriod(period, own);
    return match.kind === 'one' ? (axes.periodIndex(match.period.text) ?? i) : i;
  });
  return { count, periods };
}

const isMadeOfCounts = ({ indicator, cells }: GateSeries): boolean => {
  if (isQuotient(indicator.unit)) return true;
  for (const cell of cells.values()) if (cell.row.numerator !== undefined) return true;
  return false;
};

const isPlainCount = ({ unit }: Indicator): boolean => isCount(unit);

const mayCount = (count: Indicator, rate: Indicator): boolean =>
  count.theme === rate.theme &&
  isPlainCount(count) &&
  (count.disclosure !== 'none' || rate.disclosure !== 'none');

/** An earlier series of the catalogue with the same numbers: counts with counts, rates with rates. */
function sameNumbers(series: GateSeries, table: GateTable): CountLink | undefined {
  const { indicator } = series;
  const counts = isPlainCount(indicator);
  if (!counts && !isMadeOfCounts(series)) return undefined;
  for (const other of table.series.values()) {
    if (other === series) return undefined;
    const { indicator: earlier } = other;
    if (earlier.theme !== indicator.theme || isPlainCount(earlier) !== counts) continue;
    if (earlier.disclosure === 'none' && indicator.disclosure === 'none') continue;
    if (earlier.numeratorIndicator !== undefined || (!counts && !isMadeOfCounts(other))) continue;
    const numbers = counts ? valueOf : numeratorOf;
    // One equal number may be chance where nothing else says that the two are the same.
    const periods = samePeriods(numbers(series), numbers(other), table.axes, counts ? 3 : 2);
    if (periods !== undefined) return { count: earlier.id, periods };
  }
  return undefined;
}
