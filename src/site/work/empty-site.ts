/** A site without a report: shown by the preview when the folder cannot be read at all yet. */
import { addresses } from '../../domain/naming/address.ts';
import type { Link } from '../../domain/naming/address.ts';
import { handbookWords } from '../../language/handbook/handbook-words.ts';
import { handbookSlugs } from '../../handbook/handbook-pages.ts';
import { handbookOverview } from '../assemble/reference/handbook-overview.ts';
import { handbookPage, handbookPageTitle } from '../assemble/reference/handbook-page.ts';
import { messagesPage } from '../assemble/reference/messages-page.ts';
import { notFoundPage } from '../assemble/reference/not-found-page.ts';
import { pageKinds } from '../kinds.ts';
import type { PageKind, PageModels } from '../kinds.ts';
import { singleId } from '../page-entry.ts';
import { siteAssets } from './site-assets.ts';
import type { SiteFrame } from '../site-frame.ts';
import type { AssembledPage } from '../site-pages.ts';
import type { SiteSource } from '../site-source.ts';
import type { Language } from '../../domain/language.ts';
import { chrome } from '../../language/page-topics.ts';
import { messageLanguageOf } from '../../domain/language.ts';

/** Frame and first pages that hold nothing but the place for the problems, and what explains these. */
export function emptySite(language: Language): Omit<SiteSource, 'problems' | 'preview'> {
  const words = chrome(language);
  const { title, messagesTitle } = handbookWords(messageLanguageOf(language));
  const handbook: Link = { text: title, address: addresses.handbook };
  const lead = words.empty.areas;
  const frame: SiteFrame = {
    assets: siteAssets(undefined).names,
    language,
    name: '',
    site: undefined,
    publisher: { name: '', note: undefined },
    demonstration: undefined,
    asOf: '',
    licence: { name: '', url: undefined },
    navigation: [{ text: words.areas, address: addresses.areas }],
    footLinks: [],
    feed: undefined,
  };
  const pages = [
    pageWith('overview', '', [], {
      description: '',
      headline: '',
      lead: [],
      areas: [],
      streets: undefined,
      map: undefined,
      findings: [],
      themes: [],
      keyFigures: { title: '', blocks: [] },
      stories: [],
      goals: [],
      offersSentence: undefined,
      knowledge: undefined,
    }),
    pageWith('areas', words.areas, [], {
      description: lead,
      lead,
      streets: undefined,
      map: undefined,
      groups: [],
    }),
    pageWith('handbook', title, [], handbookOverview({ language })),
    ...handbookSlugs.map((slug) =>
      pageWith(
        'handbook-page',
        handbookPageTitle({ language }, slug),
        [handbook],
        handbookPage({ language }, slug),
        slug,
      ),
    ),
    pageWith('messages', messagesTitle, [handbook], messagesPage({ language })),
    pageWith('not-found', words.notFound.title, [], notFoundPage({ language })),
  ];
  return {
    frame: () => Promise.resolve(frame),
    pages: () => Promise.resolve(pages),
    page: <K extends PageKind>(kind: K, id: string) =>
      Promise.resolve(
        pages.find((page) => page.kind === kind && page.id === id) as AssembledPage<K> | undefined,
      ),
  };
}

function pageWith<K extends PageKind>(
  kind: K,
  title: string,
  trail: readonly Link[],
  model: PageModels[K],
  id: string = singleId,
): AssembledPage<K> {
  const { address, sitemap, scripts = [], styles = [] } = pageKinds[kind];
  return {
    kind,
    id,
    address: address(id),
    title,
    documentTitle: title,
    description: model.description,
    trail,
    listed: sitemap,
    scripts,
    styles,
    structured: undefined,
    card: undefined,
    model,
  };
}
