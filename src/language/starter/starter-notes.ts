/** What `npm run new` says: what it understood, what it guessed, what it could not use. */
import type { MessageLanguage } from '../../domain/language.ts';

export interface StarterNotes {
  readonly areas: (file: string, count: number, id: string, name: string) => string;
  readonly otherIds: (properties: readonly string[]) => string;
  readonly unnamed: (file: string) => string;
  readonly crs: (crs: string) => string;
  readonly crsUnknown: (file: string, position: string) => string;
  readonly boundariesNotJson: (file: string) => string;
  readonly noAreas: (file: string) => string;
  readonly noUniqueProperty: (file: string, properties: readonly string[]) => string;
  readonly table: (name: string, file: string, indicators: number) => string;
  /** Which of several columns tells the area. */
  readonly areaColumn: (taken: string, left: readonly string[]) => string;
  readonly mapped: string;
  /** Areas of the tables that the boundaries do not know. */
  readonly strangers: (texts: readonly string[]) => string;
  /** The row that is the sum of the areas. */
  readonly whole: (text: string) => string;
  readonly offerTypes: (count: number) => string;
  /** Files of the contract that lie where they belong. */
  readonly asTheyAre: (paths: readonly string[]) => string;
  readonly register: (files: readonly string[]) => string;
  readonly tableFaults: Readonly<
    Record<
      'not-a-table' | 'no-area' | 'no-period' | 'no-values' | 'refused',
      (name: string) => string
    >
  >;
  readonly setAside: (folder: string, report: string) => string;
  readonly written: (folder: string, files: number) => string;
  readonly next: (folder: string) => readonly string[];
  readonly added: (path: string) => string;
  /** What a new indicator needs, below its table's path. */
  readonly fill: (path: string, report: string) => readonly string[];
  readonly exists: (path: string) => string;
  readonly fileMissing: (path: string) => string;
  readonly unreadable: (folder: string) => string;
  readonly unknown: (what: string, value: string, known: readonly string[]) => string;
  /** A number with a point before three digits: thousands or decimals. */
  readonly unclear: (what: string, value: string) => string;
  /** A table that a row cannot be added to. */
  readonly missingColumns: (path: string, columns: readonly string[]) => string;
  readonly noValue: (indicator: string, area: string) => string;
}

const list = (texts: readonly string[]): string =>
  texts.length > 12 ? `${texts.slice(0, 12).join(', ')} …` : texts.join(', ');

