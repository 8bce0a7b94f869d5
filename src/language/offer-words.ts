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
  readonly areaTies: (ties: AreaTies) => string;
}

const german: OfferWords = {
  openInMapApp: (coordinates) => `${coordinates} (in einer Karten-App öffnen)`,
  capacityUnknown: 'nicht bekannt',
  notChecked: 'kein Datum eingetragen',
  noPartner:
    'Für dieses Angebot selbst ist keine Kooperation eingetragen. Das heißt nicht, dass es keine gibt.',
  sameProvider: (provider) => `Weitere Angebote des Trägers ${provider}`,
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
