/** How a goal stands, as sentences. */
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Cell } from '../domain/indicator/observation.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import type { Period } from '../domain/indicator/period.ts';
import type { Speech } from './figure-words.ts';
import { formatAmount, formatDifference, formatValue } from './numbers.ts';
import { formatPeriod } from './periods.ts';

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
