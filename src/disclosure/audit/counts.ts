/**
 * Every table of counts that the published cells speak of: values of counts, numerators and
 * denominators of rates. Made from what an attacker sees alone.
 */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { PublishableDataset, PublishableObservation } from '../../domain/publishable.ts';
import type { Grid } from './grid.ts';
import { isCount, isQuotient } from '../../domain/indicator/unit.ts';

export type Role = 'value' | 'numerator' | 'denominator';

export interface CountTable {
  readonly indicator: Indicator;
  readonly role: Role;
  /** Published numbers by the key of the grid. */
  readonly known: Map<number, number>;
  /**
   * Numbers as delivered, published or not: how tables add up and which are the same is taken as known to
   * whoever knows such statistics, although the published rest may no longer show it. No count is known by it.
   */
  readonly delivered: Map<number, number>;
  /** Where a delivered rate says that a numerator without a number of its own is not 0. */
  readonly positive: Set<number>;
  /** Withheld counts of people. */
  readonly withheld: Set<number>;
  /** Known only as a total that nobody delivered: it goes with its parts. */
  readonly derived: Set<number>;
}

/** A published or withheld cell of a rate with the tables of its parts. */
export interface RateTable {
  readonly indicator: Indicator;
  readonly numerator: CountTable;
  readonly denominator: CountTable;
  readonly cells: ReadonlyMap<number, PublishableObservation>;
}

/** Whether values are protected: what comes from the register of offers are no people. */
export const isOfPeople = (indicator: Indicator): boolean =>
  indicator.disclosure !== 'none' && indicator.fromOffers === undefined;

/** Rows of an indicator as they were delivered, as far as they are looked at. */
export type DeliveredRows = ReadonlyMap<string, readonly DeliveredRow[]>;

export type DeliveredRow = Pick<
  PublishableObservation,
  'area' | 'period' | 'group' | 'value' | 'numerator' | 'denominator' | 'children'
>;

export interface CountTables {
  readonly counts: readonly CountTable[];
  readonly rates: readonly RateTable[];
}

/**
 * All tables of counts and of rates in what is published.
 *
 * @param delivered rows as they were delivered, by indicator; none: what an attacker has
 */
export function countTables(
  { frame, series }: Pick<PublishableDataset, 'frame' | 'series'>,
  grid: Grid,
  delivered: DeliveredRows = new Map(),
): CountTables {
  const counts: CountTable[] = [];
  const rates: RateTable[] = [];
  for (const indicator of frame.indicators) {
    const all = series.get(indicator.id)?.all ?? [];
    if (areCounts(indicator, all)) {
      const table = emptyTable(indicator, 'value');
      for (const one of all) {
        const key = keyOf(one, grid);
        const value = numberOf(one.value);
        if (one.basis === 'derived') table.derived.add(key);
        if (value !== undefined) table.known.set(key, value);
        else if (one.value.state === 'withheld' && isOfPeople(indicator)) table.withheld.add(key);
      }
      fillDelivered(delivered.get(indicator.id), grid, [[table, ({ value }) => numberOf(value)]]);
      counts.push(table);
    } else if (isMadeOfCounts(indicator, all)) {
      const rate = rateTable(indicator, all, grid);
      fillDelivered(delivered.get(indicator.id), grid, [
        [rate.numerator, ({ numerator }) => numberOf(numerator)],
        [rate.denominator, ({ denominator }) => numberOf(denominator)],
      ]);
      for (const row of delivered.get(indicator.id) ?? []) {
        const isPositive = row.numerator === undefined && (numberOf(row.value) ?? 0) > 0;
        if (isPositive && grid.periodNumbers.has(row.period.text)) {
          rate.numerator.positive.add(keyOf(row, grid));
        }
      }
      hideFew(rate, frame.municipality.disclosure.minimumCount);
      counts.push(rate.numerator, rate.denominator);
      rates.push(rate);
    }
  }
  return { counts, rates };
}

/** Puts in what rows say of periods that the grid has; without rows what is published stands for it. */
function fillDelivered(
  rows: readonly DeliveredRow[] | undefined,
  grid: Grid,
  tables: readonly (readonly [CountTable, (row: DeliveredRow) => number | undefined])[],
): void {
  for (const [table, of] of tables) {
    for (const [key, value] of table.known) table.delivered.set(key, value);
    for (const row of rows ?? []) {
      if (!grid.periodNumbers.has(row.period.text)) continue;
      const value = of(row);
      if (value !== undefined) table.delivered.set(keyOf(row, grid), value);
    }
  }
}

/** Few people are a secret too where only a withheld rate was to show them, as its denominator (S1). */
function hideFew({ numerator, denominator }: RateTable, minimumCount: number): void {
  for (const key of numerator.withheld) {
    const people = denominator.delivered.get(key) ?? 0;
    if (people > 0 && people < minimumCount) denominator.withheld.add(key);
  }
}

function rateTable(
  indicator: Indicator,
  all: readonly PublishableObservation[],
  grid: Grid,
): RateTable {
  const numerator = emptyTable(indicator, 'numerator');
  const denominator = emptyTable(indicator, 'denominator');
  const cells = new Map<number, PublishableObservation>();
  for (const one of all) {
    const key = keyOf(one, grid);
    cells.set(key, one);
    if (one.value.state === 'withheld') {
      if (isOfPeople(indicator)) numerator.withheld.add(key);
      continue;
    }
    if (one.basis === 'derived') {
      numerator.derived.add(key);
      denominator.derived.add(key);
    }
    const n = numberOf(one.numerator);
    const d = numberOf(one.denominator);
    if (n !== undefined) numerator.known.set(key, n);
    if (d !== undefined) denominator.known.set(key, d);
    // Results of KOMPIK are shares of the observed children.
    else if (indicator.disclosure === 'kompik' && one.children !== undefined) {
      denominator.known.set(key, one.children);
    }
  }
  return { indicator, numerator, denominator, cells };
}

const emptyTable = (indicator: Indicator, role: Role): CountTable => ({
  indicator,
  role,
  known: new Map(),
  delivered: new Map(),
  positive: new Set(),
  withheld: new Set(),
  derived: new Set(),
});

/** A count by its unit; an office's own unit ("Kinder") where nothing is divided and all numbers are whole. */
function areCounts(indicator: Indicator, all: readonly PublishableObservation[]): boolean {
  const { unit } = indicator;
  if (isCount(unit)) return true;
  if (typeof unit === 'string' || indicator.disclosure === 'none') return false;
  if (indicator.denominator !== undefined || indicator.denominatorIndicator !== undefined) {
    return false;
  }
  return all.every(
    (one) => one.denominator === undefined && Number.isInteger(numberOf(one.value) ?? 0),
  );
}

const isMadeOfCounts = (indicator: Indicator, all: readonly PublishableObservation[]): boolean =>
  isQuotient(indicator.unit) ||
  indicator.numeratorIndicator !== undefined ||
  indicator.denominatorIndicator !== undefined ||
  all.some((one) => one.numerator !== undefined || one.denominator !== undefined);

const keyOf = (one: DeliveredRow, grid: Grid): number =>
  grid.keyOf(
    grid.areaNumbers.get(one.area) ?? 0,
    grid.periodNumbers.get(one.period.text) ?? 0,
    grid.groupNumbers.get(one.group) ?? 0,
  );
