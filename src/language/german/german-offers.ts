/** Words about offers and their supply in German. */
import type { OfferWords } from '../words/offer-words.ts';
import type { SupplyWords } from '../words/supply-words.ts';
import { number } from './german-count.ts';

export const germanOffers: OfferWords = {
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

export const germanSupply: SupplyWords = {
  title: {
    places: ({ types, children, where, asOf }) =>
      `Plätze je 100 Kinder: ${types}, ${where}, Verzeichnis vom ${asOf} (${children})`,
    offers: ({ types, children, where, asOf }) =>
      `Angebote je 1.000 Kinder: ${types}, ${where}, Verzeichnis vom ${asOf} (${children})`,
    distance: ({ types, where, asOf }) =>
      `Luftlinie zum nächsten Angebot: ${types}, ${where}, Verzeichnis vom ${asOf}`,
  },
  range: {
    places: ({ least, most, reference, place }) =>
      `Auf 100 Kinder kommen zwischen ${least} und ${most} Plätze${reference === undefined ? '' : `; in ${place} insgesamt ${reference}`}.`,
    offers: ({ least, most, reference, place }) =>
      `Auf 1.000 Kinder kommen zwischen ${least} und ${most} Angebote${reference === undefined ? '' : `; in ${place} insgesamt ${reference}`}.`,
    distance: ({ least, most, reference }) =>
      `Bis zum nächsten Angebot sind es zwischen ${least} und ${most} Luftlinie${reference === undefined ? '' : `; im mittleren Gebiet ${reference}`}.`,
  },
  noNumbers: 'Es liegen zu wenige Zahlen vor, um Gebiete zu vergleichen.',
  median: (plural) => `mittlerer Wert der ${plural}`,
  places: 'Plätze je 100',
  offers: 'Angebote je 1.000',
  distance: 'Luftlinie',
  nearest: 'nächstes Angebot',
  inside: (name) => `${name} (im Gebiet)`,
  sumOfPlaces: 'Plätze',
  unknown: 'davon ohne Platzzahl',
  atLeast: (value) => `mindestens ${value}`,
  capacityUnknown: 'Platzzahl unbekannt',
  standsNote:
    'Gezählt wird, wo das Angebot steht, nicht wo seine Kinder wohnen. Angebote für die ganze Kommune stehen nur in deren Zeile.',
  farthest: (count, plural) => `Gezeigt sind die ${count} ${plural} mit den weitesten Wegen.`,
  distanceNote:
    'Gemessen in Luftlinie vom inneren Punkt des Gebiets (dem Punkt, der am weitesten von seinen Grenzen entfernt liegt); Wege sind länger, und nicht alle wohnen dort. Steht ein Angebot im Gebiet selbst, zählt das nächste von diesen, auch wenn jenseits der Grenze eines näher liegt.',
  atLeastNote: '„Mindestens“: Von einigen Angeboten ist die Zahl der Plätze nicht bekannt.',
  minimum: 'mindestens',
  onlyMinimum: 'ist die Zahl nur eine Mindestzahl oder unbekannt',
  mixedNote: (units) =>
    `Die Angebote nennen ihre Kapazität in verschiedenen Einheiten (${units.join(', ')}); sie lassen sich nicht zusammenzählen.`,
};
