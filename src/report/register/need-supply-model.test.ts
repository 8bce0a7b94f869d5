import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { protect } from '../../disclosure/gate/protect.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { TagNode } from '../../domain/words/words.ts';
import { readReport } from '../../readers/read-report.ts';
import { sharedFolder } from '../../test/folders.ts';
import { area, indicator, offer, row, smallReport } from '../../test/small-report.ts';
import { viewReport } from '../report-view.ts';
import { resolveTag } from '../words/resolve-tag.ts';
import { supplyModel } from './supply-model.ts';
import { lifePhaseMatrix } from '../../figures/life-phases/model.ts';
import { needSupplyModel } from '../../figures/need-supply/model.ts';
import { usualNeed } from '../../figures/need-supply/usual-choice.ts';

const square = (x: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, 0],
      [x, 1],
      [x + 1, 1],
      [x + 1, 0],
      [x, 0],
    ],
  ],
});

const children = indicator('children', { decimals: 0 });
const poverty = indicator('poverty', { unit: 'percent', polarity: 'lower' });
const { publishable } = protect(
  smallReport({
    indicators: [children, poverty],
    areas: [
      area('a', { shape: square(0) }),
      area('b', { shape: square(1) }),
      area('c', { shape: square(2) }),
      area('park', { shape: square(3), unpopulated: true }),
    ],
    rows: [
      row('children', 'a', '2025', { value: '200' }),
      row('children', 'b', '2025', { value: '100' }),
      row('children', 'c', '2025', { value: '.' }),
      row('children', 'town', '2025', { value: '500' }),
      row('poverty', 'a', '2024', { n: '60', d: '200' }),
      row('poverty', 'b', '2024', { n: '10', d: '100' }),
      row('poverty', 'c', '2024', { n: '50', d: '200' }),
      row('poverty', 'town', '2024', { n: '120', d: '500' }),
    ],
    municipality: {
      phases: [
        { id: '0-3', title: 'under 3' },
        { id: '3-6', title: '3 to 5' },
      ],
    },
    frame: {
      offers: [
        offer('kita-a', {
          area: 'a',
          capacity: 20,
          phases: ['3-6'],
          point: { lon: 0.5, lat: 0.5 },
        }),
        offer('kita-b', { area: 'b', phases: ['3-6'] }),
        offer('kita-b2', { area: 'b', capacity: 30, phases: ['0-3', '3-6'] }),
        offer('kita-c', { area: 'c', capacity: 30 }),
      ],
    },
  }),
);
const view = viewReport(publishable);
const kita = { measure: 'places', types: ['kita'] } as const;

describe('supplyModel', () => {
  it('sets places against the first count of people, and keeps what is withheld withheld', () => {
    const model = supplyModel(view, kita);
    expect(model?.children?.subject.indicator.id).toBe('children');
    expect(model?.rows.map(({ area: { id }, value }) => [id, value])).toEqual([
      ['a', { state: 'observed', value: 10 }],
      ['b', { state: 'unreliable', value: 30 }],
      ['c', { state: 'withheld' }],
      ['park', { state: 'not-available' }],
    ]);
    expect(model?.reference?.value).toEqual({ state: 'unreliable', value: 16 });
  });

  it('measures the way from the inner point of the area to the nearest offer with a point', () => {
    const model = supplyModel(view, { ...kita, measure: 'distance' });
    const [a, b] = model?.rows ?? [];
    expect(a?.nearest?.label).toBe('kita-a');
    expect(a?.nearest?.metres).toBeLessThan(2000);
    expect(b?.nearest?.metres).toBeGreaterThan(100_000);
  });
});

describe('needSupplyModel', () => {
  const need = usualNeed(view);

  it('takes the first rate of which less is better as need', () => {
    expect(need?.indicator.id).toBe('poverty');
  });

  it('splits at the values of the municipality, and keeps areas without a number out of the quadrants', () => {
    const needPeriod = need && view.latest(need);
    if (need === undefined || needPeriod === undefined) throw new Error('no need');
    const model = needSupplyModel(view, { need, needPeriod, supply: kita });
    expect(model?.split.need).toEqual({ value: 24, basis: 'municipality' });
    expect(model?.split.supply).toEqual({
      value: 16,
      basis: 'municipality',
      atLeast: true,
    });
    expect(model?.points.map(({ area: { id }, quadrant }) => [id, quadrant])).toEqual([
      ['a', 'more-need-less-supply'],
      ['b', 'less-need-more-supply'],
      ['c', undefined],
    ]);
  });
});

describe('<NeedSupply>', () => {
  const ask = (attributes: Readonly<Record<string, string>>) => {
    const tag: TagNode = {
      kind: 'tag',
      name: 'NeedSupply',
      attributes,
      places: {},
      children: [],
      place: { file: 'content/narratives/a.mdx', line: 1 },
    };
    const problems = new ProblemList();
    const request = resolveTag(tag, view, problems);
    return { request, codes: problems.all.map(({ code }) => code) };
  };

  it('takes an indicator or the register as supply', () => {
    expect(ask({ need: 'poverty', supply: 'children' }).codes).toEqual([]);
    expect(ask({ need: 'poverty', supply: 'places:kita' }).request?.kind).toBe('figure');
    expect(ask({ need: 'poverty', supply: 'distance:kita' }).codes).toEqual([]);
  });

  it('refuses what is neither, and types that nothing has', () => {
    expect(ask({ need: 'poverty', supply: 'kita' }).codes).toEqual(['wrong-attribute']);
    expect(ask({ need: 'poverty', supply: 'places:hort' }).codes).toEqual(['unknown-reference']);
  });
});

describe('lifePhaseMatrix', () => {
  it('names a gap where most others have an offer, and none where nobody lives', () => {
    const { rows } = lifePhaseMatrix(view);
    const verdicts = rows.map((one) => [one.place.id, ...one.cells.map(({ verdict }) => verdict)]);
    expect(verdicts).toEqual([
      ['town', 'some', 'some'],
      ['a', 'gap', 'some'],
      ['b', 'some', 'some'],
      ['c', 'gap', 'gap'],
      ['park', 'none', 'none'],
    ]);
  });

  it('says how many offers name no phase', () => {
    expect(lifePhaseMatrix(view).withoutPhase).toBe(1);
  });
});

const flensburg = sharedFolder('reports/flensburg', 'Flensburg');

describe.skipIf(flensburg === undefined)('on a real city', () => {
  it('finds the places per 100 children that were computed from the raw tables', async () => {
    if (flensburg === undefined) return;
    const { readable } = readReport(flensburg);
    if (readable === undefined) throw new Error('unreadable');
    const model = supplyModel(viewReport(protect(readable).publishable), kita);
    const { default: expected } = (await import(join(flensburg, 'expected.json'), {
      with: { type: 'json' },
    })) as { default: { kitaPlacesPer100Under7: Record<string, number> } };
    expect(model?.children?.subject.indicator.id).toBe('kinder-unter-7');
    for (const { area: place, value } of model?.rows ?? []) {
      expect(value.state).toBe('observed');
      expect(value.state === 'observed' ? value.value : NaN).toBeCloseTo(
        expected.kitaPlacesPer100Under7[place.id] ?? NaN,
        5,
      );
    }
  });
});
