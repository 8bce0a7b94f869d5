/** How values are spread over many areas, with names only where they help. */
import { extent, median } from 'd3-array';
import * as Plot from '@observablehq/plot';
import { benchmarksOf } from './benchmarks.ts';
import type { Benchmark } from './benchmarks.ts';
import type { Row } from './comparison-rows.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { chartFont, drawPlot } from '../chart/plot-drawing.ts';
import { lastStruck } from '../chart/beside-lines.ts';
import { fitText, textWidth } from '../svg.ts';
import type { ComparisonModel } from './model.ts';
import { figureWords } from '../../language/page-topics.ts';
import { formatAmount } from '../../language/numbers/numbers.ts';

/** How many areas have which value; ends, middle and the highlighted ones are named. */
export function drawDistribution(
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
  const benchmarks = benchmarksOf(model, rows, context);
  const [from = 0, to = 0] = extent([...values, ...benchmarks.map(({ value }) => value)]);
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
  const middle = median(values) ?? least;
  const amount = (value: number): string => formatAmount(value, model.indicator, language);
  const own = rows.filter((row) => row.highlighted);
  const notes: {
    x: number;
    text: string;
    kind: Benchmark['kind'] | 'own' | 'median';
  }[] = [
    ...own.map((row) => ({
      x: row.value,
      text: `${row.name}: ${row.label}`,
      kind: 'own' as const,
    })),
    ...(benchmarks.some(({ kind }) => kind === 'reference')
      ? []
      : [
          {
            x: middle,
            text: `${figureWords(language).median}: ${amount(middle)}`,
            kind: 'median' as const,
          },
        ]),
    ...benchmarks.map(({ value, text, kind }) => ({ x: value, text, kind })),
  ];
  const ends = [rows.at(-1), rows[0]].filter((row) => row !== undefined);
  const line = 20;
  const top = 10 + notes.length * line;
  const height = top + 120 + 52;
  const anchorAt = (value: number): 'start' | 'middle' | 'end' => {
    const share = (value - from) / (to - from || 1);
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
  const below = (index: number): number => -(top - 12 - index * line) + 8;
  const pixel = (value: number): number => 4 + ((value - from) / (to - from || 1)) * (width - 8);
  /** From where to where a note's words reach, in pixels. */
  const reach = ({ x, text }: (typeof notes)[number]): readonly [number, number] => {
    const at = pixel(x);
    const wide = textWidth(text, chartFont) + 4;
    const left = { start: at, middle: at - wide / 2, end: at - wide }[anchorAt(x)];
    return [left, left + wide];
  };
  const reaches = notes.map(reach);
  notes.forEach((note, index) => {
    const dy = -(top - 12 - index * line);
    marks.push(
      Plot.ruleX([note.x], {
        className: note.kind === 'own' ? 'own-line' : 'reference-line',
        // below its own words, and below any others that it would strike
        insetTop: below(lastStruck(pixel(note.x), index, reaches)),
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
      x: { domain: [from, to === from ? from + 1 : to], axis: null },
      y: { axis: null },
      marks,
    },
    id,
    label,
    // where which number stands: an area is found by its place in the bar of its value
    {
      'data-scale': [
        4,
        width - 4,
        from,
        to === from ? from + 1 : to,
        least,
        most,
        bins,
        height - 52,
        120,
        0,
      ].join(' '),
    },
  );
}
