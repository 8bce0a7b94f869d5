/** Sentences about the network of offers in German. */
import { joinList } from '../findings/join-list.ts';
import { number } from './german-count.ts';
import { writeMetres } from '../numbers/written-number.ts';
import { germanNumbers } from './german-numbers.ts';
import type { Counted, NetworkWords } from '../words/network-words.ts';
import { dativePlural } from './german-places.ts';

const counted =
  (one: string, many: string): Counted =>
  (count) =>
    count === 1 ? one : `${number(count)} ${many}`;
const offers = counted('1 Angebot', 'Angebote');
const cooperations = counted('1 Kooperation', 'Kooperationen');
const providers = counted('1 Träger', 'Träger');

export const germanNetwork: NetworkWords = {
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
  more: (count) => (count === 1 ? 'und 1 mehr' : `und ${number(count)} weitere`),
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
        `ohne Verbindung ${names.length + others === 1 ? 'wäre' : 'wären'} ${others === 0 ? joinList(names, 'und') : `${names.join(', ')} und ${others === 1 ? '1 weiterer' : `${number(others)} weitere`}`}`,
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
  asTheCrowFlies: (metres) => `${writeMetres(metres, germanNumbers)} Luftlinie`,
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
