/** For editors: what is wrong with the boundaries. Shown under the code on the handbook's page of messages. */
import type { GeographyProblems } from '../../../domain/problem/geography-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const geographyEntries: HandbookEntries<GeographyProblems> = {
  'boundary-file-missing': {
    de: 'Die Datei mit den Grenzen einer Ebene fehlt. Legen Sie sie ab, oder berichtigen Sie „file“.',
    en: 'The boundary file of a level is missing. Add it or correct “file”.',
  },
  'boundary-file-unused': {
    de: 'Keine Ebene nennt diese Grenzdatei. Tragen Sie sie ein, oder löschen Sie sie.',
    en: 'No level names this boundary file. Enter it or delete it.',
  },
  'boundary-file-not-json': {
    de: 'Die Grenzdatei ist beschädigt oder abgeschnitten. Geben Sie sie neu aus.',
    en: 'The boundary file is damaged or cut off. Export it again.',
  },
  'boundary-format-unknown': {
    de: 'Die Datei ist weder TopoJSON noch GeoJSON. Geben Sie sie in einem der beiden Formate aus.',
    en: 'The file is neither TopoJSON nor GeoJSON. Export it in one of these formats.',
  },
  'boundary-object-unknown': {
    de: 'Unklar ist, welcher Teil der Grenzdatei zur Ebene gehört. Nennen Sie ihn in „object“.',
    en: 'It is unclear which part of the boundary file belongs to the level. Name it in “object”.',
  },
  'boundary-level-unclear': {
    de: 'Mehrere Ebenen teilen sich eine Datei, ohne dass die Gebiete ihre Ebene nennen. Legen Sie je Ebene eine Datei an.',
    en: 'Several levels share a file and its areas do not name their level. Make one file for each level.',
  },
  'boundary-level-empty': {
    de: 'Die Ebene hat kein einziges Gebiet. Ergänzen Sie Gebiete, oder streichen Sie die Ebene.',
    en: 'The level has no area at all. Add areas or take the level out.',
  },
  'unknown-boundary-crs': {
    de: 'Dieses Koordinatensystem wird nicht gelesen. Rechnen Sie die Datei um, etwa mit QGIS nach EPSG:4326.',
    en: 'This coordinate system is not read. Convert the file, for example with QGIS to EPSG:4326.',
  },
  'metres-for-degrees': {
    de: 'Die Koordinaten sind Meter, erwartet sind Grad. Nennen Sie das System in „crs“.',
    en: 'The coordinates are metres where degrees are expected. Name the system in “crs”.',
  },
  'degrees-for-metres': {
    de: 'Die Grenzen sind in Grad, angegeben sind Meter; sie werden als Grad gelesen. Schreiben Sie „crs: EPSG:4326“.',
    en: 'The boundaries are in degrees though metres are declared; they are read as degrees. Write “crs: EPSG:4326”.',
  },
  'metres-of-another-crs': {
    de: 'Die Koordinaten passen nicht zum angegebenen System; die Karte läge woanders. Berichtigen Sie „crs“.',
    en: 'The coordinates do not fit the declared system; the map would lie elsewhere. Correct “crs”.',
  },
  'swapped-axes': {
    de: 'Länge und Breite sind vertauscht; sie werden richtig herum gelesen. Sehen Sie die Karte an.',
    en: 'Longitude and latitude are swapped; they are read the right way round. Look at the map.',
  },
  'coordinate-out-of-range': {
    de: 'Einen Punkt der Grenze gibt es auf der Erde nicht. Reparieren Sie die Grenze im Geoprogramm.',
    en: 'A point of the boundary does not exist on earth. Mend the boundary in your GIS.',
  },
  'area-without-id': {
    de: 'Ein Gebiet hat keine Kennung; kein Wert findet zu ihm. Ergänzen Sie sie, oder nennen Sie „idProperty“.',
    en: 'An area has no id, so no value finds it. Add it or name “idProperty”.',
  },
  'area-without-name': {
    de: 'Ein Gebiet hat keinen Namen. Ergänzen Sie ihn, oder nennen Sie „nameProperty“.',
    en: 'An area has no name. Add it or name “nameProperty”.',
  },
  'bad-area-id': {
    de: 'Die Kennung des Gebiets enthält unerlaubte Zeichen. Nehmen Sie Buchstaben, Ziffern und Bindestriche.',
    en: 'The id of the area has characters that are not allowed. Use letters, digits and hyphens.',
  },
  'bad-area-name': {
    de: 'Der Name ist zu lang oder enthält unsichtbare Zeichen. Schreiben Sie ihn neu.',
    en: 'The name is too long or holds invisible characters. Write it anew.',
  },
  'boundary-key-twice': {
    de: 'Eine Angabe steht zweimal in der Grenzdatei; eine ginge verloren. Löschen Sie eine.',
    en: 'An entry occurs twice in the boundary file and one would be lost. Delete one.',
  },
  'reserved-area-id': {
    de: 'Diese Kennung steht für die ganze Kommune oder für Menschen ohne Gebiet. Wählen Sie eine andere.',
    en: 'This id stands for the whole municipality or for people without an area. Choose another.',
  },
  'duplicate-area-id': {
    de: 'Zwei Gebiete einer Ebene haben dieselbe Kennung. Geben Sie jedem eine eigene, oder fassen Sie die Teile eines Gebiets zusammen.',
    en: 'Two areas of one level have the same id. Give each its own, or join the parts of one area.',
  },
  'unknown-area-parent': {
    de: 'Das übergeordnete Gebiet gibt es nicht. Prüfen Sie die Kennung in „parent“.',
    en: 'The parent area does not exist. Check the id in “parent”.',
  },
  'area-parent-not-coarser': {
    de: 'Das übergeordnete Gebiet liegt auf keiner gröberen Ebene. Berichtigen Sie „parent“.',
    en: 'The parent area is of no coarser level. Correct “parent”.',
  },
  'bad-area-property': {
    de: 'Eine Angabe zum Gebiet ist nicht brauchbar. Schreiben Sie sie, wie die Meldung es zeigt.',
    en: 'An entry about the area cannot be used. Write it as the message shows.',
  },
  'area-property-not-read': {
    de: 'Eine Angabe ähnelt einer bekannten, wird aber nicht gelesen. Prüfen Sie die Schreibweise.',
    en: 'An entry is like a known one but is not read. Check its spelling.',
  },
  'area-validity-reversed': {
    de: 'Das Gebiet endet, bevor es beginnt. Tauschen Sie „from“ und „until“.',
    en: 'The area ends before it begins. Swap “from” and “until”.',
  },
  'missing-arc': {
    de: 'Ein Stück der Grenze fehlt in der Datei. Geben Sie sie neu aus.',
    en: 'A piece of the boundary is missing in the file. Export it again.',
  },
  'bad-boundary-coordinate': {
    de: 'Ein Punkt der Grenze ist keine Koordinate. Geben Sie die Datei neu aus.',
    en: 'A point of the boundary is no coordinate. Export the file again.',
  },
  'unclosed-ring': {
    de: 'Eine Grenze endet nicht, wo sie beginnt. Reparieren Sie sie im Geoprogramm.',
    en: 'A boundary does not end where it begins. Mend it in your GIS.',
  },
  'boundary-levels-apart': {
    de: 'Zwei Ebenen liegen an verschiedenen Orten. Prüfen Sie Dateien und Koordinatensystem.',
    en: 'Two levels lie in different places. Check the files and their coordinate system.',
  },
  'municipality-elsewhere': {
    de: 'Die Gebiete liegen außerhalb des Bundeslands, das in municipality.yaml steht. Meist ist das Bezugssystem („crs“) ein anderes, oder „state“ ist falsch.',
    en: 'The areas lie outside the state named in municipality.yaml. Mostly the reference system (“crs”) is another one, or “state” is wrong.',
  },
  'zone-unlike-offers': {
    de: 'Die Grenzen sind wohl in der anderen UTM-Zone: dann lägen die Angebote in den Gebieten. Prüfen Sie „crs“.',
    en: 'The boundaries are probably in the other zone of UTM: then the offers would lie inside the areas. Check “crs”.',
  },
  'boundary-overlap': {
    de: 'Zwei Flächen überlappen sich mehr als geringfügig. Reparieren Sie die Grenzen, wenn es nicht gewollt ist.',
    en: 'Two surfaces overlap more than slightly. Mend the boundaries unless it is meant.',
  },
  'boundary-gap': {
    de: 'Zwischen Gebieten klafft eine Lücke. Schließen Sie sie im Geoprogramm, wenn dort nichts fehlen soll.',
    en: 'There is a gap between areas. Close it in your GIS unless it is meant.',
  },
  'area-outside-parent': {
    de: 'Das Gebiet liegt nicht in dem, zu dem es gehören soll. Prüfen Sie „parent“.',
    en: 'The area does not lie in the one it belongs to. Check “parent”.',
  },
  'unpopulated-area-with-people': {
    de: 'Für ein unbewohntes Gebiet gibt es Zahlen über Menschen. Prüfen Sie die Zeile oder „unpopulated“.',
    en: 'An unpopulated area has numbers about people. Check the row or “unpopulated”.',
  },
  'area-parent-of-other-time': {
    de: 'Das Gebiet und sein übergeordnetes bestehen nie im selben Jahr. Prüfen Sie „from“ und „until“.',
    en: 'The area and its parent never exist in the same year. Check “from” and “until”.',
  },
  'boundary-file-zipped': {
    de: 'Die Datei ist ein Zip-Archiv. Shapefile und GeoPackage nimmt „npm run import“ herein.',
    en: 'The file is a zip archive. Shapefile and GeoPackage come in by “npm run import”.',
  },
  'area-names-as-ids': {
    de: 'Die Grenzdatei hat keine Kennungen; Namen dienen dafür. Geben Sie „idProperty“ an, wenn die Tabellen Kennungen haben.',
    en: 'The boundary file has no ids; names serve instead. Set “idProperty” if the tables have ids.',
  },
  'boundary-ids-lost-zeros': {
    de: 'Aus „01“ wurde in der Grenzdatei 1; die Tabellen passen nicht mehr. Geben Sie die Kennungen als Text aus.',
    en: 'In the boundary file “01” became 1, and the tables no longer fit. Export the ids as text.',
  },
  'boundary-ids-missing': {
    de: 'Die Grenzdatei hat nur Namen, die Tabellen haben Kennungen. Nennen Sie in „idProperty“ das Feld mit den Kennungen, oder ergänzen Sie es in der Grenzdatei.',
    en: 'The boundary file has names only, and the tables have ids. Name the field with the ids in “idProperty”, or add it to the boundary file.',
  },
  'area-features-merged': {
    de: 'Ein Gebiet steht in mehreren Stücken in der Datei; sie sind zusammengefasst.',
    en: 'An area stands in the file in several pieces; they are read as one.',
  },
  'area-without-shape': {
    de: 'Das Gebiet hat keine Fläche und steht auf keiner Karte. Oft ging sie beim Vereinfachen verloren.',
    en: 'The area has no surface and is on no map. Often simplification lost it.',
  },
  'boundary-level-without-shapes': {
    de: 'Auf der Ebene hat kein Gebiet eine Fläche, also gibt es keine Karte. Geben Sie Flächen aus.',
    en: 'No area of the level has a surface, so there is no map. Export surfaces.',
  },
  'boundary-lines-left-out': {
    de: 'Punkte und Linien neben Flächen sind ausgelassen. Geben Sie Flächen aus, wenn etwas fehlt.',
    en: 'Points and lines beside surfaces are left out. Export surfaces if something is missing.',
  },
  'boundary-parts-left-out': {
    de: 'Leere oder zusammengefallene Teile sind ausgelassen. Sehen Sie auf der Karte nach, ob eine Insel fehlt.',
    en: 'Empty or collapsed parts are left out. See on the map whether an island is missing.',
  },
  'boundary-ring-closed': {
    de: 'Eine offene Grenze ist geschlossen. Prüfen Sie auf der Karte, ob ein Stück fehlt.',
    en: 'An open boundary is closed. See on the map whether a piece is missing.',
  },
  'boundary-hole-as-part': {
    de: 'Ein Teil war als Loch geschrieben und ist als Teil gezeichnet.',
    en: 'A part was written as a hole and is drawn as a part.',
  },
  'boundary-corner-left-out': {
    de: 'Ein einzelner Punkt lag weit weg und ist ausgelassen. Berichtigen Sie ihn im Geoprogramm.',
    en: 'A single point lay far away and is left out. Correct it in your GIS.',
  },
  'boundary-mended': {
    de: 'Schleifen, schmale Überlappungen und Lücken sind geschlossen: auf ein Vierundsechzigstel eines Kartenpunkts genau. Was genannt ist, ist die größte Änderung.',
    en: 'Loops, thin overlaps and gaps are closed, to a sixty-fourth of a pixel of the map. What is named is the largest change.',
  },
  'boundary-not-mendable': {
    de: 'Eine Grenze kreuzt sich selbst; ihre Fläche änderte sich um mehr als ein Hundertstel. Berichtigen Sie sie im Geoprogramm.',
    en: 'A boundary crosses itself, and its surface would change by more than a hundredth. Correct it in your GIS.',
  },
  'area-contains-others': {
    de: 'Ein Gebiet umfasst andere seiner Ebene; die Stadt zählte doppelt. Führen Sie es als eigene Ebene, oder lassen Sie es mit „ignoreAreas“ weg.',
    en: 'An area contains others of its level, and the town would count twice. Make it a level of its own, or leave it out with “ignoreAreas”.',
  },
  'municipality-abroad': {
    de: 'Die Gebiete liegen nicht dort, wo die Sprache des Berichts gesprochen wird. Meist ist das Bezugssystem („crs“) ein anderes.',
    en: 'The areas do not lie where the report’s language is spoken. Mostly the reference system (“crs”) is another one.',
  },
  'area-far-away': {
    de: 'Ein Gebiet oder ein Teil liegt weit entfernt vom Rest; auf Karten steht es in einem eigenen Kasten.',
    en: 'An area or a part of one lies far from the rest; on maps it stands in a box of its own.',
  },
};
