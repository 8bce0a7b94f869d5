/** All relations that a count takes part in: what an attacker would write down around it. */
import { factorOf } from '../../../domain/indicator/rate.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { PublishableObservation } from '../../../domain/publishable.ts';
import type { ReportFrame } from '../../../domain/report-frame.ts';
import { addsUp, coversOf, existsIn } from './audit-area-sums.ts';
import type { Cover } from './audit-area-sums.ts';
import type { CountTables, RateTable } from '../counts.ts';
import { isOfPeople } from '../counts.ts';
import type { Grid } from '../grid.ts';
import { groupSums } from './audit-group-sums.ts';
import type { GroupSum } from './audit-group-sums.ts';
import { periodSums } from './audit-period-sums.ts';
import type { PeriodSum } from './audit-period-sums.ts';
import { poolAt } from './pools.ts';
import type { Pool, Pools } from './pools.ts';
import type { CellRef, Relation } from './audit-relation.ts';
import { halfPlace } from './written-rounding.ts';
import { unitRow } from '../../../domain/indicator/unit.ts';

export interface RelationFinder {
  at(cell: CellRef): readonly Relation[];
  /** Cells of rates whose numerator is this count, with the count they are shares of. */
  sharesOf(cell: CellRef): readonly Share[];
}

export interface Share {
  readonly rate: RateTable;
  readonly one: PublishableObservation;
  readonly denominator: CellRef;
}

/**
 * Relations around a count: sums of areas, groups and periods, rates and their parts, asked for cell by cell.
 */
