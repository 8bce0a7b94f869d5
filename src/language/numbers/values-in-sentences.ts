/** Numbers inside sentences: what `<Value>` and `<Claim>` say. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { Period } from '../../domain/indicator/period.ts';
import { isRate } from '../../domain/indicator/unit.ts';
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';
import { formatBareAmount, formatDifference, formatValue, unitName } from './numbers.ts';
import { formatPeriod } from './periods.ts';
import { stateName } from './states.ts';
import { noBreak, roundTo } from './written-number.ts';

/**
 * „33,2“ of „m² je Kind“: without a unit of free text, which the sentence says in its own words. Units that
 * the product knows stay („18,1 %“): they are part of how such a number is written.
 */
export const formatValueAsNumber = (
  cell: Cell | undefined,
  indicator: Indicator,
  language: Language,
): string => formatValue(cell, indicator, language, { bare: typeof indicator.unit === 'object' });

/** „18,1 Prozent“: the unit written out, for sentences that are read aloud. */
export function formatValueInWords(
  cell: Cell | undefined,
  indicator: Indicator,
  language: Language,
): string {
  const number = cell?.state === 'unreliable' ? undefined : numberOf(cell);
  return number === undefined || !isRate(indicator.unit)
    ? formatValue(cell, indicator, language)
    : `${formatBareAmount(number, indicator, language)}${noBreak}${unitName(indicator, language)}`;
}

/** „2,3 Prozentpunkte mehr“; the state's name where either value has no number. */
export function formatChange(
  now: Cell | undefined,
  earlier: Cell | undefined,
  indicator: Indicator,
  language: Language,
): string {
  const [after, before] = [numberOf(now), numberOf(earlier)];
  if (after === undefined || before === undefined) {
    const missing = after === undefined ? now : earlier;
    return stateName(missing?.state ?? 'not-available', language);
  }
  // of the numbers that are shown
  const difference = roundTo(after, indicator.decimals) - roundTo(before, indicator.decimals);
  const { none, more, less } = languages[language].numbers.change;
  if (difference === 0) return none;
  const size = formatDifference(difference, indicator, language);
  return difference > 0 ? more(size) : less(size);
}

/** „Kita-Quote, Nordstadt, 2022“: what a number in a sentence is. */
export const formatSubject = (
  indicator: Indicator,
  place: string,
  period: Period,
  group: string | undefined,
  language: Language,
): string =>
  [indicator.short, group, place, formatPeriod(period, language)]
    .filter((part) => part !== undefined)
    .join(', ');
