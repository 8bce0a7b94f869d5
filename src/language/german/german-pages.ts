/** Sentences of the pages in German. */
import { joinList } from '../findings/join-list.ts';
import type { PageWords } from '../words/page-words.ts';
import { counted, number } from './german-count.ts';
import { overviewLead } from './german-overview.ts';

export const germanPageWords: PageWords = {
  headline: (municipality) => `Wie leben Kinder in ${municipality}?`,
  overviewLead,
  indicatorCount: (count) => (count === 1 ? '1 Indikator' : `${number(count)} Indikatoren`),
  offersInTotal: (count, types) =>
    `${counted(count, 'Ein Angebot', 'Angebote')} ${types === 1 ? 'einer Art' : `aus ${number(types)} Arten`} ${count === 1 ? 'steht' : 'stehen'} im Verzeichnis.`,
  areasLead: ({ count, plural, municipality, profiles: { numbers, offers, knowledge } }) => {
    const shown = [
      ...(numbers ? ['Zahlen'] : []),
      ...(offers ? ['Angebote'] : []),
      ...(knowledge ? ['das Wissen vor Ort'] : []),
    ];
    const profiles = shown.length === 0 ? '' : ` Jedes Profil zeigt ${joinList(shown, 'und')}.`;
    return `${municipality} hat ${count} ${plural}.${profiles}`;
  },
  levelHeading: (plural) => plural,
  withoutValues: 'ohne eigene Werte',
  unpopulated: 'unbewohnt',
  unpopulatedSentence: 'Hier wohnt niemand. Zahlen über Menschen gibt es deshalb nicht.',
  areaIs: ({ name, level, partOf }) => `${name}: ${level} in ${partOf}.`,
  areaLocator: (name, municipality) => `Lage von ${name} in ${municipality}`,
  supplement: (parent) => `in ${parent}`,
  partsTitle: (plural) => plural,
  areaOffers: (name, byType, count) =>
    `Im Verzeichnis ${count === 1 ? 'steht ein Angebot' : `stehen ${number(count)} Angebote`} für ${name}: ${byType}.`,
  areaWithoutOffers: (name) =>
    `Für ${name} ist kein Angebot verzeichnet. Das heißt nicht, dass es keines gibt.`,
  offersOfArea: (name) => `Angebote: ${name}`,
  numbersOfArea: (name) => `Alle Zahlen: ${name}`,
  numbersInside: (count) => counted(count, '1 Zahl', 'Zahlen'),
  byline: (authors, date) => `${authors}, ${date}`,
  reviewed: (date) => `geprüft am ${date}`,
  mapAlternative: (short, period) => `Karte: ${short}, ${period}`,
  themeLead: (count) => (count === 1 ? 'Ein Indikator' : `${number(count)} Indikatoren`),
  offersLead: (count, types, asOf) =>
    `${count === '1' ? '1 Angebot' : `${count} Angebote`} für Kinder und Familien${types > 1 ? ` aus ${number(types)} Arten` : ''}, Stand ${asOf}. Fehlt hier ein Angebot, heißt das nicht, dass es keines gibt.`,
  places: (capacity, unit) => (unit === undefined ? capacity : `${capacity} ${unit}`),
  goalsLead: (goals, measures) =>
    `${goals === 1 ? 'Ein Ziel' : `${number(goals)} Ziele`} und ${measures === 1 ? 'eine Maßnahme' : `${number(measures)} Maßnahmen`}: was sich ändern soll, bis wann, und was dafür geschieht.`,
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
      `${classes === 1 ? '1 Klasse' : `${number(classes)} Klassen`}, ${method}; gebildet über alle Zeiträume, damit eine Farbe immer dasselbe bedeutet`,
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
