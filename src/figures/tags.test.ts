import { describe, expect, test } from 'vitest';
import { protect } from '../test/protected-report.ts';
import { ProblemList } from '../domain/problem/problem.ts';
import { viewReport } from '../report/report-view.ts';
import { TagArguments } from '../report/words/tag-arguments.ts';
import { indicator, offer, row, smallReport } from '../test/small-report.ts';
import { figureKinds, kinds } from './kinds.ts';
import { figureOfTag, tags } from './tags.ts';
import type { FigureTagName } from './tags.ts';

const view = viewReport(
  protect(
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
      frame: { offers: [offer('k', { area: 'a' })] },
    }),
  ).publishable,
);

function modelOf(name: FigureTagName, attributes: Readonly<Record<string, string>>) {
  const kind = figureOfTag(name);
  const problems = new ProblemList();
  const given = new TagArguments(
    { kind: 'tag', name, attributes, places: {}, children: [], place: { file: 'x.mdx' } },
    view,
    problems,
  );
  const model = kind === undefined ? undefined : kinds[kind].tag?.model(given);
  return { model, codes: problems.all.map(({ code }) => code) };
}

describe('the list of tags', () => {
  test('has each name once, and begins each with a capital as MDX wants it of components', () => {
    const names = figureKinds.flatMap((kind) => kinds[kind].tag?.name ?? []);
    expect(new Set(names).size).toBe(names.length);
    for (const name of Object.keys(tags)) expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  test('says in both languages what each tag and each attribute is for', () => {
    for (const { schema } of Object.values(tags)) {
      for (const { handbook } of [schema, ...Object.values(schema.attributes)]) {
        expect(handbook.de).toMatch(/\.$/);
        expect(handbook.en).toMatch(/\.$/);
      }
    }
  });
});

describe('a figure among the words', () => {
  test('is asked for with everything looked up', () => {
    expect(
      modelOf('ChoroplethMap', { indicator: 'births', period: '2021', current: 'a' }).model,
    ).toMatchObject({
      indicator: { id: 'births' },
      level: { id: 'district' },
      period: { text: '2021' },
      current: 'a',
    });
    expect(modelOf('TrendChart', { indicator: 'births', areas: 'a|b' }).model).toMatchObject({
      periods: [{ text: '2021' }, { text: '2022' }],
      lines: [{ place: { id: 'a' }, role: 'highlighted' }],
    });
    expect(modelOf('ScatterPlot', { x: 'births', y: 'area', period: '2022' }).model).toMatchObject({
      xPeriod: { text: '2022' },
      yPeriod: { text: '2022-12-31' },
    });
    expect(modelOf('OfferMap', { types: 'kita|hort' }).model).toMatchObject({
      area: undefined,
      phases: [],
      offers: [{ id: 'k' }],
    });
  });

  test('is nothing where the data do not have it, and the reason is told', () => {
    expect(modelOf('ChoroplethMap', { indicator: 'births', period: '1999' })).toEqual({
      model: undefined,
      codes: ['period-not-found'],
    });
  });
});
