/** Sentences on the page of an offer, and about the offers of an area. */
import type { Language } from '../domain/municipality.ts';
import { formatNumber } from './numbers.ts';

/** Ties of an area's offers: between two of them, and to others. */
interface AreaTies {
  readonly inside: number;
  readonly outside: number;
  readonly offers: number;
  readonly withoutPartner: number;
}

export interface OfferWords {
  /** „51,56202 / 8,13198 (in einer Karten-App öffnen)“ */
  readonly openInMapApp: (coordinates: string) => string;
  readonly capacityUnknown: string;
  readonly notChecked: string;
  readonly noPartner: string;
  readonly sameProvider: (provider: string) => string;
  /** What the files of the register hold. */
  readonly offersFile: (points: string, all: string) => string;
  readonly networkFile: string;
  readonly areaTies: (ties: AreaTies) => string;
}

const german: OfferWords = {
  openInMapApp: (coordinates) => `${coordinates} (in einer Karten-App öffnen)`,
  capacityUnknown: 'nicht bekannt',
  notChecked: 'kein Datum eingetragen',
  noPartner:
    'Für dieses Angebot selbst ist keine Kooperation eingetragen. Das heißt nicht, dass es keine gibt.',
  sameProvider: (provider) => `Weitere Angebote des Trägers ${provider}`,
  offersFile: (points, all) =>
    `Eine Zeile je Angebot. „type“, „phases“ und „languages“ trennen mehrere Werte mit „|“; „provider“ und „area“ sind Kennungen; „lat“ und „lon“ in Grad (WGS 84); „capacity“ in der Einheit von „capacity_unit“, leer heißt nicht bekannt; „contact“ nennt eine Funktion; „checked“ ist der Tag der letzten Prüfung. Im GeoJSON stehen die ${points} von ${all} Angeboten, deren Ort bekannt ist, mit denselben Angaben.`,
  networkFile:
    'Kanten: eine Zeile je Kooperation, „from“ und „to“ sind Kennungen von Angeboten oder Trägern, ungerichtet. Graph: Knoten sind Angebote, Träger und Gebiete („kind“), Kanten „cooperation“ (arbeitet zusammen), „runs“ (trägt) und „stands-in“ (steht in).',
  areaTies: ({ inside, outside, offers, withoutPartner }) => {
    const number = (count: number): string => formatNumber(count, 0, 'de');
    const all = inside + outside;
    if (all === 0)
      return 'Für keines der Angebote hier ist eine Kooperation eingetragen. Das heißt nicht, dass es keine gibt.';
    const entered =
      all === 1
        ? 'Eingetragen ist eine Verbindung'
        : `Eingetragen sind ${number(all)} Verbindungen`;
    const where =
      outside === 0
        ? `, ${all === 1 ? '' : 'alle '}innerhalb des Gebiets; nach außen keine`
        : inside === 0
          ? `, ${all === 1 ? '' : 'alle '}nach außen`
          : `: ${number(inside)} innerhalb des Gebiets, ${number(outside)} nach außen`;
    const alone =
      withoutPartner === 0
        ? ''
        : ` ${withoutPartner === 1 ? 'Ein Angebot' : `${number(withoutPartner)} von ${number(offers)} Angeboten`} ${withoutPartner === 1 ? 'hat' : 'haben'} keinen eigenen Partner.`;
    return `${entered}${where}.${alone}`;
  },
};

const english: OfferWords = {
  openInMapApp: (coordinates) => `${coordinates} (open in a map app)`,
  capacityUnknown: 'not known',
  notChecked: 'no date entered',
  noPartner:
    'No cooperation is entered for this offer itself. That does not mean that there is none.',
  sameProvider: (provider) => `Other offers of ${provider}`,
  offersFile: (points, all) =>
    `One row for each offer. “type”, “phases” and “languages” divide several values by “|”; “provider” and “area” are ids; “lat” and “lon” in degrees (WGS 84); “capacity” in the unit of “capacity_unit”, empty means not known; “contact” names a function; “checked” is the day of the last check. The GeoJSON has the ${points} of ${all} offers whose place is known, with the same properties.`,
  networkFile:
    'Edges: one row for each cooperation; “from” and “to” are ids of offers or providers, undirected. Graph: nodes are offers, providers and areas (“kind”), edges are “cooperation”, “runs” and “stands-in”.',
  areaTies: ({ inside, outside, offers, withoutPartner }) => {
    const number = (count: number): string => formatNumber(count, 0, 'en');
    const all = inside + outside;
    if (all === 0)
      return 'No cooperation is entered for any of the offers here. That does not mean that there is none.';
    const entered = all === 1 ? 'One tie is entered' : `${number(all)} ties are entered`;
    const where =
      outside === 0
        ? `, ${all === 1 ? '' : 'all '}within the area; none to the outside`
        : inside === 0
          ? `, ${all === 1 ? '' : 'all '}to the outside`
          : `: ${number(inside)} within the area, ${number(outside)} to the outside`;
    const alone =
      withoutPartner === 0
        ? ''
        : ` ${withoutPartner === 1 ? 'One offer has' : `${number(withoutPartner)} of ${number(offers)} offers have`} no partner of ${withoutPartner === 1 ? 'its' : 'their'} own.`;
    return `${entered}${where}.${alone}`;
  },
};

/** Words about offers in one language. */
export const offerWords = (language: Language): OfferWords =>
  language === 'de' ? german : english;
