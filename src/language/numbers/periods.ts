/** Days and periods in words, and as parts of addresses. */
import type { Period } from '../../domain/indicator/period.ts';
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';
import type { PeriodWords } from './period-words.ts';

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

const wordsIn = (language: Language): PeriodWords => languages[language].periods;

const monthName = (day: Day, language: Language): string =>
  wordsIn(language).months[day.month - 1] ?? String(day.month);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const lastOfMonth = (day: Day): boolean =>
  day.day === new Date(Date.UTC(Number(day.year), day.month, 0)).getUTCDate();

/** An ISO date as words: „30. Juni 2026“, “30 June 2026”; what is no ISO date stays as it is. */
export function formatDate(iso: string, language: Language): string {
  const day = dayOf(iso);
  if (day === undefined) return iso;
  return wordsIn(language).date(day.day, monthName(day, language), day.year);
}

/** An ISO date in figures: „31.12.2021“, “31/12/2021”. */
export function formatShortDate(iso: string, language: Language): string {
  const day = dayOf(iso);
  if (day === undefined) return iso;
  return wordsIn(language).shortDate(twoDigits(day.day), twoDigits(day.month), day.year);
}

/** Full months as „April 2021 bis März 2022“, else both days. */
function fromTo(period: Period, language: Language): string {
  const first = dayOf(period.firstDay);
  const last = dayOf(period.lastDay);
  const words = wordsIn(language);
  if (first !== undefined && last !== undefined && first.day === 1 && lastOfMonth(last)) {
    if (first.year === last.year && first.month === 1 && last.month === 12) return first.year;
    if (first.year === last.year && first.month === last.month) {
      return `${monthName(first, language)} ${first.year}`;
    }
    return words.fromTo(
      `${monthName(first, language)} ${first.year}`,
      `${monthName(last, language)} ${last.year}`,
    );
  }
  return words.fromTo(
    formatShortDate(period.firstDay, language),
    formatShortDate(period.lastDay, language),
  );
}

/** A period as it stands in titles and tables: „2021“, „Schuljahr 2020/21“, „31.12.2021“, „2019–2021“, „April 2021“. */
export function formatPeriod(period: Period, language: Language): string {
  switch (period.kind) {
    case 'year':
      return period.text;
    case 'school-year':
      return wordsIn(language).schoolYear(period.text);
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
      return day === undefined ? period.text : `${twoDigits(day.month)}/${day.year}`;
    case 'duration':
      return day === undefined
        ? period.text
        : day.month === 1 && day.day === 1
          ? fromTo(period, language)
          : wordsIn(language).from(`${twoDigits(day.month)}/${day.year}`);
    case 'year':
    case 'date':
    case 'span':
      return formatPeriod(period, language);
  }
}

/** „seit 2018“, „seit dem Schuljahr 2018/19“, “since 2018”. */
export const formatSince = (period: Period, language: Language): string =>
  wordsIn(language).since[period.kind](formatPeriod(period, language));

/** A period inside a sentence: „2021“, „im Schuljahr 2020/21“, „am 31.12.2021“, “in 2021”. */
export const formatWhen = (period: Period, language: Language): string =>
  wordsIn(language).when[period.kind](formatPeriod(period, language));

/** From one period to another: „2018 bis 2022“; one of them alone where they are the same. */
export const formatPeriods = (first: Period, last: Period, language: Language): string =>
  first === last
    ? formatPeriod(first, language)
    : wordsIn(language).fromTo(formatPeriod(first, language), formatPeriod(last, language));

/** A period as part of a file name: `2020/21` → `2020-21`, `2021-04-01/P1Y` → `2021-04-01-p1y`. */
export const periodForAddress = (period: Period): string =>
  period.text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
