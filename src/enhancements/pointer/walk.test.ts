import { describe, expect, it } from 'vitest';
import { nearest, nextMark } from './walk.ts';

/** Places scattered by a rule, no two on one spot. */
const scattered = Array.from({ length: 300 }, (_, at) => ({
  id: at,
  x: ((at * 7919) % 1009) * 0.6,
  y: ((at * 104_729) % 997) * 0.7,
}));

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

/** Ids that arrows reach from the first place. */
function reached<Place extends { readonly x: number; readonly y: number }>(
  places: readonly Place[],
  near: string,
): number {
  const seen = new Set<Place>();
  const open = places.slice(0, 1);
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (seen.has(here)) continue;
    seen.add(here);
    for (const key of arrows) {
      const next = nextMark(places, here, key, near);
      if (next !== undefined) open.push(next);
    }
  }
  return seen.size;
}

describe('arrow keys', () => {
  it('reach every place of a plane', () => {
    expect(reached(scattered, '')).toBe(300);
    expect(reached(scattered.slice(0, 13), 'xy')).toBe(13);
  });

  it('reach every place of a grid, and of a row in which two stand on one spot', () => {
    const grid = scattered.map(({ id }) => ({
      id,
      x: (id % 20) * 10,
      y: Math.floor(id / 20) * 10,
    }));
    expect(reached(grid, '')).toBe(300);
    const row = [4, 1, 1, 9].map((x, id) => ({ id, x, y: 0 }));
    expect(reached(row, 'x')).toBe(4);
  });

  it('go to the nearest place in their direction', () => {
    const [middle, east, north] = [
      { x: 0, y: 0 },
      { x: 5, y: 1 },
      { x: 1, y: -5 },
    ];
    const places = [middle, east, north];
    expect(nextMark(places, middle, 'ArrowRight', '')).toBe(east);
    expect(nextMark(places, middle, 'ArrowUp', '')).toBe(north);
    expect(nextMark(places, middle, 'ArrowDown', '')).toBeUndefined();
  });
});

describe('a pointer', () => {
  it('finds what is nearest within reach, along one axis where only that counts', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 100, y: 10 },
    ];
    expect(nearest(places, 3, 4, 'xy', 20)).toBe(places[0]);
    expect(nearest(places, 50, 50, 'xy', 20)).toBeUndefined();
    expect(nearest(places, 3, 9, 'y', 20)).toBe(places[1]);
  });
});
