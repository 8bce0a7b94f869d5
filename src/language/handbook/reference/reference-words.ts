/** Titles and introductions of the handbook's pages of reference. */
import type { HandbookText } from '../handbook-entry.ts';

export interface SectionWords {
  readonly title: HandbookText;
  /** Texts hold `code` and [links](page#anchor). */
  readonly texts: readonly HandbookText[];
}

export interface ReferenceWords {
  readonly title: HandbookText;
  readonly lead: HandbookText;
}

const words = (de: string, en: string): HandbookText => ({ de, en });

const section = (de: string, en: string, ...texts: readonly HandbookText[]): SectionWords => ({
  title: { de, en },
  texts,
});

/** Pages of reference by the last part of their addresses, in the order of the handbook. */
export const referencePages = {
  ordner: {
    title: words('Die Dateien', 'The files'),
    lead: words(
      'Ein Bericht ist ein Ordner: in „data“ Zahlen und Orte, in „content“ Texte.',
      'A report is a folder: numbers and places in “data”, words in “content”.',
    ),
  },
  kommune: {
    title: words('Die Kommune', 'The municipality'),
    lead: words(
      'Was „data/municipality.yaml“ sagt: wer berichtet, über welche Gebiete, mit welchen Themen, und was geheim bleibt.',
      'What “data/municipality.yaml” says: who reports, about which areas, with which themes, and what is withheld.',
    ),
  },
  grenzen: {
    title: words('Grenzen und Adressen', 'Boundaries and addresses'),
    lead: words(
      'Dateien in „data/geography“ und die festen Adressen der Gebiete.',
      'Files in “data/geography”, and the permanent addresses of areas.',
    ),
  },
  katalog: {
    title: words('Der Katalog', 'The catalogue'),
    lead: words(
      'Was gemessen wird: Indikatoren, Gruppen und Bedarfsindizes.',
      'What is measured: indicators, groups and need indices.',
    ),
  },
  zahlen: {
    title: words('Die Zahlen', 'The numbers'),
    lead: words(
      'Tabellen in „data/observations“, und was in einer Zelle stehen kann.',
      'Tables in “data/observations”, and what a cell can say.',
    ),
  },
  lieferungen: {
    title: words('Lieferungen', 'Deliveries'),
    lead: words(
      'Tabellen bleiben, wie das Amt sie schickt. „data/columns.yaml“ sagt, wie sie zu lesen sind.',
      'Tables stay as the office sends them. “data/columns.yaml” says how to read them.',
    ),
  },
  angebote: {
    title: words('Angebote', 'Offers'),
    lead: words(
      'Das Verzeichnis: was es für Kinder gibt, wer es anbietet, wer zusammenarbeitet.',
      'The register: what there is for children, who runs it, who works together.',
    ),
  },
  texte: {
    title: words('Texte', 'Words'),
    lead: words(
      'Was oben in jeder Textdatei zwischen zwei Zeilen mit drei Strichen steht, und wie man schreibt.',
      'What stands at the top of each text between two lines of three hyphens, and how to write.',
    ),
  },
  tags: {
    title: words('Tags', 'Tags'),
    lead: words(
      'Zahlen und Abbildungen im Text. Es braucht keinen Programmcode, und die Prüfung sagt, wenn etwas nicht stimmt.',
      'Numbers and figures in words. It needs no program code, and the check says when something is wrong.',
    ),
  },
  befehle: {
    title: words('Befehle', 'Commands'),
    lead: words(
      'Was Sie in das Fenster für Befehle schreiben. „mein-ort“ steht für Ihren Ordner.',
      'What you write into the terminal. “my-town” stands for your folder.',
    ),
  },
} as const satisfies Readonly<Record<string, ReferenceWords>>;

export type ReferenceSlug = keyof typeof referencePages;

