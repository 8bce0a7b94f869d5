/** A goal: where it began, where it shall lead by when, and the values between. */
import * as Plot from '@observablehq/plot';
import { numberOf } from '../../domain/indicator/observation.ts';
import { figureWords } from '../../language/figure-words.ts';
import { goalFinding } from '../../language/goal-findings.ts';
import { formatAmount, formatPlain, formatValue, unitName } from '../../language/numbers.ts';
import {
  formatDate,
  formatPeriod,
  formatShortDate,
  formatShortPeriod,
} from '../../language/periods.ts';
import type { GoalProgressModel } from '../../report/indicator/figure-models.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { indicatorNote, numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { Figure, TableCell } from '../figure.ts';
import { chartFont, drawPlot, narrowChart, wideChart } from '../chart/plot-drawing.ts';
import { middleDay } from '../chart/sparkline.ts';
import { fitText, forBothWidths, idOf, textWidth } from '../svg.ts';

interface Point {
  readonly at: number;
  readonly value: number;
  readonly stretch: number;
  readonly text: string;
}

function drawPath(
  model: GoalProgressModel,
  width: number,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const { indicator, baseline, target } = model;
  const { language } = context;
  const words = figureWords(language);
  const amount = (value: number): string => formatAmount(value, indicator, language);
  const start = middleDay(baseline.period);
  const due = Date.parse(model.due) / 86_400_000;
  let stretch = 0;
  const points = model.points.flatMap((point): Point[] => {
    const value = numberOf(point.value);
    if (value === undefined || point.gapBefore) stretch += 1;
    return value === undefined
      ? []
      : [
          {
            at: middleDay(point.period),
            value,
            stretch,
            text: formatShortPeriod(point.period, language),
          },
        ];
  });
  const values = [...points.map((p) => p.value), baseline.value, target];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const pad = (most - least || Math.abs(most) || 1) * 0.18;
  const low = least >= 0 && least - pad < 0 ? 0 : least - pad;
  const high = most + pad;
  const height = width > 500 ? 260 : 240;
  const targetText = `${words.target}: ${amount(target)}`;
  const dueText = formatShortDate(model.due, language);
  const right = Math.max(textWidth(dueText, chartFont) / 2 + 6, 20);
  const at = [...points.map((p) => p.at), start, due];
  const latest = points.at(-1);
  const falling = target < baseline.value;
  const late = latest !== undefined && latest.at - start > (due - start) * 0.6;
  const xTicks = new Map<number, string>([
    [due, dueText],
    [start, formatShortPeriod(baseline.period, language)],
  ]);
  if (latest !== undefined && latest.at > start && latest.at < due) {
    const whole = width - 80;
    const share = (latest.at - start) / (due - start || 1);
    const needed = textWidth(latest.text, chartFont) + 16;
    if (share * whole > needed && (1 - share) * whole > needed) xTicks.set(latest.at, latest.text);
  }
  return drawPlot(
    {
      width,
      height,
      marginLeft: 40,
      marginRight: right,
      marginTop: 26,
      marginBottom: 34,
      x: { domain: [Math.min(...at), Math.max(...at)], axis: null },
      y: { domain: [low, high], axis: null },
      marks: [
        Plot.axisX([...xTicks.keys()], {
          tickSize: 5,
          fontSize: chartFont,
          label: null,
          tickFormat: (day: number) => xTicks.get(day) ?? '',
          className: 'axis',
        }),
        Plot.ruleY([low], { className: 'axis-line' }),
        Plot.ruleY([target], { className: 'target-line' }),
        Plot.text([targetText], {
          x: [due],
          y: [target],
          dy: target >= baseline.value ? -11 : 14,
          dx: right - 8,
          textAnchor: 'end',
          className: 'target-name',
          fontSize: chartFont,
        }),
        Plot.line(
          [
            { at: start, value: baseline.value },
            { at: due, value: target },
          ],
          { x: 'at', y: 'value', className: 'goal-path' },
        ),
        ...(points.length > 0
          ? [
              Plot.line(points, { x: 'at', y: 'value', z: 'stretch', className: 'line-own' }),
              Plot.dot(points, { x: 'at', y: 'value', r: 4, className: 'point-highlighted' }),
            ]
          : []),
        Plot.dot([{ at: start, value: baseline.value }], {
          x: 'at',
          y: 'value',
          r: 5,
          className: 'goal-start',
        }),
        ...(latest === undefined
          ? []
          : [
              Plot.text([`${fitText(latest.text, 120, chartFont)}: ${amount(latest.value)}`], {
                x: [latest.at],
                y: [latest.value],
                // beside the line, never on it: it comes from above left where the target is lower
                dx: late ? -6 : 8,
                dy: falling === late ? 16 : -14,
                textAnchor: late ? 'end' : 'start',
                className: 'line-name-own',
                fontSize: chartFont,
              }),
            ]),
      ],
    },
    id,
    label,
  );
}

/** Progress of a goal. The dashed path shows what an even way to the target would be; it is no forecast. */
export function drawGoalProgress(model: GoalProgressModel, context: DrawContext): Figure {
  const { indicator, baseline } = model;
  const { language } = context;
  const words = figureWords(language);
  const summary = goalFinding(
    {
      name: model.place.name,
      indicator,
      baseline,
      target: model.target,
      due: formatDate(model.due, language),
      latest: model.latest,
      reached: model.reached,
    },
    context,
  );
  const id = idOf(
    'goal',
    indicator.id,
    model.place.id,
    model.due,
    formatPlain(model.target, 3, 'en'),
  );
  const title = `${model.title}: ${indicator.short}, ${model.place.name} (${unitName(indicator, language)})`;
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
      dated && indicator.unit !== 'category'
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
    legend: undefined,
    notes: [
      language === 'de'
        ? 'Die gestrichelte Linie zeigt einen gleichmäßigen Weg vom Ausgangswert zum Zielwert; sie ist keine Vorhersage.'
        : 'The dashed line shows an even way from the baseline to the target; it is no forecast.',
      ...indicatorNote(indicator, context),
    ],
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
        ...model.points.map((point) =>
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
