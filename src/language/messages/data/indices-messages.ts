import type { IndexProblems } from '../../../domain/problem/indices-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en } from '../phrases.ts';

/** Words of each mistake, German and English side by side. */
export const indexProblemWords: ProblemWords<IndexProblems> = {
  'index-id-taken': {
    de: ({ id, by }) => ({
      message: `Die Kennung „${id}“ trägt schon ${by === 'index' ? 'ein anderer Index' : 'ein Indikator des Katalogs'} (Groß- und Kleinschreibung zählt nicht).`,
      hint: 'Eine eigene Kennung wählen, etwa „bedarf-fruehe-jahre“.',
    }),
    en: ({ id, by }) => ({
      message: `The id “${id}” is that of ${by === 'index' ? 'another index' : 'an indicator of the catalogue'} already (case does not count).`,
      hint: 'Choose an id of its own, such as “need-early-years”.',
    }),
  },
  'index-part-twice': {
    de: ({ index, indicator }) => ({
      message: `„${indicator}“ steht im Index „${index}“ zweimal.`,
      hint: 'Den Teil einmal nennen; soll er mehr zählen, sein „weight“ erhöhen.',
    }),
    en: ({ index, indicator }) => ({
      message: `“${indicator}” occurs twice in the index “${index}”.`,
      hint: 'Name the part once; if it is to count more, raise its “weight”.',
    }),
  },
  'index-part-is-an-index': {
    de: ({ indicator }) => ({
      message: `„${indicator}“ ist selbst ein Index.`,
      hint: 'Seine Teile einzeln nennen, damit die Formel offen bleibt.',
    }),
    en: ({ indicator }) => ({
      message: `“${indicator}” is an index itself.`,
      hint: 'Name its parts one by one, so that the formula stays open.',
    }),
  },
  'index-weight-not-positive': {
    de: ({ indicator, weight }) => ({
      message: `Das Gewicht „${weight}“ von „${indicator}“ ist nicht größer als 0.`,
      hint: 'Eine Zahl über 0 schreiben. Ob viel oder wenig davon mehr Bedarf heißt, sagt „polarity“ in data/indicators.csv, nicht das Vorzeichen.',
    }),
    en: ({ indicator, weight }) => ({
      message: `The weight “${weight}” of “${indicator}” is not above 0.`,
      hint: 'Write a number above 0. Whether much or little of it is more need is said by “polarity” in data/indicators.csv, not by the sign.',
    }),
  },
  'index-part-without-direction': {
    de: ({ indicator }) => ({
      message: `„${indicator}“ hat keine Wirkungsrichtung (polarity: neutral); der Index kann nicht wissen, ob ein hoher Wert mehr oder weniger Bedarf heißt.`,
      hint: 'In data/indicators.csv „lower“ eintragen, wenn ein hoher Wert mehr Bedarf heißt, „higher“, wenn er weniger heißt; sonst den Teil weglassen.',
    }),
    en: ({ indicator }) => ({
      message: `“${indicator}” has no direction (polarity: neutral); the index cannot know whether a high value is more or less need.`,
      hint: 'Write “lower” in data/indicators.csv if a high value is more need, “higher” if it is less; else leave the part out.',
    }),
  },
  'index-part-of-categories': {
    de: ({ indicator }) => ({
      message: `„${indicator}“ hat Kategorien statt Zahlen; damit lässt sich nicht rechnen.`,
      hint: 'Einen Indikator mit Zahlen nehmen.',
    }),
    en: ({ indicator }) => ({
      message: `“${indicator}” has categories in place of numbers, which cannot be reckoned with.`,
      hint: 'Take an indicator with numbers.',
    }),
  },
  'index-part-city-wide': {
    de: ({ indicator }) => ({
      message: `„${indicator}“ gibt es nur für die ganze Kommune; ein Index vergleicht Gebiete.`,
      hint: 'Einen Indikator mit Werten für Gebiete nehmen.',
    }),
    en: ({ indicator }) => ({
      message: `“${indicator}” exists for the whole municipality only; an index compares areas.`,
      hint: 'Take an indicator with values for areas.',
    }),
  },
  'index-part-only-groups': {
    de: ({ indicator, groups }) => ({
      message: `„${indicator}“ hat nur Werte nach Gruppen: ${de.listed(groups)}.`,
      hint: 'Werte ohne Gruppe ergänzen oder die gemeinte Gruppe als eigenen Indikator führen.',
    }),
    en: ({ indicator, groups }) => ({
      message: `“${indicator}” has values by group only: ${en.listed(groups)}.`,
      hint: 'Add values without a group, or make the group that is meant an indicator of its own.',
    }),
  },
  'index-without-common-level': {
    de: ({ index, parts }) => ({
      message: `Die Teile des Index „${index}“ haben auf keiner Ebene gemeinsam Werte: ${de.listed(parts)}.`,
      hint: 'Nur Teile zusammenrechnen, die es für dieselben Gebiete gibt.',
    }),
    en: ({ index, parts }) => ({
      message: `The parts of the index “${index}” have no level at which all have values: ${en.listed(parts)}.`,
      hint: 'Reckon together only what exists for the same areas.',
    }),
  },
  'index-without-values': {
    de: ({ index, parts }) => ({
      message: `Der Index „${index}“ hat für kein Gebiet einen Wert: Nirgends sind alle Teile veröffentlicht (${de.listed(parts)}).`,
      hint: 'Teile nehmen, die für dieselben Gebiete vorliegen. Fehlendes wird nicht geschätzt.',
    }),
    en: ({ index, parts }) => ({
      message: `The index “${index}” has no value for any area: nowhere are all of its parts published (${en.listed(parts)}).`,
      hint: 'Take parts that exist for the same areas. What is missing is not estimated.',
    }),
  },
  'index-part-constant': {
    de: ({ indicator, period }) => ({
      message: `„${indicator}“ unterscheidet ${period} kein Gebiet vom anderen: Alle haben denselben Wert, oder nur eines hat einen. Der Teil zählt nicht mit.`,
      hint: 'Den Teil weglassen oder die Werte prüfen.',
    }),
    en: ({ indicator, period }) => ({
      message: `“${indicator}” tells no area from another in ${period}: all have the same value, or only one has any. The part does not count.`,
      hint: 'Leave the part out, or check its values.',
    }),
  },
};
