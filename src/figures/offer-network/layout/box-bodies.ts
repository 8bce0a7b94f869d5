/** Boxes as bodies that push one another apart and are set down without overlap. */
import type { SimulationNodeDatum } from 'd3-force';

export interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly w: number;
  readonly h: number;
  x: number;
  y: number;
}

/** How far two boxes reach into one another on each axis, `gap` included; negative where they do not. */
const overlap = (a: Body, b: Body, gap: number): readonly [number, number] => [
  (a.w + b.w) / 2 + gap - Math.abs(a.x - b.x),
  (a.h + b.h) / 2 + gap - Math.abs(a.y - b.y),
];

/** Pushes overlapping boxes apart by `share` of their overlap, along the shorter way. */
export function partBoxes(bodies: readonly Body[], gap: number, share: number): boolean {
  let moved = false;
  for (let i = 0; i < bodies.length; i += 1) {
    for (let j = i + 1; j < bodies.length; j += 1) {
      const a = bodies[i];
      const b = bodies[j];
      if (a === undefined || b === undefined) continue;
      const [dx, dy] = overlap(a, b, gap);
      if (dx <= 0.01 || dy <= 0.01) continue;
      moved = true;
      if (dx < dy) {
        const step = (a.x <= b.x ? -dx : dx) * share * 0.5;
        a.x += step;
        b.x -= step;
      } else {
        const step = (a.y <= b.y ? -dy : dy) * share * 0.5;
        a.y += step;
        b.y -= step;
      }
    }
  }
  return moved;
}

/**
 * Moves bodies so that none reaches over the sides, in place; what is wider than `width` (pixels) stands in the
 * middle.
 */
export const keepInside = (bodies: readonly Body[], width: number): void => {
  for (const body of bodies) {
    const most = Math.max(0, (width - body.w) / 2);
    body.x = Math.min(most, Math.max(-most, body.x));
  }
};

/**
 * Sets boxes down one after the other, from the top: each as high as it gets, not far from where the forces
 * left it. Ends for certain, without overlap.
 *
 * @param hold how much a pixel to the side counts against a pixel up; 0: pack as tightly as may be
 */
export function setDown(bodies: readonly Body[], gap: number, width: number, hold: number): void {
  const standing: Body[] = [];
  const left = -width / 2;
  const topAt = (body: Body, x: number): number => {
    let top = 0;
    for (const other of standing) {
      if ((body.w + other.w) / 2 + gap - Math.abs(x - other.x) > 0.01)
        top = Math.max(top, other.y + other.h / 2 + gap);
    }
    return top;
  };
  for (const body of [...bodies].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const least = left + body.w / 2;
    const most = Math.max(least, -left - body.w / 2);
    const candidates = [
      body.x,
      least,
      most,
      ...standing.flatMap((other) => [
        other.x + (other.w + body.w) / 2 + gap,
        other.x - (other.w + body.w) / 2 - gap,
        other.x + (body.w - other.w) / 2,
      ]),
    ].filter((x) => x >= least - 0.01 && x <= most + 0.01);
    let best = body.x;
    let cost = Infinity;
    for (const x of candidates) {
      const own = topAt(body, x) + hold * Math.abs(x - body.x);
      if (own < cost - 0.01) {
        cost = own;
        best = x;
      }
    }
    body.y = topAt(body, best) + body.h / 2;
    body.x = best;
    standing.push(body);
  }
}
