/**
 * A folder per bad input: only the files that differ from `_base`, and `expected.txt` with the verdict and the
 * facts of every problem (decision 006): what is compared is level, place, code, count and facts, never a wording.
 * How to add one is said in bad-inputs/README.md.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkReport } from '../build-report.ts';
import { problemCodes } from '../domain/problem/problem.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { wordsOfProblem } from '../language/messages/problem-report.ts';
import { emptyFolder, filesBelow } from './folders.ts';
import { factLines } from './problem-facts.ts';

const inputs = join(import.meta.dirname, 'bad-inputs');
// Two runs at a time must not meet.
const work = emptyFolder(`bad-inputs-${String(process.pid)}`);
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});
const update = process.env['UPDATE_EXPECTED'] === '1';
const verdicts = ['reject', 'warn', 'accept'];

/** What git cannot hold, or not on every machine. Paths are relative to the report folder. */
interface Made {
  /** Path → where the link leads. */
  readonly links?: Readonly<Record<string, string>>;
  /** Empty folders; a file of the base at this path goes. */
  readonly folders?: readonly string[];
  /** Path → text, for names that some systems cannot hold. */
  readonly files?: Readonly<Record<string, string>>;
  /** Path → a text, then another so many times (`{n}` counts from 0), then an end. */
  readonly repeated?: Readonly<
    Record<
      string,
      {
        readonly start?: string;
        readonly text: string;
        readonly times: number;
        readonly end?: string;
      }
    >
  >;
}

/** Mistakes that no line can be named for: the file as a whole, or its absence. */
const withoutLine: ReadonlySet<string> = new Set([
  'empty-file',
  'file-too-large',
  'link-out-of-folder',
  'missing-file',
  'missing-folder',
  'not-a-file',
  'not-a-text-file',
  'unreadable-file',
]);

/** Base and case, one over the other, in a folder of their own. */
function makeReport(name: string): string {
  const report = join(work, name);
  cpSync(join(inputs, '_base'), report, { recursive: true });
  const own = join(inputs, name);
  for (const file of filesBelow(own)) {
    if (file === 'expected.txt' || file === 'make.json') continue;
    const to = join(report, file);
    if (file.endsWith('.absent')) {
      rmSync(to.slice(0, -'.absent'.length), { recursive: true });
    } else {
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(own, file), to);
    }
  }
  const recipe = join(own, 'make.json');
  if (existsSync(recipe)) make(JSON.parse(readFileSync(recipe, 'utf8')) as Made, report);
  return report;
}

function make(made: Made, report: string): void {
  const place = (path: string): string => {
    const to = join(report, path);
    rmSync(to, { recursive: true, force: true });
    mkdirSync(dirname(to), { recursive: true });
    return to;
  };
  for (const path of made.folders ?? []) mkdirSync(place(path));
  for (const [path, target] of Object.entries(made.links ?? {})) symlinkSync(target, place(path));
  for (const [path, text] of Object.entries(made.files ?? {})) writeFileSync(place(path), text);
  for (const [path, { start = '', text, times, end = '' }] of Object.entries(made.repeated ?? {})) {
    const parts = Array.from({ length: times }, (_, n) => text.replaceAll('{n}', String(n)));
    writeFileSync(place(path), start + parts.join('') + end);
  }
}

/** Name, size and time of everything below a folder: reading leaves it as it was. */
const stateOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isSymbolicLink())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      return entry.isFile() ? `${path} ${String(size)} ${String(mtimeMs)}` : path;
    })
    .toSorted();

function verdictOf(problems: readonly Problem[]): string {
  if (problems.some((problem) => problem.level === 'error')) return 'reject';
  return problems.length > 0 ? 'warn' : 'accept';
}

const placeless = (problem: Problem): boolean =>
  problem.place.file === '' ||
  (problem.level === 'error' && problem.place.line === undefined && !withoutLine.has(problem.code));

/** Words in which a program shows through; what a cell holds may be quoted and say such things. */
const brokenWords = (problem: Problem): readonly string[] =>
  (['de', 'en'] as const)
    .map((language) => Object.values(wordsOfProblem(problem, language)).join('\n'))
    .filter((text) =>
      /\bat \S+:\d+:\d+|\[object |\bNaN\b|\bundefined\b|\bInfinity\b/u.test(
        text.replace(/[„“][^„“”]*[“”]/gu, ''),
      ),
    );

const cases = readdirSync(inputs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_base')
  .map((entry) => entry.name)
  .toSorted();

describe('the report that bad inputs differ from', () => {
  it('has no problem at all', async () => {
    const report = makeReport('_base');
    const { problems, ignored } = await checkReport(report);
    expect(factLines(problems, ignored)).toBe('');
  });
});

describe('a bad input is told exactly', () => {
  it('in at least 85 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(85);
  });

  it('with every code of the check but the one that only a fault of our own brings about', () => {
    const expected = cases.map((name) => readFileSync(join(inputs, name, 'expected.txt'), 'utf8'));
    const told = new Set(expected.flatMap((text) => text.split(/\s/u)));
    expect(problemCodes.filter((code) => !told.has(code))).toEqual(['disclosure-leak']);
  });

  for (const name of cases) {
    it(name, async () => {
      const expectedFile = join(inputs, name, 'expected.txt');
      const [verdict = '', ...expected] = readFileSync(expectedFile, 'utf8').split('\n');
      expect(verdicts).toContain(verdict);
      const report = makeReport(name);
      const before = stateOf(report);
      const { problems, ignored } = await checkReport(report);
      const facts = factLines(problems, ignored);
      if (update) writeFileSync(expectedFile, `${verdict}\n${facts}`);
      else expect(facts).toBe(expected.join('\n'));
      expect(verdictOf(problems)).toBe(verdict);
      expect(problems.filter(placeless)).toEqual([]);
      expect(problems.flatMap(brokenWords)).toEqual([]);
      expect(stateOf(report)).toEqual(before);
      rmSync(report, { recursive: true });
    });
  }
});
