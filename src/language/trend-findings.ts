/** What a course over time shows, as sentences: only between values that may be compared. */
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Language } from '../domain/municipality.ts';
import type { Cell, Flag } from '../domain/indicator/observation.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import type { Period } from '../domain/indicator/period.ts';
import type { Basis } from '../domain/publishable.ts';
import type { Speech } from './figure-words.ts';
import { inMunicipality } from './figure-words.ts';
import { lowerFirst, subject, upperFirst } from './findings.ts';
import { formatDifference, formatValue, roundTo } from './numbers.ts';
import { formatPeriod, formatSince } from './periods.ts';

/** A place's value in one of several periods. */
export interface SpokenPoint {
  readonly period: Period;
  readonly value: Cell;
  readonly flags: readonly Flag[];
  readonly basis: Basis;
}

export type ChangeWord = 'rising' | 'falling' | 'steady';

/** First and last comparable points of a series: after its last break, with numbers that may be compared. */
export function comparableEnds(points: readonly SpokenPoint[]):
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
