/** First sight of a large register: areas (or types) with their offers put together by kind of provider. */
import type { NetworkModel } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { nameSize } from './network-blocks.ts';
import { placeByCompass } from './layout/network-compass.ts';
import { placeBoxes } from './layout/network-layout.ts';
import { markPath } from '../network/network-marks.ts';
import { attributes, drawing, element, escapeText, short, textWidth } from '../svg.ts';
import { operatorOrder, blocksOf } from './overview-blocks.ts';
import { tiesOf, strongest } from './overview-ties.ts';
import { networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

/** A tie's width in pixels: thin, the strongest three times as thick. */
const tieWidth = (weight: number, most: number): number => 0.9 + 2.1 * Math.sqrt(weight / most);

/** The overview in a width, with its legend below. */
export function drawOverview(
  model: NetworkModel,
  width: number,
  label: string,
  context: DrawContext,
): {
  readonly svg: string;
  readonly height: number;
  /** Ties drawn at first sight, and all of them. */
  readonly ties: { readonly shown: number; readonly all: number };
} {
  const { language } = context;
  const words = networkFigureWords(language);
  const blocks = blocksOf(model, context, width > 500 ? 190 : 300);
  const all = tiesOf(model);
  const drawn = strongest(all);
  const gap = width > 500 ? 26 : 16;
  const places =
    model.overview.by === 'region'
      ? placeByCompass(blocks, width, gap)
      : placeBoxes(blocks, drawn, { width, gap, hold: drawn.length === 0 ? 0 : 0.2 });
  const left = Math.max(0, Math.round((width - places.width) / 2));
  const numberOf = new Map(blocks.map((block, index) => [block.id, index]));
  const middles = new Map(
    blocks.map((block) => {
      const at = places.at.get(block.id) ?? { x: 0, y: 0 };
      return [block.id, [left + at.x + block.width / 2, at.y + block.height / 2] as const];
    }),
  );
  const heaviest = Math.max(1, ...all.map((tie) => tie.weight));
  const shown = new Set(drawn);
  // weaker ties are there too, for whoever selects an area
  const ties = all
    .slice(0, 600)
    .map((tie) => {
      const from = middles.get(tie.from);
      const to = middles.get(tie.to);
      if (from === undefined || to === undefined) return '';
      return element('path', {
        class: shown.has(tie) ? 'tie' : 'tie tie-weak',
        'data-ends': `g${numberOf.get(tie.from) ?? ''} g${numberOf.get(tie.to) ?? ''}`,
        'data-weight': String(tie.weight),
        'stroke-width': short(tieWidth(tie.weight, heaviest)),
        d: `M${short(from[0])} ${short(from[1])}L${short(to[0])} ${short(to[1])}`,
      });
    })
    .join('');
  let legendX = 0;
  let legendY = places.height + 34;
  let legend = '';
  const used = operatorOrder.filter((operator) =>
    blocks.some((block) => block.parts.some((part) => part.operator === operator)),
  );
  for (const operator of used) {
    const text = words.operators[operator];
    const needs = 20 + textWidth(text, nameSize) + 18;
    if (legendX > 0 && legendX + needs > width) {
      legendX = 0;
      legendY += 24;
    }
    legend +=
      markPath(operatorOrder.indexOf(operator), `translate(${short(legendX + 8)} ${legendY})`) +
      element(
        'text',
        { x: short(legendX + 20), y: legendY + 5, 'font-size': nameSize },
        escapeText(text),
      );
    legendX += needs;
  }
  const body = blocks
    .map((block) => {
      const at = places.at.get(block.id) ?? { x: 0, y: 0 };
      const [x, y] = [left + at.x, at.y];
      const name = block.lines
        .map((line, index) =>
          element('tspan', { x: short(x + 10), y: short(y + 19 + index * 17) }, escapeText(line)),
        )
        .join('');
      const parts = block.parts
        .map(
          (part) =>
            markPath(
              operatorOrder.indexOf(part.operator),
              `translate(${short(x + 16 + part.x)} ${short(y + part.y + 15)})`,
            ) +
            element(
              'text',
              {
                x: short(x + 26 + part.x),
                y: short(y + part.y + 20),
                'font-size': nameSize,
                'data-part': part.operator,
              },
              part.text,
            ),
        )
        .join('');
      const detail = block.parts
        .map((part) => `${words.operators[part.operator]} ${part.text}`)
        .join(', ');
      const title = element(
        'title',
        {},
        escapeText(`${block.title}: ${formatNumber(block.count, 0, language)} (${detail})`),
      );
      return (
        `<a${attributes({ class: 'node group', href: block.href, 'data-node': `g${numberOf.get(block.id) ?? ''}` })}>` +
        title +
        element('rect', {
          class: 'island',
          x,
          y,
          width: block.width,
          height: block.height,
          rx: 12,
        }) +
        element('text', { class: 'island-name', 'font-size': nameSize }, name) +
        parts +
        '</a>'
      );
    })
    .join('');
  const height = legendY + 24;
  const svg = drawing(
    { width, height },
    { class: 'network network-overview', role: 'group', 'aria-label': label },
    element('g', { class: 'ties' }, ties) +
      element('g', { class: 'nodes' }, body) +
      element('g', { class: 'network-legend' }, legend),
  );
  return { svg, height, ties: { shown: drawn.length, all: all.length } };
}
