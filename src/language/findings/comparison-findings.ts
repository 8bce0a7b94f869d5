/** What a comparison of areas shows, as a sentence. */
import { median } from 'd3-array';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';
import { languages } from '../languages.ts';
import { formatAmount, formatNumber, formatValue } from '../numbers/numbers.ts';
import { areasFinding, numbersOf } from './findings.ts';
import type { Spoken } from './findings.ts';
import { referenceInWords } from './speech.ts';
import type { Speech } from './speech.ts';

/** A place with its value and how it compares with the municipality. */
export interface Compared extends Spoken {
  readonly comparison: ComparisonWord | undefined;
}

/**
 * What a comparison of areas shows beyond their extent: how many lie above, about at and below the
 * municipality; where that cannot be said, what half of them do not exceed.
 */
export function comparisonFinding(
  finding: {
    readonly values: readonly Compared[];
    readonly reference: Spoken | undefined;
    readonly indicator: Indicator;
    readonly plural: string;
  },
  speech: Speech,
): string {
  const { values, reference, indicator } = finding;
  const { language } = speech;
  const words = languages[language].findings.comparison;
  const judged = values.filter(({ comparison }) => comparison !== undefined);
  const whole = (count: number): string => formatNumber(count, 0, language);
  if (judged.length > 1 && reference !== undefined && numberOf(reference.value) !== undefined) {
    const counts = (['higher', 'similar', 'lower'] as const)
      .map((word) => ({
        word,
        count: judged.filter(({ comparison }) => comparison === word).length,
      }))
      .filter(({ count }) => count > 0);
    return words.areas({
      all: whole(judged.length),
      reference: `${referenceInWords(reference.name, speech)} (${formatValue(reference.value, indicator, language)})`,
      counts: counts.map((one) => ({ ...one, text: whole(one.count) })),
    });
  }
  const numbers = numbersOf(values).map(({ value }) => value);
  const half = median(numbers);
  if (half === undefined || numbers.length < 5 || isCategory(indicator.unit)) {
    return areasFinding(finding, speech);
  }
  return words.halfAtMost(whole(numbers.length), formatAmount(half, indicator, language));
}
