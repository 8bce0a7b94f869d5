/** What a course over time shows, as sentences: only between values that may be compared. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell, Flag } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Language } from '../../domain/language.ts';
import type { Basis } from '../../domain/publishable.ts';
import type { TrendWord } from '../../domain/statistics/trend.ts';
import { languages } from '../languages.ts';
import { formatDifference, formatValue, subject } from '../numbers/numbers.ts';
import { formatPeriod, formatSince } from '../numbers/periods.ts';
import { roundTo } from '../numbers/written-number.ts';
import { lowerFirst, placeFirst } from './speech.ts';
import type { Speech } from './speech.ts';

/** A place's value in one of several periods. */
export interface SpokenPoint {
  readonly period: Period;
  readonly value: Cell;
  readonly flags: readonly Flag[];
  readonly basis: Basis;
}

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
  const words = languages[language].findings.trend;
  const where = placeFirst(line, speech);
  const ends = comparableEnds(line.points);
  const latest = [...line.points].reverse().find((p) => numberOf(p.value) !== undefined);
  if (latest === undefined) return words.noValue(where);
  const dated = ({ value, period }: SpokenPoint): string =>
    `${formatValue(value, indicator, language)} (${formatPeriod(period, language)})`;
  if (ends === undefined) return words.noEarlier(where, dated(latest));
  const { first, last } = ends;
  const [from, to] = [dated(first), dated(last)];
  const what = lowerFirst(subject(indicator, language));
  const same =
    roundTo(first.number, indicator.decimals) === roundTo(last.number, indicator.decimals);
  if (same) return words.same({ where, what, from, to });
  const difference = last.number - first.number;
  const by = formatDifference(difference, indicator, language);
  return words.changed({ where, what, from, to, by, rising: difference > 0 });
}

/** „seit 2018 gestiegen“, “unchanged since 2018”. */
export const changeWords = (word: TrendWord, since: Period, language: Language): string =>
  languages[language].findings.trend.since[word](formatSince(since, language));
