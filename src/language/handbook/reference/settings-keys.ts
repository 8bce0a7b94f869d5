/** The keys of `data/columns.yaml` and `data/indices.yaml`, and what boundaries say of an area, in words. */
import { crsWords, methodWords, periodWords, yesNoWords } from './allowed-words.ts';
import { key } from './key-words.ts';
import type { WordsOfKeys } from './key-words.ts';

export const columnsKeys: WordsOfKeys = {
  files: key(
    'Welche Tabellen gemeint sind, vom Ordner „data“ aus; * steht für beliebige Zeichen.',
    'Which tables are meant, below the folder “data”; * stands for any letters.',
  ),
  columns: key(
    'Überschrift der Lieferung, dann die Spalte, für die sie steht.',
    'Heading of the delivery, then the column that it stands for.',
  ),
  ignore: key('Überschriften, die nicht gebraucht werden.', 'Headings that are not needed.'),
  where: key(
    'Nur Zeilen lesen, die in dieser Spalte einen dieser Werte haben.',
    'Read only rows that have one of these values in this column.',
  ),
  indicators: key(
    'Wie die Lieferung einen Indikator nennt, in einer Spalte oder über ihr, dann seine Kennung im Katalog.',
    'What the delivery calls an indicator, in a column or above one, then its id in the catalogue.',
  ),
  set: key(
    'Was in der Tabelle nicht steht: Spalte, dann was in jeder Zeile gilt.',
    'What the table does not say: column, then what holds in every row.',
  ),
  areas: key(
    'Wie die Lieferung ein Gebiet nennt, dann seine Kennung. „unassigned“ heißt: keinem Gebiet zuzuordnen.',
    'What the delivery calls an area, then its id. “unassigned” means: belongs to no area.',
  ),
  level: key(
    'Ebene, die mit den Kennungen oder Namen gemeint ist, wenn zwei Ebenen dieselben haben.',
    'Level that ids or names mean, where two levels share them.',
  ),
  groups: key(
    'Wie die Lieferung eine Gruppe nennt, in einer Spalte oder über ihr, dann die Gruppe.',
    'What the delivery calls a group, in a column or above one, then the group.',
  ),
  periods: key(
    'Wie „2023/2024“ zu lesen ist; ohne Angabe als Schuljahr.',
    'How “2023/2024” is to be read; by default as a school year.',
    periodWords,
  ),
  sum: key(
    'Zeilen, die sich nur in weggelassenen Spalten unterscheiden, zusammenzählen. Nur für Anzahlen.',
    'Add up rows that differ only in ignored columns. For counts only.',
    yesNoWords,
  ),
  types: key(
    'Wie das Verzeichnis eine Art von Angebot nennt, dann ihre Kennung. Nur für „offers.csv“.',
    'What the register calls a type of offer, then its id. For “offers.csv” only.',
  ),
  crs: key(
    'Koordinaten der Spalten x und y in dieser Datei. Nur für „offers.csv“.',
    'Coordinates of the columns x and y in this file. For “offers.csv” only.',
    crsWords,
  ),
  signs: key(
    'Zeichen statt Zahlen, wie diese Lieferung sie schreibt.',
    'Signs in place of numbers, as this delivery writes them.',
  ),
  'signs.zero': key('Genau nichts.', 'Exactly nothing.'),
  'signs.withheld': key('Unbekannt oder geheim.', 'Unknown or secret.'),
  'signs.unreliable': key('Zu unsicher für eine Zahl.', 'Too uncertain for a number.'),
  'signs.notMeaningful': key('Nicht sinnvoll.', 'Not meaningful.'),
  'signs.later': key('Kommt noch.', 'Comes later.'),
  'signs.notAvailable': key('Nicht vorhanden.', 'Not available.'),
};

export const indexKeys: WordsOfKeys = {
  id: key(
    'Kennung, wie die eines Indikators: in Texten, Tabellen und Adressen.',
    'Id, like that of an indicator: in words, tables and addresses.',
  ),
  title: key('Ganzer Satz: Bedarf woran, und wessen.', 'Full sentence: need of what, of whom.'),
  short: key('Kurzer Name; ohne Angabe der Satz.', 'Short name; by default the sentence.'),
  method: key(
    'Wie Werte verschiedener Einheiten vergleichbar werden.',
    'How values of different units become comparable.',
    methodWords,
  ),
  parts: key(
    'Die Indikatoren, aus denen der Index entsteht.',
    'The indicators that make the index.',
  ),
  'parts.indicator': key(
    'Kennung im Katalog. Dort muss „polarity“ lower oder higher sagen.',
    'Id in the catalogue. There, “polarity” must be lower or higher.',
  ),
  'parts.weight': key(
    'Gewicht über 0; ohne Angabe 1. Es zählt nur das Verhältnis der Gewichte.',
    'Weight above 0; by default 1. Only the proportions count.',
  ),
  note: key('Ein Satz, der bei der Erklärung steht.', 'A sentence shown with the explanation.'),
};

/** Properties of a feature, by the names that the reader knows. */
export const boundaryKeys: WordsOfKeys = {
  id: key(
    'Kennung des Gebiets als Text; führende Nullen zählen. Heißt das Feld anders, nennt „idProperty“ es.',
    'Id of the area as text; leading zeros count. If the field has another name, “idProperty” gives it.',
  ),
  name: key(
    'Name des Gebiets. Heißt das Feld anders, nennt „nameProperty“ es.',
    'Name of the area. If the field has another name, “nameProperty” gives it.',
  ),
  parent: key(
    'Kennung des größeren Gebiets, in dem es liegt, oder der Kommune.',
    'Id of the larger area that it lies in, or of the municipality.',
  ),
  short: key('Kurzer Name für Karten.', 'Short name for maps.'),
  unpopulated: key(
    'true: Hier wohnt niemand, also fehlt auch keine Zahl.',
    'true: nobody lives here, so no number is missing.',
  ),
  from: key('Jahr, seit dem es das Gebiet gibt.', 'Year since which the area exists.'),
  until: key('Letztes Jahr, in dem es das Gebiet gibt.', 'Last year in which the area exists.'),
};
