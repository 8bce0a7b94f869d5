/** A sum distributed over the areas: two points for each, and the formula below. */
import * as Plot from '@observablehq/plot';
import { chartFont, drawPlot, narrowChart, rowMarkOf, wideChart } from '../chart/plot-drawing.ts';
import type { Figure } from '../figure.ts';
import { numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { fitText, forBothWidths, idOf, textWidth } from '../svg.ts';
import { inMunicipality } from '../../language/findings/speech.ts';
import { distributionWords } from '../../language/page-topics.ts';
import { formatNumber, formatPlain, withUnit } from '../../language/numbers/numbers.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { roundTo } from '../../domain/indicator/rounding.ts';
import type { DistributionModel, DistributionRow } from './model.ts';

/** Up to here every area has a row in the drawing. */
const mostRows = 40;
const rowHeight = 26;

/** An amount of what is distributed: whole numbers for large sums. */
function written(value: number, { amount, unit }: DistributionModel, context: DrawContext): string {
  const { language } = context;
  if (unit === undefined) return withUnit(formatNumber(value, 1, language), 'percent', language);
  return `${formatNumber(value, amount >= 1000 ? 0 : 1, language)}\u00A0${unit}`;
}

const decimalsOf = ({ amount, unit }: DistributionModel): number =>
  unit !== undefined && amount >= 1000 ? 0 : 1;

/** The difference of the shown numbers. */
const gained = (row: DistributionRow, model: DistributionModel): number =>
  roundTo(row.byNeed, decimalsOf(model)) - roundTo(row.byHead, decimalsOf(model));

export function drawDistributionOfMeans(model: DistributionModel, context: DrawContext): Figure {
  const { language } = context;
  const words = distributionWords(language);
  const { rows, without, children, indicator, level, municipality } = model;
  const amount =
    model.unit === undefined
      ? withUnit(formatNumber(100, 0, language), 'percent', language)
      : `${formatPlain(model.amount, 2, language)}\u00A0${model.unit}`;
  const title = words.title({
    amount,
    index: indicator.short,
    where: `${level.plural} ${inMunicipality(municipality.name, context)}`,
  });
  const most = rows.toSorted((a, b) => gained(b, model) - gained(a, model))[0];
  const summary = words.summary({
    amount,
    count: rows.length,
    plural: level.plural,
    more:
      most === undefined || gained(most, model) <= 0
        ? undefined
        : {
            name: most.area.name,
            byHead: written(most.byHead, model, context),
            byNeed: written(most.byNeed, model, context),
          },
    period: formatPeriod(model.period, language),
  });
  const id = idOf('distribution', indicator.id, String(model.amount), model.unit ?? '');
  const label = `${title}. ${summary}`;
  const signed = (row: DistributionRow): string => {
    const difference = gained(row, model);
    const number = formatNumber(Math.abs(difference), decimalsOf(model), language);
    return difference > 0 ? `+${number}` : difference < 0 ? `−${number}` : number;
  };
  return {
    id,
    summary,
    title,
    picture:
      rows.length > mostRows
        ? undefined
        : {
            kind: 'inline',
            svg: forBothWidths(
              drawPairs(model, wideChart, `${id}-w`, label, context),
              drawPairs(model, narrowChart, `${id}-n`, label, context),
            ),
            width: wideChart,
            height: rows.length * rowHeight + 12,
          },
    pointing: { values: [], by: 'table' },
    legend: undefined,
    notes: [
      ...(rows.length > mostRows ? [] : [words.legend]),
      words.formula,
      words.choice,
      ...(without.length === 0 ? [] : [words.without(without.map(({ name }) => name).join(', '))]),
    ],
    sources: sourcesOf(indicator, model.period, context),
    table: {
      caption: title,
      columns: [
        { label: level.title, numeric: false },
        {
          label: words.children(children.indicator.short, formatPeriod(children.period, language)),
          numeric: true,
        },
        { label: words.index, numeric: true },
        { label: words.factor, numeric: true },
        { label: words.byHead, numeric: true },
        { label: words.byNeed, numeric: true },
        { label: words.difference, numeric: true },
      ],
      rows: rows.map((row) => ({
        cells: [
          { text: row.area.name, address: row.area.address },
          { text: formatNumber(row.children, 0, language) },
          { text: formatNumber(row.need, indicator.decimals, language) },
          { text: formatNumber(row.factor, 2, language) },
          { text: written(row.byHead, model, context) },
          { text: written(row.byNeed, model, context) },
          { text: signed(row) },
        ],
        marked: false,
      })),
      notes: [],
    },
    downloads: [
      numbersDownload(indicator, context),
      {
        ...numbersDownload(children.indicator, context),
        label: `${numbersDownload(children.indicator, context).label}: ${children.indicator.short}`,
      },
    ],
  };
}

/** Rows in the order of their share by need; names at the left, the two points on one line. */
function drawPairs(
  model: DistributionModel,
  width: number,
  id: string,
  label: string,
  context: DrawContext,
): string {
  const rows = model.rows
    .map((row, at) => ({ ...row, mark: rowMarkOf(at, row.area.id) }))
    .toSorted((a, b) => b.byNeed - a.byNeed || (a.area.name < b.area.name ? -1 : 1))
    .map((row) => ({
      ...row,
      id: row.area.id,
      end: Math.max(row.byHead, row.byNeed),
      text: `${written(row.byHead, model, context)} → ${written(row.byNeed, model, context)}`,
    }));
  const nameRoom = Math.min(
    width * 0.34,
    Math.max(...rows.map(({ area }) => textWidth(area.name, chartFont))) + 14,
  );
  const names = new Map(
    rows.map(({ id: key, area }) => [key, fitText(area.name, nameRoom - 10, chartFont)]),
  );
  const labelRoom = Math.max(...rows.map(({ text }) => textWidth(text, chartFont))) + 14;
  const most = Math.max(...rows.map(({ end }) => end));
  return drawPlot(
    {
      width,
      height: rows.length * rowHeight + 12,
      marginLeft: nameRoom,
      marginRight: Math.min(labelRoom, width * 0.5),
      marginTop: 6,
      marginBottom: 6,
      x: { domain: [0, most], axis: null },
      y: { domain: rows.map((row) => row.id), axis: null, padding: 0.5 },
      marks: [
        Plot.axisY({
          tickSize: 0,
          tickPadding: 8,
          fontSize: chartFont,
          tickFormat: (key: string) => names.get(key) ?? '',
          label: null,
        }),
        Plot.ruleY(rows, { x1: 'byHead', x2: 'byNeed', y: 'id', className: 'whisker' }),
        Plot.dot(rows, {
          x: 'byHead',
          y: 'id',
          r: 4.5,
          className: 'goal-start',
          ariaLabel: 'mark',
        }),
        Plot.dot(rows, {
          x: 'byNeed',
          y: 'id',
          r: 4.5,
          className: 'point-highlighted',
          ariaLabel: 'mark',
        }),
        Plot.text(rows, {
          x: 'end',
          y: 'id',
          text: 'text',
          dx: 10,
          textAnchor: 'start',
          className: 'bar-values',
          fontSize: chartFont,
        }),
      ],
    },
    id,
    label,
    { 'data-near': 'y' },
  );
}
