/** What can be pointed at in a drawing: areas, dots, points of lines; each with its place beside the corner of its stage. */
import { valuesAt } from './handed-data.ts';

export interface Mark {
  readonly area: string;
  /** Pixels from the left and upper edge of the stage. */
  readonly x: number;
  readonly y: number;
  /** The shape itself, or the line that goes through the point. */
  readonly shape: SVGGraphicsElement | undefined;
  /** Where on the line, in its own coordinates. */
  readonly point: readonly [number, number] | undefined;
  /** Number of the period on a trend or of the row of the table, and of its column (0 without). */
  readonly period: number;
  readonly column: number;
}

type Point = readonly [number, number];

/** The corners of a path of straight lines. */
const cornersOf = (path: Element): readonly Point[] =>
  [...(path.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].map((found) => [
    Number(found[1]),
    Number(found[2]),
  ]);

/** Where a point of a drawing lies on the screen, from the corner of a box. */
function placed(shape: SVGGraphicsElement, [x, y]: Point, box: DOMRect): Point {
  const at = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM() ?? undefined);
  return [at.x - box.left, at.y - box.top];
}

const plain = { shape: undefined, point: undefined, period: 0, column: 0 };

/** Points of a line, of a row of dots, or of a scale on which an area stands by its number. */
function pointsOn(
  shape: SVGGraphicsElement,
  points: readonly (Partial<Mark> & { readonly point: Point })[],
  box: DOMRect,
): readonly Mark[] {
  return points.map((point) => {
    const [x, y] = placed(shape, point.point, box);
    return { ...plain, area: '', shape, x, y, ...point };
  });
}

type Numbered = readonly [string, number];

/** Areas with their numbers, as far as a file has been loaded; without the municipality. */
const numbersIn = (values: string | undefined): readonly Numbered[] =>
  (valuesAt(values)?.areas ?? []).flatMap(([area, , , , , look, number]): Numbered[] =>
    number === null || look === '' ? [] : [[area, number]],
  );

interface Found {
  readonly area: string;
  readonly point: Point;
}

/**
 * The place of each area within the bar of its numbers: each has one of its own, the least at the foot.
 *
 * @param scale left, right, numbers there; first and last number of the bars, how many bars; foot, height of the
 *   highest, 0.5 where bars stand around the foot
 */
function inBars(scale: readonly number[], numbers: readonly Numbered[]): readonly Found[] {
  const [left = 0, right = 0, from = 0, to = 1, least = 0, most = 1, count = 1] = scale;
  const [foot = 0, high = 0, around = 0] = scale.slice(7);
  const bars = new Map<number, Numbered[]>();
  for (const one of numbers.toSorted((a, b) => a[1] - b[1])) {
    const share = (one[1] - least) / (most - least || 1);
    const bar = Math.min(count - 1, Math.floor(share * count));
    bars.set(bar, [...(bars.get(bar) ?? []), one]);
  }
  const fullest = Math.max(...[...bars.values()].map(({ length }) => length));
  return [...bars.values()].flatMap((bar) =>
    bar.map(([area, number], at) => ({
      area,
      point: [
        left + ((number - from) / (to - from)) * (right - left),
        foot + (around - (at + 0.5) / bar.length) * (bar.length / fullest) * high,
      ] as const,
    })),
  );
}

/** Where the lines of a band run, in the periods whose files have been loaded. */
function inBand(
  scale: readonly number[],
  periods: readonly number[],
  files: readonly string[],
): readonly (Found & { readonly period: number })[] {
  const [foot = 0, top = 0, floor = 0, ceiling = 1] = scale;
  return periods.flatMap((x, period) =>
    numbersIn(files[period]).flatMap(([area, number]) => {
      const share = (number - floor) / (ceiling - floor);
      return share < 0 || share > 1
        ? []
        : [{ area, period, point: [x, foot + share * (top - foot)] as const }];
    }),
  );
}

/** All marks of a drawing; `files` of its values. */
export function marksIn(
  svg: SVGSVGElement,
  box: DOMRect,
  files: readonly string[],
): readonly Mark[] {
  const { areas, scale, x, y } = svg.dataset;
  const values = files[0] ?? '';
  if (scale !== undefined) {
    return pointsOn(svg, inBars(scale.split(' ').map(Number), numbersIn(values)), box);
  }
  if (areas !== undefined) {
    const dots = svg.querySelector<SVGGraphicsElement>('.strip-dots');
    const ids = areas.split(' ');
    if (dots === null) return [];
    const points = cornersOf(dots).map((point, at) => ({ area: ids[at] ?? '', point }));
    return pointsOn(dots, points, box);
  }
  const shapes = [
    ...svg.querySelectorAll<SVGGraphicsElement>('[data-area], [data-column], [data-row]'),
  ];
  const periods = x?.split(' ').map(Number);
  const band =
    y === undefined
      ? []
      : pointsOn(svg, inBand(y.split(' ').map(Number), periods ?? [], files), box);
  const drawn = shapes.flatMap((shape): readonly Mark[] => {
    const area = shape.dataset['area'] ?? '';
    const column = Number(shape.dataset['column'] ?? 0);
    if (periods === undefined) {
      const { left, top, width, height } = shape.getBoundingClientRect();
      return [
        {
          ...plain,
          area,
          shape,
          column,
          period: Number(shape.dataset['row'] ?? 0),
          x: left + width / 2 - box.left,
          y: top + height / 2 - box.top,
        },
      ];
    }
    const points = cornersOf(shape).map((point) => {
      const period = periods.findIndex((at) => Math.abs(at - point[0]) < 1.5);
      return { area, point, period, column };
    });
    return pointsOn(shape, points, box);
  });
  return [...drawn, ...band];
}
