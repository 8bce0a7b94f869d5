import { deviation, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { indexOf, indexPeriod, partNumber, partPeriods, scaleOf, scoreOf } from './need-index.ts';
import type { IndexMethod, PartCell, ScaledPart } from './need-index.ts';
import type { Cell, Flag } from '../indicator/observation.ts';
import { parsePeriod } from '../indicator/period.ts';
import type { Period } from '../indicator/period.ts';

const observed = (value: number): PartCell => ({ value: { state: 'observed', value }, flags: [] });
const cellWith = (value: Cell, ...flags: Flag[]): PartCell => ({ value, flags });

const ascending = (numbers: readonly number[]): readonly number[] =>
  numbers.toSorted((a, b) => a - b);

/** The index of every area from columns of numbers, one part each. */
function indicesOf(
  method: IndexMethod,
  columns: readonly (readonly number[])[],
  parts: readonly { readonly weight: number; readonly moreIsMoreNeed: boolean }[],
): readonly (number | undefined)[] {
  const sorted = columns.map(ascending);
  const scaled = parts.map((part, at): ScaledPart => ({
    ...part,
    scale: scaleOf(method, sorted[at] ?? []),
  }));
  return (columns[0] ?? []).map((_, area) => {
    const cell = indexOf(
      columns.map((column) => observed(column[area] ?? 0)),
      scaled,
      sorted,
    );
    return cell.state === 'observed' ? cell.value : undefined;
  });
}

const poor = [10, 20, 30, 40];
const speak = [90, 80, 70, 80];
const both = [
  { weight: 3, moreIsMoreNeed: true },
  { weight: 1, moreIsMoreNeed: false },
];

describe('a need index by z-scores', () => {
  it('is the weighted mean of standardised parts, worked out by hand', () => {
    // Mean 25, population deviation √125 = 11.18034; mean 80, √50 = 7.07107, turned.
    // First area: (3 × −15/11.18034 + 1 × −10/7.07107) ÷ 4 = (−4.024922 − 1.414214) ÷ 4.
    expect(indicesOf('z-score', [poor, speak], both)).toEqual([
      -1.359784, -0.33541, 0.688964, 1.006231,
    ]);
  });

  it('divides by n, unlike the sample deviation of another library', () => {
    const scale = scaleOf('z-score', poor);
    const sample = deviation(poor) ?? 0;
    expect(scale).toEqual({
      method: 'z-score',
      mean: mean(poor),
      deviation: expect.closeTo(sample * Math.sqrt(3 / 4), 12) as number,
    });
  });

  it('counts only the proportions of weights', () => {
    const tenfold = both.map((part) => ({ ...part, weight: part.weight * 10 }));
    expect(indicesOf('z-score', [poor, speak], tenfold)).toEqual(
      indicesOf('z-score', [poor, speak], both),
    );
  });

  it('does not change with the unit of a part', () => {
    const inThousandths = [poor.map((value) => value * 10), speak];
    expect(indicesOf('z-score', inThousandths, both)).toEqual(
      indicesOf('z-score', [poor, speak], both),
    );
  });
});

describe('a need index by range', () => {
  it('runs from 0, least need, to 100, most need, in each part', () => {
    // Second area: poor (20 − 10) ÷ 30 = 33.333; speak (90 − 80) ÷ 20 = 50; (3 × 33.333 + 50) ÷ 4.
    expect(indicesOf('min-max', [poor, speak], both)).toEqual([0, 37.5, 75, 87.5]);
  });
});

describe('a need index by places', () => {
  it('shares the middle place among equal values', () => {
    // Speaking, least need first: 90 → 1, the two 80 → 2.5, 70 → 4; (place − 1) ÷ 3.
    expect(indicesOf('rank', [speak], [{ weight: 1, moreIsMoreNeed: false }])).toEqual([
      0, 50, 100, 50,
    ]);
  });

  it('does not look at distances', () => {
    const part = [{ weight: 1, moreIsMoreNeed: true }];
    expect(indicesOf('rank', [[1, 2, 3, 1000]], part)).toEqual(
      indicesOf('rank', [[1, 2, 3, 4]], part),
    );
  });
});

describe('a part that tells no areas apart', () => {
  it('has no scale', () => {
    for (const method of ['z-score', 'min-max', 'rank'] as const) {
      expect(scaleOf(method, [5, 5, 5])).toBeUndefined();
      expect(scaleOf(method, [7])).toBeUndefined();
      expect(scaleOf(method, [])).toBeUndefined();
    }
  });

  it('is one whose values differ by rounding errors only', () => {
    expect(partNumber(observed(0.1 + 0.2))).toBe(partNumber(observed(0.3)));
    expect(partNumber(observed(0.3))).not.toBe(partNumber(observed(0.3000001)));
  });

  it('stays out with its weight', () => {
    const alone = indicesOf('z-score', [poor], [{ weight: 1, moreIsMoreNeed: true }]);
    expect(indicesOf('z-score', [poor, [5, 5, 5, 5]], both)).toEqual(alone);
  });

  it('leaves no index where it is the only one', () => {
    const part = { weight: 1, moreIsMoreNeed: true, scale: undefined };
    expect(indexOf([observed(5)], [part], [[5, 5]])).toEqual({ state: 'not-meaningful' });
  });
});

describe('a part without a number', () => {
  const parts: readonly ScaledPart[] = [
    { weight: 1, moreIsMoreNeed: true, scale: scaleOf('z-score', poor) },
    { weight: 1, moreIsMoreNeed: false, scale: scaleOf('z-score', ascending(speak)) },
  ];
  const stateWith = (cell: PartCell | undefined): Cell =>
    indexOf([observed(20), cell], parts, [poor, ascending(speak)]);

  it('takes the index away, whose state says why', () => {
    expect(stateWith(cellWith({ state: 'withheld' }))).toEqual({ state: 'withheld' });
    expect(stateWith(cellWith({ state: 'unreliable' }))).toEqual({ state: 'unreliable' });
    expect(stateWith(cellWith({ state: 'not-meaningful' }))).toEqual({ state: 'not-meaningful' });
    expect(stateWith(cellWith({ state: 'later' }))).toEqual({ state: 'later' });
    expect(stateWith(cellWith({ state: 'not-available' }))).toEqual({ state: 'not-available' });
    expect(stateWith(undefined)).toEqual({ state: 'not-available' });
  });

  it('is one that the office calls questionable, too', () => {
    const questionable = cellWith({ state: 'observed', value: 80 }, 'q');
    expect(stateWith(questionable)).toEqual({ state: 'unreliable' });
  });

  it('says that it is withheld before anything else', () => {
    const cells = [cellWith({ state: 'not-available' }), cellWith({ state: 'withheld' })];
    expect(indexOf(cells, parts, [poor, ascending(speak)])).toEqual({ state: 'withheld' });
  });

  it('is not one that is unreliable with a number: that makes the index so', () => {
    const whole = indexOf([observed(20), observed(80)], parts, [poor, ascending(speak)]);
    expect(stateWith(cellWith({ state: 'unreliable', value: 80 }))).toEqual({
      ...whole,
      state: 'unreliable',
    });
  });

  it('is not a true zero', () => {
    expect(stateWith(cellWith({ state: 'zero' })).state).toBe('observed');
  });
});

describe('the score of a value', () => {
  it('is the same however much need is turned', () => {
    for (const method of ['z-score', 'min-max', 'rank'] as const) {
      const scale = scaleOf(method, poor);
      const minus = ascending(poor.map((value) => -value));
      const turned = scaleOf(method, minus);
      if (scale === undefined || turned === undefined) throw new Error('no scale');
      expect(scoreOf(-20, turned, false, minus)).toBeCloseTo(scoreOf(20, scale, true, poor), 12);
    }
  });
});

describe('periods of an index', () => {
  const periods = (...texts: string[]): readonly Period[] =>
    texts.flatMap((text) => parsePeriod(text) ?? []);
  const chosen = (...choices: (readonly Period[])[]): readonly string[] =>
    partPeriods(choices).map(({ text }) => text);

  it('are the newest that all parts have', () => {
    expect(chosen(periods('2022', '2023', '2024'), periods('2023', '2022'))).toEqual([
      '2023',
      '2023',
    ]);
  });

  it('are the newest of each part where they have none in common', () => {
    expect(chosen(periods('2023', '2024'), periods('2020-2022', '2023-2025'))).toEqual([
      '2024',
      '2023-2025',
    ]);
  });

  it('do not go back to a common one that every part has left behind', () => {
    expect(chosen(periods('2015', '2024'), periods('2015', '2024/25'))).toEqual([
      '2024',
      '2024/25',
    ]);
  });

  it('are named together by the years that hold them all', () => {
    expect(indexPeriod(periods('2024', '2024'))?.text).toBe('2024');
    expect(indexPeriod(periods('2025-12-31', '2025-03-01'))?.text).toBe('2025');
    expect(indexPeriod(periods('2025', '2023-2025'))?.text).toBe('2023-2025');
    expect(indexPeriod(periods('2024', '2024/25'))?.text).toBe('2024-2025');
    expect(indexPeriod([])).toBeUndefined();
  });
});
