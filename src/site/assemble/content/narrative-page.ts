/** `/berichte/<slug>/`: one story of an expert. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import type { Narrative } from '../../../domain/words/words.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { PageContent } from '../../page-entry.ts';
import type { ShownText } from '../../words/shown-text.ts';
import { placeLink } from '../assembly.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { articleNode } from '../structured-data.ts';
import { findOne } from '../find-one.ts';
import { textOn } from '../text-on-page.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

export interface NarrativePage extends PageContent {
  readonly summary: string;
  readonly byline: string;
  readonly draft: boolean;
  readonly prose: ShownText | undefined;
  readonly areas: readonly Link[];
  readonly themes: readonly Link[];
}

const narrativeAt = (view: ReportView, slug: string): Narrative =>
  findOne(view.frame.narratives, slug, (story) => story.slug);

/**
 * Title of a story.
 *
 * @throws Error for a slug that is not there: our own fault
 */
export const narrativeTitle = ({ view }: PageScope, slug: string): string =>
  narrativeAt(view, slug).title;

/**
 * The page of a story, drafts among them.
 *
 * @throws Error for a slug that is not there: our own fault
 */
export function narrativePage(assembly: Assembly, slug: string): NarrativePage {
  const { view, words, language } = assembly;
  const story = narrativeAt(view, slug);
  const byline = words.byline(story.authors.join(', '), formatDate(story.date, language));
  return {
    description: story.summary,
    card: { text: story.summary },
    structured: articleNode(assembly, story),
    summary: story.summary,
    byline:
      story.reviewed === undefined
        ? byline
        : `${byline}; ${words.reviewed(formatDate(story.reviewed, language))}`,
    draft: story.status === 'draft',
    prose: textOn(assembly, story.words, addresses.narrative(slug)),
    areas: story.areas.map((id) => placeLink(view.place(id))),
    themes: view.frame.municipality.themes
      .filter((theme) => story.themes.includes(theme.id))
      .map((theme) => ({ text: theme.title, address: addresses.theme(theme.id) })),
  };
}
