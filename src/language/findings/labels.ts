/** What a sentence is about, before its colon. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Period } from '../../domain/indicator/period.ts';
import type { Language } from '../../domain/language.ts';
import { languages } from '../languages.ts';
import { formatPeriod } from '../numbers/periods.ts';

/** What is spoken of: an indicator, and of a breakdown its group. */
export interface SpokenSubject {
  readonly indicator: Indicator;
  /** Title of the group; undefined where there is no breakdown. */
  readonly group?: string | undefined;
}

/** „Kinder in Kitas: “, „Kinder in Kitas, Mädchen (2022): “: with it a sentence stands alone. */
export function labelOf(
  { indicator, group }: SpokenSubject,
  period: Period | undefined,
  language: Language,
): string {
  const what = group === undefined ? indicator.short : `${indicator.short}, ${group}`;
  return languages[language].findings.label(what, period && formatPeriod(period, language));
}
