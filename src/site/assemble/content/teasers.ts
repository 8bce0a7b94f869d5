/** Stories and goals in one line, as several pages show them. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Goal } from '../../../domain/words/goal.ts';
import type { Narrative } from '../../../domain/words/words.ts';
import { narrativesNewestFirst } from '../../../report/indicator/area-facts.ts';
import { goalProgressModel } from '../../../figures/goal-progress/model.ts';
import type { PageScope } from '../assembly.ts';
import { formatValue } from '../../../language/numbers/numbers.ts';
import { formatDate, formatPeriod } from '../../../language/numbers/periods.ts';

export interface StoryTeaser {
  readonly link: Link;
  readonly summary: string;
  /** „Text: Redaktion, 3. Mai 2026“ */
  readonly byline: string;
  readonly draft: boolean;
}

export interface GoalTeaser {
  readonly link: Link;
  readonly field: string;
  /** „Ziel: 40 bis 31. Dezember 2029; zuletzt 27,1 (2022)“ */
  readonly sentence: string;
}

/** Stories that this build shows, newest first: drafts in preview only. */
export const shownNarratives = ({ view, preview }: PageScope): readonly Narrative[] =>
  narrativesNewestFirst(view).filter((story) => preview || story.status === 'published');

/** Stories in one line each, as far as this build shows them. */
export const storyTeasers = (
  { language, words, preview }: PageScope,
  stories: readonly Narrative[],
): readonly StoryTeaser[] =>
  stories
    .filter((story) => preview || story.status === 'published')
    .map((story) => ({
      link: { text: story.title, address: addresses.narrative(story.slug) },
      summary: story.summary,
      byline: words.byline(story.authors.join(', '), formatDate(story.date, language)),
      draft: story.status === 'draft',
    }));

/** A goal in one sentence. */
export function goalTeaser({ view, language, words }: PageScope, goal: Goal): GoalTeaser {
  const model = goalProgressModel(view, goal);
  const { indicator } = model;
  const value = (number: number): string =>
    formatValue({ state: 'observed', value: number }, indicator, language);
  return {
    link: { text: goal.title, address: addresses.goal(goal.id) },
    field: goal.field,
    sentence: words.goalSentence({
      indicator: indicator.short,
      place: model.place.name,
      target: value(goal.measure.target),
      due: formatDate(goal.due, language),
      latest:
        model.latest === undefined
          ? undefined
          : formatValue(model.latest.value, indicator, language),
      latestPeriod:
        model.latest === undefined ? undefined : formatPeriod(model.latest.period, language),
    }),
  };
}
