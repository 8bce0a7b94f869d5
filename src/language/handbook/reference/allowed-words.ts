/**
 * The closed lists of words that tables and front matter take, with what each means. They are typed by the
 * field's own unions: a new word without an explanation does not compile.
 */
import type { ValueState, Flag } from '../../../domain/indicator/observation.ts';
import type {
  ClassificationMethod,
  DisclosureKind,
  Indicator,
  Polarity,
} from '../../../domain/indicator/indicator.ts';
import type { KnownUnit } from '../../../domain/indicator/unit.ts';
import type { Crs, SignState } from '../../../domain/municipality.ts';
import type { ProviderKind } from '../../../domain/register/offer.ts';
import type { IndexMethod } from '../../../domain/statistics/need-index.ts';
import type { Knowledge, MeasureStatus, Stage } from '../../../domain/words/goal.ts';
import type { Language } from '../../../domain/language.ts';
import type { HandbookText } from '../handbook-entry.ts';

type Meanings<Word extends string> = Readonly<Record<Word, HandbookText>>;

export const unitWords: Meanings<KnownUnit> = {
  percent: { de: 'Prozent, von 0 bis 100', en: 'per cent, from 0 to 100' },
  per100: { de: 'je 100', en: 'per 100' },
  per1000: { de: 'je 1.000', en: 'per 1,000' },
  per10000: { de: 'je 10.000', en: 'per 10,000' },
  count: { de: 'eine Anzahl von Menschen oder Fällen', en: 'a number of people or cases' },
  persons: { de: 'eine Anzahl von Personen', en: 'a number of persons' },
  euro: { de: 'ein Betrag in Euro', en: 'an amount in euros' },
  years: { de: 'Jahre, zum Beispiel ein Alter', en: 'years, an age for example' },
  index: { de: 'ein Index mit eigener Skala', en: 'an index on a scale of its own' },
  ratio: { de: 'ein Verhältnis zweier Zahlen', en: 'a ratio of two numbers' },
  points: { de: 'Punkte, zum Beispiel eines Tests', en: 'points, of a test for example' },
  balance: {
    de: 'Menschen mehr oder weniger; darf negativ sein',
    en: 'people more or fewer; may be negative',
  },
  category: {
    de: 'eine Einteilung ohne Zahl, etwa „ruhig“ und „laut“',
    en: 'a class without a number, such as “quiet” and “noisy”',
  },
};

export const polarityWords: Meanings<Polarity> = {
  lower: { de: 'niedrig ist günstig', en: 'low is good' },
  higher: { de: 'hoch ist günstig', en: 'high is good' },
  neutral: { de: 'weder noch', en: 'neither' },
};

export const classificationWords: Meanings<ClassificationMethod> = {
  quantile: { de: 'in jeder Klasse etwa gleich viele Gebiete', en: 'about as many areas in each' },
  'equal-interval': { de: 'alle Klassen gleich breit', en: 'all classes of the same width' },
  'natural-breaks': {
    de: 'Grenzen dort, wo die Werte Lücken haben',
    en: 'breaks where the values leave gaps',
  },
  manual: { de: 'Grenzen aus der Spalte „breaks“', en: 'breaks from the column “breaks”' },
};

export const disclosureWords: Meanings<DisclosureKind> = {
  persons: { de: 'kleine Fallzahlen bleiben geheim', en: 'small counts are withheld' },
  kompik: {
    de: 'KOMPIK-Beobachtung: erst ab genug Kitas und Kindern',
    en: 'KOMPIK observation: only from enough kitas and children',
  },
  none: { de: 'keine Geheimhaltung', en: 'nothing is withheld' },
};

export const complementWords: Meanings<NonNullable<Indicator['complement']>> = {
  harmless: {
    de: 'Die Gegenzahl verrät nichts (98 von 100 haben einen Platz).',
    en: 'The rest gives nothing away (98 of 100 have a place).',
  },
  sensitive: {
    de: 'Auch wer nicht dazugehört, ist zu schützen.',
    en: 'Those who do not belong are to be protected too.',
  },
};

export const flagWords: Meanings<Flag> = {
  p: { de: 'vorläufig', en: 'provisional' },
  r: { de: 'berichtigt', en: 'revised' },
  e: { de: 'geschätzt', en: 'estimated' },
  b: { de: 'Bruch: mit früher nicht vergleichbar', en: 'break: not comparable with earlier' },
  q: {
    de: 'fraglich: zählt nicht für Klassen, Rang und Trend',
    en: 'questionable: left out of classes, ranks and trends',
  },
};

export const signWords: Meanings<SignState> = {
  zero: { de: 'genau nichts, eine echte Null', en: 'exactly nothing, a true zero' },
  withheld: { de: 'unbekannt oder geheim', en: 'unknown or secret' },
  unreliable: { de: 'zu unsicher für eine Zahl', en: 'too uncertain for a number' },
  notMeaningful: { de: 'nicht sinnvoll', en: 'not meaningful' },
  later: { de: 'kommt noch', en: 'comes later' },
  notAvailable: {
    de: 'nicht vorhanden, wie eine leere Zelle',
    en: 'not available, like an empty cell',
  },
};

export const stateWords: Meanings<ValueState> = {
  observed: { de: 'eine Zahl', en: 'a number' },
  zero: { de: 'genau nichts', en: 'exactly nothing' },
  withheld: { de: 'geheim', en: 'withheld' },
  unreliable: { de: 'unsicher', en: 'unreliable' },
  'not-meaningful': { de: 'nicht sinnvoll', en: 'not meaningful' },
  later: { de: 'kommt noch', en: 'comes later' },
  'not-available': { de: 'nicht vorhanden', en: 'not available' },
};

