import { geoArea } from 'd3-geo';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { protect } from '../test/protected-report.ts';
import { area, indicator, offer, row, smallReport } from '../test/small-report.ts';
import { formatAreasGeojson } from './shapes/areas-geojson.ts';
import { csvText } from './tables/csv-text.ts';
import { formatIndicatorCsv } from './tables/indicator-csv.ts';
import { formatOffersCsv, formatOffersGeojson } from './tables/offers-csv.ts';

describe('the numbers of an indicator', () => {
  const share = indicator('share', { unit: 'percent' });
  const { publishable } = protect(
    smallReport({
      indicators: [share],
      rows: [
        row('share', 'b', '2023', { n: '50', d: '300' }),
        row('share', 'a', '2024', { n: '3', d: '300' }),
        row('share', 'b', '2024', {
          value: '31.7',
          observation: { note: '=1+1', flags: ['p', 'e'] },
        }),
        row('share', 'c', '2024', { value: '(12.5)' }),
        row('share', 'town', '2024', { value: '20.0' }),
      ],
    }),
  );
  const text = formatIndicatorCsv(publishable, share);

  test('stand in the columns of the contract, every area and period, with its state', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      'indicator,area,period,value,numerator,denominator,lower,upper,group,flag,kitas,children,note,state',
      'share,a,2023,,,,,,,,,,,not-available',
      'share,b,2023,16.666666666666668,50,300,12.876533,21.299665,,,,,,observed',
      'share,c,2023,,,,,,,,,,,not-available',
      'share,d,2023,,,,,,,,,,,not-available',
    ]);
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((one) => [one['area'], one['period'], one['value'], one['state']])).toEqual([
      ['a', '2023', '', 'not-available'],
      ['b', '2023', '16.666666666666668', 'observed'],
      ['c', '2023', '', 'not-available'],
      ['d', '2023', '', 'not-available'],
      ['town', '2024', '20', 'observed'],
      ['a', '2024', '', 'withheld'],
      ['b', '2024', '31.7', 'observed'],
      ['c', '2024', '12.5', 'unreliable'],
      ['d', '2024', '', 'not-available'],
    ]);
  });

  test('end with LF, and no text is a formula', () => {
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/\r|\uFEFF/);
    expect(text).toContain(",p e,,,'=1+1,observed");
  });

  test('list groups where there is no ungrouped value', () => {
    const grouped = indicator('grouped');
    const rows = [row('grouped', 'a', '2024', { value: '30', group: 'u3' })];
    const report = protect(
      smallReport({ indicators: [grouped], rows, areas: [area('a'), area('b')] }),
    );
    expect(formatIndicatorCsv(report.publishable, grouped).split('\n').slice(1)).toEqual([
      'grouped,a,2024,30,,,,,u3,,,,,observed',
      'grouped,b,2024,,,,,,u3,,,,,not-available',
      '',
    ]);
  });
});

test.each(['=1', '+1', '-x', '@x', '＝1', '＋1', '－1', '＠x', '\tx', '\rx'])(
  'a text that begins like a formula gets an apostrophe: %j',
  (text) => {
    expect(csvText(['x'], [[text]])).toMatch(/\n"?'/u);
  },
);

test('numbers are written without an exponent and never get an apostrophe', () => {
  expect(csvText(['x'], [[-5], [1e-7], ['-5'], ['a,"b"\nc'], [undefined]])).toBe(
    'x\n-5\n0.0000001\n\'-5\n"a,""b""\nc"\n\n',
  );
});

describe('boundaries', () => {
  const hole = [[0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8], [0.2, 0.2]]; // prettier-ignore
  const outer = [[0, 0], [0, 1], [1, 1.00000049], [1, 0], [0, 0]]; // prettier-ignore
  const { frame } = smallReport({
    indicators: [],
    rows: [],
    areas: [area('a', { parent: 'town', shape: { type: 'Polygon', coordinates: [outer, hole] } })],
  });

  test('are wound as RFC 7946 wants them, with six decimals', () => {
    const { features } = JSON.parse(formatAreasGeojson(frame));
    expect(features[0]).toEqual({
      type: 'Feature',
      id: 'a',
      properties: { id: 'a', name: 'a', level: 'district', parent: 'town', slug: 'a' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], // prettier-ignore
          [[0.2, 0.2], [0.2, 0.8], [0.8, 0.8], [0.8, 0.2], [0.2, 0.2]], // prettier-ignore
        ],
      },
    });
    // d3 winds the other way round: its small shape is the reversed ring.
    expect(geoArea({ type: 'Polygon', coordinates: [outer] })).toBeLessThan(1);
  });
});

test('boundaries that cross the 180th meridian are cut there, all others keep their bytes', () => {
  const shape = (...lons: readonly [number, number]) => ({
    type: 'Polygon' as const,
    coordinates: [[[lons[0], -17], [lons[0], -16], [lons[1], -16], [lons[1], -17], [lons[0], -17]]], // prettier-ignore
  });
  const report = smallReport({
    indicators: [],
    rows: [],
    areas: [area('a', { shape: shape(179, 181) }), area('b', { shape: shape(178, 179) })],
  });
  const lines = formatAreasGeojson(report.frame).split('\n');
  expect(JSON.parse((lines[1] ?? '').slice(0, -1)).geometry).toEqual({
    type: 'MultiPolygon',
    coordinates: [
      [[[180, -17], [180, -16], [179, -16], [179, -17], [180, -17]]], // prettier-ignore
      [[[-180, -16], [-180, -17], [-179, -17], [-179, -16], [-180, -16]]], // prettier-ignore
    ],
  });
  expect(lines[2]).toContain(
    '"geometry":{"type":"Polygon","coordinates":[[[178,-17],[179,-17],[179,-16],[178,-16],[178,-17]]]}',
  );
});

test('offers are written in the columns of the contract', () => {
  const { frame } = smallReport({
    indicators: [],
    rows: [],
    frame: {
      offers: [
        offer('o1', { types: ['kita', 'hort'], area: 'a', point: { lon: 9.43212345678, lat: 54.7 }, phone: '+49 1', free: true, capacity: 60 }), // prettier-ignore
        offer('o2', { name: 'Treff', area: 'b' }),
      ],
    },
  });
  expect(formatOffersCsv(frame).split('\n').slice(1)).toEqual([
    "o1,o1,kita|hort,,a,54.7,9.432123,,,60,,yes,,,,,,'+49 1,,no,",
    'o2,Treff,kita,,b,,,,,,,,,,,,,,,no,',
    '',
  ]);
  const { features } = JSON.parse(formatOffersGeojson(frame));
  expect(features).toHaveLength(1);
  expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [9.432123, 54.7] });
  expect(features[0].properties).toMatchObject({ id: 'o1', type: 'kita|hort', phone: '+49 1' });
});
