/** All areas of a level in one period: named bars where they are few, their distribution where they are many. */
import { extent, median } from 'd3-array';
import * as Plot from '@observablehq/plot';
import { numberOf } from '../domain/observation.ts';
import { areasFinding } from '../language/findings.ts';
import { figureWords, referenceLabel } from '../language/figure-words.ts';
import { formatAmount, formatValue } from '../language/numbers.ts';
import { formatPeriod } from '../language/periods.ts';
import { stateName } from '../language/states.ts';
import type { AreaValue, ComparisonModel } from '../report/figure-models.ts';
import type { DrawContext } from './figure-frame.ts';
import { notesOf, numbersDownload, sourcesOf, subjectTitle } from './figure-frame.ts';
import type { Figure } from './figure.ts';
import { referenceComparable } from './key-figures.ts';
import { chartFont, drawPlot, narrowChart, wideChart } from './plot-drawing.ts';
import { fitText, forBothWidths, idOf, textWidth } from './svg.ts';
import { areaTable } from './value-table.ts';

/** Up to here every area has a named row. */
const mostRows = 40;

interface Row {
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

function rowsOf(model: ComparisonModel, context: DrawContext): Row[] {
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
                bare: model.indicator.unit !== 'percent',
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
  typeof indicator.unit === 'string' &&
  !['index', 'years', 'ratio', 'points'].includes(indicator.unit);

function referenceOf(model: ComparisonModel, rows: readonly Row[]): number | undefined {
  const value = numberOf(model.reference?.value);
  if (value === undefined || !referenceComparable(model.indicator.unit)) return undefined;
  const values = rows.map((row) => row.value);
  const [, most = 0] = extent(values);
  // a free unit may be a total: one far outside its parts is no measure for them
  return typeof model.indicator.unit === 'object' && value > 2 * most ? undefined : value;
}

/** One row for each area, sorted by value; whiskers where limits were delivered. */
function drawRows(
  model: ComparisonModel,
  rows: readonly Row[],
  width: number,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const reference = referenceOf(model, rows);
  const values = rows.flatMap((row) => [row.value, row.lower ?? row.value, row.upper ?? row.value]);
  if (reference !== undefined) values.push(reference);
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
  const top = reference === undefined ? 6 : 28;
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
            insetTop: 5,
            insetBottom: 5,
          })
        : Plot.dot(group.rows, { x: 'value', y: 'id', r: 5, className: group.className }),
    );
  }
  const limited = rows.filter((row) => row.lower !== undefined && row.upper !== undefined);
  if (limited.length > 0)
    marks.push(Plot.ruleY(limited, { x1: 'lower', x2: 'upper', y: 'id', className: 'whisker' }));
  if (reference !== undefined) {
    marks.push(Plot.ruleX([reference], { className: 'reference-line', insetTop: -4 }));
    const name = `${referenceLabel(model.municipality.name, context)}: ${formatValue(model.reference?.value, model.indicator, context.language)}`;
    const share = (reference - domain[0]) / (domain[1] - domain[0]);
    const anchor = share > 0.6 ? 'end' : share < 0.25 ? 'start' : 'middle';
    marks.push(
      Plot.text([name], {
        x: [reference],
        frameAnchor: 'top',
        textAnchor: anchor,
        dy: -17,
        className: 'reference-name',
        fontSize: chartFont,
      }),
    );
  }
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
      y: { domain: order, axis: null, padding: 0 },
      marks,
    },
    id,
    label,
  );
}

