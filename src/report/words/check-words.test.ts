import { describe, expect, test } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import type { Goal } from '../../domain/words/goal.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import type { TagNode } from '../../domain/words/words.ts';
import { wordsOfProblem } from '../../language/messages/problem-report.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import { tags } from '../../figures/tags.ts';
import type { TagName } from '../../figures/tags.ts';
import { checkWords } from './check-words.ts';

const place = { file: 'content/narratives/s.mdx', line: 7, column: 3 };

const tag = (name: TagName, attributes: Readonly<Record<string, string>>): TagNode => ({
  kind: 'tag',
  name,
  attributes,
  places: {},
  children: name === 'Claim' ? [{ kind: 'text', value: 'so it is' }] : [],
  place,
});

const share = indicator('share', { unit: 'percent', short: 'Share', polarity: 'lower' });
const count = indicator('count', { decimals: 0 });
const other = indicator('other', { disclosure: 'none', decimals: 0 });

const rows: readonly Observation[] = [
  row('share', 'a', '2021', { n: '200', d: '1000' }),
  row('share', 'b', '2021', { n: '100', d: '1000' }),
  row('share', 'a', '2022', { n: '302', d: '1000' }),
  row('share', 'b', '2022', { n: '105', d: '1000' }),
  row('share', 'c', '2022', { n: '200', d: '1000' }),
  row('share', 'town', '2022', { n: '607', d: '3000' }),
  row('count', 'a', '2021', { value: '30' }),
  row('count', 'a', '2022', { value: '3' }),
  row('count', 'b', '2022', { value: '12' }),
  row('count', 'a', '2020', { value: '20' }),
  row('count', 'd', '2022', { value: '…' }),
  row('other', 'a', '2022-03-31', { value: '7' }),
  row('other', 'a', '2022-12-31', { value: '9' }),
  row('other', 'a', '2023-06-30', { value: '9', observation: { flags: ['b'] } }),
  row('other', 'a', '2023-12-31', { value: '12' }),
  row('other', 'b', '2023-12-31', { value: '(12)' }),
  row('other', 'd', '2021', { value: '1', group: 'male' }),
];

const split = indicator('split', { disclosure: 'none' });
const groups: readonly Observation[] = [
  row('split', 'a', '2022', { value: '1', group: 'male' }),
  row('split', 'a', '2022', { value: '2', group: 'female' }),
];

function published(words: readonly TagNode[], goals: readonly Goal[] = []): PublishableDataset {
  return protect(
    smallReport({
      indicators: [share, count, other, split],
      rows: [...rows, ...groups],
      areas: [area('a', { name: 'Alpha' }), area('b'), area('c'), area('d')],
      frame: {
        narratives: [
          {
            slug: 's',
            title: 'S',
            summary: 'S',
            authors: ['A'],
            date: '2026-01-01',
            reviewed: undefined,
            areas: [],
            themes: [],
            status: 'draft',
            words: { file: place.file, text: '', nodes: [{ kind: 'paragraph', children: words }] },
          },
        ],
        goals,
      },
    }),
  ).publishable;
}

const check = (name: TagName, attributes: Readonly<Record<string, string>>) =>
  checkWords(published([tag(name, attributes)]), tags, new Set());
const codes = (name: TagName, attributes: Readonly<Record<string, string>>): readonly string[] =>
  check(name, attributes).map(({ code }) => code);

const shareOf = { indicator: 'share', area: 'a', period: '2022' };

