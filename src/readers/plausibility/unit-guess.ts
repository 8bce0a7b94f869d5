/** A first guess at the unit of a column, which a person must look at. */
import type { GuessableUnit } from '../../domain/delivery/delivery-findings.ts';
import { firstMark, parseNumber } from '../text/number-text.ts';

export interface GuessedUnit {
  readonly unit: GuessableUnit;
  /** As written in the cells; undefined where it is what the unit usually has. */
  readonly decimals: number | undefined;
}

const rateWords =
  /anteil|quote|prozent|percent|%|(?:^|[\s_])(?:rate|share|proportion|ratio)(?:$|[\s_])/iu;

const meanAge = /(?:durchschnitts|median)alter|mittleres alter|(?:average|mean|median)[ _-]age/iu;

/** Units by the words of a heading, a bracket or a column `measure`; the first that fits counts. */
const unitWords: readonly (readonly [GuessedUnit['unit'], RegExp])[] = [
  ['per10000', /(?:je|per|pro) 10[., ]?000(?!\d)/iu],
  ['per1000', /(?:je|per|pro) 1[., ]?000(?!\d)|promille|‰|per thousand|per mill?e/iu],
  ['per100', /(?:je|per|pro) 100(?![\d.,]|[. ]000)/iu],
  ['percent', /%|prozent|per ?cent|percentage|v\. ?h\./iu],
  ['euro', /€|euro|eur\b/iu],
  ['years', /^(?:in )?(?:jahre[n]?|years)$/iu],
  [
    'count',
    /^(?:in )?(?:anzahl|absolut|abs\.?|zahl|personen|einwohner|kinder|fälle|haushalte|counts?|numbers?|persons?|people|residents|children|households|cases)$|\b(?:anzahl|count|number)\b/iu,
  ],
];

/** The unit that words name; undefined where they name none. */
export const unitOfWords = (words: string): GuessedUnit['unit'] | undefined =>
  unitWords.find(([, pattern]) => pattern.test(words.trim()))?.[0];

/** Whether a text is a unit and nothing else, as in the cells of a column `measure`: `Percentage`, `Count`. */
export const isUnitAlone = (text: string): boolean =>
  /^(?:in )?(?:%|prozent|per ?cent|percentage|anteil(?: in %| \(%\))?|v\. ?h\.|promille|‰|anzahl|absolut|zahl|personen|persons?|people|counts?|numbers?|rate|value|wert|euro|€|eur|jahre|years|(?:je|per) 1?0?[., ]?0*(?: \S+){0,3})$/iu.test(
    text.trim(),
  );

/**
 * Guesses from the words of a heading and from the cells. Whole numbers that are not negative are counts, which
 * the gate protects; shares need words or percent signs; what remains is a number on a scale of its own.
 *
 * @param unit words that name the unit itself; '' where there are none
 */
export function guessedUnit(words: string, cells: readonly string[], unit = ''): GuessedUnit {
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
  const named = unitOfWords(unit);
  const fits =
    named === 'percent' ? within100 : named === 'count' ? decimals === 0 && !negative : !negative;
  if (named !== undefined && fits) {
    const usual = named === 'euro' ? 0 : 1;
    return { unit: named, decimals: named === 'count' ? undefined : own(usual) };
  }
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
  // An average in whole numbers is no number of people.
  if (meanAge.test(words) && values.every((value) => value > 0 && value < 120)) {
    return { unit: 'years', decimals: own(1) };
  }
  if (decimals === 0 && !negative) return { unit: 'count', decimals: undefined };
  return { unit: 'index', decimals: own(1) };
}