export const methodWords: Meanings<IndexMethod> = {
  'z-score': {
    de: 'Abstand zum Mittel, gemessen an der Streuung',
    en: 'distance from the mean, measured by the spread',
  },
  'min-max': {
    de: 'von 0 (kleinster Wert) bis 100 (größter Wert)',
    en: 'from 0 (smallest value) to 100 (largest value)',
  },
  rank: { de: 'nach der Reihenfolge, von 0 bis 100', en: 'by order, from 0 to 100' },
};

export const providerKindWords: Meanings<ProviderKind> = {
  public: { de: 'öffentlich', en: 'public' },
  church: { de: 'kirchlich', en: 'church' },
  voluntary: { de: 'frei, gemeinnützig', en: 'voluntary, not for profit' },
  private: { de: 'privat', en: 'private' },
};

export const measureStatusWords: Meanings<MeasureStatus> = {
  planned: { de: 'geplant', en: 'planned' },
  running: { de: 'läuft', en: 'running' },
  done: { de: 'abgeschlossen', en: 'done' },
  stopped: { de: 'beendet, bevor sie fertig war', en: 'given up before it was done' },
};

export const narrativeStatusWords: Meanings<'draft' | 'published'> = {
  draft: { de: 'Entwurf: nur in der Vorschau zu sehen', en: 'draft: seen in the preview only' },
  published: { de: 'veröffentlicht', en: 'published' },
};

export const knowledgeWords: Meanings<Knowledge> = {
  facts: { de: 'was die Zahlen sagen', en: 'what the numbers say' },
  institutions: { de: 'was Einrichtungen wissen', en: 'what institutions know' },
  experience: { de: 'was Menschen vor Ort erleben', en: 'what people on the spot live through' },
  steering: { de: 'was Politik und Verwaltung wissen', en: 'what council and offices know' },
};

export const stageWords: Meanings<Stage> = {
  analysis: { de: 'verstehen', en: 'to understand' },
  agenda: { de: 'Ziele setzen', en: 'to set goals' },
  decision: { de: 'entscheiden', en: 'to decide' },
  implementation: { de: 'umsetzen', en: 'to carry out' },
  review: { de: 'prüfen, was gewirkt hat', en: 'to see what has worked' },
};

export const yesNoWords: Meanings<'yes' | 'no'> = {
  yes: { de: 'ja (auch: ja, true)', en: 'yes (also: ja, true)' },
  no: { de: 'nein (auch: nein, false)', en: 'no (also: nein, false)' },
};

export const periodWords: Meanings<'years'> = {
  years: { de: 'zwei Jahre zusammen', en: 'two years together' },
};

export const languageWords: Meanings<Language> = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
};

const system = (de: string, en: string): HandbookText => ({ de, en });

/** Codes of reference systems are not a union of the field: a test holds them against those that are known. */
export const crsWords: Meanings<Crs> = {
  'EPSG:4326': system('Länge und Breite in Grad (WGS 84)', 'degrees (WGS 84)'),
  'EPSG:4258': system('Länge und Breite in Grad (ETRS89)', 'degrees (ETRS89)'),
  'EPSG:25831': system('UTM-Zone 31 in Metern (ETRS89)', 'UTM zone 31 in metres (ETRS89)'),
  'EPSG:25832': system('UTM-Zone 32 in Metern (ETRS89)', 'UTM zone 32 in metres (ETRS89)'),
  'EPSG:25833': system('UTM-Zone 33 in Metern (ETRS89)', 'UTM zone 33 in metres (ETRS89)'),
  'EPSG:3857': system('Karten im Netz (Web-Mercator)', 'maps on the web (Web Mercator)'),
  'EPSG:31466': system(
    'Gauß-Krüger, Streifen 2, auf 3 m genau',
    'Gauss-Krueger, zone 2 (Germany), to 3 m',
  ),
  'EPSG:31467': system(
    'Gauß-Krüger, Streifen 3, auf 3 m genau',
    'Gauss-Krueger, zone 3 (Germany), to 3 m',
  ),
  'EPSG:31468': system(
    'Gauß-Krüger, Streifen 4, auf 3 m genau',
    'Gauss-Krueger, zone 4 (Germany), to 3 m',
  ),
  'EPSG:31469': system(
    'Gauß-Krüger, Streifen 5, auf 3 m genau',
    'Gauss-Krueger, zone 5 (Germany), to 3 m',
  ),
  'EPSG:2056': system('Schweiz, LV95', 'Switzerland, LV95'),
  'EPSG:21781': system('Schweiz, LV03', 'Switzerland, LV03'),
  'EPSG:31254': system('Österreich, MGI West', 'Austria, MGI West'),
  'EPSG:31255': system('Österreich, MGI Mitte', 'Austria, MGI Central'),
  'EPSG:31256': system('Österreich, MGI Ost', 'Austria, MGI East'),
  'EPSG:31257': system('Österreich, MGI M28', 'Austria, MGI M28'),
  'EPSG:31258': system('Österreich, MGI M31', 'Austria, MGI M31'),
  'EPSG:31259': system('Österreich, MGI M34', 'Austria, MGI M34'),
  'EPSG:31287': system('Österreich, Lambert', 'Austria, Lambert'),
  'EPSG:28992': system('Niederlande, RD New', 'Netherlands, RD New'),
  'EPSG:27700': system(
    'Großbritannien, National Grid, auf 3 m genau',
    'Great Britain, National Grid, to 3 m',
  ),
};
