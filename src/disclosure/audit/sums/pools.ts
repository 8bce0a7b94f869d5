/**
 * Tables that speak of the same counts, pooled: a rate's numerator and the count that the catalogue names,
 * and tables whose published numbers are the same wherever both have one.
 */
import { numberOf } from '../../../domain/indicator/observation.ts';
import { factorOf } from '../../../domain/indicator/rate.ts';
import { matchInYear } from './period-match.ts';
import type { CountTable, CountTables, RateTable } from '../counts.ts';
import type { Grid } from '../grid.ts';
import { isRate } from '../../../domain/indicator/unit.ts';

/** A cell of a table by its own key. */
export interface TableCell {
  readonly table: CountTable;
  readonly key: number;
}

/** What is known of one count, whatever tables publish it. */
export interface Pool {
  readonly number: number;
  readonly members: readonly CountTable[];
  readonly known: ReadonlyMap<number, number>;
  /** See `CountTable.delivered`. */
  readonly delivered: ReadonlyMap<number, number>;
  /** Withheld in one of the tables, with the tables that withhold it; also where another one publishes it. */
  readonly withheld: ReadonlyMap<number, readonly TableCell[]>;
  /** Known, but from totals alone that nobody delivered. */
  readonly derived: ReadonlySet<number>;
}

export interface Pools {
  readonly pools: readonly Pool[];
  poolOf(table: CountTable): Pool;
  /** Key of a table's cell in its pool: periods of a rate may be matched to those of its count. */
  keyIn(table: CountTable, key: number): number;
  /** Key of a cell of the pool in one of its tables, where that table has one. */
  keysOf(table: CountTable, poolKey: number): readonly number[];
}

interface Link {
  readonly to: CountTable;
  /** Number of the period there for each period here. */
  readonly periods: readonly number[] | undefined;
}

/** How many published numbers above 0 must agree before tables are taken for the same without the catalogue's word. */
const enoughForCount = 2;
const enoughForOthers = 3;

/** Puts tables together that speak of the same counts; every table is in one pool, of its own at least. */
export function poolTables({ counts, rates }: CountTables, grid: Grid): Pools {
  const links = new Map<CountTable, Link>();
  const values = new Map(
    counts.filter(({ role }) => role === 'value').map((table) => [table.indicator.id, table]),
  );
  for (const { indicator, numerator, denominator } of rates) {
    const named = [
      [numerator, indicator.numeratorIndicator],
      [denominator, indicator.denominatorIndicator],
    ] as const;
    for (const [table, id] of named) {
      const to = id === undefined ? undefined : values.get(id);
      if (to !== undefined) links.set(table, { to, periods: matchedPeriods(to, grid) });
    }
  }
  linkEqualTables(counts, links, writtenNumerators(rates, links, grid));

  const resolve = (table: CountTable, key: number): readonly [CountTable, number] => {
    let [at, where] = [table, key];
    for (let link = links.get(at); link !== undefined; link = links.get(at)) {
      where = movedKey(where, link, grid);
      at = link.to;
    }
    return [at, where];
  };
  /** Whether its periods are matched to others on the way to its pool. */
  const isMoved = (table: CountTable): boolean => {
    for (let link = links.get(table); link !== undefined; link = links.get(link.to)) {
      if (link.periods?.some((to, from) => to !== from) === true) return true;
    }
    return false;
  };
  const members = new Map<CountTable, CountTable[]>();
  for (const table of counts) {
    const [root] = resolve(table, 0);
    const list = members.get(root);
    // The root first: its numbers count where tables contradict each other.
    if (list === undefined) members.set(root, root === table ? [table] : [root, table]);
    else if (table !== root) list.push(table);
  }
  const keyIn = (table: CountTable, key: number): number => resolve(table, key)[1];
  const pools: Pool[] = [];
  const byRoot = new Map<CountTable, Pool>();
  for (const [root, tables] of members) {
    const pool = makePool(pools.length, tables, keyIn);
    pools.push(pool);
    byRoot.set(root, pool);
  }
  return {
    pools,
    poolOf: (table) => {
      const pool = byRoot.get(resolve(table, 0)[0]);
      if (pool === undefined) throw new Error('a table without a pool');
      return pool;
    },
    keyIn,
    keysOf: (table, poolKey) => {
      if (!isMoved(table)) return [poolKey];
      const at = grid.placeOf(poolKey);
      return grid.periods
        .map((_, period) => grid.keyOf(at.area, period, at.group))
        .filter((key) => keyIn(table, key) === poolKey);
    },
  };
}

