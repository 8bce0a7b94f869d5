/** Areas as named rows, sorted by value: bars where length means the value, else dots. */
import { extent } from 'd3-array';
import * as Plot from '@observablehq/plot';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { chartFont, drawPlot, markOf } from '../chart/plot-drawing.ts';
import { fitText, textWidth } from '../svg.ts';
import type { ComparisonModel } from './model.ts';
import { referenceComparable } from '../../report/indicator/totals.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatShortDate } from '../../language/numbers/periods.ts';
import { formatAmount, formatValue } from '../../language/numbers/numbers.ts';
import { isPercentage, unitRow } from '../../domain/indicator/unit.ts';
import { referenceLabel } from '../../language/findings/speech.ts';

/** An area with a number, ready to be drawn. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly label: string;
  readonly highlighted: boolean;
  readonly unreliable: boolean;
}

const byValue = (a: Row, b: Row): number =>
  b.value - a.value || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Areas with a number, the highest first. */
export function rowsOf(model: ComparisonModel, context: DrawContext): Row[] {
  return model.values
    .flatMap((v) => {
      const value = numberOf(v.value);
      return value === undefined
        ? []
        : [
            {
              id: v.area.id,
              name: v.area.name,
              value,
              lower: v.lower,
              upper: v.upper,
              label: formatValue(v.value, model.indicator, context.language, {
                bare: !isPercentage(model.indicator.unit),
              }),
              highlighted: model.highlighted.includes(v.area.id),
              unreliable: v.value.state === 'unreliable' || v.flags.includes('q'),
            },
          ];
    })
    .sort(byValue);
}

/** Whether the length of a bar means the value: not for indices, years or free units, whose zero is a convention. */
const lengthMeans = ({ indicator }: ComparisonModel): boolean =>
  unitRow(indicator.unit)?.zeroIsNothing === true;

/** The municipality's number, where it is a measure for its areas. */
export function referenceOf(model: ComparisonModel, rows: readonly Row[]): number | undefined {
  const value = numberOf(model.reference?.value);
  if (value === undefined || !referenceComparable(model.indicator.unit)) return undefined;
  const values = rows.map((row) => row.value);
  const [, most = 0] = extent(values);
  // a free unit may be a total: one far outside its parts is no measure for them
  return typeof model.indicator.unit === 'object' && value > 2 * most ? undefined : value;
}

/** A number that all areas are seen against. */
export interface Benchmark {
  readonly value: number;
  readonly text: string;
  readonly kind: 'reference' | 'beyond' | 'target';
}

/** The municipality, places beyond it, and targets of goals; only where they are a measure for the areas. */
export function benchmarksOf(
  model: ComparisonModel,
  rows: readonly Row[],
  context: DrawContext,
): readonly Benchmark[] {
  const { indicator } = model;
  const { language } = context;
  const own = referenceOf(model, rows);
  const beyond = referenceComparable(indicator.unit) ? (model.references ?? []) : [];
  const targets = referenceComparable(indicator.unit) ? (model.targets ?? []) : [];
  const words = figureWords(language);
  return [
    ...(own === undefined
      ? []
      : [
          {
            value: own,
            text: `${referenceLabel(model.municipality.name, context)}: ${formatValue(model.reference?.value, indicator, language)}`,
            kind: 'reference' as const,
          },
        ]),
    ...beyond.flatMap(({ area, value }) => {
      const number = numberOf(value);
      return number === undefined
        ? []
        : [
            {
              value: number,
              text: `${area.name}: ${formatValue(value, indicator, language)}`,
              kind: 'beyond' as const,
            },
          ];
    }),
    ...targets.map(({ value, due }) => ({
      value,
      text: `${words.target} (${formatShortDate(due, language)}): ${formatAmount(value, indicator, language)}`,
      kind: 'target' as const,
    })),
  ];
}

const lineClasses = {
  reference: 'reference-line',
  beyond: 'reference-line beyond-line',
  target: 'target-line',
} as const;

