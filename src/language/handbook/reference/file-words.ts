/** The files of a report folder, in words: which may be missing, and which page of the handbook says more. */
import type { HandbookText } from '../handbook-entry.ts';

export interface FileWords extends HandbookText {
  readonly required: boolean;
}

const file = (required: boolean, de: string, en: string): FileWords => ({ required, de, en });

/** By the path in the folder; `…` stands for names that the editor chooses. */
export const fileWords: Readonly<Record<string, FileWords>> = {
  'data/municipality.yaml': file(
    true,
    'Wer berichtet, welche Gebiete und Themen es gibt und was geheim bleibt. [Alle Angaben](kommune)',
    'Who reports, which areas and themes there are, and what is withheld. [All keys](kommune)',
  ),
  'data/geography/…': file(
    true,
    'Die Grenzen der Gebiete, als GeoJSON oder TopoJSON. [Mehr](grenzen)',
    'The boundaries of the areas, as GeoJSON or TopoJSON. [More](grenzen)',
  ),
  'data/indicators.csv': file(
    false,
    'Der Katalog: eine Zeile für jeden Indikator. Ohne ihn gibt es keine Zahlen. [Alle Spalten](katalog)',
    'The catalogue: one row for each indicator. Without it there are no numbers. [All columns](katalog)',
  ),
  'data/observations/….csv': file(
    false,
    'Die Zahlen, so viele Dateien Sie wollen. [Alle Spalten](zahlen)',
    'The numbers, in as many files as you like. [All columns](zahlen)',
  ),
  'data/columns.yaml': file(
    false,
    'Wie Tabellen zu lesen sind, die bleiben, wie das Amt sie schickt. [Alle Angaben](lieferungen)',
    'How to read tables that stay as the office sends them. [All keys](lieferungen)',
  ),
  'data/groups.csv': file(
    false,
    'Namen der Gruppen, nach denen Zahlen aufgeteilt sind. [Alle Spalten](katalog#groups)',
    'Names of the groups that numbers are broken down by. [All columns](katalog#groups)',
  ),
  'data/indices.yaml': file(
    false,
    'Mehrere Indikatoren in einer Zahl. [Alle Angaben](katalog#indices)',
    'Several indicators in one number. [All keys](katalog#indices)',
  ),
  'data/addresses.csv': file(
    false,
    'Hält die Adressen der Gebiete fest; `npm run addresses` schreibt sie. [Alle Spalten](grenzen#addresses)',
    'Pins the addresses of areas; `npm run addresses` writes it. [All columns](grenzen#addresses)',
  ),
  'data/areas.csv': file(
    false,
    'Wie Sätze von einem Gebiet sprechen („auf der Insel“) und wie es kurz heißt. [Alle Spalten](grenzen#areaWords)',
    'How sentences speak of an area (“on the island”), and its short name. [All columns](grenzen#areaWords)',
  ),
  'data/streets.csv': file(
    false,
    'Straßen und Postleitzahlen, über die man sein Gebiet findet. [Alle Spalten](grenzen#streets)',
    'Streets and postcodes by which people find their area. [All columns](grenzen#streets)',
  ),
  'data/corrections.csv': file(
    false,
    'Was falsch veröffentlicht war und wann es berichtigt wurde. [Alle Spalten](grenzen#corrections)',
    'What was published wrongly, and when it was mended. [All columns](grenzen#corrections)',
  ),
  'data/redirects.csv': file(
    false,
    'Wohin Adressen führen, die es nicht mehr gibt. [Alle Spalten](grenzen#redirects)',
    'Where addresses lead that are no longer there. [All columns](grenzen#redirects)',
  ),
  'data/published.txt': file(
    false,
    'Adressen, die schon veröffentlicht sind und halten müssen, eine in jeder Zeile; `npm run addresses -- --published dist` schreibt sie. [Mehr](grenzen#redirects)',
    'Addresses that are public already and must hold, one a line; `npm run addresses -- --published dist` writes it. [More](grenzen#redirects)',
  ),
  'data/offers.csv': file(
    false,
    'Was es für Kinder gibt. [Alle Spalten](angebote)',
    'What there is for children. [All columns](angebote)',
  ),
  'data/offers.geojson': file(
    false,
    'Das Verzeichnis der Angebote als GeoJSON, anstelle der Tabelle. [Alle Felder](angebote)',
    'The register of offers as GeoJSON, instead of the table. [All fields](angebote)',
  ),
  'data/providers.csv': file(
    false,
    'Wer es anbietet. [Alle Spalten](angebote#providers)',
    'Who runs it. [All columns](angebote#providers)',
  ),
  'data/cooperations.csv': file(
    false,
    'Wer mit wem zusammenarbeitet. [Alle Spalten](angebote#cooperations)',
    'Who works with whom. [All columns](angebote#cooperations)',
  ),
  'content/areas/….mdx': file(
    false,
    'Wissen vor Ort über ein Gebiet; die Datei heißt wie seine Kennung. [Vorspann](texte#areas)',
    'Local knowledge about an area; the file is named after its id. [Front matter](texte#areas)',
  ),
  'content/narratives/….mdx': file(
    false,
    'Berichte von Fachleuten. [Vorspann](texte#narratives)',
    'Stories of experts. [Front matter](texte#narratives)',
  ),
  'content/indicators/….mdx': file(
    false,
    'Lesehilfe zu einem Indikator; die Datei heißt wie seine Kennung. [Vorspann](texte#notes)',
    'How to read an indicator; the file is named after its id. [Front matter](texte#notes)',
  ),
  'content/questions/….mdx': file(
    false,
    'Leitfragen, auf die Gebiete antworten. [Vorspann](texte#questions)',
    'Guiding questions that areas answer. [Front matter](texte#questions)',
  ),
  'content/goals/….mdx': file(
    false,
    'Beschlossene Ziele, an denen man später messen kann. [Vorspann](texte#goals)',
    'Goals that were decided and can be measured. [Front matter](texte#goals)',
  ),
  'content/measures/….mdx': file(
    false,
    'Maßnahmen zu den Zielen. [Vorspann](texte#measures)',
    'Measures that serve the goals. [Front matter](texte#measures)',
  ),
  'content/pages/….mdx': file(
    false,
    'Feste Seiten. Bevor die Website ins Netz geht, braucht sie `impressum`, `datenschutz` und `barrierefreiheit`. [Vorspann](texte#pages)',
    'Standing pages. Before the site goes online it needs `impressum`, `datenschutz` and `barrierefreiheit`. [Front matter](texte#pages)',
  ),
};
