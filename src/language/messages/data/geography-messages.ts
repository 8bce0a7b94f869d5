import type {
  GeographyProblems,
  LikelyCrs,
  WrittenPosition,
} from '../../../domain/problem/geography-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en } from '../phrases.ts';

/** As in the file, with a decimal point, so that it can be searched for. */
const at = ([x, y]: WrittenPosition): string => `[${x}, ${y}]`;

const likelyDe = (likely: LikelyCrs): string => {
  const write = `in municipality.yaml „crs: ${likely ?? ''}“ schreiben.`;
  switch (likely) {
    case 'EPSG:25832':
      return `Wahrscheinlich ist es EPSG:25832 (UTM 32; im Osten EPSG:25833): ${write}`;
    case 'EPSG:25833':
      return `Wahrscheinlich ist es EPSG:25833 (UTM 33): ${write}`;
    case 'EPSG:3857':
      return `Wahrscheinlich ist es EPSG:3857 (Webkarten): ${write}`;
    case 'EPSG:27700':
      return `Wahrscheinlich ist es EPSG:27700 (British National Grid): ${write}`;
    case 'EPSG:31466':
    case 'EPSG:31467':
    case 'EPSG:31468':
    case 'EPSG:31469':
      return `Wahrscheinlich sind es Gauß-Krüger-Koordinaten (${likely}): ${write}`;
    case 'EPSG:2056':
      return `Wahrscheinlich sind es Schweizer Landeskoordinaten (EPSG:2056): ${write}`;
    case 'utm-with-zone':
      return 'Wahrscheinlich steht die Zone vor dem Ostwert (32… oder 33…), was nicht gelesen wird: die Datei nach EPSG:25832 oder EPSG:4326 umrechnen, etwa mit QGIS oder mapshaper (-proj).';
    case undefined:
      return '„crs“ in municipality.yaml angeben, etwa EPSG:25832, oder die Datei nach EPSG:4326 umrechnen, etwa mit QGIS oder mapshaper (-proj).';
  }
};
const likelyEn = (likely: LikelyCrs): string => {
  const write = `write “crs: ${likely ?? ''}” in municipality.yaml.`;
  switch (likely) {
    case 'EPSG:25832':
      return `They are probably EPSG:25832 (UTM 32; EPSG:25833 in the east): ${write}`;
    case 'EPSG:25833':
      return `They are probably EPSG:25833 (UTM 33): ${write}`;
    case 'EPSG:3857':
      return `They are probably EPSG:3857 (web maps): ${write}`;
    case 'EPSG:27700':
      return `They are probably EPSG:27700 (British National Grid): ${write}`;
    case 'EPSG:31466':
    case 'EPSG:31467':
    case 'EPSG:31468':
    case 'EPSG:31469':
      return `They are probably Gauß-Krüger coordinates (${likely}): ${write}`;
    case 'EPSG:2056':
      return `They are probably Swiss coordinates (EPSG:2056): ${write}`;
    case 'utm-with-zone':
      return 'The easting probably begins with its zone (32… or 33…), which is not read: convert the file to EPSG:25832 or EPSG:4326, e.g. with QGIS or mapshaper (-proj).';
    case undefined:
      return 'Set “crs” in municipality.yaml, e.g. EPSG:25832, or convert the file to EPSG:4326, e.g. with QGIS or mapshaper (-proj).';
  }
};

const degreesDe = ([lon, lat]: WrittenPosition): string =>
  `${String(lat).replace('.', ',')}° Nord, ${String(lon).replace('.', ',')}° Ost`;
const degreesEn = ([lon, lat]: WrittenPosition): string =>
  `${String(lat)}° north, ${String(lon)}° east`;

const percentDe = (percent: number): string => `${String(percent).replace('.', ',')} %`;

const expectedDe = {
  year: 'Erwartet wird ein Jahr, etwa 2021, oder ein Tag des Kalenders.',
  'yes-no': 'Erwartet wird true oder false.',
  id: 'Erwartet wird die Kennung eines Gebiets als Text, etwa "01".',
  text: 'Erwartet wird ein Text.',
} as const;
const expectedEn = {
  year: 'Expected is a year, e.g. 2021, or a day of the calendar.',
  'yes-no': 'Expected is true or false.',
  id: 'Expected is the id of an area as text, e.g. "01".',
  text: 'Expected is a text.',
} as const;

const mendDe = 'Die Grenze im Geoprogramm reparieren („Geometrien reparieren“) und neu ausgeben.';
const mendEn = 'Mend the boundary in the GIS (“Fix geometries”) and export it again.';

