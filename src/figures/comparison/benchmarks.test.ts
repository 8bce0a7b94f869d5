import { expect, test } from 'vitest';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { indicator, municipality, row, smallReport } from '../../test/small-report.ts';
import { areaLookup } from '../../readers/observations/row/area-lookup.ts';
import { drawIndicatorTable } from '../indicator-table/draw.ts';
import { indicatorTableModel } from '../indicator-table/model.ts';
import { drawTrendChart } from '../trend/draw.ts';
import { trendModel } from '../trend/model.ts';
import { english, german } from '../town.fixture.ts';
import { inline } from '../golden.fixture.ts';
import { drawComparisonChart } from './draw.ts';
import { comparisonModel } from './model.ts';

const poverty = indicator('poverty', { unit: 'percent', confidence: 95 });
const areas = ['a', 'b', 'c', 'd'];
const references = [{ id: 'land', name: 'Nordrhein-Westfalen' }];
const report = smallReport({
  indicators: [poverty],
  municipality: { references },
  rows: ['2023', '2024'].flatMap((period) => [
    ...areas.map((id, at) => row('poverty', id, period, { n: String(40 + 30 * at), d: '400' })),
    row('poverty', 'land', period, { value: period === '2024' ? '17.2' : '18.4' }),
  ]),
});
const view = viewReport(protect(report).publishable);
const subject = view.subject(poverty);
const period = view.latest(subject);
if (period === undefined) throw new Error('the report has numbers');

test('rows of a place beyond the municipality are read by its key and by its name', () => {
  const lookup = areaLookup(municipality({ references }), report.frame.geography.areas);
  expect(lookup.find('land')).toEqual({ kind: 'found', id: 'land' });
  expect(lookup.find('Nordrhein-Westfalen')).toEqual({ kind: 'found', id: 'land' });
});

test('a comparison says, draws and lists its value, and ranks it nowhere', () => {
  const model = comparisonModel(view, subject, period);
  expect(model.values.map(({ area }) => area.id)).toEqual(areas);
  const figure = drawComparisonChart(model, german);
  expect(figure.summary).toMatch(/ In Nordrhein-Westfalen insgesamt sind es 17,2\u00A0%\.$/u);
  expect(inline(figure)).toContain('Nordrhein-Westfalen: 17,2&nbsp;%');
  expect(figure.table.rows.at(-1)?.cells[0]?.text).toBe('Nordrhein-Westfalen');
  expect(drawComparisonChart(model, english).summary).toContain('17.2%');
});

test('a trend has its line, and the table of all numbers its row', () => {
  const trend = drawTrendChart(trendModel(view, subject, []), german);
  expect(inline(trend)).toContain('line-beyond');
  const table = drawIndicatorTable(indicatorTableModel(view, subject), german);
  expect(table.table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual([
    'Nordrhein-Westfalen',
    '18,4',
    '17,2',
  ]);
});

test('the target of a goal for the whole municipality is a line of its own', () => {
  const model = {
    ...comparisonModel(view, subject, period),
    guides: [{ kind: 'target' as const, value: 12, by: '2028-12-31', title: undefined }],
  };
  const figure = drawComparisonChart(model, german);
  expect(inline(figure)).toContain('class="target-line"');
  expect(figure.summary).toMatch(/ Der Zielwert ist 12,0\u00A0% bis 31\.\u00A0Dezember 2028\.$/u);
});
