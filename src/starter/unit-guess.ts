/** A first guess at the unit of a column, which a person must look at. */
import { firstMark, parseNumber } from '../readers/text/number-text.ts';

export interface GuessedUnit {
  readonly unit: 'percent' | 'count' | 'per1000' | 'euro' | 'years' | 'index';
  /** As written in the cells; undefined where it is what the unit usually has. */
  readonly decimals: number | undefined;
}

const rateWords =
  /anteil|quote|prozent|percent|%|(?:^|[\s_])(?:rate|share|proportion|ratio)(?:$|[\s_])/iu;

/**
 * Guesses from the words of a heading and from the cells. Whole numbers that are not negative are counts, which
 * the gate protects; shares need words or percent signs; what remains is a number on a scale of its own.
 */
export function guessedUnit(words: string, cells: readonly string[]): GuessedUnit {
  const mark = firstMark(cells);
  const numbers = cells.flatMap((cell) => {
    const number = parseNumber(cell, mark);
    return typeof number === 'string' ? [] : [number];
  });
  const decimals = Math.min(6, Math.max(0, ...numbers.map((one) => one.decimals)));
  const values = numbers.map(({ value }) => value);
  const negative = values.some((value) => value < 0);
  const within100 = !negative && values.every((value) => value <= 100);
  const own = (usual: number): number | undefined => (decimals === usual ? undefined : decimals);
  if (within100 && (rateWords.test(words) || numbers.some(({ percent }) => percent))) {
    return { unit: 'percent', decimals: own(1) };
  }
  if (/je 1\.?000|per 1[,.]?000|rate/iu.test(words) && decimals > 0 && !negative) {
    return { unit: 'per1000', decimals: own(1) };
  }
  if (/euro|€|eur\b/iu.test(words)) return { unit: 'euro', decimals: own(0) };
  if (decimals > 0 && /alter|age\b/iu.test(words) && !/quotient|ratio/iu.test(words)) {
    return { unit: 'years', decimals: own(1) };
  }
  if (decimals === 0 && !negative) return { unit: 'count', decimals: undefined };
  return { unit: 'index', decimals: own(1) };
}
