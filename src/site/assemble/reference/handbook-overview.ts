/** `/handbuch/`: the pages of the handbook, for editors; the same for every report of a language. */
import { messageLanguageOf } from '../../../domain/language.ts';
import { handbookWords } from '../../../language/handbook/handbook-words.ts';
import type { PageContent } from '../../page-entry.ts';
import type { PageScope } from '../assembly.ts';
import { handbookFrame } from './handbook-frame.ts';
import type { HandbookFrame } from './handbook-frame.ts';
import { inlineText } from './inline-text.ts';
import type { InlinePart } from './inline-text.ts';

export interface HandbookOverview extends PageContent {
  readonly lead: string;
  readonly handbook: HandbookFrame;
  /** Short sections with anchors of their own. */
  readonly notes: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly text: readonly InlinePart[];
  }[];
}

export function handbookOverview(scope: Pick<PageScope, 'language'>): HandbookOverview {
  const { lead, confidential, needIndex } = handbookWords(messageLanguageOf(scope.language));
  return {
    description: lead,
    lead,
    handbook: handbookFrame(scope),
    notes: [
      { anchor: 'vertraulich', title: confidential.title, text: inlineText(confidential.text) },
      { anchor: 'bedarfsindex', title: needIndex.title, text: inlineText(needIndex.text) },
    ],
  };
}
