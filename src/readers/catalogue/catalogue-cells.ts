/** Cells of the catalogue that hold more than a text: words of closed lists, numbers, breaks, categories. */
import type { Category, FromOffers, Indicator } from '../../domain/indicator/indicator.ts';
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { decideMark, parseNumber } from '../text/number-text.ts';
import type { TableRow } from '../table/table-row.ts';
import { hasPublicHost } from '../register/register-fields.ts';
import { isCalendarDay, isWebAddress } from '../yaml/yaml-fields.ts';
import type { KnownUnit } from '../../domain/indicator/unit.ts';
import { knownUnits, units } from '../../domain/indicator/unit.ts';

/** What offices write for a known unit; read as their own words, with a warning that names the known one. */
const otherWordsForUnits: ReadonlyMap<string, KnownUnit> = new Map(
  knownUnits.flatMap((unit) => units[unit].otherWords.map((word) => [word, unit] as const)),
);

/** The known unit that other words stand for, undefined where they are a unit of their own. */
function unitInOtherWords(folded: string): KnownUnit | undefined {
  const exact = otherWordsForUnits.get(folded);
  if (exact !== undefined) return exact;
  const bare = folded.replace(/(\d)[.,'’ \u00a0\u202f](?=\d{3}(?:\D|$))/gu, '$1');
  const alike = knownUnits.find((unit) => units[unit].pattern?.test(bare) === true);
  if (alike !== undefined) return alike;
  // `Kinder unter 3` counts children, `Kinder je Fachkraft` does not.
  const isQuotient = /\b(?:je|pro|per)\b|\//u.test(folded);
  const [first = ''] = folded.split(' ');
  return isQuotient ? undefined : knownUnits.find((unit) => units[unit].nouns.includes(first));
}

/**
 * The unit, and the known one that it is like: a mistyped `percnt` must not lose its protection, so the
 * default of disclosure follows the likeness.
 */
export function parseUnit(
  row: TableRow,
  problems: ProblemList,
): { readonly unit: Indicator['unit']; readonly like: KnownUnit | undefined } {
  const written = row.text('unit');
  const folded = written.toLowerCase();
  const exact = knownUnits.find((unit) => unit === folded);
  if (exact !== undefined) return { unit: exact, like: exact };
  const near = nearestName(written, knownUnits);
  const like = unitInOtherWords(folded) ?? knownUnits.find((unit) => unit === near);
  // Whoever says how people are protected has chosen the words of the unit.
  const isChosen = like !== undefined && units[like].ofPeople && row.text('disclosure') !== '';
  const isOwnWords = otherWordsForUnits.get(folded) === undefined && near !== like;
  if (like !== undefined && !(isChosen && isOwnWords)) {
    problems.add('unit-like-known-one', row.place('unit'), { unit: written, nearest: like });
  }
  return { unit: { text: written }, like };
}

/** One of a closed list of words, without regard to case; undefined where empty or unknown. */
export function parseWord<W extends string>(
  row: TableRow,
  column: string,
  words: readonly W[],
  problems: ProblemList,
): W | undefined {
  const value = row.text(column);
  if (value === '') return undefined;
  const word = words.find((one) => one === value.toLowerCase());
  if (word === undefined) {
    const nearest = nearestName(value, words);
    const facts = { column, value, known: words, nearest };
    problems.fold('unknown-catalogue-word', `${column}\u0000${value}`, row.place(column), facts);
  }
  return word;
}

/** A number between two bounds, whole unless `whole` is false; undefined where empty or wrong. */
export function parseBounded(
  row: TableRow,
  column: string,
  { from, to, whole = true }: { from: number; to: number; whole?: boolean },
  problems: ProblemList,
  written: string = row.text(column),
): number | undefined {
  const value = written;
  if (value === '') return undefined;
  const number = /^\d{1,6}(?:[.,]\d{1,6})?$/u.test(value) ? Number(value.replace(',', '.')) : NaN;
  if (number >= from && number <= to && (!whole || Number.isInteger(number))) return number;
  const facts = { column, value, from, to };
  problems.fold('catalogue-number', `${column} ${value}`, row.place(column), facts);
  return undefined;
}

/** A map tells no more classes apart. */
const mostClasses = 9;

/** `16,8 18,1 27,3`: numbers with both ends and one decimal mark, ascending, with the most decimals written. */
export function parseBreaks(row: TableRow, problems: ProblemList): Indicator['breaks'] {
  const written = row.text('breaks');
  if (written === '') return undefined;
  const place = row.place('breaks');
  const parts = written.split(/[\s|]+/u).filter((part) => part !== '');
  const { mark, contradiction } = decideMark(parts);
  const numbers = parts.map((part) => parseNumber(part, mark));
  const read = numbers.filter((number) => typeof number === 'object');
  const isPlain = read.every((number) => !number.percent && !number.bracketed);
  if (parts.length < 2 || read.length < parts.length || !isPlain || contradiction !== undefined) {
    problems.add('breaks-not-numbers', place, { value: written });
    return undefined;
  }
  const classes = parts.length - 1;
  if (classes > mostClasses) {
    const facts = { classes, most: mostClasses };
    problems.add('too-many-breaks', place, facts);
    return undefined;
  }
  const values = read.map((number) => number.value);
  for (let at = 1; at < values.length; at += 1) {
    const [before = 0, here = 0] = values.slice(at - 1, at + 1);
    if (here > before) continue;
    const [first = '', second = ''] = parts.slice(at - 1, at + 1);
    problems.add('breaks-not-ascending', place, { first, second });
    return undefined;
  }
  return { values, decimals: Math.max(...read.map((number) => number.decimals)) };
}

/** `1=gut|2=mittel`: codes with their labels, in order. */
export function parseCategories(row: TableRow, problems: ProblemList): readonly Category[] {
  const written = row.text('categories');
  if (written === '') return [];
  const categories = new Map<string, Category>();
  for (const part of written.split('|')) {
    const at = part.indexOf('=');
    const code = part.slice(0, Math.max(0, at)).trim();
    const label = part.slice(at + 1).trim();
    if (at < 1 || code === '' || label === '') {
      const value = part.trim() || written;
      problems.add('malformed-categories', row.place('categories'), { value });
    } else if (categories.has(code)) {
      problems.add('duplicate-category', row.place('categories'), { code });
    } else {
      const labels = [...categories.values()].map((category) => foldName(category.label));
      if (labels.includes(foldName(label))) {
        problems.add('duplicate-category-label', row.place('categories'), { label });
      }
      categories.set(code, { code, label });
    }
  }
  return [...categories.values()];
}

/**
 * `count:kita`, `capacity:kita|hort`.
 *
 * @param types ids of the vocabulary; empty where none is declared, then every type is taken
 */
export function parseFromOffers(
  row: TableRow,
  types: readonly string[],
  problems: ProblemList,
): FromOffers | undefined {
  const written = row.text('from_offers');
  if (written === '') return undefined;
  const place = row.place('from_offers');
  const [, word = '', list = ''] = /^(count|capacity)\s*:(.+)$/iu.exec(written) ?? [];
  const wanted = list.split('|').map((type) => type.trim());
  if (word === '' || wanted.includes('')) {
    problems.add('malformed-from-offers', place, { value: written });
    return undefined;
  }
  for (const value of types.length === 0 ? [] : wanted) {
    if (types.includes(value)) continue;
    const nearest = nearestName(value, types);
    problems.add('from-offers-unknown-type', place, { value, known: types, nearest });
  }
  return {
    measure: word.toLowerCase() === 'count' ? 'count' : 'capacity',
    types: [...new Set(wanted)],
  };
}

/** A day (ISO, or with points as in German), month or year that exists; one after the report's day is a warning. */
export function parseUpdated(
  row: TableRow,
  asOf: string | undefined,
  problems: ProblemList,
): string | undefined {
  const written = row.text('updated');
  if (written === '') return undefined;
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(written) ?? [];
  const value = year === '' ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const whole = value + '-01-01'.slice(value.length < 5 ? 0 : value.length < 8 ? 3 : 6);
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(value) || !isCalendarDay(whole)) {
    problems.add('catalogue-date', row.place('updated'), { column: 'updated', value: written });
    return undefined;
  }
  if (asOf !== undefined && value > asOf.slice(0, value.length)) {
    problems.fold('catalogue-date-ahead', value, row.place('updated'), { value, asOf });
  }
  return value;
}

/** An http(s) address that everybody can open. */
export function parseWebAddress(
  row: TableRow,
  column: string,
  problems: ProblemList,
): string | undefined {
  const value = row.text(column);
  if (value === '') return undefined;
  if (isWebAddress(value) && hasPublicHost(value)) return value;
  problems.fold('catalogue-web-address', `${column}\u0000${value}`, row.place(column), {
    column,
    value,
  });
  return undefined;
}

/** The least change that is called one: `0,5` in the unit, `2 %` of the earlier value. */
export function parseNoticeable(row: TableRow, problems: ProblemList): Indicator['noticeable'] {
  const written = row.text('noticeable');
  const relative = written.endsWith('%');
  const number = relative ? written.slice(0, -1).trim() : written;
  const bounds = { from: leastNoticeable, to: 999_999, whole: false };
  const amount = parseBounded(row, 'noticeable', bounds, problems, number);
  return amount === undefined ? undefined : { amount, relative };
}

const leastNoticeable = 0.000001;

/** Subject and predicate of a sentence about the value; one without the other says nothing. */
export function parseSentence(row: TableRow, problems: ProblemList): Indicator['sentence'] {
  const subject = row.text('subject');
  const predicate = row.text('predicate');
  if (subject !== '' && predicate !== '') return { subject, predicate };
  if (subject === '' && predicate === '') return undefined;
  const [column, missing] = subject === '' ? ['predicate', 'subject'] : ['subject', 'predicate'];
  problems.add('half-a-sentence', row.place(column), {
    column,
    missing,
    indicator: row.text('id'),
  });
  return undefined;
}
