/** Sentences about offers, their network and their supply on the pages: what the measures mean, in plain words. */
import type { Language } from '../domain/municipality.ts';
import { dativePlural } from './dative.ts';
import { formatNumber, noBreak } from './numbers.ts';

/** Number words for the two counts of a sentence, so that „1 Angebote“ never stands anywhere. */
type Counted = (count: number) => string;

export interface NetworkWords {
  readonly title: string;
  readonly offers: Counted;
  readonly cooperations: Counted;
  readonly providers: Counted;
  readonly partners: Counted;
  readonly lead: (facts: {
    readonly offers: number;
    readonly providers: number;
    readonly cooperations: number;
    readonly withPartner: number;
  }) => readonly string[];
  readonly fallback: string;
  readonly more: Counted;
  readonly moreProviders: Counted;
  readonly findings: {
    readonly mostPartners: { readonly title: string; readonly sentence: string };
    readonly bridges: {
      readonly title: string;
      readonly sentence: (count: number) => string;
      readonly none: string;
      /** `names`: who would lose touch. */
      readonly without: (names: readonly string[], others: number) => string;
    };
    readonly parts: { readonly title: string; readonly sentence: (parts: number) => string };
    readonly alone: {
      readonly title: string;
      readonly sentence: (alone: number, offers: number) => string;
      readonly ofAll: (count: number, offers: number) => string;
    };
    readonly onlyInside: { readonly title: string; readonly sentence: (plural: string) => string };
    readonly noCooperation: {
      readonly title: string;
      readonly sentence: (plural: string) => string;
    };
    readonly largest: { readonly title: string; readonly sentence: (plural: string) => string };
    readonly single: { readonly title: string; readonly sentence: (plural: string) => string };
  };
  readonly providerList: {
    readonly title: (alone: boolean, all: boolean) => string;
    readonly lead: (alone: boolean, all: boolean) => string;
  };
  readonly providerRemark: (facts: {
    readonly operator: string;
    readonly offers: number;
    readonly areas: number;
    readonly plural: string;
  }) => string;
  readonly matrix: {
    readonly cooperations: (plural: string) => string;
    readonly offers: (plural: string) => string;
    readonly corner: string;
    readonly byType: string;
    readonly note: string;
  };
  readonly register: { readonly elsewhere: string; readonly shortList: string };
  readonly nearest: (type: string) => string;
  readonly asTheCrowFlies: (metres: number) => string;
  readonly partnerKind: (kind: string | undefined, since: string | undefined) => string | undefined;
  readonly areaGap: (phase: string) => string;
  readonly areaMissing: (list: string) => string;
  readonly noSupply: string;
  readonly filters: {
    readonly type: readonly [string, string];
    readonly area: readonly [string, string];
    readonly phase: readonly [string, string];
    readonly language: readonly [string, string];
    readonly free: readonly [string, string];
    readonly provider: readonly [string, string];
    readonly isFree: string;
    readonly notFree: string;
  };
  readonly downloads: { readonly edges: string; readonly graph: string; readonly title: string };
}

const list = (names: readonly string[], and: string): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;

/** „350 m“, „1,2 km“: to ten metres, from a kilometre on to a hundred. */
export function formatMetres(metres: number, language: Language): string {
  const tens = Math.round(metres / 10) * 10;
  return tens < 1000
    ? `${formatNumber(tens, 0, language)}${noBreak}m`
    : `${formatNumber(metres / 1000, 1, language)}${noBreak}km`;
}

