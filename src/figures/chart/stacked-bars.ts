/** Bars that are parts of one whole each, one below the other, in the tones of the classes. */
import { chartFont } from './plot-drawing.ts';
import { colourOfClass, coloursFor } from '../palette.ts';
import { drawing, element, escapeText, fitText, textWidth } from '../svg.ts';

export interface StackedBar {
  readonly label: string;
  /** In the order of the classes; they add up to 1 at most. */
  readonly parts: readonly {
    readonly share: number;
    readonly text: string;
    /** Row of the figure's table that says it, and the cell of that row where it is one; both from 0. */
    readonly row: number;
    readonly column?: number | undefined;
  }[];
}

const barHeight = 26;
const rowHeight = 72;
const swatch = 14;
const line = 24;

const text = (x: number, y: number, content: string, anchor: 'start' | 'middle'): string =>
  element(
    'text',
    { x, y, 'text-anchor': anchor, 'font-size': String(chartFont) },
    escapeText(content),
  );

/**
 * The bars as SVG, each with its label above and the parts' shares beneath where they fit, and the names of the parts
 * below all.
 *
 * @param names of the parts, in their order
 * @param width in pixels
 * @param label the alternative text
 */
export function drawStackedBars(
  bars: readonly StackedBar[],
  names: readonly string[],
  width: number,
  label: string,
): string {
  const classes = names.length;
  const tone = (at: number): string => `c${colourOfClass(at, classes)}`;
  const rows = bars.map(({ label: name, parts }, row) => {
    const top = row * rowHeight;
    let x = 0;
    let taken = -4;
    const drawn = parts.map(({ share, text: written, row: said, column }, at) => {
      const wide = share * width;
      const rect = element('rect', {
        class: `${tone(at)} stack-part`,
        x,
        y: top + 22,
        width: wide,
        height: barHeight,
        'data-row': said,
        'data-column': column,
      });
      const half = textWidth(written, chartFont) / 2;
      const middle = Math.min(Math.max(x + wide / 2, half), width - half);
      const fits = wide > 0 && half * 2 <= Math.max(wide, 26) && middle - half > taken;
      if (fits) taken = middle + half + 4;
      x += wide;
      return rect + (fits ? text(middle, top + 22 + barHeight + 16, written, 'middle') : '');
    });
    return text(0, top + 14, fitText(name, width, chartFont), 'start') + drawn.join('');
  });
  const legendTop = bars.length * rowHeight + 8;
  let x = 0;
  let y = legendTop;
  const legend = names.map((name, at) => {
    const written = fitText(name, width - swatch - 8, chartFont);
    const wide = swatch + 6 + textWidth(written, chartFont) + 18;
    if (x > 0 && x + wide - 18 > width) {
      x = 0;
      y += line;
    }
    const drawn =
      element('rect', {
        class: `${tone(at)} stack-part`,
        x,
        y,
        width: swatch,
        height: swatch,
      }) + text(x + swatch + 6, y + 12, written, 'start');
    x += wide;
    return drawn;
  });
  return drawing(
    { width, height: y + line },
    { class: `stack k${coloursFor(classes)}`, role: 'img', 'aria-label': label },
    rows.join('') + legend.join(''),
  );
}
