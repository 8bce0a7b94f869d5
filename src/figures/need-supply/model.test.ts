import { describe, expect, it, test } from 'vitest';
import { kita, view, viewWith } from '../../report/register/kita-town.fixture.ts';
import { offer } from '../../test/small-report.ts';
import { needSupplyModel } from './model.ts';
import { usualNeed, usualSupply } from './usual-choice.ts';

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
    const model = needSupplyModel(view, { need, needPeriod, supply: kita });
    // 50 places for 300 children
    expect(model?.split.supply?.value).toBeCloseTo(16.667, 3);
    expect(model?.split.supply?.atLeast).toBe(true);
  });
});

describe('the usual supply', () => {
  test('counts offers where capacities have several units', () => {
    const several = viewWith([
      offer('k', { area: 'a', capacity: 30, capacityUnit: 'places' }),
      offer('l', { area: 'b', capacity: 20, capacityUnit: 'hours' }),
    ]);
    expect(usualSupply(several)?.measure).toBe('offers');
  });
});