export function relationFinder(
  frame: ReportFrame,
  grid: Grid,
  tables: CountTables,
  pools: Pools,
): RelationFinder {
  const covers = coversOf(frame, grid);
  const coversByArea = coversAt(covers);
  const unpopulated = new Set(
    frame.geography.areas
      .filter((area) => area.unpopulated)
      .map(({ id }) => grid.areaNumbers.get(id)),
  );
  const sums = new Map<Pool, { groups: readonly GroupSum[]; periods: readonly PeriodSum[] }>();
  const holding = new Map<string, boolean>();
  const ratesOf = ratesByPool(tables.rates, pools);

  const sumsOf = (pool: Pool) => {
    let found = sums.get(pool);
    if (found === undefined) {
      found = { groups: groupsOf(pool), periods: periodSums(pool, grid) };
      sums.set(pool, found);
    }
    return found;
  };
  /** Of numerators that only written rates tell of, groups add up as those of their denominators do. */
  const groupsOf = (pool: Pool): readonly GroupSum[] => {
    const own = groupSums(pool, frame, grid);
    if (own.length > 0 || pool.delivered.size > 0) return own;
    const wholes = (ratesOf.numerators.get(pool.number) ?? []).map((rate) =>
      pools.poolOf(rate.denominator),
    );
    return (
      wholes.map((whole) => groupSums(whole, frame, grid)).find((sums) => sums.length > 0) ?? []
    );
  };
  const holds = (cover: Cover, pool: Pool): boolean => {
    if (!cover.parallel) return true;
    const name = `${cover.number}:${pool.number}`;
    let found = holding.get(name);
    if (found === undefined) {
      found = addsUp(cover, pool, grid);
      holding.set(name, found);
    }
    return found;
  };
  const isPublished = (pool: Pool, key: number): boolean =>
    pool.known.has(key) || pool.withheld.has(key);

  /** Whether a cell is published, or another one that it makes a sum with: people without an area are in all groups and years of the municipality. */
  const isKnownOf = (pool: Pool, key: number): boolean => {
    const { area, period, group } = grid.placeOf(key);
    const { groups, periods } = sumsOf(pool);
    return (
      isPublished(pool, key) ||
      groups.some(
        ({ total, groups: parts }) =>
          [total, ...parts].includes(group) &&
          [total, ...parts].some((one) => isPublished(pool, grid.keyOf(area, period, one))),
      ) ||
      periods.some(
        ({ whole, parts }) =>
          [whole, ...parts].includes(period) &&
          [whole, ...parts].some((one) => isPublished(pool, grid.keyOf(area, one, group))),
      )
    );
  };

  /** How far rounded numbers may be off their sum. */
  const slackOf = (pool: Pool, period: number, { cells }: Relation): number =>
    cells.length * halfPlace(pool.known, period, grid);

  function areaSums({ pool: number, key }: CellRef): readonly Relation[] {
    const pool = poolAt(pools, number);
    const { area, period, group } = grid.placeOf(key);
    const at = grid.periods[period];
    if (at === undefined) return [];
    const around = area === grid.unassigned ? (coversByArea.get(0) ?? []) : coversByArea.get(area);
    const found: Relation[] = [];
    for (const cover of around ?? []) {
      if (area === grid.unassigned && cover.whole !== 0) continue;
      if (!holds(cover, pool)) continue;
      const parts: CellRef[] = [];
      for (const part of cover.parts) {
        if (!existsIn(part.area, at)) continue;
        const partKey = grid.keyOf(part.number, period, group);
        if (unpopulated.has(part.number) && !isPublished(pool, partKey)) continue;
        parts.push({ pool: number, key: partKey });
      }
      const rest = grid.keyOf(grid.unassigned, period, group);
      if (cover.whole === 0 && isKnownOf(pool, rest)) parts.push({ pool: number, key: rest });
      if (parts.length === 0) continue;
      const whole = { pool: number, key: grid.keyOf(cover.whole, period, group) };
      const sum = sumRelation(`a${cover.number}`, 'areas', whole, parts);
      const slack = slackOf(pool, period, sum);
      found.push({ ...sum, low: -slack, high: slack, ofMunicipality: cover.whole === 0 });
    }
    return found;
  }

  function otherSums({ pool: number, key }: CellRef): readonly Relation[] {
    const { area, period, group } = grid.placeOf(key);
    const { groups, periods } = sumsOf(poolAt(pools, number));
    const found: Relation[] = [];
    groups.forEach((sum, i) => {
      if (group !== sum.total && !sum.groups.includes(group)) return;
      const ref = (g: number): CellRef => ({ pool: number, key: grid.keyOf(area, period, g) });
      const relation = sumRelation(`g${i}`, 'groups', ref(sum.total), sum.groups.map(ref));
      const [low, high] = sum.slackIn(period);
      const slack = slackOf(poolAt(pools, number), period, relation);
      found.push({ ...relation, low: low - slack, high: high + slack });
    });
    periods.forEach((sum, i) => {
      if (period !== sum.whole && !sum.parts.includes(period)) return;
      const ref = (p: number): CellRef => ({ pool: number, key: grid.keyOf(area, p, group) });
      const relation = sumRelation(`p${i}`, 'periods', ref(sum.whole), sum.parts.map(ref));
      found.push({
        ...relation,
        coefficients: [-sum.times, ...relation.coefficients.slice(1)],
        low: -sum.slack,
        high: sum.slack,
      });
    });
    return found;
  }

  function sharesOf({ pool: number, key }: CellRef): readonly Share[] {
    const pool = poolAt(pools, number);
    return (ratesOf.numerators.get(number) ?? []).flatMap((rate) => {
      if (pools.poolOf(rate.numerator) !== pool) return [];
      return pools.keysOf(rate.numerator, key).flatMap((rateKey) => {
        const one = rate.cells.get(rateKey);
        return one === undefined ? [] : [shareAt(rate, rateKey, one)];
      });
    });
  }

  function shareAt(rate: RateTable, key: number, one: PublishableObservation): Share {
    const { area, group } = grid.placeOf(key);
    const other = one.denominatorPeriod && grid.periodNumbers.get(one.denominatorPeriod.text);
    const denominator = pools.poolOf(rate.denominator);
    const at =
      other === undefined ? pools.keyIn(rate.denominator, key) : grid.keyOf(area, other, group);
    return { rate, one, denominator: { pool: denominator.number, key: at } };
  }

  function rateBounds(cell: CellRef): readonly Relation[] {
    const shares = sharesOf(cell).map((share) => ({ share, numerator: cell }));
    for (const rate of ratesOf.denominators.get(cell.pool) ?? []) {
      for (const key of pools.keysOf(rate.denominator, cell.key)) {
        const one = rate.cells.get(key);
        if (one === undefined) continue;
        const numerator = {
          pool: pools.poolOf(rate.numerator).number,
          key: pools.keyIn(rate.numerator, key),
        };
        const share = shareAt(rate, key, one);
        if (share.denominator.key === cell.key) shares.push({ share, numerator });
      }
    }
    return shares.flatMap(({ share, numerator }) => relationsOfShare(share, numerator));
  }

  return {
    at: (cell) => [...areaSums(cell), ...otherSums(cell), ...rateBounds(cell)],
    sharesOf,
  };
}

