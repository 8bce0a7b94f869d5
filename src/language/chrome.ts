/** Words of the frame around the contents: navigation, headings, labels. Words about numbers stand elsewhere. */
import type { Knowledge, MeasureStatus } from '../domain/goal.ts';
import type { Language } from '../domain/municipality.ts';

/** Who is speaking: numbers, what exists, people who know the place. */
export type Voice = 'facts' | 'institutions' | 'experience';

export interface Chrome {
  /** „Kinderchancen in Musterstadt“ */
  readonly siteTitle: (municipality: string) => string;
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly trail: string;
  readonly onThisPage: string;
  readonly about: string;
  readonly asOf: (day: string) => string;
  readonly asOfLabel: string;
  readonly licence: string;
  readonly publisher: string;
  readonly responsible: string;
  readonly phone: string;
  readonly demonstration: string;
  readonly draft: string;
  readonly draftNote: string;

  readonly areas: string;
  readonly themes: string;
  readonly offers: string;
  readonly stories: string;
  readonly goals: string;
  readonly questions: string;
  readonly downloads: string;
  readonly methods: string;
  /** Sentences for the page of a kind that the report does not have (yet). */
  readonly empty: {
    readonly areas: string;
    readonly themes: string;
    readonly offers: string;
    readonly stories: string;
    readonly goals: string;
    readonly questions: string;
    readonly downloads: string;
    readonly methods: string;
  };

  readonly findMyArea: string;
  readonly allAreas: string;
  readonly findArea: string;
  readonly noSuchArea: string;
  readonly findOffer: string;
  readonly noSuchOffer: string;
  /** `{n}` and `{m}` are filled in by the browser. */
  readonly shown: string;
  readonly findings: string;
  readonly keyFigures: (municipality: string) => string;
  readonly offersExist: string;
  readonly newestStory: string;
  readonly moreStories: string;
  readonly allOffers: string;
  readonly moreOffers: string;
  readonly readMore: string;

  readonly voices: Readonly<Record<Voice, { readonly word: string; readonly saying: string }>>;
  readonly neighbours: string;
  readonly numbersAsFile: string;
  readonly partOf: string;
  readonly localKnowledgeMissing: string;

  readonly free: string;
  readonly notFree: string;
  readonly jumpTo: string;
  readonly partners: string;
  readonly whereItIs: string;

  readonly source: string;
  readonly asTable: string;
  readonly pictureLink: string;
  readonly legend: string;
  readonly otherPeriods: string;
  readonly definition: string;
  readonly howToRead: string;
  readonly byGroups: string;
  readonly allNumbers: string;

  readonly expectation: {
    readonly title: string;
    readonly expected: string;
    readonly found: string;
    readonly explained: string;
  };
  readonly answerTo: string;

  readonly goal: {
    readonly smart: string;
    readonly progress: string;
    readonly decision: string;
    readonly measures: string;
    readonly responsible: string;
    readonly partners: string;
    readonly period: string;
    readonly status: string;
    readonly reports: string;
    readonly areas: string;
  };
  readonly measureStatus: Readonly<Record<MeasureStatus, string>>;
  readonly questionsLead: string;
  readonly knowledge: Readonly<Record<Knowledge, string>>;
  readonly noAnswer: string;
  readonly answers: string;
  readonly numbersSay: string;
  readonly aboutAreas: string;
  readonly aboutThemes: string;
  readonly storiesLead: string;
  readonly themesLead: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly way: string };
  readonly problems: {
    readonly title: (errors: number, warnings: number) => string;
    readonly error: string;
    readonly warning: string;
  };
}

