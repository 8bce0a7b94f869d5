/** Names directly on the map where they fit: inside their area, on one line or two, never over each other. */
import polylabel from 'polylabel';
import { ringArea } from './map-path.ts';
import { textWidth } from '../svg.ts';

type Ring = readonly (readonly [number, number])[];

export interface MapLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** One line or two. */
  readonly lines: readonly string[];
}

export interface LabelledShape {
  readonly id: string;
  readonly text: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/**
 * Sizes of letters in map pixels. A map 640 wide stands in columns of 600 and more at 15, so that nothing
 * falls below 13; in narrow ones it shrinks to about half, where 26 still reads as 13 to 14.
 */
export const wideSize = 15;
export const narrowSize = 26;

/** The widest stretch of a horizontal line around x that stays inside the polygon. */
function chord(
  polygon: readonly Ring[],
  x: number,
  y: number,
): readonly [number, number] | undefined {
  const crossings: number[] = [];
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const a = ring[j];
      const b = ring[i];
      if (a === undefined || b === undefined || a[1] > y === b[1] > y) continue;
      crossings.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  crossings.sort((a, b) => a - b);
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = crossings[i] ?? 0;
    const to = crossings[i + 1] ?? 0;
    if (from <= x && x <= to) return [from, to];
  }
  return undefined;
}

/** Free stretch over the whole height of a label. */
function room(
  polygon: readonly Ring[],
  [x, y]: readonly [number, number],
  half: number,
): readonly [number, number] | undefined {
  let from = -Infinity;
  let to = Infinity;
  for (const dy of [-half, 0, half]) {
    const found = chord(polygon, x, y + dy);
    if (found === undefined) return undefined;
    from = Math.max(from, found[0]);
    to = Math.min(to, found[1]);
  }
  return from < to ? [from, to] : undefined;
}

/** Ways to set a name, best first: one line, then two at a space, hyphen or slash. */
function settings(text: string): readonly (readonly string[])[] {
  const ways: string[][] = [[text]];
  for (const found of text.matchAll(/[\s\-/]+/g)) {
    const cut = found.index + found[0].length;
    const first = text.slice(0, cut).trimEnd();
    const second = text.slice(cut);
    if (first !== '' && second !== '') ways.push([first, second]);
  }
  const longest = (way: readonly string[]): number =>
    Math.max(...way.map((line) => textWidth(line, 1)));
  return [ways[0] ?? [text], ...ways.slice(1).sort((a, b) => longest(a) - longest(b))];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What a name covers. */
export function labelBox({ x, y, lines }: MapLabel, fontSize: number): Box {
  const half = (lines.length * fontSize * 1.1) / 2;
  const wide = Math.max(...lines.map((line) => textWidth(line, fontSize))) / 2;
  return { left: x - wide, right: x + wide, top: y - half, bottom: y + half };
}

/** The point well inside each area, and the labels for both widths. Larger areas choose first. Names of coarser areas may run over their borders. */
export function placeLabels(
  shapes: readonly LabelledShape[],
  size: { readonly width: number; readonly height: number },
  { overBorders = false }: { readonly overBorders?: boolean } = {},
): {
  readonly inside: ReadonlyMap<string, readonly [number, number, number]>;
  readonly wide: readonly MapLabel[];
  readonly narrow: readonly MapLabel[];
} {
  const inside = new Map<string, readonly [number, number, number]>();
  const largest = shapes.map((shape) => {
    let best: readonly Ring[] | undefined;
    let area = 0;
    for (const polygon of shape.polygons) {
      const [outer] = polygon;
      const own = outer === undefined ? 0 : Math.abs(ringArea(outer));
      if (own > area) {
        area = own;
        best = polygon;
      }
    }
    if (best === undefined) {
      const first = shape.polygons[0]?.[0]?.[0];
      if (first !== undefined) inside.set(shape.id, [first[0], first[1], 0]);
      return { ...shape, polygon: undefined, area };
    }
    const [x, y, distance] = (() => {
      const found = polylabel(
        best as unknown as [number, number][][],
        Math.max(1, Math.sqrt(area) / 20),
      );
      return [found[0], found[1], found.distance];
    })();
    inside.set(shape.id, [
      Math.round(x * 10) / 10,
      Math.round(y * 10) / 10,
      Math.round(distance * 10) / 10,
    ]);
    return { ...shape, polygon: best, area };
  });
  const order = [...largest].sort((a, b) => b.area - a.area || (a.id < b.id ? -1 : 1));

  const place = (fontSize: number): MapLabel[] => {
    const lineHeight = fontSize * 1.1;
    const taken: Box[] = [];
    const labels: MapLabel[] = [];
    for (const { id, text, polygon } of order) {
      const point = inside.get(id);
      // an inner circle this small bears no name
      if (polygon === undefined || point === undefined) continue;
      if (point[2] < fontSize * 0.45 && !overBorders) continue;
      for (const lines of settings(text)) {
        const half = (lines.length * lineHeight) / 2;
        const wide = Math.max(...lines.map((line) => textWidth(line, fontSize)));
        const found = room(polygon, [point[0], point[1]], half * 0.7);
        const fits = found !== undefined && wide <= (found[1] - found[0]) * 1.1;
        if (!fits && !overBorders) continue;
        const free = fits ? found : [point[0], point[0]];
        const x = Math.min(
          Math.max((free[0] + free[1]) / 2, wide / 2 + 2),
          size.width - wide / 2 - 2,
        );
        const box = {
          left: x - wide / 2,
          right: x + wide / 2,
          top: point[1] - half,
          bottom: point[1] + half,
        };
        if (taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        labels.push({ id, x: Math.round(x), y: Math.round(point[1]), lines });
        break;
      }
    }
    return labels;
  };
  return { inside, wide: place(wideSize), narrow: place(narrowSize) };
}
