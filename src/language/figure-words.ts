/** Words around figures: captions, column headings, notes, legends. */
import type { Language } from '../domain/municipality.ts';
import type { Basis } from '../domain/publishable.ts';

/** Who speaks: the language, and what the municipality is called („Stadt“, „Kreis“, “London Borough”). */
export interface Speech {
  readonly language: Language;
  readonly kind: string | undefined;
}

export interface FigureWords {
  readonly area: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly interval: (confidence: number) => string;
  readonly comparison: string;
  readonly period: string;
  readonly remark: string;
  readonly numbers: string;
  readonly picture: string;
  readonly noSource: string;
  readonly stand: string;
  readonly asDelivered: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly belowFirst: (text: string) => string;
  readonly aboveLast: (text: string) => string;
  readonly legend: string;
  readonly histogram: string;
  readonly areas: (count: number) => string;
  readonly valuesOverAllPeriods: string;
  readonly unpopulated: string;
  readonly group: (title: string) => string;
  readonly table: (title: string) => string;
  readonly noValue: string;
  readonly alsoWithout: string;
  readonly median: string;
  readonly mean: string;
  readonly broken: string;
  readonly preliminary: string;
  readonly whiskers: (confidence: number) => string;
  readonly shortened: (shown: number, all: number) => string;
  readonly baseline: string;
  readonly target: string;
  readonly due: string;
  readonly latest: string;
  readonly progress: string;
  readonly offer: string;
  readonly offers: string;
  readonly register: (publisher: string | undefined) => string;
  readonly type: string;
  readonly provider: string;
  readonly address: string;
  readonly phases: string;
  readonly noPoint: (count: number) => string;
  readonly from: string;
  readonly to: string;
  readonly kindOfCooperation: string;
  readonly since: string;
  readonly noCooperations: string;
  readonly offersOf: (place: string) => string;
  readonly cooperationsOf: (place: string) => string;
  readonly position: (place: string, within: string) => string;
  readonly map: string;
  readonly several: string;
  readonly correlationNote: string;
  readonly breakNote: string;
  readonly gapNote: string;
  readonly bandNote: string;
  readonly hollowNote: string;
}

const german: FigureWords = {
  area: 'Gebiet',
  value: 'Wert',
  numerator: 'Zähler',
  denominator: 'Nenner',
  interval: (confidence) => `Vertrauensbereich (${confidence}\u00A0%)`,
  comparison: 'Vergleich',
  period: 'Zeitraum',
  remark: 'Hinweis',
  numbers: 'Zahlen (CSV)',
  picture: 'Bild (SVG)',
  noSource: 'Quelle nicht angegeben',
  stand: 'Stand',
  asDelivered: 'wie geliefert',
  basis: {
    delivered: 'wie geliefert',
    computed: 'aus Zähler und Nenner berechnet',
    derived: 'aus den Gebieten zusammengerechnet',
    register: 'aus dem Verzeichnis der Angebote',
    index: 'aus mehreren Indikatoren berechnet',
  },
  belowFirst: (text) => `Einzelne Werte liegen unter ${text}; sie stehen in der ersten Klasse.`,
  aboveLast: (text) => `Einzelne Werte liegen über ${text}; sie stehen in der letzten Klasse.`,
  legend: 'Legende',
  histogram: 'Die Balken über den Farben zeigen, wie viele Gebiete in der Klasse liegen.',
  areas: (count) => (count === 1 ? '1 Gebiet' : `${count} Gebiete`),
  valuesOverAllPeriods:
    'Die Klassen gelten für alle Zeiträume; Farben lassen sich zwischen Jahren vergleichen.',
  unpopulated: 'unbewohnt',
  group: (title) => `nur ${title}`,
  table: (title) => `Tabelle: ${title}`,
  noValue: 'Ohne Wert',
  alsoWithout: 'ohne Wert',
  median: 'mittleres Gebiet',
  mean: 'Mittel',
  broken: 'Bruch in der Reihe',
  preliminary: 'vorläufig oder geschätzt',
  whiskers: (confidence) =>
    `Die feinen Linien zeigen den ${confidence}-%-Vertrauensbereich: Der wahre Wert liegt vermutlich darin.`,
  shortened: (shown, all) =>
    `Die Tabelle zeigt ${shown} von ${all} Zeiträumen; alle stehen in der CSV-Datei.`,
  baseline: 'Ausgangswert',
  target: 'Zielwert',
  due: 'Frist',
  latest: 'zuletzt',
  progress: 'Stand des Ziels',
  offers: 'Angebote',
  register: (publisher) =>
    publisher === undefined ? 'Verzeichnis der Angebote' : `Verzeichnis der Angebote, ${publisher}`,
  offer: 'Angebot',
  type: 'Art',
  provider: 'Träger',
  address: 'Adresse',
  phases: 'Lebensphasen',
  noPoint: (count) =>
    count === 1
      ? '1 Angebot hat keine Koordinaten und steht nur in der Liste.'
      : `${count} Angebote haben keine Koordinaten und stehen nur in der Liste.`,
  from: 'Wer',
  to: 'mit wem',
  kindOfCooperation: 'Art der Kooperation',
  since: 'seit',
  noCooperations: 'Es ist noch keine Kooperation eingetragen.',
  offersOf: (place) => `Angebote für Kinder und Familien, ${place}`,
  cooperationsOf: (place) => `Kooperationen, ${place}`,
  position: (place, within) => `Lage: ${place} in ${within}`,
  map: 'Karte',
  several: 'mehrere Arten',
  correlationNote: 'Ein Zusammenhang im Bild sagt nichts darüber, was Ursache und was Folge ist.',
  breakNote:
    'Senkrechter Strich: Bruch in der Reihe; davor und danach ist nur eingeschränkt vergleichbar.',
  bandNote: 'Graue Fläche: die mittleren vier Fünftel der Gebiete.',
  gapNote:
    'Wo eine Linie unterbrochen ist, fehlt ein Wert, oder die Werte davor und danach sind nicht vergleichbar.',
  hollowNote: 'Hohle Punkte: vorläufig oder geschätzt.',
};

