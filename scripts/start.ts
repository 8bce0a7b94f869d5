import { messageLanguageOf } from '../src/domain/language.ts';
import { commandLines } from '../src/language/messages/command-lines.ts';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { hasErrors } from '../src/domain/problem/problem.ts';
import { buildWithProgress } from './build-with-progress.ts';
import { UsageError, exitCodes, reportFolder, repository, runCommand } from './command-line.ts';
import { portOf } from './port.ts';

await runCommand(
  'start',
  { report: { type: 'string' }, port: { type: 'string' } },
  async (values) => {
    const report = reportFolder(values['report'] as string | undefined);
    const port = portOf(values['port'] as string | undefined, 4321);
    const out = join(repository, '.build', 'served');
    const { problems, language } = await buildWithProgress({ repository, report, out });
    if (hasErrors(problems)) return exitCodes.problems;
    const files = sirv(out, { dev: true });
    const server = createServer((request, response) => {
      files(request, response, () => {
        response.statusCode = 404;
        request.url = '/404.html';
        files(request, response, () => {
          response.end();
        });
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.on('error', (error: NodeJS.ErrnoException) => {
        const reason =
          error.code === 'EADDRINUSE'
            ? 'is in use'
            : error.code === 'EACCES'
              ? 'may not be used by you'
              : undefined;
        reject(
          reason === undefined
            ? error
            : new UsageError(`--port: ${port} ${reason}, choose another`),
        );
      });
      server.listen(port, '127.0.0.1', resolve);
    });
    const lines = commandLines[messageLanguageOf(language)];
    process.stderr.write(`${lines.served(`http://localhost:${port}/`)}\n`);
    await new Promise((resolve) => server.on('close', resolve));
    return exitCodes.good;
  },
);
