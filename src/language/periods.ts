/** Days and periods in words, and as parts of addresses. */
import type { Language } from '../domain/municipality.ts';
import type { Period } from '../domain/indicator/period.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

interface Day {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

function dayOf(iso: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (found === null) return undefined;
  return { year: found[1] ?? '', month: Number(found[2]), day: Number(found[3]) };
}

const monthName = (day: Day, language: Language): string =>
  months[language][day.month - 1] ?? String(day.month);

const lastOfMonth = (day: Day): boolean =>
  day.day === new Date(Date.UTC(Number(day.year), day.month, 0)).getUTCDate();

/** An ISO date as words: „30. Juni 2026“, “30 June 2026”; what is no ISO date stays as it is. */
export function formatDate(iso: string, language: Language): string {
  const day = dayOf(iso);
  if (day === undefined) return iso;
  const number = language === 'de' ? `${day.day}.` : String(day.day);
  return `${number}\u00A0${monthName(day, language)} ${day.year}`;
}

/** An ISO date in figures: „31.12.2021“, “31/12/2021”. */
export function formatShortDate(iso: string, language: Language): string {
  const day = dayOf(iso);
  if (day === undefined) return iso;
  const parts = [String(day.day).padStart(2, '0'), String(day.month).padStart(2, '0'), day.year];
  return parts.join(language === 'de' ? '.' : '/');
}

/** Full months as „April 2021 bis März 2022“, else both days. */
function fromTo(period: Period, language: Language): string {
  const first = dayOf(period.firstDay);
  const last = dayOf(period.lastDay);
  const to = language === 'de' ? 'bis' : 'to';
  if (first !== undefined && last !== undefined && first.day === 1 && lastOfMonth(last)) {
    if (first.year === last.year && first.month === 1 && last.month === 12) return first.year;
    if (first.year === last.year && first.month === last.month) {
      return `${monthName(first, language)} ${first.year}`;
    }
    return `${monthName(first, language)} ${first.year} ${to} ${monthName(last, language)} ${last.year}`;
  }
  return `${formatShortDate(period.firstDay, language)} ${to} ${formatShortDate(period.lastDay, language)}`;
}

/** A period as it stands in titles and tables: „2021“, „Schuljahr 2020/21“, „31.12.2021“, „2019–2021“, „April 2021“. */
export function formatPeriod(period: Period, language: Language): string {
  switch (period.kind) {
    case 'year':
      return period.text;
    case 'school-year':
      return `${language === 'de' ? 'Schuljahr' : 'school year'}\u00A0${period.text}`;
    case 'date':
      return formatShortDate(period.firstDay, language);
    case 'span':
      return period.text.replace('-', '–');
    case 'month': {
      const day = dayOf(period.firstDay);
      return day === undefined ? period.text : `${monthName(day, language)}\u00A0${day.year}`;
    }
    case 'duration':
      return fromTo(period, language);
  }
}

/** A period for axes and narrow columns: „2021“, „2020/21“, „31.12.21“, „04/2021“. */
export function formatShortPeriod(period: Period, language: Language): string {
  const day = dayOf(period.firstDay);
  switch (period.kind) {
    case 'school-year':
      return period.text;
    case 'month':
      return day === undefined ? period.text : `${String(day.month).padStart(2, '0')}/${day.year}`;
    case 'duration':
      return day === undefined
        ? period.text
        : day.month === 1 && day.day === 1
          ? fromTo(period, language)
          : `${language === 'de' ? 'ab' : 'from'} ${String(day.month).padStart(2, '0')}/${day.year}`;
    case 'year':
    case 'date':
    case 'span':
      return formatPeriod(period, language);
  }
}

/** Behind „seit“ or “since”: „2018“, „dem Schuljahr 2018/19“, „dem 31.12.2018“. */
export function formatSince(period: Period, language: Language): string {
  const text = formatPeriod(period, language);
  if (language === 'en') return `since ${period.kind === 'school-year' ? 'the ' : ''}${text}`;
  const article = period.kind === 'school-year' || period.kind === 'date' ? 'dem ' : '';
  return `seit ${article}${text}`;
}

/** A period inside a sentence: „2021“, „im Schuljahr 2020/21“, „am 31.12.2021“, “in 2021”. */
export function formatWhen(period: Period, language: Language): string {
  const text = formatPeriod(period, language);
  switch (period.kind) {
    case 'year':
      return language === 'de' ? text : `in ${text}`;
    case 'school-year':
      return language === 'de' ? `im ${text}` : `in the ${text}`;
    case 'date':
      return language === 'de' ? `am ${text}` : `on ${text}`;
    case 'span':
      return language === 'de' ? `in den Jahren ${text}` : `in ${text}`;
    case 'month':
      return language === 'de' ? `im ${text}` : `in ${text}`;
    case 'duration':
      return language === 'de' ? `im Zeitraum ${text}` : `in the period ${text}`;
  }
}

/** A period as part of a file name: `2020/21` → `2020-21`, `2021-04-01/P1Y` → `2021-04-01-p1y`. */
export const periodForAddress = (period: Period): string =>
  period.text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