/** Whole and parts: Σ parts − whole = 0. */
function sumRelation(
  name: string,
  kind: Relation['kind'],
  whole: CellRef,
  parts: readonly CellRef[],
): Relation {
  return {
    name: `${name}:${whole.pool}:${whole.key}`,
    kind,
    cells: [whole, ...parts],
    coefficients: [-1, ...parts.map(() => 1)],
    low: 0,
    high: 0,
  };
}

/** A rate between its written decimals, and numerator ≤ denominator for shares of people. */
function relationsOfShare(
  { rate, one, denominator }: Share,
  numerator: CellRef,
): readonly Relation[] {
  const { indicator } = rate;
  const found: Relation[] = [];
  const cells = [numerator, denominator];
  const name = `${indicator.id}:${numerator.key}:${denominator.key}:${one.period.text}`;
  if (isOfPeople(indicator) && isShare(rate)) {
    found.push({
      name: `n:${name}`,
      kind: 'part',
      cells,
      coefficients: [1, -1],
      low: -Infinity,
      high: 0,
    });
  }
  const value = numberOf(one.value);
  if (value === undefined) return found;
  const half =
    one.decimals === undefined ? 1e-9 * Math.max(1, Math.abs(value)) : 0.5 * 10 ** -one.decimals;
  const factor = factorOf(indicator.unit);
  const beside = {
    indicator: indicator.id,
    area: one.area,
    period: one.period.text,
    group: one.group,
  };
  const slack = 1e-9 * factor;
  found.push(
    {
      name: `l:${name}`,
      kind: 'rate',
      cells,
      coefficients: [factor, -(value - half)],
      low: -slack,
      high: Infinity,
      beside,
    },
    {
      name: `u:${name}`,
      kind: 'rate',
      cells,
      coefficients: [factor, -(value + half)],
      low: -Infinity,
      high: slack,
      beside,
    },
  );
  return found;
}

/** Shares of people never exceed the whole; other rates where no published cell does. */
const shares = new WeakMap<RateTable, boolean>();
function isShare(rate: RateTable): boolean {
  let found = shares.get(rate);
  if (found === undefined) {
    found =
      unitRow(rate.indicator.unit)?.kind !== 'ratio' &&
      typeof rate.indicator.unit === 'string' &&
      [...rate.numerator.known].every(([key, n]) => n <= (rate.denominator.known.get(key) ?? n));
    shares.set(rate, found);
  }
  return found;
}

function coversAt(covers: readonly Cover[]): ReadonlyMap<number, readonly Cover[]> {
  const found = new Map<number, Cover[]>();
  const put = (area: number, cover: Cover): void => {
    const list = found.get(area);
    if (list === undefined) found.set(area, [cover]);
    else list.push(cover);
  };
  for (const cover of covers) {
    put(cover.whole, cover);
    for (const part of cover.parts) put(part.number, cover);
  }
  return found;
}

function ratesByPool(rates: readonly RateTable[], pools: Pools) {
  const numerators = Map.groupBy(rates, (rate) => pools.poolOf(rate.numerator).number);
  const denominators = Map.groupBy(rates, (rate) => pools.poolOf(rate.denominator).number);
  return { numerators, denominators };
}
