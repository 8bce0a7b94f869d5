/** For editors: what is wrong with words; by what they are about in three files. */
import type { ContentProblems } from '../../domain/problems/content.ts';
import { claimEntries } from './claims.ts';
import { frontMatterEntries } from './front-matter.ts';
import type { HandbookEntries } from './handbook-entry.ts';
import { markupEntries } from './markup.ts';

export const contentEntries: HandbookEntries<ContentProblems> = {
  ...frontMatterEntries,
  ...markupEntries,
  ...claimEntries,
};
