/**
 * The audit (S7, S8): whether what is published gives away a withheld count. It knows what an attacker
 * knows – published cells, policy, catalogue, geography – and not how the withheld ones were chosen.
 */
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { nameOf, publishedName, revealing, withheldName } from './cell-names.ts';
import type { RevealingCell, RevealingSum } from './cell-names.ts';
import { componentsOf, withoutLooseEnds } from './system/components.ts';
import { countTables, isOfPeople } from './counts.ts';
import type { DeliveredRows } from './counts.ts';
import { revealingRows } from './explain.ts';
import { judge } from './system/audit-feasibility.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid.ts';
import { isWide } from './interval.ts';
import type { Interval, Target } from './interval.ts';
import { judgeOnce, startBounds } from './system/judge-component.ts';
import { rowsByUnknown } from './system/shared-unknowns.ts';
import { poolAt, poolTables } from './sums/pools.ts';
import type { Pools, TableCell } from './sums/pools.ts';
import type { CellName, CellRef } from './sums/audit-relation.ts';
import { relationFinder } from './sums/relations-at.ts';
import type { RelationFinder } from './sums/relations-at.ts';
import { halfPlace } from './sums/written-rounding.ts';
import type { LinearSolver } from './system/solver.ts';
import { buildSystem } from './system/system.ts';
import type { Row, System } from './system/system.ts';
import { withWholes } from './sums/wholes.ts';
import { hasComplement } from '../../domain/indicator/unit.ts';

export interface AuditInput {
  readonly publishable: Pick<PublishableDataset, 'frame' | 'series'>;
  /** Whether the office had withheld the cell: it may be 0. What we withhold is at least 1, as zeros are shown. */
  readonly wasWithheldByOffice: (cell: CellName) => boolean;
  readonly solver: LinearSolver;
  /** What was delivered, to see how tables belong together; nothing is taken as known from it. */
  readonly delivered?: DeliveredRows | undefined;
}

export interface Leak extends CellName {
  /** Published cells that together give it away, the nearest relation first. */
  readonly by: readonly RevealingCell[];
  /** The nearest of the relations. */
  readonly sum: RevealingSum;
}

export interface JudgedCell extends CellName {
  readonly interval: Interval;
}

export interface Audit {
  readonly leaks: readonly Leak[];
  /** Every withheld count that takes part in a relation, with its interval as far as it was needed. */
  readonly judged: readonly JudgedCell[];
}

export interface AuditOptions {
  /** Ends of all intervals exactly, for tests and tables; the verdict needs less. */
  readonly exactly?: boolean | undefined;
  /** Whether zeros that a small denominator has hidden count as given away; false unless said otherwise. */
  readonly openZeros?: boolean | undefined;
}

/** How many leaks get the smallest set of relations; of further ones the nearest relations are named. */
const mostSearched = 50;

/** Audits a whole report. Deterministic; pure but for the solver that is handed in. */
export function audit(
  input: AuditInput,
  { exactly = false, openZeros = false }: AuditOptions = {},
): Audit {
  const { publishable, solver } = input;
  const { frame, series } = publishable;
  if (!hasWithheld(series)) return { leaks: [], judged: [] };
  const grid = gridOf(frame, series);
  const tables = countTables(publishable, grid, input.delivered);
  const pools = poolTables(tables, grid);
  const finder = relationFinder(frame, grid, tables, pools);
  const policy = frame.municipality.disclosure;
  const demands = { width: policy.width, minimumCount: policy.minimumCount };

  /** A rate of few people hides its own 0, not one that its table publishes: see `hidesZeros`. */
  const isPlainZero = (cell: CellRef, by: readonly TableCell[]): boolean =>
    poolAt(pools, cell.pool).known.get(cell.key) === 0 &&
    by.every(({ table }) => table.role === 'numerator') &&
    leastOf(by, grid, input.wasWithheldByOffice) === 1 &&
    hidesZeros(cell, finder, pools, policy.minimumDenominator);
  const leaks: Leak[] = [];
  const start: CellRef[] = [];
  for (const pool of pools.pools) {
    for (const [key, cells] of pool.withheld) {
      const cell = { pool: pool.number, key };
      if (!pool.known.has(key)) start.push(cell);
      else if (!isPlainZero(cell, cells))
        leaks.push(...shownElsewhere(cell, cells, pools, grid, finder));
    }
  }
  const found = buildSystem({
    start,
    knownAt: ({ pool, key }) => poolAt(pools, pool).known.get(key),
    unknownAt: (cell) => {
      const pool = poolAt(pools, cell.pool);
      const by = pool.withheld.get(cell.key);
      return {
        cell,
        withheld: by !== undefined,
        least:
          by === undefined ||
          (!((pool.delivered.get(cell.key) ?? 0) > 0) &&
            !by.some(({ table, key }) => table.positive.has(key)) &&
            hidesZeros(cell, finder, pools, policy.minimumDenominator))
            ? 0
            : leastOf(by, grid, input.wasWithheldByOffice),
        delivered: pool.delivered.get(cell.key),
        ours: by !== undefined && leastOf(by, grid, input.wasWithheldByOffice) === 1,
        // People are whole, but for means over years.
        whole: halfPlace(pool.known, grid.placeOf(cell.key).period, grid) === 0,
      };
    },
    relationsAt: finder.at,
  });
  const system = withWholes(found);
  const isWhole = (unknown: number): boolean => system.unknowns[unknown]?.whole ?? true;
  const targets = new Map(
    start.map((cell, unknown) => [
      unknown,
      { unknown, ceiling: ceilingOf(cell, finder, pools, policy) },
    ]),
  );

  const judged: JudgedCell[] = [];
  const setting = { isWhole, demands, solver, exactly };
  const size = system.unknowns.length;
  const bounds = { lower: new Float64Array(size), upper: new Float64Array(size) };
  for (const component of componentsOf(withoutLooseEnds(system))) {
    const own = component.unknowns.flatMap((unknown) => targets.get(unknown) ?? []);
    if (own.length === 0) continue;
    const { intervals, rows, least } = judgeOnce(component, own, system, bounds, setting);
    const rowsOf = rowsByUnknown(rows);
    for (const target of own) {
      const interval = intervals.get(target.unknown);
      const cell = system.unknowns[target.unknown]?.cell;
      if (cell === undefined || interval === undefined) continue;
      const name = withheldName(cell, pools, grid);
      judged.push({ ...name, interval });
      if (interval.safe || (!openZeros && isOpenZero(system, target, interval))) continue;
      const judgeBy = (some: readonly Row[], relaxed: boolean): Interval | undefined => {
        const unknowns = [...new Set([target.unknown, ...some.flatMap((row) => row.unknowns)])];
        const part = { unknowns, rows: some };
        startBounds(part, bounds, least);
        const verdict = judge(part, [target], bounds, { ...setting, exactly: false, relaxed });
        return verdict.kind === 'judged' ? verdict.intervals.get(target.unknown) : undefined;
      };
      const leavesLittle = (some: readonly Row[]): boolean => {
        const { lower = 0, upper = Infinity } = judgeBy(some, true) ?? {};
        return !isWide(target, lower, upper, demands);
      };
      const givesAway = (some: readonly Row[]): boolean => judgeBy(some, false)?.safe === false;
      const search = leaks.length < mostSearched;
      const rows = revealingRows(target.unknown, rowsOf, [leavesLittle, givesAway], search);
      leaks.push({ ...name, ...revealing(cell, rows, { pools, grid, finder }) });
    }
  }
  return { leaks, judged };
}

