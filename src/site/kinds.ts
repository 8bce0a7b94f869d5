/**
 * The one list of the site's pages. Addresses, routes, navigation, trails, titles, link targets and components
 * follow from it; its order is the order of the site. A new kind: its name and its entry
 * here, its file in assemble/, and its component in components/pages/PageByKind.astro.
 */
import { addresses } from '../domain/naming/address.ts';
import { handbookWords } from '../language/handbook/handbook-words.ts';
import type { PageScope } from './assemble/assembly.ts';
import { accessibilitySlug, needsStatement } from './assemble/accessibility/accessibility-facts.ts';
import { accessibilityPage } from './assemble/accessibility/accessibility-page.ts';
import { goalPage, goalTitle } from './assemble/content/goal-page.ts';
import { goalsPage } from './assemble/content/goals-page.ts';
import { narrativePage, narrativeTitle } from './assemble/content/narrative-page.ts';
import { narrativesPage } from './assemble/content/narratives-page.ts';
import { questionsPage } from './assemble/content/questions-page.ts';
import { standingPage, standingPageTitle } from './assemble/content/standing-page.ts';
import { shownNarratives } from './assemble/content/teasers.ts';
import {
  indicatorPage,
  indicatorTitle,
  themeOfIndicator,
} from './assemble/indicators/indicator-page.ts';
import {
  indicatorOfPeriodPage,
  indicatorPeriodPage,
  periodPageAddress,
  periodPageIds,
  periodPageTitle,
} from './assemble/indicators/indicator-period-page.ts';
import { themePage, themesWithIndicators, themeTitle } from './assemble/indicators/theme-page.ts';
import { themesPage } from './assemble/indicators/themes-page.ts';
import { networkPage } from './assemble/network/network-page.ts';
import { areaOfOffer, offerApart, offerPage, offerTitle } from './assemble/offers/offer-page.ts';
import { offersPage } from './assemble/offers/offers-page.ts';
import {
  areaOffersIds,
  areaOffersPage,
  areaOffersTitle,
  profilesAbove,
} from './assemble/places/area-offers-page.ts';
import {
  areaApart,
  areaPage,
  areasAbove,
  areaTitle,
  profiledAreas,
} from './assemble/places/area-page.ts';
import { areasPage } from './assemble/places/areas-page.ts';
import { needPage } from './assemble/network/need-page.ts';
import {
  letterSlugs,
  streetsOfLetterPage,
  streetsOfLetterTitle,
  streetsPage,
} from './assemble/places/streets-page.ts';
import { overviewPage } from './assemble/places/overview-page.ts';
import {
  canCompare,
  comparisonPage,
  comparisonPartPage,
  comparisonPartTitle,
  furtherParts,
} from './assemble/comparison/comparison-page.ts';
import { changesPage, hasChanges } from './assemble/reference/changes-page.ts';
import { downloadsPage } from './assemble/reference/downloads-page.ts';
import { handbookPage, handbookPageTitle } from './assemble/reference/handbook-page.ts';
import { handbookOverview } from './assemble/reference/handbook-overview.ts';
import { handbookSlugs } from '../handbook/handbook-pages.ts';
import { messagesPage } from './assemble/reference/messages-page.ts';
import { methodsPage } from './assemble/reference/methods-page.ts';
import { searchPage } from './assemble/reference/search-page.ts';
import { notFoundPage } from './assemble/reference/not-found-page.ts';
import { singleId } from './page-entry.ts';
import type { PageContent, PageKindEntry } from './page-entry.ts';
import {
  chrome,
  comparisonPageWords,
  searchWords,
  siteSearchWords,
  accessibilityWords,
  standWords,
} from '../language/page-topics.ts';
import { messageLanguageOf } from '../domain/language.ts';

