/**
 * What can be found on each kind of page. Everything comes from what its page shows: titles, the register, the catalogue
 * and words; numbers are not indexed, so none that is withheld can be found.
 */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Offer } from '../../domain/register/offer.ts';
import type { Words } from '../../domain/words/words.ts';
import { offerMark } from '../../figures/offer-map/model.ts';
import {
  chrome,
  collatorOf,
  methodSections,
  searchWords,
  siteSearchWords,
} from '../../language/page-topics.ts';
import type { ListPageWords } from '../../language/words/site-search-words.ts';
import { partOf } from '../../report/indicator/area-facts.ts';
import { offersOf } from '../../report/register/chosen-offers.ts';
import { languagesOf } from '../../report/register/offer-facets.ts';
import { streetsOf } from '../../report/places/streets.ts';
import type { SearchDocument } from '../../search/search-index.ts';
import type { PageScope } from '../assemble/assembly.ts';
import { statementLead } from '../assemble/accessibility/accessibility-facts.ts';
import { findOne } from '../assemble/find-one.ts';
import { indicatorsOfTheme } from '../assemble/indicators/theme-page.ts';
import { providerList } from '../assemble/network/network-providers.ts';
import { areaAt } from '../assemble/places/area-page.ts';
import type { PageKind } from '../kinds.ts';
import { choosePart } from '../words/text-part.ts';
import { plainWords } from './plain-words.ts';

/** A page that is to be found, as the registry names it. */
export interface NamedPage {
  readonly id: string;
  readonly title: string;
  readonly address: SiteAddress;
}

/** What is found of a page: itself, or places on it. */
export type Searched = (scope: PageScope, page: NamedPage) => readonly SearchDocument[];

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

const path = (address: SiteAddress): string => address.slice(1);

/** A page that leads to others. */
const listPage =
  (key: keyof ListPageWords): Searched =>
  ({ language }, { title, address }) => {
    const line = siteSearchWords(language).lists[key];
    return [{ kind: 'list', title, line, address: path(address), about: line, text: '' }];
  };

const textOf = (words: Words | undefined): string =>
  words === undefined ? '' : plainWords(words.nodes);

/** What each kind of page is found by; undefined where its contents are found elsewhere. */
export const searchedPages: { readonly [K in PageKind]: Searched | undefined } = {
  overview: ({ language, view }, { title, address }) => {
    const line = chrome(language).siteTitle(view.municipality.name);
    return [{ kind: 'overview', title, line, address: path(address), about: line, text: '' }];
  },
  areas: listPage('areas'),
  area: (scope, page) => [areaDocument(scope, page)],
  'area-offers': (scope, page) => areaOffersDocument(scope, page),
  streets: (scope, page) => [...listPage('streets')(scope, page), ...streetDocuments(scope)],
  'streets-of-letter': undefined,
  themes: listPage('themes'),
  theme: ({ view }, { id, title, address }) => {
    const indicators = indicatorsOfTheme(view, id);
    const line = indicators.map(({ short }) => short).join(', ');
    const text = indicators.map((one) => one.title).join(' ');
    return [
      { kind: 'theme', title, line, address: path(address), about: '', text: `${line} ${text}` },
    ];
  },
  indicator: (scope, page) => [indicatorDocument(scope, page)],
  'indicator-period': ({ view }, { id, title, address }) => {
    const indicator = findOne(view.frame.indicators, id.split('/')[0] ?? '', (one) => one.id);
    const line = indicator.title;
    return [{ kind: 'period', title, line, address: path(address), about: '', text: '' }];
  },
  comparison: listPage('comparison'),
  'comparison-part': undefined,
  offers: listPage('offers'),
  need: listPage('need'),
  network: (scope, page) => [...listPage('network')(scope, page), ...providerDocuments(scope)],
  offer: (scope, page) => [offerDocument(scope, page)],
  narratives: listPage('narratives'),
  narrative: ({ view, language }, { id, title, address }) => {
    const { summary, authors, areas, themes, words } = findOne(
      view.frame.narratives,
      id,
      (story) => story.slug,
    );
    const about = joined([
      summary,
      ...areas.map((area) => view.place(area).name),
      ...themes.map((theme) => themeTitleOr({ view }, theme)),
      siteSearchWords(language).kinds.story,
    ]);
    const text = joined([textOf(words), ...authors]);
    return [{ kind: 'story', title, line: summary, address: path(address), about, text }];
  },
  goals: listPage('goals'),
  goal: (scope, page) => [goalDocument(scope, page)],
  questions: (scope, page) => [...listPage('questions')(scope, page), ...questionDocuments(scope)],
  search: undefined,
  accessibility: (scope, { title, address }) => {
    const line = statementLead(scope);
    return [{ kind: 'page', title, line, address: path(address), about: '', text: line }];
  },
  methods: (scope, page) => [...listPage('methods')(scope, page), ...methodDocuments(scope)],
  downloads: listPage('downloads'),
  changes: listPage('changes'),
  page: ({ view }, { id, title, address }) => {
    const { words } = findOne(view.frame.pages, id, (one) => one.slug);
    const text = textOf(words);
    return [{ kind: 'page', title, line: begun(text), address: path(address), about: '', text }];
  },
  // For whoever makes the report, not for its readers.
  handbook: undefined,
  'handbook-page': undefined,
  messages: undefined,
  'not-found': undefined,
};

