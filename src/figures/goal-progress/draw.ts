/** A goal: where it began, where it shall lead by when, and the values between. */
import type { DrawContext } from '../frame/figure-frame.ts';
import { numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure, TableCell } from '../figure.ts';
import { narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { forBothWidths, idOf } from '../svg.ts';
import type { GoalProgressModel } from './model.ts';
import { pointsBesideBaseline } from './model.ts';
import { drawPath } from './goal-path.ts';
import { goalTitle, goalSummary, goalNotes } from './words.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import { isCategory } from '../../domain/indicator/unit.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatValue, unitName } from '../../language/numbers/numbers.ts';
import { formatDate, formatPeriod } from '../../language/numbers/periods.ts';

/** Progress of a goal. The dashed path shows what an even way to the target would be; it is no forecast. */
export function drawGoalProgress(model: GoalProgressModel, context: DrawContext): Figure {
  const { indicator, baseline } = model;
  const { language } = context;
  const words = figureWords(language);
  const id = idOf(
    'goal',
    indicator.id,
    model.place.id,
    model.due,
    String(roundTo(model.target, 3)),
  );
  const title = goalTitle(model, context);
  const summary = goalSummary(model, context);
  const label = `${title}. ${summary}`;
  const row = (
    name: string,
    when: string,
    cell: TableCell,
  ): { cells: readonly TableCell[]; marked: boolean } => ({
    cells: [{ text: name }, { text: when }, cell],
    marked: false,
  });
  const dated = Number.isFinite(Date.parse(model.due));
  return {
    id,
    summary,
    title,
    picture:
      dated && !isCategory(indicator.unit)
        ? {
            kind: 'inline',
            svg: forBothWidths(
              drawPath(model, wideChart, `${id}-w`, label, context),
              drawPath(model, narrowChart, `${id}-n`, label, context),
            ),
            width: wideChart,
            height: 260,
          }
        : undefined,
    pointing: { values: [], by: 'table' },
    legend: undefined,
    notes: goalNotes(model, context),
    sources: sourcesOf(indicator, undefined, context),
    table: {
      caption: title,
      columns: [
        { label: words.progress, numeric: false },
        { label: words.period, numeric: false },
        { label: unitName(indicator, language), numeric: true },
      ],
      rows: [
        row(words.baseline, formatPeriod(baseline.period, language), {
          text: formatValue({ state: 'observed', value: baseline.value }, indicator, language, {
            bare: true,
          }),
        }),
        ...pointsBesideBaseline(model).map((point) =>
          row(words.value, formatPeriod(point.period, language), {
            text: formatValue(point.value, indicator, language, { bare: true }),
            state: point.value.state,
          }),
        ),
        row(words.target, formatDate(model.due, language), {
          text: formatValue({ state: 'observed', value: model.target }, indicator, language, {
            bare: true,
          }),
        }),
      ],
      notes: [],
    },
    downloads: [numbersDownload(indicator, context)],
  };
}
