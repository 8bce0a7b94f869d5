/** How a language writes days and periods. */
import type { PeriodKind } from '../../domain/indicator/period.ts';

export interface PeriodWords {
  /** January to December. */
  readonly months: readonly string[];
  /** „30. Juni 2026“; the day without a leading zero. */
  readonly date: (day: number, month: string, year: string) => string;
  /** „31.12.2021“; day and month have two digits. */
  readonly shortDate: (day: string, month: string, year: string) => string;
  readonly schoolYear: (text: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly from: (month: string) => string;
  /** „seit dem Schuljahr 2018/19“ */
  readonly since: Readonly<Record<PeriodKind, (text: string) => string>>;
  /** Inside a sentence: „im Schuljahr 2020/21“, “in 2021”. */
  readonly when: Readonly<Record<PeriodKind, (text: string) => string>>;
}
