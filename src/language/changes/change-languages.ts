/** The words for what a delivery changes by the language of messages. */
import type { MessageLanguage } from '../../domain/language.ts';
import type { ChangeWords } from './change-words.ts';
import { englishChanges } from './english-changes.ts';
import { germanChanges } from './german-changes.ts';

export const changeWords: Readonly<Record<MessageLanguage, ChangeWords>> = {
  de: germanChanges,
  en: englishChanges,
};
