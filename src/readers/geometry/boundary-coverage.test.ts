import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { growthOfWork } from '../../test/growth.ts';
import type { Level } from '../../domain/municipality.ts';
import { parseBoundaries } from '../geography/boundaries.ts';
import { edgesOf, overlapOf } from './boundary-overlaps.ts';
import { town } from '../municipality/municipality.fixture.ts';

type Ring = readonly (readonly number[])[];
type Shape = readonly Ring[] | readonly (readonly Ring[])[];

const level: Level = {
  id: 'ortsteil',
  title: 'Ortsteil',
  plural: 'Ortsteile',
  file: 'geography/ortsteile.geojson',
  report: true,
  nested: true,
};

const box = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];

/** Areas named a, b, c … from shapes in thousandths of a degree. */
function check(shapes: readonly Shape[], more: readonly object[] = []) {
  const inDegrees = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    if (typeof value[0] !== 'number') return value.map(inDegrees);
    return [9 + Number(value[0]) / 1000, 50 + Number(value[1]) / 1000];
  };
  const features = shapes.map((coordinates, i) => {
    const id = String.fromCharCode(97 + (i % 26)) + (i < 26 ? '' : String(i));
    const type = typeof coordinates[0]?.[0]?.[0] === 'object' ? 'MultiPolygon' : 'Polygon';
    return {
      type: 'Feature',
      properties: { id, name: id, ...more[i] },
      geometry: { type, coordinates: inDegrees(coordinates) },
    };
  });
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
  const problems = new ProblemList();
  parseBoundaries(new Map([[level.file, bytes]]), town({ levels: [level] }), problems);
  return problems.all.map(
    ({ code, facts }) => ({ code, ...facts }) as Readonly<Record<string, unknown>>,
  );
}

const four = [[box(0, 0, 10, 10)], [box(10, 0, 20, 10)], [box(0, 10, 10, 20)], [box(10, 10, 20, 20)]]; // prettier-ignore

describe('overlaps', () => {
  it('finds none between areas that share their borders', () => {
    expect(check(four)).toEqual([]);
  });

  it('tells an overlap with its share of the smaller area', () => {
    const found = check([[box(0, 0, 10, 10)], [box(9, 0, 20, 10)]]);
    expect(found).toMatchObject([{ code: 'boundary-overlap', area: 'b', other: 'a', percent: 10 }]);
  });

  it('keeps silent below a thousandth and speaks above it', () => {
    expect(check([[box(0, 0, 10, 10)], [box(9.9905, 0, 20, 10)]])).toEqual([]);
    expect(check([[box(0, 0, 10, 10)], [box(9.988, 0, 20, 10)]])).toMatchObject([
      { code: 'boundary-overlap', percent: 0.12 },
    ]);
  });

  it('finds an area that lies inside another, and one that is there twice', () => {
    expect(check([...four, [box(4, 4, 6, 6)]])).toMatchObject([
      { code: 'boundary-overlap', area: 'e', other: 'a', percent: 100 },
    ]);
    expect(check([...four, [box(10, 10, 20, 20)]])).toMatchObject([
      { code: 'boundary-overlap', area: 'e', other: 'd', percent: 100 },
    ]);
  });

  it('finds parts of one area that cover each other', () => {
    const parts = [[box(0, 0, 10, 10)], [box(5, 5, 12, 12)]];
    expect(check([parts])).toMatchObject([
      { code: 'boundary-overlap', area: 'a', other: undefined },
    ]);
  });

  it('lets old and new areas lie over each other', () => {
    const years = [{ until: 2019 }, { from: 2020 }];
    expect(check([[box(0, 0, 10, 10)], [box(0, 0, 10, 10)]], years)).toEqual([]);
    expect(check([[box(0, 0, 10, 10)], [box(0, 0, 10, 10)]], [{ until: 2020 }, years[1] ?? {}])).toHaveLength(1); // prettier-ignore
  });

  it('lets an area stand in the hole of another', () => {
    expect(check([[box(0, 0, 10, 10), box(3, 3, 6, 6)], [box(3, 3, 6, 6)]])).toEqual([]);
  });

  it('measures crossing shapes exactly', () => {
    const diamond = edgesOf([[[[0, -2], [2, 0], [0, 2], [-2, 0], [0, -2]]]]); // prettier-ignore
    const square = edgesOf([[[...box(-1.5, -1.5, 1.5, 1.5)].map((p) => [...p])]]);
    // The square without its four corners of side 1.
    expect(overlapOf(diamond, square).size).toBeCloseTo(9 - 4 * 0.5, 12);
    expect(overlapOf(square, square).size).toBeCloseTo(9, 12);
  });
});

