/** A table as a drawing, for figures whose picture is a table of the page: its first rows, and how many more there are. */
import type { TableModel } from '../../figures/figure.ts';
import { tokenValue } from '../../figures/palette.ts';
import { element, escapeText, fitText, textWidth } from '../../figures/svg.ts';
import type { InnerDrawing } from './inner-drawings.ts';

/** Of the whole, at least and at most. */
const least = 420;
const mostWidth = 940;
const size = 15;
const step = 26;
/** More columns than these are not read in a picture. */
const mostColumns = 5;

/**
 * Draws a table; wide enough for its longest cells as far as the picture allows.
 *
 * @param most rows that are shown
 * @param more says how many rows are left out
 */
export function tableDrawing(
  { columns, rows }: TableModel,
  most: number,
  more: (rows: number) => string,
): InnerDrawing {
  const shownColumns = columns.slice(0, mostColumns);
  const shown = rows.slice(0, most);
  const wanted = shownColumns.map(({ label }, at) =>
    Math.min(
      at === 0 ? 280 : 260,
      Math.max(
        textWidth(label, size),
        ...shown.map(({ cells }) => textWidth(cells[at]?.text ?? '', size)),
      ) + 18,
    ),
  );
  const sum = wanted.reduce((a, b) => a + b, 0);
  const width = Math.min(Math.max(sum, least), mostWidth);
  const room = wanted.map((one) => (one * width) / Math.max(sum, 1));
  const left = room.map((_, at) => room.slice(0, at).reduce((a, b) => a + b, 0));
  const cell = (
    text: string,
    at: number,
    row: number,
    weight: number,
    own = (room[at] ?? 0) - 14,
  ): string => {
    const isNumeric = columns[at]?.numeric === true;
    return element(
      'text',
      {
        x: (left[at] ?? 0) + (isNumeric ? own : 0),
        y: row * step + 18,
        'font-size': size,
        'font-weight': weight,
        'text-anchor': isNumeric ? 'end' : 'start',
        fill: tokenValue('ink', 'light'),
      },
      escapeText(fitText(text, own, size)),
    );
  };
  const rule = (row: number): string =>
    element('line', {
      x1: 0,
      x2: width,
      y1: row * step + 0.5,
      y2: row * step + 0.5,
      stroke: tokenValue('line', 'light'),
    });
  const body = [
    ...shownColumns.map(({ label }, at) => cell(label, at, 0, 600)),
    ...shown.flatMap(({ cells, marked }, row) => [
      rule(row + 1),
      ...shownColumns.map((_, at) => cell(cells[at]?.text ?? '', at, row + 1, marked ? 700 : 400)),
    ]),
    ...(rows.length > shown.length
      ? [
          rule(shown.length + 1),
          cell(more(rows.length - shown.length), 0, shown.length + 1, 400, width),
        ]
      : []),
  ].join('');
  const height = (shown.length + (rows.length > shown.length ? 2 : 1)) * step + 4;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}">${body}</svg>`,
    width,
    height,
  };
}
