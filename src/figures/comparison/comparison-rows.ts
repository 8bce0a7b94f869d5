/** Areas as named rows, sorted by value: bars where length means the value, else dots. */
import { extent, group } from 'd3-array';
import * as Plot from '@observablehq/plot';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { chartFont, drawPlot, markOf } from '../chart/plot-drawing.ts';
import { benchmarksOf } from './benchmarks.ts';
import type { Benchmark } from './benchmarks.ts';
import { clearOfLines, lastStruck } from '../chart/beside-lines.ts';
import { fitText, textWidth } from '../svg.ts';
import type { ComparisonModel } from './model.ts';
import { formatValue } from '../../language/numbers/numbers.ts';
import { isPercentage, unitRow } from '../../domain/indicator/unit.ts';

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

/** Between a bar and its value, in pixels. */
const besideBar = 7;

const lineClasses = {
  reference: 'reference-line',
  beyond: 'reference-line beyond-line',
  target: 'target-line',
  threshold: 'target-line threshold-line',
} as const satisfies Record<Benchmark['kind'], string>;

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
  const kinds = [
    { className: 'bar-others', rows: rows.filter((row) => !row.highlighted && !row.unreliable) },
    { className: 'bar-own', rows: rows.filter((row) => row.highlighted && !row.unreliable) },
    { className: 'bar-unreliable', rows: rows.filter((row) => row.unreliable) },
  ];
  for (const kind of kinds) {
    if (kind.rows.length === 0) continue;
    marks.push(
      fromZero
        ? Plot.barX(kind.rows, {
            x1: 0,
            x2: 'value',
            y: 'id',
            className: kind.className,
            ariaLabel: (row: Row) => markOf(row.id),
            insetTop: 5,
            insetBottom: 5,
          })
        : Plot.dot(kind.rows, {
            x: 'value',
            y: 'id',
            r: 5,
            className: kind.className,
            ariaLabel: (row: Row) => markOf(row.id),
          }),
    );
  }
  const limited = rows.filter((row) => row.lower !== undefined && row.upper !== undefined);
  if (limited.length > 0)
    marks.push(Plot.ruleY(limited, { x1: 'lower', x2: 'upper', y: 'id', className: 'whisker' }));
  const share = (value: number): number => (value - domain[0]) / (domain[1] - domain[0]);
  const pixel = (value: number): number => nameRoom + share(value) * (width - nameRoom - labelRoom);
  const anchorOf = (value: number): 'end' | 'start' | 'middle' =>
    share(value) > 0.6 ? 'end' : share(value) < 0.25 ? 'start' : 'middle';
  const reaches = benchmarks.map(({ value, text }): readonly [number, number] => {
    const wide = textWidth(text, chartFont);
    const from = { start: 0, middle: wide / 2, end: wide }[anchorOf(value)];
    return [pixel(value) - from, pixel(value) - from + wide];
  });
  benchmarks.forEach(({ value, text, kind }, at) => {
    const dy = 11 + at * line - top;
    const anchor = anchorOf(value);
    const below = 11 + lastStruck(pixel(value), at, reaches) * line - top;
    marks.push(
      Plot.ruleX([value], { className: lineClasses[kind], insetTop: below + 13 }),
      Plot.text([text], {
        x: [value],
        frameAnchor: 'top',
        textAnchor: anchor,
        dy,
        className: kind === 'target' || kind === 'threshold' ? 'target-name' : 'reference-name',
        fontSize: chartFont,
      }),
    );
  });
  const lines = benchmarks.map(({ value }) => pixel(value));
  const endOf = (row: Row): number => Math.max(row.value, row.upper ?? row.value, 0);
  const moved = (row: Row): number => {
    const start = pixel(endOf(row)) + besideBar;
    return Math.round(clearOfLines(start, textWidth(row.label, chartFont), lines) - start);
  };
  for (const [dx, labelled] of group(rows, moved)) {
    marks.push(
      Plot.text(labelled, {
        x: endOf,
        y: 'id',
        text: 'label',
        textAnchor: 'start',
        dx: besideBar + dx,
        className: 'bar-values',
        fontSize: chartFont,
      }),
    );
  }
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
