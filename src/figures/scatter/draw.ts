/** Two indicators side by side: one point for each area that has both. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { forBothWidths, idOf } from '../svg.ts';
import { valuesAddress } from '../pointing/area-values.ts';
import type { ScatterModel } from './model.ts';
import type { Point } from './scatter-points.ts';
import { drawPoints } from './scatter-points.ts';
import { scatterTitle, scatterSummary } from './words.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatValue, unitName } from '../../language/numbers/numbers.ts';

/** Two indicators over the areas of one level. Unreliable numbers are drawn but left out of the sentence. */
export function drawScatterPlot(model: ScatterModel, context: DrawContext): Figure {
  const { language } = context;
  const words = figureWords(language);
  const xi = model.x.indicator;
  const yi = model.y.indicator;
  const points = model.points.flatMap(({ area, x, y }): Point[] => {
    const a = numberOf(x);
    const b = numberOf(y);
    return a === undefined || b === undefined
      ? []
      : [{ id: area.id, name: area.short, x: a, y: b }];
  });
  const id = idOf('scatter', xi.id, yi.id, model.xPeriod.text, model.yPeriod.text);
  const title = scatterTitle(model, context);
  const summary = scatterSummary(model, context);
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
    pointing: {
      values: [valuesAddress(model.x, model.xPeriod), valuesAddress(model.y, model.yPeriod)],
      by: 'all',
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