/** Words of each mistake, German and English side by side. */
export const geographyProblemWords: ProblemWords<GeographyProblems> = {
  'boundary-file-missing': {
    de: ({ file, level, nearest }) => ({
      message: `Die Grenzdatei „${file}“ der Ebene „${level}“ fehlt in data/.`,
      hint: `${de.perhaps(nearest)}„file“ der Ebene in municipality.yaml ist relativ zu data/.`,
    }),
    en: ({ file, level, nearest }) => ({
      message: `The boundary file “${file}” of the level “${level}” is missing in data/.`,
      hint: `${en.perhaps(nearest)}“file” of a level in municipality.yaml is relative to data/.`,
    }),
  },
  'boundary-file-unused': {
    de: ({ file }) => ({
      message: `Die Grenzdatei „${file}“ wird von keiner Ebene genannt.`,
      hint: 'In municipality.yaml unter „levels“ als „file“ eintragen oder löschen.',
    }),
    en: ({ file }) => ({
      message: `No level names the boundary file “${file}”.`,
      hint: 'Name it as “file” under “levels” in municipality.yaml, or delete it.',
    }),
  },
  'boundary-file-not-json': {
    de: ({ file }) => ({
      message: `„${file}“ ist kein gültiges JSON.`,
      hint: 'Die Datei neu als GeoJSON oder TopoJSON ausgeben; oft ist sie abgeschnitten oder ein Komma zu viel.',
    }),
    en: ({ file }) => ({
      message: `“${file}” is no valid JSON.`,
      hint: 'Export it again as GeoJSON or TopoJSON; often it is cut off or has a comma too many.',
    }),
  },
  'boundary-format-unknown': {
    de: ({ found }) => ({
      message:
        found === 'Topology'
          ? 'In der TopoJSON-Datei (gefunden: „Topology“) fehlen „arcs“, oder „transform“ ist nicht zu gebrauchen.'
          : `Die Datei ist weder TopoJSON noch eine GeoJSON-FeatureCollection (gefunden: „${found}“).`,
      hint: 'Erwartet wird „type“: „Topology“ mit „objects“ und „arcs“ oder „type“: „FeatureCollection“.',
    }),
    en: ({ found }) => ({
      message:
        found === 'Topology'
          ? 'The TopoJSON file (found: “Topology”) lacks “arcs”, or its “transform” cannot be used.'
          : `The file is neither TopoJSON nor a GeoJSON FeatureCollection (found: “${found}”).`,
      hint: 'Expected is “type”: “Topology” with “objects” and “arcs”, or “type”: “FeatureCollection”.',
    }),
  },
  'boundary-object-unknown': {
    de: ({ file, level, object, known, nearest }) => ({
      message:
        object === undefined
          ? `Die Ebene „${level}“ nennt kein „object“, ${file} hat aber mehrere.`
          : `Das Objekt „${object}“ der Ebene „${level}“ gibt es in ${file} nicht.`,
      hint: `${de.perhaps(nearest)}Vorhanden: ${known.length === 0 ? 'keines' : de.all(known)}.`,
    }),
    en: ({ file, level, object, known, nearest }) => ({
      message:
        object === undefined
          ? `The level “${level}” names no “object”, but ${file} has several.`
          : `${file} has no object “${object}” (level “${level}”).`,
      hint: `${en.perhaps(nearest)}Present: ${known.length === 0 ? 'none' : en.all(known)}.`,
    }),
  },
  'boundary-level-unclear': {
    de: ({ levels }) => ({
      message: `Die Ebenen ${de.all(levels)} teilen sich diese Datei, und die Gebiete sagen nicht, zu welcher sie gehören.`,
      hint: 'Je Ebene eine Datei anlegen oder jedem Gebiet die Eigenschaft „level“ mit der Kennung der Ebene geben.',
    }),
    en: ({ levels }) => ({
      message: `The levels ${en.all(levels)} share this file, and its areas do not say to which they belong.`,
      hint: 'Make one file a level, or give each area the property “level” with the level’s id.',
    }),
  },
  'boundary-level-empty': {
    de: ({ level }) => ({
      message: `Die Ebene „${level}“ hat in dieser Datei keine Gebiete.`,
      hint: 'Die Datei mit Gebieten ausgeben oder die Ebene aus municipality.yaml nehmen.',
    }),
    en: ({ level }) => ({
      message: `The level “${level}” has no areas in this file.`,
      hint: 'Export the file with areas, or take the level out of municipality.yaml.',
    }),
  },
  'unknown-boundary-crs': {
    de: ({ crs, known }) => ({
      message: `Das Koordinatensystem „${crs}“ der Datei wird nicht gelesen.`,
      hint: `Die Datei umrechnen, etwa mit QGIS; gelesen werden ${de.all(known)}.`,
    }),
    en: ({ crs, known }) => ({
      message: `The coordinate system “${crs}” of the file is not read.`,
      hint: `Convert the file, e.g. with QGIS; read are ${en.all(known)}.`,
    }),
  },
  'metres-for-degrees': {
    de: (f) => ({
      message: `Die Koordinaten sind keine Grad, sondern Meter, zuerst „${at(f.at)}“.`,
      hint: likelyDe(f.likely),
    }),
    en: (f) => ({
      message: `The coordinates are metres, not degrees, first “${at(f.at)}”.`,
      hint: likelyEn(f.likely),
    }),
  },
  'degrees-for-metres': {
    de: ({ at: first, crs }) => ({
      message: `Die Koordinaten der Grenzen sind Grad, angegeben ist aber ${crs} (Meter), zuerst „${at(first)}“; gelesen sind sie als Grad.`,
      hint: '„crs: EPSG:4326“ in municipality.yaml schreiben; sind nur die Angebote in Metern, dazu „offers: { crs: … }“.',
    }),
    en: ({ at: first, crs }) => ({
      message: `The coordinates of the boundaries are degrees, but ${crs} (metres) is declared, first “${at(first)}”; they are read as degrees.`,
      hint: 'Write “crs: EPSG:4326” in municipality.yaml; where only offers are in metres, “offers: { crs: … }” beside it.',
    }),
  },
  'metres-of-another-crs': {
    de: ({ at: first, crs, likely }) => ({
      message: `Die Koordinaten passen nicht zu ${crs}, zuerst „${at(first)}“.`,
      hint: likelyDe(likely),
    }),
    en: ({ at: first, crs, likely }) => ({
      message: `The coordinates do not fit ${crs}, first “${at(first)}”.`,
      hint: likelyEn(likely),
    }),
  },
  'swapped-axes': {
    de: ({ at: first, crs }) => ({
      message: `Die Achsen der Koordinaten sind vertauscht, zuerst „${at(first)}“; gelesen sind sie in der richtigen Reihenfolge.`,
      hint:
        crs === 'EPSG:4326'
          ? 'Die Karte ansehen. Beim nächsten Mal zuerst die Länge (in Deutschland 6 bis 15), dann die Breite (47 bis 55) ausgeben.'
          : 'Die Karte ansehen. Beim nächsten Mal zuerst den Ostwert, dann den Nordwert ausgeben.',
    }),
    en: ({ at: first, crs }) => ({
      message: `The axes of the coordinates are swapped, first “${at(first)}”; they are read in the right order.`,
      hint:
        crs === 'EPSG:4326'
          ? 'Look at the map. Next time export longitude first, then latitude.'
          : 'Look at the map. Next time export the easting first, then the northing.',
    }),
  },
  'coordinate-out-of-range': {
    de: ({ area, at: found, crs }) => ({
      message: `Die Koordinate „${at(found)}“ des Gebiets „${area}“ gibt es in ${crs} nicht.`,
      hint: mendDe,
    }),
    en: ({ area, at: found, crs }) => ({
      message: `The coordinate “${at(found)}” of the area “${area}” does not exist in ${crs}.`,
      hint: mendEn,
    }),
  },
  'area-without-id': {
    de: ({ feature, name, property, present }) => ({
      message: `Gebiet Nr. ${feature} der Datei${name === undefined ? '' : ` („${name}“)`} hat keine Kennung (Eigenschaft „${property}“).`,
      hint: `Vorhandene Eigenschaften: ${present.length === 0 ? 'keine' : de.all(present)}. Heißt die Kennung anders, bei der Ebene „idProperty“ angeben.`,
    }),
    en: ({ feature, name, property, present }) => ({
      message: `Area no. ${feature} of the file${name === undefined ? '' : ` (“${name}”)`} has no id (property “${property}”).`,
      hint: `Properties present: ${present.length === 0 ? 'none' : en.all(present)}. If the id has another name, set “idProperty” of the level.`,
    }),
  },
  'area-without-name': {
    de: ({ area, property, present }) => ({
      message: `Das Gebiet „${area}“ hat keinen Namen (Eigenschaft „${property}“).`,
      hint: `Vorhandene Eigenschaften: ${present.length === 0 ? 'keine' : de.all(present)}. Heißt der Name anders, bei der Ebene „nameProperty“ angeben.`,
    }),
    en: ({ area, property, present }) => ({
      message: `The area “${area}” has no name (property “${property}”).`,
      hint: `Properties present: ${present.length === 0 ? 'none' : en.all(present)}. If the name has another name, set “nameProperty” of the level.`,
    }),
  },
  'bad-area-id': {
    de: ({ id }) => ({
      message: `„${id}“ kann keine Kennung eines Gebiets sein.`,
      hint: 'Erlaubt sind A–Z, a–z, 0–9, Punkt, Unterstrich und Bindestrich, am Anfang Buchstabe oder Ziffer; kein „..“, kein Punkt am Ende, kein Gerätename wie CON oder NUL.',
    }),
    en: ({ id }) => ({
      message: `“${id}” cannot be the id of an area.`,
      hint: 'Allowed are A–Z, a–z, 0–9, point, underscore and hyphen, beginning with a letter or digit; no “..”, no point at the end, no device name such as CON or NUL.',
    }),
  },
  'bad-area-name': {
    de: ({ area, name, fault }) => ({
      message: `Der Name „${name}“ des Gebiets „${area}“ ${fault === 'too-long' ? 'ist zu lang' : 'enthält ein unsichtbares Steuerzeichen'}.`,
      hint:
        fault === 'too-long'
          ? 'Höchstens 200 Zeichen; ein kürzerer Name für Karten steht in „short“.'
          : 'Zeilenwechsel und Zeichen, die die Schreibrichtung umkehren, aus dem Namen löschen.',
    }),
    en: ({ area, name, fault }) => ({
      message: `The name “${name}” of the area “${area}” ${fault === 'too-long' ? 'is too long' : 'holds an invisible control character'}.`,
      hint:
        fault === 'too-long'
          ? '200 characters at most; a shorter name for maps stands in “short”.'
          : 'Delete line ends and marks that turn the direction of writing from the name.',
    }),
  },
  'boundary-key-twice': {
    de: ({ key }) => ({
      message: `Der Schlüssel „${key}“ steht zweimal im selben Objekt.`,
      hint: 'Einen der beiden löschen: JSON behält ohne Warnung nur den letzten.',
    }),
    en: ({ key }) => ({
      message: `The key “${key}” occurs twice in the same object.`,
      hint: 'Delete one of them: JSON keeps only the last without a word.',
    }),
  },
  'reserved-area-id': {
    de: ({ id, meaning }) => ({
      message:
        meaning === 'municipality'
          ? `„${id}“ ist die Kennung der ganzen Kommune und kann keinem Gebiet gehören.`
          : `„${id}“ steht in Tabellen für Personen ohne Gebiet und kann keinem Gebiet gehören.`,
      hint: 'Dem Gebiet eine eigene Kennung geben; der Umriss der ganzen Kommune ist keine Ebene.',
    }),
    en: ({ id, meaning }) => ({
      message:
        meaning === 'municipality'
          ? `“${id}” is the id of the whole municipality and cannot be that of an area.`
          : `“${id}” stands for people without an area in tables and cannot be the id of one.`,
      hint: 'Give the area an id of its own; the outline of the whole municipality is no level.',
    }),
  },
  'duplicate-area-id': {
    de: ({ id, first, level }) => ({
      message: `Die Kennung „${id}“ gibt es schon${first === id ? '' : ` als „${first}“`} (Ebene „${level}“).`,
      hint: 'Kennungen sind innerhalb einer Ebene eindeutig, ohne Rücksicht auf Groß- und Kleinschreibung. Teile eines Gebiets vorher zusammenfassen („dissolve“).',
    }),
    en: ({ id, first, level }) => ({
      message: `The id “${id}” is taken already${first === id ? '' : `, as “${first}”`} (level “${level}”).`,
      hint: 'Ids are unique within a level, without regard to case. Join the parts of one area first (“dissolve”).',
    }),
  },
  'unknown-area-parent': {
    de: ({ area, parent, nearest }) => ({
      message: `Das übergeordnete Gebiet „${parent}“ von „${area}“ gibt es nicht.`,
      hint: `${de.perhaps(nearest)}„parent“ ist die Kennung eines Gebiets einer gröberen Ebene oder der Kommune.`,
    }),
    en: ({ area, parent, nearest }) => ({
      message: `The parent “${parent}” of “${area}” does not exist.`,
      hint: `${en.perhaps(nearest)}“parent” is the id of an area of a coarser level, or of the municipality.`,
    }),
  },
  'area-parent-not-coarser': {
    de: ({ area, parent, parallel }) => ({
      message: `„${parent}“ kann „${area}“ nicht übergeordnet sein: Es gehört zu keiner gröberen Ebene.`,
      hint:
        parallel === undefined
          ? 'Die Ebenen stehen in municipality.yaml von grob nach fein; „parent“ zeigt auf eine frühere.'
          : `Die Ebene „${parallel}“ steht mit „nested: false“ neben den anderen: das streichen, oder „parent“ weglassen.`,
    }),
    en: ({ area, parent, parallel }) => ({
      message: `“${parent}” cannot be the parent of “${area}”: it is of no coarser level.`,
      hint:
        parallel === undefined
          ? 'Levels stand in municipality.yaml from coarse to fine; “parent” points to an earlier one.'
          : `Level “${parallel}” stands beside the others by “nested: false”: take that out, or leave “parent” out.`,
    }),
  },
  'bad-area-property': {
    de: ({ area, property, value, expected }) => ({
      message: `„${property}“ des Gebiets „${area}“ ist „${value}“.`,
      hint: expectedDe[expected],
    }),
    en: ({ area, property, value, expected }) => ({
      message: `“${property}” of the area “${area}” is “${value}”.`,
      hint: expectedEn[expected],
    }),
  },
  'area-property-not-read': {
    de: ({ property, meant }) => ({
      message: `Die Eigenschaft „${property}“ wird nicht gelesen.`,
      hint: `Meinten Sie „${meant}“? Namen von Eigenschaften unterscheiden Groß- und Kleinschreibung.`,
    }),
    en: ({ property, meant }) => ({
      message: `The property “${property}” is not read.`,
      hint: `Did you mean “${meant}”? Names of properties are case-sensitive.`,
    }),
  },
  'area-validity-reversed': {
    de: ({ area, from, until }) => ({
      message: `Das Gebiet „${area}“ gilt ab „${from}“, aber nur bis „${until}“.`,
      hint: '„from“ ist das erste, „until“ das letzte Jahr der Gültigkeit.',
    }),
    en: ({ area, from, until }) => ({
      message: `The area “${area}” is valid from “${from}” but only until “${until}”.`,
      hint: '“from” is the first, “until” the last year of validity.',
    }),
  },
  'missing-arc': {
    de: ({ area, arc }) => ({
      message: `Die Grenze des Gebiets „${area}“ nennt die Linie „${arc}“, die es in „arcs“ nicht gibt.`,
      hint: 'Die TopoJSON-Datei ist unvollständig: neu ausgeben.',
    }),
    en: ({ area, arc }) => ({
      message: `The boundary of the area “${area}” names the arc “${arc}”, which is not in “arcs”.`,
      hint: 'The TopoJSON file is incomplete: export it again.',
    }),
  },
  'bad-boundary-coordinate': {
    de: ({ area, value }) => ({
      message: `„${value}“ in der Grenze des Gebiets „${area}“ ist keine Koordinate.`,
      hint: 'Erwartet werden zwei Zahlen, etwa [9.43, 54.79].',
    }),
    en: ({ area, value }) => ({
      message: `“${value}” in the boundary of the area “${area}” is no coordinate.`,
      hint: 'Expected are two numbers, e.g. [9.43, 54.79].',
    }),
  },
  'unclosed-ring': {
    de: ({ area, from, to }) => ({
      message: `Die Grenze des Gebiets „${area}“ ist nicht geschlossen: Sie springt von „${at(from)}“ nach „${at(to)}“.`,
      hint: mendDe,
    }),
    en: ({ area, from, to }) => ({
      message: `The boundary of the area “${area}” is not closed: it jumps from “${at(from)}” to “${at(to)}”.`,
      hint: mendEn,
    }),
  },
  'boundary-levels-apart': {
    de: ({ level, other, at: found }) => ({
      message: `Die Ebene „${level}“ liegt bei „${at(found)}“ und damit ganz woanders als die Ebene „${other}“.`,
      hint: 'Koordinatensystem und Herkunft beider Dateien prüfen; alle Ebenen decken dieselbe Kommune ab.',
    }),
    en: ({ level, other, at: found }) => ({
      message: `The level “${level}” lies at “${at(found)}”, altogether elsewhere than the level “${other}”.`,
      hint: 'Check coordinate system and origin of both files; all levels cover the same municipality.',
    }),
  },
  'municipality-elsewhere': {
    de: ({ state, at, likely }) => ({
      message: `Die Gebiete liegen nicht in „${state}“, sondern um ${degreesDe(at)}.`,
      hint:
        likely === undefined
          ? '„state“ und „crs“ in municipality.yaml prüfen.'
          : `Wahrscheinlich ist es ${likely}: in municipality.yaml „crs: ${likely}“ schreiben.`,
    }),
    en: ({ state, at, likely }) => ({
      message: `The areas do not lie in “${state}” but around ${degreesEn(at)}.`,
      hint:
        likely === undefined
          ? 'Check “state” and “crs” in municipality.yaml.'
          : `They are probably ${likely}: write “crs: ${likely}” in municipality.yaml.`,
    }),
  },
  'zone-unlike-offers': {
    de: ({ crs, likely, offers }) => ({
      message: `Mit „${crs}“ liegen alle Angebote außerhalb der Gebiete, mit ${likely} lägen ${String(offers)} darin.`,
      hint: `Wahrscheinlich sind die Grenzen in ${likely}: in municipality.yaml „crs: ${likely}“ schreiben.`,
    }),
    en: ({ crs, likely, offers }) => ({
      message: `With “${crs}” all offers lie outside the areas; with ${likely}, ${String(offers)} would lie inside.`,
      hint: `The boundaries are probably in ${likely}: write “crs: ${likely}” in municipality.yaml.`,
    }),
  },
  'boundary-overlap': {
    de: ({ area, other, percent, at: found }) => ({
      message:
        other === undefined
          ? `Teile des Gebiets „${area}“ überlappen sich bei „${at(found)}“ (${percentDe(percent)} des kleineren).`
          : `Die Gebiete „${area}“ und „${other}“ überlappen sich bei „${at(found)}“ (${percentDe(percent)} des kleineren).`,
      hint:
        other === undefined
          ? 'Die Teile im Geoprogramm zu einer Fläche verschmelzen („Auflösen“) und neu ausgeben.'
          : 'Die gemeinsame Grenze im Geoprogramm einrasten lassen („Topologie prüfen“); gelten beide zu verschiedenen Zeiten, „from“ und „until“ angeben.',
    }),
    en: ({ area, other, percent, at: found }) => ({
      message:
        other === undefined
          ? `Parts of the area “${area}” overlap at “${at(found)}” (${percent}% of the smaller one).`
          : `The areas “${area}” and “${other}” overlap at “${at(found)}” (${percent}% of the smaller one).`,
      hint:
        other === undefined
          ? 'Merge the parts into one shape in the GIS (“dissolve”) and export it again.'
          : 'Snap their common border in the GIS (“check topology”); if they are valid at different times, give “from” and “until”.',
    }),
  },
  'boundary-gap': {
    de: ({ area, others, percent, hectares, at: found }) =>
      hectares === undefined
        ? {
            message: `Zwischen „${area}“ und ${de.all(others)} bleibt bei „${at(found)}“ eine Lücke (${percentDe(percent)} von „${area}“).`,
            hint: 'Die gemeinsame Grenze im Geoprogramm einrasten lassen; gehört die Fläche wirklich zu keinem Gebiet, etwa ein Fluss, bleibt die Warnung.',
          }
        : {
            message: `Zwischen „${area}“ und ${de.all(others)} liegt bei „${at(found)}“ Grund, der zu keinem Gebiet gehört (${String(hectares).replace('.', ',')} ha).`,
            hint: 'Fehlt dort ein Gebiet, gehört es in die Datei. Einen See oder eine andere Gemeinde lässt die Karte frei; dann bleibt die Warnung.',
          },
    en: ({ area, others, percent, hectares, at: found }) =>
      hectares === undefined
        ? {
            message: `Between “${area}” and ${en.all(others)} there is a gap at “${at(found)}” (${percent}% of “${area}”).`,
            hint: 'Snap their common border in the GIS; if the ground really belongs to no area, as a river does, the warning stays.',
          }
        : {
            message: `Between “${area}” and ${en.all(others)} lies ground at “${at(found)}” that belongs to no area (${hectares} ha).`,
            hint: 'If an area is missing there, add it to the file. The map leaves a lake or another town blank; then the warning stays.',
          },
  },

  'area-outside-parent': {
    de: ({ area, parent, around }) => ({
      message: `Das Gebiet „${area}“ nennt „${parent}“ als übergeordnet, liegt aber ${around === undefined ? 'außerhalb davon' : `in „${around}“`}.`,
      hint: '„parent“ prüfen: Gezählt wird das angegebene, gezeichnet die Grenze.',
    }),
    en: ({ area, parent, around }) => ({
      message: `The area “${area}” names “${parent}” as its parent but lies ${around === undefined ? 'outside it' : `in “${around}”`}.`,
      hint: 'Check “parent”: the stated one counts, the boundary is drawn.',
    }),
  },
  'unpopulated-area-with-people': {
    de: ({ area, indicator }) => ({
      message: `Das Gebiet „${area}“ ist als unbewohnt gekennzeichnet („unpopulated“), „${indicator}“ zählt dort aber Menschen.`,
      hint: 'Die Kennzeichnung aus der Grenzdatei nehmen oder die Zeilen prüfen: Unbewohnte Gebiete zählen in Summen als 0.',
    }),
    en: ({ area, indicator }) => ({
      message: `The area “${area}” is marked as “unpopulated”, but “${indicator}” counts people there.`,
      hint: 'Take the mark out of the boundary file, or check the rows: unpopulated areas count as 0 in sums.',
    }),
  },
  'area-parent-of-other-time': {
    de: ({ area, parent }) => ({
      message: `Das Gebiet „${area}“ nennt „${parent}“ als übergeordnet, beide gelten aber nie im selben Jahr.`,
      hint: '„parent“, „from“ und „until“ beider Gebiete prüfen.',
    }),
    en: ({ area, parent }) => ({
      message: `The area “${area}” names “${parent}” as its parent, but both are never valid in the same year.`,
      hint: 'Check “parent”, “from” and “until” of both areas.',
    }),
  },
  'boundary-file-zipped': {
    de: ({ file }) => ({
      message: `„${file}“ ist ein Zip-Archiv, keine GeoJSON-Datei.`,
      hint: 'Ein Shapefile (als Zip) oder GeoPackage nimmt „npm run import -- DATEI --report ORDNER“ herein; sonst das Archiv entpacken und die GeoJSON-Datei ablegen.',
    }),
    en: ({ file }) => ({
      message: `“${file}” is a zip archive, no GeoJSON file.`,
      hint: 'A Shapefile (as zip) or GeoPackage comes in by “npm run import -- FILE --report FOLDER”; else unpack the archive and store the GeoJSON file.',
    }),
  },
  'area-names-as-ids': {
    de: ({ level, property }) => ({
      message: `Die Gebiete der Ebene „${level}“ haben keine Kennung (Eigenschaft „${property}“): Ihre Namen dienen als Kennung.`,
      hint: 'So bleiben, wenn die Tabellen Namen nennen; sonst bei der Ebene „idProperty“ angeben. Ein geänderter Name wäre ein anderes Gebiet.',
    }),
    en: ({ level, property }) => ({
      message: `The areas of the level “${level}” have no id (property “${property}”): their names serve as ids.`,
      hint: 'Leave it so if the tables hold names; else set “idProperty” of the level. A changed name would be another area.',
    }),
  },
  'boundary-ids-lost-zeros': {
    de: ({ boundary, table }) => ({
      message: `Die Kennungen der Grenzdatei haben führende Nullen verloren: „${boundary}“ heißt in den Tabellen „${table}“.`,
      hint: 'Die Kennungen in der Grenzdatei als Text mit Nullen ausgeben ("01" statt 1); in QGIS das Feld vom Typ Text wählen.',
    }),
    en: ({ boundary, table }) => ({
      message: `The ids of the boundary file have lost their leading zeros: “${boundary}” is “${table}” in the tables.`,
      hint: 'Export the ids of the boundary file as text with zeros ("01", not 1); in QGIS choose a field of type text.',
    }),
  },
  'boundary-ids-missing': {
    de: ({ level, property, table }) => ({
      message: `Die Grenzdatei der Ebene „${level}“ hat nur Namen, die Tabellen aber haben Kennungen wie „${table}“.`,
      hint: `Die Kennungen in der Grenzdatei als Eigenschaft „${property}“ ergänzen, oder bei der Ebene „idProperty“ das Feld nennen, in dem sie stehen.`,
    }),
    en: ({ level, property, table }) => ({
      message: `The boundary file of the level “${level}” has names only, but the tables have ids such as “${table}”.`,
      hint: `Add the ids to the boundary file as property “${property}”, or set “idProperty” of the level to the field that holds them.`,
    }),
  },
  'area-features-merged': {
    de: ({ area }) => ({
      message: `Das Gebiet „${area}“ steht mehrfach in der Grenzdatei, mit gleichen Angaben: Die Flächen sind als ein Gebiet gelesen.`,
      hint: 'Nichts nötig; wer die Datei säubern will, fasst die Flächen zusammen (mapshaper: -dissolve).',
    }),
    en: ({ area }) => ({
      message: `The area “${area}” occurs several times in the boundary file with equal properties: the surfaces are read as one area.`,
      hint: 'Nothing is needed; to clean the file, dissolve the surfaces (mapshaper: -dissolve).',
    }),
  },
  'area-without-shape': {
    de: ({ area }) => ({
      message: `Das Gebiet „${area}“ hat keine Fläche: Es ist aufgeführt und hat eine Seite, steht aber auf keiner Karte.`,
      hint: 'Die Fläche ergänzen; ging sie beim Vereinfachen verloren, in mapshaper „keep-shapes“ wählen.',
    }),
    en: ({ area }) => ({
      message: `The area “${area}” has no surface: it is listed and has a page but is on no map.`,
      hint: 'Add the surface; where simplification lost it, choose “keep-shapes” in mapshaper.',
    }),
  },
  'boundary-level-without-shapes': {
    de: ({ level }) => ({
      message: `Kein Gebiet der Ebene „${level}“ hat eine Fläche.`,
      hint: 'Die Grenzen als Flächen (Polygon oder MultiPolygon) ausgeben; gingen sie beim Vereinfachen verloren, in mapshaper „keep-shapes“ wählen.',
    }),
    en: ({ level }) => ({
      message: `No area of the level “${level}” has a surface.`,
      hint: 'Export the boundaries as surfaces (Polygon or MultiPolygon); where simplification lost them, choose “keep-shapes” in mapshaper.',
    }),
  },
  'boundary-lines-left-out': {
    de: ({ area, type }) => ({
      message: `Im Gebiet „${area}“ steht, was keine Fläche ist (${type}); es ist ausgelassen.`,
      hint: 'Nichts nötig, wenn die Flächen vollständig sind; sonst nur Flächen ausgeben.',
    }),
    en: ({ area, type }) => ({
      message: `The area “${area}” holds what is no surface (${type}); it is left out.`,
      hint: 'Nothing is needed where the surfaces are complete; else export surfaces only.',
    }),
  },
  'boundary-parts-left-out': {
    de: ({ area }) => ({
      message: `Im Gebiet „${area}“ sind leere oder zusammengefallene Teile ausgelassen.`,
      hint: 'Nichts nötig, wenn keine Insel fehlt; gingen Teile beim Vereinfachen verloren, in mapshaper „keep-shapes“ wählen.',
    }),
    en: ({ area }) => ({
      message: `Empty or collapsed parts of the area “${area}” are left out.`,
      hint: 'Nothing is needed unless an island is missing; where simplification lost parts, choose “keep-shapes” in mapshaper.',
    }),
  },
  'boundary-ring-closed': {
    de: ({ area }) => ({
      message: `Eine Grenze des Gebiets „${area}“ endet nicht, wo sie beginnt; sie ist mit einer geraden Linie geschlossen.`,
      hint: 'Auf der Karte prüfen; fehlt ein Stück, die Grenze neu ausgeben.',
    }),
    en: ({ area }) => ({
      message: `A boundary of the area “${area}” does not end where it begins; it is closed by a straight line.`,
      hint: 'Look at the map; where a piece is missing, export the boundary again.',
    }),
  },
  'boundary-hole-as-part': {
    de: ({ area }) => ({
      message: `Ein Teil des Gebiets „${area}“ ist als Loch eines anderen Teils geschrieben; er ist als Teil gezeichnet.`,
      hint: 'Nichts nötig; getrennte Teile gehören in ein MultiPolygon, jedes als eigenes Polygon.',
    }),
    en: ({ area }) => ({
      message: `A part of the area “${area}” is written as a hole of another part; it is drawn as a part.`,
      hint: 'Nothing is needed; separate parts belong into a MultiPolygon, each as a polygon of its own.',
    }),
  },
  'boundary-corner-left-out': {
    de: ({ area, at: found }) => ({
      message: `Ein Punkt der Grenze von „${area}“ liegt weit entfernt von allen anderen („${at(found)}“); er ist ausgelassen.`,
      hint: 'Den Punkt im Geoprogramm löschen oder berichtigen.',
    }),
    en: ({ area, at: found }) => ({
      message: `A point of the boundary of “${area}” lies far from all others (“${at(found)}”); it is left out.`,
      hint: 'Delete or correct the point in the GIS.',
    }),
  },
  'boundary-mended': {
    de: ({ area, percent }) => ({
      message: `Grenzen sind geglättet: Schleifen und schmale Überlappungen oder Lücken sind geschlossen, am meisten bei „${area}“ (${percentDe(percent)} der Fläche).`,
      hint: 'Nichts nötig, wenn die Karte stimmt; wer die Datei säubern will: mapshaper -clean.',
    }),
    en: ({ area, percent }) => ({
      message: `Boundaries are mended: loops and thin overlaps or gaps are closed, most of all in “${area}” (${String(percent)} % of its surface).`,
      hint: 'Nothing is needed where the map is right; to clean the file: mapshaper -clean.',
    }),
  },
  'boundary-not-mendable': {
    de: ({ area, percent }) => ({
      message: `Die Grenze des Gebiets „${area}“ kreuzt sich so, dass unklar ist, was innen liegt (${percentDe(percent)} der Fläche).`,
      hint: 'Die Grenze im Geoprogramm berichtigen (QGIS: „Geometrien reparieren“, mapshaper: -clean) und ansehen, ob die Fläche stimmt.',
    }),
    en: ({ area, percent }) => ({
      message: `The boundary of the area “${area}” crosses itself so that it is unclear what lies inside (${String(percent)} % of its surface).`,
      hint: 'Correct the boundary in the GIS (QGIS: “Fix geometries”, mapshaper: -clean) and see whether the surface is right.',
    }),
  },
  'area-contains-others': {
    de: ({ id, area, others }) => ({
      message: `Das Gebiet „${area}“ umfasst andere Gebiete seiner Ebene: ${de.all(others)}.`,
      hint: `Ist es die ganze Kommune, lässt es in municipality.yaml „ignoreAreas: ['${id}']“ aus; ein Bezirk gehört in eine eigene, gröbere Ebene.`,
    }),
    en: ({ id, area, others }) => ({
      message: `The area “${area}” contains other areas of its level: ${en.all(others)}.`,
      hint: `If it is the whole municipality, “ignoreAreas: ['${id}']” in municipality.yaml leaves it out; a district belongs to a coarser level of its own.`,
    }),
  },
  'municipality-abroad': {
    de: ({ at: found }) => ({
      message: `Die Gebiete liegen bei ${degreesDe(found)}, nicht in einem deutschsprachigen Land.`,
      hint: 'Stimmt das, bleibt die Warnung; sonst Bezugssystem („crs“) und Datei prüfen.',
    }),
    en: ({ at: found }) => ({
      message: `The areas lie at ${degreesEn(found)}, in no English-speaking country.`,
      hint: 'If that is right, the warning stays; else check the reference system (“crs”) and the file.',
    }),
  },
  'area-far-away': {
    de: ({ area, at: found }) => ({
      message: `„${area}“ liegt ganz oder teilweise weit entfernt vom Rest („${at(found)}“) und steht auf Karten in einem eigenen Kasten.`,
      hint: 'Nichts nötig bei Inseln und Exklaven; sonst die Koordinaten prüfen.',
    }),
    en: ({ area, at: found }) => ({
      message: `“${area}” lies far from the rest, wholly or in part (“${at(found)}”), and stands in a box of its own on maps.`,
      hint: 'Nothing is needed for islands and exclaves; else check the coordinates.',
    }),
  },
};
