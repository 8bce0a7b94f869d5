/** Which counts a rate is made of: what is withheld in one of them is withheld in all. */
import type { Indicator } from '../indicator.ts';
import { isRate } from '../indicator.ts';
import { numberOf } from '../observation.ts';
import type { CellAxes } from './cell-axes.ts';
import type { GateCell, GateSeries, GateTable } from './cell-table.ts';
import { matchingPeriod } from './matching-period.ts';

/** A count that a rate is made of. */
export interface CountLink {
  readonly count: string;
  /** Number of the count's period for each number of a period; the same where the count has none. */
  readonly periods: readonly number[];
}

export interface RateLinks {
  readonly rate: GateSeries;
  /** One where the catalogue names it, else all counts with identical numerators. */
  readonly numerators: readonly CountLink[];
  readonly denominator: CountLink | undefined;
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
    const denominator = linkTo(indicator.denominatorIndicator, table);
    const numerators = declared === undefined ? [] : [declared];
    if (indicator.numeratorIndicator === undefined && isMadeOfCounts(rate)) {
      for (const count of table.series.values()) {
        if (count === rate || !mayCount(count.indicator, indicator)) continue;
        if (!haveIdenticalNumerators(rate, count)) continue;
        numerators.push({ count: count.indicator.id, periods: samePeriods(table.axes) });
        found.push({ rate: indicator.id, count: count.indicator.id });
      }
    }
    if (numerators.length > 0 || denominator !== undefined) {
      links.push({ rate, numerators, denominator });
    }
  }
  return { links, found };
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

const samePeriods = (axes: CellAxes): readonly number[] => axes.periods.map((_, i) => i);

const isMadeOfCounts = ({ indicator, cells }: GateSeries): boolean => {
  if (isRate(indicator.unit) || indicator.unit === 'ratio') return true;
  for (const cell of cells.values()) if (cell.row.numerator !== undefined) return true;
  return false;
};

const mayCount = (count: Indicator, rate: Indicator): boolean =>
  count.theme === rate.theme &&
  (count.unit === 'count' || count.unit === 'persons') &&
  (count.disclosure !== 'none' || rate.disclosure !== 'none');

/** Whether a count equals a rate's numerators in every cell both have, and in one that is not 0. */
function haveIdenticalNumerators(rate: GateSeries, count: GateSeries): boolean {
  let shared = false;
  for (const [key, cell] of rate.cells) {
    const numerator = numberOf(cell.row.numerator);
    if (numerator === undefined) continue;
    const value = numberOf(count.cells.get(key)?.row.value);
    if (value === undefined) continue;
    if (value !== numerator) return false;
    if (value !== 0) shared = true;
  }
  return shared;
}
