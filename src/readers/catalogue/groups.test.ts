import { expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { parseGroups } from './groups.ts';

function read(text: string) {
  const problems = new ProblemList();
  const groups = parseGroups(new TextEncoder().encode(text), 'data/groups.csv', problems);
  return { groups, problems: problems.all };
}

test('sorts groups by their order and keeps the order of rows where it is equal', () => {
  const { groups, problems } = read(
    'id,title,dimension,order,total\nw,weiblich,sex,2,\nm,männlich,sex,1,nein\nall,,sex,2,ja\n',
  );
  expect(problems).toEqual([]);
  expect(groups.map((g) => [g.id, g.title, g.total])).toEqual([
    ['m', 'männlich', false],
    ['w', 'weiblich', false],
    ['all', 'all', true],
  ]);
});

test('names groups given twice, empty ids and what is neither yes nor no', () => {
  expect(read('id,order,total\na,1,\na,2,\n,3,\nb,vier,vielleicht\n').problems).toMatchObject([
    { code: 'duplicate-group', place: { line: 3 }, facts: { group: 'a', line: 2 } },
    { code: 'missing-cell', place: { line: 4 } },
    { code: 'not-a-whole-number', place: { line: 5 } },
    { code: 'not-yes-or-no', place: { line: 5 } },
  ]);
});
