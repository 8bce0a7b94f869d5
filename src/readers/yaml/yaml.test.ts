import { expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { growthOfWork } from '../../test/growth.ts';
import { parseYaml } from './yaml.ts';

function parsed(text: string, firstLine = 1) {
  const problems = new ProblemList();
  const tree = parseYaml(text, 'data/a.yaml', problems, firstLine);
  return { tree, codes: problems.all.map((problem) => problem.code), problems: problems.all };
}

test('keeps values as they are written', () => {
  expect(parsed('id: 01\nx: 1e3\ny: no\nday: 2026-11-23').tree?.value).toEqual({
    id: '01',
    x: '1e3',
    y: 'no',
    day: '2026-11-23',
  });
});

test('takes a key without a value as absent, and a quoted sign as text', () => {
  expect(parsed('a:\nb: ~\nc: null\nd: "~"\ne: ""').tree?.value).toEqual({ d: '~', e: '' });
});

test('reports a key that occurs twice with the lines of both', () => {
  const { problems } = parsed('a: 1\nb: {c: 1, c: 2}\na: 3');
  expect(problems.map(({ code, place, facts }) => [code, place.line, place.column, facts])).toEqual(
    [
      ['yaml-duplicate-key', 2, 11, { key: 'c', line: 2 }],
      ['yaml-duplicate-key', 3, 1, { key: 'a', line: 1 }],
    ],
  );
});

test('counts columns in characters and lines from where front matter begins', () => {
  const { tree } = parsed('"😀": {a: x}', 2);
  expect(tree?.place(['😀', 'a'])).toEqual({ file: 'data/a.yaml', line: 2, column: 10 });
  expect(tree?.keyPlace(['😀', 'a'])).toEqual({ file: 'data/a.yaml', line: 2, column: 7 });
});

test('places what is missing at the nearest thing above it', () => {
  const { tree } = parsed('levels:\n  - id: a\n  - id: b');
  expect(tree?.place(['levels', 1, 'file'])).toMatchObject({ line: 3, column: 5 });
  expect(tree?.place(['nothing'])).toMatchObject({ line: 1, column: 1 });
});

test('resolves references, and stops at a bomb of them', () => {
  expect(parsed('a: &x [1]\nb: *x').tree?.value).toEqual({ a: ['1'], b: ['1'] });
  const names = [...'abcdefghi'];
  const bomb = names
    .map((name, at) =>
      at === 0
        ? `${name}: &${name} [x, x, x, x, x, x, x, x, x, x]`
        : `${name}: &${name} [${Array.from({ length: 10 }, () => `*${names[at - 1] ?? ''}`).join(', ')}]`,
    )
    .join('\n');
  // Resolved they would be a thousand million texts.
  expect(parsed(bomb)).toMatchObject({ tree: undefined, codes: ['yaml-too-large'] });
});

test('refuses a reference to itself and one to nothing', () => {
  expect(parsed('a: &a [*a]')).toMatchObject({ tree: undefined, codes: ['yaml-too-large'] });
  expect(parsed('a: *nowhere')).toMatchObject({ tree: undefined, codes: ['yaml-unknown-alias'] });
});

test.each([
  ['brackets', '['.repeat(20000)],
  ['dashes, which would end the process', '- '.repeat(20000)],
  ['indentation', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
])('refuses nesting without end by %s', (_, text) => {
  expect(parsed(text)).toMatchObject({ tree: undefined, codes: ['yaml-too-large'] });
});

test('takes keys that mean something to JavaScript as keys', () => {
  const value = parsed('__proto__: {polluted: yes}\nconstructor: y').tree?.value;
  expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
  ['a tab as indentation', 'a:\n\tb: 1', 2, 1],
  ['a colon in an unquoted text', 'title: a: b', 1, 8],
  ['a data type', 'a: !!js/function x', 1, 4],
  ['a second document', 'a: 1\n---\nb: 2', 2, 1],
  ['an unclosed list', 'a: [1, 2\nb: 3', 1, 4],
  ['an unclosed quotation mark', 'a: "1\nb: 3', 1, 4],
  ['a line that is indented too far', 'a: b\n c: d', 2, 2],
])('says where %s stands', (_, text, line, column) => {
  const { tree, problems } = parsed(text);
  expect(tree).toBeUndefined();
  expect(problems[0]).toMatchObject({ code: 'yaml-syntax', place: { line, column } });
});

test('reads many keys with work that grows as they do', () => {
  const read = (keys: number): void => {
    const text = Array.from({ length: keys }, (_, i) => `k${String(i)}: v`).join('\n');
    expect(Object.keys(parsed(text).tree?.value ?? {})).toHaveLength(keys);
  };
  read(60_000);
  // Six times the keys; where each is compared with all others it is 36 times the work.
  expect(growthOfWork(read, 2000, 12_000)).toBeLessThan(18);
});

test.each([
  ['a comma that ends a value in braces', 'a: {b: Markt 1, 00000 Ort}', 'yaml-comma-in-value', 8],
  ['a colour without quotation marks', 'accent: #0a5ca8', 'yaml-comment-in-value', 9],
  ['a number sign in a title', 'title: Kita #1 am Hafen', 'yaml-comment-in-value', 13],
  ['a text that begins with &', 'title: &Kita am Hafen', 'yaml-unused-anchor', 8],
  ['a control character', 'title: "a\\u0007"', 'content-control-character', 8],
])('tells %s', (_, text, code, column) => {
  const { problems } = parsed(text);
  expect(problems).toMatchObject([{ code, place: { line: 1, column } }]);
});

test('reads the value that a comma has cut as it was meant', () => {
  expect(parsed('a: {b: x, y, z, c: 1}').tree?.value).toEqual({ a: { b: 'x, y, z', c: '1' } });
});

test.each([
  'a: b # comment',
  '# a: #1',
  "a: 'b #1'",
  'a: https://b.example/#c',
  'a: &name b\nc: *name',
  'a: {b: 1, c: , }',
])('%j is right YAML', (text) => {
  expect(parsed(text).problems).toEqual([]);
});
