/** What the handbook says of one key, column or field of a report folder. */
import type { HandbookText } from '../handbook-entry.ts';

/** A word that a key takes, with its meaning. */
export type AllowedWords = Readonly<Record<string, HandbookText>>;

export interface KeyWords extends HandbookText {
  /** All words that the key takes, where they are a closed list. */
  readonly words?: AllowedWords | undefined;
}

/** By the name of the column, or by the path of the key: `publisher.name`, `levels.id`. */
export type WordsOfKeys = Readonly<Record<string, KeyWords>>;

/** Words of one key: German, English, and the words that it takes. */
export const key = (de: string, en: string, words?: AllowedWords): KeyWords => ({ de, en, words });