const longestLine = 140;

/** The beginning of a text, cut after a word. */
function begun(text: string): string {
  if (text.length <= longestLine) return text;
  const cut = text.slice(0, longestLine);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestLine / 2))} …`;
}

const themeTitleOr = ({ view }: Pick<PageScope, 'view'>, id: string): string =>
  view.frame.municipality.themes.find((theme) => theme.id === id)?.title ?? '';

function levelAndParents({ view, language }: PageScope, slug: string): string {
  const area = areaAt(view, slug);
  const level = view.frame.municipality.levels.find(({ id }) => id === area.level)?.title ?? '';
  const within = partOf(view, area)
    .filter(({ id }) => id !== view.municipality.id)
    .at(-1)?.name;
  return siteSearchWords(language).areaLine(level, within);
}

function areaDocument(scope: PageScope, { id: slug, title, address }: NamedPage): SearchDocument {
  const { view } = scope;
  const area = areaAt(view, slug);
  const words = view.frame.localKnowledge
    .filter((one) => one.area === area.id)
    .flatMap((one) =>
      (['experience', 'facts'] as const).map((part) =>
        plainWords(choosePart(one.words.nodes, { part }).nodes),
      ),
    );
  const line = levelAndParents(scope, slug);
  return {
    kind: 'area',
    title,
    line,
    address: path(address),
    about: joined([line, area.short === area.name ? undefined : area.short]),
    text: joined(words),
  };
}

/** Offers of an area, where it has any: found by the kinds of offers and by its name. */
function areaOffersDocument(
  { view }: PageScope,
  { id: slug, title, address }: NamedPage,
): readonly SearchDocument[] {
  const area = areaAt(view, slug);
  const offers = offersOf(view, { area: area.id });
  if (offers.length === 0) return [];
  const types = [...new Set(offers.flatMap((offer) => offerMark(view, offer).typeTitles))];
  const line = types.join(', ');
  return [{ kind: 'area-offers', title, line, address: path(address), about: line, text: '' }];
}

function indicatorDocument({ view }: PageScope, { id, title, address }: NamedPage): SearchDocument {
  const indicator = findOne(view.frame.indicators, id, (one) => one.id);
  const note = view.frame.readingNotes.find((one) => one.indicator === id);
  const { numerator, denominator, sentence, source, categories } = indicator;
  return {
    kind: 'indicator',
    title,
    line: indicator.title,
    address: path(address),
    about: joined([
      indicator.title,
      themeTitleOr({ view }, indicator.theme),
      sentence?.subject,
      sentence?.predicate,
    ]),
    text: joined([
      numerator,
      denominator,
      indicator.note,
      source,
      ...categories.map(({ label }) => label),
      note?.title,
      textOf(note?.words),
    ]),
  };
}

function offerDocument(
  { view, words }: PageScope,
  { id, title, address }: NamedPage,
): SearchDocument {
  const offer: Offer = findOne(view.frame.offers, id, (one) => one.id);
  const { typeTitles, area, provider, phases } = offerMark(view, offer);
  const details = words.offerDetails;
  return {
    kind: 'offer',
    title,
    line: [typeTitles.join(', '), area?.name, offer.address].filter(Boolean).join(' · '),
    address: path(address),
    about: joined([...typeTitles, area?.name, offer.focus]),
    text: joined([
      provider,
      offer.address,
      ...phases,
      ...languagesOf(offer).map((one) => one.title),
      offer.contact,
      offer.opening,
      offer.free === true ? details.free : undefined,
      offer.informal ? details.informalText : undefined,
    ]),
  };
}

function providerDocuments(scope: PageScope): readonly SearchDocument[] {
  return providerList(scope).entries.map(({ anchor, name, remark, offers }) => ({
    kind: 'provider',
    title: name,
    line: remark,
    address: `${path(addresses.network)}#${anchor}`,
    about: '',
    text: offers.map(({ text }) => text).join(' '),
  }));
}

