/** Cells by the names that a message needs. Never a value. */
import type { Grid } from './grid.ts';
import type { Pools } from './sums/pools.ts';
import { poolAt } from './sums/pools.ts';
import type { CellName, CellRef } from './sums/audit-relation.ts';
import type { RelationFinder } from './sums/relations-at.ts';
import type { Row } from './system/system.ts';

/** A cell by its names; '' where the grid does not have one. */
export const nameOf = (indicator: string, key: number, grid: Grid): CellName => {
  const { area, period, group } = grid.placeOf(key);
  return {
    indicator,
    area: grid.areas[area] ?? '',
    period: grid.periods[period]?.text ?? '',
    group: grid.groups[group] ?? '',
  };
};

/** The withheld cell of a count: of the count itself, else of a rate with this part. */
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

/** A published cell that helps to give a withheld count away. */
export interface RevealingCell extends CellName {
  /** Names of the sums in which nothing else is missing: withheld alone it would be known by each of them. */
  readonly sums: () => readonly string[];
}

/** The nearest relation of those that give a count away, by its whole. */
export interface RevealingSum extends CellName {
  readonly kind: 'areas' | 'groups' | 'periods' | 'complement';
}

interface Naming {
  readonly pools: Pools;
  readonly grid: Grid;
  readonly finder: RelationFinder;
}

/** What gives a cell away, by the published cells in the relations. */
export function revealing(
  cell: CellRef,
  rows: readonly Row[],
  naming: Naming,
): { readonly by: readonly RevealingCell[]; readonly sum: RevealingSum } {
  const { pools, grid } = naming;
  const found = new Map<string, RevealingCell>();
  const add = (name: CellName | undefined, sums: () => readonly string[]): void => {
    if (name === undefined) return;
    found.set([name.indicator, name.area, name.period, name.group].join('\u0000'), {
      ...name,
      sums,
    });
  };
  for (const { relation } of rows) {
    add(relation.beside, () => []);
    for (const one of relation.cells) {
      for (const part of withParts(one, naming)) {
        add(publishedName(part, pools, grid), () => completeSums(part, naming));
      }
    }
  }
  const [relation] = rows.map((row) => row.relation);
  const isSum = relation !== undefined && relation.kind !== 'rate' && relation.kind !== 'part';
  const { pool, key } = (isSum ? relation.cells[0] : undefined) ?? cell;
  const table = poolAt(pools, pool).members[0];
  const sum = {
    kind: isSum ? relation.kind : ('complement' as const),
    ...nameOf(table?.indicator.id ?? '', key, grid),
  } as RevealingSum;
  return { by: [...found.values()], sum };
}

/** A published count; with its parts where it is only their total. */
function withParts(cell: CellRef, naming: Naming): readonly CellRef[] {
  const { known, derived } = poolAt(naming.pools, cell.pool);
  if (!known.has(cell.key)) return [];
  if (!derived.has(cell.key)) return [cell];
  const parts = naming.finder
    .at(cell)
    .flatMap(({ kind, cells: [whole, ...rest] }) =>
      kind === 'areas' && whole?.key === cell.key ? rest : [],
    );
  return [cell, ...parts.flatMap((part) => withParts(part, naming))];
}

/** Sums of a count whose other numbers are all published, by rows: a total from parts goes with them. */
const completeSums = (cell: CellRef, { pools, finder }: Naming): readonly string[] =>
  finder.at(cell).flatMap(({ kind, name, cells }) => {
    if (kind === 'rate' || kind === 'part') return [];
    const isComplete = cells.every(({ pool: number, key }) => {
      const pool = poolAt(pools, number);
      return pool.known.has(key) && !pool.derived.has(key);
    });
    return isComplete ? [name] : [];
  });
