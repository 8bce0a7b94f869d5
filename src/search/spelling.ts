/**
 * How words are spelt for comparison: small letters without marks. The site writes its index with it and the browser
 * reads questions with it, so both find the same.
 */
import type { Language } from '../domain/language.ts';

/** How a language lets the same word be written, of words in small letters without marks. */
interface Spelling {
  /** Vowels that are also written as two letters; of these the first counts. */
  readonly pairs?: RegExp;
  /** Ends of words that are cut short, and what they mean. */
  readonly short?: readonly [RegExp, string];
}

const spellings: Readonly<Record<Language, Spelling>> = {
  de: {
    // „ä“ is also written „ae“, which is no vowel of its own in „neue“, „Quelle“ and „Bauer“.
    pairs: /a(?=e)e|o(?=e)e|(?<![aeoq])ue/gu,
    // „Hauptstr.“ means „Hauptstraße“.
    short: [/(?<=.{2})str$/u, 'strasse'],
  },
  en: {},
};

/**
 * A text in small letters without marks: „Spielplätze“, „Spielplaetze“ → `spielplatze`, „Straße“ → `strasse`.
 *
 * @param language in German, `ae`, `oe` and `ue` are other spellings of vowels
 */
export function folded(text: string, language: Language): string {
  const plain = text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  const { pairs } = spellings[language];
  return pairs === undefined ? plain : plain.replace(pairs, (pair) => pair.charAt(0));
}

/** The words of a text as they are written: letters and digits that stand together. */
export const writtenWords = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** A written word as it is compared. */
export function foldedWord(word: string, language: Language): string {
  const plain = folded(word, language);
  const { short } = spellings[language];
  return short === undefined ? plain : plain.replace(...short);
}

/** The words of a text, folded, in their order. */
export const wordsIn = (text: string, language: Language): readonly string[] =>
  writtenWords(text).map((word) => foldedWord(word, language));
