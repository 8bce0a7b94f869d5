/** The messages of check and import, by topic, as the handbook explains them. */
import { deliveryCodes, levelOfDelivery } from '../../domain/delivery/delivery-codes.ts';
import type { DeliveryCode, DeliveryLevel } from '../../domain/delivery/delivery-codes.ts';
import { levelOfProblem, problemCodes } from '../../domain/problem/problem.ts';
import type { ProblemCode, ProblemFacts, ProblemLevel } from '../../domain/problem/problem.ts';
import { addressEntries } from './advice/address-advice.ts';
import { catalogueEntries } from './advice/catalogue-advice.ts';
import { contentEntries } from './advice/content/content-advice.ts';
import { deliveryEntries } from './advice/delivery-advice.ts';
import { disclosureEntries } from './advice/disclosure-advice.ts';
import { geographyEntries } from './advice/geography-advice.ts';
import type { HandbookEntries, HandbookText } from './handbook-entry.ts';
import { indexEntries } from './advice/indices-advice.ts';
import { municipalityEntries } from './advice/municipality-advice.ts';
import { observationEntries } from './advice/observations-advice.ts';
import { offerEntries } from './advice/offers-advice.ts';
import { pictureEntries } from './advice/content/picture-advice.ts';
import { standEntries } from './advice/stand-advice.ts';
import { tableEntries } from './advice/table-advice.ts';
import type { MessageLanguage } from '../../domain/language.ts';

/** Every code with its explanation. */
export const handbookEntries: HandbookEntries<ProblemFacts> = {
  ...tableEntries,
  ...municipalityEntries,
  ...catalogueEntries,
  ...addressEntries,
  ...indexEntries,
  ...observationEntries,
  ...geographyEntries,
  ...offerEntries,
  ...contentEntries,
  ...pictureEntries,
  ...standEntries,
  ...disclosureEntries,
};

interface Topic {
  /** No code is a single word of this form, so that anchors differ. */
  readonly anchor: string;
  readonly title: HandbookText;
  readonly entries: object;
}

const topics: readonly Topic[] = [
  { anchor: 'tabellen', title: { de: 'Tabellen', en: 'Tables' }, entries: tableEntries },
  {
    anchor: 'kommune',
    title: { de: 'Kommune, Angaben und Dateien', en: 'Municipality, settings and files' },
    entries: municipalityEntries,
  },
  {
    anchor: 'katalog',
    title: { de: 'Katalog und Adressen', en: 'Catalogue and addresses' },
    entries: catalogueEntries,
  },
  {
    anchor: 'weiterleitungen',
    title: { de: 'Adressen, die halten', en: 'Addresses that hold' },
    entries: addressEntries,
  },
  {
    anchor: 'bedarfsindizes',
    title: { de: 'Bedarfsindizes', en: 'Need indices' },
    entries: indexEntries,
  },
  { anchor: 'zahlen', title: { de: 'Zahlen', en: 'Numbers' }, entries: observationEntries },
  { anchor: 'grenzen', title: { de: 'Grenzen', en: 'Boundaries' }, entries: geographyEntries },
  {
    anchor: 'angebote',
    title: { de: 'Angebote, Träger, Kooperationen', en: 'Offers, providers, cooperations' },
    entries: offerEntries,
  },
  { anchor: 'texte', title: { de: 'Texte', en: 'Words' }, entries: contentEntries },
  {
    anchor: 'fotos',
    title: { de: 'Bilder in Texten', en: 'Pictures in words' },
    entries: pictureEntries,
  },
  {
    anchor: 'staende',
    title: { de: 'Eingefrorene Stände und Berichtigungen', en: 'Frozen releases and corrections' },
    entries: standEntries,
  },
  {
    anchor: 'geheimhaltung',
    title: { de: 'Geheimhaltung', en: 'Disclosure control' },
    entries: disclosureEntries,
  },
];

/** The topic of what an import says. */
const importTopic = {
  anchor: 'einlesen',
  title: { de: 'Einlesen von Lieferungen', en: 'Taking in deliveries' },
};

export interface ExplainedMessage {
  readonly code: ProblemCode | DeliveryCode;
  readonly level: ProblemLevel | DeliveryLevel;
  readonly text: string;
}

export interface MessageTopic {
  readonly anchor: string;
  readonly title: string;
  readonly messages: readonly ExplainedMessage[];
}

/** All topics in one language; codes stand in the order of the alphabet. */
export const messageTopics = (language: MessageLanguage): readonly MessageTopic[] => [
  ...topics.map(({ anchor, title, entries }) => ({
    anchor,
    title: title[language],
    messages: problemCodes
      .filter((code) => Object.hasOwn(entries, code))
      .toSorted()
      .map((code) => ({
        code,
        level: levelOfProblem(code),
        text: handbookEntries[code][language],
      })),
  })),
  {
    anchor: importTopic.anchor,
    title: importTopic.title[language],
    messages: deliveryCodes.toSorted().map((code) => ({
      code,
      level: levelOfDelivery(code),
      text: deliveryEntries[code][language],
    })),
  },
];
