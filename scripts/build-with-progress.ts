/** Builds a site with progress and problems on stderr: what build and start have in common. */
import { commandLines } from '../src/language/messages/command-lines.ts';
import { reportLanguage } from '../src/readers/read-report.ts';
import { buildSite } from '../src/build-site.ts';
import type { BuiltSite, SiteOptions } from '../src/build-site.ts';
import { formatProblems } from '../src/language/messages/problem-report.ts';
import { showProgress } from './progress.ts';
import { messageLanguageOf } from '../src/domain/language.ts';

/** Builds, shows how far it is, then prints every problem of the report. */
export async function buildWithProgress(options: SiteOptions): Promise<BuiltSite> {
  const language = messageLanguageOf(reportLanguage(options.report));
  const writing = showProgress(...commandLines[language].writing);
  const checked = await buildSite({
    ...options,
    onPages: writing.update,
  });
  writing.stop();
  process.stderr.write(
    formatProblems(checked.problems, 'text', messageLanguageOf(checked.language)),
  );
  return checked;
}
