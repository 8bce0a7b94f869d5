/** How a goal stands, as sentences. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { languages } from '../languages.ts';
import { formatAmount, formatDifference, formatValue } from '../numbers/numbers.ts';
import { formatPeriod } from '../numbers/periods.ts';
import { roundTo } from '../numbers/written-number.ts';
import type { Speech } from './speech.ts';

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
  const words = languages[language].findings.goal;
  const { latest } = goal;
  const start = words.start({
    baseline: formatAmount(goal.baseline.value, indicator, language),
    period: formatPeriod(goal.baseline.period, language),
    target: formatAmount(goal.target, indicator, language),
    due: goal.due,
  });
  const isOfBaseline = latest?.period.text === goal.baseline.period.text;
  const shown = (number: number): number => roundTo(number, indicator.decimals);
  const value = numberOf(latest?.value);
  if (
    latest === undefined ||
    (isOfBaseline && value !== undefined && shown(value) === shown(goal.baseline.value))
  )
    return `${start} ${words.noNewer}`;
  const now = (isOfBaseline ? words.revised : words.latest)(
    formatValue(latest.value, indicator, language),
    formatPeriod(latest.period, language),
  );
  if (value === undefined || goal.reached === undefined) return `${start} ${now}.`;
  if (goal.reached) return `${start} ${now}: ${words.reached}`;
  const left = formatDifference(shown(goal.target) - shown(value), indicator, language);
  return `${start} ${now}; ${words.left(left)}.`;
}
