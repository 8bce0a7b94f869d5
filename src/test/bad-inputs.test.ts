/**
 * A folder per bad input: only the files that differ from `_base`, and `expected.txt` with the verdict and the
 * facts of every problem (decision 006): what is compared is level, place, code, count and facts, never a wording.
 * How to add one is said in bad-inputs/README.md.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeptChecks, checkReport } from '../build-report.ts';
import { problemCodes } from '../domain/problem/problem.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { wordsOfProblem } from '../language/messages/problem-report.ts';
import { emptyFolder, filesBelow } from './folders.ts';
import { factLines } from './problem-facts.ts';

const inputs = join(import.meta.dirname, 'bad-inputs');
// Two runs at a time must not meet.
const work = emptyFolder(`bad-inputs-${String(process.pid)}`);
beforeAll(() => {
  cpSync(base, report, { recursive: true });
});
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
  'stand-damaged',
  'unreadable-file',
]);

const report = join(work, 'report');
const base = join(inputs, '_base');
/** One process checks report after report, and keeps what two of them share: kept-checks.test.ts shows that this changes nothing. */
const kept = new KeptChecks();

/**
 * Lays a case over the base; to be taken away again.
 *
 * @returns paths that are not as in the base, relative to the report
 */
function layOver(name: string): readonly string[] {
  const own = join(inputs, name);
  const touched: string[] = [];
  /** An absolute path where nothing is, in a folder. */
  const place = (path: string): string => {
    const to = join(report, path);
    if (existsSync(to)) rmSync(to, { recursive: true });
    else mkdirSync(dirname(to), { recursive: true });
    touched.push(path);
    return to;
  };
  for (const file of filesBelow(own)) {
    if (file === 'expected.txt' || file === 'make.json') continue;
    if (file.endsWith('.absent')) {
      const gone = file.slice(0, -'.absent'.length);
      rmSync(join(report, gone), { recursive: true });
      touched.push(gone);
    } else copyFileSync(join(own, file), place(file));
  }
  const recipe = join(own, 'make.json');
  if (existsSync(recipe)) make(JSON.parse(readFileSync(recipe, 'utf8')) as Made, place);
  return touched;
}

function make(made: Made, place: (path: string) => string): void {
  for (const path of made.folders ?? []) mkdirSync(place(path));
  for (const [path, target] of Object.entries(made.links ?? {})) symlinkSync(target, place(path));
  for (const [path, text] of Object.entries(made.files ?? {})) writeFileSync(place(path), text);
  for (const [path, { start = '', text, times, end = '' }] of Object.entries(made.repeated ?? {})) {
    const parts = Array.from({ length: times }, (_, n) => text.replaceAll('{n}', String(n)));
    writeFileSync(place(path), start + parts.join('') + end);
  }
}

const isPlainFile = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Puts back what the base has at these paths. */
function takeAway(touched: readonly string[]): void {
  for (const path of touched) {
    // The uppermost folder that the base lacks goes with what is in it.
    const parts = path.split('/');
    const ancestors = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
    const foreign = ancestors.find((one) => !existsSync(join(base, one)));
    if (foreign !== undefined) rmSync(join(report, foreign), { recursive: true, force: true });
    else if (isPlainFile(join(report, path)) && isPlainFile(join(base, path)))
      copyFileSync(join(base, path), join(report, path));
    else {
      rmSync(join(report, path), { recursive: true, force: true });
      cpSync(join(base, path), join(report, path), { recursive: true });
    }
  }
}

/** Size and time of what is laid over the base, and all that is below it: reading leaves it as it was. */
const stateOf = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => {
    const state = lstatSync(join(report, path), { throwIfNoEntry: false });
    if (state?.isDirectory()) return [path, ...readdirSync(join(report, path))];
    return `${path} ${String(state?.size)} ${String(state?.mtimeMs)}`;
  });

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
    const { problems, ignored } = await checkReport(report, undefined, kept);
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
      const touched = layOver(name);
      const before = stateOf(touched);
      // What is kept is known by its bytes: what is made to have none is read anew.
      const by = existsSync(join(inputs, name, 'make.json')) ? undefined : kept;
      const { problems, ignored } = await checkReport(report, undefined, by);
      expect(stateOf(touched)).toEqual(before);
      takeAway(touched);
      const facts = factLines(problems, ignored);
      if (update) writeFileSync(expectedFile, `${verdict}\n${facts}`);
      else expect(facts).toBe(expected.join('\n'));
      expect(verdictOf(problems)).toBe(verdict);
      expect(problems.filter(placeless)).toEqual([]);
      expect(problems.flatMap(brokenWords)).toEqual([]);
    });
  }

  it('and left as it is: after all of them the folder is that of the base', () => {
    const stored = (folder: string): readonly (readonly [string, Buffer])[] =>
      filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))]);
    expect(stored(report)).toEqual(stored(base));
  });
});
