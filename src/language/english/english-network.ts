/** Sentences about the network of offers in English. */
import { joinList } from '../findings/join-list.ts';
import { number } from './english-count.ts';
import { writeMetres } from '../numbers/written-number.ts';
import { englishNumbers } from './english-numbers.ts';
import type { Counted, NetworkWords } from '../words/network-words.ts';

const counted =
  (one: string, many: string): Counted =>
  (count) =>
    count === 1 ? one : `${number(count)} ${many}`;
const offers = counted('1 offer', 'offers');
const cooperations = counted('1 cooperation', 'cooperations');
const providers = counted('1 provider', 'providers');

export const englishNetwork: NetworkWords = {
  title: 'Network of offers',
  offers,
  cooperations,
  providers,
  partners: counted('1 partner', 'partners'),
  lead: ({ offers: all, providers: who, cooperations: ties, withPartner }) => [
    `Who is there for children, and who works with whom? The register has ${offers(all)} by ${providers(who)}.`,
    ...(ties === 0
      ? []
      : [
          `${cooperations(ties)} ${ties === 1 ? 'is' : 'are'} entered. ${withPartner === 1 ? '1 offer has' : `${number(withPartner)} offers have`} at least one partner by them. Cooperation that nobody entered is missing here.`,
        ]),
  ],
  fallback:
    'No cooperation is entered yet. What is shown is only which provider has which offers where. Whether and with whom they work together cannot be told from that.',
  more: (count) => `and ${number(count)} more`,
  register: {
    elsewhere: 'Without an area',
    shortList: 'Address, places, opening hours and contacts are on the page of each offer.',
  },
  moreProviders: (count) =>
    `These are the providers with most partners and offers; ${number(count)} more are in the files below.`,
  findings: {
    mostPartners: {
      title: 'Many partners',
      sentence: 'These offers and providers work with most others.',
    },
    bridges: {
      title: 'Bridges',
      sentence: (count) =>
        count === 1
          ? 'One provider is a bridge between otherwise unconnected providers: without it others would lose touch.'
          : `${number(count)} providers are bridges between otherwise unconnected providers: without them others would lose touch.`,
      none: 'No provider is the only bridge between others: if one drops out, the rest stay connected.',
      without: (names, others) =>
        `would lose touch: ${others === 0 ? joinList(names, 'and') : `${names.join(', ')} and ${number(others)} more`}`,
    },
    parts: {
      title: 'Separate parts',
      sentence: (parts) =>
        parts === 1
          ? 'All providers that cooperate are connected, directly or through others.'
          : `The providers that cooperate form ${number(parts)} groups with no cooperation entered between them.`,
    },
    alone: {
      title: 'Offers without a partner',
      sentence: (alone, all) =>
        alone === 0
          ? 'Every offer has at least one partner entered.'
          : `No cooperation of their own is entered for ${number(alone)} of ${offers(all)}.`,
      ofAll: (count, all) => `${number(count)} of ${number(all)}`,
    },
    onlyInside: {
      title: 'Working together only at home',
      sentence: (plural) =>
        `${plural} whose offers cooperate only with each other: no tie to the outside is entered.`,
    },
    noCooperation: {
      title: 'No cooperation entered',
      sentence: (plural) => `${plural} with offers none of which has a partner entered.`,
    },
    largest: {
      title: 'Who runs many offers',
      sentence: (plural) => `Providers with most offers, and in how many ${plural}.`,
    },
    single: {
      title: 'A single provider',
      sentence: (plural) => `${plural} whose offers all have the same provider.`,
    },
  },
  providerList: {
    title: (alone, all) =>
      `${alone ? '' : 'Who with whom: '}${all ? 'all providers' : 'the largest providers'}`.replace(
        /^./,
        (first) => first.toUpperCase(),
      ),
    lead: (alone, all) =>
      alone
        ? all
          ? 'Each provider with its offers.'
          : 'The providers with most offers.'
        : all
          ? 'Each provider with its offers and their partners; the same that the drawings show.'
          : 'The providers with most partners.',
  },
  providerRemark: ({ operator, offers: all, areas, plural }) =>
    [operator, `${offers(all)}${areas > 1 ? ` in ${number(areas)} ${plural}` : ''}`]
      .filter((part) => part !== '')
      .join(', '),
  matrix: {
    cooperations: (plural) => `Cooperations between ${plural} (on the diagonal: within)`,
    offers: (plural) => `Offers by ${plural} and kind of provider`,
    corner: 'from',
    byType: 'types of offers',
    note: 'Cooperations of providers with offers in several areas do not count here.',
  },
  nearest: (type) => `Next offers of this type (${type})`,
  asTheCrowFlies: (metres) => `${writeMetres(metres, englishNumbers)} in a straight line`,
  partnerKind: (kind, since) =>
    [kind, since === undefined ? undefined : `since ${since}`]
      .filter((part) => part !== undefined)
      .join(', ') || undefined,
  areaGap: (phase) =>
    `Gap: no offer for “${phase}” is in the register here, while most other areas have one.`,
  areaMissing: (missing) => `Mostly present elsewhere, not in the register here: ${missing}.`,
  noSupply:
    'Places and offers per child cannot be given: the catalogue has no number of children for the areas.',
  filters: {
    type: ['Type', 'all types'],
    area: ['Area', 'all areas'],
    phase: ['Life phase', 'all life phases'],
    language: ['Language', 'all languages'],
    free: ['Costs', 'any'],
    provider: ['Provider', 'all providers'],
    isFree: 'free of charge',
    notFree: 'with costs',
  },
  downloads: {
    title: 'Network of offers',
    edges: 'edges (CSV)',
    graph: 'graph (GraphML)',
  },
};
