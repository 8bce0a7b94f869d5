import { expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { checkLinks } from './dead-links.ts';

const site = new Set(['/', '/gebiete/', '/gebiete/hafen/', '/daten/wege.csv']);
const place = { file: 'content/narratives/a.mdx', line: 4, column: 1 };

const anchors = new Map([['/berichte/a/', new Set(['kurze-wege', 'üben'])]]);

function deadFrom(page: string | undefined, href: string, known = new Map<string, Set<string>>()) {
  const problems = new ProblemList();
  const link = { kind: 'link', href, children: [], place } as const;
  const nodes = [{ kind: 'list', ordered: false, start: 1, items: [[link]] }] as const;
  checkLinks(
    { file: place.file, text: '', nodes },
    page,
    new Set([...site, ...known.keys()]),
    problems,
    known,
  );
  return problems.all.map((problem) => [problem.code, problem.place.line]);
}

const dead = (href: string) => deadFrom('/berichte/a/', href);

test.each([
  '/',
  '/gebiete/hafen/',
  '/gebiete/hafen',
  '/gebiete/hafen/?a=1#oben',
  '../../gebiete/hafen/',
  '/daten/wege.csv',
  '/bilder/karte.svg',
  '/vergleich/',
  '/en/gebiete/hafen/',
  '#oben',
  '?a=1',
  'https://a.example/gebiete/hafn/',
  'mailto:a@b.example',
])('%s leads somewhere, or out of the site', (href) => {
  expect(dead(href)).toEqual([]);
});

test.each(['/gebiete/hafn/', '../../gebiete/hafn/', 'hafen/', '/daten/weg.csv', '/Gebiete/'])(
  '%s leads to no page',
  (href) => {
    expect(dead(href)).toEqual([['dead-link', 4]]);
  },
);

test('leaves relative links alone where the page is not known', () => {
  expect(deadFrom(undefined, 'hafen/')).toEqual([]);
  expect(deadFrom(undefined, '/hafen/')).toEqual([['dead-link', 4]]);
});

test.each(['#kurze-wege', '#top', '#', '#%C3%BCben', '/berichte/a/#kurze-wege', '/gebiete/#x'])(
  '%s names a place that is there, or that nobody can know',
  (href) => {
    expect(deadFrom('/berichte/a/', href, anchors)).toEqual([]);
  },
);

test.each(['#lange-wege', '/berichte/a/#x', '/berichte/a#Kurze-Wege'])(
  '%s names no heading of the page',
  (href) => {
    expect(deadFrom('/berichte/a/', href, anchors)).toEqual([['dead-anchor', 4]]);
    expect(deadFrom('/gebiete/hafen/', href, anchors)).toEqual(
      href.startsWith('#') ? [] : [['dead-anchor', 4]],
    );
  },
);