const german: Chrome = {
  siteTitle: (municipality) => `Kinderchancen in ${municipality}`,
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  trail: 'Sie sind hier',
  onThisPage: 'Auf dieser Seite',
  about: 'Über diesen Bericht',
  asOf: (day) => `Stand: ${day}`,
  asOfLabel: 'Stand',
  licence: 'Lizenz der Daten',
  publisher: 'Herausgegeben von',
  responsible: 'Verantwortlich',
  phone: 'Telefon',
  demonstration: 'Hinweis',
  draft: 'Entwurf',
  draftNote: 'Dieser Text ist ein Entwurf. Er ist nur in der Vorschau zu sehen.',

  areas: 'Gebiete',
  themes: 'Themen',
  offers: 'Angebote',
  stories: 'Berichte',
  goals: 'Ziele',
  questions: 'Leitfragen',
  downloads: 'Daten',
  methods: 'Methoden',
  empty: {
    areas: 'In diesem Bericht sind keine Gebiete verzeichnet.',
    themes: 'In diesem Bericht sind keine Themen angelegt.',
    offers: 'In diesem Bericht sind noch keine Angebote verzeichnet.',
    stories: 'Noch ist kein Bericht erschienen.',
    goals: 'Noch ist kein Ziel eingetragen.',
    questions: 'Noch ist keine Leitfrage eingetragen.',
    downloads: 'Noch sind keine Daten veröffentlicht.',
    methods: 'Noch sind keine Methoden beschrieben.',
  },

  findMyArea: 'Wo wohnen Sie?',
  allAreas: 'Alle Gebiete auf einen Blick',
  findArea: 'Gebiet suchen',
  noSuchArea: 'Kein Gebiet heißt so.',
  findOffer: 'Angebote durchsuchen',
  noSuchOffer: 'Kein Angebot passt zu diesem Wort.',
  shown: '{n} von {m}',
  findings: 'Was auffällt',
  keyFigures: (municipality) => `${municipality} in Zahlen`,
  offersExist: 'Was es für Kinder und Familien gibt',
  newestStory: 'Aus den Berichten',
  moreStories: 'Alle Berichte',
  allOffers: 'Alle Angebote',
  moreOffers: 'Zum Verzeichnis der Angebote',
  readMore: 'Weiterlesen',

  voices: {
    facts: { word: 'Fakten', saying: 'Was die Zahlen zeigen' },
    institutions: { word: 'Angebote', saying: 'Was es hier gibt' },
    experience: { word: 'Erfahrung', saying: 'Was Menschen vor Ort wissen' },
  },
  neighbours: 'Nachbargebiete',
  numbersAsFile: 'Zahlen zum Herunterladen',
  partOf: 'Teil von',
  localKnowledgeMissing:
    'Zu diesem Gebiet hat noch niemand aufgeschrieben, was die Menschen vor Ort wissen.',

  free: 'kostenlos',
  notFree: 'kostenpflichtig',
  jumpTo: 'Springen zu',
  partners: 'Arbeitet zusammen mit',
  whereItIs: 'Lage',

  source: 'Quelle',
  asTable: 'Als Tabelle',
  pictureLink: 'Link zur Abbildung',
  legend: 'Legende',
  otherPeriods: 'Andere Zeiträume',
  definition: 'Was gezählt wird',
  howToRead: 'So liest man diese Zahl',
  byGroups: 'Nach Gruppen',
  allNumbers: 'Alle Zahlen',

  expectation: {
    title: 'Erwartet und gefunden',
    expected: 'Erwartet',
    found: 'Gefunden',
    explained: 'Erklärung',
  },
  answerTo: 'Antwort auf die Leitfrage',

  goal: {
    smart: 'Das Ziel im Einzelnen',
    progress: 'Wie weit es ist',
    decision: 'Beschluss',
    measures: 'Maßnahmen',
    responsible: 'Zuständig',
    partners: 'Mit dabei',
    period: 'Zeitraum',
    status: 'Stand',
    reports: 'Sachstandsberichte',
    areas: 'Gilt für',
  },
  measureStatus: {
    planned: 'geplant',
    running: 'läuft',
    done: 'abgeschlossen',
    stopped: 'eingestellt',
  },
  questionsLead:
    'Diese Fragen führen durch die Beratung: von der Analyse über den Beschluss bis zur Überprüfung. Auf Fragen nach Fakten antworten die Zahlen, auf die anderen die Menschen, die den Ort kennen.',
  knowledge: {
    facts: 'Fakten',
    institutions: 'Angebote',
    experience: 'Erfahrung',
    steering: 'Steuerung',
  },
  noAnswer: 'Auf diese Frage steht noch keine Antwort.',
  answers: 'Antworten aus den Gebieten',
  numbersSay: 'Was die Zahlen antworten',
  aboutAreas: 'Gebiete in diesem Bericht',
  aboutThemes: 'Themen in diesem Bericht',
  storiesLead: 'Fachleute ordnen die Zahlen ein.',
  themesLead:
    'Zu jedem Thema gehören mehrere Indikatoren, jeder mit Karte, Vergleich und Entwicklung.',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht enthält die Adresse einen Tippfehler, oder der Inhalt ist umgezogen.',
    way: 'Von hier geht es weiter',
  },
  problems: {
    title: (errors, warnings) =>
      `Beim Prüfen gefunden: ${errors} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`,
    error: 'Fehler',
    warning: 'Warnung',
  },
};

