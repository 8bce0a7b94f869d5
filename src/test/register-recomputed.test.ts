/** Supply, gaps and ties of the example, recomputed from its raw tables without any of the report's own code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { innerPoint } from '../domain/place/distance.ts';
import { protect } from './protected-report.ts';
import { tagSchemas } from '../figures/tags.ts';
import { readReport } from '../readers/read-report.ts';
import { partnersOfArea } from '../report/register/partners.ts';
import { viewReport } from '../report/report-view.ts';
import type { ReportView } from '../report/report-view.ts';
import { supplyModel } from '../report/register/supply-model.ts';
import { lifePhaseMatrix } from '../figures/life-phases/model.ts';

const example = join(import.meta.dirname, '..', '..');
const tableOf = (file: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(example, 'data', file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const offers = tableOf('offers.csv');
const kitas = offers.filter((one) => one['type']?.split('|').includes('kita'));
const in2025 = new Map(
  tableOf('observations/kinder-unter-6.csv').map((one) => [one['Gebiet'], Number(one['2025'])]),
);

/** Metres by the spherical law of cosines: another formula than the report's. */
function metres(a: readonly [number, number], b: readonly [number, number]): number {
  const r = (degrees: number): number => (degrees * Math.PI) / 180;
  const cos =
    Math.sin(r(a[1])) * Math.sin(r(b[1])) +
    Math.cos(r(a[1])) * Math.cos(r(b[1])) * Math.cos(r(a[0] - b[0]));
  return 6_371_008.8 * Math.acos(Math.min(1, cos));
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}
const quarters = ({ x, y, half: whole }: Square): readonly Square[] => {
  const half = whole / 2;
  return [x - half, x + half].flatMap((at) => [y - half, y + half].map((up) => ({ x: at, y: up, half }))); // prettier-ignore
};

let view: ReportView;
beforeAll(async () => {
  const { dataset } = await readReport(example, { tags: tagSchemas, siteFolders: new Set() });
  if (dataset === undefined) throw new Error('the example cannot be read');
  view = viewReport(protect(dataset).publishable);
});

