/**
 * The kinds of field that YAML and front matter are made of. Texts become values here, and only here;
 * the message of each check is the key of what was expected (`ExpectedValue`), worded in language/problems.
 */
import { z } from 'zod';
import { isWellFormedId } from '../../domain/naming/id.ts';
import type { ExpectedValue } from '../../domain/problem/municipality-problems.ts';

const expected = (what: ExpectedValue): ExpectedValue => what;

/** Text with something to see in it: white space and invisible characters are none. */
export const textField = () =>
  z
    .string(expected('text'))
    .trim()
    .regex(/[^\s\p{Cf}\p{Cc}]/u, expected('text'));

/** Text with a word or a number in it: a lone `-` or `?` keeps a place and says nothing. */
export const wordsField = () => textField().regex(/[\p{L}\p{N}]/u, expected('words'));

/** One e-mail address, without `mailto:`. */
export const emailField = () =>
  z.string(expected('email')).trim().refine(isEmailAddress, expected('email'));

/** A day of the calendar, `2026-11-23`. */
export const dateField = () => z.string(expected('date')).refine(isCalendarDay, expected('date'));

/** A number with decimal point or comma. */
export const numberField = () =>
  z
    .string(expected('number'))
    .trim()
    .regex(/^[-+−–]?\d{1,15}(?:[.,]\d{1,15})?$/u, expected('number'))
    .transform((written) => Number(written.replace(/^[−–]/u, '-').replace(',', '.')));

/** A whole number that is not negative. */
export const wholeNumberField = () =>
  z
    .string(expected('whole-number'))
    .trim()
    .regex(/^\d{1,9}$/u, expected('whole-number'))
    .transform(Number);

/** A whole number from 1. */
export const countField = () =>
  wholeNumberField().refine((number) => number >= 1, expected('count'));

/** yes, no, true, false, ja, nein. */
export const yesNoField = () =>
  z
    .string(expected('yes-no'))
    .trim()
    .regex(/^(?:yes|no|true|false|ja|nein)$/iu, expected('yes-no'))
    .transform((written) => /^(?:yes|true|ja)$/iu.test(written));

/** An id of the contract: letters, digits, `.`, `_`, `-`; begins with a letter or digit, without `..`. */
export const idField = () => z.string(expected('id')).trim().refine(isWellFormedId, expected('id'));

/** One of a closed list of words. */
export const wordField = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, expected('one-of'));

/** An address that begins with http:// or https://. */
export const webAddressField = () =>
  z.string(expected('web-address')).trim().refine(isWebAddress, expected('web-address'));

/** A list of entries, each read alike. */
export const listField = <T extends z.ZodType>(entry: T) => z.array(entry, expected('list'));

/** One text or a list of texts; always a list afterwards. Typographic bullets make no list. */
export const textsField = () =>
  z
    .union(
      [z.array(textField()), textField().transform((one): string[] => [one])],
      expected('text-or-list'),
    )
    .refine((texts) => !texts.some((text) => /^[–—•·▪‣]\s/u.test(text)), expected('text-or-list'));

/** As `textsField`, with one entry at least. */
export const someTextsField = () =>
  textsField().refine((texts) => texts.length > 0, expected('list'));

/** A map with these keys; what is unknown is left to the caller. */
export const mapField = <T extends z.ZodRawShape>(fields: T) => z.object(fields, expected('map'));

/** Whether a text is a day that exists, written YYYY-MM-DD. */
export function isCalendarDay(written: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(written) ?? [];
  if (year === '') return false;
  const days = new Date(Date.UTC(2000, Number(month), 0)).getUTCDate();
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const last = month === '02' && !leap ? 28 : days;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
}

/** Whether a text is one e-mail address; what a mail program would read as more (`?`, `&`, comma) is none. */
export const isEmailAddress = (written: string): boolean =>
  written.length <= 254 &&
  !/\.[.@]|^\./u.test(written) &&
  /^[\p{L}\d.!#$*+/=^_{|}~'-]+@[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?\.\p{L}{2,}$/u.test(written);

/** With the country's digits and a direct line (ITU E.164: fifteen at most). */
const longestPhone = 17;

/** Whether a text begins with a telephone number; words or a second number may follow it. */
export function isPhoneNumber(written: string): boolean {
  const digitsOf = (text: string): number => text.replace(/\D/gu, '').length;
  // What a spreadsheet makes of a number: 4,6112E+09.
  const isRounded = /\dE\+?\d/iu.test(written);
  const isTooLong = written.split(/[,;/|\p{L}]+/u).some((part) => digitsOf(part) > longestPhone);
  const begins = /^(?:tel\.?:?\s*)?[+(\d]/iu.test(written);
  return digitsOf(written) >= 3 && begins && !isRounded && !isTooLong;
}

/** Whether a text is a complete http(s) address without a password in it. */
export function isWebAddress(written: string): boolean {
  if (!/^https?:\/\/[^\s"<>\\]+$/iu.test(written)) return false;
  const url = URL.parse(written);
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}
