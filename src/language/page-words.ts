/** Sentences of the pages, made from facts: leads, definitions, teasers. Labels of the frame stand in chrome.ts. */
import type { ClassificationMethod, Polarity } from '../domain/indicator.ts';
import type { Stage } from '../domain/goal.ts';
import type { Language } from '../domain/municipality.ts';
import type { ValueState } from '../domain/observation.ts';

export interface PageWords {
  readonly headline: (municipality: string) => string;
  readonly overviewLead: (facts: {
    readonly municipality: string;
    readonly areas: string;
    readonly areaCount: number;
    readonly indicators: number;
    readonly offers: number;
  }) => readonly string[];
  readonly indicatorCount: (count: number) => string;
  readonly offersInTotal: (count: number, types: number) => string;
  readonly areasLead: (count: string, plural: string, municipality: string) => string;
  readonly levelHeading: (plural: string) => string;
  readonly withoutValues: string;
  readonly unpopulated: string;
  readonly unpopulatedSentence: string;
  readonly areaIs: (facts: {
    readonly name: string;
    readonly level: string;
    readonly partOf: string;
  }) => string;
  readonly areaLocator: (name: string, municipality: string) => string;
  readonly supplement: (parent: string) => string;
  readonly partsTitle: (plural: string) => string;
  readonly areaOffers: (name: string, byType: string, count: number) => string;
  readonly areaWithoutOffers: (name: string) => string;
  readonly offersOfArea: (name: string) => string;
  readonly byline: (authors: string, date: string) => string;
  readonly reviewed: (date: string) => string;
  readonly mapAlternative: (short: string, period: string) => string;
  readonly themeLead: (count: number) => string;
  readonly offersLead: (count: string, types: number, asOf: string) => string;
  readonly places: (capacity: string, unit: string | undefined) => string;
  readonly goalsLead: (goals: number, measures: number) => string;
  readonly goalSentence: (facts: {
    readonly target: string;
    readonly due: string;
    readonly latest: string | undefined;
    readonly latestPeriod: string | undefined;
    readonly indicator: string;
    readonly place: string;
  }) => string;
  readonly smart: {
    readonly specific: string;
    readonly measurable: string;
    readonly accepted: string;
    readonly realistic: string;
    readonly timed: string;
  };
  readonly measurable: (facts: {
    readonly indicator: string;
    readonly place: string;
    readonly baseline: string;
    readonly period: string;
    readonly target: string;
  }) => string;
  readonly until: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly decision: (
    date: string | undefined,
    body: string | undefined,
    reference: string | undefined,
  ) => string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly definition: {
    readonly unit: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly reference: string;
    readonly polarity: string;
    readonly polarities: Readonly<Record<Polarity, string>>;
    readonly classes: string;
    readonly classified: (method: string, classes: number) => string;
    readonly level: string;
    readonly periods: string;
    readonly source: string;
    readonly attribution: string;
    readonly licence: string;
    readonly updated: string;
    readonly note: string;
    readonly register: string;
    readonly publishedBy: string;
  };
  readonly classification: Readonly<Record<ClassificationMethod, string>>;
  readonly offerDetails: {
    readonly type: string;
    readonly provider: string;
    readonly area: string;
    readonly address: string;
    readonly coordinates: string;
    readonly phases: string;
    readonly capacity: string;
    readonly cost: string;
    readonly free: string;
    readonly notFree: string;
    readonly languages: string;
    readonly opening: string;
    readonly focus: string;
    readonly contact: string;
    readonly website: string;
    readonly email: string;
    readonly phone: string;
    readonly informal: string;
    readonly informalText: string;
    readonly checked: string;
  };
  readonly downloadsLead: string;
  readonly licenceNote: (attribution: string, licence: string) => string;
  readonly downloadTitles: {
    readonly areas: string;
    readonly offers: string;
  };
  readonly stateTable: {
    readonly caption: string;
    readonly name: string;
    readonly meaning: string;
    readonly sign: string;
  };
  readonly stateSigns: Readonly<Record<ValueState, string>>;
}