const english: FigureWords = {
  area: 'Area',
  value: 'Value',
  numerator: 'Numerator',
  denominator: 'Denominator',
  interval: (confidence) => `Confidence interval (${confidence}%)`,
  comparison: 'Comparison',
  period: 'Period',
  remark: 'Note',
  numbers: 'Numbers (CSV)',
  picture: 'Picture (SVG)',
  noSource: 'Source not stated',
  stand: 'As of',
  asDelivered: 'as delivered',
  basis: {
    delivered: 'as delivered',
    computed: 'computed from numerator and denominator',
    derived: 'added up from the areas',
    register: 'from the register of offers',
    index: 'computed from several indicators',
  },
  belowFirst: (text) => `Some values lie below ${text}; they are in the first class.`,
  aboveLast: (text) => `Some values lie above ${text}; they are in the last class.`,
  legend: 'Legend',
  histogram: 'The bars above the colours show how many areas are in the class.',
  areas: (count) => (count === 1 ? '1 area' : `${count} areas`),
  valuesOverAllPeriods:
    'The classes hold for all periods, so colours can be compared between years.',
  unpopulated: 'unpopulated',
  group: (title) => `${title} only`,
  table: (title) => `Table: ${title}`,
  noValue: 'Without a value',
  alsoWithout: 'without a value',
  median: 'middle area',
  mean: 'mean',
  broken: 'break in series',
  preliminary: 'provisional or estimated',
  whiskers: (confidence) =>
    `The fine lines show the ${confidence}% confidence interval: the true value probably lies within.`,
  shortened: (shown, all) => `The table shows ${shown} of ${all} periods; all are in the CSV file.`,
  baseline: 'Baseline',
  target: 'Target',
  due: 'Due',
  latest: 'latest',
  progress: 'Progress of the goal',
  offers: 'Offers',
  register: (publisher) =>
    publisher === undefined ? 'Register of offers' : `Register of offers, ${publisher}`,
  offer: 'Offer',
  type: 'Type',
  provider: 'Provider',
  address: 'Address',
  phases: 'Life phases',
  noPoint: (count) =>
    count === 1
      ? '1 offer has no coordinates and is in the list only.'
      : `${count} offers have no coordinates and are in the list only.`,
  from: 'Who',
  to: 'with whom',
  kindOfCooperation: 'Kind of cooperation',
  since: 'since',
  noCooperations: 'No cooperation has been entered yet.',
  offersOf: (place) => `Offers for children and families, ${place}`,
  cooperationsOf: (place) => `Cooperations, ${place}`,
  position: (place, within) => `Location: ${place} in ${within}`,
  map: 'Map',
  several: 'several types',
  correlationNote: 'A pattern in the picture does not say what is cause and what is effect.',
  breakNote: 'Vertical tick: break in series; before and after can be compared only with care.',
  bandNote: 'Grey band: the middle four fifths of the areas.',
  gapNote:
    'Where a line is interrupted, a value is missing, or the values before and after are not comparable.',
  hollowNote: 'Hollow points: provisional or estimated.',
};

/** The words of a language. */
export const figureWords = (language: Language): FigureWords =>
  language === 'de' ? german : english;

interface Grammar {
  readonly nominative: string;
  readonly inDative: string;
}

/** German kinds of municipality by their ending: „die Stadt“, „der Kreis“. */
function germanGrammar(kind: string): Grammar | undefined {
  const noun = kind.split(/[\s-]/).at(-1)?.toLowerCase() ?? '';
  if (/(stadt|gemeinde|region|kommune)$/.test(noun))
    return { nominative: `die ${kind}`, inDative: `in der ${kind}` };
  if (/(kreis|bezirk|markt|flecken|verband)$/.test(noun))
    return { nominative: `der ${kind}`, inDative: `im ${kind}` };
  if (/(amt|land|dorf)$/.test(noun)) return { nominative: `das ${kind}`, inDative: `im ${kind}` };
  return undefined;
}

/** What a reference value is labelled with: „Stadt“, else the name. */
export const referenceLabel = (name: string, { kind }: Speech): string =>
  kind === undefined || kind.length > 18 ? name : kind;

/** Behind „ähnlich wie“, „höher als“: „die Stadt“, “the London Borough”, else the name. */
export function referenceInWords(name: string, { kind, language }: Speech): string {
  if (kind === undefined) return name;
  if (language === 'en') return `the ${kind}`;
  return germanGrammar(kind)?.nominative ?? name;
}

/** „in Musterstadt“, „im Kreis Herford“, “in Camden”. */
export function inMunicipality(name: string, { kind, language }: Speech): string {
  if (language === 'en') return `in ${name}`;
  const first = /^(Landkreis|Kreis|Bezirk|Markt|Amt)\s/.exec(name);
  if (first !== null) return `im ${name}`;
  if (/^(Region|Gemeinde|Stadt|Städteregion|Hansestadt)\s/.test(name)) return `in der ${name}`;
  if (/(kreis|bezirk)$/i.test(name)) return `im ${name}`;
  const grammar = kind === undefined ? undefined : germanGrammar(kind);
  return grammar !== undefined &&
    grammar.inDative.startsWith('im ') &&
    kind !== undefined &&
    !name.toLowerCase().includes(kind.toLowerCase())
    ? `${grammar.inDative} ${name}`
    : `in ${name}`;
}
