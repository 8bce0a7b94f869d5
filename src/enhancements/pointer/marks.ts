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
  /** Number of the period on a trend, and of the column of its table (0 without). */
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

/** All marks of a drawing. */
export function marksIn(svg: SVGSVGElement, box: DOMRect, values: string): readonly Mark[] {
  const { areas, scale, x } = svg.dataset;
  if (scale !== undefined) {
    const [from = 0, to = 0, least = 0, most = 0, y = 0] = scale.split(' ').map(Number);
    const points = (valuesAt(values)?.areas ?? []).flatMap(([area, , , , , look, number]) =>
      number === null || look === '' || number < least || number > most
        ? []
        : [{ area, point: [from + ((number - least) / (most - least)) * (to - from), y] as const }],
    );
    return pointsOn(svg, points, box);
  }
  if (areas !== undefined) {
    const dots = svg.querySelector<SVGGraphicsElement>('.strip-dots');
    const ids = areas.split(' ');
    if (dots === null) return [];
    const points = cornersOf(dots).map((point, at) => ({ area: ids[at] ?? '', point }));
    return pointsOn(dots, points, box);
  }
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('[data-area], [data-column]')];
  const periods = x?.split(' ').map(Number);
  return shapes.flatMap((shape): readonly Mark[] => {
    const area = shape.dataset['area'] ?? '';
    if (periods === undefined) {
      const { left, top, width, height } = shape.getBoundingClientRect();
      return [
        { ...plain, area, shape, x: left + width / 2 - box.left, y: top + height / 2 - box.top },
      ];
    }
    const column = Number(shape.dataset['column'] ?? 0);
    const points = cornersOf(shape).map((point) => {
      const period = periods.findIndex((at) => Math.abs(at - point[0]) < 1.5);
      return { area, point, period, column };
    });
    return pointsOn(shape, points, box);
  });
}
