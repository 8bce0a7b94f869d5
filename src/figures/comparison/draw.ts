/** All areas of a level in one period: named rows where they are few, their distribution where they are many. */
import { numberOf } from '../../domain/indicator/observation.ts';
import { drawDistribution } from './comparison-distribution.ts';
import { drawRows, rowsOf } from './comparison-rows.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { notesOf, numbersDownload, sourcesOf, subjectTitle } from '../frame/figure-frame.ts';
import type { Figure } from '../figure.ts';
import { narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { forBothWidths, idOf } from '../svg.ts';
import { manyAreas, quartileTable } from '../frame/spread-table.ts';
import { areaTable } from '../frame/value-table.ts';
import { valuesAddress } from '../pointing/area-values.ts';
import type { ComparisonModel } from './model.ts';
import { withoutValue, summaryOf } from './words.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';

/** Up to here every area has a named row. */
const mostRows = 40;

/** Id of the figure: indicator, level, period, group, areas that stand out. */
export const comparisonId = (
  model: Pick<ComparisonModel, 'indicator' | 'level' | 'period' | 'group' | 'highlighted'>,
): string =>
  idOf(
    'comparison',
    model.indicator.id,
    model.level.id,
    model.period.text,
    model.group?.id ?? '',
    ...model.highlighted.slice(0, 3),
  );

/** Areas compared in one period. Areas without a number are named below, never drawn as zero. */
export function drawComparisonChart(model: ComparisonModel, context: DrawContext): Figure {
  const { indicator } = model;
  const { language } = context;
  const id = comparisonId(model);
  const title = subjectTitle(model, formatPeriod(model.period, language), context);
  const summary = summaryOf(model, context);
  const rows = rowsOf(model, context);
  const label = `${title}. ${summary}`;
  const draw = rows.length > mostRows ? drawDistribution : drawRows;
  const picture =
    rows.length === 0 || isCategory(indicator.unit)
      ? undefined
      : {
          kind: 'inline' as const,
          svg: forBothWidths(
            draw(model, rows, wideChart, `${id}-w`, label, context),
            draw(model, rows, narrowChart, `${id}-n`, label, context),
          ),
          width: wideChart,
          height: rows.length > mostRows ? 240 : rows.length * 26 + 40,
        };
  const missing = withoutValue(model.values, model.indicator, context);
  const whiskers =
    rows.length <= mostRows &&
    rows.some((row) => row.lower !== undefined && row.upper !== undefined);
  const sorted = [...model.values].sort((a, b) => {
    const m = numberOf(a.value);
    const n = numberOf(b.value);
    if (m === undefined || n === undefined)
      return (m === undefined ? 1 : 0) - (n === undefined ? 1 : 0);
    return n - m || (a.area.name < b.area.name ? -1 : 1);
  });
  return {
    id,
    summary,
    title,
    picture,
    pointing:
      picture === undefined
        ? undefined
        : { values: [valuesAddress(model, model.period)], by: 'all' },
    legend: undefined,
    notes: [
      ...(missing === undefined ? [] : [missing]),
      ...(whiskers ? [figureWords(language).whiskers(indicator.confidence)] : []),
      ...notesOf(model.values, indicator, context, { withStates: missing === undefined }),
    ],
    sources: sourcesOf(indicator, model.period, context),
    table:
      sorted.length > manyAreas
        ? quartileTable(model, title, sorted, model.reference, context, model.references)
        : areaTable(
            model,
            title,
            sorted,
            model.reference,
            model.highlighted,
            context,
            model.references,
          ),
    downloads: [numbersDownload(indicator, context)],
  };
}
