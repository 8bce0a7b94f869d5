/** First sight of a large register: areas (or types) with their offers put together by kind of provider. */
import { addresses, relativeLink } from '../../domain/naming/address.ts';
import { networkFigureWords } from '../../language/network-figure-words.ts';
import { formatNumber } from '../../language/numbers.ts';
import type {
  NetworkGroup,
  NetworkModel,
  OperatorKind,
} from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { nameSize, wrapName } from './network-blocks.ts';
import { placeByCompass } from './network-compass.ts';
import { placeBoxes } from './network-layout.ts';
import type { NetworkTie } from './network-layout.ts';
import { markPath } from '../network/network-marks.ts';
import { blockKey } from '../network/network-register.ts';
import { attributes, drawing, element, escapeText, short, textWidth } from '../svg.ts';

const operatorOrder: readonly OperatorKind[] = [
  'public',
  'church',
  'voluntary',
  'private',
  'informal',
  'unknown',
];

/** Lines from each block: a few strong ones can be followed, all of them are a hairball. */
const strongestOfEach = 2;

interface OverviewBlock {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
  readonly groups: readonly NetworkGroup[];
  readonly count: number;
  readonly lines: readonly string[];
  readonly parts: readonly {
    readonly operator: OperatorKind;
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly width: number;
  readonly height: number;
}

/** A tie's width in pixels: thin, the strongest three times as thick. */
const tieWidth = (weight: number, most: number): number => 0.9 + 2.1 * Math.sqrt(weight / most);

function blocksOf(
  model: NetworkModel,
  context: DrawContext,
  most: number,
): readonly OverviewBlock[] {
  const { language, from } = context;
  const words = networkFigureWords(language);
  const byPlace = new Map<string, NetworkGroup[]>();
  for (const group of model.overview.groups) {
    const key = blockKey(group);
    byPlace.set(key, [...(byPlace.get(key) ?? []), group]);
  }
  return [...byPlace].map(([key, groups]): OverviewBlock => {
    const first = groups[0];
    const title =
      first?.area?.name ??
      (first?.region === undefined ? undefined : words.compass[first.region]) ??
      first?.type?.title ??
      words.municipalityWide;
    const address =
      first?.area?.address === undefined
        ? addresses.offers
        : (`${first.area.address}#angebote` as const);
    const lines = wrapName(title, 150, nameSize, 2);
    const top = lines.length * 17 + 2;
    let x = 0;
    let y = top;
    let wide = 0;
    const parts = operatorOrder.flatMap((operator) => {
      const offers = groups
        .filter((group) => group.operator === operator)
        .reduce((sum, group) => sum + group.offers.length, 0);
      if (offers === 0) return [];
      const text = formatNumber(offers, 0, language);
      const needs = 16 + textWidth(text, nameSize) + 10;
      if (x > 0 && x + needs > most) {
        x = 0;
        y += 19;
      }
      const part = { operator, text, x, y };
      x += needs;
      wide = Math.max(wide, x - 10);
      return [part];
    });
    return {
      id: key,
      title,
      href:
        first?.type === undefined
          ? relativeLink(from, address)
          : `${relativeLink(from, addresses.offers)}?art=${encodeURIComponent(first.type.id)}`,
      groups,
      count: groups.reduce((sum, group) => sum + group.offers.length, 0),
      lines,
      parts,
      width:
        Math.ceil(Math.max(wide, ...lines.map((line) => textWidth(line, nameSize) * 1.06))) + 20,
      height: y + 18 + 14,
    };
  });
}

/** Ties between areas, over all kinds of providers. */
function tiesOf(model: NetworkModel): readonly NetworkTie[] {
  const placeOf = new Map(model.overview.groups.map((group) => [group.id, blockKey(group)]));
  const ties = new Map<string, NetworkTie>();
  for (const edge of model.overview.edges) {
    const from = placeOf.get(edge.from);
    const to = placeOf.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = `${a}\u0000${b}`;
    ties.set(key, { from: a, to: b, weight: (ties.get(key)?.weight ?? 0) + edge.weight });
  }
  return [...ties.values()].sort(
    (a, b) => b.weight - a.weight || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1),
  );
}

/** The strongest ties of each, without doubles. */
function strongest(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  const taken = new Map<string, number>();
  return ties.filter(({ from, to }) => {
    const a = taken.get(from) ?? 0;
    const b = taken.get(to) ?? 0;
    if (a >= strongestOfEach && b >= strongestOfEach) return false;
    taken.set(from, a + 1);
    taken.set(to, b + 1);
    return true;
  });
}

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
