/** The keys of `data/municipality.yaml`, in words. */
import { crsWords, languageWords, yesNoWords } from './allowed-words.ts';
import { key } from './key-words.ts';
import type { WordsOfKeys } from './key-words.ts';

export const municipalityKeys: WordsOfKeys = {
  id: key(
    'Kennung der ganzen Kommune. Sie steht in Tabellen, wo eine Zeile für alle gilt.',
    'Id of the whole municipality. Tables use it where a row is about everyone.',
  ),
  name: key('Name der Kommune.', 'Name of the municipality.'),
  kind: key(
    'Stadt, Gemeinde, Kreis … Das Wort steht vor dem Namen, wo der Satz es braucht.',
    'City, county, London Borough … It stands before the name where a sentence needs it.',
  ),
  language: key(
    'Sprache der Seiten und der Meldungen.',
    'Language of the pages and the messages.',
    languageWords,
  ),
  languages: key('Weitere Sprachen der Seiten.', 'Further languages of the pages.', languageWords),
  site: key(
    'Adresse, unter der die Website stehen wird; daraus entstehen Links zum Weitergeben.',
    'Address at which the site will stand; links to share are made from it.',
  ),
  state: key(
    'Bundesland. Danach nennt die Erklärung zur Barrierefreiheit die Stelle, die über Barrierefreiheit wacht: als ganze Seite, wenn „content/pages/barrierefreiheit.mdx“ fehlt, sonst unter Ihren eigenen Worten, wenn diese sie nicht nennen.',
    'Federal state. The accessibility statement names the body that watches over accessibility there: as a whole page where “content/pages/barrierefreiheit.mdx” is missing, else below your own words where they do not name it.',
  ),
  publisher: key(
    'Wer den Bericht herausgibt; ohne Angabe die Kommune.',
    'Who publishes the report; by default the municipality.',
  ),
  'publisher.name': key('Name der Stelle.', 'Name of the office.'),
  'publisher.address': key('Anschrift.', 'Postal address.'),
  'publisher.email': key(
    'Adresse für Fragen und Hinweise auf Fehler.',
    'Address for questions and corrections.',
  ),
  'publisher.phone': key('Telefonnummer.', 'Telephone number.'),
  'publisher.responsible': key(
    'Wer für den Inhalt verantwortlich ist; besser eine Funktion als ein Name.',
    'Who is responsible for the content; better a function than a name.',
  ),
  'publisher.note': key(
    'Ein Satz, der neben der Stelle steht.',
    'A sentence shown beside the office.',
  ),
  licence: key(
    'Lizenz der Daten mit ihrem üblichen Kürzel.',
    'Licence of the data, by its usual short name.',
  ),
  demonstration: key(
    'Ein Satz auf jeder Seite, wenn der Bericht erfunden oder nicht amtlich ist.',
    'A sentence on every page of an invented or unofficial report.',
  ),
  accent: key('Eine Farbe der Kommune.', 'One colour of the municipality.'),
  levels: key(
    'Ebenen der Gebiete, von grob nach fein. Jede Ebene hat eine Datei mit Grenzen.',
    'Levels of areas, from coarse to fine. Each level has a file of boundaries.',
  ),
  'levels.id': key('Kennung der Ebene.', 'Id of the level.'),
  'levels.title': key('Wie ein Gebiet der Ebene heißt.', 'What one area of the level is called.'),
  'levels.plural': key(
    'Wie mehrere Gebiete heißen; ohne Angabe wie eines.',
    'What several areas are called; by default the same.',
  ),
  'levels.file': key(
    'Datei mit den Grenzen, vom Ordner „data“ aus.',
    'File of the boundaries, below the folder “data”.',
  ),
  'levels.object': key(
    'Welche Grenzen in einer TopoJSON gemeint sind; nötig, wenn sie mehrere enthält.',
    'Which boundaries of a TopoJSON are meant; needed where it holds several.',
  ),
  'levels.report': key(
    'Über welche Ebene der Bericht spricht; ohne Angabe die letzte.',
    'Which level the report speaks about; by default the last one.',
    yesNoWords,
  ),
  'levels.nested': key(
    'Ob die Gebiete ineinander liegen. „no“: eine Einteilung daneben, die gezeigt, aber nie zusammengezählt wird.',
    'Whether areas lie within each other. “no”: a division beside them, shown and never added up.',
    yesNoWords,
  ),
  'levels.idProperty': key(
    'Wie das Feld mit der Kennung in der Grenzdatei heißt; ohne Angabe „id“.',
    'What the field with the id is called in the boundary file; by default “id”.',
  ),
  'levels.nameProperty': key(
    'Wie das Feld mit dem Namen heißt; ohne Angabe „name“.',
    'What the field with the name is called; by default “name”.',
  ),
  asOf: key(
    'Der Tag, an dem der Bericht „heute“ sagt; ohne Angabe der jüngste Tag in Daten und Texten.',
    'The day that the report calls today; by default the latest day in data and words.',
  ),
  crs: key(
    'Koordinaten der Grenzen und der Spalten x und y.',
    'Coordinates of the boundaries and of the columns x and y.',
    crsWords,
  ),
  disclosure: key(
    'Ab wann Zahlen über Menschen geheim bleiben.',
    'From when numbers about people are withheld.',
  ),
  'disclosure.minimumCount': key(
    'Anzahlen von 1 bis unter diese Zahl bleiben geheim; nie weniger als 3.',
    'Counts from 1 to below this number are withheld; never below 3.',
  ),
  'disclosure.minimumDenominator': key(
    'Anteile an weniger Menschen als hier bleiben geheim.',
    'Rates of fewer people than this are withheld.',
  ),
  'disclosure.width': key(
    'Wie weit sich eine geheime Anzahl höchstens eingrenzen lassen darf; ohne Angabe „minimumCount“.',
    'How wide the range of a withheld count must stay; by default “minimumCount”.',
  ),
  signs: key(
    'Zeichen statt Zahlen in den Tabellen. Was Sie nennen, ersetzt die üblichen Zeichen dieser Art.',
    'Signs in place of numbers in the tables. What you give replaces the usual ones of that kind.',
  ),
  'signs.zero': key('Genau nichts; üblich ist „-“.', 'Exactly nothing; usually “-”.'),
  'signs.withheld': key(
    'Unbekannt oder geheim; üblich ist „.“.',
    'Unknown or secret; usually “.”.',
  ),
  'signs.unreliable': key('Zu unsicher; üblich ist „/“.', 'Too uncertain; usually “/”.'),
  'signs.notMeaningful': key('Nicht sinnvoll; üblich ist „x“.', 'Not meaningful; usually “x”.'),
  'signs.later': key('Kommt noch; üblich ist „…“.', 'Comes later; usually “…”.'),
  'signs.notAvailable': key(
    'Nicht vorhanden, aber nicht geheim; üblich sind „k. A.“ und „NA“.',
    'Not available, but not secret; usually “n/a” and “NA”.',
  ),
  offers: key('Angaben zum Verzeichnis der Angebote.', 'About the register of offers.'),
  'offers.crs': key(
    'Koordinaten der Spalten x und y, wenn sie andere sind als die der Grenzen.',
    'Coordinates of the columns x and y, where they differ from those of the boundaries.',
    crsWords,
  ),
  'offers.asOf': key(
    'Stand des Verzeichnisses; ohne Angabe der Tag des Berichts.',
    'Day of the register; by default the day of the report.',
  ),
  'offers.staleAfterMonths': key(
    'Nach wie vielen Monaten ein Angebot als lange nicht geprüft gilt.',
    'After how many months an offer counts as not checked for long.',
  ),
  offerTypes: key(
    'Arten von Angeboten, in der Reihenfolge der Seiten.',
    'Types of offers, in the order of the pages.',
  ),
  'offerTypes.id': key(
    'Kennung der Art, wie in „offers.csv“.',
    'Id of the type, as in “offers.csv”.',
  ),
  'offerTypes.title': key('Wie die Art auf den Seiten heißt.', 'What pages call the type.'),
  phases: key('Lebensphasen der Reihe nach.', 'Phases of life in their order.'),
  'phases.id': key('Kennung der Lebensphase.', 'Id of the phase.'),
  'phases.title': key('Wie die Lebensphase auf den Seiten heißt.', 'What pages call the phase.'),
  ignoreAreas: key(
    'Gebiete, deren Zeilen nicht gelesen werden; * steht für beliebige Zeichen. Ohne * lässt eine Kennung auch das Gebiet der Grenzdatei weg, etwa die ganze Stadt unter ihren Teilen.',
    'Areas whose rows are not read; * stands for any letters. Without * an id also leaves the area of the boundary file out, such as the whole town among its parts.',
  ),
  references: key(
    'Orte über der Kommune, mit denen ihre Werte verglichen werden (Land, Bund, Kreis). Sie haben in den Tabellen eigene Zeilen.',
    'Places beyond the municipality that its values are set beside (state, country, district). They have rows of their own in the tables.',
  ),
  'references.id': key(
    'Kennung, die in den Tabellen in der Spalte „area“ steht.',
    'Id that stands in the column “area” of the tables.',
  ),
  'references.name': key('Name auf den Seiten.', 'Name on the pages.'),
  synonyms: key(
    'Wörter gleicher Bedeutung für die Suche, je Zeile eine Gruppe: Wer das eine sucht, findet auch das andere. Übliche Wörter wie Kita und Kindergarten kennt die Suche schon; hier steht, was nur bei Ihnen so heißt.',
    'Words of one meaning for the search, a group a line: whoever looks for one finds the others too. Usual words such as nursery and daycare are known already; here stands what only you call so.',
  ),
  themes: key('Themen, in der Reihenfolge der Seiten.', 'Themes, in the order of the pages.'),
  'themes.id': key(
    'Kennung des Themas, wie in „indicators.csv“.',
    'Id of the theme, as in “indicators.csv”.',
  ),
  'themes.title': key('Wie das Thema auf den Seiten heißt.', 'What pages call the theme.'),
};
