/** Words of need indices: how one is made, from which parts, and what it does not say. */
import type { Language } from '../domain/municipality.ts';
import type { IndexMethod } from '../domain/statistics/need-index.ts';

export interface NeedIndexWords {
  readonly title: string;
  /** In place of the usual sentence on direction. */
  readonly direction: string;
  readonly meaning: string;
  readonly method: Readonly<Record<IndexMethod, (plural: string) => string>>;
  readonly methodName: Readonly<Record<IndexMethod, string>>;
  /** One period for all parts. */
  readonly samePeriod: (period: string) => string;
  readonly ownPeriods: string;
  readonly missing: string;
  readonly constant: (names: string) => string;
  readonly noWhole: string;
  readonly part: string;
  readonly period: string;
  readonly weight: string;
  readonly moreNeed: string;
  readonly high: string;
  readonly low: string;
  readonly mean: string;
  readonly deviation: string;
  readonly smallest: string;
  readonly largest: string;
  readonly count: string;
  readonly source: string;
  readonly caption: (short: string) => string;
  readonly notCounted: string;
  readonly methods: {
    readonly title: string;
    readonly lead: string;
    readonly caption: string;
    readonly index: string;
    readonly method: string;
    readonly formula: string;
    readonly term: (share: string, name: string, moreIsMoreNeed: boolean) => string;
  };
}

const german: NeedIndexWords = {
  title: 'So entsteht der Index',
  direction: 'Ein hoher Wert steht für mehr Bedarf.',
  meaning:
    'Der Index fasst mehrere Indikatoren in einer Zahl zusammen. Er beschreibt, unter welchen Bedingungen Kinder aufwachsen, nicht die Menschen, die dort leben. Woher ein Wert kommt, zeigen erst die einzelnen Teile.',
  method: {
    'z-score': (plural) =>
      `Jeder Teil wird standardisiert: Wert minus Mittelwert aller ${plural}, geteilt durch ihre Standardabweichung (Summe der Quadrate durch n). Wo ein niedriger Wert mehr Bedarf bedeutet, wird das Vorzeichen umgekehrt. Der Index ist das gewichtete Mittel der Teile. 0 entspricht dem Mittel aller ${plural}; Werte darüber stehen für mehr Bedarf, Werte darunter für weniger.`,
    'min-max': (plural) =>
      `Jeder Teil wird auf 0 bis 100 gebracht: 0 erhält der Wert mit dem geringsten Bedarf aller ${plural}, 100 der mit dem größten, dazwischen wird gleichmäßig geteilt. Der Index ist das gewichtete Mittel der Teile.`,
    rank: (plural) =>
      `Für jeden Teil werden die ${plural} nach Bedarf geordnet; gleiche Werte teilen sich den mittleren Platz. Der Platz wird auf 0 (geringster Bedarf) bis 100 (größter Bedarf) gebracht: 100 × (Platz − 1) ÷ (Anzahl − 1). Der Index ist das gewichtete Mittel der Teile. Abstände zwischen den Werten zählen bei diesem Verfahren nicht.`,
  },
  methodName: {
    'z-score': 'Standardisierung (z-Werte)',
    'min-max': 'Spannweite (0 bis 100)',
    rank: 'Rangplätze (0 bis 100)',
  },
  samePeriod: (period) =>
    `Alle Teile gelten für denselben Zeitraum: ${period}, den neuesten, den alle haben.`,
  ownPeriods:
    'Einen gemeinsamen neuesten Zeitraum haben die Teile nicht; von jedem zählt der neueste, der in der Tabelle steht.',
  missing:
    'Gerechnet wird nur mit veröffentlichten Werten. Fehlt in einem Gebiet ein Teil oder wird er geheim gehalten, so hat das Gebiet keinen Index; geschätzt wird nichts.',
  constant: (names) =>
    `Ein Teil, der kein Gebiet vom anderen unterscheidet, zählt nicht mit: ${names}.`,
  noWhole:
    'Für die ganze Kommune gibt es keinen Wert, denn der Index vergleicht ihre Gebiete untereinander. Aus demselben Grund lassen sich Werte verschiedener Jahre und Orte nicht vergleichen.',
  part: 'Teil',
  period: 'Zeitraum',
  weight: 'Gewicht',
  moreNeed: 'Mehr Bedarf bei',
  high: 'hohem Wert',
  low: 'niedrigem Wert',
  mean: 'Mittelwert der Gebiete',
  deviation: 'Standardabweichung',
  smallest: 'kleinster Wert',
  largest: 'größter Wert',
  count: 'Gebiete mit Wert',
  source: 'Quelle',
  caption: (short) => `Teile des Index: ${short}`,
  notCounted: 'zählt nicht mit',
  methods: {
    title: 'Bedarfsindizes',
    lead: 'Ein Bedarfsindex fasst mehrere Indikatoren in einer Zahl zusammen, damit Bedarf und Angebot nebeneinander stehen können. Hoch heißt mehr Bedarf. Die Formel ist offen: Mittelwerte, Zeiträume und Quellen der Teile stehen auf der Seite des Index, alle Zahlen unter „Daten“. Gerechnet wird nur mit veröffentlichten Werten; der Index verrät deshalb nichts, was geheim gehalten wird. Fehlt ein Teil, gibt es keinen Index.',
    caption: 'Die Indizes dieses Berichts',
    index: 'Index',
    method: 'Verfahren',
    formula: 'Teile und Gewichte',
    term: (share, name, more) => `${share} ${name} (${more ? 'hoch' : 'niedrig'} = mehr Bedarf)`,
  },
};

