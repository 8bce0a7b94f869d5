/** Text in the chart of need beside supply: where a line stands, what it covers, and where one is free. */
import type { Quadrant } from '../../domain/register/supply.ts';
import { wrapLines } from '../chart/wrapped-text.ts';
import { element, escapeText, short, textWidth } from '../svg.ts';
import { quadrants } from './quadrants.ts';

/** Size of letters and distance of lines in pixels. */
export const size = 14;
export const lineHeight = 17;

/** A part of the drawing that is taken, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartText {
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly content: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Whether two parts of the drawing overlap. */
export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What a line of text covers. */
export function boxOfText({ x, y, content, anchor }: ChartText): Box {
  const wide = textWidth(content, size);
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
  return { left: left - 2, right: left + wide + 2, top: y - 13, bottom: y + 5 };
}

/** A line of text as SVG. */
export const drawText = ({ className, x, y, content, anchor }: ChartText): string =>
  element(
    'text',
    { class: className, x: short(x), y: short(y), 'text-anchor': anchor, 'font-size': size },
    escapeText(content),
  );

interface QuadrantName {
  readonly lines: readonly string[];
  readonly isRight: boolean;
  readonly isUp: boolean;
}

/** On one line where it fits, else a new one after each comma. */
const wrapParts = (name: string, room: number): readonly string[] =>
  textWidth(name, size) <= room
    ? [name]
    : name.split(/(?<=,) /).flatMap((part) => wrapLines(part, room, size));

/** Names of the quadrants in half the width each, and how many lines stand above and below the points. */
export function quadrantStrips(
  room: number,
  names: Readonly<Record<Quadrant, string>>,
): { readonly lines: readonly QuadrantName[]; readonly above: number; readonly below: number } {
  // bold letters are wider than those that `textWidth` knows
  const bold = 1.07;
  const lines = quadrants.map((quadrant): QuadrantName => ({
    lines: wrapParts(names[quadrant], room / bold),
    isRight: quadrant.startsWith('more-need'),
    isUp: quadrant.endsWith('more-supply'),
  }));
  const most = (isUp: boolean): number =>
    Math.max(...lines.filter((name) => name.isUp === isUp).map((name) => name.lines.length));
  return { lines, above: most(true), below: most(false) };
}

/** A place for the name of the line at height `cy`, above or below it, from its right end on; undefined where all is taken. */
export function freePlace(
  content: string,
  cy: number,
  frame: Box,
  taken: readonly Box[],
): ChartText | undefined {
  for (let x = frame.right - 6; x > frame.left; x -= 12) {
    for (const y of [cy - 6, cy + 17]) {
      const text: ChartText = { className: 'split-name', x, y, content, anchor: 'end' };
      const box = boxOfText(text);
      const isInside = box.left >= frame.left && box.top >= frame.top && box.bottom <= frame.bottom;
      if (isInside && !taken.some((other) => meets(box, other))) return text;
    }
  }
  return undefined;
}

/** Those of a row that neither meet the one before nor leave the drawing. */
export function clearOf(row: readonly ChartText[], width: number): readonly ChartText[] {
  const kept: ChartText[] = [];
  for (const text of row) {
    const box = boxOfText(text);
    const isClear = kept.every((other) => !meets(boxOfText(other), box));
    if (isClear && box.left >= 0 && box.right <= width) kept.push(text);
  }
  return kept;
}