export const starterNotes: Readonly<Record<MessageLanguage, StarterNotes>> = {
  de: {
    areas: (file, count, id, name) =>
      `${file}: ${count === 1 ? '1 Gebiet' : `${String(count)} Gebiete`}. Schlüssel: ${id}, Name: ${name}.`,
    otherIds: (properties) =>
      `  Auch diese Eigenschaften wären eindeutig: ${list(properties)}. Anders wählen: idProperty in data/municipality.yaml.`,
    unnamed: (file) => `  ${file} enthält keine Namen; die Schlüssel stehen dafür.`,
    crs: (crs) =>
      `Die Grenzen stehen in Metern. Nach den Zahlen ist es ${crs}; bitte beim Absender nachfragen.`,
    crsUnknown: (file, position) =>
      `${file}: die Koordinaten (${position}) sind keine Grade, und das System ist nicht zu erschließen. Bitte mit --crs EPSG:… nennen.`,
    boundariesNotJson: (file) =>
      `${file} ist weder GeoJSON noch TopoJSON. Shapefile, GeoPackage und KML wandelt um: npm run import -- ${file} --out grenzen.geojson`,
    noAreas: (file) => `${file} enthält keine Gebiete.`,
    noUniqueProperty: (file, properties) =>
      `${file}: keine Eigenschaft unterscheidet alle Gebiete (${list(properties)}). Bitte dem Absender einen eindeutigen Schlüssel abverlangen, oder Teile eines Gebiets zusammenfassen (mapshaper -dissolve).`,
    table: (name, file, indicators) =>
      `${name} → data/observations/${file}, ${indicators === 1 ? '1 Indikator' : `${String(indicators)} Indikatoren`}.`,
    areaColumn: (taken, left) =>
      `  Die Gebiete stehen in der Spalte „${taken}“; nicht gelesen: ${list(left)}.`,
    register: (files) => `Verzeichnis der Angebote → ${files.join(', ')}.`,
    mapped:
      '  Was die Tabellen für Spalten und Gebiete schreiben, ist in data/columns.yaml zugeordnet. Bitte prüfen.',
    strangers: (texts) =>
      `  ${texts.length === 1 ? 'Dieses Gebiet kennen' : 'Diese Gebiete kennen'} die Grenzen nicht, die Zeilen bleiben weg: ${list(texts)}. Bitte prüfen: ignoreAreas in data/municipality.yaml.`,
    whole: (text) =>
      `  „${text}“ ist die Summe aller Gebiete und gilt als die ganze Kommune. Bitte prüfen.`,
    offerTypes: (count) =>
      `  ${count === 1 ? '1 Art von Angeboten stammt' : `${String(count)} Arten von Angeboten stammen`} aus dem Verzeichnis: offerTypes in data/municipality.yaml. Bitte prüfen.`,
    asTheyAre: (paths) => `Übernommen, wie sie sind: ${paths.join(', ')}.`,
    tableFaults: {
      'not-a-table': (name) => `${name}: keine Tabelle aus Text.`,
      'no-area': (name) => `${name}: keine Spalte, die zu den Gebieten passt.`,
      'no-period': (name) => `${name}: keine Spalte mit Jahren oder anderen Zeiträumen.`,
      'no-values': (name) => `${name}: keine Spalte mit Zahlen.`,
      refused: (name) => `${name}: noch nicht eingelesen, weil etwas zu klären ist.`,
    },
    setAside: (folder, report) =>
      `  Was nicht gelesen wird, liegt unverändert in ${folder}/. Was fehlt, fragt: npm run import -- ${folder}/DATEI --report ${report}`,
    written: (folder, files) => `${folder}: ${String(files)} Dateien angelegt.`,
    next: (folder) => [
      `Ansehen: npm start -- --report ${folder}`,
      `Was zu prüfen ist, steht in ${folder}/README.md.`,
    ],
    added: (path) => `Angelegt: ${path}`,
    fill: (path, report) => [
      `Jetzt die Zahlen: in ${path} eintragen, oder eine Tabelle des Amts einlesen:`,
      `  npm run import -- DATEI --report ${report} --out ${report}/${path}`,
      'In data/indicators.csv Titel als ganzen Satz, short, polarity und source ergänzen.',
    ],
    exists: (path) => `${path} gibt es schon; nichts wurde geändert.`,
    fileMissing: (path) => `Die Datei gibt es nicht: ${path}`,
    unreadable: (folder) =>
      `Der Bericht ist nicht zu lesen. Zuerst: npm run check -- --report ${folder}`,
    unknown: (what, value, known) => `${what}: „${value}“ gibt es nicht. Bekannt: ${list(known)}`,
    unclear: (what, value) =>
      `${what}: „${value}“ kann zwei Zahlen bedeuten. Schreiben Sie sie ohne Zeichen zwischen den Tausendern: ${value.replace(/[.,]/gu, '')}.`,
    missingColumns: (path, columns) =>
      `${path} hat ${columns.length === 1 ? 'diese Spalte' : 'diese Spalten'} nicht: ${columns.join(', ')}. Ergänzen Sie sie dort in einem Tabellenprogramm und rufen Sie den Befehl noch einmal auf.`,
    noValue: (indicator, area) =>
      `Von „${indicator}“ ist für „${area}“ kein Wert veröffentlicht, von dem ein Ziel ausgehen könnte.`,
  },
  en: {
    areas: (file, count, id, name) =>
      `${file}: ${count === 1 ? '1 area' : `${String(count)} areas`}. Key: ${id}, name: ${name}.`,
    otherIds: (properties) =>
      `  These properties would be unique as well: ${list(properties)}. To choose: idProperty in data/municipality.yaml.`,
    unnamed: (file) => `  ${file} holds no names; the keys stand for them.`,
    crs: (crs) =>
      `The boundaries are in metres. By their numbers the system is ${crs}; please ask the sender.`,
    crsUnknown: (file, position) =>
      `${file}: the coordinates (${position}) are no degrees, and their system cannot be told. Name it by --crs EPSG:…`,
    boundariesNotJson: (file) =>
      `${file} is neither GeoJSON nor TopoJSON. To convert Shapefile, GeoPackage and KML: npm run import -- ${file} --out boundaries.geojson`,
    noAreas: (file) => `${file} holds no areas.`,
    noUniqueProperty: (file, properties) =>
      `${file}: no property tells all areas apart (${list(properties)}). Ask the sender for a unique key, or merge the parts of an area (mapshaper -dissolve).`,
    table: (name, file, indicators) =>
      `${name} → data/observations/${file}, ${indicators === 1 ? '1 indicator' : `${String(indicators)} indicators`}.`,
    areaColumn: (taken, left) =>
      `  The areas are those of the column “${taken}”; not read: ${list(left)}.`,
    register: (files) => `Register of offers → ${files.join(', ')}.`,
    mapped:
      '  What the tables write for columns and areas is assigned in data/columns.yaml. Please check.',
    strangers: (texts) =>
      `  The boundaries do not know ${texts.length === 1 ? 'this area, its rows' : 'these areas, their rows'} are left out: ${list(texts)}. Please check: ignoreAreas in data/municipality.yaml.`,
    whole: (text) =>
      `  “${text}” is the sum of all areas and counts as the whole municipality. Please check.`,
    offerTypes: (count) =>
      `  ${count === 1 ? '1 type' : `${String(count)} types`} of offers ${count === 1 ? 'is' : 'are'} from the register: offerTypes in data/municipality.yaml. Please check.`,
    asTheyAre: (paths) => `Taken as they are: ${paths.join(', ')}.`,
    tableFaults: {
      'not-a-table': (name) => `${name}: no table of text.`,
      'no-area': (name) => `${name}: no column that fits the areas.`,
      'no-period': (name) => `${name}: no column of years or other periods.`,
      'no-values': (name) => `${name}: no column of numbers.`,
      refused: (name) => `${name}: not taken in yet, since something must be answered.`,
    },
    setAside: (folder, report) =>
      `  What is not read lies unchanged in ${folder}/. What is missing is asked by: npm run import -- ${folder}/FILE --report ${report}`,
    written: (folder, files) => `${folder}: ${String(files)} files written.`,
    next: (folder) => [
      `To look at it: npm start -- --report ${folder}`,
      `What to check is told in ${folder}/README.md.`,
    ],
    added: (path) => `Written: ${path}`,
    fill: (path, report) => [
      `Now the numbers: enter them in ${path}, or take in a table of the office:`,
      `  npm run import -- FILE --report ${report} --out ${report}/${path}`,
      'In data/indicators.csv make the title a whole sentence; add short, polarity and source.',
    ],
    exists: (path) => `${path} exists; nothing was changed.`,
    fileMissing: (path) => `No such file: ${path}`,
    unreadable: (folder) => `The report cannot be read. First: npm run check -- --report ${folder}`,
    unknown: (what, value, known) => `${what}: there is no “${value}”. Known: ${list(known)}`,
    unclear: (what, value) =>
      `${what}: “${value}” can mean two numbers. Write it without a mark between the thousands: ${value.replace(/[.,]/gu, '')}.`,
    missingColumns: (path, columns) =>
      `${path} lacks ${columns.length === 1 ? 'this column' : 'these columns'}: ${columns.join(', ')}. Add ${columns.length === 1 ? 'it' : 'them'} there with a spreadsheet program and call the command again.`,
    noValue: (indicator, area) =>
      `No value of “${indicator}” is published for “${area}” from which a goal could start.`,
  },
};
