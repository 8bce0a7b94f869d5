import { describe, expect, it } from 'vitest';
import type { Area } from '../../domain/place/area.ts';
import { drawAreaPaths, projectPoint } from './map-geometry.ts';
import { closedPath } from './map-path.ts';
import { geography } from '../town.fixture.ts';

const drawn = drawAreaPaths(geography, 'stadtteil');

/** Absolute corners of a path written in relative steps. */
function corners(path: string): string[] {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  let x = 0;
  let y = 0;
  const places: string[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    places.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return places;
}

describe('outlines of a level', () => {
  it('fit a box 640 wide and at most 720 high', () => {
    expect(drawn?.width).toBe(640);
    expect(drawn?.height).toBeGreaterThanOrEqual(320);
    expect(drawn?.height).toBeLessThanOrEqual(720);
    for (const area of drawn?.areas ?? []) {
      const [left, top, right, bottom] = area.box;
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(640);
      expect(bottom).toBeLessThanOrEqual(drawn?.height ?? 0);
    }
  });

  it('keep one border between neighbours', () => {
    const [first, second] = drawn?.areas ?? [];
    const shared = corners(first?.path ?? '').filter((corner) =>
      corners(second?.path ?? '').includes(corner),
    );
    expect(shared.length).toBeGreaterThanOrEqual(2);
  });

  it('put north above south', () => {
    const [south] = drawn?.areas ?? [];
    const north = drawn?.areas[3];
    expect(north?.inside[1]).toBeLessThan(south?.inside[1] ?? 0);
  });

  it('place a point of the town inside its area', () => {
    if (drawn === undefined) throw new Error('drawn');
    const [x, y] = projectPoint(drawn, { lon: 7.005, lat: 51.005 });
    const [left, top, right, bottom] = drawn.areas[0]?.box ?? [0, 0, 0, 0];
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(right);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(bottom);
  });

  it('are the same bytes twice, and plain data', () => {
    expect(structuredClone(drawn)).toEqual(drawAreaPaths(geography, 'stadtteil'));
  });

  it('hold names only inside their area, for both widths', () => {
    expect(drawn?.labels.wide.map((label) => label.id)).toHaveLength(6);
    expect(drawn?.labels.narrow.length).toBeGreaterThan(0);
  });
});

describe('areas that change', () => {
  const split: Area[] = geography.areas.map((area, index) =>
    index === 0 ? { ...area, until: 2019 } : index === 1 ? { ...area, from: 2020 } : area,
  );
  it('stand in the maps of their years only', () => {
    const ids = (year?: number): readonly string[] =>
      drawAreaPaths({ areas: split, topologies: {} }, 'stadtteil', year)?.areas.map((a) => a.id) ??
      [];
    expect(ids(2019)).toContain('a1');
    expect(ids(2019)).not.toContain('a2');
    expect(ids(2020)).toContain('a2');
    expect(ids(2020)).not.toContain('a1');
    expect(ids()).not.toContain('a1');
  });
  it('of an unknown level, or one called like a property of objects, are no map', () => {
    expect(drawAreaPaths(geography, 'bezirk')).toBeUndefined();
    expect(drawAreaPaths(geography, '__proto__')).toBeUndefined();
  });
});

it('keeps an island too small to draw as a dot', () => {
  const island: Area = {
    ...(geography.areas[0] as Area),
    id: 'hallig',
    shape: {
      type: 'Polygon',
      coordinates: [
        [
          [7.05, 51.05],
          [7.05, 51.05001],
          [7.05001, 51.05001],
          [7.05, 51.05],
        ],
      ],
    },
  };
  const map = drawAreaPaths({ areas: [...geography.areas, island], topologies: {} }, 'stadtteil');
  expect(map?.areas.at(-1)?.path).toMatch(/^M.+z$/);
});

it('writes rings as short relative steps without standing still', () => {
  expect(
    closedPath(
      [
        [10, 10],
        [10.04, 10],
        [12, 10],
        [12, 11.5],
        [10, 10],
      ],
      10,
    ),
  ).toBe('M10 10l2 0 0 1.5z');
});
