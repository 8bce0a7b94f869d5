import { relative } from 'node:path';
import { hasErrors } from '../src/domain/problem/problem.ts';
import {
  countWithheld,
  explainRefused,
  explainedCells,
  warningsElsewhere,
  withheldSentence,
} from '../src/language/messages/explain-withheld.ts';
import { formatProblems } from '../src/language/messages/problem-report.ts';
import { UsageError, exitCodes, reportFolder, repository, runCommand } from './command-line.ts';
import { messageLanguageOf } from '../src/domain/language.ts';

const formats = ['text', 'json', 'github'] as const;

await runCommand(
  'check',
  { report: { type: 'string' }, format: { type: 'string' }, explain: { type: 'boolean' } },
  async (values) => {
    const report = reportFolder(values['report'] as string | undefined);
    const format = formats.find((one) => one === (values['format'] ?? 'text'));
    if (format === undefined) {
      throw new UsageError(`--format: ${String(values['format'])}: one of ${formats.join(', ')}`);
    }
    const explains = values['explain'] === true;
    // A log outlives the day, and others may read it.
    if (explains && (process.env['CI'] ?? '') !== '') throw new UsageError(explainRefused);
    if (explains && format === 'github') {
      throw new UsageError('--explain: only with --format text or json');
    }
    // Loaded only now: wrong usage is answered at once.
    const { checkReport } = await import('../src/build-report.ts');
    const { explained, ignored, withheld, frame, ...plain } = await checkReport(report);
    const language = messageLanguageOf(plain.language);
    const problems = explains ? explained : plain.problems;
    const counts = countWithheld(withheld);
    const sentence = withheldSentence(counts, language);
    const reasons = explains && frame !== undefined ? explainedCells(withheld, frame) : [];
    process.stdout.write(
      formatProblems(
        problems,
        format,
        language,
        relative(repository, report).replaceAll('\\', '/'),
        ignored,
        {
          lines: [
            ...reasons.map(({ words }) => words),
            ...(sentence === undefined ? [] : [sentence]),
            ...(sentence === undefined || explains ? [] : [warningsElsewhere(language)]),
          ],
          json: {
            ...(counts.cells > 0 ? { withheldCounts: counts } : {}),
            ...(explains ? { withheld: reasons } : {}),
          },
        },
      ),
    );
    return hasErrors(problems) ? exitCodes.problems : exitCodes.good;
  },
);
