/**
 * Sentences made from numbers: what a figure shows, careful and without ranking talk.
 * They say nothing that the published cells do not bear; a withheld cell is counted, never described.
 */
import type { Indicator } from '../domain/indicator.ts';
import type { Cell, Flag } from '../domain/observation.ts';
import { numberOf } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Basis } from '../domain/publishable.ts';
import type { Language } from '../domain/municipality.ts';
import type { Speech } from './figure-words.ts';
import { inMunicipality, referenceInWords } from './figure-words.ts';
import {
  formatAmount,
  formatDifference,
  formatNumber,
  formatPlain,
  formatValue,
  roundTo,
} from './numbers.ts';
import { formatPeriod, formatSince } from './periods.ts';

/** A place with its value in one period, as sentences need it. */
export interface Spoken {
  readonly name: string;
  readonly value: Cell;
}

/** A place's value in one of several periods. */
export interface SpokenPoint {
  readonly period: Period;
  readonly value: Cell;
  readonly flags: readonly Flag[];
  readonly basis: Basis;
}

/** The subject of a sentence about an indicator, with the verb's number. */
const subject = (indicator: Indicator, language: Language): string => {
  if (indicator.unit === 'percent') return language === 'de' ? 'Der Anteil' : 'The share';
  if (indicator.unit === 'count' || indicator.unit === 'persons') {
    return language === 'de' ? 'Die Zahl' : 'The number';
  }
  return language === 'de' ? 'Der Wert' : 'The value';
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

const numbersOf = (values: readonly Spoken[]): Numbered[] =>
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

interface StateSaying {
  readonly is: (cell: Cell) => boolean;
  /** Behind „In 2 von 13 Gebieten“. */
  readonly alone: Readonly<Record<Language, string>>;
  /** Behind a number, in a list. */
  readonly listed: Readonly<Record<Language, string>>;
}

const stateSayings: readonly StateSaying[] = [
  {
    is: (cell) => cell.state === 'withheld',
    alone: { de: 'ist der Wert geheim gehalten', en: 'the value is withheld' },
    listed: { de: 'geheim gehalten', en: 'withheld' },
  },
  {
    is: (cell) => cell.state === 'unreliable',
    alone: {
      de: 'ist der Wert unsicher; er steht in Klammern oder fehlt',
      en: 'the value is unreliable; it stands in brackets or is missing',
    },
    listed: { de: 'unsicher', en: 'unreliable' },
  },
  {
    is: (cell) => cell.state === 'not-meaningful',
    alone: { de: 'lässt sich der Wert nicht sinnvoll bilden', en: 'the value is not meaningful' },
    listed: { de: 'nicht sinnvoll', en: 'not meaningful' },
  },
  {
    is: (cell) => cell.state === 'later',
    alone: { de: 'folgt der Wert später', en: 'the value is to follow' },
    listed: { de: 'folgt später', en: 'to follow' },
  },
  {
    is: (cell) => cell.state === 'not-available',
    alone: { de: 'ist kein Wert verfügbar', en: 'no value is available' },
    listed: { de: 'nicht verfügbar', en: 'not available' },
  },
];

/** „In 2 von 13 Gebieten ist der Wert geheim gehalten.“ Undefined where every area has a firm number. */
export function statesFinding(cells: readonly Cell[], language: Language): string | undefined {
  const german = language === 'de';
  const all = formatNumber(cells.length, 0, language);
  const found = stateSayings.flatMap((saying) => {
    const count = cells.filter((cell) => saying.is(cell)).length;
    return count === 0 ? [] : [{ saying, count }];
  });
  const [first, second] = found;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const list = found
      .map(({ saying, count }) => `${formatNumber(count, 0, language)} ${saying.listed[language]}`)
      .join(', ');
    return german ? `Von ${all} Gebieten: ${list}.` : `Of ${all} areas: ${list}.`;
  }
  const number = formatNumber(first.count, 0, language);
  const where =
    cells.length === 1
      ? german
        ? 'Für das einzige Gebiet'
        : 'For the only area'
      : first.count === cells.length
        ? german
          ? 'In allen Gebieten'
          : 'In all areas'
        : german
          ? `In ${number} von ${all} Gebieten`
          : `In ${number} of ${all} areas`;
  return `${where} ${first.saying.alone[language]}.`;
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

export type ChangeWord = 'rising' | 'falling' | 'steady';

/** First and last comparable points of a series: after its last break, with numbers that may be compared. */
export function comparableEnds(
  points: readonly SpokenPoint[],
):
  | {
      readonly first: SpokenPoint & { readonly number: number };
      readonly last: SpokenPoint & { readonly number: number };
    }
  | undefined {
  let start = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    const totalsDiffer =
      before !== undefined &&
      numberOf(before.value) !== undefined &&
      (before.basis === 'derived') !== (point.basis === 'derived');
    if (point.flags.includes('b') || totalsDiffer) start = index;
  });
  const usable = points.slice(start).flatMap((point) => {
    if (point.value.state === 'unreliable' || point.flags.includes('q')) return [];
    const number = numberOf(point.value);
    return number === undefined ? [] : [{ ...point, number }];
  });
  const first = usable[0];
  const last = usable.at(-1);
  return first === undefined || last === undefined || first === last ? undefined : { first, last };
}

