/**
 * Sentences made from numbers: what a figure of areas shows, careful and without ranking talk.
 * They say nothing that the published cells do not bear; a withheld cell is counted, never described.
 */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell, Flag } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { isCategory, unitRow } from '../../domain/indicator/unit.ts';
import type { Language } from '../../domain/language.ts';
import { isCertain } from '../../domain/statistics/comparison.ts';
import { languages } from '../languages.ts';
import {
  formatAmount,
  formatDifference,
  formatNumber,
  formatPlain,
  formatValue,
  subject,
} from '../numbers/numbers.ts';
import { roundTo } from '../numbers/written-number.ts';
import { labelOf } from './labels.ts';
import type { SpokenSubject } from './labels.ts';
import { upperFirst } from './letter-case.ts';
import { inMunicipality } from './speech.ts';
import type { Speech } from './speech.ts';

/** A place with its value in one period, as sentences need it. */
export interface Spoken {
  readonly name: string;
  readonly value: Cell;
  readonly flags?: readonly Flag[];
  /** Nobody lives there: it is no part of what is said about people's areas. */
  readonly unpopulated?: boolean;
}

/** „28-Fache“: whole from 10 on, one decimal below. */
const formatRatio = (ratio: number, language: Language): string =>
  languages[language].findings.times(formatPlain(ratio, ratio >= 10 ? 0 : 1, language));

/** „Nord“, „Nord und Süd“, „Nord und 2 weitere“. */
function namesOf(names: readonly string[], language: Language): string {
  const [first = '', second] = names;
  const { both, andOthers } = languages[language].findings;
  if (second === undefined) return first;
  return names.length === 2 ? both(first, second) : andOthers(first, names.length - 1);
}

interface Numbered {
  readonly name: string;
  readonly value: number;
}

/** Places where people live. */
export const populated = <S extends Spoken>(values: readonly S[]): readonly S[] =>
  values.filter((one) => one.unpopulated !== true);

/** Places where people live, with a firm number: an unreliable one is shown in brackets, which a sentence would drop. */
export const numbersOf = (values: readonly Spoken[]): Numbered[] =>
  populated(values).flatMap(({ name, value, flags = [] }) => {
    const number = isCertain({ value, flags }) ? numberOf(value) : undefined;
    return number === undefined ? [] : [{ name, value: number }];
  });

/** From the lowest to the highest, with range and ratio, or what there is instead. Undefined for categories. */
function extentSentence(
  values: readonly Spoken[],
  indicator: Indicator,
  plural: string,
  language: Language,
): string {
  const words = languages[language].findings.areas;
  const numbered = numbersOf(values);
  const [only] = numbered;
  if (only === undefined) return words.noValue(plural);
  const amount = (value: number): string => formatAmount(value, indicator, language);
  if (numbered.length === 1)
    return words.onlyOne(
      only.name,
      formatAmount(only.value, indicator, language, { governed: true }),
    );
  let min = only.value;
  let max = only.value;
  for (const { value } of numbered) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const shown = (value: number): number => roundTo(value, indicator.decimals);
  const all = populated(values).length;
  const whole = (count: number): string => formatNumber(count, 0, language);
  const published =
    numbered.length < all ? words.published(whole(numbered.length), whole(all)) : '';
  if (shown(min) === shown(max)) return `${published}${words.allTheSame(amount(min))}`;
  // what reads the same is named together
  const at = (end: number): string =>
    namesOf(
      numbered.filter(({ value }) => shown(value) === shown(end)).map(({ name }) => name),
      language,
    );
  const ratio = shown(min) > 0 ? shown(max) / shown(min) : undefined;
  // A ratio says something only where zero means nothing at all: not for indices, years and free units.
  const hasRatio = unitRow(indicator.unit)?.zeroIsNothing === true;
  const sentence = words.extent({
    // a share of something is never below zero: what is, is a change
    subject: min < 0 ? languages[language].findings.subjectOfOwnUnit : subject(indicator, language),
    least: formatAmount(min, indicator, language, { governed: true }),
    leastAt: at(min),
    most: amount(max),
    mostAt: at(max),
    difference: formatDifference(shown(max) - shown(min), indicator, language, { governed: true }),
    times:
      ratio !== undefined && ratio >= 1.1 && hasRatio ? formatRatio(ratio, language) : undefined,
  });
  return `${published}${sentence}`;
}

function categorySentence(
  values: readonly Spoken[],
  indicator: Indicator,
  language: Language,
): string {
  const words = languages[language].findings.areas;
  const counted = new Map<string, number>();
  for (const { value } of numbersOf(values)) {
    const label = formatAmount(value, indicator, language);
    counted.set(label, (counted.get(label) ?? 0) + 1);
  }
  if (counted.size === 0) return words.noValue(words.plural);
  const parts = [...counted]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0))
    .map(([label, count]) => `${label} (${formatNumber(count, 0, language)})`);
  return words.byCategory(parts.join(', '));
}

/** „In Musterstadt insgesamt sind es 18,1 %.“ Undefined where there is no number to name. */
function referenceSentence(
  reference: Spoken | undefined,
  indicator: Indicator,
  speech: Speech,
): string | undefined {
  if (reference === undefined || numberOf(reference.value) === undefined) return undefined;
  const { asAWhole, categoryAsAWhole } = languages[speech.language].findings.areas;
  const say = isCategory(indicator.unit) ? categoryAsAWhole : asAWhole;
  return say(
    upperFirst(inMunicipality(reference.name, speech)),
    formatValue(reference.value, indicator, speech.language),
  );
}

/** „In Nordrhein-Westfalen insgesamt sind es 17,2 %.“, of a place beyond the municipality; `amount` is written. */
export const beyondFinding = (name: string, amount: string, { language }: Speech): string =>
  languages[language].findings.areas.asAWhole(
    upperFirst(languages[language].places.inArea(name)),
    amount,
  );

/** What figures of areas say in one period. */
export interface AreasFinding extends SpokenSubject {
  readonly values: readonly Spoken[];
  readonly reference: Spoken | undefined;
  readonly period: Period;
  /** Names the level: „Stadtteile“. */
  readonly plural: string;
}

/** What a map or a comparison of areas shows in one period; of no areas what the whole shows. */
export function areasFinding(finding: AreasFinding, speech: Speech): string {
  const { values, indicator, plural, period } = finding;
  const label = labelOf(finding, period, speech.language);
  const second = referenceSentence(finding.reference, indicator, speech);
  if (values.length === 0 && second !== undefined) return `${label}${second}`;
  const first = isCategory(indicator.unit)
    ? categorySentence(values, indicator, speech.language)
    : extentSentence(values, indicator, plural, speech.language);
  return second === undefined ? `${label}${first}` : `${label}${first} ${second}`;
}
