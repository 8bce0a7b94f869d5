/**
 * Observable Plot on a server: its `<style>`, counter ids, fonts and helper labels are lifted out, so that
 * a drawing is the same bytes every time and a strict content security policy shows it.
 */
import * as Plot from '@observablehq/plot';
import domino from '@mixmark-io/domino';
import { attributes, escapeText } from '../svg.ts';

// one empty document for all drawings: nothing is ever attached to it
const { document } = domino.createWindow('');

const shorten = (number: string): string => {
  const rounded = String(Math.round(Number(number) * 10) / 10);
  return rounded === '-0' ? '0' : rounded;
};

/** Names the area (and for lines of a table its column) that a mark shows: for its channel `ariaLabel`. */
export const markOf = (area: string, column?: number): string => `mark:${column ?? ''}:${area}`;

/** Names the row of the figure's own table that a mark shows, from 0, and the area that it is about. */
export const rowMarkOf = (row: number, area = ''): string => `row:${row}:${area}`;

const rowAttributes = (_: string, row: string, area: string): string =>
  `${area === '' ? '' : ` data-area="${area}"`} data-row="${row}"`;

const markAttributes = (_: string, column: string, area: string): string =>
  `${area === '' ? '' : ` data-area="${area}"`}${column === '' ? '' : ` data-column="${column}"`}`;

/**
 * A plot as inline SVG text. `id` makes its inner ids unique on a page, `label` is its text alternative, `data`
 * are attributes that say how its marks are to be read.
 */
export function drawPlot(
  options: Plot.PlotOptions,
  id: string,
  label: string,
  data: Readonly<Record<`data-${string}`, string>> = {},
): string {
  const plot = Plot.plot({ ...options, document, figure: false, className: 'plot' });
  const width = options.width ?? 640;
  const height = Number(plot.getAttribute('height'));
  const inner = plot.innerHTML
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ aria-label="mark:(\d*):([^"]*)"/g, markAttributes)
    .replace(/ aria-label="row:(\d+):([^"]*)"/g, rowAttributes)
    .replace(/ (aria-label|aria-description|aria-hidden|shape-rendering|font-variant)="[^"]*"/g, '')
    .replace(/\b(?:plot-[a-z]+-\d+)\b/g, (name) => `${id}-${name}`)
    // in tags alone: in words the point may stand between thousands
    .replace(/<[^>]*>/g, (tag) => tag.replace(/(?<=[ "(,MLHVCQZ])-?\d+\.\d{2,}/g, shorten))
    .replace(/ (dx|dy|transform)="(?:0|translate\(0,0\))"/g, '');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` text-anchor="middle" role="img" aria-label="${escapeText(label)}"${attributes(data)}>${inner}</svg>`
  );
}

/** Sizes of the two drawings of a chart. Letters are 14 px in both; neither is scaled below 13. */
export const wideChart = 680;
export const narrowChart = 328;
export const chartFont = 14;
