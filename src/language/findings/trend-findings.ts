/** What a course over time shows, as sentences: only between values that may be compared. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { SeriesPoint, Trend } from '../../domain/statistics/time/trend.ts';
import { trendOf } from '../../domain/statistics/time/trend.ts';
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';
import { formatDifference, formatValue, subject } from '../numbers/numbers.ts';
import { formatPeriod, formatSince, formatWhen } from '../numbers/periods.ts';
import { roundTo } from '../numbers/written-number.ts';
import type { ChangeFacts } from './finding-words.ts';
import { labelOf } from './labels.ts';
import type { SpokenSubject } from './labels.ts';
import { placeFinding } from './place-findings.ts';
import { lowerFirst } from './letter-case.ts';
import { placeFirst } from './speech.ts';
import type { Speech, SpokenPlace } from './speech.ts';

/** What the line of one place shows: its newest value, and whether it has changed since the first that compares. */
export function trendFinding(
  line: SpokenPlace & SpokenSubject & { readonly points: readonly SeriesPoint[] },
  speech: Speech,
): string {
  const { language } = speech;
  const { indicator, points } = line;
  const words = languages[language].findings.trend;
  const latest = points.findLast(({ value }) => numberOf(value) !== undefined);
  if (latest === undefined) {
    return `${labelOf(line, undefined, language)}${words.noValue(placeFirst(line, speech))}`;
  }
  const trend = trendOf(points, indicator);
  const newest = placeFinding(
    {
      ...line,
      value: latest.value,
      period: latest.period,
      reference: undefined,
      comparison: undefined,
    },
    speech,
  );
  const then =
    typeof trend === 'string' ? [words.none[trend]] : changeSentences(trend, indicator, language);
  return [newest, ...then].filter((sentence) => sentence !== '').join(' ');
}

/** „Seit 2018 (33,0 %) ist der Anteil gestiegen, um 3,1 Prozentpunkte.“, and where the way turned. */
function changeSentences(
  trend: Trend,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const words = languages[language].findings.trend;
  const { turn } = trend;
  return [
    words.change[trend.verdict](changeFacts(trend, indicator, language)),
    turn === undefined
      ? ''
      : words.turn(formatValue(turn.value, indicator, language), formatWhen(turn.period, language)),
  ];
}

function changeFacts(
  { first, last }: Trend,
  indicator: Indicator,
  language: Language,
): ChangeFacts {
  const shown = ({ value }: SeriesPoint): number =>
    roundTo(numberOf(value) ?? 0, indicator.decimals);
  return {
    what: lowerFirst(subject(indicator, language)),
    from: formatValue(first.value, indicator, language),
    when: formatWhen(first.period, language),
    period: formatPeriod(first.period, language),
    since: formatSince(first.period, language),
    by: formatDifference(shown(last) - shown(first), indicator, language),
  };
}

/** In a row beside the value: „seit 2018 gestiegen“, „2018: 14,9 %“; with the value where the way turned. */
export function changeWords(trend: Trend, indicator: Indicator, language: Language): string {
  const words = languages[language].findings.trend;
  const { turn } = trend;
  const change = words.short[trend.verdict](changeFacts(trend, indicator, language));
  if (turn === undefined) return change;
  const amount = formatValue(turn.value, indicator, language);
  return `${change}; ${words.shortTurn(amount, formatPeriod(turn.period, language))}`;
}
