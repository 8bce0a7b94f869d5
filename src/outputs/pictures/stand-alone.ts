/**
 * A figure as one picture that stands alone: what one sees, who, where, when, the drawing with its legend and notes
 * on states, source, licence, address and day.
 */
import type { Figure } from '../../figures/figure.ts';
import { tokenValue } from '../../figures/palette.ts';
import { element, escapeText } from '../../figures/svg.ts';
import { drawingsIn, placed } from './inner-drawings.ts';
import type { InnerDrawing } from './inner-drawings.ts';
import type { PictureFormat } from './picture-formats.ts';
import { pictureFace, rulesFor } from './picture-style.ts';
import { mayBreak, textBlock } from './text-block.ts';
import type { TextStyle } from './text-block.ts';

/** What a picture says of its origin. */
export interface PictureOrigin {
  /** Name of the site. */
  readonly site: string;
  /** Where the figure stands for good, as it is shown. */
  readonly address: string;
  /** The report's day, in words. */
  readonly day: string;
  /** Said by everything that an invented report shows. */
  readonly demonstration: string | undefined;
}

/** A picture's drawing, in pixels. */
export interface StandAlone {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const ink = tokenValue('ink', 'light');
const quiet = tokenValue('ink-2', 'light');
const paper = tokenValue('paper', 'light');
const line = tokenValue('line', 'light');

const margin = 44;
const gap = 24;

/** How words are set in a picture. */
interface Setting {
  readonly headline: TextStyle;
  readonly subtitle: TextStyle;
  readonly small: TextStyle;
}

/** Long sentences are set smaller: the drawing is why the picture is taken. */
const settingFor = (summary: string, { words }: PictureFormat): Setting => ({
  headline: {
    size: (summary.length > 130 ? 26 : 31) * words,
    weight: 700,
    fill: ink,
    leading: 1.18,
  },
  subtitle: { size: 21 * words, weight: 400, fill: quiet, leading: 1.25 },
  small: { size: 17 * words, weight: 400, fill: quiet, leading: 1.3 },
});

/** Letters of charts are 14 px in their own units; below this many pixels they are not read. */
const leastScale = 0.86;

/** Where something may lie. */
interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words, legend, drawing and notes with their places: everything but the foot. */
interface Layout {
  readonly body: string;
  readonly drawing: InnerDrawing | undefined;
  readonly scale: number;
  readonly bottom: number;
}

/** What a layout arranges. */
interface Parts {
  readonly figure: Figure;
  readonly drawings: readonly InnerDrawing[];
  readonly legend: InnerDrawing | undefined;
  readonly format: PictureFormat;
  readonly setting: Setting;
  /** Down to here the foot leaves room. */
  readonly bottom: number;
}

const scaleIn = (drawing: InnerDrawing, { width, height }: Room, most: number): number =>
  Math.max(0, Math.min(width / drawing.width, height / drawing.height, most));

/** The drawing for wide columns where its letters can be read, else the one whose letters come out largest. */
const bestOf = (
  drawings: readonly InnerDrawing[],
  room: Room,
  { mostScale, words }: PictureFormat,
): InnerDrawing | undefined =>
  drawings.find((drawing) => scaleIn(drawing, room, mostScale) >= words * 1.05) ??
  drawings.toSorted((a, b) => scaleIn(b, room, mostScale) - scaleIn(a, room, mostScale))[0];

/** In the middle of a room. */
function centred(drawing: InnerDrawing, room: Room, scale: number): string {
  const x = room.x + Math.max(0, (room.width - drawing.width * scale) / 2);
  const y = room.y + Math.max(0, (room.height - drawing.height * scale) / 2);
  return placed(drawing, x, y, scale);
}

/** A chart of rows is read row by row; a map or a network may shrink. */
const isOfRows = ({ svg }: InnerDrawing): boolean => /^<svg\b[^>]* class="plot/u.test(svg);

/** Puts the drawing into its room; where rows would not be read, it is higher than that. */
function drawn(
  drawings: readonly InnerDrawing[],
  room: Room,
  format: PictureFormat,
): {
  readonly svg: string;
  readonly drawing: InnerDrawing | undefined;
  readonly scale: number;
  readonly height: number;
} {
  const { mostScale, words } = format;
  const drawing = bestOf(drawings, room, format);
  if (drawing === undefined) return { svg: '', drawing, scale: 0, height: 0 };
  const least = Math.min(leastScale * words, room.width / drawing.width);
  const fitting = scaleIn(drawing, room, mostScale);
  const scale = isOfRows(drawing) ? Math.max(fitting, least) : Math.max(fitting, 0.3);
  const height = Math.max(room.height, drawing.height * scale);
  return { svg: centred(drawing, { ...room, height }, scale), drawing, scale, height };
}

/** Everything below everything. */
function stacked({ figure, drawings, legend, format, setting, bottom }: Parts): Layout {
  const inner = format.width - 2 * margin;
  const { headline, subtitle, small } = setting;
  let y = margin;
  let body = '';
  const write = (text: string, style: TextStyle, most: number): void => {
    const block = textBlock(text, { x: margin, y, width: inner, most }, style);
    body += block.svg;
    y += block.height;
  };
  write(figure.summary, headline, 5);
  y += 12;
  write(figure.title, subtitle, 3);
  y += gap;
  const notes = textBlock(
    figure.notes.join(' '),
    { x: margin, y: 0, width: inner, most: 3 },
    small,
  );
  const notesHeight = notes.height === 0 ? 0 : notes.height + 14;
  const legendScale = legend === undefined ? 0 : Math.min(1.4 * format.words, inner / legend.width);
  const legendHeight = legend === undefined ? 0 : legend.height * legendScale + gap;
  const room = { x: margin, y, width: inner, height: bottom - y - notesHeight - legendHeight };
  const middle = drawn(drawings, room, format);
  body += middle.svg;
  y += middle.height;
  if (legend !== undefined) {
    const size = { width: legend.width * legendScale, height: legendHeight - gap };
    body += centred(legend, { x: margin, y: y + gap, ...size }, legendScale);
    y += legendHeight;
  }
  if (notesHeight > 0) {
    body += element('g', { transform: `translate(0,${(y + 14).toFixed(1)})` }, notes.svg);
    y += notesHeight;
  }
  return { body, drawing: middle.drawing, scale: middle.scale, bottom: y };
}

/** Words and legend at the left, the drawing at the right: for what is as high as it is wide. */
function beside({ figure, drawings, legend, format, setting, bottom }: Parts): Layout {
  const { headline, subtitle, small } = setting;
  const column = 410;
  const x = margin + column + 40;
  let y = margin;
  let body = '';
  const write = (text: string, style: TextStyle, most: number): void => {
    const block = textBlock(text, { x: margin, y, width: column, most }, style);
    body += block.svg;
    y += block.height;
  };
  write(figure.summary, { ...headline, size: 26 }, 9);
  y += 12;
  write(figure.title, { ...subtitle, size: 19 }, 4);
  y += gap;
  if (legend !== undefined) {
    const scale = Math.min(1.2, column / legend.width);
    const size = { width: legend.width * scale, height: legend.height * scale };
    body += centred(legend, { x: margin, y, ...size }, scale);
    y += size.height + 14;
  }
  const lines = Math.floor((bottom - y) / (small.size * (small.leading ?? 1)));
  if (lines > 0) write(figure.notes.join(' '), small, Math.min(lines, 6));
  const room = { x, y: margin, width: format.width - margin - x, height: bottom - margin };
  const middle = drawn(drawings, room, format);
  return {
    body: body + middle.svg,
    drawing: middle.drawing,
    scale: middle.scale,
    bottom: Math.max(y, margin + middle.height),
  };
}

/**
 * Draws the picture. It has the size of its format; where a drawing with many rows would not be read in that, it is
 * higher.
 *
 * @param drawings of the figure, without those of its legend
 * @param rules those of `pictureStyle`
 */
export function standAlone(
  figure: Figure,
  drawings: readonly InnerDrawing[],
  format: PictureFormat,
  origin: PictureOrigin,
  rules: readonly string[],
): StandAlone {
  const { width } = format;
  const setting = settingFor(figure.summary, format);
  const foot = footOf(figure, origin, width - 2 * margin, setting.small);
  const legend = figure.legend === undefined ? undefined : drawingsIn(figure.legend)[0];
  const bottom = format.height - margin - foot.height - gap;
  const parts: Parts = { figure, drawings, legend, format, setting, bottom };
  const below = stacked(parts);
  const layout =
    format.name === '16x9'
      ? [below, beside(parts)].toSorted((a, b) => b.scale - a.scale || a.bottom - b.bottom)[0]
      : below;
  if (layout === undefined) throw new Error('no layout');
  const { drawing, scale } = layout;
  const height = Math.max(format.height, Math.ceil(layout.bottom + gap + foot.height + margin));
  const svg =
    layout.body +
    element(
      'g',
      { transform: `translate(0,${(height - margin - foot.height).toFixed(1)})` },
      foot.svg,
    );
  const names =
    drawing?.svg.includes('map-narrow') === true ? [namesFor(drawing.width * scale)] : [];
  return {
    svg: sheet(svg, width, height, `${figure.title}. ${figure.summary}`, [...rules, ...names]),
    width,
    height,
  };
}

/** Which names of a map are shown: those of narrow columns are the larger ones. */
const namesFor = (width: number): string =>
  width >= 560
    ? '.map-wide{display:inline}.map-narrow{display:none}'
    : '.map-wide{display:none}.map-narrow{font-size:20px}';

/** Source and licence, then where the figure stands and the report's day. */
function footOf(
  figure: Figure,
  { site, address, day, demonstration }: PictureOrigin,
  width: number,
  small: TextStyle,
): { readonly svg: string; readonly height: number } {
  let y = 14;
  let svg = element('line', {
    x1: margin,
    x2: margin + width,
    y1: 0.5,
    y2: 0.5,
    stroke: line,
    'stroke-width': 1,
  });
  const write = (text: string, most: number): void => {
    const block = textBlock(text, { x: margin, y, width, most }, small);
    svg += block.svg;
    y += block.height + 5;
  };
  for (const { text, licences } of figure.sources.slice(0, 2))
    write([text, ...licences.map(({ name }) => name)].join(' · '), 2);
  write(`${site} · ${day}`, 1);
  if (demonstration !== undefined) write(demonstration, 2);
  write(address.replace(/(?<=[/#-])/gu, mayBreak), 3);
  return { svg, height: y };
}

/** The sheet around everything: paper, face, rules, and what it says to who does not see it. */
export function sheet(
  body: string,
  width: number,
  height: number,
  label: string,
  rules: readonly string[],
): string {
  const style = rulesFor(body, rules);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" font-family="${escapeText(pictureFace)}" role="img">` +
    `<title>${escapeText(label)}</title>` +
    (style === '' ? '' : `<style>${style.replaceAll('<', '&lt;')}</style>`) +
    `<rect width="${String(width)}" height="${String(height)}" fill="${paper}"/>${body}</svg>`
  );
}
