/**
 * Live preview: the site of a report that changes while one looks at it. A mistake stands in the page, with
 * file, line and remedy, over the last good pages; the preview never stops because of it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { buildReport, workFolders } from './build-report.ts';
import type { CheckedReport } from './build-report.ts';
import { setAstroEnvironment } from './build-site.ts';
import { hasErrors } from './domain/problem/problem.ts';
import { machineFaultWords } from './language/messages/machine-faults.ts';
import { countProblems, formatCounts, problemLines } from './language/messages/problem-report.ts';
import { emptySite } from './site/work/empty-site.ts';
import { machineFaultOf } from './site/work/machine-fault.ts';
import { showPages, writePages, writePublicFiles } from './site/work/work-folder.ts';

export interface PreviewOptions {
  readonly repository: string;
  readonly report: string;
  readonly port: number;
  readonly say: (line: string) => void;
}

/** How long a burst of changes (an editor that saves in steps) is waited for, in milliseconds. */
const settling = 60;

/** Serves the preview until the process ends. */
export async function previewReport({
  repository,
  report,
  port,
  say,
}: PreviewOptions): Promise<void> {
  const { work, cache } = workFolders(repository, 'preview');
  mkdirSync(work, { recursive: true });

  const prepare = async (): Promise<CheckedReport> => {
    const checked = await buildReport({ report, work, cache, preview: true });
    if (hasErrors(checked.problems) && !existsSync(join(work, 'pages', 'frame.json'))) {
      // Nothing good to fall back on yet: an empty site that can carry the problems.
      writePages(work, emptySite(checked.language));
      showPages(work);
      writePublicFiles(work, [], new Map(), undefined);
    }
    writeFileSync(
      join(work, 'problems.json'),
      JSON.stringify(problemLines(checked.problems, checked.language)),
    );
    return checked;
  };

  const wordsOf = (error: unknown): string => {
    const fault = machineFaultOf(error, work);
    if (fault !== undefined) return machineFaultWords(fault, first.language);
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  };
  const first = await prepare();
  setAstroEnvironment({ work, out: join(work, 'site') });
  const server = await dev({
    root: repository,
    logLevel: 'warn',
    server: { port, host: 'localhost' },
    vite: {
      plugins: [
        {
          name: 'report-folder',
          configureServer(vite) {
            vite.watcher.add([join(report, 'data'), join(report, 'content')]);
            const seen = (path: string): void => {
              if (path.startsWith(join(report, 'data')) || path.startsWith(join(report, 'content')))
                change();
            };
            for (const event of ['add', 'change', 'unlink'] as const) vite.watcher.on(event, seen);
            let waiting: NodeJS.Timeout | undefined;
            let running = Promise.resolve();
            const change = (): void => {
              clearTimeout(waiting);
              waiting = setTimeout(() => {
                running = running.then(async () => {
                  const checked = await prepare().catch((error: unknown) => {
                    say(wordsOf(error));
                    return undefined;
                  });
                  if (checked === undefined) return;
                  for (const environment of Object.values(vite.environments)) {
                    environment.moduleGraph.invalidateAll();
                  }
                  vite.ws.send({ type: 'full-reload' });
                  say(summary(checked));
                });
              }, settling);
            };
          },
        },
      ],
    },
  });
  say(summary(first));
  say(`http://localhost:${server.address.port}/`);
  await new Promise(() => undefined);
}

const summary = ({ problems, language }: CheckedReport): string =>
  formatCounts(countProblems(problems), language);
