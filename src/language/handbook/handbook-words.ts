/** Words of the handbook's own pages, for editors. */
import type { DeliveryLevel } from '../../domain/delivery/delivery-codes.ts';
import type { MessageLanguage } from '../../domain/language.ts';
import type { ProblemLevel } from '../../domain/problem/problem-level.ts';

export interface HandbookWords {
  readonly title: string;
  readonly lead: string;
  /** Headings of the two kinds of pages. */
  readonly guides: string;
  readonly reference: string;
  /** Of the sections of the first page that earlier links lead to. */
  readonly confidential: { readonly title: string; readonly text: string };
  readonly needIndex: { readonly title: string; readonly text: string };
  /** „nötig“ */
  readonly required: string;
  /** „Auch: Wert“ */
  readonly otherNames: (names: readonly string[]) => string;
  /** „Ohne Angabe: 5“ */
  readonly fallback: (value: string) => string;
  /** „Erlaubt:“ */
  readonly allowed: string;
  /** „Beispiel aus data/offers.csv“ */
  readonly exampleIn: (file: string) => string;
  readonly messagesTitle: string;
  readonly messagesLead: string;
  readonly level: Readonly<Record<ProblemLevel | DeliveryLevel, string>>;
}

const de: HandbookWords = {
  title: 'Handbuch',
  lead: 'Für alle, die an diesem Bericht schreiben oder Zahlen dafür liefern.',
  guides: 'Anleitungen',
  reference: 'Nachschlagen',
  confidential: {
    title: 'Der Ordner ist vertraulich',
    text: 'Die Website hält kleine Fallzahlen geheim, der Ordner nicht. Bewahren Sie ihn dort auf, wo nur Berechtigte ihn lesen. [Mehr dazu](vertraulichkeit)',
  },
  needIndex: {
    title: 'Mehrere Indikatoren in einer Zahl',
    text: 'Ein Bedarfsindex steht in „data/indices.yaml“. [Alle Angaben](katalog#indices)',
  },
  required: 'nötig',
  otherNames: (names) => `Auch: ${names.join(', ')}`,
  fallback: (value) => `Ohne Angabe: ${value}`,
  allowed: 'Erlaubt:',
  exampleIn: (file) => `Beispiel aus ${file}:`,
  messagesTitle: 'Meldungen der Prüfung und beim Einlesen',
  messagesLead:
    'Jede Meldung trägt einen festen Namen. Hier steht, was sie bedeutet und was zu tun ist. Datei und Zeile nennt die Meldung selbst.',
  level: {
    error: 'Fehler: hält den Bau an',
    warning: 'Warnung: gebaut wird trotzdem',
    refused: 'Abgelehnt: die Datei wird nicht gelesen',
    question: 'Frage: geschrieben wird erst mit der Antwort',
    told: 'Hinweis: geschrieben wird trotzdem',
  },
};

const en: HandbookWords = {
  title: 'Handbook',
  lead: 'For all who write this report or deliver numbers for it.',
  guides: 'Guides',
  reference: 'Reference',
  confidential: {
    title: 'The folder is confidential',
    text: 'The site withholds small counts; the folder does not. Keep it where only those entitled can read it. [More](vertraulichkeit)',
  },
  needIndex: {
    title: 'Several indicators in one number',
    text: 'A need index stands in “data/indices.yaml”. [All keys](katalog#indices)',
  },
  required: 'needed',
  otherNames: (names) => `Also: ${names.join(', ')}`,
  fallback: (value) => `By default: ${value}`,
  allowed: 'Allowed:',
  exampleIn: (file) => `Example from ${file}:`,
  messagesTitle: 'Messages of check and import',
  messagesLead:
    'Each message has a permanent name. Here is what it means and what to do. The message itself names file and line.',
  level: {
    error: 'Error: stops the build',
    warning: 'Warning: the site is built all the same',
    refused: 'Refused: the file is not read',
    question: 'Question: nothing is written before the answer',
    told: 'Note: it is written all the same',
  },
};

const words: Readonly<Record<MessageLanguage, HandbookWords>> = { de, en };

/** The handbook's own words in a language of messages. */
export const handbookWords = (language: MessageLanguage): HandbookWords => words[language];