describe('recomputed from the tables as they lie there', () => {
  test('places per 100 and offers per 1,000 children under six, in all districts', () => {
    const places = supplyModel(view, { measure: 'places', types: ['kita'] });
    const perThousand = supplyModel(view, { measure: 'offers', types: ['kita'] });
    const compared = [...in2025].filter(([id, children]) => {
      const model = places?.rows.find((one) => one.area.id === id);
      if (model === undefined || !Number.isFinite(children)) return false;
      const here = kitas.filter((one) => one['area'] === id);
      const known = here.filter((one) => one['capacity'] !== '');
      const sum = known.reduce((total, one) => total + Number(one['capacity']), 0);
      expect(model.value).toEqual({
        state: known.length < here.length ? 'unreliable' : 'observed',
        value: expect.closeTo((sum / children) * 100, 9) as number,
      });
      expect(perThousand?.rows.find((one) => one.area.id === id)?.value).toEqual({
        state: 'observed',
        value: expect.closeTo((here.length / children) * 1000, 9) as number,
      });
      return true;
    });
    expect(compared.length).toBe(13);
  });

  test('the nearest Kita of every district, and how far it is', () => {
    const model = supplyModel(view, { measure: 'distance', types: ['kita'] });
    for (const { area, value, nearest, unpopulated } of model?.rows ?? []) {
      if (unpopulated) continue;
      const point = centreOf(area.id);
      const ways = kitas
        .map((one) => ({ one, way: metres(point, [Number(one['lon']), Number(one['lat'])]) }))
        .sort((a, b) => a.way - b.way);
      const [first] = ways;
      if (first === undefined || value.state !== 'observed')
        throw new Error(`no way in ${area.id}`);
      expect(Math.abs(value.value - first.way), area.id).toBeLessThan(0.1);
      expect(nearest?.label).toBe(first.one['name']);
    }
  });

  /** The inner point, once no point of the area lies clearly farther from its borders. */
  function centreOf(id: string): [number, number] {
    const shape = view.area(id)?.shape;
    if (shape?.type !== 'Polygon') throw new Error(`${id} has several parts`);
    const ring = shape.coordinates[0] ?? [];
    const squeeze = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
    const plane = ring.map(([lon = 0, lat = 0]): [number, number] => [lon * squeeze, lat]);
    const best = farthest(plane);
    const centre = innerPoint(shape);
    if (centre === undefined) throw new Error(`${id} has no inner point`);
    const own: [number, number] = [centre.lon * squeeze, centre.lat];
    expect(best).toBeGreaterThan(0);
    expect(inside(own, plane)).toBe(true);
    expect(toBorder(own, plane)).toBeGreaterThan(best * 0.99);
    return [centre.lon, centre.lat];
  }

  /** Largest distance from the border inside a ring, to a hundredth: squares that can hold more are quartered. */
  function farthest(ring: readonly [number, number][]): number {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    const [left, low] = [Math.min(...xs), Math.min(...ys)];
    const half = Math.max(Math.max(...xs) - left, Math.max(...ys) - low) / 2;
    let best = 0;
    let squares: readonly Square[] = [{ x: left + half, y: low + half, half }];
    while (squares.length > 0) {
      const open: Square[] = [];
      for (const square of squares) {
        const middle = [square.x, square.y] as const;
        const way = toBorder(middle, ring);
        const own = inside(middle, ring) ? way : -way;
        best = Math.max(best, own);
        // No point of the square lies farther from its middle than a corner.
        if (own + square.half * Math.SQRT2 > best * 1.005) open.push(...quarters(square));
      }
      squares = open;
    }
    return best;
  }

  const inside = (
    [x, y]: readonly [number, number],
    ring: readonly [number, number][],
  ): boolean => {
    let odd = false;
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [[x0, y0], [x1, y1]] = [ring[i] ?? [0, 0], ring[i + 1] ?? [0, 0]];
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) odd = !odd;
    }
    return odd;
  };

  const toBorder = (
    [x, y]: readonly [number, number],
    ring: readonly [number, number][],
  ): number => {
    let nearest = Infinity;
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [[x0, y0], [x1, y1]] = [ring[i] ?? [0, 0], ring[i + 1] ?? [0, 0]];
      const [dx, dy] = [x1 - x0, y1 - y0];
      const along = Math.max(
        0,
        Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)),
      );
      nearest = Math.min(nearest, Math.hypot(x - x0 - along * dx, y - y0 - along * dy));
    }
    return nearest;
  };

  /** Children under 6 for phases with offers that have them as their denominator, else all under 18. */
  const childrenOf = (phase: string): ReadonlyMap<string | undefined, number> => {
    const types = offers
      .filter((one) => one['phases']?.split('|').includes(phase))
      .flatMap((one) => one['type']?.split('|') ?? []);
    const rates = tableOf('indicators.csv').filter((one) => one['from_offers'] !== '');
    const rate =
      rates.find((one) =>
        types.some((type) => one['from_offers']?.split(/[:|]/u).includes(type)),
      ) ?? rates[0];
    if (rate?.['denominator_indicator'] === 'kinder-unter-6') return in2025;
    return new Map(
      tableOf('observations/kinder-unter-18.csv')
        .filter((one) => one['period'] === '2025' && one['group'] === '')
        .map((one) => [one['area'], Number(one['value'])]),
    );
  };

  test('how many offers each district has for each life phase, and where the gaps are', () => {
    const model = lifePhaseMatrix(view);
    const districts = model.rows.filter(({ whole, unpopulated }) => !whole && !unpopulated);
    const count = (area: string, phase: string): number =>
      offers.filter((one) => one['area'] === area && one['phases']?.split('|').includes(phase))
        .length;
    for (const { place, cells } of districts) {
      for (const { phase, count: own, verdict } of cells) {
        expect(own).toBe(count(place.id, phase));
        const others = districts.filter((one) => one.place.id !== place.id);
        const having = others.filter((one) => count(one.place.id, phase) > 0).length;
        const mostHave = having > 0 && having * 2 >= others.length;
        // At the rate of all districts together half an offer or more would be theirs.
        const all = districts.reduce((sum, one) => sum + count(one.place.id, phase), 0);
        const children = childrenOf(phase);
        const sum = districts.reduce((total, one) => total + (children.get(one.place.id) ?? 0), 0);
        const share = (all / sum) * (children.get(place.id) ?? 0);
        expect(verdict === 'gap').toBe(own === 0 && mostHave && share >= 0.5);
      }
    }
    expect(districts.length).toBe(13);
  });

  test('ties of every district: inside and to the outside', () => {
    const areaOf = new Map(offers.map((one) => [one['id'], one['area']]));
    const pairs = new Map(
      tableOf('cooperations.csv').map((one): [string, readonly [string, string]] => {
        const ends = [one['from'] ?? '', one['to'] ?? ''].sort();
        return [ends.join(' '), [ends[0] ?? '', ends[1] ?? '']];
      }),
    );
    for (const { id } of view.areasOf(view.reportLevel.id)) {
      const touching = [...pairs.values()].filter((ends) =>
        ends.some((end) => areaOf.get(end) === id),
      );
      const inner = touching.filter((ends) => ends.every((end) => areaOf.get(end) === id));
      const partners = partnersOfArea(view, id, new Intl.Collator('de'));
      expect(partners.length).toBe(touching.length);
      const own = new Set(
        offers.filter((one) => one['area'] === id).map((one) => `offer:${one['id'] ?? ''}`),
      );
      expect(partners.filter((one) => own.has(one.id)).length).toBe(inner.length);
    }
  });
});
