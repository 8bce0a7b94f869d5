import type { ContentProblems } from '../../domain/problems/content.ts';
import { claimProblemWords } from './claims.ts';
import { frontMatterProblemWords } from './front-matter.ts';
import { markupProblemWords } from './markup.ts';
import type { ProblemWords } from './problem-words.ts';

/** Words of each mistake, German and English side by side; by what they are about in three files. */
export const contentProblemWords: ProblemWords<ContentProblems> = {
  ...frontMatterProblemWords,
  ...markupProblemWords,
  ...claimProblemWords,
};
