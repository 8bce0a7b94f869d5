import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBoxes } from './network-layout.ts';

describe('boxes of a network', () => {
  const boxes = fc.array(
    fc.record({ width: fc.integer({ min: 8, max: 200 }), height: fc.integer({ min: 8, max: 90 }) }),
    { minLength: 1, maxLength: 30 },
  );
  const ends = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 });

  it('never lie over one another, stay in the width, and stand at the same place each time', () => {
    fc.assert(
      fc.property(boxes, ends, (sizes, pairs) => {
        const named = sizes.map((size, index) => ({ ...size, id: `b${index}` }));
        const ties = pairs
          .filter(([a, b]) => a !== b && a < sizes.length && b < sizes.length)
          .map(([a, b]) => ({ from: `b${a}`, to: `b${b}`, weight: 1 }));
        const way = { width: 340, gap: 8, hold: 0.5 };
        const places = placeBoxes(named, ties, way);
        const drawn = named.map((box) => ({
          ...box,
          ...(places.at.get(box.id) ?? { x: -1, y: -1 }),
        }));
        for (const [index, a] of drawn.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(341);
          for (const b of drawn.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x + 1 ||
              b.x + b.width <= a.x + 1 ||
              a.y + a.height <= b.y + 1 ||
              b.y + b.height <= a.y + 1;
            expect(apart).toBe(true);
          }
        }
        expect([...placeBoxes(named, ties, way).at]).toEqual([...places.at]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
