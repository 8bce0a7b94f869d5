/** Lines between the boxes of a network, and the soft outline around an island. */
import type { NetworkEdge } from '../../report/network/network-models.ts';
import { short } from '../svg.ts';
import type { NetworkTie } from './layout/box-order.ts';

export type Point = readonly [number, number];

/** Ties counted between the boxes that hold their ends. */
export function tiesBetween(
  edges: readonly NetworkEdge[],
  boxOf: ReadonlyMap<string, string>,
): readonly NetworkTie[] {
  const ties = new Map<string, NetworkTie>();
  for (const edge of edges) {
    const from = boxOf.get(edge.from);
    const to = boxOf.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = `${a}\u0000${b}`;
    const known = ties.get(key);
    ties.set(key, { from: a, to: b, weight: (known?.weight ?? 0) + edge.weight });
  }
  return [...ties.values()];
}

/** A line bent a little to one side, more where it would run along a row of marks. */
export function bent([ax, ay]: Point, [bx, by]: Point): string {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy) || 1;
  const flat = Math.abs(dy) < 8;
  const bend = flat ? Math.max(14, length * 0.16) : Math.min(length * 0.12, 40);
  // to the same side whichever end comes first
  const side = dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
  const mx = (ax + bx) / 2 + (side * dy * bend) / length;
  const my = (ay + by) / 2 + (flat ? bend : (-side * dx * bend) / length);
  return `M${short(ax)} ${short(ay)}Q${short(mx)} ${short(my)} ${short(bx)} ${short(by)}`;
}

/** The outline of boxes as a soft shape: their hull, widened by a round stroke in the stylesheet. */
export function hullPath(boxes: readonly (readonly [number, number, number, number])[]): string {
  const points = boxes
    .flatMap(([x, y, w, h]): Point[] => [
      [x, y],
      [x + w, y],
      [x, y + h],
      [x + w, y + h],
    ])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  // Andrew's monotone chain
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      for (;;) {
        const a = chain.at(-2);
        const b = chain.at(-1);
        if (a === undefined || b === undefined) break;
        const turn = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
        if (turn > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const hull = [...half(points), ...half([...points].reverse())];
  return `M${hull.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}z`;
}
