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

/**
 * The words that a site shows: all but those of drafts.
 *
 * @param drafts whether it is a preview, which shows them too
 */
export const shownTexts = (holders: TextHolders, drafts: boolean): readonly Words[] =>
  textsOf({
    ...holders,
    narratives: holders.narratives.filter(({ status }) => drafts || status === 'published'),
  });
