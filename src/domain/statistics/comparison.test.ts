import { describe, expect, test } from 'vitest';
import { cell, indicator } from '../../test/small-report.ts';
import { compareWithReference } from './comparison.ts';
import { extentOf } from './inequality/inequality.ts';
import type { Doubt } from './time/doubt.ts';
import type { Flag } from '../indicator/observation.ts';
import { parsePeriod } from '../indicator/period.ts';
import type { Basis } from '../publishable.ts';
import { roundTo } from '../indicator/rounding.ts';
import { judgeChange } from './time/change.ts';
import { equalCountsP } from './time/count-test.ts';
import { trendOf } from './time/trend.ts';
import { byar, intervalOf, normalQuantile, wilson } from './uncertainty.ts';
import type { JudgedValue } from './uncertainty.ts';

const share = indicator('share', { unit: 'percent' });
const judged = (value: string, changes: Partial<JudgedValue> = {}) => ({
  value: cell(value),
  flags: [] as readonly Flag[],
  ...changes,
});
const of = (n: number, d: number) =>
  judged(String((100 * n) / d), { numerator: cell(String(n)), denominator: cell(String(d)) });

describe('intervals', () => {
  test('normal quantiles are those of the tables', () => {
    expect(normalQuantile(95)).toBeCloseTo(1.959964, 5);
    expect(normalQuantile(90)).toBeCloseTo(1.644854, 5);
    expect(normalQuantile(99)).toBeCloseTo(2.575829, 5);
    expect(normalQuantile(50)).toBeCloseTo(0.67449, 5);
    expect(normalQuantile(99.9)).toBeCloseTo(3.290527, 5);
  });

  test('Wilson: 10 of 100 lies between 5.52 % and 17.44 %', () => {
    const { lower, upper } = wilson(10, 100, 95);
    expect(lower).toBeCloseTo(0.05523, 4);
    expect(upper).toBeCloseTo(0.17437, 4);
    expect(wilson(0, 100, 95).lower).toBe(0);
    expect(wilson(100, 100, 95).upper).toBe(1);
  });

  test('Byar: a count of 10 lies between 4.79 and 18.39', () => {
    expect(byar(10, 95).lower).toBeCloseTo(4.79, 2);
    expect(byar(10, 95).upper).toBeCloseTo(18.39, 2);
    expect(byar(0, 95).lower).toBe(0);
  });

  test('delivered limits come first, a count has none', () => {
    expect(intervalOf({ ...of(10, 100), lower: 1, upper: 2 }, share)).toEqual({
      lower: 1,
      upper: 2,
    });
    expect(intervalOf(judged('10'), indicator('count'))).toBeUndefined();
    expect(intervalOf(judged('10'), share)).toBeUndefined();
  });

  test('a share delivered without its numerator takes the linked denominator', () => {
    const interval = intervalOf(judged('10', { denominator: cell('100') }), share);
    expect(interval?.lower).toBeCloseTo(5.523, 2);
  });

  test('a rate per 1,000, and one above its denominator, is a Poisson rate', () => {
    const births = indicator('births', { unit: 'per1000' });
    const interval = intervalOf({ ...of(10, 1000), value: cell('10') }, births);
    expect(interval?.upper).toBeCloseTo(18.39, 2);
    expect(intervalOf(of(110, 100), share)?.upper).toBeGreaterThan(120);
  });
});

describe('comparison', () => {
  test('is similar unless the interval excludes the reference', () => {
    const reference = judged('17.4');
    expect(compareWithReference(of(10, 100), reference, share)).toBe('similar');
    expect(compareWithReference(of(10, 100), judged('17.5'), share)).toBe('lower');
    expect(compareWithReference(of(10, 100), judged('5.5'), share)).toBe('higher');
  });

  test('says nothing without an interval, or of what is unreliable, questionable or withheld', () => {
    const reference = judged('50');
    expect(compareWithReference(judged('10'), reference, share)).toBeUndefined();
    expect(
      compareWithReference({ ...of(10, 100), flags: ['q'] }, reference, share),
    ).toBeUndefined();
    expect(
      compareWithReference({ ...of(10, 100), value: cell('(10)') }, reference, share),
    ).toBeUndefined();
    expect(compareWithReference(of(10, 100), judged('.'), share)).toBeUndefined();
    expect(compareWithReference(of(10, 100), undefined, share)).toBeUndefined();
  });
});

