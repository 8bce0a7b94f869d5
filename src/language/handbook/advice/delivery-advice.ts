/** For editors: what an import refuses, asks and tells. Shown under the code on the handbook's page of messages. */
import type { DeliveryCode } from '../../../domain/delivery/delivery-codes.ts';
import type { HandbookText } from '../handbook-entry.ts';

export const deliveryEntries: Readonly<Record<DeliveryCode, HandbookText>> = {
  'ambiguous-areas': {
    de: 'Zwei Gebiete heißen gleich, oft auf zwei Ebenen. Sagen Sie in „columns.yaml“ mit „level“ oder „areas“, welches gemeint ist.',
    en: 'Two areas bear one name, often on two levels. Say in “columns.yaml” by “level” or “areas” which is meant.',
  },
  'areas-contradict': {
    de: 'In einer Zeile gehören Schlüssel und Name zu verschiedenen Gebieten, meist weil verrutscht ist, was daneben steht. Fragen Sie nach.',
    en: 'Key and name in one row belong to different areas, mostly because a column has slipped. Ask who delivered it.',
  },
  'boundaries-as-it-is': {
    de: 'Grenzen in GeoJSON liest der Bericht selbst. Legen Sie die Datei nach „data/geography“ und nennen Sie sie unter „levels“.',
    en: 'The report itself reads boundaries in GeoJSON. Put the file into “data/geography” and name it under “levels”.',
  },
  'boundaries-entities': {
    de: 'Eine KML-Datei mit eigenen XML-Entitäten könnte andere Dateien nachladen. Exportieren Sie sie aus Ihrem Programm neu.',
    en: 'A KML file with XML entities of its own could load other files. Export it anew from your program.',
  },
  'boundaries-no-areas': {
    de: 'Die Datei hält Punkte oder Linien. Gebraucht werden die Flächen der Gebiete: Exportieren Sie deren Ebene.',
    en: 'The file holds points or lines. The areas themselves are needed: export their layer.',
  },
  'boundaries-no-layer': {
    de: 'In der Datei ist nichts, woraus eine Karte werden kann. Exportieren Sie die Ebene mit den Gebieten.',
    en: 'The file holds nothing that a map could be made of. Export the layer of the areas.',
  },
  'boundaries-several-layers': {
    de: 'Mehrere Shapefiles liegen in einem Zip. Nennen Sie eines mit --sheet, oder packen Sie es allein.',
    en: 'Several Shapefiles lie in one zip. Name one by --sheet, or pack it alone.',
  },
  'boundaries-unknown-crs': {
    de: 'Die Datei nennt kein Koordinatensystem, das hier bekannt ist. Exportieren Sie die Grenzen in EPSG:4326 oder EPSG:25832.',
    en: 'The file names no reference system that is known here. Export the boundaries in EPSG:4326 or EPSG:25832.',
  },
  'boundaries-unreadable': {
    de: 'Die Datei ist unvollständig oder beschädigt. Beim Shapefile gehören .shp, .shx, .dbf und .prj in ein Zip.',
    en: 'The file is incomplete or damaged. Of a Shapefile .shp, .shx, .dbf and .prj belong into one zip.',
  },
  'column-left-out': {
    de: 'Die Tabelle ist in „columns.yaml“ beschrieben und hat nun eine Spalte mehr. Gelesen wird, was beschrieben ist; die neue bleibt weg.',
    en: 'The table is described in “columns.yaml” and now has a column more. What is described is read; the new one is left out.',
  },
  'damaged-archive': {
    de: 'Arbeitsmappen und Zips sind gepackte Dateien, und diese lässt sich nicht auspacken. Speichern Sie sie neu, oder fordern Sie sie neu an.',
    en: 'Workbooks and zips are packed files, and this one cannot be unpacked. Save it again, or ask for it again.',
  },
  'date-as-group': {
    de: 'Die Tabellenkalkulation hat aus einer Altersgruppe wie „3-6“ ein Datum gemacht. Sagen Sie in „columns.yaml“ unter „groups“, was gemeint war.',
    en: 'The spreadsheet has made a date of an age group such as “3-6”. Say in “columns.yaml” under “groups” what was meant.',
  },
  'delivery-too-large': {
    de: 'So große Dateien werden nicht gelesen, damit der Rechner nicht stehen bleibt. Teilen Sie die Lieferung, etwa nach Jahren.',
    en: 'Files of this size are not read, so that the machine does not stall. Divide the delivery, by years for instance.',
  },
  differs: {
    de: 'Eine Datei des Berichts bekäme andere Werte, oder Zeilen fielen weg. Prüfen Sie die genannten, und rufen Sie mit --replace auf.',
    en: 'A file of the report would get other values, or rows would fall away. Check those that are named, and call with --replace.',
  },
  encrypted: {
    de: 'Die Datei öffnet sich nur mit einem Kennwort, und der Befehl fragt nach keinem. Speichern Sie eine Kopie ohne Kennwort.',
    en: 'The file opens only with a password, and the command asks for none. Save a copy without it.',
  },
  labels: {
    de: 'Offen ist, ob Überschriften eigene Indikatoren sind oder Gruppen eines einzigen. Sagen Sie es mit --as oder in „columns.yaml“.',
    en: 'It is open whether headings are indicators of their own or groups of one. Say it by --as or in “columns.yaml”.',
  },
  layers: {
    de: 'Das GeoPackage hat mehrere Ebenen. Nennen Sie die mit den Gebieten: --sheet NAME.',
    en: 'The GeoPackage has several layers. Name the one of the areas: --sheet NAME.',
  },
  'mixed-marks': {
    de: 'In einer Spalte steht das Dezimalzeichen einmal als Komma, einmal als Punkt. Berichtigen Sie die genannte Zelle.',
    en: 'One column has a comma here and a point there as decimal mark. Correct the cell that is named.',
  },
  'no-areas': {
    de: 'Keine Zeile und keine Überschrift nennt ein Gebiet des Berichts. Gilt die Tabelle für die ganze Kommune, sagt das „set“ in „columns.yaml“.',
    en: 'No row and no heading names an area of the report. If the table is about the whole municipality, say so by “set” in “columns.yaml”.',
  },
  'no-period': {
    de: 'Die Tabelle nennt kein Jahr, und geraten wird keines. Nennen Sie es mit --period oder mit „set“ in „columns.yaml“.',
    en: 'The table names no year, and none is guessed. Name it by --period or by “set” in “columns.yaml”.',
  },
  'no-table': {
    de: 'Alle Blätter sind leer oder ausgeblendet. Ausgeblendetes wird nie gelesen: Blenden Sie das Blatt ein, und speichern Sie die Datei.',
    en: 'All sheets are empty or hidden. What is hidden is never read: unhide the sheet and save the file.',
  },
  'not-a-workbook': {
    de: 'Die Datei heißt wie eine Arbeitsmappe und ist keine. Öffnen Sie sie, und speichern Sie sie als .xlsx oder .ods.',
    en: 'The file is called a workbook and is none. Open it, and save it as .xlsx or .ods.',
  },
  'not-text': {
    de: 'Die Datei ist leer oder kein Text. Speichern Sie die Tabelle als „CSV UTF-8“.',
    en: 'The file is empty or no text. Save the table as “CSV UTF-8”.',
  },
  'old-workbook': {
    de: 'Das alte Format .xls wird nicht gelesen. Speichern Sie die Mappe als .xlsx oder .ods.',
    en: 'The old format .xls is not read. Save the workbook as .xlsx or .ods.',
  },
  'register-columns': {
    de: 'Einem Verzeichnis fehlt etwas, ohne das kein Angebot zu zeigen ist, meist Name oder Art. Nennen Sie die Spalte in „columns.yaml“.',
    en: 'A register lacks something without which no offer can be shown, mostly name or type. Name the column in “columns.yaml”.',
  },
  'rows-contradict': {
    de: 'Für dasselbe Gebiet und denselben Zeitraum stehen zwei Werte da. Meist unterscheidet sie eine Spalte, die in „columns.yaml“ zu nennen ist.',
    en: 'Two values stand for the same area and period. Mostly a column tells them apart that must be named in “columns.yaml”.',
  },
  'several-indicators-one-file': {
    de: 'Mit --out geht alles in eine Datei, die Lieferung hat aber mehrere Indikatoren. Ohne --out bekommt jeder seine eigene.',
    en: 'With --out all goes into one file, but the delivery holds several indicators. Without --out each gets its own.',
  },
  'several-sheets': {
    de: 'Die Blätter der Mappe sind verschieden aufgebaut. Rufen Sie für jedes einmal auf: --sheet NAME.',
    en: 'The sheets of the workbook are of different form. Call once for each: --sheet NAME.',
  },
  'too-wide': {
    de: 'Eine so breite oder so volle Tabelle ist meist ein Versehen: leere Spalten mit Formaten. Löschen Sie sie, und speichern Sie neu.',
    en: 'A table so wide or so full is mostly an accident: empty columns with formats. Delete them and save again.',
  },
  'unclear-mark': {
    de: '„1.234“ kann tausend oder eins Komma zwei heißen. Die Einheit im Katalog entscheidet es: Tragen Sie den Indikator dort ein.',
    en: '“1.234” can mean a thousand or one point two. The unit in the catalogue decides it: enter the indicator there.',
  },
  'unknown-areas': {
    de: 'Diese Namen oder Schlüssel kennt der Bericht nicht. Ordnen Sie sie in „columns.yaml“ unter „areas“ zu, oder nennen Sie sie unter „ignoreAreas“.',
    en: 'The report does not know these names or keys. Assign them in “columns.yaml” under “areas”, or name them under “ignoreAreas”.',
  },
  'unknown-kind': {
    de: 'Dateien mit dieser Endung werden nicht gelesen. Speichern Sie eine Tabelle als .xlsx, .ods oder .csv, Grenzen als GeoPackage.',
    en: 'Files of this ending are not read. Save a table as .xlsx, .ods or .csv, boundaries as GeoPackage.',
  },
  'unknown-sheet': {
    de: 'Ein Blatt dieses Namens gibt es nicht, oder es ist ausgeblendet. Die sichtbaren nennt die Meldung.',
    en: 'There is no sheet of this name, or it is hidden. The message names those that are visible.',
  },
  'unknown-types': {
    de: 'Das Verzeichnis nennt Arten von Angeboten mit eigenen Worten. Ordnen Sie diese in „columns.yaml“ unter „types“ zu.',
    en: 'The register has words of its own for types of offers. Assign them in “columns.yaml” under “types”.',
  },
  'unpacks-too-large': {
    de: 'Ausgepackt wäre die Datei riesig; so etwas kann einen Rechner lahmlegen. Speichern Sie nur das Blatt, das gebraucht wird.',
    en: 'Unpacked the file would be huge; that can bring a machine down. Save only the sheet that is needed.',
  },
  'unreadable-cells': {
    de: 'Eine Zelle hält weder Zahl noch bekanntes Zeichen. Ist es ein Zeichen des Amts, so nennen Sie es in „columns.yaml“ unter „signs“.',
    en: 'A cell holds neither a number nor a known sign. If it is a sign of the office, name it in “columns.yaml” under “signs”.',
  },
};
