import { expect, it } from 'vitest';
import type { Language } from './language.ts';
import { languageNamed, messageLanguageOf, messageLanguages, pageLanguages } from './language.ts';

it('speaks to editors in the language of the report where there are messages in it', () => {
  for (const language of messageLanguages) expect(messageLanguageOf(language)).toBe(language);
});

it('speaks English to the editors of a report in a language of pages alone', () => {
  const pagesAlone: string = 'fr';
  expect(messageLanguageOf(pagesAlone as Language)).toBe('en');
});

it('knows languages by their keys alone', () => {
  for (const language of pageLanguages) expect(languageNamed(language)).toBe(language);
  for (const other of ['DE', 'deutsch', '', undefined, ['de'], null]) {
    expect(languageNamed(other)).toBeUndefined();
  }
});
