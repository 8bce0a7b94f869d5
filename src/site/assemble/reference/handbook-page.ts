/** `/handbuch/`: what a report folder is, for editors; the same for every report of a language. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { handbookWords } from '../../../language/handbook/handbook-words.ts';
import type { PageContent } from '../../page-entry.ts';
import type { PageScope } from '../assembly.ts';
import { tagEntries } from './tag-entries.ts';
import type { TagEntry } from './tag-entries.ts';
import { foreignMessageLanguage, messageLanguageOf } from '../../../domain/language.ts';
import type { MessageLanguage } from '../../../domain/language.ts';

export interface HandbookPage extends PageContent {
  /** Language of the texts where it is another than that of the site. */
  readonly textLanguage: MessageLanguage | undefined;
  readonly lead: string;
  readonly sections: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly tags: {
    readonly title: string;
    readonly lead: string;
    /** „nötig“ */
    readonly required: string;
    readonly entries: readonly TagEntry[];
  };
  readonly commands: {
    readonly title: string;
    readonly lead: string;
    readonly entries: readonly { readonly term: string; readonly text: string }[];
  };
  readonly messages: { readonly lead: string; readonly link: Link };
}

/** What editors need to know, in the language in which they are spoken to. */
export function handbookPage({ language }: Pick<PageScope, 'language'>): HandbookPage {
  const spoken = messageLanguageOf(language);
  const words = handbookWords(spoken);
  return {
    description: words.lead,
    textLanguage: foreignMessageLanguage(language),
    lead: words.lead,
    sections: words.sections,
    tags: { ...words.tags, entries: tagEntries(spoken) },
    commands: { title: words.commandsTitle, lead: words.commandsLead, entries: words.commands },
    messages: {
      lead: words.messagesLead,
      link: { text: words.messagesTitle, address: addresses.messages },
    },
  };
}
