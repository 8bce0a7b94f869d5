import { linearRegression } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { concentrationOf } from './concentration.ts';
import { peopleByClass } from './people-by-class.ts';
import { segregationOf } from './segregation.ts';
import { gradientOf } from './slope-index.ts';
import { dynamicsOf, statusOf } from '../time/status-dynamics.ts';

const areas = [
  { value: 12, people: 400, order: 1, limits: { lower: 9, upper: 15.4 } },
  { value: 15.5, people: 900, order: 2, limits: { lower: 13.3, upper: 17.9 } },
  { value: 14, people: 600, order: 3, limits: { lower: 11.4, upper: 16.9 } },
  { value: 22, people: 500, order: 4, limits: { lower: 18.6, upper: 25.7 } },
  { value: 31, people: 300, order: 5, limits: { lower: 26, upper: 36.4 } },
];

describe('slope and relative index of inequality', () => {
  test('are those of weighted least squares in another program (numpy), limits within those of 2 million draws', () => {
    const gradient = gradientOf(areas, 95);
    expect(gradient?.slope).toBeCloseTo(16.731778, 5);
    expect(gradient?.ratio).toBeCloseTo(2.817055, 5);
    expect(gradient?.slopeLimits.lower).toBeCloseTo(11.5047, 3);
    expect(gradient?.slopeLimits.upper).toBeCloseTo(21.9588, 3);
    expect(gradient?.ratioLimits?.lower).toBeCloseTo(1.92879, 4);
    expect(gradient?.ratioLimits?.upper).toBeCloseTo(4.1144, 3);
  });

  test('are those of a line through single people', () => {
    let before = 0;
    const people = areas.flatMap(({ value, people: count }) => {
      const place = (before + count / 2) / 2700;
      before += count;
      return Array.from({ length: count }, () => [place, value]);
    });
    expect(gradientOf(areas, 95)?.slope).toBeCloseTo(linearRegression(people).m, 8);
  });

  test('do not depend on the order of the list, and put tied areas side by side', () => {
    expect(gradientOf(areas.toReversed(), 95)?.slope).toBeCloseTo(16.731778, 5);
    const tied = areas.map((one) => (one.order < 3 ? { ...one, order: 1 } : one));
    expect(gradientOf(tied, 95)?.slope).toBeCloseTo(
      gradientOf(
        [tied[1], tied[0], ...tied.slice(2)].filter((one) => one !== undefined),
        95,
      )?.slope ?? Number.NaN,
      10,
    );
  });

  test('are none of two areas, nor where nothing orders them; a ratio needs a line above 0', () => {
    expect(gradientOf(areas.slice(0, 2), 95)).toBeUndefined();
    expect(
      gradientOf(
        areas.map((one) => ({ ...one, order: 1 })),
        95,
      ),
    ).toBeUndefined();
    const steep = areas.map((one, at) => ({ ...one, value: at * at }));
    expect(gradientOf(steep, 95)?.slope).toBeGreaterThan(0);
    expect(gradientOf(steep, 95)?.ratio).toBeUndefined();
  });
});

const groups = [
  { affected: 10, all: 100 },
  { affected: 40, all: 100 },
  { affected: 20, all: 80 },
  { affected: 5, all: 120 },
];

describe('dissimilarity and isolation', () => {
  test('are those of another program (numpy)', () => {
    const made = segregationOf(groups);
    expect(made?.dissimilarity).toBeCloseTo(0.430769, 6);
    expect(made?.isolation).toBeCloseTo(0.296111, 6);
    expect(made?.share).toBeCloseTo(75 / 400, 10);
  });

  test('are 0 and the common share without segregation, and 1 with all of it', () => {
    const even = segregationOf([
      { affected: 10, all: 50 },
      { affected: 20, all: 100 },
    ]);
    expect(even?.dissimilarity).toBeCloseTo(0, 10);
    expect(even?.isolation).toBeCloseTo(0.2, 10);
    const apart = segregationOf([
      { affected: 50, all: 50 },
      { affected: 0, all: 100 },
    ]);
    expect(apart).toEqual({ dissimilarity: 1, isolation: 1, share: 50 / 150 });
  });

  test('are not changed by an area in which nobody lives, and none where all or none are concerned', () => {
    expect(segregationOf([...groups, { affected: 0, all: 0 }])).toEqual(segregationOf(groups));
    expect(segregationOf(groups.map(({ all }) => ({ affected: 0, all })))).toBeUndefined();
    expect(segregationOf(groups.map(({ all }) => ({ affected: all, all })))).toBeUndefined();
    expect(segregationOf(groups.slice(0, 1))).toBeUndefined();
  });
});

describe('the areas with the highest shares', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ affected: 40 - 2 * at, all: 100 }));

  test('are five, and hold more of those concerned than of all', () => {
    const found = concentrationOf(many);
    expect(found?.areas.map(({ affected }) => affected)).toEqual([40, 38, 36, 34, 32]);
    expect(found?.ofAffected).toBeCloseTo(180 / 420, 10);
    expect(found?.ofAll).toBeCloseTo(0.25, 10);
  });

  test('are a third in a small town, and fewer where the last is tied', () => {
    expect(concentrationOf(many.slice(0, 7))?.areas).toHaveLength(2);
    const tied = many.map((one, at) => (at === 5 ? { affected: 32, all: 100 } : one));
    expect(concentrationOf(tied)?.areas).toHaveLength(4);
    expect(concentrationOf(many.map(() => ({ affected: 3, all: 100 })))).toBeUndefined();
    expect(concentrationOf(many.slice(0, 3))).toBeUndefined();
  });
});

test('people over classes add up to all of them, whatever areas a class has', () => {
  const classed = groups.map((one, at) => ({ ...one, classIndex: at === 1 ? 2 : 0 }));
  const made = peopleByClass(classed, 3);
  expect(made?.map(({ areas: count }) => count)).toEqual([3, 0, 1]);
  expect(made?.map(({ ofAll }) => ofAll)).toEqual([0.75, 0, 0.25]);
  expect(made?.[2]?.ofAffected).toBeCloseTo(40 / 75, 10);
  expect(peopleByClass([], 3)).toBeUndefined();
});

describe('status and dynamics', () => {
  test('a status lies beyond one standard deviation of the areas, at it in the middle', () => {
    // mean 10, population deviation 1.58
    expect(statusOf([10, 10, 11, 9, 7, 13, 10, 10])).toEqual([
      'middle',
      'middle',
      'middle',
      'middle',
      'low',
      'high',
      'middle',
      'middle',
    ]);
    // mean 5, deviation 1: exactly one away is in the middle
    expect(statusOf([4, 6, 4, 6, 5 - 1, 5 + 1])).toEqual(Array.from({ length: 6 }, () => 'middle'));
    expect(statusOf([1, 2, 3, 4])).toBeUndefined();
    expect(statusOf([3, 3, 3, 3, 3])).toBeUndefined();
  });

  test('dynamics follow the rule of trends and say nothing without two ends', () => {
    expect(dynamicsOf('rising')).toBe('rising');
    expect(dynamicsOf('unsettled')).toBe('steady');
    expect(dynamicsOf('untested')).toBe('open');
    expect(dynamicsOf('not-comparable')).toBe('open');
  });
});
