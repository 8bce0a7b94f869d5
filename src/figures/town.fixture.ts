/** A small invented town for tests: six areas in two rows, with every state a value can have. */
import type { Area, Geography } from '../domain/place/area.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Cell } from '../domain/indicator/observation.ts';
import { numberOf } from '../domain/indicator/observation.ts';
import type { Period } from '../domain/indicator/period.ts';
import type { AreaValue, FigureSubject, PlaceRef } from '../report/indicator/figure-subject.ts';
import type { DrawContext } from './frame/figure-frame.ts';
import type { TrendPoint } from '../report/indicator/trend-points.ts';
import type { ChoroplethModel } from './choropleth/model.ts';

export const german: DrawContext = {
  language: 'de',
  kind: 'Stadt',
  from: '/indikatoren/armut/',
  licence: 'dl-de/by-2-0',
};
export const english: DrawContext = { ...german, language: 'en', kind: 'London Borough' };

export const year = (text: string): Period => ({
  text,
  kind: 'year',
  firstDay: `${text}-01-01`,
  lastDay: `${text}-12-31`,
});

export const observed = (value: number): Cell => ({ state: 'observed', value });

export const poverty: Indicator = {
  id: 'armut',
  theme: 'lage',
  title: 'So viele von 100 Kindern unter 15 leben in Haushalten mit Grundsicherung.',
  short: 'Kinder mit Grundsicherung',
  unit: 'percent',
  polarity: 'lower',
  numerator: 'Kinder unter 15 mit Grundsicherung',
  denominator: 'Kinder unter 15',
  denominatorIndicator: undefined,
  numeratorIndicator: undefined,
  decimals: 1,
  classification: 'quantile',
  classes: 4,
  breaks: undefined,
  categories: [],
  confidence: 95,
  disclosure: 'persons',
  complement: undefined,
  level: 'stadtteil',
  fromOffers: undefined,
  source: 'Amt für Statistik',
  sourceUrl: undefined,
  attribution: undefined,
  licences: [],
  publishedBy: undefined,
  updated: '2023-03-01',
  note: undefined,
  unitReference: undefined,
  noticeable: undefined,
  guides: [],
  sentence: undefined,
};

const names = ['Nord', 'Ost & Au', 'Süd', 'West', 'Mitte', 'Hafen'];

/** Squares of a hundredth of a degree, three a row; borders are shared. */
function square(column: number, row: number): Area['shape'] {
  const x = 7 + column / 100;
  const y = 51 + row / 100;
  const step = 1 / 100;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x, y + step],
        [x + step, y + step],
        [x + step, y],
        [x, y],
      ],
    ],
  };
}

export const geography: Geography = {
  areas: names.map((name, index) => ({
    id: `a${index + 1}`,
    name,
    short: undefined,
    level: 'stadtteil',
    parent: undefined,
    unpopulated: false,
    from: undefined,
    until: undefined,
    slug: `gebiet-${index + 1}`,
    shape: square(index % 3, Math.floor(index / 3)),
  })),
  topologies: {},
};

export const town: PlaceRef = { id: 'm', name: 'Musterstadt', short: 'Musterstadt', address: '/' };

export const place = (index: number): PlaceRef => ({
  id: `a${index + 1}`,
  name: names[index] ?? '',
  short: names[index] ?? '',
  address: `/gebiete/gebiet-${index + 1}/`,
});

export const subject: FigureSubject = {
  indicator: poverty,
  municipality: town,
  level: { id: 'stadtteil', title: 'Stadtteil', plural: 'Stadtteile' },
  group: undefined,
};

const breaks = [1, 10, 15, 20, 31];

export function areaValue(area: PlaceRef, value: Cell): AreaValue {
  const number = numberOf(value);
  return {
    area,
    value,
    numerator: undefined,
    denominator: undefined,
    lower: undefined,
    upper: undefined,
    flags: [],
    note: undefined,
    basis: 'delivered',
    classIndex:
      number === undefined
        ? undefined
        : Math.min(
            3,
            breaks.findLastIndex((b) => number >= b),
          ),
    unpopulated: false,
    doubt: undefined,
    comparison: undefined,
  };
}

const cells: readonly Cell[] = [
  observed(1.1),
  observed(30.8),
  { state: 'withheld' },
  { state: 'unreliable', value: 16 },
  { state: 'not-available' },
  observed(12.345),
];

export const mapModel: ChoroplethModel = {
  ...subject,
  period: year('2022'),
  values: cells.map((cell, index) => areaValue(place(index), cell)),
  classification: { method: 'quantile', breaks, counts: [1, 1, 1, 1], below: false, above: false },
  reference: areaValue(town, observed(18.1)),
  current: undefined,
};

export const trendPoint = (
  text: string,
  value: Cell,
  more: Partial<TrendPoint> = {},
): TrendPoint => ({
  period: year(text),
  value,
  lower: undefined,
  upper: undefined,
  flags: [],
  basis: 'delivered',
  gapBefore: false,
  ...more,
});
