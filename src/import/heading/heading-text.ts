/** What one heading, label or title line of an office table says: words, a period, a unit, marks of footnotes. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';

/** `¹⁾`, `²`, ` 1)`, `*)`, `**`, `[note 1]` at the end of a text. */
const footnoteMark =
  /(?:\s*(?<!(?:^|[^\p{L}])[kcd]?m)[¹²³⁰⁴-⁹]+[)⁾]?|\s*(?<=\S)\s\d{1,2}\)|(?<=[\p{L})\d])\d?\d\)|\s*\*+\)?|\s*\[notes? [\d, ]+\])$/iu;

export interface MarkedText {
  readonly text: string;
  /** The mark of a footnote as written, '' where there is none. */
  readonly mark: string;
}

/** Takes the mark of a footnote off the end of a text: `2011¹⁾` is 2011, `Tarup 1)` is Tarup. */
export function withoutFootnote(written: string): MarkedText {
  const text = written
    .normalize('NFC')
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim();
  const mark = footnoteMark.exec(text)?.[0].trim() ?? '';
  const rest = mark === '' ? text : text.slice(0, text.length - mark.length).trim();
  // `Altstadt (04)` ends with a bracket of its own.
  const closes = mark.endsWith(')') && rest.lastIndexOf('(') > rest.lastIndexOf(')');
  return rest === '' || closes ? { text, mark: '' } : { text: rest, mark };
}

const bareUnits =
  '(?:in )?(?:anzahl|absolut|abs\\.?|zahl|%|v\\. ?h\\.|prozent|promille|‰|number|count|per ?cent|percent|percentage|euro|eur|€|t(?:sd|ausend)\\.? euro|qkm|km²|km2|m²)';
// In brackets nouns are units too; alone they are headings.
const unitWords = `(?:${bareUnits}|anteil in %|anteil %|personen|einwohner|kinder|fälle|haushalte|jahre|years|ha|(?:je|per) (?:1[., ]?000|100|10[., ]?000)(?: .{1,40})?)`;
const wholeUnit = new RegExp(`^\\(?${bareUnits}\\)?$`, 'iu');
const bracketUnit = new RegExp(`\\s*[(\\[](${unitWords})[)\\]]$`, 'iu');
const trailingUnit = /,?\s+(in (?:%|prozent|euro|€))$/iu;

export interface LabelWithUnit {
  readonly label: string;
  readonly unit: string;
}

/** Splits `Kinder (Anzahl)` and `Anteil in %`; a heading that is a unit alone has no label. */
export function splitUnit(text: string): LabelWithUnit {
  if (wholeUnit.test(text)) return { label: '', unit: text.replace(/^\(|\)$/gu, '') };
  for (const pattern of [bracketUnit, trailingUnit]) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined)
      return { label: text.slice(0, match.index).trim(), unit: match[1] };
  }
  // `in % aller`: a unit that says of what.
  return { label: text, unit: /^(?:in|anteil in) %(?= )/iu.exec(text)?.[0] ?? '' };
}

/** Whether a unit means a share. */
export const isShareUnit = (unit: string): boolean =>
  /%|prozent|per ?cent|v\. ?h\.|‰|promille|^je |^per /iu.test(unit);

const months =
  'jan(?:uar|uary)?|feb(?:ruar|ruary)?|m(?:ä|ae)rz|march|mar|apr(?:il)?|mai|may|jun(?:i|e)?|jul(?:i|y)?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?';
const monthStarts = ['jan', 'feb', 'm', 'ap', 'm', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'de'];

