import { describe, expect, test } from 'vitest';
import { protect } from '../../disclosure/gate/protect.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { TagNode } from '../../domain/words/words.ts';
import { area, indicator, offer, row, smallReport } from '../../test/small-report.ts';
import { viewReport } from '../report-view.ts';
import type { ReportView } from '../report-view.ts';
import { resolveTag } from '../words/resolve-tag.ts';
import { supplyModel } from './supply-model.ts';
import { lifePhaseMatrix } from '../../figures/life-phases/model.ts';
import { needSupplyModel } from '../../figures/need-supply/model.ts';
import { usualSupply } from '../../figures/need-supply/usual-choice.ts';

const square = (x: number) => ({
  type: 'Polygon' as const,
  coordinates: [[[x, 0], [x, 1], [x + 1, 1], [x + 1, 0], [x, 0]]], // prettier-ignore
});

/** Two areas with children and one without; what differs is the register. */
function viewWith(offers: readonly ReturnType<typeof offer>[]): ReportView {
  const { publishable } = protect(
    smallReport({
      indicators: [
        indicator('children', { decimals: 0 }),
        indicator('poverty', { unit: 'percent', polarity: 'lower' }),
        indicator('income', { unit: 'euro', polarity: 'lower', disclosure: 'none' }),
      ],
      areas: [
        area('a', { shape: square(0) }),
        area('b', { shape: square(1) }),
        area('harbour', { shape: square(2), unpopulated: true }),
      ],
      rows: [
        row('children', 'a', '2025', { value: '200' }),
        row('children', 'b', '2025', { value: '100' }),
        row('poverty', 'a', '2024', { n: '60', d: '200' }),
        row('poverty', 'b', '2024', { n: '10', d: '100' }),
        row('income', 'a', '2024', { value: '1000' }),
        row('income', 'b', '2024', { value: '3000' }),
      ],
      municipality: {
        phases: [
          { id: '0-3', title: 'under 3' },
          { id: '3-6', title: '3 to 5' },
        ],
      },
      frame: { offers },
    }),
  );
  return viewReport(publishable);
}

const places = { measure: 'places', types: ['kita'] } as const;
const point = { lon: 0.5, lat: 0.5 };

describe('supply where the register is thin', () => {
  test('no way is measured to where nobody lives', () => {
    const view = viewWith([offer('k', { area: 'a', point })]);
    const model = supplyModel(view, { measure: 'distance', types: ['kita'] });
    const harbour = model?.rows.find((one) => one.area.id === 'harbour');
    expect(harbour?.value).toEqual({ state: 'not-meaningful' });
    expect(harbour?.nearest).toBeUndefined();
  });

  test('without a single point no distance is given', () => {
    const view = viewWith([offer('k', { area: 'a' })]);
    const model = supplyModel(view, { measure: 'distance', types: ['kita'] });
    expect(model?.rows.filter(({ unpopulated }) => !unpopulated).map(({ value }) => value)).toEqual(
      [{ state: 'not-available' }, { state: 'not-available' }],
    );
    expect(model?.reference).toBeUndefined();
  });

  test('without any capacity places are unreliable, never zero', () => {
    const view = viewWith([offer('k', { area: 'a' })]);
    const a = supplyModel(view, places)?.rows.find((one) => one.area.id === 'a');
    expect(a?.value).toEqual({ state: 'unreliable' });
  });

  test('capacities in several units are set aside: offers are counted instead', () => {
    const view = viewWith([
      offer('k', { area: 'a', capacity: 30, capacityUnit: 'places' }),
      offer('l', { area: 'b', capacity: 20, capacityUnit: 'hours' }),
    ]);
    expect(usualSupply(view)?.measure).toBe('offers');
    expect(supplyModel(view, places)?.mixedUnits).toEqual(['places', 'hours']);
  });
});

describe('what the quadrants split at', () => {
  test('is said to be a minimum where the municipality’s own value is one', () => {
    const view = viewWith([
      offer('k', { area: 'a', capacity: 30 }),
      offer('l', { area: 'b', capacity: 20 }),
      offer('m', { area: 'b' }),
    ]);
    const indicatorOfNeed = view.indicator('poverty');
    if (indicatorOfNeed === undefined) throw new Error('poverty is missing');
    const need = view.subject(indicatorOfNeed, view.reportLevel.id);
    const needPeriod = view.latest(need);
    if (needPeriod === undefined) throw new Error('no period');
    const model = needSupplyModel(view, { need, needPeriod, supply: places });
    // 50 places for 300 children
    expect(model?.split.supply?.value).toBeCloseTo(16.667, 3);
    expect(model?.split.supply?.atLeast).toBe(true);
  });
});

describe('<NeedSupply>', () => {
  const view = viewWith([offer('k', { area: 'a', capacity: 30 })]);
  const place = { file: 'content/areas/a.mdx', line: 5 };
  const codesOf = (attributes: Readonly<Record<string, string>>): readonly string[] => {
    const tag: TagNode = {
      kind: 'tag',
      name: 'NeedSupply',
      attributes: { need: 'poverty', supply: 'places:kita', ...attributes },
      children: [],
      place,
      places: {},
    };
    const problems = new ProblemList();
    resolveTag(tag, view, problems);
    return problems.all.map(({ code }) => code);
  };

  test('sets places against a number of children, not against a rate or an amount of money', () => {
    expect(codesOf({ of: 'children' })).toEqual([]);
    expect(codesOf({ of: 'poverty' })).toEqual(['wrong-attribute']);
    expect(codesOf({ of: 'income' })).toEqual(['wrong-attribute']);
  });

  test('names a group that the children are not broken down by', () => {
    expect(codesOf({ of: 'children', group: 'girls' })).toEqual(['group-not-found']);
  });
});

describe('an area’s own row of the matrix', () => {
  test('counts offers without a phase in that area only', () => {
    const view = viewWith([
      offer('k', { area: 'a', phases: ['0-3'] }),
      offer('l', { area: 'a' }),
      offer('m', { area: 'b' }),
      offer('n', { area: 'b' }),
    ]);
    expect(lifePhaseMatrix(view, { area: 'a' }).withoutPhase).toBe(1);
    expect(lifePhaseMatrix(view).withoutPhase).toBe(3);
  });
});
