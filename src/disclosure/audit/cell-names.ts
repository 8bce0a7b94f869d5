/** Cells by the names that a message needs. Never a value. */
import type { Grid } from './grid.ts';
import type { Pools } from './sums/pools.ts';
import { poolAt } from './sums/pools.ts';
import type { CellName, CellRef } from './sums/audit-relation.ts';
import type { Row } from './system/system.ts';

export const nameOf = (indicator: string, key: number, grid: Grid): CellName => {
  const { area, period, group } = grid.placeOf(key);
  return {
    indicator,
    area: grid.areas[area] ?? '',
    period: grid.periods[period]?.text ?? '',
    group: grid.groups[group] ?? '',
  };
};

export function withheldName({ pool, key }: CellRef, pools: Pools, grid: Grid): CellName {
  const cells = poolAt(pools, pool).withheld.get(key) ?? [];
  const cell = cells.find(({ table }) => table.role === 'value') ?? cells[0];
  return nameOf(cell?.table.indicator.id ?? '', cell?.key ?? key, grid);
}

/** The published cell that shows a count: of the count itself, else of a rate with this part. */
export function publishedName(
  { pool, key }: CellRef,
  pools: Pools,
  grid: Grid,
): CellName | undefined {
  for (const table of poolAt(pools, pool).members) {
    const own = pools.keysOf(table, key).find((one) => table.known.has(one));
    if (own !== undefined) return nameOf(table.indicator.id, own, grid);
  }
  return undefined;
}

export function publishedCells(
  rows: readonly Row[],
  pools: Pools,
  grid: Grid,
): readonly CellName[] {
  const found = new Map<string, CellName>();
  const add = (name: CellName | undefined): void => {
    if (name !== undefined) {
      found.set([name.indicator, name.area, name.period, name.group].join('\u0000'), name);
    }
  };
  for (const { relation } of rows) {
    add(relation.beside);
    for (const cell of relation.cells) {
      if (poolAt(pools, cell.pool).known.has(cell.key)) add(publishedName(cell, pools, grid));
    }
  }
  return [...found.values()];
}
