/** How very many values spread, in words. */
import type { Language } from '../domain/municipality.ts';

export interface SpreadWords {
  /** A class from one break to the next; the last one includes its end. */
  readonly between: (from: string, to: string, closed: boolean) => string;
  readonly quarters: readonly [string, string, string, string, string];
  readonly allElsewhere: string;
}

const german: SpreadWords = {
  between: (from, to, closed) => `${from} bis ${closed ? '' : 'unter '}${to}`,
  quarters: [
    'kleinster Wert',
    'ein Viertel der Gebiete liegt darunter',
    'die Hälfte der Gebiete liegt darunter',
    'drei Viertel der Gebiete liegen darunter',
    'größter Wert',
  ],
  allElsewhere:
    'Die Werte aller Gebiete stehen auf der Seite des Indikators unter „Alle Zahlen“ und in der CSV-Datei.',
};

const english: SpreadWords = {
  between: (from, to, closed) => `${from} to ${closed ? '' : 'below '}${to}`,
  quarters: [
    'smallest value',
    'a quarter of the areas lie below',
    'half of the areas lie below',
    'three quarters of the areas lie below',
    'largest value',
  ],
  allElsewhere:
    'The values of all areas stand on the page of the indicator under “All numbers” and in the CSV file.',
};

/** The words in one language. */
export const spreadWords = (language: Language): SpreadWords =>
  language === 'de' ? german : english;
