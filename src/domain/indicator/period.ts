/** Periods of observation: years, school years, reporting dates, spans, months, ISO durations. */

export type PeriodKind = 'year' | 'school-year' | 'date' | 'span' | 'month' | 'duration';

export interface Period {
  /** Canonical text, the key of the period: `2021`, `2020/21`, `2021-12-31`, `2019-2021`, `2021-04`, `2021-04-01/P1Y`. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** ISO dates, both inclusive. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Why a text is no period: it has the form of one but no such day exists, or it has no known form. */
export type PeriodMistake = 'impossible-date' | 'not-a-period';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isoOf = ({ year, month, day }: Day): string => `${four(year)}-${two(month)}-${two(day)}`;

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isYear = (year: number): boolean => year >= 1000 && year <= 2999;

const exists = ({ year, month, day }: Day): boolean =>
  isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The day a duration later; a month too short for the day ends on its last. */
function dayAfter(start: Day, years: number, months: number, days: number): Day {
  const monthsFromZero = start.year * 12 + start.month - 1 + years * 12 + months;
  const year = Math.floor(monthsFromZero / 12);
  const month = (monthsFromZero % 12) + 1;
  const day = Math.min(start.day, daysInMonth(year, month));
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const period = (text: string, kind: PeriodKind, first: Day, last: Day): Period | PeriodMistake =>
  exists(first) && exists(last) && isoOf(first) <= isoOf(last)
    ? { text, kind, firstDay: isoOf(first), lastDay: isoOf(last) }
    : 'impossible-date';

const day = (year: string | number, month: string | number, day: string | number): Day => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

const yearPattern = /^(\d{4})$/u;
const schoolYearPattern = /^(\d{4})\s*\/\s*(\d{2}|\d{4})$/u;
const monthPattern = /^(\d{4})-(\d{2})$/u;
const spanPattern = /^(\d{4})\s*[-–]\s*(\d{4})$/u;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/u;
const germanDatePattern = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/u;
const durationPattern =
  /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T00:00(?::00)?Z?)?\/P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/iu;
const intervalPattern = /^(\d{4})-(\d{2})-(\d{2})\/(\d{4})-(\d{2})-(\d{2})$/u;

/** Reads one period or says why it is none. */
function readPeriod(written: string): Period | PeriodMistake {
  const text = written.trim();
  let m = yearPattern.exec(text);
  if (m?.[1] !== undefined) return period(text, 'year', day(m[1], 1, 1), day(m[1], 12, 31));

  m = schoolYearPattern.exec(text);
  if (m?.[1] !== undefined && m[2] !== undefined) {
    const year = Number(m[1]);
    const next = year + 1;
    if (Number(m[2]) !== (m[2].length === 4 ? next : next % 100)) return 'impossible-date';
    const canonical = `${m[1]}/${two(next % 100)}`;
    return period(canonical, 'school-year', day(year, 8, 1), day(next, 7, 31));
  }

  m = datePattern.exec(text);
  if (m?.[1] !== undefined && m[2] !== undefined && m[3] !== undefined) {
    const date = day(m[1], m[2], m[3]);
    return period(isoOf(date), 'date', date, date);
  }

  m = germanDatePattern.exec(text);
  if (m?.[1] !== undefined && m[2] !== undefined && m[3] !== undefined) {
    const date = day(m[3], m[2], m[1]);
    return period(isoOf(date), 'date', date, date);
  }

  m = spanPattern.exec(text);
  if (m?.[1] !== undefined && m[2] !== undefined) {
    return period(`${m[1]}-${m[2]}`, 'span', day(m[1], 1, 1), day(m[2], 12, 31));
  }

  m = monthPattern.exec(text);
  if (m?.[1] !== undefined && m[2] !== undefined) {
    const last = daysInMonth(Number(m[1]), Number(m[2]));
    return period(text, 'month', day(m[1], m[2], 1), day(m[1], m[2], last));
  }

  m = durationPattern.exec(text);
  if (m?.[1] !== undefined) return readDuration(text, m);

  m = intervalPattern.exec(text);
  if (m !== null) {
    const [, y1 = '', m1 = '', d1 = '', y2 = '', m2 = '', d2 = ''] = m;
    return period(text, 'duration', day(y1, m1, d1), day(y2, m2, d2));
  }
  return 'not-a-period';
}

/** ISO 8601 start and duration; the last day is the one before the duration has passed. */
function readDuration(text: string, m: RegExpExecArray): Period | PeriodMistake {
  const [, year = '', month = '01', date = '01', years = 0, months = 0, weeks = 0, days = 0] = m;
  const start = day(year, month, date);
  if (!exists(start)) return 'impossible-date';
  const end = dayAfter(start, Number(years), Number(months), Number(weeks) * 7 + Number(days) - 1);
  const duration = text.slice(text.indexOf('/') + 1).toUpperCase();
  return period(`${isoOf(start)}/${duration}`, 'duration', start, end);
}

/**
 * Parses a period in any form of the input contract, and dates as German offices write them (`31.12.2021`).
 * `2020/2021` becomes `2020/21`. A school year runs from 1 August to 31 July.
 * Undefined where it is none: `periodMistake` says why.
 */
export function parsePeriod(text: string): Period | undefined {
  const read = readPeriod(text);
  return typeof read === 'string' ? undefined : read;
}

/** Why `parsePeriod` gives nothing; undefined where it gives a period. */
export function periodMistake(text: string): PeriodMistake | undefined {
  const read = readPeriod(text);
  return typeof read === 'string' ? read : undefined;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Days from the first to the last, both counted. */
export const lengthInDays = ({ firstDay, lastDay }: Period): number =>
  (Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 + 1;

/** The order of periods: first day, last day, text. */
export const comparePeriods = (a: Period, b: Period): number =>
  byCodeUnits(a.firstDay, b.firstDay) ||
  byCodeUnits(a.lastDay, b.lastDay) ||
  byCodeUnits(a.text, b.text);

export type PeriodSearch =
  | { readonly kind: 'found'; readonly period: Period }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Period[] }
  | { readonly kind: 'absent' };

/**
 * The period that a tag, or a share in search of its denominator, means: the equal one; for a year else the
 * only one that begins in it, spans excluded. `latest` is the last of `periods`, so hand in those that have
 * a value at the level in question.
 */
export function findPeriod(wanted: string, periods: readonly Period[]): PeriodSearch {
  if (wanted.trim() === 'latest') {
    const period = [...periods].sort(comparePeriods).at(-1);
    return period === undefined ? { kind: 'absent' } : { kind: 'found', period };
  }
  const meant = parsePeriod(wanted);
  if (meant === undefined) return { kind: 'absent' };
  const equal = periods.find((p) => p.text === meant.text);
  if (equal !== undefined) return { kind: 'found', period: equal };
  if (meant.kind !== 'year') return { kind: 'absent' };
  const candidates = [...periods]
    .filter((p) => p.kind !== 'span' && p.firstDay.startsWith(`${meant.text}-`))
    .sort(comparePeriods);
  const [only, ...others] = candidates;
  if (only === undefined) return { kind: 'absent' };
  return others.length === 0 ? { kind: 'found', period: only } : { kind: 'ambiguous', candidates };
}