const german: PageWords = {
  headline: (municipality) => `Wie leben Kinder in ${municipality}?`,
  overviewLead: ({ municipality, areas, areaCount, indicators, offers }) => [
    `Ein Durchschnitt verdeckt Unterschiede. Dieser Bericht zeigt ${indicators} Indikatoren für ${areaCount} ${areas} in ${municipality}${offers > 0 ? `, dazu ${offers} Angebote für Kinder und Familien` : ''}.`,
    'Zahlen sagen, was ist. Das Verzeichnis sagt, was es gibt. Menschen, die den Ort kennen, sagen, wie beides zu verstehen ist.',
  ],
  indicatorCount: (count) => (count === 1 ? '1 Indikator' : `${count} Indikatoren`),
  offersInTotal: (count, types) =>
    `${count === 1 ? 'Ein Angebot' : `${count} Angebote`} ${types === 1 ? 'einer Art' : `aus ${types} Arten`} ${count === 1 ? 'steht' : 'stehen'} im Verzeichnis.`,
  areasLead: (count, plural, municipality) =>
    `${municipality} hat ${count} ${plural}. Jedes Profil zeigt Zahlen, Angebote und das Wissen vor Ort.`,
  levelHeading: (plural) => plural,
  withoutValues: 'ohne eigene Werte',
  unpopulated: 'unbewohnt',
  unpopulatedSentence: 'Hier wohnt niemand. Zahlen über Menschen gibt es deshalb nicht.',
  areaIs: ({ name, level, partOf }) => `${name}: ${level} in ${partOf}.`,
  areaLocator: (name, municipality) => `Lage von ${name} in ${municipality}`,
  supplement: (parent) => `in ${parent}`,
  partsTitle: (plural) => plural,
  areaOffers: (name, byType, count) =>
    `Im Verzeichnis ${count === 1 ? 'steht ein Angebot' : `stehen ${count} Angebote`} für ${name}: ${byType}.`,
  areaWithoutOffers: (name) =>
    `Für ${name} ist kein Angebot verzeichnet. Das heißt nicht, dass es keines gibt.`,
  offersOfArea: (name) => `Angebote: ${name}`,
  byline: (authors, date) => `${authors}, ${date}`,
  reviewed: (date) => `geprüft am ${date}`,
  mapAlternative: (short, period) => `Karte: ${short}, ${period}`,
  themeLead: (count) => (count === 1 ? 'Ein Indikator' : `${count} Indikatoren`),
  offersLead: (count, types, asOf) =>
    `${count} Angebote für Kinder und Familien${types > 1 ? ` aus ${types} Arten` : ''}, Stand ${asOf}. Fehlt hier ein Angebot, heißt das nicht, dass es keines gibt.`,
  places: (capacity, unit) => (unit === undefined ? capacity : `${capacity} ${unit}`),
  goalsLead: (goals, measures) =>
    `${goals === 1 ? 'Ein Ziel' : `${goals} Ziele`} und ${measures === 1 ? 'eine Maßnahme' : `${measures} Maßnahmen`}: was sich ändern soll, bis wann, und was dafür geschieht.`,
  goalSentence: ({ target, due, latest, latestPeriod, indicator, place }) =>
    `${indicator}, ${place}: ${target} bis ${due}${latest === undefined ? '' : `; zuletzt ${latest} (${latestPeriod ?? ''})`}.`,
  smart: {
    specific: 'Spezifisch: Was soll sich ändern?',
    measurable: 'Messbar: Woran ist es zu erkennen?',
    accepted: 'Akzeptiert: Entspricht es dem Bedarf der Kinder?',
    realistic: 'Realistisch: Was kann die Kommune bewegen?',
    timed: 'Terminiert: Bis wann?',
  },
  measurable: ({ indicator, place, baseline, period, target }) =>
    `${indicator}, ${place}: von ${baseline} (${period}) auf ${target}`,
  until: (date) => `bis ${date}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  decision: (date, body, reference) =>
    `Beschlossen${date === undefined ? '' : ` am ${date}`}${body === undefined ? '' : ` (${body})`}${reference === undefined ? '' : `, ${reference}`}`,
  stages: {
    analysis: 'Lebenswelt verstehen',
    agenda: 'Themen setzen',
    decision: 'Ziele beschließen',
    implementation: 'Umsetzen',
    review: 'Überprüfen',
  },
  definition: {
    unit: 'Einheit',
    numerator: 'Zähler',
    denominator: 'Nenner',
    reference: 'Zeitbezug',
    polarity: 'Wirkungsrichtung',
    polarities: {
      lower: 'Ein niedriger Wert ist erwünscht.',
      higher: 'Ein hoher Wert ist erwünscht.',
      neutral: 'Neutral: Der Wert beschreibt, er bewertet nicht.',
    },
    classes: 'Klassen der Karte',
    classified: (method, classes) =>
      `${classes === 1 ? '1 Klasse' : `${classes} Klassen`}, ${method}; gebildet über alle Zeiträume, damit eine Farbe immer dasselbe bedeutet`,
    level: 'Ebene',
    periods: 'Zeiträume',
    source: 'Quelle',
    attribution: 'Namensnennung',
    licence: 'Lizenz',
    updated: 'Aktualisiert',
    note: 'Hinweis',
    register: 'Berechnet aus dem Verzeichnis der Angebote',
    publishedBy: 'Bereits veröffentlicht von',
  },
  classification: {
    quantile: 'Quantile (in jeder Klasse etwa gleich viele Werte)',
    'equal-interval': 'gleiche Abstände',
    'natural-breaks': 'natürliche Klassen (ähnliche Werte zusammen)',
    manual: 'gesetzte Grenzen',
  },
  offerDetails: {
    type: 'Art',
    provider: 'Träger',
    area: 'Gebiet',
    address: 'Adresse',
    coordinates: 'Koordinaten',
    phases: 'Lebensphasen',
    capacity: 'Kapazität',
    cost: 'Kosten',
    free: 'kostenlos',
    notFree: 'kostenpflichtig',
    languages: 'Sprachen',
    opening: 'Geöffnet',
    focus: 'Schwerpunkt',
    contact: 'Ansprechstelle',
    website: 'Website',
    email: 'E-Mail',
    phone: 'Telefon',
    informal: 'Form',
    informalText: 'offener Treffpunkt ohne formalen Träger',
    checked: 'Zuletzt geprüft',
  },
  downloadsLead:
    'Alle Zahlen dieses Berichts zum Weiterrechnen: CSV mit Komma und Dezimalpunkt, in UTF-8. Die Spalte „state“ sagt zu jeder Zelle, ob sie ein Wert, eine Null, geheim gehalten oder nicht verfügbar ist. Für die Dateien gilt dieselbe Geheimhaltung wie für die Seiten.',
  licenceNote: (attribution, licence) =>
    `Bei der Weiterverwendung bitte nennen: „${attribution}“, Lizenz: ${licence}. Indikatoren mit anderer Quelle nennen diese selbst.`,
  downloadTitles: { areas: 'Gebietsgrenzen', offers: 'Angebote' },
  stateTable: {
    caption: 'So sind Zellen ohne gewöhnlichen Wert gekennzeichnet',
    name: 'Zustand',
    meaning: 'Bedeutung',
    sign: 'Zeichen in Tabellen',
  },
  stateSigns: {
    observed: '18,1',
    zero: '0',
    withheld: '•',
    unreliable: '(18,1) oder /',
    'not-meaningful': '×',
    later: '…',
    'not-available': '–',
  },
};

const english: PageWords = {
  headline: (municipality) => `How do children live in ${municipality}?`,
  overviewLead: ({ municipality, areas, areaCount, indicators, offers }) => [
    `An average hides differences. This report shows ${indicators} indicators for ${areaCount} ${areas} in ${municipality}${offers > 0 ? `, and ${offers} offers for children and families` : ''}.`,
    'Numbers say what is. The register says what exists. People who know the place say how to understand both.',
  ],
  indicatorCount: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  offersInTotal: (count, types) =>
    `The register lists ${count === 1 ? 'one offer' : `${count} offers`} of ${types === 1 ? 'one type' : `${types} types`}.`,
  areasLead: (count, plural, municipality) =>
    `${municipality} has ${count} ${plural}. Each profile shows numbers, offers and local knowledge.`,
  levelHeading: (plural) => plural,
  withoutValues: 'no values of its own',
  unpopulated: 'unpopulated',
  unpopulatedSentence: 'Nobody lives here. There are therefore no numbers about people.',
  areaIs: ({ name, level, partOf }) => `${name}: ${level} in ${partOf}.`,
  areaLocator: (name, municipality) => `Where ${name} lies in ${municipality}`,
  supplement: (parent) => `in ${parent}`,
  partsTitle: (plural) => plural,
  areaOffers: (name, byType, count) =>
    `The register lists ${count === 1 ? 'one offer' : `${count} offers`} for ${name}: ${byType}.`,
  areaWithoutOffers: (name) =>
    `No offer is registered for ${name}. That does not mean that there is none.`,
  offersOfArea: (name) => `Offers: ${name}`,
  byline: (authors, date) => `${authors}, ${date}`,
  reviewed: (date) => `reviewed ${date}`,
  mapAlternative: (short, period) => `Map: ${short}, ${period}`,
  themeLead: (count) => (count === 1 ? 'One indicator' : `${count} indicators`),
  offersLead: (count, types, asOf) =>
    `${count} offers for children and families${types > 1 ? ` of ${types} types` : ''}, as of ${asOf}. An offer that is missing here may still exist.`,
  places: (capacity, unit) => (unit === undefined ? capacity : `${capacity} ${unit}`),
  goalsLead: (goals, measures) =>
    `${goals === 1 ? 'One goal' : `${goals} goals`} and ${measures === 1 ? 'one measure' : `${measures} measures`}: what shall change, by when, and what is done for it.`,
  goalSentence: ({ target, due, latest, latestPeriod, indicator, place }) =>
    `${indicator}, ${place}: ${target} by ${due}${latest === undefined ? '' : `; most recently ${latest} (${latestPeriod ?? ''})`}.`,
  smart: {
    specific: 'Specific: what shall change?',
    measurable: 'Measurable: how can it be seen?',
    accepted: 'Accepted: does it meet the children’s need?',
    realistic: 'Realistic: what can the municipality move?',
    timed: 'Timed: by when?',
  },
  measurable: ({ indicator, place, baseline, period, target }) =>
    `${indicator}, ${place}: from ${baseline} (${period}) to ${target}`,
  until: (date) => `by ${date}`,
  fromTo: (from, to) => `${from} to ${to}`,
  decision: (date, body, reference) =>
    `Decided${date === undefined ? '' : ` on ${date}`}${body === undefined ? '' : ` (${body})`}${reference === undefined ? '' : `, ${reference}`}`,
  stages: {
    analysis: 'Understanding how children live',
    agenda: 'Setting the agenda',
    decision: 'Deciding on goals',
    implementation: 'Implementing',
    review: 'Reviewing',
  },
  definition: {
    unit: 'Unit',
    numerator: 'Numerator',
    denominator: 'Denominator',
    reference: 'Time reference',
    polarity: 'Polarity',
    polarities: {
      lower: 'A low value is desired.',
      higher: 'A high value is desired.',
      neutral: 'Neutral: the value describes, it does not judge.',
    },
    classes: 'Classes of the map',
    classified: (method, classes) =>
      `${classes === 1 ? '1 class' : `${classes} classes`}, ${method}; made over all periods, so that a colour always means the same`,
    level: 'Level',
    periods: 'Periods',
    source: 'Source',
    attribution: 'Attribution',
    licence: 'Licence',
    updated: 'Updated',
    note: 'Note',
    register: 'Computed from the register of offers',
    publishedBy: 'Already published by',
  },
  classification: {
    quantile: 'quantiles (about as many values in each class)',
    'equal-interval': 'equal intervals',
    'natural-breaks': 'natural breaks (similar values together)',
    manual: 'set breaks',
  },
  offerDetails: {
    type: 'Type',
    provider: 'Provider',
    area: 'Area',
    address: 'Address',
    coordinates: 'Coordinates',
    phases: 'Life phases',
    capacity: 'Capacity',
    cost: 'Cost',
    free: 'free of charge',
    notFree: 'with a fee',
    languages: 'Languages',
    opening: 'Open',
    focus: 'Focus',
    contact: 'Contact',
    website: 'Website',
    email: 'Email',
    phone: 'Phone',
    informal: 'Form',
    informalText: 'open meeting point without a formal provider',
    checked: 'Last checked',
  },
  downloadsLead:
    'All numbers of this report to compute with: CSV with commas and decimal points, in UTF-8. The column “state” says of each cell whether it is a value, a zero, withheld or not available. The files are under the same disclosure control as the pages.',
  licenceNote: (attribution, licence) =>
    `When you use the data, please name: “${attribution}”, licence: ${licence}. Indicators from another source name it themselves.`,
  downloadTitles: { areas: 'Boundaries of areas', offers: 'Offers' },
  stateTable: {
    caption: 'How cells without an ordinary value are marked',
    name: 'State',
    meaning: 'Meaning',
    sign: 'Sign in tables',
  },
  stateSigns: {
    observed: '18.1',
    zero: '0',
    withheld: '•',
    unreliable: '(18.1) or /',
    'not-meaningful': '×',
    later: '…',
    'not-available': '–',
  },
};

/** Sentences of the pages in one language. */
export const pageWords = (language: Language): PageWords => (language === 'de' ? german : english);
