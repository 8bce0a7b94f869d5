/** Where a ring crosses itself. */

type Point = readonly [number, number];

/** Twice the signed area of the triangle a, b, c: its sign says on which side of a→b the point c lies. */
const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/**
 * Finds a self-crossing of a ring. Touching itself in a point or along a line is none, and neither is a
 * crossing whose loop is as thin as rounding to `quantum` can make it.
 *
 * Segments are sorted into horizontal strips and swept from west to east in each, so that a ring of
 * n points costs about n·√n comparisons of boxes at most for boundaries as they occur.
 *
 * @param ring open (the last point is not the first again), without equal neighbours
 * @param quantum smallest step of the coordinates, in their unit
 */
export function selfCrossingOf(ring: readonly Point[], quantum: number): Point | undefined {
  const n = ring.length;
  if (n < 4) return undefined;
  const xs = Float64Array.from(ring, ([x]) => x);
  const ys = Float64Array.from(ring, ([, y]) => y);
  for (const [i, j] of meetingSegments(xs, ys)) {
    const at = crossing(xs, ys, i, j);
    if (at !== undefined && !isRounding(xs, ys, i, j, at, quantum)) return at;
  }
  return undefined;
}

/** Pairs of segments (by the index of their first point) whose boxes meet; some come more than once. */
function* meetingSegments(
  xs: Float64Array,
  ys: Float64Array,
): Generator<readonly [number, number]> {
  const n = xs.length;
  const x = (i: number) => xs[i === n ? 0 : i] ?? NaN;
  const y = (i: number) => ys[i === n ? 0 : i] ?? NaN;
  const west = new Float64Array(n);
  const east = new Float64Array(n);
  const south = new Float64Array(n);
  const north = new Float64Array(n);
  let bottom = Infinity;
  let top = -Infinity;
  for (let i = 0; i < n; i += 1) {
    west[i] = Math.min(x(i), x(i + 1));
    east[i] = Math.max(x(i), x(i + 1));
    south[i] = Math.min(y(i), y(i + 1));
    north[i] = Math.max(y(i), y(i + 1));
    bottom = Math.min(bottom, y(i));
    top = Math.max(top, y(i));
  }
  const count = n < 24 ? 1 : Math.ceil(Math.sqrt(n));
  const height = (top - bottom) / count || 1;
  const strips: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < n; i += 1) {
    const last = Math.min(count - 1, Math.floor(((north[i] ?? 0) - bottom) / height));
    for (let s = Math.floor(((south[i] ?? 0) - bottom) / height); s <= last; s += 1) {
      strips[Math.min(s, count - 1)]?.push(i);
    }
  }
  for (const strip of strips) {
    strip.sort((a, b) => (west[a] ?? 0) - (west[b] ?? 0));
    for (let a = 0; a < strip.length; a += 1) {
      const i = strip[a] ?? 0;
      const reach = east[i] ?? 0;
      const low = south[i] ?? 0;
      const high = north[i] ?? 0;
      for (let b = a + 1; b < strip.length; b += 1) {
        const j = strip[b] ?? 0;
        if ((west[j] ?? 0) > reach) break;
        if ((south[j] ?? 0) <= high && (north[j] ?? 0) >= low) yield i < j ? [i, j] : [j, i];
      }
    }
  }
}

/** Where segments i < j of a ring cross: in both, in a corner of one, or in a common corner. */
function crossing(xs: Float64Array, ys: Float64Array, i: number, j: number): Point | undefined {
  const n = xs.length;
  const x = (k: number) => xs[(k + n) % n] ?? NaN;
  const y = (k: number) => ys[(k + n) % n] ?? NaN;
  const [ax, ay, bx, by] = [x(i), y(i), x(i + 1), y(i + 1)];
  const [cx, cy, dx, dy] = [x(j), y(j), x(j + 1), y(j + 1)];
  if (ax === cx && ay === cy) {
    return interleave(xs, ys, i, j) ? [ax, ay] : undefined;
  }
  if (j === i + 1 || (i === 0 && j === n - 1)) return undefined;
  const c = side(ax, ay, bx, by, cx, cy);
  const d = side(ax, ay, bx, by, dx, dy);
  const a = side(cx, cy, dx, dy, ax, ay);
  const b = side(cx, cy, dx, dy, bx, by);
  if (c * d < 0 && a * b < 0) {
    const t = a / (a - b);
    return [ax + t * (bx - ax), ay + t * (by - ay)];
  }
  // A corner exactly on the other segment: crossing if its two neighbours lie on different sides.
  if (c === 0 && a * b < 0) {
    const before = side(ax, ay, bx, by, x(j - 1), y(j - 1));
    return before * d < 0 ? [cx, cy] : undefined;
  }
  if (a === 0 && c * d < 0) {
    const before = side(cx, cy, dx, dy, x(i - 1), y(i - 1));
    return before * b < 0 ? [ax, ay] : undefined;
  }
  return undefined;
}

/** Whether two passes through the same corner cross there: one comes and goes on different sides of the other. */
function interleave(xs: Float64Array, ys: Float64Array, i: number, j: number): boolean {
  const n = xs.length;
  const direction = (from: number, to: number) =>
    Math.atan2(
      (ys[(to + n) % n] ?? NaN) - (ys[from] ?? NaN),
      (xs[(to + n) % n] ?? NaN) - (xs[from] ?? NaN),
    );
  const start = direction(i, i - 1);
  const turn = (angle: number) => (angle - start + 4 * Math.PI) % (2 * Math.PI);
  const end = turn(direction(i, i + 1));
  const comes = turn(direction(j, j - 1));
  const goes = turn(direction(j, j + 1));
  // Along the same line they only touch.
  if (comes === 0 || goes === 0 || comes === end || goes === end) return false;
  return comes < end !== goes < end;
}

/** Whether the smaller loop that a crossing cuts off is as thin as rounding can make it. */
function isRounding(
  xs: Float64Array,
  ys: Float64Array,
  i: number,
  j: number,
  [x0, y0]: Point,
  quantum: number,
): boolean {
  const loop = measure(xs, ys, i + 1, j, x0, y0);
  const rest = measure(xs, ys, j + 1, i + xs.length, x0, y0);
  const smaller = loop.area <= rest.area ? loop : rest;
  return smaller.area <= quantum * smaller.extent;
}

/** Area and extent of the loop from a point over corners `first` to `last` and back. */
function measure(
  xs: Float64Array,
  ys: Float64Array,
  first: number,
  last: number,
  x0: number,
  y0: number,
): { readonly area: number; readonly extent: number } {
  const n = xs.length;
  let doubled = 0;
  let [west, east, south, north] = [0, 0, 0, 0];
  let [px, py] = [0, 0];
  for (let k = first; k <= last; k += 1) {
    const x = (xs[k % n] ?? NaN) - x0;
    const y = (ys[k % n] ?? NaN) - y0;
    doubled += px * y - x * py;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
    px = x;
    py = y;
  }
  return { area: Math.abs(doubled) / 2, extent: Math.hypot(east - west, north - south) };
}
