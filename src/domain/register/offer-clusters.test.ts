import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metresBetween } from '../place/distance.ts';
import { clustersOf } from './offer-clusters.ts';
import type { PlacedOffer } from './offer-clusters.ts';

const distances = [400, 200, 100];
const offers = fc
  .array(
    fc.record({
      lon: fc.double({ min: 8, max: 8.03, noNaN: true }),
      lat: fc.double({ min: 51, max: 51.02, noNaN: true }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((points): PlacedOffer[] =>
    points.map((point, i) => ({ id: `o${String(i).padStart(2, '0')}`, point })),
  );

it('puts every offer into exactly one cluster of each zoom', () => {
  fc.assert(
    fc.property(offers, (all) => {
      for (const clusters of clustersOf(all, distances)) {
        const ids = clusters.flatMap((cluster) => cluster.offers).toSorted();
        expect(ids).toEqual(all.map(({ id }) => id));
      }
    }),
  );
});

it('keeps clusters apart by the distance of their zoom', () => {
  fc.assert(
    fc.property(offers, (all) => {
      for (const [level, clusters] of clustersOf(all, distances).entries()) {
        for (const [i, a] of clusters.entries()) {
          for (const b of clusters.slice(i + 1)) {
            // The plane in which marks are gathered is exact to a fraction of a percent.
            expect(metresBetween(a.point, b.point)).toBeGreaterThan((distances[level] ?? 0) * 0.99);
          }
        }
      }
    }),
  );
});

it('opens each cluster into clusters of the next zoom that lie wholly in it', () => {
  fc.assert(
    fc.property(offers, (all) => {
      const levels = clustersOf(all, distances);
      for (const [level, clusters] of levels.entries()) {
        const coarser = new Map(levels[level - 1]?.map((one) => [one.first, one.offers]));
        for (const { parent, offers: own } of clusters) {
          if (level === 0) expect(parent).toBeUndefined();
          else expect(coarser.get(parent ?? '')).toEqual(expect.arrayContaining([...own]));
        }
      }
    }),
  );
});

it('gathers the same whatever the order of the register', () => {
  fc.assert(
    fc.property(offers, (all) => {
      expect(clustersOf(all.toReversed(), distances)).toEqual(clustersOf(all, distances));
    }),
  );
});

it('gathers nothing from nothing', () => {
  expect(clustersOf([], distances)).toEqual([[], [], []]);
});
