import { expect, test } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import type { TagNode, WordNode } from '../../domain/words/words.ts';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import { resolveWords } from './resolved-words.ts';
import { viewReport } from '../../report/report-view.ts';
import type { TagName } from '../../figures/tags.ts';
import type { ClaimRequest } from '../../report/words/decide-claim.ts';
import type { ValueRequest } from '../../report/words/tags/value.ts';

const tag = (
  name: TagName,
  attributes: Readonly<Record<string, string>>,
  children: readonly WordNode[] = [],
): TagNode => ({ kind: 'tag', name, attributes, places: {}, children, place: { file: 'x.mdx' } });

const { publishable } = protect(
  smallReport({
    indicators: [
      indicator('births', { disclosure: 'none' }),
      indicator('area', { disclosure: 'none' }),
    ],
    rows: [
      row('births', 'a', '2021', { value: '8' }),
      row('births', 'a', '2022', { value: '10' }),
      row('area', 'a', '2022-12-31', { value: '3' }),
    ],
    frame: {
      questions: [
        {
          id: 'why',
          title: 'Why?',
          knowledge: 'experience',
          stage: 'analysis',
          indicators: [],
          offerTypes: [],
          words: { file: 'q.mdx', nodes: [] },
        },
      ],
    },
  }),
);
const view = viewReport(publishable);

function resolve(nodes: readonly WordNode[]) {
  const values: ValueRequest[] = [];
  const claims: ClaimRequest[] = [];
  const figures: string[] = [];
  const prose = resolveWords(nodes, view, {
    value: (request) => {
      values.push(request);
      return { kind: 'text', value: '<value>' };
    },
    claimTitle: (request) => {
      claims.push(request);
      return 'title';
    },
    figure: ({ name }) => {
      figures.push(name);
      return undefined;
    },
  });
  return { prose, values, claims, figures };
}

const text = (value: string): WordNode => ({ kind: 'text', value });

test('numbers are put in wherever they stand: lists, tables, claims, voices', () => {
  const value = tag('Value', { indicator: 'births', area: 'a', format: 'change' });
  const { prose, values, claims } = resolve([
    { kind: 'list', ordered: false, start: 1, items: [[value]] },
    { kind: 'table', head: [[text('h')]], rows: [[[value]]] },
    tag('Facts', {}, [
      {
        kind: 'paragraph',
        children: [
          tag('Claim', { indicator: 'births', area: 'a', op: 'rising' }, [text('more '), value]),
        ],
      },
    ]),
  ]);
  const put = { kind: 'text', value: '<value>' };
  expect(prose).toEqual([
    { kind: 'list', ordered: false, start: 1, items: [[put]] },
    { kind: 'table', head: [[text('h')]], rows: [[[put]]] },
    {
      kind: 'voice',
      voice: 'facts',
      children: [
        {
          kind: 'paragraph',
          children: [{ kind: 'claim', title: 'title', children: [text('more '), put] }],
        },
      ],
    },
  ]);
  expect(values[0]).toMatchObject({
    place: { id: 'a' },
    period: { text: '2022' },
    cell: { value: { value: 10 } },
    earlier: { period: { text: '2021' }, cell: { value: { value: 8 } } },
  });
  expect(claims[0]).toMatchObject({ op: 'rising', than: { period: { text: '2021' } } });
});

test('a number asked for as such is told from one whose tag leaves the format open', () => {
  const cell = { indicator: 'births', area: 'a', period: '2022' };
  const { values } = resolve([tag('Value', { ...cell, format: 'number' }), tag('Value', cell)]);
  expect(values.map(({ format }) => format)).toEqual(['number', 'unit']);
});

test('figures are asked for in their order, and leave their words where there is nothing', () => {
  const { prose, figures } = resolve([
    tag('ChoroplethMap', { indicator: 'births' }),
    tag('OfferMap', { types: 'kita|hort' }),
  ]);
  expect(prose).toEqual([]);
  expect(figures).toEqual(['ChoroplethMap', 'OfferMap']);
});

test('answers name their question and where it stands', () => {
  expect(resolve([tag('Answer', { question: 'why' }, [text('So.')])]).prose).toEqual([
    { kind: 'answer', question: 'Why?', address: '/fragen/#why', children: [text('So.')] },
  ]);
  expect(resolve([tag('Expectation', { expected: 'a', found: 'b' })]).prose).toEqual([
    { kind: 'expectation', expected: 'a', found: 'b', explained: undefined },
  ]);
});
