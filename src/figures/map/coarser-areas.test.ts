import { describe, expect, it } from 'vitest';
import type { Area, Geography } from '../../domain/place/area.ts';
import { geography } from '../town.fixture.ts';
import { labelBox, overlaps, wideSize } from './area-labels.ts';
import { drawAreaPaths } from './map-geometry.ts';

const coarser = (id: string): Area => ({
  ...(geography.areas[0] as Area),
  id,
  name: id,
  level: 'bezirk',
  slug: id,
  shape: undefined,
});

/** Areas 1 to 3 lie in the south, 4 to 6 in the north. */
const nested = (nameOf: (area: Area) => string): Geography => ({
  ...geography,
  areas: [
    coarser('Süd'),
    coarser('Nord'),
    ...geography.areas.map((area, at) => ({
      ...area,
      name: nameOf(area),
      parent: at < 3 ? 'Süd' : 'Nord',
    })),
  ],
});

const unfitting = nested(({ id }) =>
  `Donaudampfschifffahrtsgesellschaftsviertel ${id}`.replace(/ /g, ''),
);

describe('the coarser level on the map of a finer one', () => {
  it('has its lines where areas of two coarser ones meet, and nowhere else', () => {
    const drawn = drawAreaPaths(unfitting, 'stadtteil');
    const heights = (drawn?.areas ?? []).map(({ box }) => box);
    const numbers = (drawn?.coarser?.path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const border = heights[0]?.[1] ?? 0;
    expect(drawn?.coarser?.path).toMatch(/^M[^M]+$/);
    expect(numbers[1]).toBeCloseTo(border, 0);
  });

  it('is named where the areas’ own names do not fit', () => {
    const labels = drawAreaPaths(unfitting, 'stadtteil')?.coarser?.labels;
    expect(labels?.wide.map(({ lines }) => lines.join(' ')).sort()).toEqual(['Nord', 'Süd']);
    expect(labels?.narrow).toHaveLength(2);
  });

  it('leaves the map to the areas’ own names where those fit', () => {
    const drawn = drawAreaPaths(
      nested(({ name }) => name.slice(0, 3)),
      'stadtteil',
    );
    expect(drawn?.labels.wide.length).toBe(6);
    expect(drawn?.coarser?.labels).toEqual({ wide: [], narrow: [] });
  });

  it('keeps clear of the names that stay', () => {
    const some = nested(({ id, name }) =>
      id === 'a1' || id === 'a5' ? 'Au' : `${name}`.repeat(9),
    );
    const drawn = drawAreaPaths(some, 'stadtteil');
    const others = drawn?.coarser?.labels.wide ?? [];
    expect(others).toHaveLength(2);
    for (const own of drawn?.labels.wide ?? [])
      for (const other of others)
        expect(overlaps(labelBox(own, wideSize), labelBox(other, wideSize))).toBe(false);
  });

  it('is not there without a level above, or where each area has one of its own', () => {
    expect(drawAreaPaths(geography, 'stadtteil')?.coarser).toBeUndefined();
    const single = {
      ...geography,
      areas: [
        ...geography.areas.map(({ id }) => coarser(`über ${id}`)),
        ...geography.areas.map((area) => ({ ...area, parent: `über ${area.id}` })),
      ],
    };
    expect(drawAreaPaths(single, 'stadtteil')?.coarser).toBeUndefined();
  });
});
