import { expect, test } from 'vitest';
import { ProblemList } from '../../../domain/problem/problem.ts';
import { parseAddresses } from './addresses.ts';

const areas = [
  { id: '01', name: 'Nordstadt' },
  { id: '02', name: 'Südstadt' },
  { id: '03', name: 'Nordstadt' },
].map((area) => ({ ...area, place: { file: 'data/geography/a.topojson' } }));

function parsed(table: string | undefined, named = areas) {
  const problems = new ProblemList();
  const bytes = table === undefined ? undefined : new TextEncoder().encode(table);
  const slugs = parseAddresses(named, bytes, problems);
  return {
    slugs: Object.fromEntries(slugs),
    problems: problems.all.map(({ code, place, facts, count }) => ({
      ...facts,
      code,
      line: place.line,
      column: place.column,
      count,
    })),
  };
}

test('makes addresses from names where no file pins them', () => {
  expect(parsed(undefined)).toEqual({
    slugs: { '01': 'nordstadt-01', '02': 'suedstadt', '03': 'nordstadt-03' },
    problems: [],
  });
});

test('uses a pinned address whatever the name says', () => {
  const { slugs, problems } = parsed('area,slug\n01,nordstadt\n02,alt\n03,nord\n');
  expect(slugs).toEqual({ '01': 'nordstadt', '02': 'alt', '03': 'nord' });
  expect(problems).toEqual([]);
});

test('tells the line to add for an area that is missing, below the last', () => {
  expect(parsed('area,slug\n01,nordstadt\n02,suedstadt\n').problems).toEqual([
    {
      code: 'area-without-address',
      line: 4,
      column: 1,
      count: 1,
      area: '03',
      slug: 'nordstadt-03',
    },
  ]);
});

test('folds the areas beyond the twentieth', () => {
  const many = Array.from({ length: 500 }, (_, i) => ({
    id: `a${String(i)}`,
    name: `Gebiet ${String(i)}`,
    place: { file: 'x' },
  }));
  const { problems } = parsed('area,slug\na0,gebiet-0\n', many);
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)?.count).toBe(479);
});

test('reports an address that two areas are pinned to, and one that is pinned twice', () => {
  expect(
    parsed('area,slug\n01,nord\n02,suedstadt\n03,nord\n01,nordstadt\n').problems,
  ).toMatchObject([
    { code: 'area-pinned-twice', line: 5, area: '01' },
    { code: 'slug-clash', slug: 'nord', areas: ['01', '03'] },
  ]);
});

test.each(['Nord', '../x', 'a/b', 'nörd', ''])('refuses „%s“ as an address', (slug) => {
  expect(parsed(`area,slug\n01,${slug}\n02,s\n03,n\n`).problems).toMatchObject([
    { code: 'malformed-slug', slug },
  ]);
});

test('warns of an address whose area is gone, with the nearest', () => {
  expect(parsed('area,slug\n01,a\n02,b\n03,c\n3,d\n').problems).toMatchObject([
    { code: 'address-of-unknown-area', line: 5, area: '3' },
  ]);
});
