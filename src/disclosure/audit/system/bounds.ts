/** Bounds of unknowns by passing them along the rows, rounded to whole numbers. Never narrower than the truth. */
import { JoinedNodes, positionsByUnknown } from './shared-unknowns.ts';
import type { Row } from './system.ts';

export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** How often a row may be looked at again; stopping early leaves the bounds wider, never wrong. */
const mostVisits = 60;
const tolerance = 1e-6;

/**
 * Tightens `bounds` in place until nothing changes.
 *
 * `settled`: nothing more changes. `impossible`: some row cannot hold.
 */
export function tighten(
  rows: readonly Row[],
  bounds: Bounds,
  isWhole: (unknown: number) => boolean,
): 'settled' | 'stopped' | 'impossible' {
  let stopped = false;
  const rowsOf = positionsByUnknown(rows);
  const visits = new Int32Array(rows.length);
  const waiting = rows.map((_, i) => i);
  const isWaiting = new Uint8Array(rows.length).fill(1);
  for (let next = 0; next < waiting.length; next += 1) {
    const at = waiting[next] ?? 0;
    const row = rows[at];
    isWaiting[at] = 0;
    if (row === undefined) continue;
    if ((visits[at] ?? 0) >= mostVisits) {
      stopped = true;
      continue;
    }
    visits[at] = (visits[at] ?? 0) + 1;
    const changed = tightenBy(row, bounds, isWhole);
    if (changed === undefined) return 'impossible';
    for (const unknown of changed) {
      for (const other of rowsOf.get(unknown) ?? []) {
        if (isWaiting[other] === 1 || other === at) continue;
        isWaiting[other] = 1;
        waiting.push(other);
      }
    }
  }
  return stopped ? 'stopped' : 'settled';
}

/** Unknowns whose bounds a row narrows; undefined where it cannot hold. */
function tightenBy(
  { unknowns, coefficients, low, high }: Row,
  { lower, upper }: Bounds,
  isWhole: (unknown: number) => boolean,
): readonly number[] | undefined {
  let [least, most] = [0, 0];
  let [openBelow, openAbove] = [0, 0];
  const ends = (i: number): readonly [number, number] => {
    const c = coefficients[i] ?? 0;
    const u = unknowns[i] ?? 0;
    const [a, b] = [c * (lower[u] ?? 0), c * (upper[u] ?? 0)];
    return c > 0 ? [a, b] : [b, a];
  };
  for (let i = 0; i < unknowns.length; i += 1) {
    const [a, b] = ends(i);
    if (a === -Infinity) openBelow += 1;
    else least += a;
    if (b === Infinity) openAbove += 1;
    else most += b;
  }
  if (openBelow === 0 && least > high + tolerance) return undefined;
  if (openAbove === 0 && most < low - tolerance) return undefined;
  const changed: number[] = [];
  for (let i = 0; i < unknowns.length; i += 1) {
    const c = coefficients[i] ?? 0;
    const u = unknowns[i] ?? 0;
    if (c === 0) continue;
    const [a, b] = ends(i);
    const othersLeast =
      openBelow - (a === -Infinity ? 1 : 0) > 0 ? -Infinity : least - (a === -Infinity ? 0 : a);
    const othersMost =
      openAbove - (b === Infinity ? 1 : 0) > 0 ? Infinity : most - (b === Infinity ? 0 : b);
    let [from, to] = [(low - othersMost) / c, (high - othersLeast) / c];
    if (c < 0) [from, to] = [to, from];
    if (isWhole(u)) [from, to] = [Math.ceil(from - tolerance), Math.floor(to + tolerance)];
    const [before, after] = [lower[u] ?? 0, upper[u] ?? 0];
    if (from > before + tolerance) lower[u] = from;
    if (to < after - tolerance) upper[u] = to;
    if (lower[u] === before && upper[u] === after) continue;
    if ((lower[u] ?? 0) > (upper[u] ?? 0) + tolerance) return undefined;
    changed.push(u);
    // The other unknowns of this row still see the former ends: wider, so never wrong; it is looked at again.
  }
  return changed;
}

/**
 * Whether the bounds that `tighten` finds are reached: rows with coefficients ±1 over whole numbers that
 * form no circle (two rows share at most one unknown, and so on around).
 */
export function isTree(rows: readonly Row[], isWhole: (unknown: number) => boolean): boolean {
  const joined = new JoinedNodes();
  for (const [i, { unknowns, coefficients, low, high }] of rows.entries()) {
    if (Number.isFinite(low) && !Number.isInteger(low)) return false;
    if (Number.isFinite(high) && !Number.isInteger(high)) return false;
    for (const [k, unknown] of unknowns.entries()) {
      if (Math.abs(coefficients[k] ?? 0) !== 1 && unknowns.length > 1) return false;
      if (!isWhole(unknown)) return false;
      if (!joined.join(unknown, -1 - i)) return false;
    }
  }
  return true;
}
