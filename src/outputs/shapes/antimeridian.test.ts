import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian, twiceArea } from './antimeridian.ts';

/** Clockwise, as the shapes of areas are. */
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
const sizeOf = (polygons: readonly (readonly (readonly Position[])[])[]): number =>
  polygons.flat().reduce((sum, ring) => sum - twiceArea(ring) / 2, 0);
const reach = (ring: readonly Position[] = []): readonly number[] => {
  const lons = ring.map(([lon = NaN]) => lon);
  return [Math.min(...lons), Math.max(...lons)].map((lon) => Number(lon.toFixed(6)));
};

describe('the cut at the 180th meridian', () => {
  it('leaves what does not reach beyond it as it is', () => {
    const rings = [box(179, 0, 180, 1)];
    expect(cutAtAntimeridian(rings)).toEqual([rings]);
    expect(cutAtAntimeridian(rings)[0]).toBe(rings);
  });

  it('moves what lies beyond it as a whole, also where it begins there', () => {
    expect(cutAtAntimeridian([box(180, -1, 182, 1)])).toEqual([[box(-180, -1, -178, 1)]]);
    expect(cutAtAntimeridian([box(181, -1, 182, 1)])).toEqual([[box(-179, -1, -178, 1)]]);
    expect(cutAtAntimeridian([box(-183, -1, -180, 1)])).toEqual([[box(177, -1, 180, 1)]]);
  });

  it.each([
    ['east', box(179, -17, 181.5, -16)],
    ['west', box(-181.5, -17, -179, -16)],
  ])('cuts what crosses it to the %s, with no longitude beyond and no ground lost', (_, ring) => {
    const parts = cutAtAntimeridian([ring]);
    expect(parts).toHaveLength(2);
    const reaches = parts.map(([exterior]) => reach(exterior)).toSorted((a, b) => Number(a[0]) - Number(b[0])); // prettier-ignore
    expect(reaches[0]?.[0]).toBe(-180);
    expect(reaches[1]?.[1]).toBe(180);
    expect(sizeOf(parts)).toBeCloseTo(2.5, 6);
  });

  it('gives each side its holes, and opens the one that the meridian cuts', () => {
    const hole = (west: number, east: number): Position[] =>
      box(west, -16.8, east, -16.2).reverse();
    const parts = cutAtAntimeridian([
      box(178, -17, 182, -16),
      hole(178.2, 178.5),
      hole(179.8, 180.3),
      hole(181, 181.4),
    ]);
    expect(parts.map((rings) => rings.length)).toEqual([2, 2]);
    expect(sizeOf(parts)).toBeCloseTo(4 - 0.6 * (0.3 + 0.5 + 0.4), 6);
    for (const [exterior, inner] of parts) {
      const [west = NaN, east = NaN] = reach(exterior);
      const [from = NaN, to = NaN] = reach(inner);
      expect(from > west && to < east).toBe(true);
    }
  });

  it('cuts through a corner and along an edge on the meridian', () => {
    const kite: Position[] = [[179, 0], [180, 1], [181, 0], [180, -1], [179, 0]]; // prettier-ignore
    expect(sizeOf(cutAtAntimeridian([kite]))).toBeCloseTo(2, 6);
    const step: Position[] = [[179, 0], [179, 2], [180, 2], [180, 1], [181, 1], [181, 0], [179, 0]]; // prettier-ignore
    const parts = cutAtAntimeridian([step]);
    expect(parts).toHaveLength(2);
    expect(sizeOf(parts)).toBeCloseTo(3, 6);
  });

  it('makes as many parts as a comb has teeth', () => {
    const comb: Position[] = [
      [179, 0], [179, 3], [181, 3], [181, 2], [179.5, 2], [179.5, 1], [181, 1], [181, 0], [179, 0],
    ]; // prettier-ignore
    const parts = cutAtAntimeridian([comb]);
    expect(parts).toHaveLength(3);
    expect(sizeOf(parts)).toBeCloseTo(4.5, 6);
  });
});
