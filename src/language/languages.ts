/** The words of every language of pages. A further one is its record, its key in the domain, and a line here. */
import type { Language } from '../domain/language.ts';
import { english } from './english/english.ts';
import { german } from './german/german.ts';
import type { PageLanguage } from './page-language.ts';

export const languages: Readonly<Record<Language, PageLanguage>> = { de: german, en: english };
