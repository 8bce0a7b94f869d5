import type { TableShape } from '../../../domain/problem/table-shape.ts';
import type { TableProblems } from '../../../domain/problem/table-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { formatNumber } from '../../numbers/numbers.ts';
import { de, en } from '../phrases.ts';

const separatorDe = (mark: string): string =>
  mark === ';' ? 'Semikolon' : mark === ',' ? 'Komma' : 'Tabulator';
const separatorEn = (mark: string): string =>
  mark === ';' ? 'semicolons' : mark === ',' ? 'commas' : 'tabs';

const encodingDe = {
  'utf-8': 'Die Datei beginnt wie UTF-8, enthält aber Bytes, die dort nicht vorkommen',
  'utf-16': 'Die Datei beginnt wie UTF-16, bricht aber mitten in einem Zeichen ab',
  'windows-1252': 'Die Datei enthält Zeichen, die weder in UTF-8 noch in Windows-1252 vorkommen',
  mixed: 'Die Datei mischt zwei Zeichensätze (UTF-8 und Windows-1252)',
} as const;
const encodingEn = {
  'utf-8': 'The file begins like UTF-8 but holds bytes that do not occur there',
  'utf-16': 'The file begins like UTF-16 but ends in the middle of a character',
  'windows-1252': 'The file holds characters that are neither UTF-8 nor Windows-1252',
  mixed: 'The file mixes two encodings (UTF-8 and Windows-1252)',
} as const;

/** Words of each mistake, German and English side by side. */
/** What a table that lacks a column most likely is. */
const shapesDe: Readonly<Record<TableShape, string>> = {
  'areas-across': 'Die Gebiete stehen nebeneinander in der Kopfzeile: die Tabelle ist gedreht.',
  'two-row-head': 'Die Tabelle hat wohl zwei Kopfzeilen.',
  stacked: 'In der Datei stehen wohl mehrere Tabellen untereinander.',
  genesis: 'Die Tabelle hat die Form der GENESIS-Datenbank.',
  'period-in-heading': 'In den Überschriften stehen wohl Zeitraum und Gruppe zusammen.',
};
const shapesEn: Readonly<Record<TableShape, string>> = {
  'areas-across': 'The areas stand side by side in the header: the table is turned.',
  'two-row-head': 'The table probably has two rows of headings.',
  stacked: 'The file probably holds several tables one below the other.',
  genesis: 'The table has the form of the GENESIS database.',
  'period-in-heading': 'The headings probably hold period and group together.',
};
const importDe =
  'Die Datei aus data/observations/ herausnehmen und einlesen: npm run import -- DATEI --report ORDNER';
const importEn =
  'Take the file out of data/observations/ and read it in: npm run import -- FILE --report DIR';

