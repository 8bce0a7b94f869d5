import { describe, expect, it } from 'vitest';
import { farClusters } from './far-parts.ts';
import type { TerritoryPart } from './far-parts.ts';

const cell = (area: string, x: number, y: number, side = 1): TerritoryPart => ({
  area,
  box: [x, y, x + side, y + side],
});
/** Twenty cells side by side, five a row. */
const town = Array.from({ length: 20 }, (_, i) => cell(`a${i}`, i % 5, Math.floor(i / 5)));

describe('parts that lie far', () => {
  it('are none in a town that hangs together, and none in an archipelago without a bulk', () => {
    expect(farClusters(town)).toEqual([]);
    expect(farClusters(town.map((part, i) => cell(part.area, i * 20, (i % 3) * 20)))).toEqual([]);
  });

  it('are an island off the coast, whether an area of its own or a part of one', () => {
    expect(farClusters([...town, cell('island', 40, 3)])).toEqual([[20]]);
    expect(farClusters([...town, cell('a3', 40, 3)])).toEqual([[20]]);
  });

  it('are not those that the map shows nearly as large with them as without', () => {
    expect(farClusters([...town, cell('quay', 5.5, 3, 0.2)])).toEqual([]);
  });

  it('stand together where they lie together, and apart where not', () => {
    const parts = [...town, cell('e1', 40, 3), cell('e2', 40.5, 3), cell('w', -60, 0)];
    expect(farClusters(parts)).toEqual([[20, 21], [22]]);
  });

  it('are those on all sides, though none alone would make the map smaller', () => {
    const parts = [
      ...town,
      cell('w', -60, 0),
      cell('e', 62, 0),
      cell('n', 0, 58),
      cell('s', 0, -61),
    ];
    expect(farClusters(parts).toSorted()).toEqual([[20], [21], [22], [23]]);
  });

  it('never hold more than a quarter of the areas', () => {
    const half = town.map((part, i) => (i < 10 ? cell(part.area, i, 100) : part));
    expect(farClusters(half)).toEqual([]);
  });
});
