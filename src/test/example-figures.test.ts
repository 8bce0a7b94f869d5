/**
 * The shipped example against a second computation from its raw tables, by none of the project's own code: what the
 * tests of a real city (`flensburg-domain`, `observations-flensburg`, `offers-table`, `read-report`) claim of its
 * folder, claimed of invented data that every machine has.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../build-report.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import { classIndexOf, classify } from '../domain/statistics/classification.ts';
import { extentOf } from '../domain/statistics/inequality/inequality.ts';
import { tagSchemas } from '../figures/tags.ts';
import { readReport } from '../readers/read-report.ts';
import { repository } from './folders.ts';

type Row = Readonly<Record<string, string>>;
const tableOf = (file: string): readonly Row[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(repository, 'data', file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** A cell of the raw tables: its key and how it is written. */
interface RawCell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly group: string;
  readonly value: string;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
}
const wide = (indicator: string): readonly RawCell[] =>
  tableOf(`observations/${indicator}.csv`).flatMap(({ Gebiet = '', ...years }) =>
    Object.entries(years).map(([period, value]) => ({
      indicator,
      area: Gebiet,
      period,
      group: '',
      value,
    })),
  );
const long = (indicator: string): readonly RawCell[] =>
  tableOf(`observations/${indicator}.csv`).map((row) => ({
    indicator,
    area: row['area'] ?? row['Stadtteil'] ?? '',
    period: row['period'] ?? row['Jahr'] ?? '',
    group: row['group'] ?? '',
    value: row['value'] ?? row['Wert'] ?? '',
    numerator: row['Zähler'],
    denominator: row['Nenner'],
  }));

const shares = long('kinder-alleinerziehend');
const raw = [...wide('kinder-unter-6'), ...long('einwohner'), ...long('kinder-unter-18'), ...shares]; // prettier-ignore
const isNumber = (text: string | undefined): boolean => /^-?\d+(?:[.,]\d+)?$/.test(text ?? '');
const number = (text = ''): number => Number(text.replace(',', '.'));
const signs: Readonly<Record<string, string>> = { '-': 'zero', '.': 'withheld', '/': 'unreliable', '…': 'later', x: 'not-meaningful', '': 'not-available' }; // prettier-ignore

const { dataset } = await readReport(repository, { tags: tagSchemas, siteFolders: new Set() });
const { publishable } = await checkReport(repository);
if (dataset === undefined || publishable === undefined) throw new Error('the example is sound');
const districts = dataset.frame.geography.areas.filter(({ level }) => level === 'stadtteil');

describe('the example as it is read', () => {
  test('holds every cell of its raw tables, numbers to the digit and signs as their states', () => {
    for (const id of new Set(raw.map(({ indicator }) => indicator))) {
      const cells = raw.filter(({ indicator }) => indicator === id);
      const all = dataset.observations.filter(({ indicator }) => indicator === id);
      expect([id, all.length]).toEqual([id, cells.length]);
      for (const { area, period, group, value, numerator, denominator } of cells) {
        const found = all.find(
          (one) => one.area === area && one.period.text === period && one.group === group,
        );
        const read = isNumber(value) ? numberOf(found?.value) : found?.value.state;
        // Of a rate with its parts the parts count; the written number is the rounded one.
        const exact = isNumber(numerator) ? (100 * number(numerator)) / number(denominator) : number(value); // prettier-ignore
        if (isNumber(value)) expect(Math.abs(exact - number(value))).toBeLessThan(0.0501);
        const said = isNumber(value) ? expect.closeTo(exact, 9) : signs[value];
        expect([id, area, period, group, read]).toEqual([id, area, period, group, said]);
      }
    }
    expect(raw.filter(({ value }) => !isNumber(value)).length).toBeGreaterThan(5);
  });

  test('has as many indicators, areas, offers and providers as its tables have rows', () => {
    const { frame } = dataset;
    const { objects } = JSON.parse(
      readFileSync(join(repository, 'data/geography/areas.topojson'), 'utf8'),
    ) as { objects: Record<string, { geometries: readonly unknown[] }> };
    const at = (level: string): number =>
      frame.geography.areas.filter((area) => area.level === level).length;
    expect([frame.indicators.length, frame.offers.length]).toEqual([
      tableOf('indicators.csv').length,
      tableOf('offers.csv').length,
    ]);
    expect(frame.providers.filter(({ listed }) => listed).length).toBe(tableOf('providers.csv').length); // prettier-ignore
    expect([at('bezirk'), at('stadtteil')]).toEqual([
      objects['bezirke']?.geometries.length,
      objects['stadtteile']?.geometries.length,
    ]);
  });

  test('counts offers and their capacity by area as the register says', () => {
    const listed = tableOf('offers.csv');
    const types = new Set(listed.flatMap(({ type = '' }) => type.split('|')));
    for (const { id } of districts) {
      for (const type of types) {
        const stated = listed.filter((one) => one['area'] === id && one['type']?.split('|').includes(type)); // prettier-ignore
        const read = dataset.frame.offers.filter((one) => one.area === id && one.types.includes(type)); // prettier-ignore
        const capacity = read.reduce((sum, one) => sum + (one.capacity ?? 0), 0);
        expect([id, type, read.length, capacity]).toEqual([
          id,
          type,
          stated.length,
          stated.reduce((sum, one) => sum + Number(one['capacity'] ?? 0), 0),
        ]);
      }
    }
  });
});

