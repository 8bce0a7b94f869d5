/** Words without their endings: „Kindergärten“ and „Kindergarten“ have the same stem. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import type { Language } from '../domain/language.ts';

/** Endings that Snowball leaves: „Kitas“, „Schülerinnen“. */
const germanEndings = /(?<=..[aiouy])s$|(?<=..er)in(?:nen)?$|(?<=.{4})innen$/u;

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  // Snowball's German knows umlauts, which are folded here; without them its steps are the same.
  de: (word) => german(word.replace(germanEndings, '')),
  en: english,
};

const known: Record<Language, Map<string, string>> = { de: new Map(), en: new Map() };

/** Until nothing changes: „Kurse“ and „Kurs“ lose different letters at first, and a stem is its own stem. */
function fixed(word: string, stemmer: (word: string) => string): string {
  const stem = stemmer(word);
  return stem === word || stem.length < 3 ? word : fixed(stem, stemmer);
}

/**
 * The stem of a folded word, by the Snowball algorithms (M. Porter, https://snowballstem.org); numbers and words of
 * other alphabets are their own stems.
 */
export function stemOf(word: string, language: Language): string {
  // Compounds are cut at every letter: the same pieces come again and again.
  let stem = known[language].get(word);
  if (stem === undefined) {
    stem = /^[a-z]{3,}$/u.test(word) ? fixed(word, stemmers[language]) : word;
    known[language].set(word, stem);
  }
  return stem;
}
