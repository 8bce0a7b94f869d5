/** Scan lines across the loose edges of a level: where they lie, what they meet, and where one is enough. */

/** An edge whose two sides differ in how many areas cover them. */
export interface LooseEdge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** How many areas more cover the right-hand side than the left-hand side. */
  readonly step: number;
  /** Index of the area the edge bounds. */
  readonly area: number;
}

/** Fewer scan lines than this are made more, so that crossings between corners are seen: where there is a gap. */
const fewestLines = 4000;
/** Edges met by all scan lines together: beyond it lines are left out. */
const mostMeetings = 3_000_000;

export const lowOf = ({ y0, y1 }: LooseEdge): number => Math.min(y0, y1);
export const highOf = ({ y0, y1 }: LooseEdge): number => Math.max(y0, y1);

export const xAt = ({ x0, y0, x1, y1 }: LooseEdge, y: number): number =>
  x0 + Math.min(1, Math.max(0, (y - y0) / (y1 - y0))) * (x1 - x0);

/** How many areas more lie behind an edge than before it, from west to east. */
export const coverBehind = ({ y0, y1, step }: LooseEdge): number => (y1 > y0 ? step : -step);

export const inOrderAt = (
  edges: readonly LooseEdge[],
  y: number,
): readonly { readonly edge: LooseEdge; readonly x: number }[] =>
  edges.map((edge) => ({ edge, x: xAt(edge, y) })).sort((a, b) => a.x - b.x);

/**
 * Whether areas cover a slab between two corners throughout: no edges cross in it, and what is not covered stays
 * too thin. Finer lines could then find nothing.
 *
 * @param edges those that reach from the bottom of the slab to its top
 */
export function isCovered(
  edges: readonly LooseEdge[],
  low: number,
  high: number,
  thinnest: (left: number, right: number) => number,
): boolean {
  const sorted = inOrderAt(edges, (low + high) / 2);
  let cover = 0;
  return sorted.every(({ edge: left }, k) => {
    const right = sorted[k + 1]?.edge;
    if (right === undefined) return true;
    cover += coverBehind(left);
    const [atLow, atHigh] = [xAt(right, low) - xAt(left, low), xAt(right, high) - xAt(left, high)];
    const isCrossed = atLow < 0 || atHigh < 0;
    return !isCrossed && (cover > 0 || Math.max(atLow, atHigh) <= thinnest(left.area, right.area));
  });
}

/** The heights of all corners, fewer where there are too many; and how many lines lie from one to the next. */
export function scanHeights(edges: readonly LooseEdge[]): {
  readonly heights: readonly number[];
  readonly linesIn: (low: number, high: number) => number;
} {
  const sorted = Float64Array.from(edges.flatMap(({ y0, y1 }) => [y0, y1])).sort();
  const heights = [...sorted].filter((y, i) => i === 0 || y !== sorted[i - 1]);
  const bottom = heights[0] ?? 0;
  const reach = (heights.at(-1) ?? 0) - bottom;
  let meetings = 0;
  for (const edge of edges) {
    meetings += ((highOf(edge) - lowOf(edge)) / reach) * heights.length;
  }
  if (meetings > mostMeetings) {
    const keep = Math.ceil(meetings / mostMeetings);
    return {
      heights: heights.filter((_, i) => i % keep === 0 || i === heights.length - 1),
      linesIn: () => 1,
    };
  }
  const parts = Math.max(1, Math.ceil(fewestLines / Math.max(1, heights.length)));
  if (parts === 1) return { heights, linesIn: () => 1 };
  return {
    heights,
    // Finer in high slabs, so that low ones cost nothing.
    linesIn: (low, high) =>
      Math.max(1, Math.min(parts * 8, Math.ceil(((high - low) / reach) * fewestLines))),
  };
}
