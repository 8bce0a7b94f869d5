import type { ContentProblems } from '../../../domain/problem/content-problems.ts';
import { claimProblemWords } from './claims-messages.ts';
import { frontMatterProblemWords } from './front-matter-messages.ts';
import { markupProblemWords } from './markup-messages.ts';
import type { ProblemWords } from '../problem-words.ts';

/** Words of each mistake, German and English side by side; by what they are about in three files. */
export const contentProblemWords: ProblemWords<ContentProblems> = {
  ...frontMatterProblemWords,
  ...markupProblemWords,
  ...claimProblemWords,
};
