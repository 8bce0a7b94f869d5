import { join } from 'node:path';
import { isStandName } from '../src/domain/stands/stand.ts';
import { messageLanguageOf } from '../src/domain/language.ts';
import { commandLines } from '../src/language/messages/command-lines.ts';
import { formatProblems } from '../src/language/messages/problem-report.ts';
import { UsageError, exitCodes, reportFolder, repository, runCommand } from './command-line.ts';

await runCommand(
  'release',
  { report: { type: 'string' } },
  async (values, { positionals }) => {
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError('release: one name');
    if (!isStandName(name)) {
      throw new UsageError(`release: a name of small letters, digits and -, as 2026-11: ${name}`);
    }
    const report = reportFolder(values['report'] as string | undefined);
    const { releaseReport } = await import('../src/release-report.ts');
    const { problems, language, isTaken, written } = await releaseReport(
      report,
      name,
      join(repository, '.build', 'pictures'),
    );
    if (isTaken) {
      throw new UsageError(`release: ${name} is there already, and stays as it is; choose another`);
    }
    const spoken = messageLanguageOf(language);
    process.stderr.write(formatProblems(problems, 'text', spoken));
    if (written === undefined) return exitCodes.problems;
    process.stderr.write(`${commandLines[spoken].released(name, written)}\n`);
    return exitCodes.good;
  },
  { positionals: true },
);
