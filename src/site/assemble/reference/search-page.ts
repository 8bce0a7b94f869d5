/** `/suche/`: the field, and without a script an index of everything that the site has. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link } from '../../../domain/naming/address.ts';
import { formatNumber } from '../../../language/numbers/numbers.ts';
import {
  chrome,
  comparisonPageWords,
  searchWords,
  siteSearchWords,
} from '../../../language/page-topics.ts';
import { registerParts } from '../../../report/register/register-parts.ts';
import { offersOf } from '../../../report/register/chosen-offers.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { canCompare } from '../comparison/comparison-page.ts';
import { shownNarratives } from '../content/teasers.ts';
import { indicatorsOfTheme, themesWithIndicators, themeTitle } from '../indicators/theme-page.ts';
import { areaTitle, profiledAreas } from '../places/area-page.ts';
import { letterSlugs } from '../places/streets-page.ts';

/** A part of the index. */
export interface IndexGroup {
  readonly title: string;
  readonly anchor: string;
  /** Where the subject has a page of its own. */
  readonly page: Link | undefined;
  readonly lists: readonly {
    /** The page of the list's subject, where it has one. */
    readonly title: Link | string | undefined;
    readonly links: readonly Link[];
    /** Long lists are folded. */
    readonly folded: boolean;
  }[];
}

export interface SearchPage extends PageContent {
  readonly groups: readonly IndexGroup[];
}

/** Longer lists are folded; more offers than these are named by area alone. */
const mostOpen = 40;
const mostOffersNamed = 250;

/** The index of a report, only what it has. */
export function searchPage(assembly: Assembly): SearchPage {
  const words = siteSearchWords(assembly.language);
  return {
    description: `${words.label}: ${words.hint}`,
    groups: [
      areasGroup(assembly),
      streetsGroup(assembly),
      themesGroup(assembly),
      offersGroup(assembly),
      wordsGroup(assembly, 'berichte'),
      wordsGroup(assembly, 'ziele'),
      wordsGroup(assembly, 'fragen'),
      pagesGroup(assembly),
    ].filter(
      ({ lists, page }) => page !== undefined || lists.some(({ links }) => links.length > 0),
    ),
  };
}

const list = (links: readonly Link[], title?: Link | string): IndexGroup['lists'][number] => ({
  title,
  links,
  folded: links.length > mostOpen,
});

const filled = (lists: IndexGroup['lists']): IndexGroup['lists'] =>
  lists.filter(({ links }) => links.length > 0);

function areasGroup(scope: PageScope): IndexGroup {
  const { view, language } = scope;
  const title = chrome(language).areas;
  const profiled = new Set(profiledAreas(scope));
  return {
    title,
    anchor: 'gebiete',
    page: { text: title, address: addresses.areas },
    lists: filled(
      view.profiledLevels.map((level) =>
        list(
          view
            .areasOf(level.id)
            .filter(({ slug }) => profiled.has(slug))
            .map(({ slug }) => ({ text: areaTitle(scope, slug), address: addresses.area(slug) })),
          level.plural,
        ),
      ),
    ),
  };
}

function streetsGroup(scope: PageScope): IndexGroup {
  const { streets } = searchWords(scope.language);
  const page = { text: streets.title, address: addresses.streets };
  const has = (scope.view.frame.streets ?? []).length > 0;
  return {
    title: streets.title,
    anchor: 'strassen',
    page: has ? page : undefined,
    lists: filled([
      list(
        letterSlugs(scope).map((slug) => ({
          text: slug.length > 1 ? '…' : slug.toUpperCase(),
          address: addresses.streetsOfLetter(slug),
        })),
      ),
    ]),
  };
}

function themesGroup(scope: PageScope): IndexGroup {
  const { view, language } = scope;
  const { themes } = chrome(language);
  const ids = themesWithIndicators(scope);
  return {
    title: themes,
    anchor: 'themen',
    page: ids.length > 0 ? { text: themes, address: addresses.themes } : undefined,
    lists: ids.map((id) =>
      list(
        indicatorsOfTheme(view, id).map((one) => ({
          text: one.short,
          address: addresses.indicator(one.id),
        })),
        { text: themeTitle(scope, id), address: addresses.theme(id) },
      ),
    ),
  };
}