const english: NeedIndexWords = {
  title: 'How the index is made',
  direction: 'A high value stands for more need.',
  meaning:
    'The index puts several indicators into one number. It describes the conditions in which children grow up, not the people who live there. Only the single parts show where a value comes from.',
  method: {
    'z-score': (plural) =>
      `Each part is standardised: value minus the mean of all ${plural}, divided by their standard deviation (sum of squares by n). Where a low value means more need, the sign is turned. The index is the weighted mean of the parts. 0 is the mean of all ${plural}; values above stand for more need, values below for less.`,
    'min-max': (plural) =>
      `Each part is brought to 0 to 100: 0 for the value of least need of all ${plural}, 100 for that of most need, evenly divided between. The index is the weighted mean of the parts.`,
    rank: (plural) =>
      `For each part the ${plural} are put in order of need; equal values share the middle place. The place is brought to 0 (least need) to 100 (most need): 100 × (place − 1) ÷ (number − 1). The index is the weighted mean of the parts. Distances between values do not count here.`,
  },
  methodName: {
    'z-score': 'standardisation (z-scores)',
    'min-max': 'range (0 to 100)',
    rank: 'places (0 to 100)',
  },
  samePeriod: (period) => `All parts are of the same period: ${period}, the newest that all have.`,
  ownPeriods:
    'The parts have no newest period in common; of each the newest counts, which the table names.',
  missing:
    'Only published values count. Where a part is missing or withheld in an area, the area has no index; nothing is estimated.',
  constant: (names) => `A part that tells no area from another does not count: ${names}.`,
  noWhole:
    'The municipality as a whole has no value, for the index compares its areas with each other. For the same reason values of different years or places cannot be compared.',
  part: 'Part',
  period: 'Period',
  weight: 'Weight',
  moreNeed: 'More need if',
  high: 'high',
  low: 'low',
  mean: 'Mean of the areas',
  deviation: 'Standard deviation',
  smallest: 'Smallest value',
  largest: 'Largest value',
  count: 'Areas with a value',
  source: 'Source',
  caption: (short) => `Parts of the index: ${short}`,
  notCounted: 'does not count',
  methods: {
    title: 'Need indices',
    lead: 'A need index puts several indicators into one number, so that need and supply can stand side by side. High means more need. The formula is open: means, periods and sources of the parts are on the page of the index, all numbers under “Data”. Only published values count, so an index reveals nothing that is withheld. Where a part is missing, there is no index.',
    caption: 'The indices of this report',
    index: 'Index',
    method: 'Method',
    formula: 'Parts and weights',
    term: (share, name, more) => `${share} ${name} (${more ? 'high' : 'low'} = more need)`,
  },
};

/** The words of a language. */
export const needIndexWords = (language: Language): NeedIndexWords =>
  language === 'de' ? german : english;
