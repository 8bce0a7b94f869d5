/** All texts of a report, whatever they are about. */
import type { Goal, Measure, Question } from './goal.ts';
import type { LocalKnowledge, Narrative, ReadingNote, StandingPage, Words } from './words.ts';

/** What holds words, by kind. */
export interface TextHolders {
  readonly narratives: readonly Narrative[];
  readonly localKnowledge: readonly LocalKnowledge[];
  readonly readingNotes: readonly ReadingNote[];
  readonly questions: readonly Question[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly pages: readonly StandingPage[];
}

/** The words of all texts, kind by kind. */
export const textsOf = (holders: TextHolders): readonly Words[] =>
  [
    holders.narratives,
    holders.localKnowledge,
    holders.readingNotes,
    holders.questions,
    holders.goals,
    holders.measures,
    holders.pages,
  ].flatMap((texts) => texts.map(({ words }) => words));