/** One row for each area, sorted by value; whiskers where limits were delivered. */
export function drawRows(
  model: ComparisonModel,
  rows: readonly Row[],
  width: number,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const benchmarks = benchmarksOf(model, rows, context);
  const values = rows.flatMap((row) => [row.value, row.lower ?? row.value, row.upper ?? row.value]);
  values.push(...benchmarks.map(({ value }) => value));
  const fromZero = lengthMeans(model);
  const [least = 0, most = 0] = extent(values);
  const pad = most === least ? Math.max(Math.abs(most), 1) * 0.1 : (most - least) * 0.08;
  const domain: [number, number] = fromZero
    ? [Math.min(0, least), Math.max(0, most) || 1]
    : [least - pad, most + pad];
  const nameRoom = Math.min(
    width * 0.42,
    Math.max(...rows.map((row) => textWidth(row.name, chartFont))) + 14,
  );
  const labelRoom = Math.max(...rows.map((row) => textWidth(row.label, chartFont))) + 10;
  const line = 20;
  const top = 8 + benchmarks.length * line;
  const rowHeight = 26;
  const named = (row: Row): string => fitText(row.name, nameRoom - 10, chartFont);
  const order = rows.map((row) => row.id);
  const names = new Map(rows.map((row) => [row.id, named(row)]));
  const marks: Plot.Markish[] = [
    Plot.axisY({
      tickSize: 0,
      tickPadding: 8,
      fontSize: chartFont,
      tickFormat: (key: string) => names.get(key) ?? '',
      label: null,
    }),
  ];
  const groups = [
    { className: 'bar-others', rows: rows.filter((row) => !row.highlighted && !row.unreliable) },
    { className: 'bar-own', rows: rows.filter((row) => row.highlighted && !row.unreliable) },
    { className: 'bar-unreliable', rows: rows.filter((row) => row.unreliable) },
  ];
  for (const group of groups) {
    if (group.rows.length === 0) continue;
    marks.push(
      fromZero
        ? Plot.barX(group.rows, {
            x1: 0,
            x2: 'value',
            y: 'id',
            className: group.className,
            ariaLabel: (row: Row) => markOf(row.id),
            insetTop: 5,
            insetBottom: 5,
          })
        : Plot.dot(group.rows, {
            x: 'value',
            y: 'id',
            r: 5,
            className: group.className,
            ariaLabel: (row: Row) => markOf(row.id),
          }),
    );
  }
  const limited = rows.filter((row) => row.lower !== undefined && row.upper !== undefined);
  if (limited.length > 0)
    marks.push(Plot.ruleY(limited, { x1: 'lower', x2: 'upper', y: 'id', className: 'whisker' }));
  benchmarks.forEach(({ value, text, kind }, at) => {
    const dy = 11 + at * line - top;
    const share = (value - domain[0]) / (domain[1] - domain[0]);
    const anchor = share > 0.6 ? 'end' : share < 0.25 ? 'start' : 'middle';
    marks.push(
      Plot.ruleX([value], { className: lineClasses[kind], insetTop: dy + 13 }),
      Plot.text([text], {
        x: [value],
        frameAnchor: 'top',
        textAnchor: anchor,
        dy,
        className: kind === 'target' ? 'target-name' : 'reference-name',
        fontSize: chartFont,
      }),
    );
  });
  marks.push(
    Plot.text(rows, {
      x: (row: Row) => Math.max(row.value, row.upper ?? row.value, 0),
      y: 'id',
      text: 'label',
      textAnchor: 'start',
      dx: 7,
      className: 'bar-values',
      fontSize: chartFont,
    }),
  );
  return drawPlot(
    {
      width,
      height: top + rows.length * rowHeight + 6,
      marginLeft: nameRoom,
      marginRight: labelRoom,
      marginTop: top,
      marginBottom: 6,
      x: { domain, axis: null },
      // dots stand on a scale of points, whose ends lie on the frame without a padding
      y: { domain: order, axis: null, padding: fromZero ? 0 : 0.5 },
      marks,
    },
    id,
    label,
    { 'data-near': 'y' },
  );
}
