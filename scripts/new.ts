import { basename } from 'node:path';
import { languageNamed, messageLanguageOf, usualLanguage } from '../src/domain/language.ts';
import { hasErrors } from '../src/domain/problem/problem.ts';
import { starterNotes } from '../src/language/starter/starter-notes.ts';
import type { Arguments } from './command-line.ts';
import { UsageError, exitCodes, fromCaller, reportFolder, runCommand } from './command-line.ts';

const text = { type: 'string' } as const;

type Values = Readonly<Record<string, string | boolean | undefined>>;

const given = (values: Values, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name].trim() : undefined;

/** A day that the user names, as 2026-06-30 or 30.06.2026; wrong usage where it is none. */
function dayOf(values: Values, name: string): string | undefined {
  const named = given(values, name);
  if (named === undefined) return undefined;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(named);
  const [, day = '', month = '', year = ''] = german ?? [];
  const written = german === null ? named : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`; // prettier-ignore
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written) {
    throw new UsageError(`--${name}: ${named}: a day, as 2026-06-30`);
  }
  return written;
}

/** Today in Universal Time: only where neither the user nor the data name a day. */
const today = (): string => new Date(performance.timeOrigin).toISOString().slice(0, 10);

/** `my-town` → `My Town`. */
const nameFrom = (folder: string): string =>
  basename(folder)
    .split(/[-_\s]+/u)
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

async function begin(dir: string, values: Values, { lists }: Arguments): Promise<number> {
  const folder = fromCaller(dir);
  const written = given(values, 'language');
  const language = written === undefined ? usualLanguage : languageNamed(written);
  if (language === undefined) throw new UsageError(`--language: ${written ?? ''}: de or en`);
  if (values['report'] !== undefined) throw new UsageError('--report: only with a kind of file');
  const boundaries = lists['boundaries'] ?? [];
  if (boundaries.length === 0) throw new UsageError('--boundaries: which file?');
  const date = dayOf(values, 'date');
  const { isEmptyFolder, newReport } = await import('../src/new-report.ts');
  if (!isEmptyFolder(folder)) {
    throw new UsageError(`${dir}: not empty; a new report needs a folder of its own`);
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const checked = await newReport({
    folder,
    called: dir.replace(/[/\\]+$/u, ''),
    name: given(values, 'name'),
    folderName: nameFrom(folder),
    language,
    boundaries: boundaries.map(fromCaller),
    tables: (lists['tables'] ?? []).map(fromCaller),
    crs: given(values, 'crs'),
    date,
    today: today(),
    say,
  });
  if (checked === undefined) return exitCodes.problems;
  const { formatProblems } = await import('../src/language/messages/problem-report.ts');
  process.stdout.write(formatProblems(checked.problems, 'text', messageLanguageOf(language)));
  for (const line of starterNotes[messageLanguageOf(language)].next(dir)) say(line);
  return hasErrors(checked.problems) ? exitCodes.problems : exitCodes.good;
}

const kinds = ['story', 'area', 'indicator', 'offer', 'goal', 'measure', 'question'] as const;

await runCommand(
  'new',
  {
    report: text, name: text, language: text, crs: text, date: text, title: text, area: text,
    author: text, unit: text, theme: text, id: text, type: text, indicator: text, target: text,
    due: text, goal: text, from: text, to: text, status: text,
    knowledge: text, stage: text,
  }, // prettier-ignore
  async (values, further) => {
    const [first, ...more] = further.positionals;
    if (first === undefined) throw new UsageError('new: which folder, or what?');
    if (more[0] !== undefined) throw new UsageError(`${more[0]}: one folder, or one kind`);
    const kind = kinds.find((one) => one === first);
    if (kind === undefined) return begin(first, values, further);
    const report = reportFolder(given(values, 'report'));
    const { addToReport } = await import('../src/add-to-report.ts');
    return addToReport({
      kind,
      report,
      called: given(values, 'report') ?? '.',
      asked: (name) => given(values, name),
      required: (name) => {
        const value = given(values, name);
        if (value === undefined) throw new UsageError(`new ${kind}: --${name} is missing`);
        return value;
      },
      day: (name) => dayOf(values, name),
      today: today(),
      say: (line) => void process.stderr.write(`${line}\n`),
    });
  },
  { positionals: true, repeated: ['boundaries'], lists: ['tables'] },
);
