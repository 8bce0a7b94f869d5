/**
 * S3: what is withheld is withheld everywhere. A withheld count takes along the rates made of it, a
 * withheld rate the count it is made of, and so on until nothing more follows. The marks only grow
 * and depend on delivered numbers alone, so the order of rows and indicators does not matter.
 */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { GateCell, GateTable } from '../cells/cell-table.ts';
import type { CountLink, RateLinks } from '../relations/links.ts';
import { linkedKey } from '../relations/links.ts';
import { isProtected, partsOf } from '../gate/primary.ts';

/** Spreads the marks of `table` along the links. */
export function spreadWithheld(table: GateTable, links: readonly RateLinks[]): void {
  const withheldCounts = markedCounts(table);
  for (let grown = true; grown;) {
    grown = false;
    for (const one of links) {
      for (const [key, cell] of one.rate.cells) {
        if (spreadCell(table, one, key, cell, withheldCounts)) grown = true;
      }
    }
  }
  withholdWithoutDenominator(table);
}

/**
 * Keys of withheld cells by count. Also cells that have no row: two rates of the same count give
 * each other away even where the count itself is not published.
 */
type WithheldCounts = ReadonlyMap<string, Set<number>>;

function markedCounts(table: GateTable): WithheldCounts {
  const marked = new Map<string, Set<number>>();
  for (const [id, { cells }] of table.series) {
    const keys = new Set<number>();
    for (const [key, cell] of cells) if (cell.secret) keys.add(key);
    marked.set(id, keys);
  }
  return marked;
}

function spreadCell(
  table: GateTable,
  links: RateLinks,
  key: number,
  cell: GateCell,
  withheld: WithheldCounts,
): boolean {
  let grown = false;
  for (const link of links.numerators) {
    const count = linkedKey(key, link, table.axes);
    if (count === undefined) continue;
    if (!cell.secret && withheld.get(link.count)?.has(count) === true) {
      cell.secret = true;
      withheld.get(links.rate.indicator.id)?.add(key);
      grown = true;
    }
    if (cell.secret && withholdNumerator(table, links, key, cell, link.count, count, withheld)) {
      grown = true;
    }
  }
  if (links.same !== undefined && spreadToSame(table, links.same, key, cell, withheld))
    grown = true;
  if (links.denominator !== undefined && !cell.unsafe) {
    const { denominator } = links;
    const count = linkedKey(key, denominator, table.axes, cell);
    if (count !== undefined && withheld.get(denominator.count)?.has(count) === true) {
      cell.unsafe = true;
      grown = true;
    }
  }
  return grown;
}

/** Two series with the same numbers: what one withholds, the other does too. */
function spreadToSame(
  table: GateTable,
  same: CountLink,
  key: number,
  cell: GateCell,
  withheld: WithheldCounts,
): boolean {
  const other = linkedKey(key, same, table.axes);
  const partner = other === undefined ? undefined : table.series.get(same.count)?.cells.get(other);
  if (other === undefined || partner === undefined || partner.secret === cell.secret) return false;
  cell.secret = true;
  partner.secret = true;
  withheld.get(cell.row.indicator)?.add(key);
  withheld.get(same.count)?.add(other);
  return true;
}

/** Withholds the count behind a withheld rate, unless the rate could not be recomputed from it anyway. */
function withholdNumerator(
  table: GateTable,
  links: RateLinks,
  key: number,
  cell: GateCell,
  count: string,
  countKey: number,
  withheld: WithheldCounts,
): boolean {
  const series = table.series.get(count);
  const keys = withheld.get(count);
  if (series === undefined || keys === undefined || keys.has(countKey)) return false;
  const numerator = series.cells.get(countKey);
  if (numerator?.plain === true) return false;
  const ofPeople =
    isProtected(links.rate.indicator, cell) ||
    (numerator !== undefined && isProtected(series.indicator, numerator));
  if (!ofPeople || partsOf(key, cell, links, table).denominator === undefined) return false;
  keys.add(countKey);
  if (numerator !== undefined) numerator.secret = true;
  return true;
}

/** A rate beside its numerator gives away a denominator that the office withheld in the same row. */
function withholdWithoutDenominator(table: GateTable): void {
  for (const { cells } of table.series.values()) {
    for (const cell of cells.values()) {
      if (cell.row.denominator?.state !== 'withheld') continue;
      if (numberOf(cell.row.numerator) !== undefined) cell.unsafe = true;
    }
  }
}