describe('gaps', () => {
  it('tells ground between areas that none of them covers', () => {
    const shrunk: Ring = [[0, 0], [10, 0], [9, 9], [0, 10], [0, 0]]; // prettier-ignore
    const found = check([[shrunk], ...four.slice(1)]);
    expect(found).toMatchObject([{ code: 'boundary-gap', area: 'a', percent: 11 }]);
    expect(found[0]?.['others']).toEqual(['b', 'c']);
  });

  it('sees a missing area in the middle', () => {
    const nine = [0, 1, 2].flatMap((y) =>
      [0, 1, 2].map((x) => [box(x * 10, y * 10, x * 10 + 10, y * 10 + 10)]),
    );
    expect(check(nine)).toEqual([]);
    expect(check(nine.toSpliced(4, 1))).toMatchObject([{ code: 'boundary-gap', percent: 100 }]);
  });

  it('sees a slit that opens to the outside, upright or lying', () => {
    expect(check([[box(0, 0, 9.5, 10)], ...four.slice(1)])).toMatchObject([
      { code: 'boundary-gap', area: 'a' },
    ]);
    expect(check([[box(0, 0, 10, 9.5)], ...four.slice(1)])).toMatchObject([
      { code: 'boundary-gap', area: 'a' },
    ]);
  });

  it('keeps silent below a thousandth', () => {
    const shrunk: Ring = [[0, 0], [10, 0], [9.995, 9.998], [0, 10], [0, 0]]; // prettier-ignore
    expect(check([[shrunk], ...four.slice(1)])).toEqual([]);
  });

  it('takes coves, a ragged edge, an island and a lake for what they are', () => {
    const cove: Ring = [[0, 0], [10, 0], [10, 6], [7, 10], [0, 10], [0, 0]]; // prettier-ignore
    const beside: Ring = [[10, 0], [20, 0], [20, 10], [12, 10], [10, 6], [10, 0]]; // prettier-ignore
    expect(check([[cove], [beside]])).toEqual([]);
    expect(check([[box(0, 0, 10, 10)], [box(12, 0, 20, 10)]])).toEqual([]);
    expect(check([[box(0, 0, 10, 10), box(3, 3, 6, 6)], [box(10, 0, 20, 10)]])).toEqual([]);
  });

  it('judges each time by itself', () => {
    const years = [{}, {}, {}, { until: 2019 }];
    // Without its fourth part the town is an angle, and no gap is left in it.
    expect(check(four, years)).toEqual([]);
  });
});

/** A grid of areas whose borders are drawn anew by each of them, `off` thousandths of a step apart. */
function grid(columns: number, points: number, off: number): readonly Shape[] {
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647 - 0.5;
  };
  return Array.from({ length: columns * columns }, (_, n) => {
    const [x, y] = [n % columns, Math.floor(n / columns)];
    const along = Array.from({ length: points }, (__, k) => k / points);
    const ring = [
      ...along.map((t) => [x + t, y]),
      ...along.map((t) => [x + 1, y + t]),
      ...along.map((t) => [x + 1 - t, y + 1]),
      ...along.map((t) => [x, y + 1 - t]),
    ].map(([px = 0, py = 0]) => [px + off * random(), py + off * random()]);
    return [[...ring, ring[0] ?? []]];
  });
}

describe('a large town', () => {
  it('gives no false alarm where each area drew its borders by itself, a little apart', () => {
    expect(check(grid(20, 10, 0.0005))).toEqual([]);
  });

  it('tells many faults as a few problems with a count', () => {
    const found = check(grid(12, 4, 0.1));
    expect(found.length).toBeGreaterThan(10);
    expect(found.length).toBeLessThanOrEqual(42);
  });

  it('checks 10,000 areas with borders of their own', () => {
    expect(check(grid(100, 8, 0.0005))).toEqual([]);
  });

  it('compares neighbours, not each area with all others', () => {
    const checkTown = (columns: number): void => {
      expect(check(grid(columns, 8, 0.0005))).toEqual([]);
    };
    // Nine times the areas; each compared with all others it is 81 times the work.
    expect(growthOfWork(checkTown, 12, 36)).toBeLessThan(40);
  });
});
