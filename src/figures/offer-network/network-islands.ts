/** The relational drawing: islands of providers with the marks of their offers, and the ties between them. */
import type { NetworkModel } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { islandsOf, nameSize, wrapName } from './network-blocks.ts';
import { placeBoxes } from './layout/network-layout.ts';
import { drawing, element, escapeText, fitText, textWidth } from '../svg.ts';
import type { Point } from './island-shapes.ts';
import { tiesBetween, bent, hullPath } from './island-shapes.ts';
import { blockSvg, flow } from './drawn-block.ts';
import { networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

const titleSize = 15;
const padding = 16;

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
