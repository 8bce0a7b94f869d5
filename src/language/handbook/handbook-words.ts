/** Words of the handbook's own pages, for editors. */
import type { MessageLanguage } from '../../domain/language.ts';

export interface HandbookWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly tags: { readonly title: string; readonly lead: string; readonly required: string };
  readonly commandsTitle: string;
  readonly commandsLead: string;
  readonly commands: readonly { readonly term: string; readonly text: string }[];
  readonly messagesTitle: string;
  readonly messagesLead: string;
  readonly level: { readonly error: string; readonly warning: string };
}

const de: HandbookWords = {
  title: 'Handbuch',
  lead: 'Für alle, die an diesem Bericht schreiben oder Zahlen dafür liefern.',
  sections: [
    {
      anchor: 'ordner',
      title: 'Ein Bericht ist ein Ordner',
      paragraphs: [
        'In „data“ liegen Zahlen und Orte: „municipality.yaml“ sagt, wer berichtet und welche Themen es gibt. „indicators.csv“ zählt auf, was gemessen wird. In „observations“ liegen die Tabellen, so wie das Amt sie schickt, in „geography“ die Grenzen. „offers.csv“ nennt, was es für Kinder gibt.',
        'In „content“ liegen die Texte: „areas“ für Wissen vor Ort, „narratives“ für Berichte, „goals“ und „measures“ für Beschlüsse, „pages“ für Impressum und Datenschutz.',
      ],
    },
    {
      anchor: 'bedarfsindex',
      title: 'Mehrere Indikatoren in einer Zahl',
      paragraphs: [
        'Ein Bedarfsindex steht in „data/indices.yaml“: mit „id“, „title“, „method“ (z-score, min-max oder rank) und „parts“, einer Liste von Indikatoren mit „weight“, dem Gewicht (ohne Angabe 1). „short“ und „note“ sind möglich.',
        'Ein hoher Index heißt mehr Bedarf. Ob ein hoher Wert eines Teils mehr oder weniger Bedarf heißt, sagt „polarity“ im Katalog. Seite, Karte, Tabelle und Download entstehen von selbst; in Texten steht seine Kennung wie die eines Indikators.',
      ],
    },
    {
      anchor: 'vertraulich',
      title: 'Der Ordner ist vertraulich',
      paragraphs: [
        'Die Website hält kleine Fallzahlen geheim, der Ordner nicht. Bewahren Sie ihn dort auf, wo nur Berechtigte ihn lesen.',
      ],
    },
  ],
  tags: {
    title: 'Tags: Zahlen und Abbildungen im Text',
    lead: 'Ein Tag steht in spitzen Klammern und nennt, was es zeigt: <TrendChart indicator="kita-quote" />. Es braucht keinen Programmcode, und die Prüfung sagt, wenn etwas nicht stimmt.',
    required: 'nötig',
  },
  commandsTitle: 'Befehle',
  commandsLead: '„mein-ort“ steht für Ihren Ordner.',
  commands: [
    {
      term: 'npm run dev -- --report mein-ort',
      text: 'zeigt den Bericht, während Sie schreiben. Fehler stehen oben auf der Seite.',
    },
    {
      term: 'npm run check -- --report mein-ort',
      text: 'prüft alles und nennt jeden Fehler mit Datei, Zeile und Abhilfe.',
    },
    {
      term: 'npm run build -- --report mein-ort --out meine-website',
      text: 'prüft und baut die Website. Bei einem Fehler bleibt die alte stehen.',
    },
    {
      term: 'npm run addresses -- --report mein-ort',
      text: 'hält die Adressen der Gebiete fest, damit Links halten.',
    },
  ],
  messagesTitle: 'Meldungen der Prüfung',
  messagesLead:
    'Jede Meldung trägt einen festen Namen. Hier steht, was sie bedeutet und was zu tun ist. Datei und Zeile nennt die Meldung selbst.',
  level: {
    error: 'Fehler: hält den Bau an',
    warning: 'Warnung: gebaut wird trotzdem',
  },
};

const en: HandbookWords = {
  title: 'Handbook',
  lead: 'For all who write this report or deliver numbers for it.',
  sections: [
    {
      anchor: 'ordner',
      title: 'A report is a folder',
      paragraphs: [
        '“data” holds numbers and places: “municipality.yaml” says who reports and which themes there are. “indicators.csv” lists what is measured. “observations” holds the tables as the office sends them, “geography” the boundaries. “offers.csv” names what there is for children.',
        '“content” holds the words: “areas” for local knowledge, “narratives” for stories, “goals” and “measures” for what was decided, “pages” for imprint and privacy.',
      ],
    },
    {
      anchor: 'bedarfsindex',
      title: 'Several indicators in one number',
      paragraphs: [
        'A need index stands in “data/indices.yaml”: with “id”, “title”, “method” (z-score, min-max or rank) and “parts”, a list of indicators with their “weight” (1 if not given). “short” and “note” are possible.',
        'A high index means more need. Whether a high value of a part is more or less need is said by “polarity” in the catalogue. Page, map, table and download are made by themselves; texts name its id like that of an indicator.',
      ],
    },
    {
      anchor: 'vertraulich',
      title: 'The folder is confidential',
      paragraphs: [
        'The site withholds small counts; the folder does not. Keep it where only those entitled can read it.',
      ],
    },
  ],
  tags: {
    title: 'Tags: numbers and figures in words',
    lead: 'A tag stands in angle brackets and names what it shows: <TrendChart indicator="kita-quote" />. It needs no program code, and the check says when something is wrong.',
    required: 'needed',
  },
  commandsTitle: 'Commands',
  commandsLead: '“my-town” stands for your folder.',
  commands: [
    {
      term: 'npm run dev -- --report my-town',
      text: 'shows the report while you write. Mistakes stand at the top of the page.',
    },
    {
      term: 'npm run check -- --report my-town',
      text: 'checks everything and names each mistake with file, line and remedy.',
    },
    {
      term: 'npm run build -- --report my-town --out my-site',
      text: 'checks and builds the site. If there is an error, the old one stays.',
    },
    {
      term: 'npm run addresses -- --report my-town',
      text: 'pins the addresses of areas, so that links hold.',
    },
  ],
  messagesTitle: 'Messages of the check',
  messagesLead:
    'Each message has a permanent name. Here is what it means and what to do. The message itself names file and line.',
  level: {
    error: 'Error: stops the build',
    warning: 'Warning: the site is built all the same',
  },
};

const words: Readonly<Record<MessageLanguage, HandbookWords>> = { de, en };

/** The handbook's own words in a language of messages. */
export const handbookWords = (language: MessageLanguage): HandbookWords => words[language];
