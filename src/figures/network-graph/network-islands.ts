/** The relational drawing: islands of providers with the marks of their offers, and the ties between them. */
import { networkFigureWords } from '../../language/network-figure-words.ts';
import { relativeLink } from '../../domain/naming/address.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { NetworkEdge, NetworkModel } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { islandsOf, nameSize, wrapName } from './network-blocks.ts';
import type { Block } from './network-blocks.ts';
import { placeBoxes } from './network-layout.ts';
import type { NetworkTie } from './network-layout.ts';
import { offerLink } from '../network/network-marks.ts';
import { attributes, drawing, element, escapeText, fitText, short, textWidth } from '../svg.ts';

const titleSize = 15;
const padding = 16;

type Point = readonly [number, number];

/** Ties counted between the boxes that hold their ends. */
function tiesBetween(
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
function bent([ax, ay]: Point, [bx, by]: Point): string {
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
function hullPath(boxes: readonly (readonly [number, number, number, number])[]): string {
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

function blockSvg(
  block: Block,
  [x, y]: Point,
  model: NetworkModel,
  numbers: ReadonlyMap<string, number>,
  context: DrawContext,
  withFacets: boolean,
): string {
  const { provider } = block;
  const lines = block.lines
    .map((line, index) =>
      element('tspan', { x: short(x), y: short(y + 13 + index * 16) }, escapeText(line)),
    )
    .join('');
  const text = element('text', { class: 'provider-name', 'font-size': nameSize }, lines);
  const href =
    provider?.address === undefined ? undefined : relativeLink(context.from, provider.address);
  const name =
    provider === undefined || href === undefined
      ? text
      : `<a${attributes({ class: 'node provider', href, 'data-node': String(numbers.get(provider.id) ?? ''), 'data-provider': provider.ownId })}>${text}</a>`;
  const marks = block.marks
    .map((mark) =>
      offerLink(
        mark.node,
        model,
        numbers.get(mark.node.id) ?? 0,
        `translate(${short(x + mark.x)} ${short(y + mark.y)})`,
        context,
        withFacets,
      ),
    )
    .join('');
  return name + marks;
}

/** The network in a width, as tall as it needs. */
export function drawIslands(
  model: NetworkModel,
  numbers: ReadonlyMap<string, number>,
  width: number,
  label: string,
  context: DrawContext,
): { readonly svg: string; readonly height: number } {
  const { language } = context;
  const words = networkFigureWords(language);
  // the wide drawing bears them for both
  const withFacets = width > 500;
  const mostColumns = width > 500 ? 12 : 9;
  const { islands, alone, aloneCount } = islandsOf(model, language, mostColumns);
  const cooperations = model.edges.filter((edge) => edge.kind === 'cooperation');

  const blockOfNode = new Map<string, string>();
  const islandOfNode = new Map<string, string>();
  for (const island of islands) {
    for (const block of island.blocks) {
      for (const { node } of block.marks) {
        blockOfNode.set(node.id, block.id);
        islandOfNode.set(node.id, island.id);
      }
    }
  }
  // a provider's own cooperations start at its name, in the island of its community
  for (const island of islands) {
    for (const block of island.blocks) {
      const { provider } = block;
      if (provider === undefined || blockOfNode.has(provider.id)) continue;
      if (provider.community === undefined || String(provider.community) === island.id) {
        blockOfNode.set(provider.id, block.id);
        islandOfNode.set(provider.id, island.id);
      }
    }
  }

  const inner = islands.map((island) => {
    const ids = new Set(island.blocks.map((block) => block.id));
    const ties = tiesBetween(cooperations, blockOfNode).filter(
      (tie) => ids.has(tie.from) && ids.has(tie.to),
    );
    const places = placeBoxes(island.blocks, ties, {
      width: Math.min(width - 2 * padding - 8, 560),
      gap: 16,
      hold: ties.length === 0 ? 0 : 0.7,
    });
    const most = Math.max(places.width, Math.min(260, width - 2 * padding - 8));
    const title = island.title === '' ? [] : wrapName(island.title, most * 0.9, titleSize, 2);
    const subtitle = fitText(island.subtitle, most, nameSize);
    const head = title.length * 18 + (subtitle === '' ? 0 : 17) + (title.length === 0 ? 0 : 8);
    return {
      island,
      places,
      title,
      subtitle,
      head,
      id: island.id,
      width:
        Math.ceil(
          Math.max(
            places.width,
            ...title.map((line) => textWidth(line, titleSize) * 1.04),
            textWidth(subtitle, nameSize),
          ),
        ) +
        2 * padding,
      height: places.height + head + 2 * padding - 4,
    };
  });
  const outer = placeBoxes(inner, tiesBetween(cooperations, islandOfNode), {
    width,
    gap: 20,
    hold: 0.12,
  });
  const left = Math.max(0, Math.round((width - outer.width) / 2));

  const pointOf = new Map<string, Point>();
  let hulls = '';
  let names = '';
  let blocks = '';
  for (const one of inner) {
    const at = outer.at.get(one.id) ?? { x: 0, y: 0 };
    const x = at.x + left + padding;
    const y = at.y + padding + one.head;
    const boxes = one.island.blocks.map((block): readonly [number, number, number, number] => {
      const place = one.places.at.get(block.id) ?? { x: 0, y: 0 };
      return [x + place.x, y + place.y, block.width, block.height];
    });
    const headBox: readonly [number, number, number, number] = [
      x,
      at.y + padding,
      Math.ceil(Math.max(1, ...one.title.map((line) => textWidth(line, titleSize)))),
      Math.max(one.head - 8, 1),
    ];
    hulls += element('path', {
      class: 'island',
      d: hullPath(one.title.length === 0 ? boxes : [headBox, ...boxes]),
    });
    one.title.forEach((line, index) => {
      names += element(
        'text',
        { class: 'island-name', x, y: at.y + padding + 12 + index * 18, 'font-size': titleSize },
        escapeText(line),
      );
    });
    if (one.subtitle !== '') {
      names += element(
        'text',
        {
          class: 'island-place',
          x,
          y: at.y + padding + 11 + one.title.length * 18,
          'font-size': nameSize,
        },
        escapeText(one.subtitle),
      );
    }
    one.island.blocks.forEach((block, index) => {
      const [bx = 0, by = 0] = boxes[index] ?? [];
      for (const mark of block.marks) pointOf.set(mark.node.id, [bx + mark.x, by + mark.y]);
      const { provider } = block;
      if (provider !== undefined && blockOfNode.get(provider.id) === block.id) {
        const wide = textWidth(block.lines.at(-1) ?? '', nameSize);
        pointOf.set(provider.id, [bx + wide / 2, by + block.lines.length * 16]);
      }
      blocks += blockSvg(block, [bx, by], model, numbers, context, withFacets);
    });
  }

  let ties = '';
  for (const edge of cooperations) {
    const from = pointOf.get(edge.from);
    const to = pointOf.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const across = islandOfNode.get(edge.from) !== islandOfNode.get(edge.to);
    ties += element('path', {
      class: across ? 'tie tie-across' : 'tie',
      'data-ends': `${numbers.get(edge.from) ?? ''} ${numbers.get(edge.to) ?? ''}`,
      'data-kind':
        [...new Set(edge.cooperations.flatMap((one) => one.kind ?? []))].join(', ') || undefined,
      d: bent(from, to),
    });
  }

  let height = outer.height;
  if (alone.length > 0) {
    const top = height + 56;
    names += element(
      'text',
      { class: 'island-name', x: left + 2, y: height + 40, 'font-size': titleSize },
      escapeText(words.alone(formatNumber(aloneCount, 0, language))),
    );
    const { body, bottom } = flow(alone, left + 2, top, width - left, (block, at) =>
      blockSvg(block, at, model, numbers, context, withFacets),
    );
    blocks += body;
    height = bottom;
  }
  const svg = drawing(
    { width, height: height + 8 },
    { class: 'network', role: 'group', 'aria-label': label },
    element('g', { class: 'islands' }, hulls) +
      element('g', { class: 'ties' }, ties) +
      element('g', { class: 'island-names' }, names) +
      element('g', { class: 'nodes' }, blocks),
  );
  return { svg, height: height + 8 };
}

/** Blocks in rows, like words in a text. */
function flow(
  blocks: readonly Block[],
  left: number,
  top: number,
  right: number,
  draw: (block: Block, at: Point) => string,
): { readonly body: string; readonly bottom: number } {
  let body = '';
  let x = left;
  let y = top;
  let row = 0;
  for (const block of blocks) {
    if (x > left && x + block.width > right) {
      x = left;
      y += row + 14;
      row = 0;
    }
    body += draw(block, [x, y]);
    x += block.width + 26;
    row = Math.max(row, block.height);
  }
  return { body, bottom: y + row };
}
