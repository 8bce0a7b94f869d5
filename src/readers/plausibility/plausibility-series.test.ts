import { describe, expect, it } from 'vitest';
import type { Observation } from '../../domain/indicator/observation.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';
import { findRepetition, findStandstill } from './plausibility-repetition.ts';
import { findJump, findShift, seriesOf } from './plausibility-series.ts';

function row(area: string, year: number, value: number, decimals?: number): Observation {
  const period = parsePeriod(String(year));
  if (period === undefined) throw new Error('no period');
  return {
    indicator: 'i',
    area,
    period,
    group: '',
    value: { state: 'observed', value },
    decimals,
    numerator: undefined,
    denominator: undefined,
    lower: undefined,
    upper: undefined,
    flags: [],
    kitas: undefined,
    children: undefined,
    note: undefined,
    place: { file: 'data/observations/i.csv', line: 1 },
  };
}

/** A generator of its own, so that the same test is the same test. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Counts of a municipality as they are: areas of different size, a trend each, chance of small numbers. */
function town(seed: number, areas = 14, years = 8): number[][] {
  const next = chance(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: areas }, () => {
    const size = 20 + next() * next() * 400;
    const growth = 0.04 * normal();
    return Array.from({ length: years }, (_, year) => {
      const mean = size * Math.exp(growth * year + 0.04 * normal());
      return Math.max(1, Math.round(mean + Math.sqrt(mean) * normal()));
    });
  });
}

const series = (table: readonly (readonly number[])[], counts = true) =>
  seriesOf(
    table.flatMap((values, area) =>
      values.map((value, at) => row(`A${String(area)}`, 2011 + at, value)),
    ),
    counts,
  );

/** A copy in which each area of one year has the value of another area. */
const swapped = (table: readonly (readonly number[])[], at: number): number[][] =>
  table.map((values, area) =>
    values.map((value, year) =>
      year === at ? (table[(area + 5) % table.length]?.[year] ?? 0) : value,
    ),
  );

describe('a jump of areas against their own series', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);

  it('is found where the areas of the first, a middle or the last year are swapped', () => {
    for (const at of [0, 4, 7]) {
      const found = seeds.filter(
        (seed) => findJump(series(swapped(town(seed), at)))?.period.text === String(2011 + at),
      );
      expect(found.length).toBeGreaterThan(270);
    }
  });

  it('is not found in a town that only has trends and chance', () => {
    const alarms = seeds.filter((seed) => findJump(series(town(seed))) !== undefined);
    expect(alarms.length).toBeLessThanOrEqual(3);
  });

  it('is found where one area of a middle year has the value of another', () => {
    const table = town(7);
    const [first = [], ...others] = table.map((values) => values.map((value) => value + 200));
    const wrong = [first.with(3, 900), ...others];
    expect(findJump(series(wrong))).toMatchObject({
      kind: 'odd',
      areas: ['A0'],
      period: { text: '2014' },
    });
  });

  it('is silent where a break in the series is flagged', () => {
    const table = town(3).map((values) => values.map((value) => value + 500));
    const rows = swapped(table, 4).flatMap((values, area) =>
      values.map((value, at) => ({
        ...row(`A${String(area)}`, 2011 + at, value),
        flags: at === 4 || at === 5 ? (['b'] as const) : [],
      })),
    );
    expect(findJump(seriesOf(rows, true))).toBeUndefined();
  });

  it('among fewer than five areas is told only where it is gross', () => {
    const two = town(5, 2).map((values) => values.map((value) => value + 500));
    expect(findJump(series(two))).toBeUndefined();
    expect(findJump(series(swapped(two, 4)))).toBeUndefined();
    const [first = [], second = []] = two;
    const wrong = [first.with(4, Math.floor((first[4] ?? 0) / 10)), second];
    expect(findJump(series(wrong))).toMatchObject({ kind: 'odd', period: { text: '2015' } });
  });

  it('in one area of the last year is told only where hardly anything true is as large', () => {
    const table = town(7).map((values) => values.map((value) => value + 200));
    const last = (factor: number) => {
      const [first = [], ...others] = table;
      return series([first.with(-1, Math.round((first.at(-1) ?? 0) * factor)), ...others]);
    };
    expect(findJump(last(0.1))).toMatchObject({ kind: 'odd' });
    expect(findJump(last(1.5))).toBeUndefined();
  });

  it('is not found in an area that is always restless', () => {
    const table = town(7, 14, 12).map((values) => values.map((value) => value + 2000));
    const [, ...others] = table;
    const restless = [900, 1400, 1000, 1600, 950, 1500, 1000, 1450, 900, 1500, 1000, 1400];
    expect(findJump(series([restless, ...others]))).toBeUndefined();
  });
});

describe('a change of unit', () => {
  it('is found where all areas are a thousandth from one year on', () => {
    const table = town(2).map((values) =>
      values.map((value, at) => (at < 5 ? value * 100 : value / 10)),
    );
    expect(findShift(series(table, false))).toMatchObject({
      factor: 1000,
      period: { text: '2016' },
    });
  });

  it('is not seen in a doubling', () => {
    const table = town(2).map((values) => values.map((value, at) => (at < 5 ? value : value * 2)));
    expect(findShift(series(table))).toBeUndefined();
  });
});

describe('values said twice', () => {
  it('are found where a year repeats the one before in every area', () => {
    const table = town(9).map((values) => values.with(6, values[5] ?? 0));
    expect(findRepetition(series(table))).toMatchObject({ period: { text: '2017' } });
  });

  it('are no mistake of things that hardly change', () => {
    const table = Array.from({ length: 12 }, (_, area) =>
      Array.from({ length: 8 }, () => area + 1),
    );
    expect(findRepetition(series(table))).toBeUndefined();
  });

  it('are found in one area that stands still while the others move', () => {
    const table = town(4).map((values) => values.map((value) => value + 300));
    const still = findStandstill(series([Array.from({ length: 8 }, () => 412), ...table]));
    expect(still.map(({ area }) => area)).toEqual(['A0']);
  });

  it('are no mistake of small counts', () => {
    const still = findStandstill(series([Array.from({ length: 8 }, () => 3), ...town(4)]));
    expect(still).toEqual([]);
  });
});
