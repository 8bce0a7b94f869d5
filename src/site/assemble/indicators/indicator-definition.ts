/** What an indicator counts, as terms with their descriptions. */
import { licenceOf } from '../../../language/sources.ts';
import type { FigureSubject } from '../../../report/indicator/figure-subject.ts';
import { isNeedIndex } from '../../../report/indicator/need-indices.ts';
import type { Assembly } from '../assembly.ts';
import { definitionEntry } from '../definition-entry.ts';
import type { DefinitionEntry } from '../definition-entry.ts';
import { needIndexWords } from '../../../language/page-topics.ts';
import { guideName } from '../../../language/findings/guide-findings.ts';
import { formatAmount, unitName } from '../../../language/numbers/numbers.ts';
import { formatDate, formatPeriod } from '../../../language/numbers/periods.ts';

/** What the number means, from the catalogue. */
export function definitionOf(
  { view, words, language }: Assembly,
  subject: FigureSubject,
): readonly DefinitionEntry[] {
  const { indicator } = subject;
  const w = words.definition;
  const classification = view.classification(subject);
  const periods = view.periods(subject);
  const licences =
    indicator.licences.length > 0 ? indicator.licences : [view.frame.municipality.licence];
  return [
    ...definitionEntry(w.unit, unitName(indicator, language)),
    ...definitionEntry(w.numerator, indicator.numerator),
    ...definitionEntry(w.denominator, indicator.denominator),
    ...definitionEntry(w.reference, indicator.unitReference),
    ...definitionEntry(w.level, subject.level.title),
    ...definitionEntry(
      w.polarity,
      isNeedIndex(view.frame, indicator.id)
        ? needIndexWords(language).direction
        : w.polarities[indicator.polarity],
    ),
    ...indicator.guides.flatMap((guide) =>
      definitionEntry(guideName(guide, language), formatAmount(guide.value, indicator, language)),
    ),
    ...definitionEntry(
      w.classes,
      classification === undefined
        ? undefined
        : w.classified(
            words.classification[classification.method],
            classification.breaks.length - 1,
          ),
    ),
    ...definitionEntry(
      w.periods,
      periods.map((period) => formatPeriod(period, language)).join(', '),
    ),
    ...definitionEntry(w.source, indicator.source, indicator.sourceUrl),
    ...definitionEntry(w.attribution, indicator.attribution),
    ...licences.flatMap((written) => {
      const licence = licenceOf(written);
      return definitionEntry(w.licence, licence.name, licence.url);
    }),
    ...definitionEntry(w.publishedBy, indicator.publishedBy),
    ...definitionEntry(
      w.updated,
      indicator.updated === undefined ? undefined : formatDate(indicator.updated, language),
    ),
    ...definitionEntry(w.note, indicator.note),
  ];
}