describe('a claim', () => {
  test.each([
    [{ ...shareOf, op: '>', value: '30.1' }],
    [{ ...shareOf, op: '>=', value: '30.2' }],
    [{ ...shareOf, op: '<', value: '30.3' }],
    [{ ...shareOf, op: '<=', value: '30.2' }],
    [{ ...shareOf, op: '=', value: '30.2' }],
    [{ ...shareOf, op: '>', than: 'b' }],
    [{ ...shareOf, op: '>', than: 'town' }],
    [{ ...shareOf, op: '>', than: '2021' }],
    [{ ...shareOf, op: 'highest' }],
    [{ ...shareOf, area: 'b', op: 'lowest' }],
    [{ ...shareOf, op: 'rising' }],
    [{ ...shareOf, period: 'latest', op: 'rising', than: '2021' }],
    [{ ...shareOf, area: 'c', op: 'similar' }],
    [{ ...shareOf, area: 'b', op: 'similar', than: '2021' }],
  ])('%o is borne out', (attributes) => {
    expect(codes('Claim', attributes)).toEqual([]);
  });

  test.each([
    [{ ...shareOf, op: '>', value: '30.2' }],
    [{ ...shareOf, op: '<', than: 'b' }],
    [{ ...shareOf, op: 'lowest' }],
    [{ ...shareOf, op: 'falling' }],
    [{ ...shareOf, op: 'similar' }],
    [{ ...shareOf, op: '=', value: '30.25' }],
  ])('%o is false and says what the data say', (attributes) => {
    const [found, ...more] = check('Claim', attributes);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'claim-false', level: 'error', place });
    if (found === undefined) return;
    const { message } = wordsOfProblem(found, 'de');
    expect(message).toContain('„so it is“');
    expect(message).toContain('30,2');
  });

  test('on a withheld cell is an error that is the same whether it is true or not', () => {
    const cell = { indicator: 'count', area: 'a', period: '2022' };
    const texts = [
      { ...cell, op: '<', value: '4' },
      { ...cell, op: '>', value: '4' },
      { ...cell, op: 'falling' },
      { ...cell, op: 'rising' },
      { indicator: 'count', area: 'b', period: '2022', op: '>', than: 'a' },
      { indicator: 'count', area: 'b', period: '2022', op: '<', than: 'a' },
    ].map((attributes) =>
      check('Claim', attributes).map((found) => [found.code, wordsOfProblem(found, 'de').message]),
    );
    expect(new Set(texts.map((text) => JSON.stringify(text))).size).toBe(1);
    expect(texts[0]?.[0]?.[0]).toBe('claim-on-withheld');
    expect(texts[0]?.[0]?.[1]).not.toMatch(/\b3\b/u);
  });

  test.each([
    [
      { indicator: 'count', area: 'd', period: '2022', op: '>', value: '1' },
      'claim-without-number',
    ],
    [
      { indicator: 'count', area: 'c', period: '2022', op: '>', value: '1' },
      'claim-without-number',
    ],
    [{ ...shareOf, period: '2021', op: 'rising' }, 'claim-undecidable'],
    [{ indicator: 'other', area: 'a', period: '2023-12-31', op: 'rising' }, 'claim-not-settled'],
    [{ ...shareOf, area: 'town', op: 'similar' }, 'claim-undecidable'],
    [{ indicator: 'other', area: 'a', period: '2023-06-30', op: 'rising' }, 'claim-undecidable'],
    [{ indicator: 'other', area: 'b', period: '2023-12-31', op: 'highest' }, 'claim-undecidable'],
    [{ ...shareOf, period: '2019', op: '>', value: '1' }, 'period-not-found'],
    [{ ...shareOf, op: '>', than: 'north' }, 'unknown-area'],
    [{ ...shareOf, op: '>', than: '2019' }, 'period-not-found'],
    [{ ...shareOf, op: '=', than: 'a' }, 'claim-attributes'],
    [{ indicator: 'other', area: 'a', period: '2022', op: '>', value: '1' }, 'period-ambiguous'],
    [{ indicator: 'split', area: 'a', period: '2022', op: '>', value: '1' }, 'group-needed'],
    [{ indicator: 'split', area: 'a', group: 'mael', op: '>', value: '1' }, 'group-not-found'],
  ])('%o cannot be decided', (attributes, expected) => {
    expect(codes('Claim', attributes)).toEqual([expected]);
  });

  test('names the candidates of an ambiguous period', () => {
    const [found] = check('Value', { indicator: 'other', area: 'a', period: '2022' });
    expect(found?.facts).toMatchObject({ candidates: ['2022-03-31', '2022-12-31'] });
  });
});

