/**
 * Where the parts of a network stand: boxes of known size, drawn together by their ties, never over one
 * another. Forces of d3 with fixed starts, a fixed number of steps and a seeded source; whole pixels.
 */
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { seeded } from '../network/seeded.ts';

export interface NetworkBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface NetworkTie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Left upper corners by id, and the size of the whole. */
export interface NetworkPlaces {
  readonly at: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly width: number;
  readonly height: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly w: number;
  readonly h: number;
  x: number;
  y: number;
}

/** Boxes in the order of their ties: the best tied first, then what it is tied to. */
function orderByTies(
  boxes: readonly NetworkBox[],
  ties: readonly NetworkTie[],
): readonly NetworkBox[] {
  const partners = new Map<string, Map<string, number>>(boxes.map((box) => [box.id, new Map()]));
  for (const { from, to, weight } of ties) {
    partners.get(from)?.set(to, weight);
    partners.get(to)?.set(from, weight);
  }
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const degree = (id: string): number => partners.get(id)?.size ?? 0;
  const better = (a: string, b: string): number => degree(b) - degree(a) || (a < b ? -1 : 1);
  const order: NetworkBox[] = [];
  const seen = new Set<string>();
  for (const start of boxes.map((box) => box.id).sort(better)) {
    const queue = [start];
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const box = byId.get(id);
      if (box === undefined || seen.has(id)) continue;
      seen.add(id);
      order.push(box);
      queue.push(...[...(partners.get(id)?.keys() ?? [])].sort(better));
    }
  }
  return order;
}

/** How far two boxes reach into one another on each axis, `gap` included; negative where they do not. */
const overlap = (a: Body, b: Body, gap: number): readonly [number, number] => [
  (a.w + b.w) / 2 + gap - Math.abs(a.x - b.x),
  (a.h + b.h) / 2 + gap - Math.abs(a.y - b.y),
];

/** Pushes overlapping boxes apart by `share` of their overlap, along the shorter way. */
function partBoxes(bodies: readonly Body[], gap: number, share: number): boolean {
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

const keepInside = (bodies: readonly Body[], width: number): void => {
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
function setDown(bodies: readonly Body[], gap: number, width: number, hold: number): void {
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

/** Boxes without ties: in rows, in their order, like words in a text. */
function inRows(boxes: readonly NetworkBox[], width: number, gap: number): NetworkPlaces {
  const at = new Map<string, { readonly x: number; readonly y: number }>();
  let x = 0;
  let y = 0;
  let row = 0;
  let widest = 0;
  for (const box of boxes) {
    if (x > 0 && x + box.width > width) {
      x = 0;
      y += row + gap;
      row = 0;
    }
    at.set(box.id, { x, y });
    x += box.width + gap;
    row = Math.max(row, box.height);
    widest = Math.max(widest, x - gap);
  }
  return { at, width: widest, height: y + row };
}

/**
 * Places boxes in a width, as tall as needed: tied ones close, none over another with `gap` between.
 * Deterministic for the same input in the same order.
 */
export function placeBoxes(
  boxes: readonly NetworkBox[],
  ties: readonly NetworkTie[],
  { width, gap, hold }: { readonly width: number; readonly gap: number; readonly hold: number },
): NetworkPlaces {
  const area = boxes.reduce((sum, box) => sum + (box.width + gap) * (box.height + gap), 0);
  const widest = Math.max(0, ...boxes.map((box) => box.width));
  // a little wider than tall reads well; phones take what there is
  const target = Math.min(width, Math.max(widest, Math.sqrt(area * 2.1)));
  const height = area / target;
  if (ties.length === 0) return inRows(boxes, Math.max(target, widest), gap);
  const order = orderByTies(boxes, ties);
  const bodies = order.map((box, index): Body => {
    // a sunflower spiral: the best tied boxes start in the middle
    const radius = Math.sqrt((index + 0.3) / Math.max(order.length, 1)) / 2;
    const angle = index * 2.399963229728653;
    return {
      id: box.id,
      w: box.width,
      h: box.height,
      x: Math.cos(angle) * radius * target,
      y: Math.sin(angle) * radius * height,
    };
  });
  const known = new Set(boxes.map((box) => box.id));
  const links = ties
    .filter((tie) => known.has(tie.from) && known.has(tie.to) && tie.from !== tie.to)
    .map((tie) => ({ source: tie.from, target: tie.to, weight: tie.weight }));
  const steps = Math.round(Math.min(300, Math.max(60, 12_000 / Math.max(order.length, 1))));
  const pull = Math.max(0.02, Math.min(0.14, height / target / 6));
  const simulation = forceSimulation(bodies)
    .randomSource(seeded(11))
    .alphaDecay(1 - 0.002 ** (1 / steps))
    .force(
      'charge',
      forceManyBody<Body>().strength((body) => -1.1 * Math.sqrt(body.w * body.h)),
    )
    .force(
      'ties',
      forceLink<Body, SimulationLinkDatum<Body> & { weight: number }>(links)
        .id((body) => body.id)
        .distance(({ source, target: other }) =>
          typeof source === 'object' && typeof other === 'object'
            ? (Math.min(source.w, source.h * 2) + Math.min(other.w, other.h * 2)) / 2 + gap
            : gap,
        )
        .strength(({ weight }) => Math.min(0.7, 0.25 + weight * 0.05)),
    )
    .force('x', forceX<Body>(0).strength(pull * 0.7))
    .force('y', forceY<Body>(0).strength(Math.min(0.3, pull * Math.max(1, target / height))))
    .stop();
  for (let step = 0; step < steps; step += 1) {
    simulation.tick();
    partBoxes(bodies, gap, 0.6);
    keepInside(bodies, target);
  }
  for (let round = 0; round < 120; round += 1) {
    const moved = partBoxes(bodies, gap, 1.02);
    keepInside(bodies, width);
    if (!moved) break;
  }
  const bottomOf = (set: readonly Body[]): number =>
    Math.max(0, ...set.map((body) => body.y + body.h / 2));
  const [placed] = [1, 0.6, 0.3, 0.1]
    .map((share) => {
      const copy = bodies.map((body) => ({ ...body }));
      setDown(copy, gap, Math.max(target, widest), hold * share);
      return copy;
    })
    .sort((a, b) => bottomOf(a) - bottomOf(b));
  if (placed === undefined) return { at: new Map(), width: 0, height: 0 };
  const left = Math.min(...placed.map((body) => body.x - body.w / 2));
  const at = new Map(
    placed.map((body) => [
      body.id,
      { x: Math.round(body.x - body.w / 2 - left), y: Math.round(body.y - body.h / 2) },
    ]),
  );
  const edge = (side: 'x' | 'y'): number =>
    Math.max(
      0,
      ...boxes.map(
        (box) => (at.get(box.id)?.[side] ?? 0) + (side === 'x' ? box.width : box.height),
      ),
    );
  return { at, width: edge('x'), height: edge('y') };
}
