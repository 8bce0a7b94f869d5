/** Builds a site with progress and problems on stderr: what build and start have in common. */
import { buildSite } from '../src/build-site.ts';
import type { BuiltSite, SiteOptions } from '../src/build-site.ts';
import { formatProblems } from '../src/language/messages/problem-report.ts';
import { BuildUnderWay } from '../src/site/work/build-lock.ts';
import { UnwritableOutput } from '../src/site/work/replace-folder.ts';
import { UsageError } from './command-line.ts';
import { showProgress } from './progress.ts';

/** Builds; an output that another process builds or that cannot be written is no fault of ours. */
async function buildOrExplain(options: SiteOptions): Promise<BuiltSite> {
  try {
    return await buildSite(options);
  } catch (error) {
    if (error instanceof BuildUnderWay) {
      throw new UsageError(`--out ${options.out}: ${error.message}; wait until it has ended`);
    }
    if (error instanceof UnwritableOutput) {
      throw new UsageError(`--out ${options.out}: cannot be written: ${error.message}`);
    }
    throw error;
  }
}

/** Builds, shows how far it is, then prints every problem of the report. */
export async function buildWithProgress(options: SiteOptions): Promise<BuiltSite> {
  const writing = showProgress('writing', 'pages');
  const checked = await buildOrExplain({
    ...options,
    onPages: writing.update,
  });
  writing.stop();
  process.stderr.write(formatProblems(checked.problems, 'text', checked.language));
  return checked;
}
