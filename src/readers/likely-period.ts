/** What a text that is no period was most likely meant to be. */
import { parsePeriod } from '../domain/period.ts';

/** Days from the beginning of a spreadsheet's calendar (30 December 1899) to 1 January 1990 and 2060. */
const serialDays = { from: 32_874, to: 58_440 };

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The period in the contract's spelling; undefined where nothing is likely. */
export function likelyPeriod(text: string): string | undefined {
  const year = /^(\d{4})[.,]0+$/u.exec(text)?.[1];
  if (year !== undefined) return parsePeriod(year)?.text;
  // A spreadsheet that forgets a cell's format shows the day's number.
  const serial = /^\d{5}$/u.test(text) ? Number(text) : 0;
  if (serial >= serialDays.from && serial <= serialDays.to) {
    return isoOf(new Date(Date.UTC(1899, 11, 30 + serial)));
  }
  const [, month = '', day = '', inYear = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  if (Number(day) > 12) return parsePeriod(`${day}.${month}.${inYear}`)?.text;
  return undefined;
}
