/** Numbers as a statistics office writes them: own writing, so that no machine's locale shows through. */
import type { NumberWords } from './number-words.ts';

/** No-break space: a number never parts from its unit. */
export const noBreak = '\u00A0';

/** Rounds half away from zero on the written digits, so that 1.005 becomes 1.01. */
export function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value);
  const written = String(size);
  if (written.includes('e')) return Number(value.toFixed(decimals));
  const rounded = Number(`${Math.round(Number(`${written}e${decimals}`))}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** How a language marks decimals, thousands and what is below zero. */
export type NumberMarks = Pick<NumberWords, 'decimalMark' | 'groupMark' | 'minus'>;

/**
 * A number with exactly `decimals` decimals: 1.234,5 in German, 1,234.5 in English.
 * Four-digit numbers are grouped too; what rounds to zero bears no minus.
 */
export function writeNumber(value: number, decimals: number, marks: NumberMarks): string {
  const places = Math.min(Math.max(Math.trunc(decimals), 0), 10);
  const rounded = roundTo(value, places);
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, marks.groupMark);
  const text = fraction === undefined ? grouped : `${grouped}${marks.decimalMark}${fraction}`;
  return rounded < 0 ? `${marks.minus}${text}` : text;
}

/** „350 m“, „1,2 km“: to ten metres, from a kilometre on to a hundred. */
export function writeMetres(metres: number, marks: NumberMarks): string {
  const tens = Math.round(metres / 10) * 10;
  return tens < 1000
    ? `${writeNumber(tens, 0, marks)}${noBreak}m`
    : `${writeNumber(metres / 1000, 1, marks)}${noBreak}km`;
}
