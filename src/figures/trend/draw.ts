/** The course of an indicator: the municipality and chosen areas by name, the others quietly behind; gaps are gaps. */
import { numberOf } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { forBothWidths, idOf } from '../svg.ts';
import { drawTrendLines } from './trend-lines.ts';
import type { TrendModel } from './model.ts';
import { trendPointing } from './trend-pointing.ts';
import { trendTable } from './trend-table.ts';
import { linesShown } from './trend-scale.ts';
import { trendTitle, trendSummary, trendNotes } from './words.ts';
import { isCategory } from '../../domain/indicator/unit.ts';

/** The course over all periods. The sentence speaks of the first highlighted place, else of the municipality. */
export function drawTrendChart(model: TrendModel, context: DrawContext): Figure {
  const { indicator } = model;
  const lines = linesShown(model);
  const highlighted = model.lines.filter((line) => line.role === 'highlighted');
  const id = idOf(
    'trend',
    indicator.id,
    model.level.id,
    model.group?.id ?? '',
    ...highlighted.slice(0, 3).map((l) => `${l.place.id} ${l.group?.id ?? ''}`),
  );
  const title = trendTitle(model, context);
  const summary = trendSummary(model, context);
  const label = `${title}. ${summary}`;
  const drawable =
    !isCategory(indicator.unit) &&
    model.periods.length > 1 &&
    lines.some((line) => line.points.filter((p) => numberOf(p.value) !== undefined).length > 1);
  return {
    id,
    summary,
    title,
    picture: drawable
      ? {
          kind: 'inline',
          svg: forBothWidths(
            drawTrendLines(model, lines, wideChart, `${id}-w`, label, context),
            drawTrendLines(model, lines, narrowChart, `${id}-n`, label, context),
          ),
          width: wideChart,
          height: 320,
        }
      : undefined,
    pointing: drawable ? trendPointing(model, context) : undefined,
    legend: undefined,
    notes: trendNotes(model, lines, context),
    sources: sourcesOf(indicator, undefined, context),
    table: trendTable(model, title, context),
    downloads: [numbersDownload(indicator, context)],
  };
}
