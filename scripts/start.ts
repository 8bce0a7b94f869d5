import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildSite } from '../src/build-site.ts';
import { hasErrors } from '../src/domain/problem.ts';
import { formatProblems } from '../src/language/problem-report.ts';
import { exitCodes, reportFolder, repository, runCommand } from './command-line.ts';
import { portOf } from './port.ts';
import { showProgress } from './progress.ts';

await runCommand(
  'start',
  { report: { type: 'string' }, port: { type: 'string' } },
  async (values) => {
    const report = reportFolder(values['report'] as string | undefined);
    const port = portOf(values['port'] as string | undefined, 4321);
    const out = join(repository, '.build', 'served');
    const drawings = showProgress('drawing', 'figures');
    const writing = showProgress('writing', 'pages');
    const { language, problems } = await buildSite({
      repository,
      report,
      out,
      onProgress: drawings.update,
      onPages: (done, total) => {
        drawings.stop();
        writing.update(done, total);
      },
    });
    drawings.stop();
    writing.stop();
    process.stderr.write(formatProblems(problems, 'text', language));
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
      server.on('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    process.stderr.write(`The site is at http://localhost:${port}/ (end with Ctrl+C)\n`);
    await new Promise((resolve) => server.on('close', resolve));
    return exitCodes.good;
  },
);
