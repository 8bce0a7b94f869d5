/** A provider's name with the marks of its offers, as SVG. */
import type { Block } from './network-blocks.ts';
import type { Point } from './island-shapes.ts';
import type { NetworkModel } from '../../report/network/network-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { element, short, escapeText, attributes } from '../svg.ts';
import { nameSize } from './network-blocks.ts';
import { relativeLink } from '../../domain/naming/address.ts';
import { offerLink } from '../network/network-marks.ts';

/**
 * A block with its upper left corner at a point (pixels).
 *
 * @param numbers of the model's nodes, by id
 * @param withFacets marks bear what the page filters offers by
 */
export function blockSvg(
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

/** Blocks in rows, like words in a text. */
export function flow(
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
