/** Cuts a system into parts that have nothing to do with each other, and simplifies each. */
import { JoinedNodes, positionsByUnknown } from './shared-unknowns.ts';
import type { Row, System } from './system.ts';

/** Rows over the unknowns of the whole system. */
export interface Component {
  readonly unknowns: readonly number[];
  readonly rows: readonly Row[];
}

/**
 * Takes out unknowns without a mark that stand in one relation only: whatever the rest says, they take
 * up the difference as far as it is not negative.
 */
export function withoutLooseEnds({ unknowns, rows }: System): readonly Row[] {
  const rowsOf = positionsByUnknown(rows);
  const current: (Row | undefined)[] = [...rows];
  const counts = new Map([...rowsOf].map(([unknown, list]) => [unknown, list.length]));
  const isLoose = (unknown: number): boolean =>
    counts.get(unknown) === 1 && unknowns[unknown]?.withheld === false;
  const loose = [...counts.keys()].filter(isLoose);
  for (let next = loose.pop(); next !== undefined; next = loose.pop()) {
    const unknown = next;
    if (!isLoose(unknown)) continue;
    const at = rowsOf.get(unknown)?.find((i) => current[i]?.unknowns.includes(unknown));
    const row = at === undefined ? undefined : current[at];
    if (at === undefined || row === undefined) continue;
    const where = row.unknowns.indexOf(unknown);
    const positive = (row.coefficients[where] ?? 0) > 0;
    const shorter: Row = {
      ...row,
      unknowns: row.unknowns.filter((_, i) => i !== where),
      coefficients: row.coefficients.filter((_, i) => i !== where),
      low: positive ? -Infinity : row.low,
      high: positive ? row.high : Infinity,
    };
    counts.set(unknown, 0);
    const empty = shorter.low === -Infinity && shorter.high === Infinity;
    current[at] = empty ? undefined : shorter;
    if (!empty) continue;
    for (const other of shorter.unknowns) {
      counts.set(other, (counts.get(other) ?? 1) - 1);
      if (isLoose(other)) loose.push(other);
    }
  }
  return current.filter((row) => row !== undefined);
}

/** Groups of rows that share unknowns, in the order of their first row. */
export function componentsOf(rows: readonly Row[]): readonly Component[] {
  const joined = new JoinedNodes();
  for (const { unknowns } of rows) {
    const [first, ...others] = unknowns;
    if (first === undefined) continue;
    for (const other of others) joined.join(first, other);
  }
  const found = new Map<number, { unknowns: Set<number>; rows: Row[] }>();
  for (const row of rows) {
    const first = row.unknowns[0];
    if (first === undefined) continue;
    const root = joined.rootOf(first);
    let component = found.get(root);
    if (component === undefined) {
      component = { unknowns: new Set(), rows: [] };
      found.set(root, component);
    }
    component.rows.push(row);
    for (const unknown of row.unknowns) component.unknowns.add(unknown);
  }
  return [...found.values()].map(({ unknowns, rows: own }) => ({
    unknowns: [...unknowns].sort((a, b) => a - b),
    rows: own,
  }));
}

/** Rows with settled unknowns replaced by their value, without rows that the bounds already ensure. */
export function withoutSettled(
  rows: readonly Row[],
  lower: Float64Array,
  upper: Float64Array,
): readonly Row[] {
  return rows.flatMap((row) => {
    const unknowns: number[] = [];
    const coefficients: number[] = [];
    let [constant, least, most] = [0, 0, 0];
    row.unknowns.forEach((unknown, i) => {
      const c = row.coefficients[i] ?? 0;
      const [from, to] = [lower[unknown] ?? 0, upper[unknown] ?? 0];
      if (from === to) constant += c * from;
      else {
        unknowns.push(unknown);
        coefficients.push(c);
        least += c > 0 ? c * from : c * to;
        most += c > 0 ? c * to : c * from;
      }
    });
    const [low, high] = [row.low - constant, row.high - constant];
    if (unknowns.length === 0 || (least >= low - 1e-9 && most <= high + 1e-9)) return [];
    if (unknowns.length === 1) return [];
    return [{ ...row, unknowns, coefficients, low, high }];
  });
}
