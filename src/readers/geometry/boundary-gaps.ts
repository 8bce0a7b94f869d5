/** What no area covers although areas lie around it: components of the plane between scan lines. */
import {
  coverBehind,
  highOf,
  inOrderAt,
  isCovered,
  lowOf,
  scanHeights,
  xAt,
} from './scan-lines.ts';
import type { LooseEdge } from './scan-lines.ts';

export interface Gap {
  /** By index of an area: how much of the gap borders on it. */
  readonly beside: ReadonlyMap<number, number>;
  readonly size: number;
  /** Widest opening to the outside that counts as closed; 0 where the gap is enclosed. */
  readonly mouth: number;
  readonly at: readonly [number, number];
  readonly box: GapBox;
}

/** West, south, east, north. */
export type GapBox = readonly [number, number, number, number];

/** A piece of the plane in one slab that no area covers. */
interface Piece {
  readonly component: number;
  readonly left: LooseEdge;
  readonly right: LooseEdge;
}

/**
 * Finds gaps: parts of the plane that no area covers, enclosed by areas on all sides.
 *
 * The number of areas over a point follows from the loose edges alone, since a border that two areas share
 * changes nothing. What is not covered is cut into slabs and put together again where slabs touch.
 *
 * @param edges in any order; closed around every area together
 * @param slack openings to the outside that are not wider, in the unit of the coordinates, count as closed;
 *   for the two areas beside an opening
 * @param thinnest what is not wider between two areas is no gap but the grain of their borders
 * @param tolerance pieces that touch by not more than this are apart
 */
export function gapsOf(
  edges: readonly LooseEdge[],
  slack: (left: number, right: number) => number,
  thinnest: (left: number, right: number) => number,
  tolerance: number,
): readonly Gap[] {
  const rising = edges.filter((edge) => edge.y0 !== edge.y1);
  const { heights, linesIn } = scanHeights(rising);
  const order = rising.toSorted((a, b) => lowOf(a) - lowOf(b));
  const parents: number[] = [0];
  const sizes: number[] = [0];
  const widest: number[] = [0];
  const mouths: number[] = [0];
  const spots: (readonly [number, number])[] = [[0, 0]];
  const lefts: number[] = [0];
  const rights: number[] = [0];
  const find = (one: number): number => {
    let root = one;
    while (parents[root] !== root) root = parents[root] ?? 0;
    parents[one] = root;
    return root;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [find(one), find(other)];
    // The outside is 0 and stays so.
    if (a !== b) parents[Math.max(a, b)] = Math.min(a, b);
  };

  /** Opens a piece to the outside, unless the opening is a slit. */
  const open: Opening = ({ component, left, right }, width) => {
    if (width <= tolerance) return;
    if (width > slack(left.area, right.area)) join(component, 0);
    else mouths[component] = Math.max(mouths[component] ?? 0, width);
  };

  let active: LooseEdge[] = [];
  let next = 0;
  let below: Slab = { pieces: [], sorted: [] };
  /** Cuts what no area covers out of one slab, and joins it with the slab below. */
  const scan = (low: number, high: number): void => {
    const middle = (low + high) / 2;
    const sorted = inOrderAt(active, middle);
    const pieces: Piece[] = [];
    let cover = 0;
    for (let k = 0; k + 1 < sorted.length; k += 1) {
      const left = sorted[k];
      const right = sorted[k + 1];
      if (left === undefined || right === undefined) break;
      cover += coverBehind(left.edge);
      const width = right.x - left.x;
      if (cover > 0 || width <= thinnest(left.edge.area, right.edge.area)) continue;
      const component = parents.length;
      parents.push(component);
      sizes.push(width * (high - low));
      widest.push(width);
      mouths.push(0);
      spots.push([(left.x + right.x) / 2, middle]);
      lefts.push(left.edge.area);
      rights.push(right.edge.area);
      pieces.push({ component, left: left.edge, right: right.edge });
    }
    const above = { pieces, sorted: sorted.map(({ edge }) => edge) };
    touch(below.pieces, above, low, join, open, tolerance);
    touch(above.pieces, below, low, join, open, tolerance);
    below = above;
  };
  for (let i = 1; i < heights.length; i += 1) {
    const low = heights[i - 1] ?? 0;
    const high = heights[i] ?? 0;
    const middle = (low + high) / 2;
    for (; next < order.length; next += 1) {
      const edge = order[next];
      if (edge === undefined || lowOf(edge) > middle) break;
      active.push(edge);
    }
    active = active.filter((edge) => highOf(edge) >= middle);
    const lines = linesIn(low, high);
    const count = lines > 1 && isCovered(active, low, high, thinnest) ? 1 : lines;
    for (let k = 0; k < count; k += 1) {
      scan(
        low + ((high - low) * k) / count,
        k + 1 === count ? high : low + ((high - low) * (k + 1)) / count,
      );
    }
  }
  const top = heights.at(-1) ?? 0;
  touch(below.pieces, { pieces: [], sorted: [] }, top, join, open, tolerance);
  return collect(parents, find, { sizes, widest, mouths, spots, lefts, rights });
}

