/** What a comparison of areas shows, as a sentence. */
import { numberOf } from '../../domain/indicator/observation.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';
import { languages } from '../languages.ts';
import { formatAmount, formatNumber, formatValue } from '../numbers/numbers.ts';
import { roundTo } from '../numbers/written-number.ts';
import { areasFinding, numbersOf, populated } from './findings.ts';
import type { AreasFinding, Spoken } from './findings.ts';
import { labelOf } from './labels.ts';
import { ofTheWhole } from './speech.ts';
import type { Speech } from './speech.ts';

/** A place with its value and how it compares with the municipality. */
export interface Compared extends Spoken {
  readonly comparison: ComparisonWord | undefined;
}

/**
 * What a comparison of areas shows beyond their extent: how many lie above and below the municipality, and of how
 * many that is not settled; where that cannot be said, what at least half of them do not exceed.
 */
export function comparisonFinding(
  finding: AreasFinding & { readonly values: readonly Compared[] },
  speech: Speech,
): string {
  const { reference, indicator, period } = finding;
  const { language } = speech;
  const words = languages[language].findings.comparison;
  const plural = languages[language].places.counted(finding.plural);
  const values = populated(finding.values);
  const judged = values.filter(({ comparison }) => comparison !== undefined);
  const whole = (count: number): string => formatNumber(count, 0, language);
  const label = labelOf(finding, period, language);
  if (judged.length > 1 && reference !== undefined && numberOf(reference.value) !== undefined) {
    const counted = (word: ComparisonWord) => {
      const count = judged.filter(({ comparison }) => comparison === word).length;
      return { count, text: whole(count) };
    };
    const amount = formatValue(reference.value, indicator, language);
    const sentence = words.areas({
      plural,
      all: whole(values.length),
      reference: `${ofTheWhole(reference.name, speech)} (${amount})`,
      higher: counted('higher'),
      lower: counted('lower'),
      similar: counted('similar'),
      open: { count: values.length - judged.length, text: whole(values.length - judged.length) },
    });
    return `${label}${sentence}`;
  }
  const shown = (value: number): number => roundTo(value, indicator.decimals);
  const numbers = numbersOf(values)
    .map(({ value }) => shown(value))
    .sort((a, b) => a - b);
  // a value that is there, so that the number of areas up to it can be counted
  const half = numbers[Math.ceil(numbers.length / 2) - 1];
  if (half === undefined || numbers.length < 5 || isCategory(indicator.unit)) {
    return areasFinding(finding, speech);
  }
  const some = numbers.filter((value) => value <= half).length;
  if (some === numbers.length) return areasFinding(finding, speech);
  const most = formatAmount(half, indicator, language);
  return `${label}${words.halfAtMost(whole(some), whole(numbers.length), plural, most)}`;
}