export const tableProblemWords: ProblemWords<TableProblems> = {
  'empty-file': {
    de: ({ name }) => ({
      message: `Die Datei „${name}“ ist leer.`,
      hint: 'Datei füllen oder löschen.',
    }),
    en: ({ name }) => ({ message: `The file “${name}” is empty.`, hint: 'Fill it or delete it.' }),
  },
  'not-a-text-file': {
    de: ({ name, kind }) => ({
      message:
        kind === 'workbook'
          ? `„${name}“ ist eine Arbeitsmappe, keine Texttabelle.`
          : kind === 'utf-16'
            ? `„${name}“ ist vermutlich Text in UTF-16, dem die Kennung am Anfang (BOM) fehlt.`
            : `„${name}“ ist keine Textdatei.`,
      hint: 'In der Tabellenkalkulation „Speichern unter … CSV UTF-8“ wählen und diese Datei ablegen.',
    }),
    en: ({ name, kind }) => ({
      message:
        kind === 'workbook'
          ? `“${name}” is a workbook, not a text table.`
          : kind === 'utf-16'
            ? `“${name}” is probably text in UTF-16 without the mark at its start (BOM).`
            : `“${name}” is not a text file.`,
      hint: 'In the spreadsheet choose “Save as … CSV UTF-8” and put that file here.',
    }),
  },
  'undecodable-text': {
    de: ({ encoding, near }) => ({
      message: `${encodingDe[encoding]}${near === '' ? '' : `, zuerst bei „${near}“`}.`,
      hint: 'Die Datei neu als UTF-8 speichern; in der Tabellenkalkulation heißt es „CSV UTF-8“.',
    }),
    en: ({ encoding, near }) => ({
      message: `${encodingEn[encoding]}${near === '' ? '' : `, first at “${near}”`}.`,
      hint: 'Save the file again as UTF-8; spreadsheets call it “CSV UTF-8”.',
    }),
  },
  'garbled-text': {
    de: ({ kind, near }) => ({
      message:
        kind === 'twice'
          ? `Umlaute oder Zeichen sind doppelt umgewandelt: „${near}“.`
          : kind === 'entity'
          ? `Umlaute stehen als HTML-Zeichen da: „${near}“.`
          : kind === 'foreign'
          ? `Umlaute stehen in einem anderen Zeichensatz (DOS oder alter Mac): „${near}“.`
          : `Ein Zeichen ist bei einer früheren Umwandlung verloren gegangen: „${near}“.`,
      hint: 'Die Stelle von Hand berichtigen oder die Datei aus der Quelle neu als UTF-8 speichern (in Tabellenprogrammen „CSV UTF-8“).',
    }),
    en: ({ kind, near }) => ({
      message:
        kind === 'twice'
          ? `Letters or marks were converted twice: “${near}”.`
          : kind === 'entity'
          ? `Letters are written as HTML entities: “${near}”.`
          : kind === 'foreign'
          ? `Letters are in another encoding (DOS or an old Mac): “${near}”.`
          : `A character was lost in an earlier conversion: “${near}”.`,
      hint: 'Correct the text by hand or save the file again from its source as UTF-8 (“CSV UTF-8” in a spreadsheet program).',
    }),
  },
  'merge-conflict': {
    de: ({ mark }) => ({
      message: `Hier stehen zwei Fassungen derselben Zeilen untereinander: „${mark}“ ist die Marke eines Git-Konflikts.`,
      hint: 'Die gültige Fassung behalten, die andere und die drei Marken (<<<<<<<, =======, >>>>>>>) löschen.',
    }),
    en: ({ mark }) => ({
      message: `Two versions of the same lines stand here: “${mark}” is the mark of a git conflict.`,
      hint: 'Keep the valid version; delete the other one and the three marks (<<<<<<<, =======, >>>>>>>).',
    }),
  },
  'broken-quotes': {
    de: ({ start }) => ({
      message: `Die Zelle „${start}“ beginnt mit einem Anführungszeichen, das nicht richtig geschlossen wird.`,
      hint: 'Das schließende Anführungszeichen ergänzen; ein Anführungszeichen im Text doppelt schreiben ("").',
    }),
    en: ({ start }) => ({
      message: `The cell “${start}” begins with a quotation mark that is not closed properly.`,
      hint: 'Add the closing quotation mark; write a quotation mark inside the text twice ("").',
    }),
  },
  'duplicate-column': {
    de: ({ column, first, second }) => ({
      message:
        first === second
          ? `Die Spalte „${first}“ kommt zweimal vor.`
          : `Die Spalten „${first}“ und „${second}“ bedeuten beide „${column}“.`,
      hint: `Eine der beiden Spalten umbenennen oder löschen; in data/columns.yaml lässt sie sich mit „ignore“ auslassen.${column === 'value' ? ' Sind es mehrere Indikatoren, gibt dort „indicators“ jeder Überschrift ihren, etwa „indicators: { Einwohner: einwohner }“.' : ''}`,
    }),
    en: ({ column, first, second }) => ({
      message:
        first === second
          ? `The column “${first}” occurs twice.`
          : `The columns “${first}” and “${second}” both mean “${column}”.`,
      hint: `Rename or delete one of them; “ignore” in data/columns.yaml leaves one out.${column === 'value' ? ' Where they are several indicators, “indicators” gives each heading its own there, as in “indicators: { Population: population }”.' : ''}`,
    }),
  },
  'unknown-column': {
    de: ({ column, known, nearest }) => ({
      message: `Die Spalte „${column}“ ist unbekannt und wird nicht gelesen.`,
      hint: `${de.perhaps(nearest)}Bekannt sind: ${de.all(known)}.`,
    }),
    en: ({ column, known, nearest }) => ({
      message: `The column “${column}” is unknown and is not read.`,
      hint: `${en.perhaps(nearest)}Known columns: ${en.all(known)}.`,
    }),
  },
  'too-many-columns': {
    de: ({ columns, limit }) => ({
      message: `Die Tabelle hat ${String(columns)} Spalten; mehr als ${String(limit)} werden nicht gelesen.`,
      hint: 'Ist es eine Tabelle? Zeiträume oder Gebiete, die nebeneinander stehen, untereinander schreiben: je Wert eine Zeile mit area, period und value.',
    }),
    en: ({ columns, limit }) => ({
      message: `The table has ${String(columns)} columns; more than ${String(limit)} are not read.`,
      hint: 'Is it a table? Write periods or areas that stand side by side one below the other: a row for each value with area, period and value.',
    }),
  },
  'unnamed-column': {
    de: ({ position }) => ({
      message: `Die ${String(position)}. Spalte enthält Werte, hat aber keine Überschrift; sie wird nicht gelesen.`,
      hint: 'Der Spalte in der Kopfzeile einen Namen geben oder sie löschen.',
    }),
    en: ({ position }) => ({
      message: `Column ${String(position)} holds values but has no heading; it is not read.`,
      hint: 'Name the column in the header line or delete it.',
    }),
  },
  'missing-column': {
    de: ({ column, aliases, present, nearest, isSettable = false, shape }) => ({
      message: `Die Spalte „${column}“ fehlt.${shape === undefined ? '' : ` ${shapesDe[shape]}`}`,
      hint: shape !== undefined ? importDe : `${de.perhaps(nearest)}Vorhanden sind: ${de.all(present)}.${aliases.length === 0 ? '' : ` „${column}“ darf auch so heißen: ${aliases.join(', ')}.`}${isSettable ? ` Sagt die Tabelle es nicht, gilt für alle Zeilen, was in data/columns.yaml unter „set“ steht, etwa „set: { ${column}: ${column === 'period' ? "'2024'" : '…'} }“.` : ''}`,
    }),
    en: ({ column, aliases, present, nearest, isSettable = false, shape }) => ({
      message: `The column “${column}” is missing.${shape === undefined ? '' : ` ${shapesEn[shape]}`}`,
      hint: shape !== undefined ? importEn : `${en.perhaps(nearest)}Present: ${en.all(present)}.${aliases.length === 0 ? '' : ` “${column}” may also be called: ${aliases.join(', ')}.`}${isSettable ? ` Where the table does not say it, “set” in data/columns.yaml says it for all rows, as in “set: { ${column}: ${column === 'period' ? "'2024'" : '…'} }”.` : ''}`,
    }),
  },
  'ragged-row': {
    de: ({ cells, expected, surplus, missing, otherSeparator }) => ({
      message: `Die Zeile hat ${cells === 1 ? '1 Zelle' : `${String(cells)} Zellen`} statt ${String(expected)}${surplus.length > 0 ? `; zu viel: ${de.all(surplus)}` : missing.length > 0 ? `; es fehlt: ${de.all(missing)}` : ''}.`,
      hint:
        otherSeparator !== undefined
          ? `Die Zeile ist durch ${separatorDe(otherSeparator)} getrennt, die Kopfzeile anders: überall dasselbe Trennzeichen verwenden.`
          : cells > expected
            ? 'Steht ein Trennzeichen in einer Zelle? Dann die ganze Zelle in Anführungszeichen setzen.'
            : 'Leere Zellen brauchen ihr Trennzeichen; ist die Datei vollständig?',
    }),
    en: ({ cells, expected, surplus, missing, otherSeparator }) => ({
      message: `The row has ${cells === 1 ? '1 cell' : `${String(cells)} cells`} instead of ${String(expected)}${surplus.length > 0 ? `; too many: ${en.all(surplus)}` : missing.length > 0 ? `; missing: ${en.all(missing)}` : ''}.`,
      hint:
        otherSeparator !== undefined
          ? `The row is separated by ${separatorEn(otherSeparator)}, the header is not: use one separator throughout.`
          : cells > expected
            ? 'Is there a separator inside a cell? Then put the whole cell in quotation marks.'
            : 'Empty cells need their separator; is the file complete?',
    }),
  },
  'header-not-split': {
    de: ({ header }) => ({
      message: `Die Kopfzeile „${header}“ lässt sich nicht in Spalten teilen.`,
      hint: 'Spalten durch Semikolon, Komma oder Tabulator trennen; eine Zeile „sep=…“ am Anfang muss dasselbe Zeichen nennen.',
    }),
    en: ({ header }) => ({
      message: `The header “${header}” cannot be split into columns.`,
      hint: 'Separate columns by semicolon, comma or tab; a line “sep=…” at the start must name the same mark.',
    }),
  },
  'header-repeated': {
    de: ({ start }) => ({
      message: `Die Kopfzeile „${start} …“ steht hier noch einmal.`,
      hint: 'Sind zwei Tabellen aneinandergehängt? Die Zeile löschen oder die Tabellen als zwei Dateien ablegen.',
    }),
    en: ({ start }) => ({
      message: `The header “${start} …” stands here once more.`,
      hint: 'Were two tables joined? Delete the row or put the tables into two files.',
    }),
  },
  'foreign-line-ends': {
    de: ({ mark, lines }) => ({
      message: `Die Zeilen enden mit „${mark}“ statt mit einem Zeilenende: die Tabelle steht in einer einzigen Zeile (das Zeichen kommt ${String(lines)}-mal vor).`,
      hint: 'Aus der Quelle neu als CSV speichern, oder das Zeichen durch Zeilenenden ersetzen.',
    }),
    en: ({ mark, lines }) => ({
      message: `Lines end with “${mark}” in place of a line end: the table stands in one single line (the mark occurs ${lines === 1 ? 'once' : `${String(lines)} times`}).`,
      hint: 'Save it as CSV from its source again, or replace the mark by line ends.',
    }),
  },
  'too-many-rows': {
    de: ({ rows, limit }) => ({
      message: `Hier endet, was ein Bericht fasst: bis hierher ${formatNumber(rows, 0, 'de')} Zeilen (in breiten Tabellen: Werte), höchstens ${formatNumber(limit, 0, 'de')}.`,
      hint: 'Zeilen anderer Gebiete und nicht gebrauchte Zeiträume schon in der Quelle weglassen.',
    }),
    en: ({ rows, limit }) => ({
      message: `A report holds no more than this: ${formatNumber(rows, 0, 'en')} rows up to here (in wide tables: values), at most ${formatNumber(limit, 0, 'en')}.`,
      hint: 'Leave rows of other areas and periods that are not needed out at the source.',
    }),
  },
  'table-without-rows': {
    de: ({ name }) => ({
      message: `Die Tabelle „${name}“ hat eine Kopfzeile, aber keine Zeilen.`,
      hint: 'Zeilen ergänzen oder die Datei löschen.',
    }),
    en: ({ name }) => ({
      message: `The table “${name}” has a header but no rows.`,
      hint: 'Add rows or delete the file.',
    }),
  },
};