function goalDocument({ view }: PageScope, { id, title, address }: NamedPage): SearchDocument {
  const goal = findOne(view.frame.goals, id, (one) => one.id);
  const measures = view.frame.measures.filter((one) => one.goal === id);
  return {
    kind: 'goal',
    title,
    line: goal.specific,
    address: path(address),
    about: joined([
      goal.field,
      goal.specific,
      ...goal.areas.map((area) => view.place(area).name),
      ...measures.map((measure) => measure.title),
    ]),
    text: joined([
      goal.accepted,
      goal.realistic,
      goal.decision?.body,
      goal.decision?.reference,
      textOf(goal.words),
      ...measures.flatMap((measure) => [
        measure.responsible,
        ...measure.partners,
        ...measure.reports.map(({ text }) => text),
        textOf(measure.words),
      ]),
    ]),
  };
}

const questionDocuments = ({ view, words }: PageScope): readonly SearchDocument[] =>
  view.frame.questions.map(({ id, title, stage, words: text }) => ({
    kind: 'question',
    title,
    line: words.stages[stage],
    address: `${path(addresses.questions)}#${id}`,
    about: '',
    text: textOf(text),
  }));

const methodDocuments = ({ view, language }: PageScope): readonly SearchDocument[] =>
  methodSections(language, view.frame.municipality.disclosure).map(
    ({ anchor, title, paragraphs }) => ({
      kind: 'method',
      title,
      line: begun(paragraphs[0] ?? ''),
      address: `${path(addresses.methods)}#${anchor}`,
      about: '',
      text: paragraphs.join(' '),
    }),
  );

/** A street or a postcode in each of the areas where it lies; it leads to the area. */
function streetDocuments({ view, language }: PageScope): readonly SearchDocument[] {
  const { streets, postcodes } = streetsOf(view, collatorOf(language));
  const words = searchWords(language).streets;
  return [...streets, ...postcodes].flatMap(({ text, places }) =>
    places.flatMap(({ area, numbers, postcode }): SearchDocument[] => {
      const { name, address } = view.place(area);
      if (address === undefined) return [];
      const line = [name, numbers === undefined ? undefined : words.numbers(numbers), postcode];
      return [
        {
          kind: 'street',
          title: text,
          line: line.filter((part) => part !== undefined).join(', '),
          address: path(address),
          about: '',
          text: joined([name, postcode]),
        },
      ];
    }),
  );
}
