/** What a comparison of areas shows, as a sentence. */
import { median } from 'd3-array';
import type { Indicator } from '../domain/indicator/indicator.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import type { Speech } from './figure-words.ts';
import { referenceInWords } from './figure-words.ts';
import type { Spoken } from './findings.ts';
import { areasFinding, numbersOf } from './findings.ts';
import { formatAmount, formatNumber, formatValue } from './numbers.ts';

/** A place with its value and how it compares with the municipality. */
export interface Compared extends Spoken {
  readonly comparison: 'similar' | 'higher' | 'lower' | undefined;
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
  const german = language === 'de';
  const judged = values.filter(({ comparison }) => comparison !== undefined);
  const whole = (count: number): string => formatNumber(count, 0, language);
  if (judged.length > 1 && reference !== undefined && numberOf(reference.value) !== undefined) {
    const than = `${referenceInWords(reference.name, speech)} (${formatValue(reference.value, indicator, language)})`;
    const kinds = [
      {
        word: 'higher',
        first: { de: `höher als ${than}`, en: `higher than ${than}` },
        next: { de: 'höher', en: 'higher' },
      },
      {
        word: 'similar',
        first: { de: `ähnlich wie ${than}`, en: `similar to ${than}` },
        next: { de: 'ähnlich', en: 'similar' },
      },
      {
        word: 'lower',
        first: { de: `niedriger als ${than}`, en: `lower than ${than}` },
        next: { de: 'niedriger', en: 'lower' },
      },
    ] as const;
    const parts = kinds
      .map((kind) => ({
        ...kind,
        count: judged.filter((one) => one.comparison === kind.word).length,
      }))
      .filter(({ count }) => count > 0)
      .map(
        ({ count, first, next }, index) =>
          `${whole(count)} ${(index === 0 ? first : next)[language]}`,
      );
    const list =
      parts.length < 2
        ? (parts[0] ?? '')
        : `${parts.slice(0, -1).join(', ')} ${german ? 'und' : 'and'} ${parts.at(-1) ?? ''}`;
    const one = list.startsWith('1 ');
    return german
      ? `Von ${whole(judged.length)} Gebieten ${one ? 'liegt' : 'liegen'} ${list}.`
      : `Of ${whole(judged.length)} areas, ${list.replace(/^(\S+) /, one ? '$1 is ' : '$1 are ')}.`;
  }
  const numbers = numbersOf(values).map(({ value }) => value);
  const half = median(numbers);
  if (half === undefined || numbers.length < 5 || indicator.unit === 'category') {
    return areasFinding(finding, speech);
  }
  const amount = formatAmount(half, indicator, language);
  return german
    ? `In der Hälfte der ${whole(numbers.length)} Gebiete mit Angaben sind es höchstens ${amount}.`
    : `In half of the ${whole(numbers.length)} areas with data it is at most ${amount}.`;
}
