/** For editors: what is wrong with a table as a file. Shown under the code on the handbook's page of messages. */
import type { TableProblems } from '../../../domain/problem/table-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const tableEntries: HandbookEntries<TableProblems> = {
  'empty-file': {
    de: 'In der Datei steht nichts. Füllen Sie sie, oder löschen Sie sie.',
    en: 'The file holds nothing. Fill it or delete it.',
  },
  'not-a-text-file': {
    de: 'Gelesen werden Texttabellen, keine Excel-Mappen oder Bilder. Speichern Sie die Tabelle als „CSV UTF-8“.',
    en: 'Text tables are read, no Excel workbooks or pictures. Save the table as “CSV UTF-8”.',
  },
  'undecodable-text': {
    de: 'Die Zeichen der Datei lassen sich nicht entziffern; Namen wären falsch. Speichern Sie sie neu als „CSV UTF-8“.',
    en: 'The characters of the file cannot be made out; names would be wrong. Save it again as “CSV UTF-8”.',
  },
  'garbled-text': {
    de: 'Umlaute sind beim Speichern verdorben, etwa „Ã¼“ statt „ü“. Berichtigen Sie die Stelle, sonst steht sie so auf der Seite.',
    en: 'Letters were spoilt when the file was saved, such as “Ã¼” for “ü”. Correct them, or the page will show them like this.',
  },
  'broken-quotes': {
    de: 'Ein Anführungszeichen öffnet eine Zelle und schließt sie nicht; alles danach verrutscht. Ergänzen Sie das zweite Zeichen.',
    en: 'A quotation mark opens a cell and none closes it, so what follows slips. Add the closing mark.',
  },
  'duplicate-column': {
    de: 'Zwei Spalten bedeuten dasselbe; offen bleibt, welche gilt. Löschen Sie eine, oder benennen Sie sie um.',
    en: 'Two columns mean the same and it is unclear which counts. Delete or rename one of them.',
  },
  'unknown-column': {
    de: 'Diese Spalte wird nicht gelesen. Prüfen Sie die Schreibweise der Überschrift; brauchen Sie die Spalte nicht, ist nichts zu tun.',
    en: 'This column is not read. Check how its heading is spelt; if you do not need the column, there is nothing to do.',
  },
  'unnamed-column': {
    de: 'Eine Spalte hat Werte, aber keine Überschrift, und wird nicht gelesen. Geben Sie ihr einen Namen, oder löschen Sie sie.',
    en: 'A column has values but no heading and is not read. Name it or delete it.',
  },
  'too-many-columns': {
    de: 'Die Datei hat so viele Spalten, dass sie wohl keine Tabelle eines Berichts ist. Schreiben Sie Werte untereinander, je Wert eine Zeile.',
    en: 'The file has so many columns that it is hardly a table of a report. Write the values one below the other, a row for each.',
  },
  'missing-column': {
    de: 'Eine nötige Spalte fehlt. Ergänzen Sie sie; die Meldung nennt auch andere Namen, die sie tragen darf.',
    en: 'A required column is missing. Add it; the message lists the other names it may have.',
  },
  'ragged-row': {
    de: 'Die Zeile hat mehr oder weniger Zellen als die Kopfzeile; Werte könnten in der falschen Spalte stehen. Prüfen Sie die Trennzeichen.',
    en: 'The row has more or fewer cells than the header, so values may stand in the wrong column. Check the separators.',
  },
  'header-not-split': {
    de: 'Die Kopfzeile ist eine einzige Zelle, weil sie anders getrennt ist als der Rest. Trennen Sie alles mit demselben Zeichen.',
    en: 'The header is one single cell since it is separated differently from the rest. Use one separator throughout.',
  },
  'header-repeated': {
    de: 'Die Kopfzeile steht ein zweites Mal mitten in der Tabelle. Löschen Sie sie, oder machen Sie zwei Dateien daraus.',
    en: 'The header stands once more amid the table. Delete it, or make two files.',
  },
  'foreign-line-ends': {
    de: 'Die Zeilen der Tabelle enden mit einem Zeichen, das nur Textprogramme kennen (etwa U+2028). Speichern Sie die Tabelle neu als CSV.',
    en: 'The lines of the table end with a mark that only word processors know, such as U+2028. Save the table as CSV again.',
  },
  'too-many-rows': {
    de: 'Die Tabellen sind zu groß, um sie zu prüfen. Lassen Sie weg, was der Bericht nicht zeigt.',
    en: 'The tables are too large to be checked. Leave out what the report does not show.',
  },
  'table-without-rows': {
    de: 'Die Tabelle hat eine Kopfzeile, aber keine Werte. Ergänzen Sie die Zeilen, oder löschen Sie die Datei.',
    en: 'The table has a header but no values. Add the rows or delete the file.',
  },
  'merge-conflict': {
    de: 'Zwei Fassungen derselben Zeilen stehen untereinander, getrennt durch „<<<<<<<“ und „>>>>>>>“. Behalten Sie die richtige, und löschen Sie die Zeichen.',
    en: 'Two versions of the same lines stand one below the other, between “<<<<<<<” and “>>>>>>>”. Keep the right one and delete the marks.',
  },
};