function makePool(
  number: number,
  members: readonly CountTable[],
  keyIn: (table: CountTable, key: number) => number,
): Pool {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) {
    // The root of a pool: its keys are those of the pool.
    const withheld = [...only.withheld].map((key) => [key, [{ table: only, key }]] as const);
    const { known, delivered, derived } = only;
    return { number, members, known, delivered, withheld: new Map(withheld), derived };
  }
  const known = new Map<number, number>();
  const delivered = new Map<number, number>();
  const withheld = new Map<number, TableCell[]>();
  const derived = new Set<number>();
  const shown = new Set<number>();
  for (const table of members) {
    for (const [key, value] of table.known) {
      const at = keyIn(table, key);
      if (!known.has(at)) known.set(at, value);
      if (table.derived.has(key)) derived.add(at);
      else shown.add(at);
    }
    for (const [key, value] of table.delivered) {
      const at = keyIn(table, key);
      if (!delivered.has(at)) delivered.set(at, value);
    }
    for (const key of table.withheld) {
      const at = keyIn(table, key);
      const by = withheld.get(at);
      if (by === undefined) withheld.set(at, [{ table, key }]);
      else by.push({ table, key });
    }
  }
  return { number, members, known, delivered, withheld, derived: derived.difference(shown) };
}

/** Tables of the same theme whose numbers never differ; denominators of any theme, with more evidence. */
function linkEqualTables(
  counts: readonly CountTable[],
  links: Map<CountTable, Link>,
  written: ReadonlyMap<CountTable, Ranges>,
): void {
  const roots = counts.filter((table) => !links.has(table));
  for (const [i, table] of roots.entries()) {
    if (links.has(table)) continue;
    for (const [j, other] of roots.entries()) {
      if (other === table || links.has(other) || other.role === 'value') continue;
      // A count that the catalogue names for a rate is not doubted.
      if (table.role !== 'value' && i > j) continue;
      const ofDenominator = other.role === 'denominator';
      if (table.role !== 'value' && table.role !== other.role) continue;
      if (!ofDenominator && table.indicator.theme !== other.indicator.theme) continue;
      const enough = isCountOfRate(table, other) ? enoughForCount : enoughForOthers;
      if (areSame(table, other, written.get(other), enough)) {
        links.set(other, { to: table, periods: undefined });
      }
    }
  }
}

const isCountOfRate = (table: CountTable, other: CountTable): boolean =>
  table.role === 'value' && other.role === 'numerator';

/** A number, or the ends of what it can be, by key. */
type Ranges = ReadonlyMap<number, number | readonly [from: number, to: number]>;

/** Two or more agreements that chance would hardly make (2^−14) are as good as many small ones. */
const convincingBits = 14;

/** By what is published, or by what was delivered. */
const areSame = (
  table: CountTable,
  other: CountTable,
  written: Ranges | undefined,
  enough: number,
): boolean =>
  other.delivered.size > 0
    ? areEqual(table.known, other.known, enough) ||
      areEqual(table.delivered, other.delivered, enough)
    : written !== undefined && areEqual(table.delivered, written, Infinity);

function areEqual(known: ReadonlyMap<number, number>, others: Ranges, enough: number): boolean {
  let agreeing = 0;
  let bits = 0;
  for (const [key, range] of others) {
    const value = known.get(key);
    if (value === undefined) continue;
    const [from, to] = typeof range === 'number' ? [range, range] : range;
    if (value < from || value > to) return false;
    if (to === 0) continue;
    agreeing += 1;
    bits += Math.log2((1 + value) / (1 + to - from));
  }
  return agreeing >= enough || (agreeing >= 2 && bits >= convincingBits);
}

/** Numerators of rates that publish none: what the written decimals and the denominator allow. */
function writtenNumerators(
  rates: readonly RateTable[],
  links: ReadonlyMap<CountTable, Link>,
  grid: Grid,
): ReadonlyMap<CountTable, Ranges> {
  const found = new Map<CountTable, Ranges>();
  for (const { indicator, numerator, denominator, cells } of rates) {
    if (numerator.known.size > 0 || !isRate(indicator.unit)) continue;
    const link = links.get(denominator);
    const ranges = new Map<number, readonly [number, number]>();
    for (const [key, one] of cells) {
      const value = numberOf(one.value);
      const linked = link?.to.known.get(movedKey(key, link, grid));
      const whole = denominator.known.get(key) ?? linked;
      if (value === undefined || whole === undefined) continue;
      const half = 0.5 * 10 ** -(one.decimals ?? indicator.decimals) + 1e-9;
      const share = whole / factorOf(indicator.unit);
      ranges.set(key, [Math.ceil((value - half) * share), Math.floor((value + half) * share)]);
    }
    found.set(numerator, ranges);
  }
  return found;
}

function matchedPeriods(to: CountTable, grid: Grid): readonly number[] {
  const occurring = new Set<number>();
  for (const key of to.known.keys()) occurring.add(grid.placeOf(key).period);
  for (const key of to.withheld) occurring.add(grid.placeOf(key).period);
  return grid.periods.map((_, period) => matchInYear(period, occurring, grid) ?? period);
}

function movedKey(key: number, link: Link, grid: Grid): number {
  if (link.periods === undefined) return key;
  const { area, period, group } = grid.placeOf(key);
  return grid.keyOf(area, link.periods[period] ?? period, group);
}

/** @throws Error where there is no such pool: our own fault */
export function poolAt(pools: Pools, number: number): Pool {
  const pool = pools.pools[number];
  if (pool === undefined) throw new Error('no such pool');
  return pool;
}
