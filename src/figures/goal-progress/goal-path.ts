/** The way of a goal as a drawing. */
import { pointsBesideBaseline } from './model.ts';
import type { GoalProgressModel } from './model.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { middleDay } from '../chart/sparkline.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import { textWidth, fitText } from '../svg.ts';
import { chartFont, drawPlot, rowMarkOf } from '../chart/plot-drawing.ts';
import * as Plot from '@observablehq/plot';
import { figureWords } from '../../language/page-topics.ts';
import { formatAmount } from '../../language/numbers/numbers.ts';
import { formatShortDate, formatShortPeriod } from '../../language/numbers/periods.ts';

/** Bold letters are so much wider than those that `textWidth` measures. */
const boldness = 1.08;

interface Point {
  readonly at: number;
  readonly value: number;
  readonly stretch: number;
  readonly text: string;
  /** What names its row in the table. */
  readonly mark: string;
}

/**
 * Ticks that do not touch: of two that would, the first in the list stands.
 *
 * @param ticks day and text
 * @param scale pixels a day
 */
function readableTicks(
  ticks: readonly (readonly [number, string])[],
  scale: number,
): ReadonlyMap<number, string> {
  const taken = new Map<number, string>();
  for (const [day, text] of ticks) {
    const isFree = [...taken].every(
      ([other, words]) =>
        Math.abs(day - other) * scale >=
        (textWidth(text, chartFont) + textWidth(words, chartFont)) / 2 + 10,
    );
    if (isFree) taken.set(day, text);
  }
  return taken;
}

/**
 * The drawing as SVG: values over time, the target, and the even way to it.
 *
 * @param width in pixels; the height follows from it
 * @param id of the figure, unique on its page
 */
export function drawPath(
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
  const beside = pointsBesideBaseline(model);
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
            // The table begins with the baseline.
            mark: rowMarkOf(beside.indexOf(point) + 1),
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
  const left = 40;
  const first = Math.min(...at);
  const scale = (width - left - right) / (Math.max(...at) - first || 1);
  const latestText =
    latest === undefined ? '' : `${fitText(latest.text, 120, chartFont)}: ${amount(latest.value)}`;
  // beside the point on the side with more room, moved back where it would cross an edge of the drawing
  const latestShift = (point: Point): number => {
    const px = left + (point.at - first) * scale;
    const wide = textWidth(latestText, chartFont) * boldness;
    const start = late ? px - 6 - wide : px + 8;
    return Math.round(Math.max(2, Math.min(start, width - wide - 2)) - px);
  };
  const xTicks = readableTicks(
    [
      [due, dueText],
      [start, formatShortPeriod(baseline.period, language)],
      ...(latest === undefined ? [] : [[latest.at, latest.text] as const]),
    ],
    scale,
  );
  return drawPlot(
    {
      width,
      height,
      marginLeft: left,
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
              Plot.dot(points, {
                x: 'at',
                y: 'value',
                r: 4,
                className: 'point-highlighted',
                ariaLabel: 'mark',
              }),
            ]
          : []),
        Plot.dot([{ at: start, value: baseline.value, mark: rowMarkOf(0) }], {
          x: 'at',
          y: 'value',
          r: 5,
          className: 'goal-start',
          ariaLabel: 'mark',
        }),
        ...(latest === undefined
          ? []
          : [
              Plot.text([latestText], {
                x: [latest.at],
                y: [latest.value],
                // beside the line, never on it: it comes from above left where the target is lower
                dx: latestShift(latest),
                dy: falling === late ? 16 : -14,
                textAnchor: 'start',
                className: 'line-name-own',
                fontSize: chartFont,
              }),
            ]),
      ],
    },
    id,
    label,
    { 'data-near': 'xy' },
  );
}
