/** Words of the frame around the contents, in the report's language. */
import type { Language } from '../domain/municipality.ts';
import { germanChrome } from './chrome-de.ts';
import { englishChrome } from './chrome-en.ts';
import type { Chrome } from './chrome-words.ts';

export type { Chrome, Voice } from './chrome-words.ts';

/** The words of the frame in a language. */
export const chrome = (language: Language): Chrome =>
  language === 'de' ? germanChrome : englishChrome;
