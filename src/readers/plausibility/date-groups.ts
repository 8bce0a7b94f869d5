/** Groups that a spreadsheet has taken for dates: „3-6“ has become „03. Jun“, „6-18“ „Jun 18“. */

import { monthNumber } from '../text/month-names.ts';

export interface DateGroup {
  /** What most likely stood there before, as „3-6“. */
  readonly meant: string;
  /** Of a month and a year: the two digits of the year. */
  readonly year: string | undefined;
}

const ascending = (one: number, other: number): string =>
  `${String(Math.min(one, other))}-${String(Math.max(one, other))}`;

/**
 * Reads a group that has the form of a date as German and English spreadsheets show it; undefined for all others.
 * A day and a month are ascending, since ranges are, whatever comes first in the spreadsheet's country.
 */
export function dateGroup(text: string): DateGroup | undefined {
  const written = text.trim().normalize('NFC').toLowerCase();
  const [, day, name] = /^(\d{1,2})(?:\. ?|-| )(\p{L}{3,9})\.?$/u.exec(written) ?? [];
  const ofDay = monthNumber(name ?? '');
  if (day !== undefined && ofDay !== undefined && Number(day) >= 1 && Number(day) <= 31) {
    return { meant: ascending(Number(day), ofDay), year: undefined };
  }
  const [, first, year] = /^(\p{L}{3,9})\.?(?: |-)(?:19|20)?(\d{2})$/u.exec(written) ?? [];
  const month = monthNumber(first ?? '');
  if (year !== undefined && month !== undefined) {
    return { meant: `${String(month)}-${String(Number(year))}`, year };
  }
  return wholeDate(written);
}

/** „03.06.2024“ and „2024-06-03“ (also with a time), as programs write the dates of a spreadsheet. */
function wholeDate(written: string): DateGroup | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(?:19|20)\d{2}$/u.exec(written);
  const iso = /^(?:19|20)\d{2}-(\d{2})-(\d{2})(?:[ t]00:00(?::00)?)?$/u.exec(written);
  const [, a, b] = german ?? iso ?? [];
  if (a === undefined || b === undefined) return undefined;
  return { meant: ascending(Number(a), Number(b)), year: undefined };
}

/** „01.03.2024“, „2024-03-01“, and ends of months: days of reporting. */
const isFirstDay = (group: string): boolean =>
  /^(?:01\.\d{2}\.\d{4}|\d{4}-\d{2}-01.*)?$/u.test(group.trim());
const isLastDay = (group: string): boolean =>
  /^(?:(?:28|29|30|31)\.\d{2}\.\d{4}|\d{4}-\d{2}-(?:28|29|30|31).*)?$/u.test(group.trim());

/** So many months of one year are a breakdown by month. */
const monthsOfAYear = 3;

/**
 * The groups of one table that were most likely other texts: those of the form of a date, unless all groups are
 * months of one year, or first or last days of months among which nothing else stands.
 */
export function findDateGroups(groups: readonly string[]): ReadonlyMap<string, DateGroup> {
  const found = new Map<string, DateGroup>();
  for (const group of groups) {
    const date = dateGroup(group);
    if (date !== undefined) found.set(group, date);
  }
  if (found.size === 0) return found;
  const isAll = found.size === groups.filter((group) => group !== '').length;
  const dates = [...found];
  const years = new Set(dates.map(([, { year }]) => year));
  const areMonths = years.size === 1 && !years.has(undefined) && dates.length >= monthsOfAYear;
  const areDates =
    dates.every(([text]) => wholeDate(text.trim().toLowerCase()) !== undefined) &&
    (groups.every(isFirstDay) || groups.every(isLastDay));
  return isAll && (areMonths || areDates) ? new Map() : found;
}
