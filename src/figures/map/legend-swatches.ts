/** Swatches of a legend with their words, in rows. */
import { element, escapeText, fitText, textWidth } from '../svg.ts';

export const width = 328;

export const fontSize = 14;

const lineHeight = 22;

/** An SVG `<text>` at a point; its contents are escaped. */
export const text = (
  x: number,
  y: number,
  content: string,
  values: Readonly<Record<string, string>> = {},
): string => element('text', { x, y, ...values }, escapeText(content));

interface Swatch {
  readonly swatch: (x: number, y: number) => string;
  readonly label: string;
  /** Look of the areas it stands for, and their name without the count; undefined where it is not of areas. */
  readonly look?: string;
  readonly name?: string;
}

/** A part of a legend that stands for areas of one look, by which a script may filter. */
export const legendItem = (look: string, label: string, content: string): string =>
  element('g', { class: 'legend-item', 'data-look': look, 'data-label': label }, content);

/** Rows of swatches with words, wrapped to the width. */
export function swatches(items: readonly Swatch[], top: number): { svg: string; height: number } {
  let x = 0;
  let y = top;
  let svg = '';
  for (const { swatch, label, look, name } of items) {
    const shown = fitText(label, width - 30, fontSize);
    const needs = 28 + textWidth(shown, fontSize) + 14;
    if (x > 0 && x + needs > width + 14) {
      x = 0;
      y += lineHeight;
    }
    const drawn = swatch(x, y) + text(x + 28, y + 12, shown);
    const room = element('rect', {
      class: 'legend-room',
      x,
      y: y - 2,
      width: needs - 8,
      height: lineHeight - 3,
    });
    svg += look === undefined ? drawn : legendItem(look, name ?? label, drawn + room);
    x += needs;
  }
  return { svg, height: items.length === 0 ? 0 : y - top + lineHeight };
}

/** A swatch of 21 × 14 pixels with these attributes, for a point. */
export const box =
  (values: Readonly<Record<string, string>>) =>
  (x: number, y: number): string =>
    element('rect', { x: x + 0.5, y: y + 0.5, width: 21, height: 14, ...values });
