/** The card of a page, as it is shown where its link is shared: 1,200 × 630 pixels, few words, one drawing. */
import { tokenValue } from '../../figures/palette.ts';
import { element } from '../../figures/svg.ts';
import { placed } from './inner-drawings.ts';
import type { InnerDrawing } from './inner-drawings.ts';
import { sheet } from './stand-alone.ts';
import { linesOf, textBlock } from './text-block.ts';
import type { TextStyle } from './text-block.ts';

/** Pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card says. */
export interface ShareCard {
  readonly title: string;
  /** One or two sentences. */
  readonly text: string;
  /** Below: name of the site and the report's day. */
  readonly origin: string;
  /** Said by everything that an invented report shows. */
  readonly demonstration: string | undefined;
  readonly drawing: InnerDrawing | undefined;
}

const margin = 64;

/** As many sentences as fit, the first in any case. */
function wholeSentences(text: string, fits: (text: string) => boolean): string {
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  for (let count = sentences.length; count > 1; count -= 1) {
    const some = sentences.slice(0, count).join(' ');
    if (fits(some)) return some;
  }
  return sentences[0] ?? '';
}

/**
 * Draws the card.
 *
 * @param rules those of `pictureStyle`
 */
export function drawCard(
  { title, text, origin, demonstration, drawing }: ShareCard,
  accent: string | undefined,
  rules: readonly string[],
): string {
  const { width, height } = cardSize;
  const colour = (name: string): string => tokenValue(name, 'light', accent);
  const side = drawing === undefined ? 0 : 430;
  const inner = width - 2 * margin - (side === 0 ? 0 : side + 40);
  const head = textBlock(
    title,
    { x: margin, y: margin + 18, width: inner, most: 4 },
    { size: title.length > 60 ? 44 : 54, weight: 700, fill: colour('ink'), leading: 1.15 },
  );
  const y = margin + 18 + head.height + 26;
  const most = Math.max(1, Math.floor((height - margin - 60 - y) / 38));
  const style: TextStyle = { size: 28, weight: 400, fill: colour('ink-2'), leading: 1.34 };
  const fitting = wholeSentences(text, (some) => linesOf(some, inner, style).length <= most);
  const words = textBlock(fitting, { x: margin, y, width: inner, most }, style);
  const foot = textBlock(
    origin,
    { x: margin, y: height - margin - 18, width: width - 2 * margin, most: 1 },
    { size: 22, weight: 600, fill: colour('accent') },
  );
  const note = textBlock(
    demonstration ?? '',
    { x: margin, y: height - margin + 14, width: width - 2 * margin, most: 1 },
    { size: 18, weight: 400, fill: colour('ink-2') },
  );
  const band = element('rect', { width, height: 14, fill: colour('accent') });
  const body = band + head.svg + words.svg + foot.svg + note.svg + beside(drawing, side);
  return sheet(body, width, height, title, rules);
}

function beside(drawing: InnerDrawing | undefined, side: number): string {
  if (drawing === undefined) return '';
  const { width, height } = cardSize;
  const scale = Math.min(side / drawing.width, (height - 2 * margin - 60) / drawing.height);
  const size = [drawing.width * scale, drawing.height * scale] as const;
  const x = width - margin - side / 2 - size[0] / 2;
  const y = margin + 18 + Math.max(0, (height - 2 * margin - 60 - size[1]) / 2);
  return placed(drawing, x, y, scale);
}
