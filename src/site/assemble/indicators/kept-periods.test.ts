import { describe, expect, it } from 'vitest';
import { choroplethModel } from '../../../figures/choropleth/model.ts';
import { comparisonModel } from '../../../figures/comparison/model.ts';
import { viewReport } from '../../../report/report-view.ts';
import { protect } from '../../../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../../../test/small-report.ts';
import { keptPeriods } from './kept-periods.ts';
import { permanentPlace } from './permanent-place.ts';

const share = indicator('share', { unit: 'percent' });
const view = viewReport(
  protect(
    smallReport({
      indicators: [share],
      areas: [area('a'), area('b')],
      rows: [
        row('share', 'a', '2020', { value: '.' }),
        row('share', 'a', '2021', { value: '40' }),
        row('share', 'town', '2022', { value: '41' }),
        row('share', 'a', '2022/23', { value: '42' }),
        row('share', 'b', '2023', { value: '43' }),
      ],
    }),
  ).publishable,
);
const subject = view.subject(share);
const periods = keptPeriods(view, share);

describe('a period has a page of its own', () => {
  it('as soon as an area or the municipality has a number in it', () => {
    expect(periods.map(({ address }) => address)).toEqual([
      '/indikatoren/share/2021/',
      '/indikatoren/share/2022/',
      '/indikatoren/share/2022-23/',
      '/indikatoren/share/2023/',
    ]);
  });

  it('with a map of the level where an area has a number', () => {
    expect(periods.map(({ levels }) => levels.length)).toEqual([1, 0, 1, 1]);
  });
});

describe('the link of a figure', () => {
  const period = periods[0]?.period;
  if (period === undefined) throw new Error('a period is missing');

  it('carries its period: the map and the comparison stand on the page of the period', () => {
    const map = permanentPlace(view, {
      kind: 'choropleth',
      model: choroplethModel(view, subject, period),
    });
    expect(map).toMatch(/^\/indikatoren\/share\/2021\/#map-share-.*-2021$/);
    const comparison = permanentPlace(view, {
      kind: 'comparison',
      model: comparisonModel(view, subject, period),
    });
    expect(comparison).toMatch(/^\/indikatoren\/share\/2021\/#comparison-share-.*-2021$/);
  });

  it('of a map with an outlined area leads to the same map without the outline', () => {
    expect(
      permanentPlace(view, {
        kind: 'choropleth',
        model: choroplethModel(view, subject, period, 'a'),
      }),
    ).toMatch(/#map-share-.*-2021$/);
  });

  it('of a breakdown that the page does not show leads to the page', () => {
    const group = { id: 'male', title: 'male' };
    expect(
      permanentPlace(view, {
        kind: 'choropleth',
        model: choroplethModel(view, { ...subject, group }, period),
      }),
    ).toBe('/indikatoren/share/2021/');
  });
});
