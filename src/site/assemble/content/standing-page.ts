/** `/<slug>/`: imprint, privacy, accessibility, plain language and other pages in words. */
import { addresses } from '../../../domain/naming/address.ts';
import type { StandingPage } from '../../../domain/words/words.ts';
import type { ReportView } from '../../../report/report-view.ts';
import type { PageContent } from '../../page-entry.ts';
import type { ShownText } from '../../words/shown-text.ts';
import { accessibilitySlug, factsBelow } from '../accessibility/accessibility-facts.ts';
import type { StatementSection } from '../accessibility/accessibility-facts.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { findOne } from '../find-one.ts';
import { textOn } from '../text-on-page.ts';
import { chrome } from '../../../language/page-topics.ts';

export interface StandingPageContent extends PageContent {
  readonly prose: ShownText | undefined;
  /** Below a statement of accessibility: what the site knows of itself. */
  readonly facts: readonly StatementSection[];
}

const pageAt = (view: ReportView, slug: string): StandingPage =>
  findOne(view.frame.pages, slug, (page) => page.slug);

/**
 * Title of a page in words.
 *
 * @throws Error for a slug that is not there: our own fault
 */
export const standingPageTitle = ({ view }: PageScope, slug: string): string =>
  pageAt(view, slug).title;

/**
 * A page in words.
 *
 * @throws Error for a slug that is not there: our own fault
 */
export function standingPage(assembly: Assembly, slug: string): StandingPageContent {
  const { view, language } = assembly;
  const { title, words } = pageAt(view, slug);
  return {
    description: `${title}: ${chrome(language).siteTitle(view.municipality.name)}`,
    prose: textOn(assembly, words, addresses.page(slug)),
    facts: slug === accessibilitySlug ? factsBelow(assembly, words.text) : [],
  };
}
