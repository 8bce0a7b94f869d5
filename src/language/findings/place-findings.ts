/** What one place shows, as a sentence that stands alone. */
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { isCategory, isCount, isRate, rateFactor } from '../../domain/indicator/unit.ts';
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';
import { languages } from '../languages.ts';
import { formatBareAmount, formatNumber, formatValue } from '../numbers/numbers.ts';
import { formatPeriod } from '../numbers/periods.ts';
import type { Spoken } from './findings.ts';
import { labelOf } from './labels.ts';
import type { SpokenSubject } from './labels.ts';
import { inTheWhole, placeFirst, referenceInWords } from './speech.ts';
import type { Speech, SpokenPlace } from './speech.ts';

/** The value of a place, and what it is set beside. */
export interface PlaceFinding extends SpokenPlace, SpokenSubject {
  readonly value: Cell;
  readonly period: Period;
  readonly reference: Spoken | undefined;
  readonly comparison: ComparisonWord | undefined;
}

/** „ähnlich wie die Stadt“, „höher als der Kreis“. */
export function comparisonWords(
  comparison: ComparisonWord | undefined,
  referenceName: string,
  speech: Speech,
): string | undefined {
  if (comparison === undefined) return undefined;
  const { than } = languages[speech.language].findings.comparison;
  return than[comparison](referenceInWords(referenceName, speech));
}

/**
 * „In Nord leben 36,1 von 100 Kindern unter 15 in Haushalten mit Bürgergeld (2022), mehr als in der Stadt (18,0).“
 * Without the catalogue's words: „Kinder in Kitas: In Nord sind es 12,3 % (2022); in der Stadt sind es 18,1 %.“
 */
export function placeFinding(finding: PlaceFinding, speech: Speech): string {
  const { language } = speech;
  const { indicator, value } = finding;
  const words = languages[language].findings.place;
  const where = placeFirst(finding, speech);
  const period = formatPeriod(finding.period, language);
  const label = labelOf(finding, undefined, language);
  if (value.state !== 'observed' && value.state !== 'zero' && numberOf(value) === undefined) {
    return `${label}${words.noNumber[value.state](where, period)}`;
  }
  if (canSayPeople(finding, language)) {
    const { subject = '', predicate = '' } = indicator.sentence ?? {};
    const factor = rateFactor(indicator.unit);
    const base = factor === undefined ? undefined : formatNumber(factor, 0, language);
    const amount = formatValue(value, indicator, language, { bare: true });
    const tail = tailOf(finding, speech, { bare: true });
    return words.people({ where, amount, base, subject, predicate, period, tail });
  }
  const amount = formatValue(value, indicator, language);
  if (isCategory(indicator.unit)) return `${label}${words.category(where, amount, period)}`;
  return `${label}${words.value(where, amount, period, tailOf(finding, speech, {}))}`;
}

/** The catalogue's words are of many: „1“ takes another verb, brackets another sentence, a group has its own name. */
function canSayPeople(
  { indicator, value, group }: PlaceFinding,
  language: Speech['language'],
): boolean {
  if (indicator.sentence === undefined || group !== undefined) return false;
  if (!isRate(indicator.unit) && !isCount(indicator.unit)) return false;
  const number = value.state === 'unreliable' ? undefined : numberOf(value);
  return number !== undefined && formatBareAmount(number, indicator, language) !== '1';
}

/** How the whole stands beside it; of counts, whose whole is their sum, nothing. */
function tailOf(
  { indicator, value, reference, comparison, isMunicipality }: PlaceFinding,
  speech: Speech,
  form: { readonly bare?: boolean },
): string {
  const { language } = speech;
  if (isMunicipality || reference === undefined || numberOf(reference.value) === undefined)
    return '';
  if (isCount(indicator.unit) || isCategory(indicator.unit)) return '';
  const words = languages[language].findings.place;
  const where = inTheWhole(reference.name, speech);
  const amount = formatValue(reference.value, indicator, language, form);
  if (formatValue(value, indicator, language, form) === amount) return words.beside(where, amount);
  switch (comparison) {
    case 'higher':
      return words.more(where, amount);
    case 'lower':
      return words.less(where, amount);
    case 'similar':
      return words.notSettled(where, amount);
    case undefined:
      return words.beside(where, amount);
  }
}
