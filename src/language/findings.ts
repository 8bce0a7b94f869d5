/**
 * Sentences made from numbers: what a figure of areas shows, careful and without ranking talk.
 * They say nothing that the published cells do not bear; a withheld cell is counted, never described.
 */
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Language } from '../domain/municipality.ts';
import type { Cell } from '../domain/indicator/observation.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import type { Period } from '../domain/indicator/period.ts';
import type { Speech } from './figure-words.ts';
import { inMunicipality, referenceInWords } from './figure-words.ts';
import { formatAmount, formatDifference, formatPlain, formatValue, roundTo } from './numbers.ts';
import { formatPeriod } from './periods.ts';

/** A place with its value in one period, as sentences need it. */
export interface Spoken {
  readonly name: string;
  readonly value: Cell;
}

/** The subject of a sentence about an indicator: „Der Anteil“, „Die Zahl“, „Der Wert“. */
export const subject = (indicator: Indicator, language: Language): string => {
  if (indicator.unit === 'percent') return language === 'de' ? 'Der Anteil' : 'The share';
  if (indicator.unit === 'count' || indicator.unit === 'persons') {
    return language === 'de' ? 'Die Zahl' : 'The number';
  }
  return language === 'de' ? 'Der Wert' : 'The value';
};

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** „28-Fache“: whole from 10 on, one decimal below. */
function formatRatio(ratio: number, language: Language): string {
  const number = formatPlain(ratio, ratio >= 10 ? 0 : 1, language);
  return language === 'de' ? `das ${number}-Fache` : `${number} times as much`;
}

/** „Nord“, „Nord und Süd“, „Nord und 2 weitere“. */
function namesOf(names: readonly string[], language: Language): string {
  const [first = '', second] = names;
  const and = language === 'de' ? 'und' : 'and';
  if (second === undefined) return first;
  if (names.length === 2) return `${first} ${and} ${second}`;
  return `${first} ${and} ${names.length - 1} ${language === 'de' ? 'weitere' : 'others'}`;
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
  const numbered = numbersOf(values);
  const [only] = numbered;
  const german = language === 'de';
  if (only === undefined) {
    return german
      ? `Für die ${plural} liegt kein Wert vor, der gezeigt werden kann.`
      : `There is no value for the ${plural} that can be shown.`;
  }
  const amount = (value: number): string => formatAmount(value, indicator, language);
  if (numbered.length === 1) {
    return german
      ? `Nur für ein Gebiet liegt ein Wert vor: ${only.name} mit ${amount(only.value)}.`
      : `Only one area has a value: ${only.name} with ${amount(only.value)}.`;
  }
  let min = only.value;
  let max = only.value;
  for (const { value } of numbered) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const shown = (value: number): number => roundTo(value, indicator.decimals);
  if (shown(min) === shown(max)) {
    return german
      ? `Alle Gebiete mit Angaben haben denselben Wert: ${amount(min)}.`
      : `All areas with data have the same value: ${amount(min)}.`;
  }
  // what reads the same is named together
  const at = (end: number): string =>
    namesOf(
      numbered.filter(({ value }) => shown(value) === shown(end)).map(({ name }) => name),
      language,
    );
  const range = formatDifference(max - min, indicator, language, { dative: true });
  const ratio = min > 0 && shown(min) > 0 ? max / min : undefined;
  const times =
    ratio !== undefined && ratio >= 1.1 && ratioMeans(indicator)
      ? `, ${formatRatio(ratio, language)}`
      : '';
  return german
    ? `${subject(indicator, language)} reicht von ${amount(min)} (${at(min)}) bis ${amount(max)} (${at(max)}); das ist ein Unterschied von ${range}${times}.`
    : `${subject(indicator, language)} ranges from ${amount(min)} (${at(min)}) to ${amount(max)} (${at(max)}): a difference of ${range}${times === '' ? '' : `, or ${formatRatio(ratio ?? 1, language)}`}.`;
}

/** A ratio says something only where zero means nothing at all: not for indices, years and free units. */
function ratioMeans(indicator: Indicator): boolean {
  return (
    typeof indicator.unit === 'string' &&
    !['index', 'years', 'points', 'category', 'ratio'].includes(indicator.unit)
  );
}

