/** What every page is assembled with: the look over the report, its language, and the drawings. */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Language } from '../../domain/municipality.ts';
import type { Narrative } from '../../domain/words/words.ts';
import type { Goal } from '../../domain/words/goal.ts';
import type { DrawContext } from '../../figures/frame/figure-frame.ts';
import type { Speech } from '../../language/figure-words.ts';
import { formatValue } from '../../language/numbers.ts';
import { pageWords } from '../../language/page-sentences.ts';
import type { PageWords } from '../../language/page-words.ts';
import { formatDate, formatPeriod } from '../../language/periods.ts';
import type { GoalTeaser, Link, StoryTeaser } from '../prepared-report.ts';
import type { PlaceRef } from '../../report/indicator/figure-subject.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { DrawingStore } from '../work/drawings.ts';
import type { MapGeometries } from '../work/map-geometries.ts';
import { goalProgressModel } from '../../figures/goal-progress/model.ts';

export interface Assembly {
  readonly view: ReportView;
  readonly language: Language;
  readonly speech: Speech;
  readonly words: PageWords;
  readonly drawings: DrawingStore;
  readonly geometries: MapGeometries;
  /** Live preview shows drafts. */
  readonly preview: boolean;
}

/** Makes the setting of an assembly. */
export function assembleWith(
  view: ReportView,
  drawings: DrawingStore,
  geometries: MapGeometries,
  preview: boolean,
): Assembly {
  const { language, kind } = view.frame.municipality;
  const speech = { language, kind };
  return { view, language, speech, words: pageWords(language), drawings, geometries, preview };
}

/** For whom a drawing on the page at `from` is made. */
export const contextAt = ({ view, speech }: Assembly, from: SiteAddress): DrawContext => ({
  ...speech,
  from,
  licence: view.frame.municipality.licence,
  publisher: view.frame.municipality.publisher.name,
  accent: view.frame.municipality.accent,
});

/** A link to a place; text alone where it has no page. */
export const placeLink = (place: PlaceRef): Link => ({
  text: place.name,
  address: place.address ?? addresses.areas,
});

/** A story in one line; drafts are shown in preview only. */
export const storyTeaser = ({ language, words }: Assembly, story: Narrative): StoryTeaser => ({
  link: { text: story.title, address: addresses.narrative(story.slug) },
  summary: story.summary,
  byline: words.byline(story.authors.join(', '), formatDate(story.date, language)),
  draft: story.status === 'draft',
});

/** Stories that this build shows. */
export const shownStories = (
  assembly: Assembly,
  stories: readonly Narrative[],
): readonly StoryTeaser[] =>
  stories
    .filter((story) => assembly.preview || story.status === 'published')
    .map((story) => storyTeaser(assembly, story));

/** A goal in one sentence. */
export function goalTeaser({ view, language, words }: Assembly, goal: Goal): GoalTeaser {
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