describe('extent and ranks', () => {
  const values = [
    { area: 'a', ...judged('10') },
    { area: 'b', ...judged('30') },
    { area: 'c', ...judged('(90)') },
    { area: 'd', ...judged('95', { flags: ['q'] }) },
    { area: 'e', ...judged('30') },
    { area: 'f', ...judged('.') },
    undefined,
  ];

  test('unreliable, questionable and withheld values stay out of the extent', () => {
    expect(extentOf(values)).toEqual({
      min: { area: 'a', value: 10 },
      max: { area: 'b', value: 30 },
      range: 20,
      ratio: 3,
      count: 3,
    });
    expect(extentOf(values.slice(0, 1))).toBeUndefined();
  });

  test('there is no ratio to zero', () => {
    expect(extentOf([{ area: 'z', ...judged('-') }, ...values])).toMatchObject({
      range: 30,
      ratio: undefined,
    });
  });
});

describe('trend', () => {
  const point = (
    period: string,
    value: string,
    changes: Partial<JudgedValue> & { basis?: Basis; doubt?: Doubt } = {},
  ) => {
    const parsed = parsePeriod(period);
    if (parsed === undefined) throw new Error(period);
    return { period: parsed, basis: 'delivered' as Basis, ...judged(value, changes) };
  };
  const count = indicator('count', { decimals: 0 });
  const trend = (...points: readonly ReturnType<typeof point>[]) => {
    const found = trendOf(points, count);
    if (typeof found === 'string') return found;
    return [found.verdict, found.first.period.text, found.last.period.text];
  };

  test('speaks from the first comparable period to the last number', () => {
    expect(trend(point('2020', '100'), point('2021', '50'), point('2022', '200'))).toEqual([
      'rising',
      '2020',
      '2022',
    ]);
    expect(
      trend(point('2020', '100'), point('2021', '.'), point('2022', '20'), point('2023', '')),
    ).toEqual(['falling', '2020', '2022']);
    expect(trend(point('2020', '10'), point('2021', '10.4'))).toEqual(['equal', '2020', '2021']);
    expect(trend(point('2020', '10'))).toBe('single');
    expect(trend(point('2020', '.'))).toBe('no-number');
  });

  test('begins anew at a break, at a change of basis and of the kind of period', () => {
    expect(
      trend(point('2020', '999'), point('2021', '5', { flags: ['b'] }), point('2022', '120')),
    ).toEqual(['rising', '2021', '2022']);
    expect(
      trend(point('2020', '99'), point('2021', '.', { flags: ['b'] }), point('2022', '12')),
    ).toBe('not-comparable');
    expect(
      trend(point('2020', '99', { basis: 'derived' }), point('2021', '5'), point('2022', '120')),
    ).toEqual(['rising', '2021', '2022']);
    expect(trend(point('2018-2019', '99'), point('2020', '5'), point('2022', '120'))).toEqual([
      'rising',
      '2020',
      '2022',
    ]);
  });

  test('questionable, unreliable and implausible values neither begin nor end it', () => {
    expect(
      trend(
        point('2018', '999', { doubt: 'value' }),
        point('2019', '999', { flags: ['q'] }),
        point('2020', '(999)'),
        point('2021', '5'),
        point('2022', '120'),
      ),
    ).toEqual(['rising', '2021', '2022']);
    for (const end of [
      point('2023', '(9)'),
      point('2023', '9', { flags: ['q'] }),
      point('2023', '9', { doubt: 'value' }),
    ]) {
      expect(trend(point('2021', '5'), point('2022', '120'), end)).toBe('doubtful-end');
    }
  });

  test('a lasting leap that check found implausible begins it anew', () => {
    expect(
      trend(point('2020', '999'), point('2021', '5', { doubt: 'break' }), point('2022', '120')),
    ).toEqual(['rising', '2021', '2022']);
  });

  test('shares and rates need an interval of the difference that excludes 0', () => {
    const rate = (period: string, n: number, d: number) => ({ ...point(period, '0'), ...of(n, d) });
    const verdict = (...points: readonly ReturnType<typeof rate>[]) => {
      const found = trendOf(points, share);
      return typeof found === 'string' ? found : found.verdict;
    };
    expect(verdict(rate('2020', 10, 100), rate('2021', 14, 100))).toBe('unsettled');
    expect(verdict(rate('2020', 1000, 10000), rate('2021', 1400, 10000))).toBe('rising');
    expect(verdict(rate('2020', 1400, 10000), rate('2021', 1000, 10000))).toBe('falling');
  });

  test('says where the way between turned, beyond both ends and beyond chance', () => {
    const turnOf = (...values: readonly string[]) => {
      const found = trendOf(
        values.map((value, at) => point(String(2015 + at), value)),
        count,
      );
      return typeof found === 'string' ? found : found.turn?.period.text;
    };
    expect(turnOf('774', '900', '1007', '1000', '830')).toBe('2017');
    expect(turnOf('774', '700', '500', '830')).toBe('2017');
    expect(turnOf('774', '800', '810', '830')).toBeUndefined();
    expect(turnOf('774', '760', '835', '830')).toBeUndefined();
  });
});

