import { expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { parseYaml } from './yaml.ts';
import {
  dateField,
  idField,
  isCalendarDay,
  isWebAddress,
  listField,
  mapField,
  numberField,
  textField,
  textsField,
  wordField,
  yesNoField,
} from './yaml-fields.ts';
import { parseShape } from './yaml-shape.ts';

const schema = mapField({
  title: textField(),
  authors: textsField().optional(),
  date: dateField().optional(),
  status: wordField(['draft', 'published']).default('draft'),
  parts: listField(mapField({ id: idField(), weight: numberField() })).default([]),
  free: yesNoField().optional(),
});

function shaped(text: string) {
  const problems = new ProblemList();
  const tree = parseYaml(text, 'a.mdx', problems, 2);
  const value = tree && parseShape(schema, tree, problems);
  return {
    value,
    problems: problems.all.map(({ code, place, facts }) => ({
      code,
      at: `${String(place.line)}:${String(place.column)}`,
      ...facts,
    })),
  };
}

test('turns texts into values, one author into a list', () => {
  expect(
    shaped('title: 01\nauthors: Amt\nfree: ja\nparts: [{id: a, weight: "1,5"}]').value,
  ).toEqual({
    title: '01',
    authors: ['Amt'],
    status: 'draft',
    parts: [{ id: 'a', weight: 1.5 }],
    free: true,
  });
});

test('reports every wrong value at its place and goes on with the default', () => {
  const { value, problems } = shaped(
    'title: A\ndate: 2026-02-30\nstatus: publishd\nparts:\n  - {id: ../x, weight: 1}\n  - {id: b, weight: 2}\n  - {id: c, weight: viel}',
  );
  expect(problems).toEqual([
    { code: 'wrong-value', at: '3:7', key: 'date', value: '2026-02-30', expected: 'date' },
    {
      code: 'unknown-choice',
      at: '4:9',
      key: 'status',
      value: 'publishd',
      allowed: ['draft', 'published'],
      nearest: 'published',
    },
    { code: 'wrong-value', at: '6:10', key: 'parts[1].id', value: '../x', expected: 'id' },
    { code: 'wrong-value', at: '8:21', key: 'parts[3].weight', value: 'viel', expected: 'number' },
  ]);
  expect(value).toEqual({ title: 'A', status: 'draft', parts: [{ id: 'b', weight: 2 }] });
});

test('names a missing key, and returns nothing where it is required', () => {
  const { value, problems } = shaped('authors: [a, b]\nparts: [{id: a}]');
  expect(value).toBeUndefined();
  expect(problems.map(({ code, at }) => [code, at])).toEqual([
    ['missing-key', '2:1'],
    ['missing-key', '3:9'],
  ]);
});

test('warns of an unknown key with the nearest known one, once for all entries of a list', () => {
  const { problems } = shaped(
    'title: A\nautors: B\nparts: [{id: a, weight: 1, wieght: 2}, {id: b, weight: 1, wieght: 2}]',
  );
  expect(problems).toMatchObject([
    { code: 'unknown-key', at: '3:1', key: 'autors', within: '', nearest: 'authors' },
    { code: 'unknown-key', at: '4:28', key: 'wieght', within: 'parts[1]', nearest: 'weight' },
  ]);
});

test('lets a list of texts hold no list', () => {
  expect(shaped('title: A\nauthors: [[x]]').problems).toMatchObject([
    { code: 'wrong-value', key: 'authors', expected: 'text-or-list' },
  ]);
});

test('takes a text where keys belong as a mistake of the whole', () => {
  expect(shaped('just text')).toMatchObject({
    value: undefined,
    problems: [{ code: 'wrong-value', value: 'just text', expected: 'map' }],
  });
});

test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (day) => {
  expect(isCalendarDay(day)).toBe(true);
});
test.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '26-01-01', ''])(
  '„%s“ is no day',
  (day) => {
    expect(isCalendarDay(day)).toBe(false);
  },
);
test.each(['javascript:alert(1)', 'https://', 'https://a b.de', 'http://u:p@a.de', '//a.de'])(
  '%s is no web address',
  (address) => {
    expect(isWebAddress(address)).toBe(false);
  },
);
