/** The drawings inside a figure, taken out of their page: without links, and without what a pointer reads. */
import type { Picture } from '../../figures/figure.ts';

/** A drawing and its size in its own units. */
export interface InnerDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Whole `<svg>` elements of a text that are not inside another. */
function outermost(html: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of html.matchAll(/<svg\b|<\/svg>/gu)) {
    if (match[0] === '</svg>') {
      depth -= 1;
      if (depth === 0) found.push(html.slice(start, match.index + match[0].length));
    } else {
      if (depth === 0) start = match.index;
      depth += 1;
    }
  }
  return found;
}

const sizeOf = (svg: string): readonly [number, number] => {
  const box = /^<svg\b[^>]*? viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '';
  const [, , width = 0, height = 0] = box.split(/\s+/u).map(Number);
  return [width, height];
};

/** A legend without what a pointer presses: away from the style of pages it would cover the colours. */
export const withoutRoom = (svg: string): string =>
  svg.replace(/<rect class="legend-room"[^>]*\/>/gu, '');

/** Links lead nowhere from a picture, and titles of marks are for pages; a file of its own knows no entities of HTML. */
const still = (svg: string): string =>
  withoutRoom(svg)
    .replace(/&nbsp;/gu, '\u00A0')
    .replace(/<title>[^<]*<\/title>/gu, '')
    // The face of pictures has no arrows; axes say in words what they count.
    .replace(/[\u2190-\u21FF]\s?/gu, '')
    .replace(/<a\b/gu, '<g')
    .replace(/<\/a>/gu, '</g>')
    .replace(/ (?:data-[\w-]+|aria-[\w-]+|role|tabindex|href|rel|target)="[^"]*"/gu, '');

/** Every drawing of an inline picture or legend: of a chart the one for wide columns first. */
export const drawingsIn = (html: string): readonly InnerDrawing[] =>
  outermost(html).map((svg) => {
    const [width, height] = sizeOf(svg);
    return { svg: still(svg), width, height };
  });

/** Whether drawings are all there is: what has words between them is a table of the page. */
const isDrawn = (html: string): boolean =>
  outermost(html)
    .reduce((rest, svg) => rest.replace(svg, ''), html)
    .replace(/<[^>]*>/gu, '')
    .trim() === '';

/**
 * The drawings of a picture, the one for wide columns first; none where it is a table of the page.
 *
 * @param fileAt text of a drawing that pages share
 */
export function drawingsOf(
  picture: Picture,
  fileAt: (address: string) => string | undefined,
): readonly InnerDrawing[] {
  if (picture.kind === 'inline') return isDrawn(picture.svg) ? drawingsIn(picture.svg) : [];
  const file = fileAt(picture.address);
  if (file === undefined) return [];
  // The file's rules for screens are another matter; those for paper hold, and match the page's own.
  const onPaper = file.replace(/@media[\s\S]*?(?=<\/style>)/u, '');
  const { width, height } = picture;
  const layers = [onPaper, ...(picture.overlay === undefined ? [] : [picture.overlay])].flatMap(
    (text) => outermost(text),
  );
  const svg = layers
    .map((layer) =>
      still(layer).replace(/^<svg\b([^>]*)>/u, (_, given: string) => {
        const kept = given.replace(/ (?:width|height|xmlns)="[^"]*"/gu, '');
        return `<svg${kept} width="${String(width)}" height="${String(height)}">`;
      }),
    )
    .join('');
  return [
    {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}">${svg}</svg>`,
      width,
      height,
    },
  ];
}

/** A drawing inside another: its left upper corner, and how many times its size. */
export const placed = (
  { svg, width, height }: InnerDrawing,
  x: number,
  y: number,
  scale: number,
): string =>
  svg.replace(/^<svg\b([^>]*)>/u, (_, given: string) => {
    const kept = given.replace(/ (?:width|height|x|y|xmlns)="[^"]*"/gu, '');
    const [left, top, wide, high] = [x, y, width * scale, height * scale].map((n) => n.toFixed(1));
    return `<svg x="${left ?? ''}" y="${top ?? ''}" width="${wide ?? ''}" height="${high ?? ''}"${kept}>`;
  });
