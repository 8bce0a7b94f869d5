/** What tables may look like: the reading rules and the forms of periods, in words. */
import type { MessageLanguage } from '../../../domain/language.ts';

/** One rule each; texts hold `code`. */
export const readingRules: Readonly<Record<MessageLanguage, readonly string[]>> = {
  de: [
    'CSV-Dateien als UTF-8, UTF-16 oder Windows-1252, mit Komma, Semikolon oder Tabulator',
    'Dezimalkomma und Dezimalpunkt, in jeder Spalte eines von beiden',
    'Leerzeichen, Apostroph oder das andere Zeichen zwischen den Tausendern: `1 234`, `1.234,5`',
    '`31,7 %` in einer Spalte mit Prozenten',
    'Zeilen mit einem Titel über der Tabelle und Quellenzeilen darunter',
    'Überschriften auf Deutsch oder Englisch, groß oder klein geschrieben',
    'Namen statt Kennungen, auch mit Nummer oder Ebene davor: `01 Altstadt`, `Stadtteil Altstadt`',
    '`Insgesamt`, `Summe`, `Gesamtstadt` für die ganze Kommune, `nicht zuzuordnen` für niemandes Gebiet',
    '`k. A.`, `n/a`, `NA` wie eine leere Zelle',
  ],
  en: [
    'CSV files as UTF-8, UTF-16 or Windows-1252, with comma, semicolon or tab',
    'a decimal comma or a decimal point, one of them in each column',
    'a space, an apostrophe or the other mark between thousands: `1 234`, `1,234.5`',
    '`31.7 %` in a column of per cent',
    'lines with a title above the table, and lines with sources below it',
    'headings in German or English, in capital or small letters',
    'names instead of ids, with a number or the level before them too: `01 Old Town`, `District Old Town`',
    '`Total`, `Insgesamt`, `Gesamtstadt` for the whole municipality, `nicht zuzuordnen` for no area',
    '`n/a`, `NA`, `k. A.` like an empty cell',
  ],
};

/** Forms of periods, each as it is written. */
export const periodForms: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {
  '2024': { de: 'ein Jahr', en: 'a year' },
  '2024/25': {
    de: 'ein Schuljahr, ab 1. August; auch `2024/2025`',
    en: 'a school year, from 1 August; also `2024/2025`',
  },
  '2024-12-31': { de: 'ein Stichtag', en: 'a day' },
  '2022-2024': { de: 'mehrere Jahre zusammen', en: 'several years together' },
  '2024-04': { de: 'ein Monat', en: 'a month' },
  '2024-04-01/P1Y': {
    de: 'Beginn und Dauer nach ISO 8601, hier ein Jahr ab 1. April',
    en: 'beginning and length by ISO 8601, here a year from 1 April',
  },
};
