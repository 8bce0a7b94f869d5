/** Where simplified borders cross each other, which those of a map never do. */
import type { PlainTopology } from './plain-topology.ts';

export interface Crossing {
  /** Numbers of the two arcs, which may be one. */
  readonly arcs: readonly [number, number];
  /** In the unit of the arcs. */
  readonly at: readonly [number, number];
}

interface Stretch {
  readonly arc: number;
  /** In steps of the grid. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Side of the squares by which stretches are found, in pixels. */
const cell = 8;

/**
 * Finds stretches that cross each other in a point inside both; those that touch do not.
 *
 * @param topology simplified, in pixels
 * @param grid steps of a pixel to which points are rounded when they are drawn
 */
export function crossingsOf({ arcs }: PlainTopology, grid: number): readonly Crossing[] {
  const cells = new Map<number, Stretch[]>();
  const found: Crossing[] = [];
  const size = cell * grid;
  const numberOf = (value: number): number => Math.floor(value / size) + 2 ** 20;
  for (const [arc, points] of arcs.entries()) {
    let from: readonly [number, number] | undefined;
    for (const [x = 0, y = 0] of points) {
      const to = [Math.round(x * grid), Math.round(y * grid)] as const;
      if (from !== undefined && (from[0] !== to[0] || from[1] !== to[1])) {
        const stretch: Stretch = { arc, from, to };
        const met = new Set<Stretch>();
        const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
        const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
        for (let i = numberOf(left); i <= numberOf(right); i += 1) {
          for (let j = numberOf(top); j <= numberOf(bottom); j += 1) {
            const key = i * 2 ** 21 + j;
            const others = cells.get(key);
            if (others === undefined) cells.set(key, [stretch]);
            else {
              for (const other of others) {
                if (met.has(other) || !cross(stretch, other)) continue;
                met.add(other);
                const at = [(left + right) / 2 / grid, (top + bottom) / 2 / grid] as const;
                found.push({ arcs: [other.arc, arc], at });
              }
              others.push(stretch);
            }
          }
        }
      }
      from = to;
    }
  }
  return found;
}

/** Positive where `c` lies to the left of the way from `a` to `b`; exact for whole numbers. */
const turn = (
  a: readonly [number, number],
  b: readonly [number, number],
  c: readonly [number, number],
): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const cross = (a: Stretch, b: Stretch): boolean =>
  turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
  turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
