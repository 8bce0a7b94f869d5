/** A number of a workbook as its cell shows it: rounded by the cell's own format, in text and as a value. */
import { format, isDateFormat, dateFromSerial } from 'numfmt';
import type { GridCell } from './grid.ts';

/** The first number in a shown text, without the thousands commas of the neutral locale. */
const shownNumber = /[-−(]?\s*\d[\d,\u0020\u00a0\u202f']*(?:\.\d+)?/u;

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO date of a spreadsheet's day number. */
export function dayOfSerial(serial: number, since1904: boolean): string | undefined {
  const date = dateFromSerial(since1904 ? serial + 1462 : serial);
  if (date === null) return undefined;
  const [year, month, day] = date;
  return year < 1000 ? undefined : `${String(year)}-${two(month)}-${two(day)}`;
}

/**
 * The cell as it is shown. `0.173` in the format `0,0 %` is 17,3; `9.6999999999999993` without a format is 9,7; what a
 * format hides is empty; what it shows as a sign (`[<5]"."`) is the sign.
 *
 * @param pattern number format as in the file (ECMA-376, English marks); General where there is none
 */
export function shownCell(value: number, pattern: string, since1904: boolean): GridCell {
  if (isDateFormat(pattern)) {
    const day = dayOfSerial(value, since1904);
    const text = shown(value, pattern);
    if (day === undefined) return { text };
    // A cell that shows the year alone means the year.
    if (/^\s*\d{4}\s*$/u.test(text)) return { text: text.trim() };
    // One that shows no day (`mmm yy`) means the month.
    const shownDay = /d/iu.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''))
      ? day
      : day.slice(0, 7);
    return { text: shownDay, day: shownDay };
  }
  const text = shown(value, pattern).trim();
  const match = shownNumber.exec(text)?.[0];
  if (match === undefined) return { text };
  // A format may write words around a number (`0.0" Kinder"`), signs (`0.0"*"`) or footnotes: they stay in the text.
  const digits = match.replace(/[(\s,']/gu, '').replace('−', '-');
  if (/[eE]\+?\d/u.test(text)) return { text: String(value), number: { value, decimals: 0 } };
  const decimals = digits.split('.')[1]?.length ?? 0;
  // Bookkeepers write what is below zero in brackets; in tables of statistics they would mean "unreliable".
  const negative = value < 0 && Number(digits) > 0;
  const number = { value: negative ? -Number(digits) : Number(digits), decimals };
  return { text: negative ? `-${digits}` : text, number };
}

function shown(value: number, pattern: string): string {
  try {
    return format(pattern === '' ? 'General' : pattern, value, { locale: 'en', nbsp: false });
  } catch {
    return String(value);
  }
}
