/** Values of places beyond the municipality stand wherever its own are set beside an area's. */
import { expect, test } from 'vitest';
import { drawChoropleth } from '../../../figures/choropleth/draw.ts';
import { choroplethModel } from '../../../figures/choropleth/model.ts';
import { outlines } from '../../../figures/golden.fixture.ts';
import { drawKeyFigure } from '../../../figures/key-figures/draw.ts';
import { keyFigureModel } from '../../../figures/key-figures/model.ts';
import { german } from '../../../figures/town.fixture.ts';
import { viewReport } from '../../../report/report-view.ts';
import { protect } from '../../../test/protected-report.ts';
import { indicator, row, smallReport } from '../../../test/small-report.ts';
import { pageScope } from '../assembly.ts';
import { comparisonTable, partsOf } from './comparison-table.ts';

const share = indicator('share', { unit: 'percent', confidence: 95 });
const { publishable } = protect(
  smallReport({
    indicators: [share],
    municipality: { references: [{ id: 'land', name: 'Nordrhein-Westfalen' }] },
    rows: [
      ...['a', 'b', 'c', 'd'].map((id, at) =>
        row('share', id, '2024', { n: String(40 + 30 * at), d: '400' }),
      ),
      row('share', 'm', '2024', { n: '340', d: '1600' }),
      row('share', 'land', '2024', { value: '17.2' }),
    ],
  }),
);
const view = viewReport(publishable);
const subject = view.subject(share);
const period = view.latest(subject);
if (period === undefined) throw new Error('the report has numbers');
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00A0', ' ');

test('a row of key figures names them behind the municipality', () => {
  const of = (id: string): string => {
    const model = keyFigureModel(view, subject, view.place(id));
    if (model === undefined) throw new Error(id);
    return plain(drawKeyFigure(model, german).reference);
  };
  expect(of('a')).toBe('Stadt: 21,3 %; Nordrhein-Westfalen: 17,2 %');
  expect(of(view.municipality.id)).toBe('Nordrhein-Westfalen: 17,2 %');
});

test('the table of a map ends with them', () => {
  const { table } = drawChoropleth(choroplethModel(view, subject, period), outlines, german);
  expect(table.rows.slice(-2).map(({ cells }) => plain(cells[1]?.text))).toEqual(['21,3', '17,2']);
  expect(table.rows.at(-1)?.cells[0]?.text).toBe('Nordrhein-Westfalen');
});

test('the table of the comparison ends with them, without a tint and without a word', () => {
  const scope = pageScope(view, false);
  const [part] = partsOf(scope);
  if (part === undefined) throw new Error('there is one table');
  const { rows } = comparisonTable({ ...scope, speech: german }, part);
  const last = rows.at(-1);
  expect(last).toMatchObject({ name: 'Nordrhein-Westfalen', address: undefined, isWhole: true });
  expect(last?.cells).toMatchObject([{ text: '17.2', heat: undefined, says: undefined }]);
});
