/**
 * Sentences made from numbers: what a figure of areas shows, careful and without ranking talk.
 * They say nothing that the published cells do not bear; a withheld cell is counted, never described.
 */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { isCategory, unitRow } from '../../domain/indicator/unit.ts';
import type { Language } from '../../domain/language.ts';
import type { ComparisonWord } from '../../domain/statistics/comparison.ts';
import { languages } from '../languages.ts';
import {
  formatAmount,
  formatDifference,
  formatPlain,
  formatValue,
  subject,
} from '../numbers/numbers.ts';
import { formatPeriod } from '../numbers/periods.ts';
import { roundTo } from '../numbers/written-number.ts';
import { inMunicipality, placeFirst, referenceInWords, upperFirst } from './speech.ts';
import type { Speech } from './speech.ts';

/** A place with its value in one period, as sentences need it. */
export interface Spoken {
  readonly name: string;
  readonly value: Cell;
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

/** Places with a firm number. */
export const numbersOf = (values: readonly Spoken[]): Numbered[] =>
  values.flatMap(({ name, value }) => {
    // an unreliable number is shown in brackets; a sentence would strip it of them
    const number = value.state === 'unreliable' ? undefined : numberOf(value);
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
  if (numbered.length === 1) return words.onlyOne(only.name, amount(only.value));
  let min = only.value;
  let max = only.value;
  for (const { value } of numbered) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const shown = (value: number): number => roundTo(value, indicator.decimals);
  if (shown(min) === shown(max)) return words.allTheSame(amount(min));
  // what reads the same is named together
  const at = (end: number): string =>
    namesOf(
      numbered.filter(({ value }) => shown(value) === shown(end)).map(({ name }) => name),
      language,
    );
  const ratio = min > 0 && shown(min) > 0 ? max / min : undefined;
  // A ratio says something only where zero means nothing at all: not for indices, years and free units.
  const hasRatio = unitRow(indicator.unit)?.zeroIsNothing === true;
  return words.extent({
    subject: subject(indicator, language),
    least: amount(min),
    leastAt: at(min),
    most: amount(max),
    mostAt: at(max),
    difference: formatDifference(max - min, indicator, language, { governed: true }),
    times:
      ratio !== undefined && ratio >= 1.1 && hasRatio ? formatRatio(ratio, language) : undefined,
  });
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
    .map(([label, count]) => `${label} (${count})`);
  return words.byCategory(parts.join(', '));
}

/** „In Musterstadt insgesamt sind es 18,1 %.“ Undefined where there is no number to name. */
function referenceSentence(
  reference: Spoken | undefined,
  indicator: Indicator,
  speech: Speech,
): string | undefined {
  if (reference === undefined || numberOf(reference.value) === undefined) return undefined;
  return languages[speech.language].findings.areas.asAWhole(
    upperFirst(inMunicipality(reference.name, speech)),
    formatValue(reference.value, indicator, speech.language),
  );
}

/** What a map or a comparison of areas shows in one period. `plural` names the level („Stadtteile“). */
export function areasFinding(
  finding: {
    readonly values: readonly Spoken[];
    readonly reference: Spoken | undefined;
    readonly indicator: Indicator;
    readonly plural: string;
  },
  speech: Speech,
): string {
  const { values, indicator, plural } = finding;
  const first = isCategory(indicator.unit)
    ? categorySentence(values, indicator, speech.language)
    : extentSentence(values, indicator, plural, speech.language);
  const second = referenceSentence(finding.reference, indicator, speech);
  return second === undefined ? first : `${first} ${second}`;
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

/** One sentence about one place: „In Nord sind es 12,3 % (2022), höher als die Stadt (18,1 %).“ */
export function placeFinding(
  finding: {
    readonly name: string;
    readonly isMunicipality: boolean;
    readonly value: Cell;
    readonly period: Period;
    readonly indicator: Indicator;
    readonly reference: Spoken | undefined;
    readonly comparison: ComparisonWord | undefined;
  },
  speech: Speech,
): string {
  const { language } = speech;
  const { indicator } = finding;
  const words = languages[language].findings.place;
  const where = placeFirst(finding, speech);
  const period = formatPeriod(finding.period, language);
  const amount = formatValue(finding.value, indicator, language);
  if (numberOf(finding.value) === undefined) return words.noNumber(where, period, amount);
  const compared =
    finding.reference === undefined
      ? undefined
      : comparisonWords(finding.comparison, finding.reference.name, speech);
  const reference =
    finding.reference === undefined || numberOf(finding.reference.value) === undefined
      ? ''
      : ` (${formatValue(finding.reference.value, indicator, language)})`;
  const tail = compared === undefined ? '' : `, ${compared}${reference}`;
  return words.value(where, amount, period, tail);
}

/** For the overview: „Anteil mit SGB II: In Nord sind es 5,2 %, in Süd 24,1 % (2022).“ */
export function extentFinding(
  extent: { readonly min: Spoken; readonly max: Spoken },
  indicator: Indicator,
  period: Period,
  language: Language,
): string {
  return languages[language].findings.areas.inShort({
    indicator: indicator.short,
    least: formatValue(extent.min.value, indicator, language),
    leastAt: extent.min.name,
    most: formatValue(extent.max.value, indicator, language),
    mostAt: extent.max.name,
    when: formatPeriod(period, language),
  });
}
