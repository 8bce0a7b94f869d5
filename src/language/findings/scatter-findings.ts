/** What two indicators side by side show, as a sentence that claims no cause. */
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';
import { formatNumber } from '../numbers/numbers.ts';

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
  const words = languages[language].findings.scatter;
  const { x, y, count, correlation } = finding;
  if (count < 2 || correlation === undefined) {
    return words.pairs(count, formatNumber(count, 0, language));
  }
  const strength = Math.abs(correlation);
  if (strength < 0.3) return words.noPattern(count);
  return words.pattern({ count, x, y, strong: strength >= 0.7, rising: correlation > 0 });
}
