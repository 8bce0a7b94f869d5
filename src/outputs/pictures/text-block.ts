/** Lines of text in a picture. SVG breaks no lines: they are broken by the width of their letters. */
import { element, escapeText, fitText, textWidth } from '../../figures/svg.ts';

export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly fill: string;
  /** Of a line, as a multiple of the size. */
  readonly leading?: number;
}

export interface TextBlock {
  readonly svg: string;
  readonly height: number;
}

/** Bold letters are about so much wider. */
const widthOfBold = 1.06;

/** Between parts of a long word where a line may end: no space, as in addresses. */
export const mayBreak = '\u200B';

/** Words in lines no wider than `width`; a word that is wider than a line is cut. At most `most` lines. */
export function linesOf(
  text: string,
  width: number,
  style: TextStyle,
  most = 99,
): readonly string[] {
  const room = width / (style.weight > 400 ? widthOfBold : 1);
  const lines: string[] = [];
  let line = '';
  for (const [word, between] of wordsOf(text)) {
    const longer = line === '' ? word : line + between + word;
    if (line !== '' && textWidth(longer, style.size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, most);
  const isCut = lines.length > most;
  return shown.map((one, at) =>
    fitText(isCut && at === most - 1 ? `${one} …` : one, room, style.size),
  );
}

/** Words of a text, each with what stands before it in a line. */
const wordsOf = (text: string): readonly (readonly [string, string])[] =>
  text
    .split(/[ \n]+/u)
    .filter(Boolean)
    .flatMap((word) =>
      word.split(mayBreak).map((part, at) => [part, at === 0 ? ' ' : ''] as const),
    );

/**
 * A block of text, its top at `y`.
 *
 * @param x of its left edge
 */
export function textBlock(
  text: string,
  { x, y, width, most }: { x: number; y: number; width: number; most?: number },
  style: TextStyle,
): TextBlock {
  const lines = linesOf(text, width, style, most);
  const step = style.size * (style.leading ?? 1.25);
  const svg = lines
    .map((line, at) =>
      element(
        'text',
        {
          x,
          y: y + style.size * 0.82 + at * step,
          'font-size': style.size,
          'font-weight': style.weight,
          fill: style.fill,
        },
        escapeText(line),
      ),
    )
    .join('');
  return { svg, height: lines.length === 0 ? 0 : (lines.length - 1) * step + style.size * 1.05 };
}