/** Published numbers of the districts that the raw tables hold as well. */
function openIn(id: string, period: string): readonly { area: string; value: number }[] {
  const series = publishable?.series.get(id);
  return raw.flatMap((one) => {
    if (one.indicator !== id || one.period !== period || one.group !== '') return [];
    if (!districts.some((area) => area.id === one.area)) return [];
    const shown = numberOf(series?.at(one.area, period)?.value);
    if (shown === undefined || !isNumber(one.value)) return [];
    return [{ area: one.area, value: shown }];
  });
}
const published = (id: string, period: string) =>
  districts.map(({ id: area }) => publishable.series.get(id)?.at(area, period));

describe('the example as it is published', () => {
  test('names the areas of the extent, its range and its ratio', () => {
    for (const period of ['2019', '2023']) {
      const sorted = openIn('kinder-alleinerziehend', period).toSorted((a, b) => a.value - b.value);
      expect(sorted.length).toBeGreaterThan(5);
      const [least, most] = [sorted[0], sorted.at(-1)];
      const extent = extentOf(published('kinder-alleinerziehend', period));
      expect([extent?.min.area, extent?.max.area]).toEqual([least?.area, most?.area]);
      expect(extent?.range).toBeCloseTo((most?.value ?? NaN) - (least?.value ?? NaN), 9);
      expect(extent?.ratio).toBeCloseTo((most?.value ?? NaN) / (least?.value ?? NaN), 9);
    }
  });

  test('forms shares of the town from the sums of its districts, never as a mean of rates', () => {
    let compared = 0;
    for (const period of new Set(shares.map((one) => one.period))) {
      const rows = shares.filter((one) => one.period === period);
      const known = rows.filter((one) => isNumber(one.numerator) && isNumber(one.denominator));
      const town = publishable.series.get('kinder-alleinerziehend')?.at('reihersbrueck', period);
      const shown = numberOf(town?.value);
      if (shown === undefined) continue;
      const sum = (key: 'numerator' | 'denominator'): number =>
        known.reduce((all, one) => all + number(one[key]), 0);
      const share = (100 * sum('numerator')) / sum('denominator');
      const mean = known.reduce((all, one) => all + number(one.value), 0) / known.length;
      expect(shown).toBeCloseTo(share, 9);
      expect(Math.abs(shown - mean)).toBeGreaterThan(0.001);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });

  /** Breaks by methods written down anew: type 7 quantiles, equal steps, the best of all partitions. */
  const reference = {
    quantile: (sorted: readonly number[], classes: number) =>
      Array.from({ length: classes + 1 }, (_, i) => {
        const at = ((sorted.length - 1) * i) / classes;
        const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
        return low + (high - low) * (at - Math.floor(at));
      }),
    'equal-interval': (sorted: readonly number[], classes: number) => {
      const [low, high] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
      return Array.from({ length: classes + 1 }, (_, i) => low + ((high - low) * i) / classes);
    },
    'natural-breaks': (sorted: readonly number[], classes: number) => {
      const spread = (part: readonly number[]): number => {
        const mean = part.reduce((a, b) => a + b, 0) / part.length;
        return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      };
      const best = (from: number, parts: number): readonly [number, readonly number[]] => {
        if (parts === 1) return [spread(sorted.slice(from)), [from]];
        const ends = Array.from({ length: sorted.length - from - parts + 1 }, (_, i) => from + 1 + i); // prettier-ignore
        const tried = ends.map((end): readonly [number, readonly number[]] => {
          const [rest, starts] = best(end, parts - 1);
          return [spread(sorted.slice(from, end)) + rest, [from, ...starts]];
        });
        return tried.reduce((a, b) => (b[0] < a[0] ? b : a));
      };
      return [...best(0, classes)[1].map((at) => sorted[at] ?? NaN), sorted.at(-1) ?? NaN];
    },
  } as const;

  test.each(['quantile', 'equal-interval', 'natural-breaks'] as const)(
    'has the %s classes of a second computation, and each district in its own',
    (classification) => {
      for (const [id, period] of [
        ['kinder-unter-6', '2022'],
        ['einwohner', '2025'],
      ] as const) {
        // prettier-ignore
        const values = openIn(id, period);
        const sorted = values.map(({ value }) => value).toSorted((a, b) => a - b);
        const found = classify(sorted, { classification, classes: 4, breaks: undefined });
        if (found === undefined) throw new Error('no classes');
        const breaks = reference[classification](sorted, 4);
        expect(found.breaks.length).toBe(breaks.length);
        breaks.forEach((value, at) => { expect(found.breaks[at]).toBeCloseTo(value, 5); }); // prettier-ignore
        for (const { area, value } of values) {
          const upper = breaks.slice(1, -1).filter((one) => value >= one).length;
          expect([area, classIndexOf(found, value)]).toEqual([area, upper]);
        }
      }
    },
  );
});
