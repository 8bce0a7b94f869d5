import { existsSync } from 'node:fs';
import { hasErrors } from '../src/domain/problem/problem.ts';
import { messageLanguageOf } from '../src/domain/language.ts';
import { canonicalPeriod } from '../src/import/heading/heading-text.ts';
import { deliveryText } from '../src/language/delivery/delivery-report.ts';
import { formatProblems } from '../src/language/messages/problem-report.ts';
import { reportLanguage } from '../src/readers/read-report.ts';
import { UsageError, exitCodes, fromCaller, reportFolder, runCommand } from './command-line.ts';

const formats = ['text', 'json'] as const;
const kinds = ['indicators', 'groups'] as const;

/** One of a list of words, or wrong usage. */
function wordOf<W extends string>(
  flag: string,
  given: unknown,
  words: readonly W[],
): W | undefined {
  if (given === undefined) return undefined;
  const word = words.find((one) => one === given);
  if (word === undefined)
    throw new UsageError(`--${flag}: ${String(given)}: one of ${words.join(', ')}`);
  return word;
}

await runCommand(
  'import',
  {
    report: { type: 'string' },
    out: { type: 'string' },
    sheet: { type: 'string' },
    as: { type: 'string' },
    period: { type: 'string' },
    register: { type: 'boolean' },
    replace: { type: 'boolean' },
    format: { type: 'string' },
  },
  async (values, { positionals: files }) => {
    const report = reportFolder(values['report'] as string | undefined);
    const format = wordOf('format', values['format'], formats) ?? 'text';
    const as = wordOf('as', values['as'], kinds);
    if (files.length === 0) throw new UsageError('no file is named');
    const paths = files.map(fromCaller);
    const missing = files.find((_, at) => !existsSync(paths[at] ?? ''));
    if (missing !== undefined) throw new UsageError(`no such file: ${missing}`);
    const out = values['out'] === undefined ? undefined : fromCaller(String(values['out']));
    if (out !== undefined && files.length > 1) throw new UsageError('--out: for one file alone');
    const written = values['period'] as string | undefined;
    const period = written === undefined ? undefined : canonicalPeriod(written);
    if (written !== undefined && period === undefined)
      throw new UsageError(`--period: ${written}: no period`);

    const language = messageLanguageOf(reportLanguage(report));
    const { importDelivery } = await import('../src/import/import-delivery.ts');
    const { readKnowledge } = await import('../src/import/delivery/report-knowledge.ts');
    const isBoundaries = (path: string): boolean => /\.(?:zip|gpkg|km[lz])$/iu.test(path);
    const { knowledge, problems } = paths.every(isBoundaries)
      ? { knowledge: undefined, problems: [] }
      : await readKnowledge(report);
    if (hasErrors(problems)) {
      process.stderr.write(formatProblems(problems, 'text', language));
      return exitCodes.problems;
    }
    const options = {
      report,
      out,
      sheet: values['sheet'] as string | undefined,
      as,
      period,
      isRegister: values['register'] === true,
      replace: values['replace'] === true,
    };
    const reports = [];
    for (const path of paths) reports.push(await importDelivery(path, knowledge, options));
    process.stdout.write(deliveryText(reports, format, language));
    const isOpen = reports.some(
      ({ refusal, questions }) => refusal !== undefined || questions.length > 0,
    );
    return isOpen ? exitCodes.problems : exitCodes.good;
  },
  { positionals: true },
);
