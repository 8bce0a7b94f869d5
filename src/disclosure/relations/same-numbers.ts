/** Series that are the same because their numbers are, wherever both have one: an attacker sees that too. */
import { numberOf } from '../../domain/indicator/observation.ts';
import { factorOf } from '../../domain/indicator/rate.ts';
import type { CellAxes } from '../cells/cell-axes.ts';
import type { GateCell, GateSeries } from '../cells/cell-table.ts';
import { numeratorRange } from '../cells/numerator-interval.ts';
import type { WholeRange } from '../cells/numerator-interval.ts';
import { isRate } from '../../domain/indicator/unit.ts';

/** Whole numbers of a series, as far as they are known: a delivered number, or what a written rate allows. */
export interface SeriesNumbers {
  readonly cells: ReadonlyMap<number, GateCell>;
  /** Looked up and never kept: of a large report they would be as many again as its cells. */
  at(key: number, cell: GateCell): WholeRange | undefined;
}

/** Values of a series. */
export const valueOf = ({ cells }: GateSeries): SeriesNumbers => ({
  cells,
  at: (_, { row }) => exactly(numberOf(row.value)),
});

/** Delivered denominators. */
export const denominatorOf = ({ cells }: GateSeries): SeriesNumbers => ({
  cells,
  at: (_, { row }) => exactly(numberOf(row.denominator)),
});

/** Delivered numerators. */
export const numeratorOf = ({ cells }: GateSeries): SeriesNumbers => ({
  cells,
  at: (_, { row }) => exactly(numberOf(row.numerator)),
});

/**
 * Numerators as the written rate and its denominator allow them, for rows that deliver none.
 *
 * @param denominatorAt the denominator of a cell, from its row or the count that the catalogue names
 */
export const writtenNumerators = (
  { indicator, cells }: GateSeries,
  denominatorAt: (key: number, cell: GateCell) => number | undefined,
): SeriesNumbers => {
  const { unit, decimals } = indicator;
  if (!isRate(unit)) return { cells: new Map(), at: () => undefined };
  return {
    cells,
    at: (key, cell) => {
      const value = numberOf(cell.row.value);
      if (numberOf(cell.row.numerator) !== undefined || value === undefined) return undefined;
      const denominator = denominatorAt(key, cell);
      if (denominator === undefined) return undefined;
      return numeratorRange(value, cell.row.decimals ?? decimals, denominator, factorOf(unit));
    },
  };
};

const exactly = (value: number | undefined): WholeRange | undefined =>
  value === undefined ? undefined : { least: value, most: value };

/** Whether a series has any such number. */
export function hasNumbers({ cells, at }: SeriesNumbers): boolean {
  for (const [key, cell] of cells) if (at(key, cell) !== undefined) return true;
  return false;
}

/** Two equal numbers that chance would hardly make (2^−14): as good as many small ones. */
const convincingBits = 14;

/**
 * The periods in which two series count as the same: from the one in which `enough` equal numbers other
 * than 0 are seen, or two large ones, until the first that contradicts. Later periods never change what
 * earlier ones link.
 */
export function samePeriods(
  numbers: SeriesNumbers,
  others: SeriesNumbers,
  axes: CellAxes,
  enough: number,
): readonly (number | undefined)[] | undefined {
  const equal = axes.periods.map(() => ({ count: 0, bits: 0 }));
  let until = axes.periods.length;
  for (const [key, cell] of numbers.cells) {
    const otherCell = others.cells.get(key);
    const other = otherCell && others.at(key, otherCell);
    const number = other && numbers.at(key, cell);
    if (other === undefined || number === undefined) continue;
    const { period } = axes.partsOf(key);
    const seen = equal[period];
    if (other.most < number.least || other.least > number.most) {
      until = Math.min(until, period);
      // Contradicted from the beginning: nothing can link them any more.
      if (until === 0) return undefined;
    } else if (seen !== undefined && number.most !== 0) {
      seen.count += 1;
      seen.bits += Math.log2((1 + other.most) / (1 + number.most - number.least));
    }
  }
  let count = 0;
  let bits = 0;
  const periods = axes.periods.map((_, period) => {
    count += equal[period]?.count ?? 0;
    bits += equal[period]?.bits ?? 0;
    const seen = count >= enough || (count >= 2 && bits >= convincingBits);
    return seen && period < until ? period : undefined;
  });
  return periods.some((period) => period !== undefined) ? periods : undefined;
}
