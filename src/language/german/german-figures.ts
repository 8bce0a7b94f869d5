/** Words around figures in German. */
import type { FigureWords } from '../words/figure-words.ts';
import type { SpreadWords } from '../words/spread-words.ts';
import { number } from './german-count.ts';

export const germanFigures: FigureWords = {
  area: 'Gebiet',
  value: 'Wert',
  numerator: 'Zähler',
  denominator: 'Nenner',
  interval: (confidence) => `Vertrauensbereich (${confidence}\u00A0%)`,
  comparison: 'Vergleich',
  period: 'Zeitraum',
  remark: 'Hinweis',
  numbers: 'Alle Zahlen (CSV)',
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
  areas: (count) => (count === 1 ? '1 Gebiet' : `${number(count)} Gebiete`),
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
    `Die Tabelle zeigt ${number(shown)} von ${number(all)} Zeiträumen; alle stehen in der CSV-Datei.`,
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
      : `${number(count)} Angebote haben keine Koordinaten und stehen nur in der Liste.`,
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
  boundariesChanged: (list) =>
    `In dieser Zeit haben sich Grenzen geändert: ${list}. Werte davor und danach gelten für andere Flächen.`,
  strongLines: (plural) => `Kräftige Linien: ${plural}.`,
  boundariesOfMap: (list) =>
    `Grenzen haben sich geändert: ${list}. Die Karte zeigt die Grenzen ihres Jahres; Karten anderer Jahre können andere Flächen zeigen.`,
  validFrom: (name, year) => `${name} (ab ${year})`,
  validUntil: (name, year) => `${name} (bis ${year})`,
  hollowNote: 'Hohle Punkte: vorläufig oder geschätzt.',
  fromTo: (from, to) => `${from} bis ${to}`,
  and: (first, second) => `${first} und ${second}`,
  rows: {
    dots: (own, municipality) =>
      `In der Punktreihe ist jeder Punkt ein Gebiet${own ? ', der große dieses hier' : ''}; ein Strich ist der Wert für ${municipality}.`,
    bars: (own, municipality) =>
      `In der Balkenreihe zeigt die Höhe, wie viele Gebiete dort liegen${own ? '; der Punkt ist dieses hier' : ''}; ein Strich ist der Wert für ${municipality}.`,
    line: 'Die Linie zeigt den Verlauf bis zum neuesten Wert, dem Punkt am Ende.',
  },
  pointing: {
    keys: 'Pfeiltasten gehen von Gebiet zu Gebiet, Enter hält fest, Escape lässt los.',
    profile: 'Profil öffnen',
    filtered: '{n} von {m} Gebieten: {class}',
    all: 'Alle Gebiete',
    period: 'Zeitraum der Karte',
  },
  allBetween: (plural, least, most, complete) =>
    `${complete ? `alle ${plural}` : `${plural} mit Wert`}: ${least} bis ${most}`,
  offersShown: ({ place, count, text, byType, all }) => {
    if (count === 0) return `${place}: Im Verzeichnis steht noch kein Angebot.`;
    const types = byType === '' ? '' : ` (${all ? '' : 'darunter '}${byType})`;
    return `${place}: ${count === 1 ? '1 Angebot' : `${text} Angebote`}${types}.`;
  },
  evenWay:
    'Die gestrichelte Linie zeigt einen gleichmäßigen Weg vom Ausgangswert zum Zielwert; sie ist keine Vorhersage.',
};

export const germanSpread: SpreadWords = {
  between: (from, to, closed) => `${from} bis ${closed ? '' : 'unter '}${to}`,
  quarters: [
    'kleinster Wert',
    'ein Viertel der Gebiete liegt darunter',
    'die Hälfte der Gebiete liegt darunter',
    'drei Viertel der Gebiete liegen darunter',
    'größter Wert',
  ],
  allElsewhere:
    'Die Werte aller Gebiete stehen auf den Seiten der einzelnen Zeiträume, zu denen „Alle Zahlen“ auf der Seite des Indikators führt, und in der CSV-Datei.',
  onPeriodPages: (count, plural) =>
    `Die Werte aller ${count} Gebiete (${plural}) stehen auf den Seiten der einzelnen Zeiträume, alle Zeiträume zusammen in der CSV-Datei.`,
};
