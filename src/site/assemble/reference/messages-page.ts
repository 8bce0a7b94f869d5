/** `/handbuch/meldungen/`: every code of the check, explained for editors. */
import { handbookWords } from '../../../language/handbook/handbook-words.ts';
import { messageTopics } from '../../../language/handbook/message-topics.ts';
import type { PageContent } from '../../page-entry.ts';
import type { PageScope } from '../assembly.ts';
import { handbookFrame } from './handbook-frame.ts';
import type { HandbookFrame } from './handbook-frame.ts';
import { foreignMessageLanguage, messageLanguageOf } from '../../../domain/language.ts';
import type { MessageLanguage } from '../../../domain/language.ts';

export interface MessagesPage extends PageContent {
  /** Language of the texts where it is another than that of the site. */
  readonly textLanguage: MessageLanguage | undefined;
  readonly handbook: HandbookFrame;
  readonly lead: string;
  readonly topics: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly messages: readonly {
      readonly code: string;
      readonly level: string;
      readonly text: string;
    }[];
  }[];
}

/** Every code of a problem with its level and advice, by topic. */
export function messagesPage({ language }: Pick<PageScope, 'language'>): MessagesPage {
  const spoken = messageLanguageOf(language);
  const words = handbookWords(spoken);
  return {
    description: words.messagesLead,
    textLanguage: foreignMessageLanguage(language),
    handbook: handbookFrame({ language }),
    lead: words.messagesLead,
    topics: messageTopics(spoken).map(({ anchor, title, messages }) => ({
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
