/** For editors: what is wrong with frozen releases and with corrections. */
import type { StandProblems } from '../../../domain/problem/stand-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const standEntries: HandbookEntries<StandProblems> = {
  'stand-damaged': {
    de: 'Ein Stand bleibt, wie er war. Holen Sie die Datei aus der Versionsverwaltung oder einer Sicherung zurück. Was falsch war, steht als Berichtigung in „data/corrections.csv“.',
    en: 'A release stays as it was. Bring the file back from version control or a backup. What was wrong stands as a correction in “data/corrections.csv”.',
  },
  'correction-without-text': {
    de: 'Die Zeile sagt nicht, was falsch war. Ein Satz genügt, zum Beispiel dass zwei Werte vertauscht waren.',
    en: 'The row does not say what was wrong. One sentence is enough, for example that two values were swapped.',
  },
  'correction-date-unclear': {
    de: 'Eine Berichtigung nennt den Tag, an dem sie veröffentlicht wurde: 2026-11-30.',
    en: 'A correction names the day on which it was published: 2026-11-30.',
  },
  'correction-of-unknown-indicator': {
    de: 'In der Spalte „indicator“ steht die Kennung aus „data/indicators.csv“. Betrifft die Berichtigung mehrere Indikatoren, bleibt die Zelle leer.',
    en: 'The column “indicator” holds the id of “data/indicators.csv”. Where a correction concerns several indicators the cell stays empty.',
  },
};
