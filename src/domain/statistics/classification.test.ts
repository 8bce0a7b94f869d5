import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import type { ClassificationWish } from './classification.ts';
import { classIndexOf, classify, classifyIndicator } from './classification.ts';
import { protect } from '../../test/protected-report.ts';
import type { ClassificationMethod } from '../indicator/indicator.ts';

const wish = (classification: ClassificationMethod, classes: number): ClassificationWish => ({
  classification,
  classes,
  breaks: undefined,
});

describe('breaks', () => {
  test('quantiles are of type 7', () => {
    expect(classify([1, 2, 3, 4, 10], wish('quantile', 4))?.breaks).toEqual([1, 2, 3, 4, 10]);
    expect(classify([10, 1, 2, 4], wish('quantile', 2))?.breaks).toEqual([1, 3, 10]);
  });

  test('equal intervals are equal', () => {
    expect(classify([0, 1, 2, 100], wish('equal-interval', 4))?.breaks).toEqual([
      0, 25, 50, 75, 100,
    ]);
  });

  test('a natural class begins at its smallest value', () => {
    const found = classify([1, 2, 10, 11, 30], wish('natural-breaks', 3));
    expect(found?.breaks).toEqual([1, 10, 30, 30]);
    expect(found?.counts).toEqual([2, 2, 1]);
  });

  test('manual breaks compare at their written decimals, values outside go into the end classes', () => {
    const breaks = { values: [16.8, 18.1, 20.1], decimals: 1 };
    const found = classify([16.75, 18.05, 18.04, 25], {
      classification: 'manual',
      classes: 5,
      breaks,
    });
    expect(found).toMatchObject({
      breaks: breaks.values,
      counts: [2, 2],
      below: false,
      above: true,
    });
    expect(found && classIndexOf(found, 18.05)).toBe(1);
    expect(found && classIndexOf(found, 1)).toBe(0);
    expect(classify([1, 17], { classification: 'manual', classes: 5, breaks })?.below).toBe(true);
  });

  test('there are no more classes than distinct values', () => {
    for (const method of ['quantile', 'equal-interval', 'natural-breaks'] as const) {
      expect(classify([7, 7, 7], wish(method, 5))?.counts).toEqual([3]);
      expect(classify([7, 9], wish(method, 5))?.counts).toEqual([1, 1]);
    }
    expect(classify([], wish('quantile', 5))).toBeUndefined();
  });

  test('a value on a break belongs to the upper class, the last class is closed', () => {
    const found = classify([0, 10, 20], wish('equal-interval', 2));
    expect([0, 9.99, 10, 20].map((value) => found && classIndexOf(found, value))).toEqual([
      0, 0, 1, 1,
    ]);
  });
});

describe('natural breaks are the best of all partitions', () => {
  const spread = (cluster: readonly number[]) => {
    const mean = cluster.reduce((a, b) => a + b, 0) / cluster.length;
    return cluster.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  const best = (values: readonly number[], classes: number): number =>
    classes === 1
      ? spread(values)
      : Math.min(
          ...Array.from({ length: values.length - classes + 1 }, (_, i) => i + 1).map(
            (cut) => spread(values.slice(0, cut)) + best(values.slice(cut), classes - 1),
          ),
        );

  test('for any numbers', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), {
      minLength: 4,
      maxLength: 11,
    });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 4 }), (values, classes) => {
        const found = classify(values, wish('natural-breaks', classes));
        const clusters = Array.from({ length: classes }, (_, i) =>
          values.filter((value) => found && classIndexOf(found, value) === i),
        );
        const sum = clusters.reduce((total, cluster) => total + spread(cluster), 0);
        expect(sum).toBeCloseTo(
          best(
            [...values].sort((a, b) => a - b),
            classes,
          ),
          6,
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

test('every value has exactly one class, ties share theirs, and higher values never a lower one', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 12 }),
    fc.float({ noNaN: true, min: -50, max: 50 }),
  );
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('quantile', 'equal-interval', 'natural-breaks', 'manual'),
      fc.integer({ min: 1, max: 9 }),
      (values, method, classes) => {
        const breaks = { values: [-10, 0, 5, 5.5], decimals: 1 };
        const found = classify(values, { classification: method, classes, breaks });
        if (found === undefined) throw new Error('no classes');
        const sorted = [...values].sort((a, b) => a - b).map((value) => classIndexOf(found, value));
        expect(found.counts.reduce((a, b) => a + b)).toBe(values.length);
        expect(sorted.every((index, i) => index >= (sorted[i - 1] ?? 0))).toBe(true);
        expect(Math.max(...sorted)).toBeLessThan(found.counts.length);
        expect(found.breaks.every((b, i) => i === 0 || b >= (found.breaks[i - 1] ?? b))).toBe(true);
        if (method !== 'manual') expect(found.counts.length).toBeLessThanOrEqual(classes);
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

test('classes span all periods; questionable values stay out, unreliable ones are in', () => {
  const one = indicator('it', { classification: 'equal-interval', classes: 2, disclosure: 'none' });
  const { publishable } = protect(
    smallReport({
      indicators: [one],
      areas: [area('a'), area('b')],
      rows: [
        row('it', 'a', '2023', { value: '10' }),
        row('it', 'b', '2023', { value: '(0)' }),
        row('it', 'a', '2024', { value: '20' }),
        row('it', 'b', '2024', { value: '900', observation: { flags: ['q'] } }),
        row('it', 'town', '2024', { value: '500' }),
      ],
    }),
  );
  const series = publishable.series.get('it');
  expect(series && classifyIndicator(series, ['a', 'b'], one)).toMatchObject({
    breaks: [0, 10, 20],
    counts: [1, 2],
  });
});