function german(): NetworkWords {
  const number = (count: number): string => formatNumber(count, 0, 'de');
  const counted =
    (one: string, many: string): Counted =>
    (count) =>
      count === 1 ? one : `${number(count)} ${many}`;
  const offers = counted('1 Angebot', 'Angebote');
  const cooperations = counted('1 Kooperation', 'Kooperationen');
  const providers = counted('1 Träger', 'Träger');
  return {
    title: 'Netzwerk der Angebote',
    offers,
    cooperations,
    providers,
    partners: counted('1 Partner', 'Partner'),
    lead: ({ offers: all, providers: who, cooperations: ties, withPartner }) => [
      `Wer ist für Kinder da, und wer arbeitet mit wem? Verzeichnet ${all === 1 ? 'ist' : 'sind'} ${offers(all)} von ${who === 1 ? '1 Träger' : `${number(who)} Trägern`}.`,
      ...(ties === 0
        ? []
        : [
            `Eingetragen ${ties === 1 ? 'ist' : 'sind'} ${cooperations(ties)}. ${withPartner === 1 ? '1 Angebot hat' : `${number(withPartner)} Angebote haben`} dadurch mindestens einen Partner. Zusammenarbeit, die niemand eingetragen hat, fehlt hier.`,
          ]),
    ],
    fallback:
      'Noch ist keine Kooperation eingetragen. Gezeigt wird deshalb nur, welcher Träger wo welche Angebote hat. Ob und mit wem sie zusammenarbeiten, lässt sich daraus nicht sagen.',
    more: (count) => `und ${number(count)} weitere`,
    register: {
      elsewhere: 'Ohne Gebiet',
      shortList:
        'Anschrift, Plätze, Öffnungszeiten und Ansprechstellen stehen auf der Seite jedes Angebots.',
    },
    moreProviders: (count) =>
      `Hier stehen die Träger mit den meisten Partnern und Angeboten; ${number(count)} weitere stehen in den Dateien unten.`,
    findings: {
      mostPartners: {
        title: 'Viele Partner',
        sentence: 'Diese Angebote und Träger arbeiten mit den meisten anderen zusammen.',
      },
      bridges: {
        title: 'Brücken',
        sentence: (count) =>
          count === 1
            ? 'Ein Träger ist eine Brücke zwischen sonst unverbundenen Trägern: Ohne ihn verlören andere die Verbindung.'
            : `${number(count)} Träger sind Brücken zwischen sonst unverbundenen Trägern: Ohne sie verlören andere die Verbindung.`,
        none: 'Kein Träger ist die einzige Brücke zwischen anderen: Fällt einer aus, bleiben die übrigen verbunden.',
        without: (names, others) =>
          `ohne Verbindung ${names.length + others === 1 ? 'wäre' : 'wären'} ${others === 0 ? list(names, 'und') : `${names.join(', ')} und ${number(others)} weitere`}`,
      },
      parts: {
        title: 'Getrennte Teile',
        sentence: (parts) =>
          parts === 1
            ? 'Alle Träger, die kooperieren, sind direkt oder über andere miteinander verbunden.'
            : `Die Träger, die kooperieren, bilden ${number(parts)} Gruppen, zwischen denen keine Kooperation eingetragen ist.`,
      },
      alone: {
        title: 'Angebote ohne Partner',
        sentence: (alone, all) =>
          alone === 0
            ? 'Jedes Angebot hat mindestens einen eingetragenen Partner.'
            : `Für ${number(alone)} von ${all === 1 ? '1 Angebot' : `${number(all)} Angeboten`} ist keine eigene Kooperation eingetragen.`,
        ofAll: (count, all) => `${number(count)} von ${number(all)}`,
      },
      onlyInside: {
        title: 'Zusammenarbeit nur im eigenen Gebiet',
        sentence: (plural) =>
          `${plural}, deren Angebote nur untereinander kooperieren: Nach außen ist keine Verbindung eingetragen.`,
      },
      noCooperation: {
        title: 'Ohne eingetragene Kooperation',
        sentence: (plural) =>
          `${plural} mit Angeboten, von denen keines einen eingetragenen Partner hat.`,
      },
      largest: {
        title: 'Wer viele Angebote trägt',
        sentence: (plural) =>
          `Träger mit den meisten Angeboten, und in wie vielen ${dativePlural(plural)}.`,
      },
      single: {
        title: 'Ein einziger Träger',
        sentence: (plural) => `${plural}, deren Angebote alle denselben Träger haben.`,
      },
    },
    providerList: {
      title: (alone, all) =>
        `${alone ? '' : 'Wer mit wem: '}${all ? 'alle Träger' : 'die größten Träger'}`.replace(
          /^./,
          (first) => first.toUpperCase(),
        ),
      lead: (alone, all) =>
        alone
          ? all
            ? 'Jeder Träger mit seinen Angeboten.'
            : 'Die Träger mit den meisten Angeboten.'
          : all
            ? 'Jeder Träger mit seinen Angeboten und deren Partnern; dasselbe, was die Zeichnungen zeigen.'
            : 'Die Träger mit den meisten Partnern.',
    },
    providerRemark: ({ operator, offers: all, areas, plural }) =>
      [operator, `${offers(all)}${areas > 1 ? ` in ${number(areas)} ${dativePlural(plural)}` : ''}`]
        .filter((part) => part !== '')
        .join(', '),
    matrix: {
      cooperations: (plural) =>
        `Kooperationen zwischen ${dativePlural(plural)} (in der Diagonale: innerhalb)`,
      offers: (plural) => `Angebote nach ${dativePlural(plural)} und Art des Trägers`,
      corner: 'von',
      byType: 'Arten von Angeboten',
      note: 'Kooperationen von Trägern, deren Angebote in mehreren Gebieten stehen, zählen hier nicht.',
    },
    nearest: (type) => `Nächste Angebote dieser Art (${type})`,
    asTheCrowFlies: (metres) => `${formatMetres(metres, 'de')} Luftlinie`,
    partnerKind: (kind, since) =>
      [kind, since === undefined ? undefined : `seit ${since}`]
        .filter((part) => part !== undefined)
        .join(', ') || undefined,
    areaGap: (phase) =>
      `Lücke: Für „${phase}“ ist hier kein Angebot verzeichnet, in den meisten anderen Gebieten schon.`,
    areaMissing: (missing) => `Anderswo meist vorhanden, hier nicht verzeichnet: ${missing}.`,
    noSupply:
      'Plätze und Angebote je Kind lassen sich nicht angeben: Im Katalog fehlt eine Zahl der Kinder für die Gebiete.',
    filters: {
      type: ['Art', 'alle Arten'],
      area: ['Gebiet', 'alle Gebiete'],
      phase: ['Lebensphase', 'alle Lebensphasen'],
      language: ['Sprache', 'alle Sprachen'],
      free: ['Kosten', 'beliebig'],
      provider: ['Träger', 'alle Träger'],
      isFree: 'kostenlos',
      notFree: 'kostenpflichtig',
    },
    downloads: {
      title: 'Netzwerk der Angebote',
      edges: 'Kanten (CSV)',
      graph: 'Graph (GraphML)',
    },
  };
}

function english(): NetworkWords {
  const number = (count: number): string => formatNumber(count, 0, 'en');
  const counted =
    (one: string, many: string): Counted =>
    (count) =>
      count === 1 ? one : `${number(count)} ${many}`;
  const offers = counted('1 offer', 'offers');
  const cooperations = counted('1 cooperation', 'cooperations');
  const providers = counted('1 provider', 'providers');
  return {
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
          `would lose touch: ${others === 0 ? list(names, 'and') : `${names.join(', ')} and ${number(others)} more`}`,
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
    asTheCrowFlies: (metres) => `${formatMetres(metres, 'en')} in a straight line`,
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
}

const words = { de: german(), en: english() } as const;

/** Sentences about the network in one language. */
export const networkWords = (language: Language): NetworkWords => words[language];
