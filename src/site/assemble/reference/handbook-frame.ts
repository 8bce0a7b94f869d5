/** What all pages of the handbook have in common: the list of its pages, and the language it speaks. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { foreignMessageLanguage, messageLanguageOf } from '../../../domain/language.ts';
import type { MessageLanguage } from '../../../domain/language.ts';
import { guideSlugs, handbookTitle, referenceSlugs } from '../../../handbook/handbook-pages.ts';
import type { HandbookSlug } from '../../../handbook/handbook-pages.ts';
import { handbookWords } from '../../../language/handbook/handbook-words.ts';
import type { PageScope } from '../assembly.ts';

/** A page in a list of the handbook's pages. */
export interface HandbookLink extends Link {
  readonly slug: string;
  readonly lead: string;
}

export interface HandbookFrame {
  /** Language of the texts where it is another than that of the site. */
  readonly textLanguage: MessageLanguage | undefined;
  readonly groups: readonly { readonly title: string; readonly pages: readonly HandbookLink[] }[];
}

export function handbookFrame({ language }: Pick<PageScope, 'language'>): HandbookFrame {
  const spoken = messageLanguageOf(language);
  const words = handbookWords(spoken);
  const linkTo = (slug: HandbookSlug): HandbookLink => {
    const { title, lead } = handbookTitle(slug, spoken);
    return { slug, text: title, lead, address: addresses.handbookPage(slug) };
  };
  const messages: HandbookLink = {
    slug: 'meldungen',
    text: words.messagesTitle,
    lead: words.messagesLead,
    address: addresses.messages,
  };
  return {
    textLanguage: foreignMessageLanguage(language),
    groups: [
      { title: words.guides, pages: guideSlugs.map(linkTo) },
      { title: words.reference, pages: [...referenceSlugs.map(linkTo), messages] },
    ],
  };
}
