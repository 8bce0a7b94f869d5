import { describe, expect, it } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import { viewReport } from '../report-view.ts';

const noise = indicator('noise', {
  unit: 'category',
  disclosure: 'none',
  categories: [
    { code: '10', label: 'quiet' },
    { code: '20', label: 'loud' },
  ],
});
const share = indicator('share', { unit: 'percent', disclosure: 'none' });
const places = indicator('places', {
  unit: 'per100',
  disclosure: 'none',
  fromOffers: { measure: 'capacity', types: ['kita'] },
});
const { publishable } = protect(
  smallReport({
    indicators: [noise, share, places],
    areas: [area('a'), area('b')],
    rows: [
      row('noise', 'a', '2023', { value: '20' }),
      row('noise', 'b', '2023', { value: '10' }),
      row('share', 'a', '2023', { n: '50', d: '300' }),
      row('share', 'b', '2023', { value: '(12)' }),
      row('places', 'a', '2023', { n: '50', d: '300' }),
    ],
  }),
);
const view = viewReport(publishable);
const valueOf = (of: typeof share, place: string) => {
  const subject = view.subject(of);
  const period = view.latest(subject);
  if (period === undefined) throw new Error(of.id);
  return view.valueOf(subject, view.place(place), period);
};

describe('the value of an area', () => {
  it('has its category as its class', () => {
    expect([valueOf(noise, 'a').classIndex, valueOf(noise, 'b').classIndex]).toEqual([1, 0]);
  });

  it('bears limits that follow from its numbers', () => {
    const { lower, upper } = valueOf(share, 'a');
    expect([lower?.toFixed(2), upper?.toFixed(2)]).toEqual(['12.88', '21.30']);
  });

  it('bears none in brackets, nor where the register is counted', () => {
    for (const value of [valueOf(share, 'b'), valueOf(places, 'a')]) {
      expect([value.lower, value.upper]).toEqual([undefined, undefined]);
    }
  });
});
