/**
 * How words are spelt for comparison: small letters without marks. The site writes its index with it and the browser
 * reads questions with it, so both find the same.
 */
import type { Language } from '../domain/language.ts';

/** „ä“ is also written „ae“, which is no vowel of its own in „neue“, „Quelle“ and „Bauer“. */
const spelledOut = /a(?=e)e|o(?=e)e|(?<![aeoq])ue/gu;
const firstLetter = (pair: string): string => pair.charAt(0);

/**
 * A text in small letters without marks: „Spielplätze“, „Spielplaetze“ → `spielplatze`, „Straße“ → `strasse`.
 *
 * @param language in German, `ae`, `oe` and `ue` are other spellings of vowels
 */
export function folded(text: string, language: Language): string {
  const plain = text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return language === 'de' ? plain.replace(spelledOut, firstLetter) : plain;
}

/** The words of a text as they are written: letters and digits that stand together. */
export const writtenWords = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** „Hauptstr.“ means „Hauptstraße“. */
const shortStreet = /(?<=.{2})str$/u;

/** A written word as it is compared. */
export function foldedWord(word: string, language: Language): string {
  const plain = folded(word, language);
  return language === 'de' ? plain.replace(shortStreet, 'strasse') : plain;
}

/** The words of a text, folded, in their order. */
export const wordsIn = (text: string, language: Language): readonly string[] =>
  writtenWords(text).map((word) => foldedWord(word, language));
