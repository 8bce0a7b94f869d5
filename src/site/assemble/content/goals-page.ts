/** `/ziele/`: all goals. */
import type { PageContent } from '../../page-entry.ts';
import type { PageScope } from '../assembly.ts';
import { goalTeaser } from './teasers.ts';
import type { GoalTeaser } from './teasers.ts';

export interface GoalsPage extends PageContent {
  readonly lead: string;
  readonly goals: readonly GoalTeaser[];
}

/** All goals, in the order of the report. */
export function goalsPage(scope: PageScope): GoalsPage {
  const { goals, measures } = scope.view.frame;
  const lead = scope.words.goalsLead(goals.length, measures.length);
  return { description: lead, lead, goals: goals.map((goal) => goalTeaser(scope, goal)) };
}
