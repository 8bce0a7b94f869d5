/** For editors: what is wrong with words; by what they are about in three files. */
import type { ContentProblems } from '../../../../domain/problem/content-problems.ts';
import { claimEntries } from './claims-advice.ts';
import { frontMatterEntries } from './front-matter-advice.ts';
import type { HandbookEntries } from '../../handbook-entry.ts';
import { markupEntries } from './markup-advice.ts';

export const contentEntries: HandbookEntries<ContentProblems> = {
  ...frontMatterEntries,
  ...markupEntries,
  ...claimEntries,
};
