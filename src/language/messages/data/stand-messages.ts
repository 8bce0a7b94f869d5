/** Words of mistakes in what releases keep, and in the list of corrections. */
import type { StandProblems } from '../../../domain/problem/stand-problems.ts';
import { de, en } from '../phrases.ts';
import type { ProblemWords } from '../problem-words.ts';

export const standProblemWords: ProblemWords<StandProblems> = {
  'stand-damaged': {
    de: ({ stand, file, fault }) => ({
      message: `Der Stand „${stand}“ ist nicht mehr, wie er eingefroren wurde: „${file}“ ${fault === 'missing' ? 'fehlt' : 'ist verändert'}.`,
      hint: 'Die Datei aus der Versionsverwaltung oder einer Sicherung zurückholen. Berichtigungen gehören in data/corrections.csv.',
    }),
    en: ({ stand, file, fault }) => ({
      message: `The release “${stand}” is no longer as it was frozen: “${file}” ${fault === 'missing' ? 'is missing' : 'was changed'}.`,
      hint: 'Bring the file back from version control or a backup. Corrections belong in data/corrections.csv.',
    }),
  },
  'correction-without-text': {
    de: () => ({
      message: 'Die Berichtigung sagt nicht, was falsch war, und bleibt ungenutzt.',
      hint: 'Die Spalte „text“ füllen oder die Zeile löschen.',
    }),
    en: () => ({
      message: 'The correction does not say what was wrong and is not used.',
      hint: 'Fill the column “text”, or delete the row.',
    }),
  },
  'correction-date-unclear': {
    de: ({ date }) => ({
      message:
        date === ''
          ? 'Die Berichtigung hat kein Datum und bleibt ungenutzt.'
          : `„${date}“ ist kein Tag; die Berichtigung bleibt ungenutzt.`,
      hint: 'Den Tag der Berichtigung als 2026-11-30 oder 30.11.2026 schreiben.',
    }),
    en: ({ date }) => ({
      message:
        date === ''
          ? 'The correction has no date and is not used.'
          : `“${date}” is no day; the correction is not used.`,
      hint: 'Write the day of the correction as 2026-11-30 or 30.11.2026.',
    }),
  },
  'correction-of-unknown-indicator': {
    de: ({ indicator, nearest }) => ({
      message: `Den Indikator „${indicator}“ gibt es nicht; die Berichtigung steht ohne Verweis da.`,
      hint: de.meantOr(nearest, 'Die Kennung aus data/indicators.csv schreiben oder die Zelle leeren.'),
    }),
    en: ({ indicator, nearest }) => ({
      message: `There is no indicator “${indicator}”; the correction stands without a link.`,
      hint: en.meantOr(nearest, 'Write the id of data/indicators.csv, or empty the cell.'),
    }),
  },
};
