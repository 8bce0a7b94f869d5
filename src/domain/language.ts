/** Languages: those that the pages of a report can have, and those in which editors are spoken to. */

/** Languages of pages. Each has one record of words in `src/language/languages.ts`. */
export const pageLanguages = ['de', 'en'] as const;
export type Language = (typeof pageLanguages)[number];

/** Languages of the check, the handbook and the commands. */
export const messageLanguages = ['de', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** Of a report that names none. */
export const usualLanguage: Language = 'de';

/** The language of pages that a text names; undefined where it names none. */
export const languageNamed = (text: unknown): Language | undefined =>
  pageLanguages.find((language) => language === text);

/** The language of texts for editors where it is another than that of the pages they stand on. */
export const foreignMessageLanguage = (language: Language): MessageLanguage | undefined => {
  const spoken = messageLanguageOf(language);
  return spoken === language ? undefined : spoken;
};

/** The language in which the editors of a report are spoken to: its own where there are messages in it, else English. */
export const messageLanguageOf = (language: Language): MessageLanguage =>
  messageLanguages.find((one) => one === language) ?? 'en';