function categorySentence(
  values: readonly Spoken[],
  indicator: Indicator,
  language: Language,
): string {
  const counted = new Map<string, number>();
  for (const { value } of numbersOf(values)) {
    const label = formatAmount(value, indicator, language);
    counted.set(label, (counted.get(label) ?? 0) + 1);
  }
  if (counted.size === 0)
    return extentSentence([], indicator, language === 'de' ? 'Gebiete' : 'areas', language);
  const parts = [...counted]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0))
    .map(([label, count]) => `${label} (${count})`);
  return language === 'de'
    ? `Gebiete nach Kategorie: ${parts.join(', ')}.`
    : `Areas by category: ${parts.join(', ')}.`;
}

/** „In Musterstadt insgesamt sind es 18,1 %.“ Undefined where there is no number to name. */
function referenceSentence(
  reference: Spoken | undefined,
  indicator: Indicator,
  speech: Speech,
): string | undefined {
  if (reference === undefined || numberOf(reference.value) === undefined) return undefined;
  const amount = formatValue(reference.value, indicator, speech.language);
  const where = upperFirst(inMunicipality(reference.name, speech));
  return speech.language === 'de'
    ? `${where} insgesamt sind es ${amount}.`
    : `${where} as a whole it is ${amount}.`;
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
  const first =
    indicator.unit === 'category'
      ? categorySentence(values, indicator, speech.language)
      : extentSentence(values, indicator, plural, speech.language);
  const second = referenceSentence(finding.reference, indicator, speech);
  return second === undefined ? first : `${first} ${second}`;
}

/** „ähnlich wie die Stadt“, „höher als der Kreis“. */
export function comparisonWords(
  comparison: 'similar' | 'higher' | 'lower' | undefined,
  referenceName: string,
  speech: Speech,
): string | undefined {
  if (comparison === undefined) return undefined;
  const than = referenceInWords(referenceName, speech);
  if (speech.language === 'de') {
    return {
      similar: `ähnlich wie ${than}`,
      higher: `höher als ${than}`,
      lower: `niedriger als ${than}`,
    }[comparison];
  }
  return {
    similar: `similar to ${than}`,
    higher: `higher than ${than}`,
    lower: `lower than ${than}`,
  }[comparison];
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
    readonly comparison: 'similar' | 'higher' | 'lower' | undefined;
  },
  speech: Speech,
): string {
  const { language } = speech;
  const german = language === 'de';
  const { indicator } = finding;
  const where = upperFirst(
    finding.isMunicipality ? inMunicipality(finding.name, speech) : `in ${finding.name}`,
  );
  const period = formatPeriod(finding.period, language);
  const amount = formatValue(finding.value, indicator, language);
  if (numberOf(finding.value) === undefined) {
    return german ? `${where} (${period}): ${amount}.` : `${where} (${period}): ${amount}.`;
  }
  const words =
    finding.reference === undefined
      ? undefined
      : comparisonWords(finding.comparison, finding.reference.name, speech);
  const reference =
    finding.reference === undefined || numberOf(finding.reference.value) === undefined
      ? ''
      : ` (${formatValue(finding.reference.value, indicator, language)})`;
  const tail = words === undefined ? '' : `, ${words}${reference}`;
  return german
    ? `${where} sind es ${amount} (${period})${tail}.`
    : `${where} it is ${amount} (${period})${tail}.`;
}

/** For the overview: „Anteil mit SGB II: von 5,2 % (Nord) bis 24,1 % (Süd), 2022.“ */
export function extentFinding(
  extent: { readonly min: Spoken; readonly max: Spoken },
  indicator: Indicator,
  period: Period,
  language: Language,
): string {
  const [least, most] = [extent.min, extent.max].map(({ value }) =>
    formatValue(value, indicator, language),
  );
  const when = formatPeriod(period, language);
  return language === 'de'
    ? `${indicator.short}: In ${extent.min.name} sind es ${least}, in ${extent.max.name} ${most} (${when}).`
    : `${indicator.short}: it is ${least} in ${extent.min.name} and ${most} in ${extent.max.name} (${when}).`;
}
