import { expect, test } from 'vitest';
import type { TagNode, WordNode } from '../../domain/words/words.ts';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import { viewReport } from '../../report/report-view.ts';
import type { TagName } from '../../figures/tags.ts';
import type { ClaimRequest } from '../../report/words/decide-claim.ts';
import type { ValueRequest } from '../../report/words/tags/value.ts';
import { protect } from '../../test/protected-report.ts';
import { showText } from './show-text.ts';
import type { Showing } from './show-text.ts';

let line = 0;
/** Every node stands on a line of its own. */
const nextPlace = () => {
  line += 1;
  return { file: 'x.mdx', line, column: 1 };
};
const tag = (
  name: TagName,
  attributes: Readonly<Record<string, string>>,
  children: readonly WordNode[] = [],
): TagNode => ({ kind: 'tag', name, attributes, places: {}, children, place: nextPlace() });
const heading = (depth: 2 | 3 | 4, anchor: string): WordNode => ({
  kind: 'heading',
  depth,
  anchor,
  children: [text(anchor)],
  place: nextPlace(),
});
const text = (value: string): WordNode => ({ kind: 'text', value });

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
          words: { file: 'q.mdx', text: '', nodes: [] },
        },
      ],
    },
  }),
);
const view = viewReport(publishable);

function show(nodes: readonly WordNode[], showing: Showing = {}) {
  const values: ValueRequest[] = [];
  const claims: ClaimRequest[] = [];
  const figures: string[] = [];
  const shown = showText(
    { file: 'x.mdx', text: '', nodes },
    'x',
    view,
    {
      value: (request) => {
        values.push(request);
        return { kind: 'value', text: '10', state: 'observed', title: 't', address: '/x/' };
      },
      claim: (request) => {
        claims.push(request);
        return { kind: 'claim', title: 'title' };
      },
      picture: ({ file, alternative, credit }) => ({
        kind: 'picture',
        picture: {
          alternative: `${file}: ${alternative}`,
          credit,
          width: 1,
          height: 1,
          webp: [],
          jpeg: [],
        },
      }),
      figure: ({ name }) => {
        figures.push(name);
        return { kind: 'words' };
      },
    },
    showing,
  );
  return { shown, kinds: Object.values(shown?.places ?? {}), values, claims, figures };
}

test('values are prepared wherever they stand: lists, tables, claims, voices', () => {
  const value = () => tag('Value', { indicator: 'births', area: 'a', format: 'change' });
  const { kinds, values, claims } = show([
    { kind: 'list', ordered: false, start: 1, items: [[value()]] },
    { kind: 'table', head: [[text('h')]], rows: [[[value()]]] },
    tag('Facts', {}, [
      {
        kind: 'paragraph',
        children: [
          tag('Claim', { indicator: 'births', area: 'a', op: 'rising' }, [text('more '), value()]),
        ],
      },
    ]),
  ]);
  expect(kinds.map(({ kind }) => kind)).toEqual(['value', 'value', 'voice', 'claim', 'value']);
  expect(values[0]).toMatchObject({
    place: { id: 'a' },
    period: { text: '2022' },
    cell: { value: { value: 10 } },
    earlier: { period: { text: '2021' }, cell: { value: { value: 8 } } },
  });
  expect(claims[0]).toMatchObject({ op: 'rising', than: { period: { text: '2021' } } });
});

test('figures are asked for by their tag; without data a tag leaves its own words', () => {
  const { kinds, figures } = show([
    tag('ChoroplethMap', { indicator: 'births', period: '2021', current: 'a' }),
    tag('OfferMap', { types: 'kita|hort' }),
    tag('Value', { indicator: 'births', area: 'a', period: '1999' }),
  ]);
  expect(kinds).toEqual(Array.from({ length: 3 }, () => ({ kind: 'words' })));
  expect(figures).toEqual(['ChoroplethMap', 'OfferMap']);
});

test('answers name their question and where it stands', () => {
  expect(show([tag('Answer', { question: 'why' }, [text('So.')])]).kinds).toEqual([
    { kind: 'answer', question: 'Why?', address: '/fragen/#why' },
  ]);
  expect(show([tag('Expectation', { expected: 'a', found: 'b' })]).kinds).toEqual([
    { kind: 'expectation', expected: 'a', found: 'b', explained: undefined },
  ]);
});

test('headings sink below those of the page and bear the name of their text where several share it', () => {
  const nodes = [heading(2, 'one'), heading(4, 'two')];
  expect(show(nodes).kinds).toEqual([
    { kind: 'heading', element: 'h2', anchor: 'one' },
    { kind: 'heading', element: 'h4', anchor: 'two' },
  ]);
  expect(show(nodes, { anchors: 'goal', sink: 3 }).kinds).toEqual([
    { kind: 'heading', element: 'h5', anchor: 'goal-one' },
    { kind: 'heading', element: 'h6', anchor: 'goal-two' },
  ]);
});

test('pictures are shown with what is to be seen and whose they are', () => {
  const picture: WordNode = {
    kind: 'picture',
    file: 'content/areas/a.png',
    alternative: 'A tree',
    credit: 'c',
    place: nextPlace(),
  };
  expect(show([picture]).kinds).toMatchObject([
    { kind: 'picture', picture: { alternative: 'content/areas/a.png: A tree', credit: 'c' } },
  ]);
});

test('a part without words is not shown', () => {
  expect(show([text('x')], { part: { part: 'facts' } }).shown).toBeUndefined();
  expect(show([text('x')]).shown).toBeDefined();
});