/** What the line of one place shows: from when to when, by how much. */
export function trendFinding(
  line: {
    readonly name: string;
    readonly isMunicipality: boolean;
    readonly points: readonly SpokenPoint[];
  },
  indicator: Indicator,
  speech: Speech,
): string {
  const { language } = speech;
  const german = language === 'de';
  const where = upperFirst(
    line.isMunicipality ? inMunicipality(line.name, speech) : `in ${line.name}`,
  );
  const ends = comparableEnds(line.points);
  const latest = [...line.points].reverse().find((p) => numberOf(p.value) !== undefined);
  if (latest === undefined) {
    return german
      ? `${where} liegt noch kein Wert vor, der gezeigt werden kann.`
      : `${where} there is no value yet that can be shown.`;
  }
  if (ends === undefined) {
    const amount = `${formatValue(latest.value, indicator, language)} (${formatPeriod(latest.period, language)})`;
    return german
      ? `${where} sind es ${amount}; ein vergleichbarer früherer Wert liegt nicht vor.`
      : `${where} it is ${amount}; there is no earlier value to compare.`;
  }
  const { first, last } = ends;
  const from = `${formatValue(first.value, indicator, language)} (${formatPeriod(first.period, language)})`;
  const to = `${formatValue(last.value, indicator, language)} (${formatPeriod(last.period, language)})`;
  const same =
    roundTo(first.number, indicator.decimals) === roundTo(last.number, indicator.decimals);
  const what = lowerFirst(subject(indicator, language));
  if (same) {
    return german
      ? `${where} ist ${what} gleich geblieben: ${from} und ${to}.`
      : `${where} ${what} has stayed the same: ${from} and ${to}.`;
  }
  const difference = last.number - first.number;
  const by = formatDifference(difference, indicator, language, { dative: false });
  const up = difference > 0;
  return german
    ? `${where} ist ${what} von ${from} auf ${to} ${up ? 'gestiegen' : 'gesunken'}, um ${by}.`
    : `${where} ${what} has ${up ? 'risen' : 'fallen'} from ${from} to ${to}, by ${by}.`;
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

/** „seit 2018 gestiegen“, “unchanged since 2018”. */
export function changeWords(word: ChangeWord, since: Period, language: Language): string {
  const when = formatSince(since, language);
  if (language === 'de') {
    return {
      rising: `${when} gestiegen`,
      falling: `${when} gesunken`,
      steady: `${when} kaum verändert`,
    }[word];
  }
  return { rising: `risen ${when}`, falling: `fallen ${when}`, steady: `little changed ${when}` }[
    word
  ];
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
  const end = ({ name, value }: Spoken): string =>
    `${formatValue(value, indicator, language)} (${name})`;
  const when = formatPeriod(period, language);
  return language === 'de'
    ? `${indicator.short}: von ${end(extent.min)} bis ${end(extent.max)}, ${when}.`
    : `${indicator.short}: from ${end(extent.min)} to ${end(extent.max)}, ${when}.`;
}

/** How a goal stands, as a sentence. `reached` as in the model; nothing is promised. */
export function goalFinding(
  goal: {
    readonly name: string;
    readonly indicator: Indicator;
    readonly baseline: { readonly period: Period; readonly value: number };
    readonly target: number;
    readonly due: string;
    readonly latest: { readonly period: Period; readonly value: Cell } | undefined;
    readonly reached: boolean | undefined;
  },
  speech: Speech,
): string {
  const { language } = speech;
  const { indicator } = goal;
  const german = language === 'de';
  const amount = (value: number): string => formatAmount(value, indicator, language);
  const start = german
    ? `Ausgangswert ${amount(goal.baseline.value)} (${formatPeriod(goal.baseline.period, language)}), Zielwert ${amount(goal.target)} bis ${goal.due}.`
    : `Baseline ${amount(goal.baseline.value)} (${formatPeriod(goal.baseline.period, language)}), target ${amount(goal.target)} by ${goal.due}.`;
  const { latest } = goal;
  if (latest === undefined) {
    return `${start} ${german ? 'Ein neuerer Wert liegt noch nicht vor.' : 'There is no newer value yet.'}`;
  }
  const value = numberOf(latest.value);
  const shown = formatValue(latest.value, indicator, language);
  const when = formatPeriod(latest.period, language);
  const now = german ? `Zuletzt ${shown} (${when})` : `Latest ${shown} (${when})`;
  if (value === undefined || goal.reached === undefined) return `${start} ${now}.`;
  if (goal.reached)
    return `${start} ${now}: ${german ? 'Der Zielwert ist erreicht.' : 'the target is reached.'}`;
  const left = formatDifference(goal.target - value, indicator, language);
  return `${start} ${now}; ${german ? `bis zum Zielwert fehlen ${left}` : `${left} short of the target`}.`;
}

/** Two indicators side by side: how many areas, and how closely they go together. */
export function scatterFinding(
  finding: {
    readonly x: string;
    readonly y: string;
    readonly count: number;
    readonly correlation: number | undefined;
  },
  language: Language,
): string {
  const german = language === 'de';
  const { count, correlation } = finding;
  if (count < 2 || correlation === undefined) {
    return german
      ? `Für ${count === 1 ? 'ein Gebiet liegen' : `${formatNumber(count, 0, language)} Gebiete liegen`} beide Werte vor.`
      : `${formatNumber(count, 0, language)} ${count === 1 ? 'area has' : 'areas have'} both values.`;
  }
  const strength = Math.abs(correlation);
  if (strength < 0.3) {
    return german
      ? `In ${count} Gebieten mit beiden Werten zeigt sich kein deutlicher Zusammenhang.`
      : `In the ${count} areas with both values no clear pattern shows.`;
  }
  const often =
    strength >= 0.7
      ? german
        ? 'meist'
        : 'mostly'
      : german
        ? 'häufig, aber nicht überall,'
        : 'often, but not everywhere,';
  const direction =
    correlation > 0 ? (german ? 'höher' : 'higher') : german ? 'niedriger' : 'lower';
  return german
    ? `In ${count} Gebieten liegen beide Werte vor. Wo „${finding.x}“ höher ist, ist „${finding.y}“ ${often} ${direction}.`
    : `${count} areas have both values. Where “${finding.x}” is higher, “${finding.y}” is ${often} ${direction}.`;
}
