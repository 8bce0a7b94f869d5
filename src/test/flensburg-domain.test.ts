import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { classIndexOf, classify } from '../domain/statistics/classification.ts';
import type { Dataset } from '../domain/dataset.ts';
import { protect } from './protected-report.ts';
import type { ClassificationMethod, Indicator } from '../domain/indicator/indicator.ts';
import { extentOf } from '../domain/statistics/inequality/inequality.ts';
import type { Observation } from '../domain/indicator/observation.ts';
import { sharedFolder } from './folders.ts';
import { area, indicator, level, row, smallReport } from './small-report.ts';

const found = sharedFolder(
  'reports/flensburg',
  'figures of Flensburg against a second computation',
);
const here = found !== undefined;
const folder = found ?? '';
const expected = here
  ? (JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8')) as Expected)
  : undefined;

interface Expected {
  readonly values: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly value: number;
  }[];
  readonly municipalityShares: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly value: number;
    readonly numerator: number;
    readonly denominator: number;
  }[];
  readonly extent: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly min: { readonly area: string; readonly value: number };
    readonly max: { readonly area: string; readonly value: number };
    readonly range: number;
    readonly ratio: number;
  }[];
  readonly classes: readonly (Readonly<Record<string, readonly number[]>> & {
    readonly indicator: string;
    readonly period: string;
    readonly classes: number;
    readonly 'natural-breaks': {
      readonly minimumOfEachCluster: readonly number[];
      readonly maximum: number;
    };
    readonly classOfArea: Readonly<Record<string, Readonly<Record<string, number>>>>;
  })[];
}

const town = 'STGM01001000';
const districts = Array.from({ length: 13 }, (_, i) => `STGT${String(i + 1).padStart(2, '0')}`);

/** The comma-separated long tables of the folder, read without the readers: this test is about the domain. */
function dataset(): Dataset {
  const read = (file: string) =>
    Papa.parse<Record<string, string>>(readFileSync(resolve(folder, 'data', file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const indicators: Indicator[] = read('indicators.csv').map((one) =>
    indicator(one['id'] ?? '', {
      theme: one['theme'] ?? '',
      unit: (one['unit'] ?? 'count') as Indicator['unit'],
      numeratorIndicator: one['numerator_indicator'] || undefined,
      denominatorIndicator: one['denominator_indicator'] || undefined,
      disclosure: one['disclosure'] === 'none' ? 'none' : 'persons',
    }),
  );
  const factors = new Map(indicators.map((one) => [one.id, one.unit === 'per1000' ? 1000 : 100]));
  const rows: Observation[] = [];
  for (const file of ['kinder', 'materielle-lage', 'betreuung', 'migration']) {
    for (const one of read(`observations/${file}.csv`)) {
      const { value = '', numerator: n, denominator: d, period = '', group = '' } = one;
      if (n) {
        const rate = ((factors.get(one['indicator'] ?? '') ?? 100) * Number(n)) / Number(d);
        const made = row(one['indicator'] ?? '', one['area'] ?? '', period, {
          n,
          d: d ?? '',
          group,
        });
        rows.push({ ...made, value: { state: 'observed', value: rate } });
      } else {
        rows.push(row(one['indicator'] ?? '', one['area'] ?? '', period, { value, group }));
      }
    }
  }
  return smallReport({
    indicators,
    rows,
    areas: districts.map((id) => area(id, { level: 'stadtteil' })),
    municipality: {
      id: town,
      levels: [level('stadtteil', { report: true })],
      disclosure: { minimumCount: 4, minimumDenominator: 50, width: 4 },
    },
  });
}

describe.skipIf(!here)('Flensburg', () => {
  const published = here ? protect(dataset()).publishable : undefined;
  const values = (id: string, period: string) =>
    districts.map((place) => published?.series.get(id)?.at(place, period));
  const numbers = (id: string, period: string) =>
    values(id, period).flatMap((one) => (one?.value.state === 'observed' ? [one.value.value] : []));

  test('values are those computed from the raw tables', () => {
    const known = (expected?.values ?? []).filter(
      ({ indicator: id, area: place, period }) =>
        place !== town && published?.series.get(id)?.at(place, period) !== undefined,
    );
    expect(known.length).toBeGreaterThan(15);
    for (const { indicator: id, area: place, period, value } of known) {
      const one = published?.series.get(id)?.at(place, period);
      expect(one?.value.state === 'observed' ? one.value.value : undefined, id).toBeCloseTo(
        value,
        5,
      );
    }
  });

  test('shares of the city are made of sums, or official', () => {
    const shares = (expected?.municipalityShares ?? []).filter(
      ({ indicator: id }) => (published?.series.get(id)?.all.length ?? 0) > 0,
    );
    expect(shares.length).toBeGreaterThan(7);
    for (const { indicator: id, period, value, numerator, denominator } of shares) {
      const one = published?.series.get(id)?.at(town, period);
      expect(one, `${id} ${period}`).toMatchObject({
        numerator: { value: numerator },
        denominator: { value: denominator },
      });
      expect(one?.value.state === 'observed' ? one.value.value : undefined).toBeCloseTo(value, 5);
    }
  });

  test('the extent is named with its areas', () => {
    for (const { indicator: id, period, min, max, range, ratio } of expected?.extent ?? []) {
      const extent = extentOf(values(id, period));
      expect([extent?.min.area, extent?.max.area], id).toEqual([min.area, max.area]);
      expect(extent?.range).toBeCloseTo(range, 5);
      expect(extent?.ratio).toBeCloseTo(ratio, 5);
    }
  });

  test.each(['quantile', 'equal-interval', 'natural-breaks'] as const)(
    '%s classes of one period are those of the reference computation',
    (method: Exclude<ClassificationMethod, 'manual'>) => {
      for (const one of expected?.classes ?? []) {
        const found = classify(numbers(one.indicator, one.period), {
          classification: method,
          classes: one.classes,
          breaks: undefined,
        });
        const natural = one['natural-breaks'];
        const breaks =
          method === 'natural-breaks'
            ? [...natural.minimumOfEachCluster, natural.maximum]
            : (one[method] ?? []);
        expect(found?.breaks.length).toBe(breaks.length);
        breaks.forEach((value, at) => expect(found?.breaks[at], method).toBeCloseTo(value, 5));
        for (const [place, number] of Object.entries(one.classOfArea[method] ?? {})) {
          const value = published?.series.get(one.indicator)?.at(place, one.period)?.value;
          if (value?.state !== 'observed' || found === undefined) throw new Error(place);
          expect(classIndexOf(found, value.value) + 1, `${one.indicator} ${place}`).toBe(number);
        }
      }
    },
  );
});