const english: Chrome = {
  siteTitle: (municipality) => `Children’s chances in ${municipality}`,
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  trail: 'You are here',
  onThisPage: 'On this page',
  about: 'About this report',
  asOf: (day) => `As of ${day}`,
  asOfLabel: 'As of',
  licence: 'Licence of the data',
  publisher: 'Published by',
  responsible: 'Responsible',
  phone: 'Telephone',
  demonstration: 'Please note',
  draft: 'Draft',
  draftNote: 'This text is a draft. It can be seen in the preview only.',

  areas: 'Areas',
  themes: 'Themes',
  offers: 'Services',
  stories: 'Stories',
  goals: 'Goals',
  questions: 'Guiding questions',
  downloads: 'Data',
  methods: 'Methods',
  empty: {
    areas: 'This report lists no areas.',
    themes: 'This report has no themes.',
    offers: 'No services are listed in this report yet.',
    stories: 'No story has been published yet.',
    goals: 'No goal has been entered yet.',
    questions: 'No guiding question has been entered yet.',
    downloads: 'No data have been published yet.',
    methods: 'No methods have been described yet.',
  },

  findMyArea: 'Where do you live?',
  allAreas: 'All areas at a glance',
  findArea: 'Search areas',
  noSuchArea: 'No area has this name.',
  findOffer: 'Search services',
  noSuchOffer: 'No service matches this word.',
  shown: '{n} of {m}',
  findings: 'What stands out',
  keyFigures: (municipality) => `${municipality} in numbers`,
  offersExist: 'What there is for children and families',
  newestStory: 'From the stories',
  moreStories: 'All stories',
  allOffers: 'All services',
  moreOffers: 'Go to the list of services',
  readMore: 'Read on',

  voices: {
    facts: { word: 'Facts', saying: 'What the numbers show' },
    institutions: { word: 'Services', saying: 'What there is here' },
    experience: { word: 'Experience', saying: 'What people on the spot know' },
  },
  neighbours: 'Neighbouring areas',
  numbersAsFile: 'Numbers to download',
  partOf: 'Part of',
  localKnowledgeMissing:
    'Nobody has yet written down what people on the spot know about this area.',

  free: 'free of charge',
  notFree: 'with a fee',
  jumpTo: 'Jump to',
  partners: 'Works together with',
  whereItIs: 'Location',

  source: 'Source',
  asTable: 'As a table',
  pictureLink: 'Link to this figure',
  legend: 'Legend',
  otherPeriods: 'Other periods',
  definition: 'What is counted',
  howToRead: 'How to read this number',
  byGroups: 'By groups',
  allNumbers: 'All numbers',

  expectation: {
    title: 'Expected and found',
    expected: 'Expected',
    found: 'Found',
    explained: 'Explanation',
  },
  answerTo: 'Answer to the guiding question',

  goal: {
    smart: 'The goal in detail',
    progress: 'How far it has come',
    decision: 'Decision',
    measures: 'Measures',
    responsible: 'Responsible',
    partners: 'Taking part',
    period: 'Period',
    status: 'Status',
    reports: 'Progress reports',
    areas: 'Applies to',
  },
  measureStatus: { planned: 'planned', running: 'running', done: 'done', stopped: 'stopped' },
  questionsLead:
    'These questions lead through the work of the committee: from analysis to decision and on to review. Numbers answer the questions of fact; people who know the place answer the others.',
  knowledge: {
    facts: 'Facts',
    institutions: 'Services',
    experience: 'Experience',
    steering: 'Steering',
  },
  noAnswer: 'This question has no answer yet.',
  answers: 'Answers from the areas',
  numbersSay: 'What the numbers answer',
  aboutAreas: 'Areas in this story',
  aboutThemes: 'Themes in this story',
  storiesLead: 'Experts put the numbers into context.',
  themesLead: 'Each theme has several indicators, each with a map, a comparison and a trend.',
  notFound: {
    title: 'There is no such page',
    text: 'The address may contain a typing error, or the content has moved.',
    way: 'Ways on from here',
  },
  problems: {
    title: (errors, warnings) =>
      `Found by the check: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    error: 'Error',
    warning: 'Warning',
  },
};

/** The words of the frame in a language. */
export const chrome = (language: Language): Chrome => (language === 'de' ? german : english);
