/**
 * One plausible drawing of each kind, kept in src/test/golden. A change of look is meant, or it is a mistake:
 * `UPDATE_GOLDEN=1` writes the files anew, and the difference is read before it is kept.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawChoropleth } from './choropleth/draw.ts';
import { drawComparisonChart } from './comparison/draw.ts';
import { drawDotStrip } from './chart/dot-strip.ts';
import type { Figure } from './figure.ts';
import { drawGoalProgress } from './goal-progress/draw.ts';
import { drawLocatorMap } from './locator-map/draw.ts';
import { drawAreaPaths } from './map/map-geometry.ts';
import { drawOfferMap } from './offer-map/draw.ts';
import { drawScatterPlot } from './scatter/draw.ts';
import { drawSparkline } from './chart/sparkline.ts';
import { drawTrendChart } from './trend/draw.ts';
import {
  areaValue,
  english,
  geography,
  german,
  mapModel,
  observed,
  place,
  poverty,
  subject,
  town,
  trendPoint,
  year,
} from './town.fixture.ts';
import type { TrendModel } from './trend/model.ts';
import { drawChoroplethFile } from './choropleth/map-file.ts';

const folder = join(import.meta.dirname, '..', 'test', 'golden');

function expectGolden(name: string, svg: string | undefined): void {
  const path = join(folder, name);
  const drawn = (svg ?? '').replace(/(\d+\.\d{3})\d+/g, '$1').replace(/></g, '>\n<') + '\n';
  if (process.env['UPDATE_GOLDEN'] !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, drawn);
  }
  if (!existsSync(path)) throw new Error(`${name} is missing: run with UPDATE_GOLDEN=1`);
  expect(drawn).toBe(readFileSync(path, 'utf8'));
}

const inline = (figure: Figure): string => {
  if (figure.picture?.kind !== 'inline') throw new Error('not inline');
  return figure.picture.svg;
};

const geometry = drawAreaPaths(geography, 'stadtteil');
if (geometry === undefined) throw new Error('the town has outlines');

const trend: TrendModel = {
  ...subject,
  periods: ['2018', '2019', '2021', '2022'].map(year),
  lines: [
    {
      place: place(0),
      role: 'other',
      group: undefined,
      points: [trendPoint('2018', observed(4)), trendPoint('2019', observed(5))],
    },
    {
      place: town,
      role: 'municipality',
      group: undefined,
      points: [
        trendPoint('2018', observed(20)),
        trendPoint('2019', observed(19.2)),
        trendPoint('2021', observed(18.4), { gapBefore: true }),
        trendPoint('2022', observed(18.1), { flags: ['p'] }),
      ],
    },
    {
      place: place(1),
      role: 'highlighted',
      group: undefined,
      points: [
        trendPoint('2018', observed(28)),
        trendPoint('2019', { state: 'withheld' }),
        trendPoint('2021', observed(29), { gapBefore: true, flags: ['b'] }),
        trendPoint('2022', observed(30.8)),
      ],
    },
  ],
};
const comparison = {
  ...subject,
  period: year('2022'),
  values: mapModel.values.map((v) => (v.area.id === 'a6' ? { ...v, lower: 10.1, upper: 14.9 } : v)),
  reference: mapModel.reference,
  highlighted: ['a6'],
};
const goal = {
  ...subject,
  title: 'Mehr Kinder erreichen',
  address: '/ziele/mehr/' as const,
  place: place(1),
  baseline: { period: year('2020'), value: 30 },
  target: 24,
  due: '2027-12-31',
  asOf: '2023-06-30',
  points: [
    trendPoint('2020', observed(30)),
    trendPoint('2021', observed(29)),
    trendPoint('2022', observed(30.8)),
  ],
  latest: { period: year('2022'), value: observed(30.8) },
  reached: false,
};
const offer = (id: string, type: string, lon: number, lat: number) => ({
  id,
  name: `Angebot ${id} <“&”>`,
  address: `/angebote/${id}/` as const,
  types: [type],
  typeTitles: [type],
  area: place(0),
  provider: undefined,
  street: undefined,
  phases: [],
  point: { lon, lat },
});
const offers = {
  municipality: town,
  level: subject.level,
  area: undefined,
  types: [
    { id: 'kita', title: 'Kita' },
    { id: 'hort', title: 'Hort' },
  ],
  phases: [],
  offers: [
    offer('k1', 'kita', 7.005, 51.005),
    offer('k2', 'kita', 7.005, 51.005),
    offer('h1', 'hort', 7.015, 51.012),
  ],
  asOf: '2023-06-30',
};
const scatter = {
  x: subject,
  y: {
    ...subject,
    indicator: { ...poverty, id: 'plaetze', short: 'Kita-Plätze', unit: 'per100' as const },
  },
  xPeriod: year('2022'),
  yPeriod: year('2021'),
  points: mapModel.values.map((v, index) => ({ area: v.area, x: v.value, y: observed(index * 3) })),
};

describe('drawings look as they were agreed', () => {
  it('map of areas', () => {
    expectGolden(
      'choropleth.svg',
      inline(drawChoropleth({ ...mapModel, current: 'a1' }, geometry, german)),
    );
  });
  it('map as a file of its own', () => {
    expectGolden('choropleth-file.svg', drawChoroplethFile(mapModel, geometry, german).svg);
  });
  it('legend', () => {
    expectGolden('legend.svg', drawChoropleth(mapModel, geometry, german).legend);
  });
  it('comparison of areas', () => {
    expectGolden('comparison-chart.svg', inline(drawComparisonChart(comparison, german)));
  });
  it('distribution of many areas', () => {
    const values = Array.from({ length: 120 }, (_, index) =>
      areaValue(
        { ...place(0), id: `b${index}`, name: `Gebiet ${index}` },
        observed(10 + 8 * Math.sin(index)),
      ),
    );
    expectGolden(
      'distribution.svg',
      inline(drawComparisonChart({ ...comparison, values, highlighted: ['b7'] }, german)),
    );
  });
  it('course over time', () => {
    expectGolden('trend-chart.svg', inline(drawTrendChart(trend, german)));
  });
  it('two indicators', () => {
    expectGolden('scatter-plot.svg', inline(drawScatterPlot(scatter, german)));
  });
  it('progress of a goal', () => {
    expectGolden('goal-progress.svg', inline(drawGoalProgress(goal, german)));
  });
  it('map of offers', () => {
    expectGolden('offer-map.svg', inline(drawOfferMap(offers, geometry, german)));
  });
  it('small drawings', () => {
    expectGolden(
      'dot-strip.svg',
      drawDotStrip({ values: [1, 4, 4.2, 9], own: 4, reference: 5, label: 'Nord' }),
    );
    expectGolden('sparkline.svg', drawSparkline(trend.lines[1]?.points ?? [], 'Verlauf'));
    expectGolden('locator-map.svg', drawLocatorMap(place(1), town, geometry, german)?.svg);
  });
});

describe('every drawing', () => {
  const figures = [german, english].flatMap((context) => [
    drawChoropleth({ ...mapModel, current: 'a2' }, geometry, context),
    drawComparisonChart(comparison, context),
    drawTrendChart(trend, context),
    drawScatterPlot(scatter, context),
    drawGoalProgress(goal, context),
    drawOfferMap(offers, geometry, context),
  ]);
  it('holds no style, script or handler, so that a strict policy shows it', () => {
    for (const figure of figures) {
      expect(inline(figure) + (figure.legend ?? '')).not.toMatch(
        /<style|<script|style=| on[a-z]+=|javascript:/,
      );
    }
  });
  it('has each id once, made from its own', () => {
    for (const figure of figures) {
      const ids = [...(inline(figure) + (figure.legend ?? '')).matchAll(/ id="([^"]*)"/g)].map(
        (found) => found[1],
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id?.startsWith(figure.id)).toBe(true);
    }
  });
  it('says in words what it shows', () => {
    for (const figure of figures) {
      expect(inline(figure)).toMatch(/role="(img|group)" aria-label="[^"]{20,}/);
      expect(figure.summary.length).toBeGreaterThan(10);
      expect(figure.table.rows.length).toBeGreaterThan(0);
    }
  });
  it('draws no coordinate that is not a number', () => {
    for (const figure of figures) expect(inline(figure)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('what is withheld', () => {
  it('has no class, bar or number anywhere', () => {
    const map = inline(drawChoropleth(mapModel, geometry, german));
    expect(map).toMatch(/<title>Süd: geheim gehalten<\/title><path class="s-withheld"/);
    const chart = drawComparisonChart(comparison, german);
    expect(inline(chart)).not.toContain('Süd');
    expect(chart.notes.join(' ')).toContain('Süd (geheim gehalten)');
  });
  it('leaves sentence and table where all areas are withheld', () => {
    const values = mapModel.values.map((v) => areaValue(v.area, { state: 'withheld' }));
    const model = { ...mapModel, values, reference: undefined, classification: undefined };
    expect(drawChoropleth(model, geometry, german).summary).toContain(
      'kein Wert vor, der gezeigt werden kann',
    );
    const chart = drawComparisonChart({ ...comparison, values, reference: undefined }, german);
    expect(chart.picture).toBeUndefined();
    expect(chart.table.rows).toHaveLength(6);
  });
});

describe('edges', () => {
  it('escapes names that look like markup', () => {
    expect(inline(drawChoropleth(mapModel, geometry, german))).toContain('Ost &amp; Au');
    expect(inline(drawOfferMap(offers, geometry, german))).toContain('&lt;“&amp;”&gt;');
  });
  it('draws one area alone, and values that are all the same', () => {
    const one = { ...comparison, values: [areaValue(place(0), observed(5))], reference: undefined };
    expect(inline(drawComparisonChart(one, german))).not.toMatch(/NaN/);
    const same = {
      ...comparison,
      values: [0, 1, 2].map((i) => areaValue(place(i), { state: 'zero' })),
      reference: undefined,
    };
    expect(inline(drawComparisonChart(same, german))).not.toMatch(/NaN/);
    const many = Array.from({ length: 50 }, () => areaValue(place(0), observed(5)));
    expect(inline(drawComparisonChart({ ...comparison, values: many }, german))).not.toMatch(/NaN/);
  });
  it('draws negative values on both sides of zero', () => {
    const values = [-4, 6].map((v, i) => areaValue(place(i), observed(v)));
    expect(
      inline(drawComparisonChart({ ...comparison, values, reference: undefined }, german)),
    ).not.toMatch(/width="-/);
  });
  it('draws no trend of one period', () => {
    const [line] = trend.lines;
    const single = {
      ...trend,
      periods: [year('2018')],
      lines: line === undefined ? [] : [{ ...line, points: line.points.slice(0, 1) }],
    };
    expect(drawTrendChart(single, german).picture).toBeUndefined();
  });
});
