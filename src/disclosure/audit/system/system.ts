/**
 * The unknowns around the withheld counts and every relation between them: published numbers are constants,
 * what has no number stays unknown.
 */
import type { CellRef, Relation } from '../sums/audit-relation.ts';

/** `low ≤ Σ coefficients · unknowns ≤ high`. */
export interface Row {
  readonly unknowns: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly relation: Relation;
}

export interface Unknown {
  readonly cell: CellRef;
  /** Whether it is a withheld count of people; else it just has no number (no row, later, a sign). */
  readonly withheld: boolean;
  /** What the marks alone say: 1 for a count that we withheld. */
  readonly least: number;
  /** What was delivered: where the marks are wrong (a 0), and whether what contradicting numbers tell is true. */
  readonly delivered: number | undefined;
  /** Withheld by us alone, of an indicator whose zeros are no secret. */
  readonly ours: boolean;
  readonly whole: boolean;
}

export interface System {
  readonly unknowns: readonly Unknown[];
  readonly rows: readonly Row[];
}

export interface SystemSource {
  readonly start: readonly CellRef[];
  knownAt(cell: CellRef): number | undefined;
  unknownAt(cell: CellRef): Unknown;
  relationsAt(cell: CellRef): readonly Relation[];
}

/** Starts from the withheld counts and follows every relation to whatever else has no number. */
export function buildSystem({ start, knownAt, unknownAt, relationsAt }: SystemSource): System {
  const numbers = new Map<string, number>();
  const unknowns: Unknown[] = [];
  const rows: Row[] = [];
  const seen = new Set<string>();
  const numberOfCell = (cell: CellRef): number => {
    const name = `${cell.pool}:${cell.key}`;
    let number = numbers.get(name);
    if (number === undefined) {
      number = unknowns.length;
      numbers.set(name, number);
      unknowns.push(unknownAt(cell));
    }
    return number;
  };
  for (const cell of start) numberOfCell(cell);
  for (let next = 0; next < unknowns.length; next += 1) {
    const from = unknowns[next];
    if (from === undefined) continue;
    for (const relation of relationsAt(from.cell)) {
      if (seen.has(relation.name)) continue;
      seen.add(relation.name);
      // A relation that says nothing but one unknown equals a sum of others without any number leads nowhere.
      if (!relation.cells.some((cell) => knownAt(cell) !== undefined || unknownAt(cell).withheld)) {
        continue;
      }
      rows.push(rowOf(relation, knownAt, numberOfCell));
    }
  }
  return { unknowns, rows };
}

function rowOf(
  relation: Relation,
  knownAt: SystemSource['knownAt'],
  numberOfCell: (cell: CellRef) => number,
): Row {
  let constant = 0;
  const terms = new Map<number, number>();
  relation.cells.forEach((cell, i) => {
    const coefficient = relation.coefficients[i] ?? 0;
    const value = knownAt(cell);
    if (value !== undefined) constant += coefficient * value;
    else {
      const number = numberOfCell(cell);
      terms.set(number, (terms.get(number) ?? 0) + coefficient);
    }
  });
  for (const [number, coefficient] of terms) if (coefficient === 0) terms.delete(number);
  return {
    unknowns: [...terms.keys()],
    coefficients: [...terms.values()],
    low: relation.low - constant,
    high: relation.high - constant,
    relation,
  };
}
