/**
 * Where the parts of a network stand: boxes of known size, drawn together by their ties, never over one
 * another. Forces of d3 with fixed starts, a fixed number of steps and a seeded source; whole pixels.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum } from 'd3-force';
import { seeded } from '../../network/seeded.ts';
import type { NetworkBox, NetworkTie, NetworkPlaces } from './box-order.ts';
import { orderByTies, inRows } from './box-order.ts';
import type { Body } from './box-bodies.ts';
import { partBoxes, keepInside, setDown } from './box-bodies.ts';

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
