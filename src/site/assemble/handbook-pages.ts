/** The handbook for editors: the same for every report, in the report's language. */
import { addresses } from '../../domain/naming/address.ts';
import type { Language } from '../../domain/municipality.ts';
import { handbookWords } from '../../language/handbook/handbook-words.ts';
import { messageTopics } from '../../language/handbook/message-topics.ts';
import { tagEntries } from './tag-entries.ts';
import type { HandbookPage, MessagesPage } from '../prepared-report.ts';

/** `/handbuch/` */
export function handbookPage(language: Language): HandbookPage {
  const words = handbookWords(language);
  return {
    title: words.title,
    lead: words.lead,
    sections: words.sections,
    tags: { ...words.tags, entries: tagEntries(language) },
    commands: { title: words.commandsTitle, lead: words.commandsLead, entries: words.commands },
    messages: {
      lead: words.messagesLead,
      link: { text: words.messagesTitle, address: addresses.messages },
    },
  };
}

/** `/handbuch/meldungen/` */
export function messagesPage(language: Language): MessagesPage {
  const words = handbookWords(language);
  return {
    title: words.messagesTitle,
    lead: words.messagesLead,
    handbook: { text: words.title, address: addresses.handbook },
    topics: messageTopics(language).map(({ anchor, title, messages }) => ({
      anchor,
      title,
      messages: messages.map(({ code, level, text }) => ({
        code,
        level: words.level[level],
        text,
      })),
    })),
  };
}
