import { expect, test } from 'vitest';
import type { TagNode, WordNode } from '../../domain/words/words.ts';
import type { TagName } from '../../figures/tags.ts';
import { choosePart, openingPicture } from './text-part.ts';

const text = (value: string): WordNode => ({
  kind: 'paragraph',
  children: [{ kind: 'text', value }],
});
const tag = (
  name: TagName,
  line: number,
  children: readonly WordNode[],
  attributes: Readonly<Record<string, string>> = {},
): TagNode => ({
  kind: 'tag',
  name,
  attributes,
  places: {},
  children,
  place: { file: 'x.mdx', line, column: 1 },
});
const answer = (line: number, question: string, children: readonly WordNode[]): TagNode =>
  tag('Answer', line, children, { question });

const nodes = [
  text('unmarked'),
  tag('Facts', 2, [text('fact'), answer(3, 'where', [text('here')])]),
  tag('Institutions', 4, [text('kita')]),
  tag('Experience', 5, [text('felt'), tag('Facts', 6, [text('inner')])]),
  answer(7, 'where', [text('there'), answer(8, 'where', [text('nested')])]),
  answer(9, 'who', [text('they')]),
];

const words = (shown: readonly WordNode[]): string =>
  shown
    .map((node) =>
      node.kind === 'text' ? node.value : 'children' in node ? words(node.children) : '',
    )
    .join(' ');
const chosen = (part: Parameters<typeof choosePart>[1]): unknown[] => {
  const { nodes: shown, shares, silent } = choosePart(nodes, part);
  return [words(shown), Object.fromEntries(shares), silent];
};

test('a voice has what stands in its own tags and nothing beside them', () => {
  const others = { '5:1': 'left-out', '7:1': 'left-out', '9:1': 'left-out' };
  expect(chosen({ part: 'facts' })).toEqual([
    'fact here',
    { '2:1': 'words', '4:1': 'left-out', ...others },
    ['0:0'],
  ]);
  expect(chosen({ part: 'institutions' })).toEqual([
    'kita',
    { '2:1': 'left-out', '4:1': 'words', ...others },
    ['0:0'],
  ]);
});

test('experience has what is marked so and what is not marked, with the voices inside it', () => {
  expect(chosen({ part: 'experience' })).toEqual([
    'unmarked felt inner there nested they',
    { '2:1': 'left-out', '4:1': 'left-out', '5:1': 'words' },
    [],
  ]);
});

test('answers are found inside other tags, whose own words keep silent', () => {
  expect(chosen({ part: 'answer', question: 'where' })).toEqual([
    'here there nested',
    {
      '2:1': 'words',
      '3:1': 'words',
      '4:1': 'left-out',
      '5:1': 'left-out',
      '6:1': 'left-out',
      '7:1': 'words',
      '9:1': 'left-out',
    },
    ['0:0', '2:1'],
  ]);
  expect(chosen({ part: 'answer', question: 'never asked' })[0]).toBe('');
});

test('the whole text leaves nothing out', () => {
  expect(chosen({ part: 'whole' })).toEqual([
    'unmarked fact here kita felt inner there nested they',
    {},
    [],
  ]);
});

test('a picture that a text begins with opens its page and is no part of the experience', () => {
  const picture = (line: number): WordNode => ({
    kind: 'picture',
    file: 'content/areas/a.png',
    alternative: 'a',
    credit: undefined,
    place: { file: 'x.mdx', line, column: 1 },
  });
  const first = picture(1);
  expect(openingPicture([first, text('after')])).toBe(first);
  expect(openingPicture([text('before'), first])).toBeUndefined();
  const { nodes: shown, shares } = choosePart([first, text('after'), picture(2)], {
    part: 'experience',
  });
  expect(shown.map(({ kind }) => kind)).toEqual(['paragraph', 'picture']);
  expect(Object.fromEntries(shares)).toEqual({ '1:1': 'left-out' });
});