describe('the rule of change', () => {
  const judge = (before: string, after: string, changes: Parameters<typeof indicator>[1]) =>
    judgeChange(judged(before), judged(after), indicator('i', changes));

  test('counts are judged by the exact conditional test', () => {
    expect(judge('424', '425', { unit: 'count', decimals: 0 })).toBe('unsettled');
    expect(judge('774', '830', { unit: 'count', decimals: 0 })).toBe('unsettled');
    expect(judge('100', '140', { unit: 'persons', decimals: 0 })).toBe('rising');
    expect(judge('0', '5', { unit: 'count', decimals: 0 })).toBe('unsettled');
    expect(judge('0', '6', { unit: 'count', decimals: 0 })).toBe('rising');
  });

  test('delivered limits come first', () => {
    const before = judged('10', { lower: 9, upper: 11 });
    const euro = indicator('i', { unit: 'euro', decimals: 0 });
    expect(judgeChange(before, judged('13', { lower: 12, upper: 14 }), euro)).toBe('rising');
    expect(judgeChange(before, judged('11', { lower: 9, upper: 13 }), euro)).toBe('unsettled');
  });

  test('money, years, indices and shares without people behind them rest on what is noticeable', () => {
    for (const unit of ['euro', 'years', 'index', 'points', 'balance', 'percent'] as const) {
      expect(judge('100', '140', { unit })).toBe('untested');
      expect(judge('100', '140', { unit, noticeable: { amount: 40, relative: false } })).toBe(
        'rising',
      );
      expect(judge('100', '139', { unit, noticeable: { amount: 40, relative: false } })).toBe(
        'untested',
      );
      expect(judge('200', '190', { unit, noticeable: { amount: 5, relative: true } })).toBe(
        'falling',
      );
    }
    expect(
      judge('0.2', '0.3', { unit: 'index', noticeable: { amount: 0.1, relative: false } }),
    ).toBe('rising');
  });

  test('what can be tested has to be settled and noticeable where the catalogue names both', () => {
    const noticeable = { amount: 10, relative: true };
    expect(judge('10000', '10900', { unit: 'count', decimals: 0, noticeable })).toBe('untested');
    expect(judge('10000', '11000', { unit: 'count', decimals: 0, noticeable })).toBe('rising');
    expect(judge('10', '12', { unit: 'count', decimals: 0, noticeable })).toBe('unsettled');
  });
});

describe('two counts of one rate', () => {
  test.each([
    // sums of binomial coefficients: 2 × P(X ≤ k), X of n with one half
    [0, 5, 2 / 2 ** 5],
    [0, 6, 2 / 2 ** 6],
    [1, 9, (2 * (1 + 10)) / 2 ** 10],
    [3, 12, (2 * (1 + 15 + 105 + 455)) / 2 ** 15],
    [8, 8, 1],
    [0, 0, 1],
  ])('%i and %i have p = %f', (one, other, p) => {
    expect(equalCountsP(one, other)).toBeCloseTo(p, 10);
    expect(equalCountsP(other, one)).toBe(equalCountsP(one, other));
  });

  test('large counts agree with the normal approximation with continuity correction', () => {
    // (|a − b| − 1) / √(a + b) = 1.96 → p = 0.05
    const [a, b] = [500_000, 501_962];
    expect(equalCountsP(a, b)).toBeCloseTo(0.05, 3);
  });
});

test('rounding is decimal, half away from zero', () => {
  expect([roundTo(18.05, 1), roundTo(1.005, 2), roundTo(-2.5, 0), roundTo(-0.04, 1)]).toEqual([
    18.1, 1.01, -3, 0,
  ]);
});
