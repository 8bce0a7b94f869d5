import { statSync } from 'node:fs';
import { UsageError, exitCodes, fromCaller, runCommand } from './command-line.ts';

await runCommand(
  'diff',
  {},
  async (_values, { positionals }) => {
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0) {
      throw new UsageError('diff: two folders, the old and the new');
    }
    const [old, now] = [before, after].map((named) => {
      const folder = fromCaller(named);
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
        throw new UsageError(`diff: no such folder: ${named}`);
      }
      return folder;
    }) as [string, string];
    const { diffReports } = await import('../src/diff-reports.ts');
    const { markdown, isCompared } = await diffReports(old, now);
    process.stdout.write(markdown);
    return isCompared ? exitCodes.good : exitCodes.problems;
  },
  { positionals: true },
);
