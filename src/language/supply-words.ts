/** Words for supply: places and offers for the children of an area, the way to the nearest. */
import type { Language } from '../domain/municipality.ts';
import type { Cell } from '../domain/indicator/observation.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import type { SupplyMeasure } from '../domain/register/supply.ts';
import { formatMetres } from './network-words.ts';
import { formatNumber } from './numbers.ts';
import { stateName } from './states.ts';

interface TitleFacts {
  readonly types: string;
  /** Whose children, with their period. */
  readonly children: string;
  /** „Stadtteile in Musterstadt“ */
  readonly where: string;
  readonly asOf: string;
}

interface RangeFacts {
  readonly least: string;
  readonly most: string;
  readonly reference: string | undefined;
  readonly place: string;
}

export interface SupplyWords {
  readonly title: Readonly<Record<SupplyMeasure, (facts: TitleFacts) => string>>;
  readonly range: Readonly<Record<SupplyMeasure, (facts: RangeFacts) => string>>;
  readonly noNumbers: string;
  readonly median: (plural: string) => string;
  readonly places: string;
  readonly offers: string;
  readonly distance: string;
  readonly nearest: string;
  readonly sumOfPlaces: string;
  readonly unknown: string;
  readonly atLeast: (value: string) => string;
  /** No capacity is known at all. */
  readonly capacityUnknown: string;
  readonly standsNote: string;
  readonly distanceNote: string;
  /** Of hundreds of areas those with the longest ways. */
  readonly farthest: (count: string, plural: string) => string;
  readonly atLeastNote: string;
  /** Why no places are given where capacities are stated in several units. */
  readonly mixedNote: (units: readonly string[]) => string;
}

const german: SupplyWords = {
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
  sumOfPlaces: 'Plätze',
  unknown: 'davon ohne Platzzahl',
  atLeast: (value) => `mindestens ${value}`,
  capacityUnknown: 'Platzzahl unbekannt',
  standsNote:
    'Gezählt wird, wo das Angebot steht, nicht wo seine Kinder wohnen. Angebote für die ganze Kommune stehen nur in deren Zeile.',
  farthest: (count, plural) => `Gezeigt sind die ${count} ${plural} mit den weitesten Wegen.`,
  distanceNote:
    'Gemessen in Luftlinie vom inneren Punkt des Gebiets (dem Punkt, der am weitesten von seinen Grenzen entfernt liegt); Wege sind länger, und nicht alle wohnen dort.',
  atLeastNote: '„Mindestens“: Von einigen Angeboten ist die Zahl der Plätze nicht bekannt.',
  mixedNote: (units) =>
    `Die Angebote nennen ihre Kapazität in verschiedenen Einheiten (${units.join(', ')}); sie lassen sich nicht zusammenzählen.`,
};

const english: SupplyWords = {
  title: {
    places: ({ types, children, where, asOf }) =>
      `Places per 100 children: ${types}, ${where}, register of ${asOf} (${children})`,
    offers: ({ types, children, where, asOf }) =>
      `Offers per 1,000 children: ${types}, ${where}, register of ${asOf} (${children})`,
    distance: ({ types, where, asOf }) =>
      `Straight line to the nearest offer: ${types}, ${where}, register of ${asOf}`,
  },
  range: {
    places: ({ least, most, reference, place }) =>
      `There are between ${least} and ${most} places for every 100 children${reference === undefined ? '' : `; in ${place} as a whole ${reference}`}.`,
    offers: ({ least, most, reference, place }) =>
      `There are between ${least} and ${most} offers for every 1,000 children${reference === undefined ? '' : `; in ${place} as a whole ${reference}`}.`,
    distance: ({ least, most, reference }) =>
      `The nearest offer is between ${least} and ${most} away${reference === undefined ? '' : `; in the middle area ${reference}`}.`,
  },
  noNumbers: 'There are too few numbers to compare areas.',
  median: (plural) => `middle value of the ${plural}`,
  places: 'Places per 100',
  offers: 'Offers per 1,000',
  distance: 'Straight line',
  nearest: 'nearest offer',
  sumOfPlaces: 'Places',
  unknown: 'places not stated',
  atLeast: (value) => `at least ${value}`,
  capacityUnknown: 'places not known',
  standsNote:
    'Counted where the offer stands, not where its children live. Offers for the whole municipality stand in its row only.',
  farthest: (count, plural) => `The ${count} ${plural} with the longest ways are shown.`,
  distanceNote:
    'Measured in a straight line from the inner point of the area (the point farthest from its borders); ways are longer, and not everybody lives there.',
  atLeastNote: '“At least”: for some offers the number of places is not known.',
  mixedNote: (units) =>
    `The offers state their capacity in different units (${units.join(', ')}); these cannot be added up.`,
};

const words = { de: german, en: english } as const;

/** Words about supply in one language. */
export const supplyWords = (language: Language): SupplyWords => words[language];

/** A supply as a number in words: „61,5“, „mindestens 56,0“, „390 m“, or its state. */
export function formatSupply(
  cell: Cell,
  measure: SupplyMeasure,
  atLeast: boolean,
  language: Language,
): string {
  const number = numberOf(cell);
  if (number === undefined) {
    return measure === 'places' && atLeast && cell.state === 'unreliable'
      ? words[language].capacityUnknown
      : stateName(cell.state, language);
  }
  const text =
    measure === 'distance' ? formatMetres(number, language) : formatNumber(number, 1, language);
  return atLeast && measure === 'places' ? words[language].atLeast(text) : text;
}
