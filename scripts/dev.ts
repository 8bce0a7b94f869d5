import { previewReport } from '../src/preview-report.ts';
import { exitCodes, reportFolder, repository, runCommand } from './command-line.ts';
import { portOf } from './port.ts';

await runCommand(
  'dev',
  { report: { type: 'string' }, port: { type: 'string' } },
  async (values) => {
    await previewReport({
      repository,
      report: reportFolder(values['report'] as string | undefined),
      port: portOf(values['port'] as string | undefined, 4321),
      say: (line) => process.stderr.write(`${line}\n`),
    });
    return exitCodes.good;
  },
);
