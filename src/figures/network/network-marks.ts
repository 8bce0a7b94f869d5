/** Marks of offers in the drawings of the network: shape by type, what filters ask for, and their legend. */
import { relativeLink } from '../../domain/naming/address.ts';
import type { NetworkModel, NetworkNode } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import {
  attributes,
  drawing,
  element,
  escapeText,
  fitText,
  forBothWidths,
  short,
  textWidth,
} from '../svg.ts';
import { otherShape, typeShapes } from '../chart/type-shapes.ts';
import { figureWords, networkFigureWords } from '../../language/page-topics.ts';
import { formatNumber } from '../../language/numbers/numbers.ts';

/** Index of the shape of an offer: that of its first listed type. */
export function markIndex(types: readonly string[], model: NetworkModel): number {
  const index = model.types.findIndex((type) => types.includes(type.id));
  return index >= 0 && index < typeShapes.length ? index : typeShapes.length;
}

/** The shape of an offer around 0, 0. */
export const markPath = (index: number, transform: string | undefined): string => {
  const shape = typeShapes[index] ?? otherShape;
  return element('path', { class: `offer-mark tone-${shape.tone}`, transform, d: shape.path });
};

const own = (id: string): string => id.slice(id.indexOf(':') + 1);

/** What the mark of an offer answers to filters, `|` between values. */
export const facetAttributes = (offer: NetworkNode): string =>
  attributes({
    'data-type': offer.types.join('|') || undefined,
    'data-area': offer.areas.join('|') || undefined,
    'data-phase': offer.phases.join('|') || undefined,
    'data-provider': offer.provider === undefined ? undefined : own(offer.provider),
    'data-free': offer.free === undefined ? undefined : offer.free ? 'yes' : 'no',
  });

/** Titles of an offer's types. */
export const typesOf = (node: NetworkNode, model: NetworkModel): string =>
  node.types.map((id) => model.types.find((type) => type.id === id)?.title ?? id).join(', ');

/** An offer as a link with its shape. `title` says its name and what it is. */
export function offerLink(
  node: NetworkNode,
  model: NetworkModel,
  number: number,
  transform: string,
  context: DrawContext,
  withFacets = true,
): string {
  const title = element('title', {}, escapeText(`${node.label} (${typesOf(node, model)})`));
  const href = node.address === undefined ? undefined : relativeLink(context.from, node.address);
  const name = href === undefined ? 'g' : 'a';
  return (
    `<${name}${attributes({ class: 'node', href, transform, 'data-node': String(number) })}${withFacets ? facetAttributes(node) : ''}>` +
    `${title}<circle class="reach" r="9"/>${markPath(markIndex(node.types, model), undefined)}</${name}>`
  );
}

/** Shapes with their words for wide and narrow columns, only those that occur. */
export function legendOf(model: NetworkModel, context: DrawContext): string | undefined {
  const offers = model.nodes.filter((node) => node.kind === 'offer');
  const narrow = markLegend(offers, 328, model, context);
  const wide = markLegend(offers, 640, model, context);
  return narrow === undefined || wide === undefined ? undefined : forBothWidths(wide, narrow);
}

function markLegend(
  offers: readonly NetworkNode[],
  width: number,
  model: NetworkModel,
  context: DrawContext,
): string | undefined {
  const { language } = context;
  const used = new Map<number, number>();
  for (const offer of offers) {
    const index = markIndex(offer.types, model);
    used.set(index, (used.get(index) ?? 0) + 1);
  }
  if (used.size === 0) return undefined;
  const names: string[] = [];
  let x = 0;
  let y = 0;
  let body = '';
  for (const [index, count] of [...used].sort(([a], [b]) => a - b)) {
    const title =
      (index < typeShapes.length ? model.types[index]?.title : undefined) ??
      networkFigureWords(language).otherTypes;
    const text = fitText(`${title} (${formatNumber(count, 0, language)})`, width - 24, 14);
    const needs = 22 + textWidth(text, 14) + 14;
    if (x > 0 && x + needs > width + 14) {
      x = 0;
      y += 24;
    }
    body +=
      markPath(index, `translate(${short(x + 8)} ${short(y + 11)})`) +
      element('text', { x: x + 22, y: y + 16 }, escapeText(text));
    names.push(text);
    x += needs;
  }
  return drawing(
    { width, height: y + 24 },
    {
      class: 'map-legend',
      role: 'img',
      'aria-label': `${figureWords(language).legend}: ${names.join(', ')}`,
    },
    body,
  );
}

/** The mark of a type beside words, as a small drawing of its own. */
export const typeMark = (index: number): string =>
  `<svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true" focusable="false">${markPath(index < 0 ? typeShapes.length : index, undefined)}</svg>`;

/** Types with their marks, as words in a row. */
export function typeMarksLegend(
  types: readonly { readonly index: number; readonly title: string }[],
  context: DrawContext,
): string | undefined {
  if (types.length === 0) return undefined;
  const single = types.filter(({ index }) => index < typeShapes.length);
  const entries = [
    ...single.map(({ index, title }) => `<li>${typeMark(index)} ${escapeText(title)}</li>`),
    ...(single.length < types.length
      ? [`<li>${typeMark(-1)} ${networkFigureWords(context.language).otherTypes}</li>`]
      : []),
  ];
  return `<ul class="type-legend" aria-label="${figureWords(context.language).legend}">${entries.join('')}</ul>`;
}
