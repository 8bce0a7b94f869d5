import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSouth, innerPoint, metresBetween, nearestOf } from './distance.ts';
import { shapeHolds } from './point-in-area.ts';

describe('metresBetween', () => {
  it('measures a degree of latitude as about 111.2 km', () => {
    expect(metresBetween({ lon: 8, lat: 51 }, { lon: 8, lat: 52 })).toBeCloseTo(111_195, -1);
  });

  it('measures Hamburg to Munich (city halls) as about 612 km', () => {
    const metres = metresBetween({ lon: 9.9937, lat: 53.5503 }, { lon: 11.5755, lat: 48.1374 });
    expect(metres / 1000).toBeCloseTo(612.4, 0);
  });

  it('is 0 from a point to itself', () => {
    expect(metresBetween({ lon: 9.4, lat: 54.8 }, { lon: 9.4, lat: 54.8 })).toBe(0);
  });
});

describe('innerPoint', () => {
  const ring = (points: readonly (readonly [number, number])[]): number[][] =>
    points.map(([x, y]) => [9 + x / 100, 54 + y / 100]);

  it('lies inside a horseshoe, where the centre of gravity does not', () => {
    const shape = {
      type: 'Polygon' as const,
      coordinates: [
        ring([
          [0, 0],
          [0, 4],
          [1, 4],
          [1, 1],
          [3, 1],
          [3, 4],
          [4, 4],
          [4, 0],
          [0, 0],
        ]),
      ],
    };
    const point = innerPoint(shape);
    expect(point && shapeHolds(shape, point)).toBe(true);
  });

  it('is that of the largest part', () => {
    const square = (x: number, side: number): number[][][] => [
      ring([
        [x, 0],
        [x, side],
        [x + side, side],
        [x + side, 0],
        [x, 0],
      ]),
    ];
    const point = innerPoint({ type: 'MultiPolygon', coordinates: [square(0, 1), square(5, 2)] });
    expect(point?.lon).toBeCloseTo(9.06, 3);
    expect(point?.lat).toBeCloseTo(54.01, 3);
  });

  it('is undefined for a shape without rings', () => {
    expect(innerPoint({ type: 'MultiPolygon', coordinates: [] })).toBeUndefined();
  });
});

describe('nearestOf', () => {
  const from = { lon: 8, lat: 51 };
  const at = (id: string, lat: number | undefined) => ({
    id,
    point: lat === undefined ? undefined : { lon: 8, lat },
  });

  it('gives the nearest first and leaves out what has no point', () => {
    const others = [at('far', 51.3), at('none', undefined), at('near', 51.1), at('middle', 51.2)];
    expect(nearestOf(from, fromSouth(others), 2).map(({ one }) => one.id)).toEqual([
      'near',
      'middle',
    ]);
  });

  it('breaks ties by id, whatever the order', () => {
    const others = [at('c', 51.1), at('a', 51.1), at('b', 51.1)];
    expect(nearestOf(from, fromSouth(others), 2).map(({ one }) => one.id)).toEqual(['a', 'b']);
    expect(nearestOf(from, fromSouth(others.toReversed()), 2).map(({ one }) => one.id)).toEqual([
      'a',
      'b',
    ]);
  });

  it('agrees with measuring the way to each, in any cloud of points', () => {
    const coordinate = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 });
    fc.assert(
      fc.property(points, coordinate, fc.integer({ min: 1, max: 6 }), (cloud, lat, most) => {
        const here = { lon: 8, lat: 51 + lat };
        const others = cloud.map(([x, y], i) => ({
          id: String(i).padStart(2, '0'),
          point: { lon: 8 + x, lat: 51 + y },
        }));
        const measured = others
          .map((one) => ({ one, metres: metresBetween(here, one.point) }))
          .sort((a, b) => a.metres - b.metres || (a.one.id < b.one.id ? -1 : 1));
        expect(nearestOf(here, fromSouth(others), most)).toEqual(measured.slice(0, most));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
