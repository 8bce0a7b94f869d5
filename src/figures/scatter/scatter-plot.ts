/** Two indicators side by side: one point for each area that has both. */
import { extent } from 'd3-array';
import * as Plot from '@observablehq/plot';
import { sampleCorrelation } from 'simple-statistics';
import { numberOf } from '../../domain/indicator/observation.ts';
import { figureWords } from '../../language/figure-words.ts';
import { scatterFinding } from '../../language/scatter-findings.ts';
import { formatPlain, formatValue, unitName } from '../../language/numbers.ts';
import { formatPeriod } from '../../language/periods.ts';
import type { FigureSubject, ScatterModel } from '../../report/indicator/figure-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { inMunicipality } from '../../language/figure-words.ts';
import { chartFont, drawPlot, narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { fitText, forBothWidths, idOf, textWidth } from '../svg.ts';

interface Point {
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

function drawPoints(
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
  );
}

/** Two indicators over the areas of one level. Unreliable numbers are drawn but left out of the sentence. */
export function drawScatterPlot(model: ScatterModel, context: DrawContext): Figure {
  const { language } = context;
  const words = figureWords(language);
  const xi = model.x.indicator;
  const yi = model.y.indicator;
  const points = model.points.flatMap(({ area, x, y }): Point[] => {
    const a = numberOf(x);
    const b = numberOf(y);
    return a === undefined || b === undefined ? [] : [{ name: area.short, x: a, y: b }];
  });
  const firm = model.points.flatMap(({ x, y }) => {
    const a = x.state === 'unreliable' ? undefined : numberOf(x);
    const b = y.state === 'unreliable' ? undefined : numberOf(y);
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const varied = new Set(firm.map(([a]) => a)).size > 1 && new Set(firm.map(([, b]) => b)).size > 1;
  const correlation =
    firm.length >= 6 && varied
      ? sampleCorrelation(
          firm.map(([a]) => a),
          firm.map(([, b]) => b),
        )
      : undefined;
  const summary = scatterFinding(
    { x: xi.short, y: yi.short, count: firm.length, correlation },
    language,
  );
  const id = idOf('scatter', xi.id, yi.id, model.xPeriod.text, model.yPeriod.text);
  const xWhen = formatPeriod(model.xPeriod, language);
  const yWhen = formatPeriod(model.yPeriod, language);
  const joint = language === 'de' ? 'und' : 'and';
  const title =
    `${xi.short}${xWhen === yWhen ? '' : ` (${xWhen})`} ${joint} ${yi.short}${xWhen === yWhen ? '' : ` (${yWhen})`}, ` +
    `${model.x.level.plural} ${inMunicipality(model.x.municipality.name, context)}${xWhen === yWhen ? `, ${xWhen}` : ''}`;
  const label = `${title}. ${summary}`;
  return {
    id,
    summary,
    title,
    picture:
      points.length < 2
        ? undefined
        : {
            kind: 'inline',
            svg: forBothWidths(
              drawPoints(model, points, wideChart, `${id}-w`, label, context),
              drawPoints(model, points, narrowChart, `${id}-n`, label, context),
            ),
            width: wideChart,
            height: 440,
          },
    legend: undefined,
    notes: [words.correlationNote, ...[xi.note, yi.note].filter((note) => note !== undefined)],
    sources: [...sourcesOf(xi, model.xPeriod, context), ...sourcesOf(yi, model.yPeriod, context)],
    table: {
      caption: title,
      columns: [
        { label: model.x.level.title, numeric: false },
        { label: `${xi.short} (${unitName(xi, language)})`, numeric: true },
        { label: `${yi.short} (${unitName(yi, language)})`, numeric: true },
      ],
      rows: model.points.map(({ area, x, y }) => ({
        cells: [
          { text: area.name, address: area.address },
          { text: formatValue(x, xi, language, { bare: true }), state: x.state },
          { text: formatValue(y, yi, language, { bare: true }), state: y.state },
        ],
        marked: false,
      })),
      notes: [],
    },
    downloads:
      xi.id === yi.id
        ? [numbersDownload(xi, context)]
        : [xi, yi].map((indicator) => ({
            ...numbersDownload(indicator, context),
            label: `${words.numbers}: ${indicator.short}`,
          })),
  };
}
