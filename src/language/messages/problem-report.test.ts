import { expect, test } from 'vitest';
import { problem } from '../../domain/problem/problem.ts';
import { formatProblems } from './problem-report.ts';

const file = 'data/indicators.csv';
const ascending = problem(
  'breaks-not-ascending',
  { file, line: 3, column: 14 },
  { first: '18,1', second: '16,8' },
);
const noRows = problem(
  'indicator-without-rows',
  { file, line: 2, column: 1 },
  { indicator: 'kita' },
);
const theme = problem(
  'unknown-theme',
  { file, line: 3, column: 6 },
  { value: 'gesundhiet', known: ['gesundheit'], nearest: 'gesundheit', indicator: 'u7' },
  4,
);
const folder = problem(
  'missing-folder',
  { file: 'content' },
  { folder: 'content', other: undefined },
);
const all = [ascending, theme, noRows, folder];

test('writes one line a problem in the order of file, line and column, remedy below, counts last', () => {
  expect(formatProblems(all, 'text', 'de')).toBe(
    `error content missing-folder — Der Ordner „content“ fehlt.
  Ein Bericht ist ein Ordner mit data/ (Zahlen, Orte) und content/ (Worte).
warning data/indicators.csv:2:1 indicator-without-rows — Der Indikator „kita“ hat keinen einzigen Wert.
  Werte in data/observations/ ablegen oder die Zeile aus dem Katalog nehmen.
error data/indicators.csv:3:6 unknown-theme — Das Thema „gesundhiet“ steht nicht in municipality.yaml. (4-mal)
  Meinten Sie „gesundheit“?
error data/indicators.csv:3:14 breaks-not-ascending — Die Klassengrenzen steigen nicht: auf „18,1“ folgt „16,8“.
  Grenzen aufsteigend ordnen, jede nur einmal.
3 Fehler, 1 Warnung
`,
  );
});

test('counts one error and one warning without a plural in English', () => {
  expect(formatProblems([noRows, folder], 'text', 'en').trimEnd().split('\n').at(-1)).toBe(
    '1 error, 1 warning',
  );
  expect(formatProblems([], 'text', 'en')).toBe('0 errors, 0 warnings\n');
});

test('leaves line, column, hint and count out of the JSON where there are none', () => {
  expect(JSON.parse(formatProblems([theme, folder], 'json', 'en'))).toEqual({
    errors: 2,
    warnings: 0,
    problems: [
      {
        level: 'error',
        code: 'missing-folder',
        file: 'content',
        message: 'The folder “content” is missing.',
        hint: 'A report is a folder with data/ (numbers, places) and content/ (words).',
      },
      {
        level: 'error',
        code: 'unknown-theme',
        file,
        line: 3,
        column: 6,
        message: 'The theme “gesundhiet” is not in municipality.yaml.',
        hint: 'Did you mean “gesundheit”?',
        count: 4,
      },
    ],
  });
});

test('writes GitHub annotations relative to the repository', () => {
  expect(formatProblems([ascending], 'github', 'de', 'reports/muster')).toBe(
    `::error file=reports/muster/data/indicators.csv,line=3,col=14,title=breaks-not-ascending::Die Klassengrenzen steigen nicht: auf „18,1“ folgt „16,8“. Grenzen aufsteigend ordnen, jede nur einmal.
1 Fehler, 0 Warnungen
`,
  );
});

test('lets a cell forge neither a line nor an annotation nor a colour', () => {
  const forged = problem(
    'unknown-theme',
    { file: 'data/a,b:c.csv', line: 1 },
    { value: 'x\n::error::y\u001b[31m\u202e', known: [], nearest: undefined, indicator: 'u' },
  );
  expect(formatProblems([forged], 'text', 'de').split('\n')[0]).toBe(
    'error data/a,b:c.csv:1 unknown-theme — Das Thema „x ::error::y�[31m�“ steht nicht in municipality.yaml.',
  );
  expect(formatProblems([forged], 'github', 'de', '').split('\n')[0]).toMatch(
    /^::error file=data\/a%2Cb%3Ac\.csv,line=1,title=unknown-theme::Das Thema „x ::error/u,
  );
});

test('tells rows that were left out on purpose, and no problem is made of them', () => {
  const ignored = { byArea: 12, byFilter: 1 };
  expect(formatProblems([], 'text', 'de', '', ignored)).toBe(
    '12 Zeilen ausgelassen (ignoreAreas)\n1 Zeile ausgelassen (columns.yaml: where)\n0 Fehler, 0 Warnungen\n',
  );
  expect(JSON.parse(formatProblems([], 'json', 'de', '', ignored))).toEqual({
    errors: 0,
    warnings: 0,
    problems: [],
    ignoredRows: ignored,
  });
});
