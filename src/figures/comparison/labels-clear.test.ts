/** No line strikes words: measured in the drawing itself. */
import { expect, test } from 'vitest';
import { textWidth } from '../svg.ts';
import { chartFont } from '../chart/plot-drawing.ts';
import { german, observed, poverty, subject, year } from '../town.fixture.ts';
import type { AreaValue } from '../../report/indicator/figure-subject.ts';
import { inline } from '../golden.fixture.ts';
import { drawComparisonChart } from './draw.ts';
import type { ComparisonModel } from './model.ts';

const areaValue = (id: string, name: string, value: number): AreaValue => ({
  area: { id, name, short: name, address: undefined },
  value: observed(value),
  numerator: undefined,
  denominator: undefined,
  lower: undefined,
  upper: undefined,
  classIndex: undefined,
  comparison: undefined,
  doubt: undefined,
  flags: [],
  basis: 'delivered',
  unpopulated: false,
  note: undefined,
});

const model = (values: readonly number[], lines: readonly number[]): ComparisonModel => ({
  ...subject,
  indicator: poverty,
  period: year('2022'),
  values: values.map((value, at) => areaValue(`a${String(at)}`, `Gebiet ${String(at)}`, value)),
  reference: areaValue('stadt', 'Musterstadt', lines[0] ?? 0),
  references: [areaValue('land', 'Nordrhein-Westfalen', lines[1] ?? 0)],
  guides: lines.slice(2).map((value) => ({
    kind: 'threshold',
    value,
    by: '2030',
    title: 'Schutz der Gemeinschaft',
  })),
  highlighted: [],
});

/** Upright lines and value labels of one drawing, in its own pixels. */
function partsOf(svg: string) {
  const lines = [...svg.matchAll(/<line x1="([\d.]+)" x2="\1" y1="(-?[\d.]+)" y2="([\d.]+)"/gu)]
    .map(([, x, from, to]) => ({ x: Number(x), from: Number(from), to: Number(to) }))
    .filter(({ from, to }) => to - from > 20);
  const labels = [...svg.matchAll(/<g class="bar-values"([^>]*)>(.*?)<\/g>/gsu)].flatMap(
    ([, head = '', body = '']) => {
      const shift = Number(/translate\((-?[\d.]+)/u.exec(head)?.[1] ?? 0);
      return [...body.matchAll(/translate\((-?[\d.]+),[\d.]+\)"[^>]*>([^<]*)</gu)].map(
        ([, x = '0', text = '']) => ({
          from: Number(x) + shift,
          to: Number(x) + shift + textWidth(text.replaceAll('&nbsp;', ' '), chartFont),
        }),
      );
    },
  );
  return { lines, labels };
}

test.each([
  [
    [5, 10, 15, 20, 25, 30],
    [16, 11, 26],
  ],
  [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [3.3, 3.6, 9.9],
  ],
  [
    [18, 18.05, 18.1, 18.2],
    [18.1, 18.15, 18.3],
  ],
])('no reference line strikes a value of %j', (values, lines) => {
  const svg = inline(drawComparisonChart(model(values, lines), german));
  const drawings = svg.split('<svg ').slice(1);
  expect(drawings.length).toBe(2);
  for (const drawing of drawings) {
    const parts = partsOf(drawing);
    expect(parts.lines.length).toBe(lines.length);
    expect(parts.labels.length).toBe(values.length);
    const width = Number(/width="(\d+)"/u.exec(drawing)?.[1]);
    for (const { from, to } of parts.labels) {
      expect(parts.lines.filter(({ x }) => x > from - 1 && x < to + 1)).toEqual([]);
      expect(to).toBeLessThanOrEqual(width);
    }
  }
});