/** One slab: what is not covered in it, and its edges from west to east. */
interface Slab {
  readonly pieces: readonly Piece[];
  readonly sorted: readonly LooseEdge[];
}

type Opening = (piece: Piece, width: number) => void;

/** Joins pieces on one side of a height with pieces of the other side, and with the outside there. */
function touch(
  pieces: readonly Piece[],
  other: Slab,
  y: number,
  join: (one: number, other: number) => void,
  open: Opening,
  tolerance: number,
): void {
  const first = other.sorted[0];
  const last = other.sorted.at(-1);
  let from = 0;
  for (const piece of pieces) {
    const west = xAt(piece.left, y);
    const east = xAt(piece.right, y);
    if (first === undefined || last === undefined) {
      open(piece, east - west);
      continue;
    }
    const before = Math.min(east, xAt(first, y)) - west;
    open(piece, Math.max(before, east - Math.max(west, xAt(last, y))));
    while (from < other.pieces.length && xOfRight(other.pieces[from], y) < west) from += 1;
    for (let k = from; k < other.pieces.length; k += 1) {
      const one = other.pieces[k];
      if (one === undefined || xAt(one.left, y) > east) break;
      const shared = Math.min(east, xAt(one.right, y)) - Math.max(west, xAt(one.left, y));
      if (shared > tolerance) join(piece.component, one.component);
    }
  }
}

const xOfRight = (piece: Piece | undefined, y: number): number =>
  piece === undefined ? Infinity : xAt(piece.right, y);

/** What is known of the pieces, by the number of each. */
interface Measures {
  readonly sizes: readonly number[];
  readonly widest: readonly number[];
  readonly mouths: readonly number[];
  readonly spots: readonly (readonly [number, number])[];
  /** Areas to the left and to the right. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

function collect(
  parents: readonly number[],
  find: (one: number) => number,
  { sizes, widest, mouths, spots, lefts, rights }: Measures,
): readonly Gap[] {
  const members = new Map<number, number[]>();
  for (let i = 1; i < parents.length; i += 1) {
    const root = find(i);
    if (root === 0) continue;
    const known = members.get(root);
    if (known === undefined) members.set(root, [i]);
    else known.push(i);
  }
  return [...members.values()].map((pieces) => {
    const around = new Map<number, number>();
    let [size, mouth, width] = [0, 0, 0];
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const i of pieces) {
      const own = widest[i] ?? 0;
      const [x, y] = spots[i] ?? [0, 0];
      size += sizes[i] ?? 0;
      mouth = Math.max(mouth, mouths[i] ?? 0);
      width = Math.max(width, own);
      west = Math.min(west, x - own / 2);
      east = Math.max(east, x + own / 2);
      south = Math.min(south, y);
      north = Math.max(north, y);
      for (const area of new Set([lefts[i] ?? 0, rights[i] ?? 0])) {
        around.set(area, (around.get(area) ?? 0) + (sizes[i] ?? 0));
      }
    }
    // Of the wide places the one nearest to the middle.
    const offMiddle = (i: number): number =>
      (widest[i] ?? 0) < 0.9 * width
        ? Infinity
        : Math.abs((spots[i]?.[1] ?? 0) - (south + north) / 2);
    const best = pieces.reduce((a, b) => (offMiddle(b) < offMiddle(a) ? b : a));
    const at = spots[best] ?? ([0, 0] as const);
    return { beside: around, size, mouth, at, box: [west, south, east, north] as const };
  });
}