const periodForms: readonly RegExp[] = [
  /\d{4}-\d{2}-\d{2}(?:\/P\w+)?/gu,
  /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/gu,
  new RegExp(`\\d{1,2}\\.\\s?(?:${months})\\.?\\s+\\d{4}`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${months})\\.?\\s+\\d{4}`, 'giu'),
  /(?<!\d)(?:19|20)\d{2}\s?\/\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}\s?(?:[-–]|bis|to)\s?(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)\d{1,2}\/(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)[1-4]\.\s?(?:quartal|vierteljahr|vj\.?)\s+\d{4}/giu,
  /(?<!\p{L})(?:i{1,3}|iv)(?:\s?\/\s?|\.?\s?(?:quartal|vierteljahr|vj\.?)\s+)\d{4}/giu,
  /(?<!\p{L})q[1-4][ /-]?\d{4}|\d{4}[ /-]?q[1-4](?!\d)/giu,
  /(?<![\d.,/])(?:19|20)\d{2}(?![\d/]|[.,]\d)/gu,
];

/** `bis 2019`, `seit 2015`: a year that bounds something is no period. */
const boundYear =
  /(?<!\d\s)(?<!\p{L})(?:bis|ab|seit|vor|nach|gegenüber|until|since|before|after|from|compared (?:to|with))\s+(?:zum |dem |ende )?(?:19|20)\d{2}(?!\d|\s?(?:[-–]|bis|to)\s?\d)/giu;

export interface TextWithPeriod {
  readonly period: string | undefined;
  /** The text without it and without the words that lead to it. */
  readonly rest: string;
}

const leadingWords =
  /(?:^|[\s,;(–-])(?:(?:zum |am |im |per |as of |as at |at |in |at the end of |am ende |ende )?(?:stichtag|stand|jahr|jahre|berichtsjahr|erhebungsjahr|year|date|zeitraum|schuljahr|kita-?jahr|kindergartenjahr|school year)?[:.]?|am|im|zum|per|in|as of|at|as at|ende|seit|für|for)[\s:(]*$/iu;

/**
 * Finds the one period in a text. Two different ones leave it without (`Veränderung 2020 zu 2021`).
 *
 * @param pools `2011/2012` means both years, not a school year
 */
export function splitPeriod(text: string, pools = false): TextWithPeriod {
  const whole = canonicalPeriod(text, pools);
  if (whole !== undefined) return { period: whole, rest: '' };
  // Years of birth and of building divide people and houses.
  if (/baujahr|erbaut|built|geburtsjahr|jahrgang|jahrgänge|year of birth/iu.test(text))
    return { period: undefined, rest: text };
  let left = text.replace(boundYear, (written) => '\u0000'.repeat(written.length));
  const found: { text: string; period: string }[] = [];
  for (const form of periodForms) {
    for (const [written] of left.matchAll(form)) {
      const period = canonicalPeriod(written, pools);
      if (period !== undefined) found.push({ text: written, period });
    }
    // What one form has taken is not there for the next.
    left = left.replace(form, (written) =>
      canonicalPeriod(written, pools) === undefined ? written : '\u0000',
    );
  }
  const [only, ...others] = found;
  if (only === undefined || others.some(({ period }) => period !== only.period)) {
    return { period: undefined, rest: text };
  }
  const at = text.indexOf(only.text);
  const before = text.slice(0, at).replace(leadingWords, ' ');
  const after = text.slice(at + only.text.length).replace(/^[\s):,;.–-]+/u, ' ');
  const rest = `${before.replace(/[\s(,;:–-]+$/u, '')} ${after}`
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return { period: only.period, rest };
}

/** A period in the contract's form; undefined where the text is none. */
export function canonicalPeriod(written: string, pools = false): string | undefined {
  const text = written
    .trim()
    .replace(
      /^(?:stand|stichtag|jahr|year|berichtsjahr|schuljahr|kita-?jahr|kindergartenjahr)[:\s]+/iu,
      '',
    );
  const pool = /^(\d{4})\s*\/\s*(\d{2}|\d{4})$/u.exec(text);
  if (pools && pool?.[1] !== undefined && pool[2] !== undefined) {
    return `${pool[1]}-${pool[1].slice(0, 4 - pool[2].length)}${pool[2]}`;
  }
  const direct = parsePeriod(text.replace(/\s?(?:bis|to)\s?/u, '-'));
  if (direct !== undefined) return direct.text;
  const slash = /^(\d{1,2})\/(\d{4})$/u.exec(text);
  if (slash?.[1] !== undefined)
    return parsePeriod(`${slash[2] ?? ''}-${slash[1].padStart(2, '0')}`)?.text;
  for (const form of quarterForms) {
    const { quarter = '', year = '' } = form.exec(text)?.groups ?? {};
    if (quarter !== '') return quarterOf(year, quarter);
  }
  const short = new RegExp(`^(${months})\\.?[\\s-]+['’]?(\\d{2})$`, 'iu').exec(text);
  if (short?.[1] !== undefined && short[2] !== undefined) {
    return canonicalPeriod(`${short[1]} ${Number(short[2]) < 70 ? '20' : '19'}${short[2]}`);
  }
  const named = new RegExp(`^(?:(\\d{1,2})\\.\\s?)?(${months})\\.?\\s+(\\d{4})$`, 'iu').exec(text);
  if (named?.[2] !== undefined && named[3] !== undefined) {
    const month = String(monthOf(foldName(named[2]))).padStart(2, '0');
    const day = named[1] === undefined ? '' : `-${named[1].padStart(2, '0')}`;
    return parsePeriod(`${named[3]}-${month}${day}`)?.text;
  }
  return undefined;
}

const quarterForms: readonly RegExp[] = [
  /^(?<quarter>[1-4])\.\s?(?:quartal|vierteljahr|vj\.?)\s+(?<year>\d{4})$/iu,
  /^(?<quarter>i{1,3}|iv)\.?\s?(?:quartal|vierteljahr|vj\.?)?\s?[/ ]\s?(?<year>\d{4})$/iu,
  /^q(?<quarter>[1-4])[ /-]?(?<year>\d{4})$/iu,
  /^(?<year>\d{4})[ /-]?q(?<quarter>[1-4])$/iu,
];
const romans = ['i', 'ii', 'iii', 'iv'];

function quarterOf(year: string, quarter: string): string | undefined {
  const roman = romans.indexOf(quarter.toLowerCase());
  const month = String((roman === -1 ? Number(quarter) - 1 : roman) * 3 + 1).padStart(2, '0');
  return parsePeriod(`${year}-${month}-01/P3M`)?.text;
}

/** A quarter or a month that stands below or beside its year (`II`, `1. Quartal`, `Q3`, `März`); undefined where it is none. */
export function periodWithin(year: string, text: string): string | undefined {
  if (!/^\d{4}$/u.test(year)) return undefined;
  if (
    /^(?:i{1,3}|iv|q[1-4]|[1-4]\. ?(?:quartal|vierteljahr|vj\.?)|i[iv]{0,2}\.? ?(?:quartal|vierteljahr))$/iu.test(
      text,
    )
  )
    return canonicalPeriod(`${text} ${year}`);
  return new RegExp(`^(?:${months})\\.?$`, 'iu').test(text)
    ? canonicalPeriod(`${text} ${year}`)
    : undefined;
}

/** `202312` and `20231231` of a column of times. */
export const compactDate = (text: string): string | undefined => {
  const [, year, month, day] =
    /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/u.exec(text.trim()) ?? [];
  return year === undefined ? undefined : [year, month, day].filter((part) => part).join('-');
};

function monthOf(name: string): number {
  if (/^(?:mai|may)$/u.test(name)) return 5;
  if (name.startsWith('m')) return 3;
  return monthStarts.findIndex((start) => name.startsWith(start)) + 1;
}