/** Kinds of page; each has its entry in the registry and its component in components/pages/. */
export type PageKind =
  | 'overview'
  | 'areas'
  | 'area'
  | 'area-offers'
  | 'themes'
  | 'theme'
  | 'indicator'
  | 'indicator-period'
  | 'comparison'
  | 'comparison-part'
  | 'streets'
  | 'streets-of-letter'
  | 'offers'
  | 'need'
  | 'network'
  | 'offer'
  | 'narratives'
  | 'narrative'
  | 'goals'
  | 'goal'
  | 'questions'
  | 'search'
  | 'methods'
  | 'downloads'
  | 'changes'
  | 'page'
  | 'accessibility'
  | 'handbook'
  | 'handbook-page'
  | 'messages'
  | 'not-found';

const single = (): readonly string[] => [singleId];
/** A page that only reports have which have something to show there. */
const singleWhere =
  (holds: (scope: PageScope) => boolean) =>
  (scope: PageScope): readonly string[] =>
    holds(scope) ? [singleId] : [];
const hasOffers = singleWhere(({ view }) => view.frame.offers.length > 0);
const words = ({ language }: PageScope) => chrome(language);
const inMain = { bar: 'main' } as const;
const inFoot = { bar: 'foot' } as const;

const entries = {
  overview: {
    address: () => addresses.overview,
    ids: single,
    title: ({ view }) => view.municipality.name,
    trail: () => [],
    navigation: undefined,
    sitemap: true,
    styles: ['finder', 'share', 'overview'],
    scripts: ['filter', 'finder', 'pointer', 'share'],
    assemble: overviewPage,
  },
  areas: {
    address: () => addresses.areas,
    ids: single,
    title: (scope) => words(scope).areas,
    trail: () => ['overview'],
    navigation: inMain,
    sitemap: true,
    styles: ['finder', 'share'],
    scripts: ['filter', 'finder', 'pointer', 'share'],
    assemble: areasPage,
  },
  area: {
    address: addresses.area,
    ids: profiledAreas,
    title: areaTitle,
    apart: areaApart,
    trail: (scope, id) => ['overview', 'areas', ...areasAbove(scope, id)],
    navigation: undefined,
    sitemap: true,
    scripts: ['pointer'],
    assemble: areaPage,
  },
  'area-offers': {
    address: addresses.areaOffers,
    ids: areaOffersIds,
    title: areaOffersTitle,
    apart: areaApart,
    trail: (scope, slug) => ['overview', 'areas', ...profilesAbove(scope, slug)],
    navigation: undefined,
    sitemap: true,
    styles: ['offers', 'network-page', 'share'],
    scripts: ['offers', 'share'],
    assemble: areaOffersPage,
  },
  streets: {
    address: () => addresses.streets,
    ids: ({ view }) => ((view.frame.streets ?? []).length > 0 ? single() : []),
    title: ({ language }) => searchWords(language).streets.title,
    trail: () => ['overview', 'areas'],
    navigation: undefined,
    sitemap: true,
    styles: ['finder'],
    scripts: ['finder'],
    assemble: streetsPage,
  },
  'streets-of-letter': {
    address: addresses.streetsOfLetter,
    ids: letterSlugs,
    title: streetsOfLetterTitle,
    trail: ({ language }) => [
      'overview',
      'areas',
      { text: searchWords(language).streets.title, address: addresses.streets },
    ],
    navigation: undefined,
    sitemap: true,
    styles: ['finder'],
    assemble: streetsOfLetterPage,
  },
  themes: {
    address: () => addresses.themes,
    ids: singleWhere(({ view }) => view.frame.indicators.length > 0),
    title: (scope) => words(scope).themes,
    trail: () => ['overview'],
    navigation: inMain,
    sitemap: true,
    styles: ['indicators'],
    assemble: themesPage,
  },
  theme: {
    address: addresses.theme,
    ids: themesWithIndicators,
    title: themeTitle,
    trail: () => ['overview', 'themes'],
    navigation: undefined,
    sitemap: true,
    styles: ['indicators', 'share'],
    scripts: ['pointer', 'share'],
    assemble: themePage,
  },
  indicator: {
    address: addresses.indicator,
    ids: ({ view }) => view.frame.indicators.map(({ id }) => id),
    title: indicatorTitle,
    trail: (scope, id) => ['overview', 'themes', themeOfIndicator(scope, id)],
    navigation: undefined,
    sitemap: true,
    styles: ['indicators', 'share'],
    scripts: ['pointer', 'share'],
    assemble: indicatorPage,
  },
  'indicator-period': {
    address: periodPageAddress,
    ids: periodPageIds,
    title: periodPageTitle,
    trail: (scope, id) => {
      const indicator = indicatorOfPeriodPage(scope, id);
      return ['overview', 'themes', themeOfIndicator(scope, id.split('/')[0] ?? ''), indicator];
    },
    navigation: undefined,
    sitemap: true,
    styles: ['indicators', 'share'],
    scripts: ['pointer', 'share'],
    assemble: indicatorPeriodPage,
  },
  comparison: {
    address: () => addresses.comparison,
    ids: singleWhere(canCompare),
    title: ({ language }) => comparisonPageWords(language).title,
    trail: () => ['overview'],
    navigation: { bar: 'main' },
    sitemap: true,
    styles: ['comparison'],
    scripts: [
      'comparison-data',
      'comparison-charts',
      'comparison-scatter',
      'comparison-results',
      'comparison',
    ],
    assemble: comparisonPage,
  },
  'comparison-part': {
    address: (part) => addresses.comparisonPart(Number(part)),
    ids: furtherParts,
    title: comparisonPartTitle,
    trail: () => ['overview', 'comparison'],
    navigation: undefined,
    sitemap: true,
    styles: ['comparison'],
    assemble: comparisonPartPage,
  },
  offers: {
    address: () => addresses.offers,
    ids: hasOffers,
    title: (scope) => words(scope).offers,
    trail: () => ['overview'],
    navigation: inMain,
    sitemap: true,
    styles: ['offers', 'finder', 'network-page', 'share'],
    scripts: ['offers', 'filter', 'finder', 'share'],
    assemble: offersPage,
  },
  need: {
    address: () => addresses.need,
    ids: hasOffers,
    title: ({ language }) => searchWords(language).need.title,
    trail: () => ['overview'],
    navigation: inMain,
    sitemap: true,
    styles: ['offers', 'network-page'],
    scripts: ['pointer'],
    assemble: needPage,
  },
  network: {
    address: () => addresses.network,
    ids: hasOffers,
    title: (scope) => words(scope).network,
    trail: () => ['overview', 'offers'],
    navigation: undefined,
    sitemap: true,
    styles: ['offers', 'network-page', 'share'],
    scripts: ['offers', 'network-areas', 'network-zoom', 'network', 'network-views', 'share'],
    assemble: networkPage,
  },
  offer: {
    address: addresses.offer,
    ids: ({ view }) => view.frame.offers.map(({ id }) => id),
    title: offerTitle,
    apart: offerApart,
    trail: (scope, id) => ['overview', 'offers', ...[areaOfOffer(scope, id) ?? []].flat()],
    navigation: undefined,
    sitemap: true,
    styles: ['indicators', 'offers', 'network-page'],
    assemble: offerPage,
  },
  narratives: {
    address: () => addresses.narratives,
    ids: singleWhere((scope) => shownNarratives(scope).length > 0),
    title: (scope) => words(scope).stories,
    trail: () => ['overview'],
    navigation: inMain,
    sitemap: true,
    assemble: narrativesPage,
  },
  narrative: {
    address: addresses.narrative,
    ids: (scope) => shownNarratives(scope).map(({ slug }) => slug),
    title: narrativeTitle,
    trail: () => ['overview', 'narratives'],
    navigation: undefined,
    sitemap: true,
    styles: ['share'],
    scripts: ['pointer', 'share'],
    assemble: narrativePage,
  },
  goals: {
    address: () => addresses.goals,
    ids: singleWhere(({ view }) => view.frame.goals.length > 0),
    title: (scope) => words(scope).goals,
    trail: () => ['overview'],
    navigation: inMain,
    sitemap: true,
    assemble: goalsPage,
  },
  goal: {
    address: addresses.goal,
    ids: ({ view }) => view.frame.goals.map(({ id }) => id),
    title: goalTitle,
    trail: () => ['overview', 'goals'],
    navigation: undefined,
    sitemap: true,
    styles: ['indicators', 'decisions', 'share'],
    scripts: ['pointer', 'share'],
    assemble: goalPage,
  },
  questions: {
    address: () => addresses.questions,
    ids: singleWhere(({ view }) => view.frame.questions.length > 0),
    title: (scope) => words(scope).questions,
    trail: () => ['overview'],
    navigation: inMain,
    sitemap: true,
    styles: ['decisions', 'share'],
    scripts: ['pointer', 'share'],
    assemble: questionsPage,
  },
  search: {
    address: () => addresses.search,
    ids: single,
    title: ({ language }) => siteSearchWords(language).title,
    trail: () => ['overview'],
    navigation: undefined,
    sitemap: true,
    styles: ['search'],
    scripts: ['search'],
    assemble: searchPage,
  },
  methods: {
    address: () => addresses.methods,
    ids: single,
    title: (scope) => words(scope).methods,
    trail: () => ['overview'],
    navigation: inFoot,
    sitemap: true,
    assemble: methodsPage,
  },
  downloads: {
    address: () => addresses.downloads,
    ids: single,
    title: (scope) => words(scope).downloads,
    trail: () => ['overview'],
    navigation: inMain,
    sitemap: true,
    assemble: downloadsPage,
  },
  changes: {
    address: () => addresses.changes,
    ids: singleWhere(hasChanges),
    title: ({ language }) => standWords(language).changes.title,
    trail: () => ['overview'],
    navigation: inFoot,
    sitemap: true,
    assemble: changesPage,
  },
  page: {
    address: addresses.page,
    ids: ({ view }) => view.frame.pages.map(({ slug }) => slug),
    title: standingPageTitle,
    trail: () => ['overview'],
    navigation: inFoot,
    sitemap: true,
    styles: ['share'],
    scripts: ['pointer', 'share'],
    assemble: standingPage,
  },
  accessibility: {
    address: () => addresses.page(accessibilitySlug),
    // A page in words takes its place.
    ids: singleWhere(needsStatement),
    yields: true,
    title: ({ language }) => accessibilityWords(language).title,
    trail: () => ['overview'],
    navigation: inFoot,
    sitemap: true,
    assemble: accessibilityPage,
  },
  handbook: {
    address: () => addresses.handbook,
    ids: single,
    title: ({ language }) => handbookWords(messageLanguageOf(language)).title,
    trail: () => ['overview'],
    navigation: inFoot,
    sitemap: true,
    styles: ['handbook'],
    assemble: handbookOverview,
  },
  'handbook-page': {
    address: addresses.handbookPage,
    ids: () => handbookSlugs,
    title: handbookPageTitle,
    trail: () => ['overview', 'handbook'],
    navigation: undefined,
    sitemap: true,
    styles: ['handbook'],
    assemble: handbookPage,
  },
  messages: {
    address: () => addresses.messages,
    ids: single,
    title: ({ language }) => handbookWords(messageLanguageOf(language)).messagesTitle,
    trail: () => ['overview', 'handbook'],
    navigation: undefined,
    sitemap: true,
    styles: ['handbook'],
    assemble: messagesPage,
  },
  'not-found': {
    // A file: servers send it for addresses that are not there.
    address: () => '/404.html',
    ids: single,
    title: (scope) => words(scope).notFound.title,
    trail: () => [],
    navigation: undefined,
    sitemap: false,
    assemble: notFoundPage,
  },
} as const satisfies { readonly [K in PageKind]: PageKindEntry<PageContent, PageKind> };

/** What each kind of page shows: plain data, figures as they are drawn. */
export type PageModels = {
  readonly [K in PageKind]: ReturnType<(typeof entries)[K]['assemble']>;
};

export const pageKinds: { readonly [K in PageKind]: PageKindEntry<PageModels[K], PageKind> } =
  entries;