function offersGroup(scope: PageScope): IndexGroup {
  const { view, language } = scope;
  const title = chrome(language).offers;
  const { offers } = view.frame;
  const named = offers.length <= mostOffersNamed;
  const counted = (text: string, count: number): string =>
    siteSearchWords(language).index.counted(text, formatNumber(count, 0, language));
  const areas = profiledAreas(scope).flatMap((slug) => {
    const area = view.frame.geography.areas.find((one) => one.slug === slug);
    if (area === undefined || area.level !== view.reportLevel.id) return [];
    return [{ slug, name: areaTitle(scope, slug), own: offersOf(view, { area: area.id }) }];
  });
  const link = (id: string, text: string): Link => ({ text, address: addresses.offer(id) });
  const parts = registerParts(view);
  const elsewhere = offers.filter(
    (offer) => !areas.some(({ own }) => own.some(({ id }) => id === offer.id)),
  );
  return {
    title,
    anchor: 'angebote',
    page: offers.length > 0 ? { text: title, address: addresses.offers } : undefined,
    lists: filled(
      named
        ? [
            ...areas.map(({ slug, name, own }) =>
              list(
                own.map(({ id, name: text }) => link(id, text)),
                { text: counted(name, own.length), address: addresses.areaOffers(slug) },
              ),
            ),
            list(
              elsewhere.map(({ id, name }) => link(id, name)),
              searchWords(language).offers.withoutArea,
            ),
          ]
        : [
            list(
              (parts?.parts ?? []).map((part) => ({
                text: counted(part.area.name, part.offers.length),
                address: addresses.areaOffers(part.area.slug),
              })),
              parts?.level.plural,
            ),
            list(
              // Parts may be the reporting level itself.
              (parts?.level.id === view.reportLevel.id ? [] : areas)
                .filter(({ own }) => own.length > 0)
                .map(({ slug, name, own }) => ({
                  text: counted(name, own.length),
                  address: addresses.areaOffers(slug),
                })),
              view.reportLevel.plural,
            ),
          ],
    ),
  };
}

/** Stories, goals or questions. */
function wordsGroup(scope: PageScope, anchor: 'berichte' | 'ziele' | 'fragen'): IndexGroup {
  const { goals, questions } = scope.view.frame;
  const words = chrome(scope.language);
  const { title, address, links } = {
    berichte: {
      title: words.stories,
      address: addresses.narratives,
      links: shownNarratives(scope).map((story) => ({
        text: story.title,
        address: addresses.narrative(story.slug),
      })),
    },
    ziele: {
      title: words.goals,
      address: addresses.goals,
      links: goals.map((goal) => ({ text: goal.title, address: addresses.goal(goal.id) })),
    },
    fragen: {
      title: words.questions,
      address: addresses.questions,
      links: questions.map(({ id, title: text }) => ({
        text,
        address: `${addresses.questions}#${id}` as const,
      })),
    },
  }[anchor];
  return {
    title,
    anchor,
    page: links.length > 0 ? { text: title, address } : undefined,
    lists: filled([list(links)]),
  };
}

/** Pages of words, and what leads to the rest. */
function pagesGroup(scope: PageScope): IndexGroup {
  const { view, language } = scope;
  const { pages, offers } = view.frame;
  const words = chrome(language);
  const links: readonly Link[] = [
    ...(offers.length > 0
      ? [
          { text: searchWords(language).need.title, address: addresses.need },
          { text: words.network, address: addresses.network },
        ]
      : []),
    ...(canCompare(scope)
      ? [{ text: comparisonPageWords(language).title, address: addresses.comparison }]
      : []),
    { text: words.downloads, address: addresses.downloads },
    { text: words.methods, address: addresses.methods },
    ...pages.map(({ slug, title: text }) => ({ text, address: addresses.page(slug) })),
  ];
  return {
    title: siteSearchWords(language).index.pages,
    anchor: 'seiten',
    page: undefined,
    lists: [list(links)],
  };
}
