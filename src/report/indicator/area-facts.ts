/** What a place is part of, its parts, its neighbours, and the facts, stories and goals that are about it. */
import type { Area } from '../../domain/place/area.ts';
import type { Goal } from '../../domain/words/goal.ts';
import type { Narrative } from '../../domain/words/words.ts';
import type { PlaceRef } from './figure-subject.ts';
import type { ReportView } from '../report-view.ts';

/** Everything above an area, the municipality first. */
export function partOf(view: ReportView, area: Area): readonly PlaceRef[] {
  const above: PlaceRef[] = [];
  const seen = new Set([area.id]);
  let parent = area.parent;
  while (parent !== undefined && parent !== view.municipality.id && !seen.has(parent)) {
    seen.add(parent);
    above.unshift(view.place(parent));
    parent = view.area(parent)?.parent;
  }
  return [view.municipality, ...above];
}

/** Stories that name an area, newest first. */
export const storiesAbout = (view: ReportView, area: string): readonly Narrative[] =>
  narrativesNewestFirst(view).filter((story) => story.areas.includes(area));

/** All stories, newest first, then by slug. */
export const narrativesNewestFirst = (view: ReportView): readonly Narrative[] =>
  view.frame.narratives.toSorted((a, b) =>
    a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1,
  );

/** Goals for an area, or measured in it. */
export const goalsFor = (view: ReportView, area: string): readonly Goal[] =>
  view.frame.goals.filter((goal) => goal.areas.includes(area) || goal.measure.area === area);
