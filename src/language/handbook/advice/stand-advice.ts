/** For editors: what is wrong with frozen releases and with corrections. */
import type { StandProblems } from '../../../domain/problem/stand-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const standEntries: HandbookEntries<StandProblems> = {
  'stand-damaged': {
    de: 'Ein eingefrorener Stand bleibt, wie er war: Darauf verlassen sich alle, die daraus zitieren. Holen Sie die Datei aus der Versionsverwaltung oder einer Sicherung zurück. War etwas falsch, steht die Berichtigung in „data/corrections.csv“.',
    en: 'A frozen release stays as it was: whoever quotes it relies on that. Bring the file back from version control or a backup. If something was wrong, the correction goes into “data/corrections.csv”.',
  },
  'correction-without-text': {
    de: 'Die Zeile sagt nicht, was falsch war. Ein Satz genügt: „Für 2023 standen die Werte von Nordstadt und Hafen vertauscht.“',
    en: 'The row does not say what was wrong. One sentence is enough: “For 2023 the values of Northtown and Harbour were swapped.”',
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
