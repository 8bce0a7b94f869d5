import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selfCrossingOf } from './self-crossing.ts';

type Point = readonly [number, number];

/** By comparing every segment with every other: slow, and simple enough to be trusted. */
function crossesByForce(ring: readonly Point[]): boolean {
  const side = (a: Point, b: Point, c: Point) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const segments = ring.map((a, i) => [a, ring[(i + 1) % ring.length] ?? a] as const);
  return segments.some(([a, b]) =>
    segments.some(
      ([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0,
    ),
  );
}

describe('a ring that crosses itself', () => {
  it('is found exactly where a comparison of all segments finds it', () => {
    // Irrational steps, so that no three corners lie on a line.
    const point = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
      .map(([x, y]): Point => [x + Math.sqrt(x * 2 + y * 3), y + Math.sqrt(x * 5 + y)]);
    const ring = fc.uniqueArray(point, {
      minLength: 4,
      maxLength: 60,
      selector: ([x, y]) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(ring, (corners) => {
        expect(selfCrossingOf(corners, 0) !== undefined).toBe(crossesByForce(corners));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('is not a star-shaped one, however many corners it has', () => {
    const corners = Array.from({ length: 5000 }, (_, k): Point => {
      const angle = (k / 5000) * 2 * Math.PI;
      const radius = 1 + 0.3 * Math.sin(k * 12.9898);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    expect(selfCrossingOf(corners, 0)).toBeUndefined();
  });

  it('is found at the swapped corners of a long border', () => {
    const corners = Array.from({ length: 3000 }, (_, k): Point => {
      const angle = (k / 3000) * 2 * Math.PI;
      return [Math.cos(angle), Math.sin(angle)];
    });
    const [a, b] = [corners[700], corners[701]];
    if (a === undefined || b === undefined) throw new Error('no corner');
    corners[700] = b;
    corners[701] = a;
    expect(selfCrossingOf(corners, 0)).toBeDefined();
  });
});
