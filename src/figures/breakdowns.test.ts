import { describe, expect, it, test } from 'vitest';
import { ProblemList } from '../domain/problem/problem.ts';
import { viewReport } from '../report/report-view.ts';
import { TagArguments } from '../report/words/tag-arguments.ts';
import { protect } from '../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../test/small-report.ts';
import { drawAgePyramid } from './age-pyramid/draw.ts';
import { agePyramid } from './age-pyramid/tag.ts';
import { drawComposition } from './composition/draw.ts';
import { composition } from './composition/tag.ts';
import { expectGolden, expectSound, expectSpoken, inline } from './golden.fixture.ts';
import { drawHeatTable } from './heat-table/draw.ts';
import { heatTable } from './heat-table/tag.ts';
import { drawSlopeChart } from './slope-chart/draw.ts';
import { slopeChart } from './slope-chart/tag.ts';
import { english, german } from './town.fixture.ts';
import { drawUnitChart } from './unit-chart/draw.ts';
import { partsOf } from './unit-chart/model.ts';
import { unitChart } from './unit-chart/tag.ts';

const poverty = indicator('poverty', { unit: 'percent' });
const people = indicator('people', { short: 'Kinder', decimals: 0 });
const group = (id: string, title: string, dimension: string, order: number, total = false) => ({
  id,
  title,
  dimension,
  order,
  total,
});
const counts = { a: [120, 80], b: [60, 61], c: [90, 30], d: [44, 52] } as const;
const view = viewReport(
  protect(
    smallReport({
      areas: Object.keys(counts).map((id) => area(id, { name: `Ort ${id}` })),
      indicators: [poverty, people],
      frame: {
        groups: [
          group('u3', 'unter 3 Jahre', 'alter', 1),
          group('3-6', '3 bis unter 6 Jahre', 'alter', 2),
          group('w_u3', 'weiblich, unter 3 Jahre', 'beides', 1),
          group('m_u3', 'männlich, unter 3 Jahre', 'beides', 2),
          group('w_3-6', 'weiblich, 3 bis unter 6 Jahre', 'beides', 3),
          group('m_3-6', 'männlich, 3 bis unter 6 Jahre', 'beides', 4),
        ],
      },
      rows: Object.entries(counts).flatMap(([id, [young, old]]) => [
        row('people', id, '2024', { value: String(young + old) }),
        row('people', id, '2024', { value: String(young), group: 'u3' }),
        row('people', id, '2024', { value: String(old), group: '3-6' }),
        row('poverty', id, '2020', { n: String(young), d: '400' }),
        row('poverty', id, '2024', { n: String(id === 'a' ? 200 : young + 2), d: '400' }),
      ]),
    }),
  ).publishable,
);

function given(name: string, attributes: Readonly<Record<string, string>>) {
  const problems = new ProblemList();
  const tag = {
    kind: 'tag' as const,
    name,
    attributes,
    places: {},
    children: [],
    place: { file: 'x.mdx' },
  };
  return new TagArguments(tag, view, problems);
}

function of<Model>(
  tag: { readonly name: string; readonly model: (one: TagArguments) => Model | undefined },
  attributes: Readonly<Record<string, string>>,
): Model {
  const model = tag.model(given(tag.name, attributes));
  if (model === undefined) throw new Error(`<${tag.name}> has its data`);
  return model;
}

const figures = {
  'unit-chart': drawUnitChart,
  'slope-chart': drawSlopeChart,
  composition: drawComposition,
  'age-pyramid': drawAgePyramid,
} as const;
const unit = of(unitChart.tag, { indicator: 'poverty', area: 'a', period: '2020' });
const slopes = of(slopeChart.tag, { indicator: 'poverty', from: '2020', to: 'latest' });
const parts = of(composition.tag, { indicator: 'people', dimension: 'alter' });
const heat = of(heatTable.tag, { indicators: 'poverty|people' });
const ages = of(agePyramid.tag, { indicator: 'people', area: 'c' });

describe('figures that words ask for', () => {
  it('look as they were agreed', () => {
    expectGolden('unit-chart.svg', inline(figures['unit-chart'](unit, german)));
    expectGolden('slope-chart.svg', inline(figures['slope-chart'](slopes, german)));
    expectGolden('composition.svg', inline(figures.composition(parts, german)));
    expectGolden('heat-table.svg', inline(drawHeatTable(heat, german)));
    expectGolden('age-pyramid.svg', inline(figures['age-pyramid'](ages, german)));
  });

  it.each([german, english])('are sound and spoken in $language', (context) => {
    for (const figure of [
      drawUnitChart(unit, context),
      drawSlopeChart(slopes, context),
      drawComposition(parts, context),
      drawAgePyramid(ages, context),
      drawHeatTable(heat, context),
    ]) {
      expectSound(figure);
      expectSpoken(figure);
    }
  });
});

test('a share of 30 % is exactly 3 of 10, one of 36.1 % is told in hundredths, one of 29.7 % roughly', () => {
  const withShare = (value: number) => ({
    ...unit,
    value: { ...unit.value, value: { state: 'observed' as const, value } },
  });
  expect(partsOf(withShare(30))).toEqual({ count: 3, of: 10, exact: true });
  expect(partsOf(withShare(36.1))).toEqual({ count: 36, of: 100, exact: false });
  expect(drawUnitChart(withShare(29.7), german).summary).toMatch(/ Das sind rund 3 von 10\.$/u);
  expect(
    partsOf({ ...unit, value: { ...unit.value, value: { state: 'withheld' } } }),
  ).toBeUndefined();
});

test('slopes speak by the one rule: only the settled change is called one', () => {
  expect(slopes.slopes.map(({ verdict }) => verdict)).toEqual([
    'rising',
    'unsettled',
    'unsettled',
    'unsettled',
  ]);
  expect(drawSlopeChart(slopes, german).summary).toMatch(
    /in 1 von 4 \S+ gestiegen\. Bei 3 sind Veränderungen nicht gesichert\.$/u,
  );
});

test('a composition shows no bar where a group has no number, and says where', () => {
  const some = of(composition.tag, { indicator: 'people', areas: 'a|c' });
  expect(some.rows.map(({ numbers }) => numbers)).toEqual([
    [120, 80],
    [90, 30],
  ]);
  const whole = of(composition.tag, { indicator: 'people', dimension: 'alter' });
  expect([...whole.rows, ...whole.incomplete].length).toBe(5);
});

test('what has no groups, or is no share, is refused with what would serve', () => {
  for (const [tag, attributes, code] of [
    [composition.tag, { indicator: 'poverty' }, 'wrong-attribute'],
    [composition.tag, { indicator: 'people', dimension: 'sex' }, 'wrong-attribute'],
    [agePyramid.tag, { indicator: 'poverty' }, 'wrong-attribute'],
    [unitChart.tag, { indicator: 'people' }, 'wrong-attribute'],
    [slopeChart.tag, { indicator: 'poverty', from: '1999', to: 'latest' }, 'period-not-found'],
  ] as const) {
    const args = given(tag.name, attributes);
    expect(tag.model(args)).toBeUndefined();
    expect(args.problems.all.map((one) => one.code)).toEqual([code]);
  }
});
