import { expect, test } from 'vitest';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import { drawTrendChart } from '../trend/draw.ts';
import { trendModel } from '../trend/model.ts';
import { choroplethModel } from '../choropleth/model.ts';
import { drawChoropleth } from '../choropleth/draw.ts';
import { german } from '../town.fixture.ts';

const births = indicator('births', { disclosure: 'none' });
const viewOf = (periods: readonly string[]) =>
  viewReport(
    protect(
      smallReport({
        areas: [
          area('a', { name: 'Alt', until: 2020 }),
          area('b', { name: 'Neu', from: 2021 }),
          area('c', { name: 'Immer' }),
        ],
        indicators: [births],
        rows: periods.flatMap((period) => [
          row('births', 'c', period, { value: '8' }),
          row('births', 'town', period, { value: '30' }),
        ]),
      }),
    ).publishable,
  );

test('a trend over changed boundaries says which, one within them says nothing', () => {
  const notesOf = (periods: readonly string[]) => {
    const view = viewOf(periods);
    return drawTrendChart(trendModel(view, view.subject(births), []), german).notes.join(' ');
  };
  expect(notesOf(['2019', '2022'])).toContain('Alt (bis 2020), Neu (ab 2021)');
  expect(notesOf(['2021', '2022'])).not.toContain('Grenzen');
});

test('a map of an indicator whose areas changed says so', () => {
  const view = viewOf(['2019', '2022']);
  const subject = view.subject(births);
  const period = view.latest(subject);
  const notes =
    period && drawChoropleth(choroplethModel(view, subject, period), undefined, german).notes;
  expect(notes?.join(' ')).toContain('Grenzen haben sich geändert: Alt (bis 2020)');
});
