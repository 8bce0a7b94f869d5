import { commandLines } from '../src/language/messages/command-lines.ts';
import { addressesFile } from '../src/readers/geography/areas/addresses.ts';
import { publishedFile } from '../src/readers/addresses/published-file.ts';
import { writeAddresses, writePublished } from '../src/outputs/address-file.ts';
import { hasErrors } from '../src/domain/problem/problem.ts';
import { formatProblems } from '../src/language/messages/problem-report.ts';
import { tagSchemas } from '../src/figures/tags.ts';
import { readReport } from '../src/readers/read-report.ts';
import { siteFolders } from '../src/site/site-pages.ts';
import { exitCodes, reportFolder, runCommand } from './command-line.ts';
import { publishedAt } from './published-at.ts';
import { messageLanguageOf } from '../src/domain/language.ts';

await runCommand(
  'addresses',
  { report: { type: 'string' }, published: { type: 'string' } },
  async (values) => {
    const report = reportFolder(values['report'] as string | undefined);
    const setting = { tags: tagSchemas, siteFolders };
    const { dataset, publicProblems, language } = await readReport(report, setting);
    const problems = publicProblems(undefined);
    if (dataset === undefined || hasErrors(problems)) {
      process.stderr.write(formatProblems(problems, 'text', messageLanguageOf(language)));
      return Promise.resolve(exitCodes.problems);
    }
    const { areas } = dataset.frame.geography;
    writeAddresses(report, areas);
    const lines = commandLines[messageLanguageOf(language)];
    process.stderr.write(`${lines.addresses(areas.length, addressesFile)}\n`);
    const named = values['published'] as string | undefined;
    if (named !== undefined) {
      const added = writePublished(report, publishedAt('--published', named));
      process.stderr.write(`${lines.published(added, publishedFile)}\n`);
    }
    return Promise.resolve(exitCodes.good);
  },
);
