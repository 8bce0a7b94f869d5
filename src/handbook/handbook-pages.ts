/** The pages of the handbook, in its order: guides first, then what one looks up. The only list of them. */
import type { MessageLanguage } from '../domain/language.ts';
import { confidential } from '../language/handbook/guides/confidential.ts';
import { firstReport } from '../language/handbook/guides/first-report.ts';
import { withAndWithoutGit } from '../language/handbook/guides/git.ts';
import type { GuideWords } from '../language/handbook/guides/guide.ts';
import { nextYear } from '../language/handbook/guides/next-year.ts';
import { press } from '../language/handbook/guides/press.ts';
import { questions } from '../language/handbook/guides/questions.ts';
import { release } from '../language/handbook/guides/release.ts';
import { handbookWords } from '../language/handbook/handbook-words.ts';
import { referencePages } from '../language/handbook/reference/reference-words.ts';
import type { ReferenceSlug } from '../language/handbook/reference/reference-words.ts';
import type { HandbookSection } from './entry.ts';
import {
  boundarySections,
  catalogueSections,
  deliverySections,
  municipalitySections,
  numberSections,
  offerSections,
} from './sections/data-sections.ts';
import {
  commandSections,
  fileSections,
  tagSections,
  textSections,
} from './sections/word-sections.ts';

export type GuideSlug =
  | 'erster-bericht'
  | 'naechstes-jahr'
  | 'haeufige-fragen'
  | 'presse'
  | 'stand-einfrieren'
  | 'git'
  | 'vertraulichkeit';
export type HandbookSlug = GuideSlug | ReferenceSlug;

export interface HandbookText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly HandbookSection[];
}

const guides: Readonly<Record<GuideSlug, GuideWords>> = {
  'erster-bericht': firstReport,
  'naechstes-jahr': nextYear,
  'haeufige-fragen': questions,
  presse: press,
  'stand-einfrieren': release,
  git: withAndWithoutGit,
  vertraulichkeit: confidential,
};

const sections: Readonly<
  Record<ReferenceSlug, (language: MessageLanguage) => readonly HandbookSection[]>
> = {
  ordner: (language) => fileSections(language, handbookWords(language).required),
  kommune: municipalitySections,
  grenzen: boundarySections,
  katalog: catalogueSections,
  zahlen: numberSections,
  lieferungen: deliverySections,
  angebote: offerSections,
  texte: textSections,
  tags: tagSections,
  befehle: commandSections,
};

/** Last parts of the addresses of guides, in their order. */
export const guideSlugs = Object.keys(guides) as readonly GuideSlug[];
/** Last parts of the addresses of pages of reference, in their order. */
export const referenceSlugs = Object.keys(sections) as readonly ReferenceSlug[];
export const handbookSlugs: readonly HandbookSlug[] = [...guideSlugs, ...referenceSlugs];

const isGuide = (slug: HandbookSlug): slug is GuideSlug => Object.hasOwn(guides, slug);

/** Title of a page, and the sentence below it. */
export function handbookTitle(
  slug: HandbookSlug,
  language: MessageLanguage,
): Pick<HandbookText, 'title' | 'lead'> {
  if (isGuide(slug)) return guides[slug][language];
  const { title, lead } = referencePages[slug];
  return { title: title[language], lead: lead[language] };
}

/** A page of the handbook in a language of messages. */
export const handbookText = (slug: HandbookSlug, language: MessageLanguage): HandbookText => ({
  ...handbookTitle(slug, language),
  sections: isGuide(slug) ? guides[slug][language].sections : sections[slug](language),
});
