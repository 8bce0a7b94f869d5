/** The fields between the two lines `---` at the top of each kind of text, in words. */
import {
  knowledgeWords,
  measureStatusWords,
  narrativeStatusWords,
  stageWords,
} from './allowed-words.ts';
import { key } from './key-words.ts';
import type { WordsOfKeys } from './key-words.ts';

const areas = key('Kennungen der Gebiete, um die es geht.', 'Ids of the areas it is about.');
const level = key(
  'Ebene der Gebiete, wenn zwei Ebenen dieselben Kennungen oder Namen haben.',
  'Level of the areas, where two levels share ids or names.',
);
const authors = key(
  'Wer geschrieben hat; ein Name oder eine Liste.',
  'Who has written it; one name or a list.',
);

export const narrativeKeys: WordsOfKeys = {
  title: key('Überschrift.', 'Title.'),
  summary: key('Ein, zwei Sätze für Listen und Suche.', 'A sentence or two for lists and search.'),
  authors,
  date: key('Tag, an dem der Bericht geschrieben wurde.', 'Day on which the story was written.'),
  areas,
  level,
  themes: key('Kennungen der Themen.', 'Ids of the themes.'),
  reviewed: key(
    'Tag, an dem der Bericht zuletzt geprüft wurde.',
    'Day on which it was last reviewed.',
  ),
  status: key('Ohne Angabe ein Entwurf.', 'By default a draft.', narrativeStatusWords),
};

export const localKnowledgeKeys: WordsOfKeys = {
  area: key(
    'Kennung des Gebiets; die Datei heißt ebenso oder wie die Adresse des Gebiets.',
    'Id of the area; the file has the same name, or that of the area’s address.',
  ),
  level,
  authors,
  date: key('Tag, an dem der Text geschrieben wurde.', 'Day on which it was written.'),
};

export const goalKeys: WordsOfKeys = {
  title: key('Das Ziel in einem Satz.', 'The goal in one sentence.'),
  field: key('Handlungsfeld.', 'Field of action.'),
  specific: key('Was genau erreicht werden soll.', 'What exactly is to be reached.'),
  measure: key('Woran man es misst.', 'What it is measured by.'),
  'measure.indicator': key('Kennung des Indikators.', 'Id of the indicator.'),
  'measure.area': key(
    'Kennung des Gebiets oder der Kommune.',
    'Id of the area or the municipality.',
  ),
  'measure.level': level,
  'measure.baseline': key('Wovon man ausgeht.', 'Where it starts.'),
  'measure.baseline.period': key('Zeitraum des Ausgangswerts.', 'Period of the baseline.'),
  'measure.baseline.value': key(
    'Ausgangswert, wie in der Tabelle.',
    'Baseline value, as in the table.',
  ),
  'measure.target': key('Wert, der erreicht werden soll.', 'Value to be reached.'),
  accepted: key('Warum die Beteiligten das Ziel teilen.', 'Why those concerned share the goal.'),
  realistic: key('Warum es zu schaffen ist.', 'Why it can be done.'),
  due: key(
    'Bis wann; nach dem Zeitraum des Ausgangswerts.',
    'By when; after the period of the baseline.',
  ),
  decision: key('Der Beschluss dazu.', 'The decision about it.'),
  'decision.date': key('Tag des Beschlusses.', 'Day of the decision.'),
  'decision.body': key('Wer beschlossen hat.', 'Who has decided.'),
  'decision.reference': key('Nummer der Vorlage.', 'Number of the paper.'),
  areas,
  level,
};

export const measureKeys: WordsOfKeys = {
  title: key('Name der Maßnahme.', 'Name of the measure.'),
  goal: key('Kennung des Ziels, zu dem sie gehört.', 'Id of the goal that it serves.'),
  responsible: key('Wer sie verantwortet.', 'Who is responsible for it.'),
  from: key('Beginn: Tag, Monat oder Jahr.', 'Beginning: day, month or year.'),
  to: key('Ende: Tag, Monat oder Jahr.', 'End: day, month or year.'),
  status: key('Wie es steht.', 'How it stands.', measureStatusWords),
  partners: key('Wer mitmacht.', 'Who takes part.'),
  areas,
  level,
  reports: key('Was dem Ausschuss berichtet wurde.', 'What was reported to the council.'),
  'reports.date': key('Tag des Berichts.', 'Day of the report.'),
  'reports.status': key(
    'Wie es an diesem Tag stand.',
    'How it stood that day.',
    measureStatusWords,
  ),
  'reports.text': key('Was berichtet wurde.', 'What was reported.'),
};

export const questionKeys: WordsOfKeys = {
  title: key('Die Frage.', 'The question.'),
  knowledge: key('Wessen Wissen gefragt ist.', 'Whose knowledge is asked for.', knowledgeWords),
  stage: key(
    'An welcher Stelle der Planung sie steht.',
    'Where in planning it stands.',
    stageWords,
  ),
  indicators: key('Indikatoren, die bei der Antwort helfen.', 'Indicators that help to answer.'),
  offerTypes: key('Arten von Angeboten, die dazugehören.', 'Types of offers that belong to it.'),
};

export const readingNoteKeys: WordsOfKeys = {
  title: key(
    'Überschrift der Lesehilfe. Der ganze Vorspann darf fehlen.',
    'Title of the note. The whole front matter may be missing.',
  ),
};

export const standingPageKeys: WordsOfKeys = {
  title: key('Überschrift der Seite.', 'Title of the page.'),
  plainLanguageOf: key(
    'Welche Seite dieser Text in Leichter Sprache wiedergibt.',
    'Which page this text puts into plain language.',
  ),
};