const hasWithheld = (series: AuditInput['publishable']['series']): boolean => {
  for (const { all } of series.values()) {
    if (all.some(({ value }) => value.state === 'withheld')) return true;
  }
  return false;
};

/**
 * Beside a published denominator that is too small (S4) every numerator is withheld, a 0 too: the mark says
 * nothing of it. An attacker who forgets it takes 1 for the least all the same: wrong only where the count is 0.
 */
const hidesZeros = (
  cell: CellRef,
  finder: RelationFinder,
  pools: Pools,
  minimumDenominator: number,
): boolean =>
  finder.sharesOf(cell).some(({ rate, one, denominator }) => {
    if (rate.indicator.disclosure !== 'persons' || one.value.state !== 'withheld') return false;
    const whole = poolAt(pools, denominator.pool).known.get(denominator.key);
    return whole !== undefined && whole < minimumDenominator;
  });

/** 1 where we withheld a count of people whose zeros are shown, else 0; of sensitive zeros as `hidesZeros` says. */
function leastOf(
  cells: readonly TableCell[],
  grid: Grid,
  wasWithheldByOffice: AuditInput['wasWithheldByOffice'],
): number {
  // The count's own mark says more than that of a rate made of it.
  const values = cells.filter(({ table }) => table.role === 'value');
  const least = (values.length > 0 ? values : cells).map(({ table, key }) =>
    (table.indicator.complement === 'sensitive' && !((table.delivered.get(key) ?? 0) > 0)) ||
    wasWithheldByOffice(nameOf(table.indicator.id, key, grid))
      ? 0
      : 1,
  );
  return Math.min(...least);
}

/** Where a share of people is withheld beside its published denominator, fewer than t may not be missing to it. */
function ceilingOf(
  cell: CellRef,
  finder: RelationFinder,
  pools: Pools,
  { minimumCount }: DisclosurePolicy,
): number {
  let ceiling = Infinity;
  for (const { rate, one, denominator } of finder.sharesOf(cell)) {
    const { unit, complement } = rate.indicator;
    if (!hasComplement(unit)) continue;
    if (complement === 'harmless' || !isOfPeople(rate.indicator)) continue;
    if (one.value.state !== 'withheld') continue;
    const whole = poolAt(pools, denominator.pool).known.get(denominator.key);
    if (whole === undefined) continue;
    ceiling = Math.min(ceiling, whole - minimumCount);
  }
  return ceiling;
}

/** A withheld count that another table publishes; a withheld rate beside both of its counts. */
function shownElsewhere(
  cell: CellRef,
  withheld: readonly TableCell[],
  pools: Pools,
  grid: Grid,
  finder: RelationFinder,
): readonly Leak[] {
  return withheld.flatMap(({ table, key }) => {
    const name = nameOf(table.indicator.id, key, grid);
    const shown = publishedName(cell, pools, grid);
    const sum = { ...name, kind: 'complement' as const };
    const bare = (one: CellName): RevealingCell => ({ ...one, sums: () => [] });
    if (table.role === 'value')
      return shown === undefined ? [] : [{ ...name, by: [bare(shown)], sum }];
    const share = finder
      .sharesOf(cell)
      .find(({ rate, one }) => rate.numerator === table && one.period.text === name.period);
    const denominator = share && publishedName(share.denominator, pools, grid);
    if (shown === undefined || denominator === undefined) return [];
    return [{ ...name, by: [bare(shown), bare(denominator)], sum }];
  });
}

/**
 * A count that our own rules hid for its small denominator although it is 0: where zeros are shown, that
 * nobody is concerned is no secret (S1). The office's marks and sensitive zeros stay secrets.
 */
const isOpenZero = (system: System, { unknown }: Target, { upper }: Interval): boolean =>
  upper === 0 && system.unknowns[unknown]?.ours === true;
