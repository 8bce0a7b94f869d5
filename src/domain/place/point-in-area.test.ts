import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaSearch, shapeHolds } from './point-in-area.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
const area = (id: string, ...rings: number[][][]): { id: string; shape: Polygon } => ({
  id,
  shape: { type: 'Polygon', coordinates: rings },
});

describe('a point in an area', () => {
  it('is not in a hole, but in the part of a MultiPolygon that lies in the hole', () => {
    const ring = area('ring', box(0, 0, 9, 9), box(3, 3, 6, 6));
    expect(shapeHolds(ring.shape, { lon: 4, lat: 4 })).toBe(false);
    const withIsland: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [ring.shape.coordinates, [box(4, 4, 5, 5)]],
    };
    expect(shapeHolds(withIsland, { lon: 4.5, lat: 4.5 })).toBe(true);
    expect(shapeHolds(withIsland, { lon: 3.5, lat: 3.5 })).toBe(false);
  });

  it('belongs to exactly one of two neighbours when it lies on their border', () => {
    const search = areaSearch([area('a', box(0, 0, 1, 1)), area('b', box(1, 0, 2, 1))]);
    expect(search({ lon: 1, lat: 0.5 })).toHaveLength(1);
  });

  it('belongs to every shape where shapes overlap, in their order', () => {
    const search = areaSearch([area('old', box(0, 0, 2, 2)), area('new', box(0, 0, 1, 1))]);
    expect(search({ lon: 0.5, lat: 0.5 }).map(({ id }) => id)).toEqual(['old', 'new']);
    expect(search({ lon: 1.5, lat: 0.5 }).map(({ id }) => id)).toEqual(['old']);
    expect(search({ lon: 3, lat: 0.5 })).toEqual([]);
  });

  it('is found by the ring of a concave shape, not by its box', () => {
    const shape = area('u', [
      [0, 0],
      [0, 3],
      [1, 3],
      [1, 1],
      [2, 1],
      [2, 3],
      [3, 3],
      [3, 0],
      [0, 0],
    ]);
    expect(shapeHolds(shape.shape, { lon: 1.5, lat: 2 })).toBe(false);
    expect(shapeHolds(shape.shape, { lon: 0.5, lat: 2 })).toBe(true);
  });
});
