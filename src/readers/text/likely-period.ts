/** What a text that is no period was most likely meant to be. */
import { parsePeriod } from '../../domain/indicator/period.ts';
import { monthNumber } from './month-names.ts';

/** Days from the beginning of a spreadsheet's calendar (30 December 1899) to 1 January 1990 and 2060. */
const serialDays = { from: 32_874, to: 58_440 };

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** What offices write before a period, and the marks of footnotes behind it. */
const before =
  /^(?:(?:jahr|stand:?|stichtag:?|zum|am|year|x|y|_)\s*(?=\d)|(?:schuljahr|kita-?jahr|sj\.?)\s*(?=\d{4}\/))/iu;
const behind =
  /\s*(?:\((?:vorläufig\p{L}*|vorl\.|provisional|prov\.|geschätzt|estimated|p|r|e)\)|[pre]|\*+\)?|[⁰¹²³⁴-⁹]+[⁾)]?|\d?\))$/iu;

const two = (text: string): string => text.padStart(2, '0');

/** A form of which the meaning is plain → the contract's spelling. */
const forms: readonly (readonly [RegExp, (...parts: readonly string[]) => string])[] = [
  [/^(\d{4})[.,]0+$/u, (year) => year ?? ''],
  [/^(\d{4})-(\d{2})$/u, (year, next) => `${year ?? ''}/${next ?? ''}`],
  [/^(\d{4})\s*(?:bis|to|–|—|\.\.)\s*(\d{4})$/iu, (from, to) => `${from ?? ''}-${to ?? ''}`],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u,
    (y, m, d) => `${y ?? ''}-${two(m ?? '')}-${two(d ?? '')}`,
  ],
  [/^(\d{4})(\d{2})(\d{2})$/u, (y, m, d) => `${y ?? ''}-${m ?? ''}-${d ?? ''}`],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{2})$/u, (d, m, y) => `${d ?? ''}.${m ?? ''}.20${y ?? ''}`],
  [/^(\d{1,2})[./](\d{4})$/u, (m, y) => `${y ?? ''}-${two(m ?? '')}`],
  [/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/u, (day) => day ?? ''],
  [/^(\d{4})[ -]?Q([1-4])$/iu, (y, quarter) => quarterOf(y, quarter)],
  [/^Q([1-4])[ /-]?(\d{4})$/iu, (quarter, y) => quarterOf(y, quarter)],
  [/^([1-4])\. ?(?:Quartal|Vierteljahr),? (\d{4})$/iu, (quarter, y) => quarterOf(y, quarter)],
  [/^(\p{L}{3,9})\.? (\d{4})$/u, (name, y) => `${y ?? ''}-${monthOf(name ?? '')}`],
  [/^(\p{L}{3,9})\.?[ -](\d{2})$/u, (name, y) => `20${y ?? ''}-${monthOf(name ?? '')}`],
  [/^(\d{2})\/(\d{2})$/u, (from, to) => `20${from ?? ''}/${to ?? ''}`],
];

const quarterOf = (year = '', quarter = ''): string =>
  `${year}-${two(String(Number(quarter) * 3 - 2))}-01/P3M`;

/** `00`, which is no month, for other words. */
const monthOf = (name: string): string => two(String(monthNumber(name) ?? 0));

/** The period in the contract's spelling; undefined where nothing is likely. */
export function likelyPeriod(text: string): string | undefined {
  // A spreadsheet that forgets a cell's format shows the day's number.
  const serial = /^\d{5}$/u.test(text) ? Number(text) : 0;
  if (serial >= serialDays.from && serial <= serialDays.to) {
    return isoOf(new Date(Date.UTC(1899, 11, 30 + serial)));
  }
  const [, month = '', day = '', inYear = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  if (Number(day) > 12) return parsePeriod(`${day}.${month}.${inYear}`)?.text;
  if (text.length > 40) return undefined;
  // NFKC turns full-width digits into plain ones.
  const bare = text.trim().replace(before, '').replace(behind, '').normalize('NFKC');
  for (const [form, spell] of forms) {
    const parts = form.exec(bare);
    if (parts === null) continue;
    const period = parsePeriod(spell(...parts.slice(1)));
    if (period !== undefined) return period.text;
  }
  return bare === text ? undefined : parsePeriod(bare)?.text;
}
