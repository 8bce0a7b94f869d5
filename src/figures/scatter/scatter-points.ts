/** Points of two indicators as a drawing, with names where there is room. */
import { extent } from 'd3-array';
import { textWidth, fitText } from '../svg.ts';
import { chartFont, drawPlot, markOf } from '../chart/plot-drawing.ts';
import type { ScatterModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import type { FigureSubject } from '../../report/indicator/figure-subject.ts';
import * as Plot from '@observablehq/plot';
import { formatPlain, unitName } from '../../language/numbers/numbers.ts';

export interface Point {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

function range(values: readonly number[]): [number, number] {
  const [least = 0, most = 0] = extent(values);
  const pad = (most - least || Math.abs(most) || 1) * 0.06;
  return [least >= 0 && least - pad < 0 ? 0 : least - pad, most + pad];
}

/** Names beside points where no other point or name is in the way; the outermost first. */
function namesThatFit(
  points: readonly Point[],
  place: (p: Point) => readonly [number, number],
  size: { width: number; height: number },
): { point: Point; dx: number; dy: number; anchor: 'start' | 'end' }[] {
  const taken = points.map((p) => {
    const [x, y] = place(p);
    return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
  });
  const centre: readonly [number, number] = [size.width / 2, size.height / 2];
  const far = (p: Point): number => {
    const [x, y] = place(p);
    return Math.hypot(x - centre[0], y - centre[1]);
  };
  const order = [...points].sort((a, b) => far(b) - far(a) || (a.name < b.name ? -1 : 1));
  const fitted: { point: Point; dx: number; dy: number; anchor: 'start' | 'end' }[] = [];
  for (const point of order.slice(0, 60)) {
    const [x, y] = place(point);
    const wide = textWidth(point.name, chartFont);
    for (const way of [
      { anchor: 'start' as const, dx: 9, dy: 0 },
      { anchor: 'end' as const, dx: -9, dy: 0 },
      { anchor: 'start' as const, dx: 5, dy: -14 },
      { anchor: 'start' as const, dx: 5, dy: 14 },
      { anchor: 'end' as const, dx: -5, dy: -14 },
      { anchor: 'end' as const, dx: -5, dy: 14 },
    ]) {
      const left = way.anchor === 'start' ? x + way.dx : x + way.dx - wide;
      const box = { left, right: left + wide, top: y + way.dy - 8, bottom: y + way.dy + 8 };
      if (box.left < 0 || box.right > size.width || box.top < 0 || box.bottom > size.height)
        continue;
      if (
        taken.some(
          (t) =>
            t.left < box.right && box.left < t.right && t.top < box.bottom && box.top < t.bottom,
        )
      )
        continue;
      taken.push(box);
      fitted.push({ point, ...way });
      break;
    }
  }
  return fitted;
}

/**
 * The points as SVG with axes and as many names as there is room for.
 *
 * @param width in pixels
 * @param id of the figure, unique on its page
 */
export function drawPoints(
  model: ScatterModel,
  points: readonly Point[],
  width: number,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const { language } = context;
  const xDomain = range(points.map((p) => p.x));
  const yDomain = range(points.map((p) => p.y));
  const height = width > 500 ? 440 : 360;
  const margin = { left: 52, right: 16, top: 30, bottom: 52 };
  const x = (v: number): number =>
    margin.left +
    ((v - xDomain[0]) / (xDomain[1] - xDomain[0])) * (width - margin.left - margin.right);
  const y = (v: number): number =>
    height -
    margin.bottom -
    ((v - yDomain[0]) / (yDomain[1] - yDomain[0])) * (height - margin.top - margin.bottom);
  const axisName = (subject: FigureSubject): string =>
    fitText(
      `${subject.indicator.short} (${unitName(subject.indicator, language)})`,
      width - 30,
      chartFont,
    );
  const names = namesThatFit(points, (p) => [x(p.x), y(p.y)], {
    width,
    height: height - margin.bottom,
  });
  const format = (tick: number): string => formatPlain(tick, 3, language);
  return drawPlot(
    {
      width,
      height,
      marginLeft: margin.left,
      marginRight: margin.right,
      marginTop: margin.top,
      marginBottom: margin.bottom,
      x: { domain: xDomain, axis: null },
      y: { domain: yDomain, axis: null },
      marks: [
        Plot.gridY({ className: 'grid', ticks: 5 }),
        Plot.gridX({ className: 'grid', ticks: width > 500 ? 6 : 4 }),
        Plot.axisY({
          tickSize: 0,
          fontSize: chartFont,
          label: null,
          tickFormat: format,
          className: 'axis',
          ticks: 5,
        }),
        Plot.axisX({
          tickSize: 0,
          fontSize: chartFont,
          label: null,
          tickFormat: format,
          className: 'axis',
          ticks: width > 500 ? 6 : 4,
        }),
        Plot.text([`↑ ${axisName(model.y)}`], {
          frameAnchor: 'top-left',
          dx: 4 - margin.left,
          dy: -22,
          textAnchor: 'start',
          className: 'axis-name',
          fontSize: chartFont,
        }),
        Plot.text([`${axisName(model.x)} →`], {
          frameAnchor: 'bottom-right',
          dy: 42,
          textAnchor: 'end',
          className: 'axis-name',
          fontSize: chartFont,
        }),
        Plot.dot(points, {
          x: 'x',
          y: 'y',
          r: points.length > 200 ? 2.5 : 4.5,
          className: 'scatter-points',
          ariaLabel: (point: Point) => markOf(point.id),
        }),
        ...names.map(({ point, dx, dy, anchor }) =>
          Plot.text([point.name], {
            x: [point.x],
            y: [point.y],
            dx,
            dy,
            textAnchor: anchor,
            className: 'point-names',
            fontSize: chartFont,
          }),
        ),
      ],
    },
    id,
    label,
    { 'data-near': 'xy' },
  );
}
