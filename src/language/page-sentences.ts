/** Sentences of the pages in the report's language. */
import type { Language } from '../domain/municipality.ts';
import { germanPageWords } from './page-words-de.ts';
import { englishPageWords } from './page-words-en.ts';
import type { PageWords } from './page-words.ts';

/** Sentences of the pages in one language. */
export const pageWords = (language: Language): PageWords =>
  language === 'de' ? germanPageWords : englishPageWords;