/** Sections of those pages that speak of one file, one folder or one topic. */
export const referenceSections = {
  files: section(
    'Was in den Ordner gehört',
    'What belongs in the folder',
    words(
      'Was nicht nötig ist, darf fehlen. Andere Dateien stören nicht; was nach einer Tabelle aussieht und nirgends gelesen wird, meldet die Prüfung.',
      'What is not needed may be missing. Other files do no harm; what looks like a table and is read nowhere is told by the check.',
    ),
  ),
  wholeFile: section('Ein ganzes Beispiel', 'A whole example'),
  municipality: section(
    'Alle Angaben',
    'All keys',
    words(
      'Einrücken mit Leerzeichen, nicht mit Tabulatoren. Ein Punkt im Namen heißt: steht eingerückt darunter.',
      'Indent with spaces, not with tabs. A full stop in a name means: stands indented below.',
    ),
  ),
  licences: section(
    'Lizenzen',
    'Licences',
    words('Diese Namen werden verstanden:', 'These names are understood:'),
  ),
  geography: section(
    'Was in den Grenzen steht',
    'What boundaries say',
    words(
      'Jedes Gebiet braucht Kennung und Namen. Groß und klein geschriebene Feldnamen gelten gleich.',
      'Each area needs an id and a name. Capital and small letters of field names mean the same.',
    ),
  ),
  addresses: section(
    'addresses.csv: feste Adressen',
    'addresses.csv: permanent addresses',
    words(
      'Ohne diese Datei entsteht die Adresse aus dem Namen und ändert sich mit ihm.',
      'Without this file the address is made of the name, and changes with it.',
    ),
  ),
  corrections: section(
    'corrections.csv: was berichtigt wurde',
    'corrections.csv: what was corrected',
    words(
      'Was falsch veröffentlicht war und wann es berichtigt wurde. Steht unter „Änderungen“ und im Feed. [Mehr dazu](stand-einfrieren#berichtigen)',
      'What was published wrongly, and when it was mended. Stands under “Changes” and in the feed. [More](stand-einfrieren#berichtigen)',
    ),
  ),
  redirects: section(
    'redirects.csv: wohin alte Adressen führen',
    'redirects.csv: where old addresses lead',
    words(
      'Links halten, auch wenn ein Gebiet umbenannt oder ein Indikator ersetzt wird. Nach jeder Veröffentlichung hält `npm run addresses -- --published dist` alle Adressen der Website in „data/published.txt“ fest. Fehlt später eine davon, nennt die Prüfung sie, und hier steht, wohin sie führt. Was unter einer umgezogenen Seite liegt, und ihre Tabelle, folgt ihr von selbst: Eine Zeile für `/gebiete/hafen/` gilt auch für `/gebiete/hafen/angebote/` und `/gebiete/hafen.csv`.',
      'Links hold, even when an area is renamed or an indicator replaced. After each release `npm run addresses -- --published dist` keeps all addresses of the site in “data/published.txt”. Where one of them is missing later, the check names it, and here stands where it leads. What lies below a page that moved, and its table, follows by itself: one row for `/gebiete/harbour/` serves `/gebiete/harbour/angebote/` and `/gebiete/harbour.csv` as well.',
    ),
  ),
  areaWords: section(
    'areas.csv: wie Sätze von Gebieten sprechen',
    'areas.csv: how sentences speak of areas',
    words(
      'Nur für Gebiete nötig, bei denen „in“ und der Name falsch klängen.',
      'Needed only for areas where “in” and the name would sound wrong.',
    ),
  ),
  streets: section(
    'streets.csv: das Gebiet über die Straße finden',
    'streets.csv: finding the area by street',
    words(
      'Wer den Namen des Gebiets nicht kennt, findet es damit über Straße oder Postleitzahl.',
      'Lets people who do not know the name of their area find it by street or postcode.',
    ),
  ),
  indicators: section(
    'indicators.csv: die Indikatoren',
    'indicators.csv: the indicators',
    words(
      'Eine Zeile für jeden Indikator; ihre Reihenfolge ist die der Seiten. Nötig sind vier Spalten, für alle anderen gibt es eine Vorgabe.',
      'One row for each indicator; their order is that of the pages. Four columns are needed, all others have a default.',
    ),
  ),
  groups: section(
    'groups.csv: die Gruppen',
    'groups.csv: the groups',
    words(
      'Namen für die Spalte „group“ der Tabellen.',
      'Names for the column “group” of the tables.',
    ),
  ),
  indices: section(
    'indices.yaml: Bedarfsindizes',
    'indices.yaml: need indices',
    words(
      'Ein Bedarfsindex fasst mehrere Indikatoren in einer Zahl zusammen. Hoch heißt: mehr Bedarf. Er wird gezeigt und in Texten genannt wie jeder Indikator.',
      'A need index puts several indicators into one number. High means more need. It is shown, and named in words, like any indicator.',
    ),
    words(
      'Gerechnet wird mit den veröffentlichten Werten der Ebene, über die der Bericht spricht, im neuesten Zeitraum, den alle Teile haben; haben sie keinen gemeinsam, mit dem jeweils neuesten. Fehlt einem Gebiet ein Teil oder ist er geheim, hat es keinen Index. Der Index ist das gewichtete Mittel der Teile.',
      'It is computed from the published values of the level that the report speaks about, for the newest period that all parts have; where they have none in common, for the newest of each. An area that lacks a part, or where one is withheld, has no index. The index is the weighted mean of its parts.',
    ),
  ),
  observations: section(
    'Spalten einer Tabelle',
    'Columns of a table',
    words(
      'Eine Zeile für jeden Wert. Groß und klein geschriebene Überschriften gelten gleich; Komma, Semikolon oder Tabulator trennen, das Dezimalzeichen ist Komma oder Punkt.',
      'One row for each value. Capital and small letters of headings mean the same; comma, semicolon or tab separate, the decimal mark is a comma or a point.',
    ),
  ),
  reading: section(
    'Was gelesen wird',
    'What is read',
    words(
      'Was nur eine Bedeutung haben kann, wird gelesen, wie es kommt. Sie müssen es nicht ändern:',
      'What can have one meaning only is read as it comes. You need not change it:',
    ),
  ),
  periods: section(
    'Zeiträume',
    'Periods',
    words(
      'In der Spalte „period“ und über den Spalten einer Tabelle mit Jahren nebeneinander:',
      'In the column “period”, and above the columns of a table with years side by side:',
    ),
  ),
  wide: section(
    'Jahre nebeneinander',
    'Years side by side',
    words(
      'Eine Tabelle darf auch eine Spalte für jeden Zeitraum haben. Dann nennt die Datei in ihrem Namen den Indikator.',
      'A table may also have one column for each period. Then the name of the file is the indicator.',
    ),
  ),
  signs: section(
    'Zeichen statt Zahlen',
    'Signs in place of numbers',
    words(
      'Eine Zelle ist nie nur leer: Das Zeichen sagt, warum es keine Zahl gibt. Andere Zeichen nennen Sie unter [signs](kommune#municipality.signs).',
      'A cell is never just empty: the sign says why there is no number. Name other signs under [signs](kommune#municipality.signs).',
    ),
  ),
  states: section(
    'Zustände in den Downloads',
    'States in downloads',
    words(
      'In den Downloads der Website nennt die Spalte „state“, was eine Zelle ist.',
      'In the downloads of the site, the column “state” says what a cell is.',
    ),
  ),
  columns: section(
    'Alle Angaben',
    'All keys',
    words(
      'Ein Eintrag für jede Art von Tabelle. Gelten mehrere Einträge für eine Datei, liest die Prüfung sie und sagt, wenn einer nichts bewirkt.',
      'One entry for each kind of table. The check says when an entry does nothing.',
    ),
  ),
  delivery: section(
    'Eine Lieferung und ihr Eintrag',
    'A delivery and its entry',
    words('So kam die Tabelle vom Amt:', 'This is how the table came from the office:'),
  ),
  offers: section('offers.csv: die Angebote', 'offers.csv: the offers'),
  providers: section('providers.csv: die Träger', 'providers.csv: the providers'),
  cooperations: section('cooperations.csv: die Zusammenarbeit', 'cooperations.csv: cooperations'),
  areas: section('areas: Wissen vor Ort', 'areas: local knowledge'),
  narratives: section('narratives: Berichte', 'narratives: stories'),
  notes: section('indicators: Lesehilfen', 'indicators: reading notes'),
  questions: section('questions: Leitfragen', 'questions: guiding questions'),
  goals: section('goals: Ziele', 'goals: goals'),
  measures: section('measures: Maßnahmen', 'measures: measures'),
  pages: section('pages: feste Seiten', 'pages: standing pages'),
  writing: section(
    'Wie man schreibt',
    'How to write',
    words(
      'Eine Leerzeile trennt Absätze. `## Überschrift`, `**wichtig**`, `- Punkt`, `[Worte](https://…)`. Ein Bild steht neben dem Text und in einer eigenen Zeile: `![Was zu sehen ist](foto.jpg "© wer, Lizenz")`.',
      'An empty line separates paragraphs. `## Heading`, `**important**`, `- point`, `[words](https://…)`. A picture lies beside the text and stands on a line of its own: `![What is to be seen](photo.jpg "© who, licence")`.',
    ),
    words(
      'Gelesen werden JPEG, PNG, WebP, AVIF, GIF und TIFF. Was die Kamera über Ort, Zeit und Menschen notiert hat, kommt nicht auf die Website. Ein Bild am Anfang eines Textes über ein Gebiet eröffnet dessen Seite.',
      'JPEG, PNG, WebP, AVIF, GIF and TIFF are read. What the camera noted of place, time and people does not reach the site. A picture that begins the text about an area opens its page.',
    ),
    words(
      'HTML gibt es nur in diesen Formen: `abbr`, `sub`, `sup`, `br`. Eine Notiz, die niemand sieht, steht in `{/* … */}`.',
      'HTML exists in these forms only: `abbr`, `sub`, `sup`, `br`. A note that nobody sees stands in `{/* … */}`.',
    ),
  ),
  commands: section(
    'So ruft man sie auf',
    'How to call them',
    words(
      'Vor eigenen Angaben steht `--`. Jeder Befehl erklärt sich selbst, wenn Sie `-- --help` anhängen.',
      'Before your own words stands `--`. Each command explains itself if you add `-- --help`.',
    ),
  ),
} as const satisfies Readonly<Record<string, SectionWords>>;

export type ReferenceSection = keyof typeof referenceSections;
