/** Two report folders → what would change on the site, in words. Nothing is written. */
import { checkReport } from './build-report.ts';
import type { CheckedReport } from './build-report.ts';
import { messageLanguageOf } from './domain/language.ts';
import type { Problem } from './domain/problem/problem.ts';
import { sortedProblems, wordsOfProblem } from './language/messages/problem-report.ts';
import { changesMarkdown, unreadableMarkdown } from './outputs/changes-markdown.ts';
import { compareReports } from './report/changes/report-changes.ts';

export interface DiffOutcome {
  readonly markdown: string;
  /** false: a folder has errors in its data, which the Markdown names. */
  readonly isCompared: boolean;
}

/**
 * Compares what two folders publish. Errors in words do not stop it: they are what a new delivery brings about.
 *
 * @param before folder of the old state, absolute
 * @param after folder of the new state, absolute
 */
export async function diffReports(before: string, after: string): Promise<DiffOutcome> {
  // One after the other: two large reports at a time are more than memory bears.
  const old = await checkReport(before);
  const now = await checkReport(after);
  const language = messageLanguageOf(now.language);
  for (const [which, side] of [
    ['before', old],
    ['after', now],
  ] as const) {
    if (side.passed !== undefined) continue;
    const problems = sortedProblems(side.problems);
    return { markdown: unreadableMarkdown(which, problems, language), isCompared: false };
  }
  if (old.passed === undefined || now.passed === undefined) throw new Error('no published state');
  const changes = compareReports(old.passed, now.passed);
  return { markdown: changesMarkdown(changes, problemChanges(old, now), language), isCompared: true }; // prettier-ignore
}

/** Problems that only one side has, by what they say: a line that moved is no new mistake. */
function problemChanges(
  old: CheckedReport,
  now: CheckedReport,
): { readonly added: readonly Problem[]; readonly solved: readonly Problem[] } {
  const language = messageLanguageOf(now.language);
  const keyOf = (problem: Problem): string =>
    [problem.code, problem.place.file, wordsOfProblem(problem, language).message].join('\u0000');
  const without = (
    problems: readonly Problem[],
    others: readonly Problem[],
  ): readonly Problem[] => {
    const left = new Map<string, number>();
    for (const key of others.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
    return sortedProblems(problems).filter((problem) => {
      const count = left.get(keyOf(problem)) ?? 0;
      if (count > 0) left.set(keyOf(problem), count - 1);
      return count === 0;
    });
  };
  return {
    added: without(now.problems, old.problems),
    solved: without(old.problems, now.problems),
  };
}
