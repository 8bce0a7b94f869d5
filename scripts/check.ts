import { relative } from 'node:path';
import { checkReport } from '../src/build-report.ts';
import { hasErrors } from '../src/domain/problem.ts';
import { formatProblems } from '../src/language/problem-report.ts';
import { UsageError, exitCodes, reportFolder, repository, runCommand } from './command-line.ts';

const formats = ['text', 'json', 'github'] as const;

await runCommand(
  'check',
  { report: { type: 'string' }, format: { type: 'string' } },
  async (values) => {
    const report = reportFolder(values['report'] as string | undefined);
    const format = formats.find((one) => one === (values['format'] ?? 'text'));
    if (format === undefined) {
      throw new UsageError(`--format: ${String(values['format'])}: one of ${formats.join(', ')}`);
    }
    const { language, problems, ignored } = await checkReport(report);
    process.stdout.write(
      formatProblems(
        problems,
        format,
        language,
        relative(repository, report).replaceAll('\\', '/'),
        ignored,
      ),
    );
    return hasErrors(problems) ? exitCodes.problems : exitCodes.good;
  },
);
