/** What the registry (kinds.ts) says of every kind of page. */
import type { Link, SiteAddress } from '../domain/naming/address.ts';
import type { Assembly, PageScope } from './assemble/assembly.ts';
import type { PageCard } from '../figures/page-card.ts';
import type { StructuredData } from './page-sharing.ts';

/** What every model holds besides its own: one sentence or two for search engines and shared links. */
export interface PageContent {
  readonly description: string;
  /** What stands on the picture that is shown where the page's link is shared. */
  readonly card?: PageCard | undefined;
  /** What search engines read of it. */
  readonly structured?: StructuredData | undefined;
}

/** Where a kind stands in the navigation of every page, as far as a report has such pages. */
export interface Navigation {
  readonly bar: 'main' | 'foot';
}

/** All that the site knows of a kind of page; `Kind` is the name of any. */
export interface PageKindEntry<Model extends PageContent, Kind extends string> {
  /** Whether a page in words may take its address. */
  readonly yields?: boolean;
  /** Permanent address of the page `id`: what other rooms link to comes from `addresses`. */
  readonly address: (id: string) => SiteAddress;
  /** Ids of the pages that a report has something to show on, in site order; `index` where a kind is a single page. */
  readonly ids: (scope: PageScope) => readonly string[];
  /** Name of a page: its title, and what links to it say. */
  readonly title: (scope: PageScope, id: string) => string;
  /** What tells a page from one of the same name, the plainest first; the page above it comes last by itself. */
  readonly apart?: (scope: PageScope, id: string) => readonly (string | undefined)[];
  /** The pages above, from the first page down: the only page of a kind by its name, others as links. */
  readonly trail: (scope: PageScope, id: string) => readonly (Kind | Link)[];
  readonly navigation: Navigation | undefined;
  /** Whether search engines, and links of editors, may lead to it. */
  readonly sitemap: boolean;
  /** Names of style sheets (src/styles) of this kind alone. */
  readonly styles?: readonly (
    | 'comparison'
    | 'decisions'
    | 'finder'
    | 'handbook'
    | 'indicators'
    | 'network-page'
    | 'offers'
    | 'search'
    | 'share'
    | 'overview'
  )[];
  /** Names of the small scripts (src/enhancements) that the page can do without. */
  readonly scripts?: readonly string[];
  /** What the page shows; drawings are only asked for. Throws where the report has no page `id`. */
  readonly assemble: (assembly: Assembly, id: string) => Model;
}

/** The id of a kind's only page. */
export const singleId = 'index';