describe('a value', () => {
  test('that is withheld is a warning, one without a number too', () => {
    expect(check('Value', { indicator: 'count', area: 'a', period: '2022' })).toMatchObject([
      { code: 'value-withheld', level: 'warning', place },
    ]);
    expect(codes('Value', { indicator: 'count', area: 'd', period: '2022' })).toEqual([
      'value-without-number',
    ]);
    expect(codes('Value', { indicator: 'count', area: 'b' })).toEqual([]);
  });

  test('as a change needs an earlier one that is published', () => {
    expect(codes('Value', { ...shareOf, format: 'change' })).toEqual([]);
    expect(codes('Value', { ...shareOf, period: '2021', format: 'change' })).toEqual([
      'change-without-earlier-value',
    ]);
    expect(
      codes('Value', { indicator: 'count', area: 'a', period: '2022', format: 'change' }),
    ).toEqual(['value-withheld']);
  });
});

describe('a figure', () => {
  test.each<[TagName, Readonly<Record<string, string>>, readonly string[]]>([
    ['ChoroplethMap', { indicator: 'share', period: '2022' }, []],
    ['ChoroplethMap', { indicator: 'share', period: '1999' }, ['period-not-found']],
    ['ChoroplethMap', { indicator: 'split', group: 'female' }, []],
    ['ComparisonChart', { indicator: 'other', period: '2022' }, ['period-ambiguous']],
    ['TrendChart', { indicator: 'share', areas: 'a|b' }, []],
    ['ScatterPlot', { x: 'share', y: 'count' }, []],
    ['ScatterPlot', { x: 'share', y: 'other', period: '2021' }, ['period-not-found']],
    [
      'ScatterPlot',
      { x: 'share', y: 'other', period: '2023' },
      ['period-not-found', 'period-ambiguous'],
    ],
    ['OfferMap', {}, []],
  ])('%s %o gives %o', (name, attributes, expected) => {
    expect(codes(name, attributes)).toEqual(expected);
  });

  test('of an indicator without any number at its level is an error', () => {
    const empty = indicator('empty');
    const { publishable } = protect(
      smallReport({
        indicators: [empty],
        rows: [row('empty', 'a', '2022', { value: '.' })],
        frame: {
          pages: [
            {
              slug: 'p',
              title: 'P',
              plainLanguageOf: undefined,
              place: { file: 'content/pages/a.mdx' },
              words: {
                file: 'content/pages/p.mdx',
                text: '',
                nodes: [tag('TrendChart', { indicator: 'empty' })],
              },
            },
          ],
        },
      }),
    );
    expect(checkWords(publishable, tags, new Set()).map(({ code }) => code)).toEqual([
      'figure-without-values',
    ]);
  });
});

describe('a goal', () => {
  const goal = (changes: Partial<Goal['measure']>, due = '2027-01-01'): Goal => ({
    id: 'g',
    title: 'G',
    field: 'F',
    specific: 'S',
    measure: {
      indicator: 'share',
      area: 'a',
      baseline: { period: '2022', value: 30.2 },
      target: 20,
      ...changes,
    },
    accepted: 'A',
    realistic: 'R',
    due,
    decision: undefined,
    areas: [],
    words: { file: 'content/goals/g.mdx', text: '', nodes: [] },
  });

  test.each<[Partial<Goal['measure']>, readonly string[]]>([
    [{}, []],
    [{ baseline: { period: '2022', value: 30 } }, []],
    [{ baseline: { period: '2022', value: 31.2 } }, ['goal-baseline-differs']],
    [{ baseline: { period: '2019', value: 30.2 } }, ['period-not-found']],
    [{ target: 40 }, ['goal-target-against-polarity']],
    [
      { indicator: 'count', baseline: { period: '2022', value: 3 }, target: 2 },
      ['goal-baseline-withheld'],
    ],
  ])('with %o gives %o', (changes, expected) => {
    expect(
      checkWords(published([], [goal(changes)]), tags, new Set()).map(({ code }) => code),
    ).toEqual(expected);
  });

  test('is not due before the period that its baseline turns out to mean', () => {
    const measure = {
      indicator: 'other',
      baseline: { period: '2023-12-31', value: 12 },
      target: 20,
    };
    expect(
      checkWords(published([], [goal(measure, '2023-12-31')]), tags, new Set()).map(
        ({ code }) => code,
      ),
    ).toEqual(['goal-due-too-early']);
  });
});
