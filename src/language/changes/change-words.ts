/** Words about what a delivery or an edit changes, for people who do not program; one record per language of messages. */
import type { ProblemLevel } from '../../domain/problem/problem-level.ts';

export interface ChangeWords {
  readonly title: (name: string) => string;
  readonly intro: string;
  readonly none: string;
  readonly sections: Readonly<
    Record<
      | 'figures' | 'withheld' | 'claims' | 'goals' | 'concerned' | 'areas' | 'offers' | 'texts' | 'settings'
      | 'newProblems' | 'solvedProblems',
      string
    >
  >; // prettier-ignore
  /** Lines of the summary; each only where its number is not 0. */
  readonly summary: {
    readonly periods: (indicators: number) => string;
    readonly values: (values: number, indicators: number) => string;
    readonly withheld: (cells: number) => string;
    readonly claims: (claims: number) => string;
    readonly problems: (errors: number, warnings: number) => string;
  };
  readonly columns: readonly [indicator: string, what: string];
  readonly added: string;
  readonly gone: string;
  readonly fields: (names: readonly string[]) => string;
  readonly periodsAdded: (periods: readonly string[], numbers: number, withheld: number) => string;
  readonly periodsGone: (periods: readonly string[]) => string;
  readonly newest: (period: string, value: string, change: string | undefined) => string;
  readonly since: (change: string, period: string) => string;
  readonly values: (count: number) => string;
  /** `relative`: the change in percent of the value before, where that says something. */
  readonly largest: (cell: string, before: string, after: string, size: string) => string;
  readonly relative: (size: string, percent: string) => string;
  readonly filled: (count: number) => string;
  readonly emptied: (count: number, cells: readonly string[]) => string;
  /** Changed totals whose numbers would give a withheld part away. */
  readonly untold: (count: number) => string;
  /** In place of such a number. */
  readonly untoldNumber: string;
  readonly withheldIntro: string;
  /** Behind the introduction, where numbers of these cells were public. */
  readonly withheldOnceShown: string;
  readonly withheldOf: (indicator: string, cells: readonly string[]) => string;
  readonly goal: (title: string, before: string | undefined, after: string | undefined, target: string) => string; // prettier-ignore
  readonly concernedIntro: string;
  readonly concerned: (title: string, file: string, indicators: readonly string[]) => string;
  readonly listAdded: (count: number) => string;
  readonly listGone: (count: number) => string;
  readonly listChanged: (count: number) => string;
  readonly levels: Readonly<Record<ProblemLevel, string>>;
  readonly textHow: Readonly<Record<'added' | 'gone' | 'changed', string>>;
  readonly more: (count: number) => string;
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly unreadable: (which: 'before' | 'after', errors: number) => string;
  readonly cellsNotQuoted: string;
}
