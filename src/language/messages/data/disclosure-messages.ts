import type { DisclosureProblems, NamedCell } from '../../../domain/problem/disclosure-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en } from '../phrases.ts';

const cellWords = ({ indicator, area, period, group }: NamedCell): string =>
  [indicator, group, area, period].filter((word) => word !== '').join(', ');

/** Words of each mistake, German and English side by side. */
export const disclosureProblemWords: ProblemWords<DisclosureProblems> = {
  'disclosure-leak': {
    de: ({ by, more, ...cell }) => ({
      message: `Der geheim gehaltene Wert ${de.quoted(cellWords(cell))} lässt sich aus dem Veröffentlichten erschließen: ${de.all(by.map(cellWords))}${more === 0 ? '' : ` und ${more === 1 ? 'ein weiterer' : `${more} weitere`}`}.`,
      hint: 'Einen der genannten Werte mit „.“ sperren oder weglassen. Solange der Wert erschlossen werden kann, wird nichts veröffentlicht.',
    }),
    en: ({ by, more, ...cell }) => ({
      message: `The withheld value ${en.quoted(cellWords(cell))} can be worked out from what is published: ${en.all(by.map(cellWords))}${more > 0 ? ` and ${more} more` : ''}.`,
      hint: 'Withhold one of these values with “.” or leave it out. Nothing is published as long as the value can be worked out.',
    }),
  },
  'ambiguous-denominator-period': {
    de: ({ indicator, denominator, period, candidates }) => ({
      message: `„${indicator}“ lässt sich für ${de.quoted(period)} nicht berechnen: Der Nenner „${denominator}“ hat in diesem Jahr mehrere Zeiträume: ${de.all(candidates)}.`,
      hint: `Den Nenner mit genau dem Zeitraum ${de.quoted(period)} liefern oder Zähler und Nenner selbst in die Zeile schreiben.`,
    }),
    en: ({ indicator, denominator, period, candidates }) => ({
      message: `“${indicator}” cannot be computed for ${en.quoted(period)}: its denominator “${denominator}” has several periods in that year: ${en.all(candidates)}.`,
      hint: `Deliver the denominator for exactly ${en.quoted(period)}, or write numerator and denominator into the row.`,
    }),
  },
  'mixed-capacity-units': {
    de: ({ indicator, units }) => ({
      message: `„${indicator}“ wird nicht berechnet: Die Angebote zählen ihre Kapazität in verschiedenen Einheiten: ${de.all(units)}.`,
      hint: 'In from_offers nur Angebotsarten mit derselben capacity_unit nennen oder die Einheiten in offers.csv angleichen.',
    }),
    en: ({ indicator, units }) => ({
      message: `“${indicator}” is not computed: the offers state their capacity in different units: ${en.all(units)}.`,
      hint: 'Name only offer types with the same capacity_unit in from_offers, or make the units in offers.csv the same.',
    }),
  },
  'linked-by-equal-numerators': {
    de: ({ pairs }) => ({
      message: `Gleiche Zahlen, deshalb gemeinsam geheim gehalten (Quote und Anzahl): ${pairs.map(({ rate, count }) => `„${rate}“ und „${count}“`).join('; ')}.`,
      hint: 'Gehören sie zusammen, in indicators.csv die Anzahl als numerator_indicator der Quote eintragen.',
    }),
    en: ({ pairs }) => ({
      message: `Same numbers, so withheld together (rate and count): ${pairs.map(({ rate, count }) => `“${rate}” and “${count}”`).join('; ')}.`,
      hint: 'If they belong together, name the count as numerator_indicator of the rate in indicators.csv.',
    }),
  },
  'rate-without-denominator': {
    de: ({ indicators }) => ({
      message: `Quoten von Personen ohne bekannten Nenner, die Mindestgröße der Bezugsgruppe ist dort nicht prüfbar: ${de.all(indicators)}.`,
      hint: 'Zähler und Nenner liefern oder in indicators.csv denominator_indicator eintragen. Bis dahin werden die Werte so gezeigt, wie das Amt sie liefert.',
    }),
    en: ({ indicators }) => ({
      message: `Rates of people without a known denominator, so that the minimum size of the group cannot be checked: ${en.all(indicators)}.`,
      hint: 'Deliver numerator and denominator, or name a denominator_indicator in indicators.csv. Until then the values are shown as delivered.',
    }),
  },
};
