/** Targets and thresholds in words: beside their line, and as a sentence. */
import type { GuideValue, Indicator } from '../../domain/indicator/indicator.ts';
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';
import { formatAmount } from '../numbers/numbers.ts';
import { formatDate, formatShortDate } from '../numbers/periods.ts';

/** „Zielwert (2030)“, „Zielwert (31.12.2028)“, „Schutz der Gemeinschaft“: the name of a line. */
export function guideName({ kind, by, title }: GuideValue, language: Language): string {
  const name = title ?? languages[language].findings.guide.names[kind];
  return by === undefined ? name : `${name} (${formatShortDate(by, language)})`;
}

/** „Zielwert (2030): 25,0 %“ */
export const guideLabel = (guide: GuideValue, indicator: Indicator, language: Language): string =>
  `${guideName(guide, language)}: ${formatAmount(guide.value, indicator, language)}`;

/** „Der Zielwert ist 25,0 % bis 2030.“, „Die Schwelle „Schutz der Gemeinschaft“ liegt bei 95,0 %.“ */
export function guideFinding(guide: GuideValue, indicator: Indicator, language: Language): string {
  const { kind, value, by, title } = guide;
  const words = languages[language].findings.guide;
  const amount = formatAmount(value, indicator, language, { governed: kind === 'threshold' });
  const day = by === undefined ? undefined : formatDate(by, language);
  return kind === 'target' ? words.target(amount, day) : words.threshold(amount, title, day);
}
