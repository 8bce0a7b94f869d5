/** `/berichte/`: all stories, newest first. */
import type { PageContent } from '../../page-entry.ts';
import type { PageScope } from '../assembly.ts';
import { shownNarratives, storyTeasers } from './teasers.ts';
import type { StoryTeaser } from './teasers.ts';
import { chrome } from '../../../language/page-topics.ts';

export interface NarrativesPage extends PageContent {
  readonly lead: string;
  readonly stories: readonly StoryTeaser[];
}

/** All stories that are shown; a sentence where there are none. */
export function narrativesPage(scope: PageScope): NarrativesPage {
  const stories = storyTeasers(scope, shownNarratives(scope));
  const { empty, storiesLead } = chrome(scope.language);
  const lead = stories.length === 0 ? empty.stories : storiesLead;
  return { description: lead, lead, stories };
}
