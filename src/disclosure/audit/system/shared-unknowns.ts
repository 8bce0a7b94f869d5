/** Which rows of a system share unknowns. */
import type { Row } from './system.ts';

function byUnknown<T>(
  rows: readonly Row[],
  take: (row: Row, at: number) => T,
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  rows.forEach((row, at) => {
    const taken = take(row, at);
    for (const unknown of row.unknowns) {
      const list = found.get(unknown);
      if (list === undefined) found.set(unknown, [taken]);
      else list.push(taken);
    }
  });
  return found;
}

/** For each unknown the rows it stands in, in their order. */
export const rowsByUnknown = (rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> =>
  byUnknown(rows, (row) => row);

/** For each unknown the positions of the rows it stands in, ascending. */
export const positionsByUnknown = (rows: readonly Row[]): ReadonlyMap<number, readonly number[]> =>
  byUnknown(rows, (_, at) => at);

/** Disjoint sets of nodes that are joined one by one (union-find with halved paths). */
export class JoinedNodes {
  readonly #parent = new Map<number, number>();

  /** The node that stands for all joined with this one. */
  rootOf(node: number): number {
    let at = node;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) {
      const further = this.#parent.get(up);
      if (further !== undefined) this.#parent.set(at, further);
      at = up;
    }
    return at;
  }

  /** Joins two nodes, the root of the first standing for both; false where they were joined already. */
  join(one: number, other: number): boolean {
    const [root, joined] = [this.rootOf(one), this.rootOf(other)];
    if (root === joined) return false;
    this.#parent.set(joined, root);
    return true;
  }
}
