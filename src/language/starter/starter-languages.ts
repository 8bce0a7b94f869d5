/** The words of a first report by the language of messages. */
import type { MessageLanguage } from '../../domain/language.ts';
import { englishStarter } from './english-starter.ts';
import { germanStarter } from './german-starter.ts';
import type { StarterWords } from './starter-words.ts';

export const starterWords: Readonly<Record<MessageLanguage, StarterWords>> = {
  de: germanStarter,
  en: englishStarter,
};
