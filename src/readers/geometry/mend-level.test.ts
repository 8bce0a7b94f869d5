import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGeos } from './geos.ts';
import { mendLevel } from './mend-level.ts';
import type { RoughArea } from './mend-level.ts';
import { areaOf } from './ring.ts';
import type { Polygons, Ring } from './ring.ts';

const geos = await openGeos();

const rough = (...polygons: readonly (readonly Ring[])[]): RoughArea => ({
  polygons,
  from: undefined,
  until: undefined,
});
const box = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];
const sizeOf = (polygons: Polygons): number =>
  polygons.reduce((sum, rings) => sum + areaOf(rings), 0);
const mend = (...areas: readonly RoughArea[]) => mendLevel(areas, 1, 0.001, geos);

describe('mending a level', () => {
  it('joins borders that were digitised twice, without changing what is sound', () => {
    const { areas, gaps, overlaps } = mend(
      rough([box(0, 0, 100, 100)]),
      rough([box(100.3, 0, 100, 100)]),
    );
    expect(areas.map(({ polygons }) => polygons.length)).toEqual([1, 1]);
    expect(overlaps).toEqual([]);
    expect(gaps.every(({ share }) => share < 0.01)).toBe(true);
  });

  it('gives a sliver to the neighbour with the longest border, and tells a true gap', () => {
    const around = rough([box(0, 0, 300, 300), box(100, 100, 100, 100)]);
    const within = rough([box(100.4, 100.4, 99.2, 99.2)]);
    const { areas, gaps } = mend(around, within);
    expect(sizeOf(areas[0]?.polygons ?? []) + sizeOf(areas[1]?.polygons ?? [])).toBeCloseTo(9e4, 0);
    expect(gaps.map(({ share }) => share > 0.001)).toEqual([true]);
    const wide = mend(around, rough([box(110, 110, 80, 80)]));
    expect(wide.gaps.map(({ areas: sides }) => sides.toSorted())).toEqual([[0, 1]]);
    expect(sizeOf(wide.areas[1]?.polygons ?? [])).toBeCloseTo(6400, 5);
  });

  it('knows the whole among its parts, but not old areas beside new ones', () => {
    const parts = [rough([box(0, 0, 50, 100)]), rough([box(50, 0, 50, 100)])];
    const whole = rough([box(0, 0, 100, 100)]);
    expect(mend(...parts, whole).wholes).toEqual([{ area: 2, parts: [0, 1] }]);
    const old = { ...whole, until: 2019 };
    const result = mend(...parts.map((part) => ({ ...part, from: 2020 })), old);
    expect(result.wholes).toEqual([]);
    expect(result.overlaps).toEqual([]);
    expect(result.areas.map(({ polygons }) => Math.round(sizeOf(polygons)))).toEqual([
      5e3, 5e3, 1e4,
    ]);
  });

  it('says by how much a bow tie would change, and by how little a loop does', () => {
    const tie: Ring = [[0, 0], [100, 100], [100, 0], [0, 100], [0, 0]]; // prettier-ignore
    expect(mend(rough([tie])).areas[0]?.changed).toBeGreaterThan(1);
    const loop: Ring = [[0, 0], [100, 0], [100, 100], [50, 100], [49, 102], [51, 102], [49, 100], [0, 100], [0, 0]]; // prettier-ignore
    expect(mend(rough([loop])).areas[0]?.changed).toBeLessThan(0.001);
  });

  it('keeps every area of a tessellation with rounding noise to a hundredth, without gaps or overlaps', () => {
    const noise = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 200,
      maxLength: 200,
    });
    fc.assert(
      fc.property(noise, fc.double({ min: 0.001, max: 0.05, noNaN: true }), (jitter, step) => {
        // Corners of a grid of 4 × 4 areas are moved; each area then rounds its own copy of them.
        const corner = (i: number, j: number): readonly [number, number] => [
          i * 40 + 12 * (jitter[i * 5 + j] ?? 0),
          j * 40 + 12 * (jitter[25 + i * 5 + j] ?? 0),
        ];
        const own = (n: number, [x, y]: readonly [number, number], k: number) =>
          [x + step * (jitter[50 + n * 8 + k] ?? 0), y + step * (jitter[54 + n * 8 + k] ?? 0)] as const; // prettier-ignore
        const areas = Array.from({ length: 16 }, (_, n) => {
          const [i, j] = [n % 4, Math.floor(n / 4)];
          const ring = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)].map(
            (at, k) => own(n, at, k),
          );
          return rough([[...ring, ring[0] ?? [0, 0]]]);
        });
        const { areas: mended } = mendLevel(areas, 1, step, geos);
        for (const [n, { polygons }] of mended.entries()) {
          const before = sizeOf(areas[n]?.polygons ?? []);
          expect(Math.abs(sizeOf(polygons) - before)).toBeLessThan(0.01 * before);
        }
        const whole = mended.flatMap(({ polygons }) => polygons);
        expect(sizeOf(geos.dissolve(whole))).toBeCloseTo(sizeOf(whole), 3);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