/** How many areas have which value; ends, middle and the highlighted ones are named. */
function drawDistribution(
  model: ComparisonModel,
  rows: readonly Row[],
  width: number,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const { language } = context;
  const values = rows.map((row) => row.value);
  const [least = 0, most = 0] = extent(values);
  const bins = width > 500 ? 40 : 24;
  const step = (most - least) / bins || 1;
  const counts = Array.from({ length: bins }, (_, i) => ({
    from: least + i * step,
    to: least + (i + 1) * step,
    count: 0,
  }));
  for (const value of values) {
    const bin = counts[Math.min(bins - 1, Math.floor((value - least) / step))];
    if (bin !== undefined) bin.count += 1;
  }
  const reference = referenceOf(model, rows);
  const middle = median(values) ?? least;
  const amount = (value: number): string => formatAmount(value, model.indicator, language);
  const own = rows.filter((row) => row.highlighted);
  const notes: { x: number; text: string; kind: 'reference' | 'own' | 'median' }[] = [
    ...own.map((row) => ({
      x: row.value,
      text: `${row.name}: ${row.label}`,
      kind: 'own' as const,
    })),
    ...(reference === undefined
      ? [
          {
            x: middle,
            text: `${figureWords(language).median}: ${amount(middle)}`,
            kind: 'median' as const,
          },
        ]
      : [
          {
            x: reference,
            text: `${referenceLabel(model.municipality.name, context)}: ${amount(reference)}`,
            kind: 'reference' as const,
          },
        ]),
  ];
  const ends = [rows.at(-1), rows[0]].filter((row) => row !== undefined);
  const line = 20;
  const top = 10 + notes.length * line;
  const height = top + 120 + 52;
  const anchorAt = (value: number): 'start' | 'middle' | 'end' => {
    const share = (value - least) / (most - least || 1);
    return share > 0.66 ? 'end' : share < 0.33 ? 'start' : 'middle';
  };
  const marks: Plot.Markish[] = [
    Plot.rectY(counts, {
      x1: 'from',
      x2: 'to',
      y: 'count',
      className: 'bar-others',
      insetLeft: 0.5,
      insetRight: 0.5,
    }),
    Plot.ruleY([0], { className: 'axis-line' }),
  ];
  notes.forEach((note, index) => {
    const dy = -(top - 12 - index * line);
    marks.push(
      Plot.ruleX([note.x], {
        className: note.kind === 'own' ? 'own-line' : 'reference-line',
        insetTop: dy + 8,
      }),
      Plot.text([note.text], {
        x: [note.x],
        frameAnchor: 'top',
        dy,
        dx: anchorAt(note.x) === 'start' ? 4 : anchorAt(note.x) === 'end' ? -4 : 0,
        textAnchor: anchorAt(note.x),
        className: note.kind === 'own' ? 'own-name' : 'reference-name',
        fontSize: chartFont,
      }),
    );
  });
  ends.forEach((row, index) => {
    marks.push(
      Plot.text(
        [
          `${formatAmount(row.value, model.indicator, language)}\n${fitText(row.name, width / 2 - 12, chartFont)}`,
        ],
        {
          x: [row.value],
          frameAnchor: 'bottom',
          lineAnchor: 'top',
          dy: 8,
          textAnchor: index === 0 ? 'start' : 'end',
          className: 'bar-values',
          fontSize: chartFont,
        },
      ),
    );
  });
  return drawPlot(
    {
      width,
      height,
      marginLeft: 4,
      marginRight: 4,
      marginTop: top,
      marginBottom: 52,
      x: { domain: [least, most === least ? least + 1 : most], axis: null },
      y: { axis: null },
      marks,
    },
    id,
    label,
  );
}

/** „Ohne Wert: Nord (geheim gehalten), Süd (folgt später)“ */
function withoutValue(values: readonly AreaValue[], context: DrawContext): string | undefined {
  const names = values
    .filter((v) => numberOf(v.value) === undefined)
    .map(
      (v) =>
        `${v.area.name} (${v.unpopulated && v.value.state !== 'withheld' ? figureWords(context.language).unpopulated : stateName(v.value.state, context.language)})`,
    );
  // a long list is left to the table; the states are counted instead
  if (names.length === 0 || names.length > 10) return undefined;
  return `${figureWords(context.language).noValue}: ${names.join(', ')}.`;
}

/** Areas compared in one period. Areas without a number are named below, never drawn as zero. */
export function drawComparisonChart(model: ComparisonModel, context: DrawContext): Figure {
  const { indicator } = model;
  const { language } = context;
  const id = idOf(
    'comparison',
    indicator.id,
    model.level.id,
    model.period.text,
    model.group?.id ?? '',
    ...model.highlighted.slice(0, 3),
  );
  const title = subjectTitle(model, formatPeriod(model.period, language), context);
  const summary = areasFinding(
    {
      values: model.values.map((v) => ({ name: v.area.name, value: v.value })),
      reference:
        model.reference === undefined
          ? undefined
          : { name: model.municipality.name, value: model.reference.value },
      indicator,
      plural: model.level.plural,
    },
    context,
  );
  const rows = rowsOf(model, context);
  const label = `${title}. ${summary}`;
  const draw = rows.length > mostRows ? drawDistribution : drawRows;
  const picture =
    rows.length === 0 || indicator.unit === 'category'
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
  const missing = withoutValue(model.values, context);
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
    legend: undefined,
    notes: [
      ...(missing === undefined ? [] : [missing]),
      ...(whiskers ? [figureWords(language).whiskers(indicator.confidence)] : []),
      ...notesOf(model.values, indicator, context, { withStates: missing === undefined }),
    ],
    sources: sourcesOf(indicator, model.period, context),
    table: areaTable(model, title, sorted, model.reference, model.highlighted, context),
    downloads: [numbersDownload(indicator, context)],
  };
}
