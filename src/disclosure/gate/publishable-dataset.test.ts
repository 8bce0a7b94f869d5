import { expect, test } from 'vitest';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import { cellAxes } from '../cells/cell-axes.ts';
import { cellTable } from '../cells/cell-table.ts';
import { rateLinks } from '../relations/links.ts';
import { publishCells } from './publishable-dataset.ts';

test('a rate never shows a withheld count that it is made of, even where the rate itself is open', () => {
  const rate = indicator('rate', {
    unit: 'percent',
    numeratorIndicator: 'poor',
    denominatorIndicator: 'children',
  });
  const report = smallReport({
    indicators: [indicator('poor'), indicator('children'), rate],
    rows: [
      row('poor', 'a', '2024', { value: '60' }),
      row('children', 'a', '2024', { value: '500' }),
      row('rate', 'a', '2024', { value: '12.0' }),
    ],
  });
  const table = cellTable(report, cellAxes(report, []));
  const [links] = rateLinks(table).links;
  const series = table.series.get('rate');
  if (series === undefined) throw new Error('no rate');
  const numeratorBeside = (withheld: string) => {
    const isShown = (cell: { readonly row: { readonly indicator: string } }): boolean =>
      cell.row.indicator !== withheld;
    const published = publishCells(table, series, links, isShown, () => true);
    const [only] = [...published.keys()].map((key) => published.get(key));
    return only?.numerator;
  };
  expect(numeratorBeside('')).toEqual({ state: 'observed', value: 60 });
  expect(numeratorBeside('poor')).toBeUndefined();
});
