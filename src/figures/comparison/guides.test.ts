/** Targets and thresholds of the catalogue: a line, its words, a sentence. */
import { expect, test } from 'vitest';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import { english, german } from '../town.fixture.ts';
import { inline } from '../golden.fixture.ts';
import { drawTrendChart } from '../trend/draw.ts';
import { groupTrendModel, trendModel } from '../trend/model.ts';
import { drawComparisonChart } from './draw.ts';
import { comparisonModel } from './model.ts';

const vaccination = indicator('vaccination', {
  unit: 'percent',
  guides: [
    { kind: 'target', value: 90, by: '2030', title: undefined },
    { kind: 'threshold', value: 95, by: undefined, title: 'Schutz der Gemeinschaft' },
  ],
});
const report = smallReport({
  indicators: [vaccination],
  rows: ['2023', '2024'].flatMap((period) => [
    ...['a', 'b', 'c'].map((id, at) =>
      row('vaccination', id, period, { n: String(300 + 20 * at), d: '400' }),
    ),
    row('vaccination', 'm', period, { n: '960', d: '1200' }),
  ]),
});
const view = viewReport(protect(report).publishable);
const subject = view.subject(vaccination);
const period = view.latest(subject);
if (period === undefined) throw new Error('the report has numbers');

test('a comparison draws a line for each, names it and says it', () => {
  const figure = drawComparisonChart(comparisonModel(view, subject, period), german);
  const svg = inline(figure);
  expect(svg).toContain('class="target-line"');
  expect(svg).toContain('class="target-line threshold-line"');
  expect(svg).toContain('>Zielwert (2030): 90,0&nbsp;%<');
  expect(svg).toContain('>Schutz der Gemeinschaft: 95,0&nbsp;%<');
  expect(figure.summary.replaceAll('\u00A0', ' ')).toMatch(
    / Der Zielwert ist 90,0 % bis 2030\. Die Schwelle „Schutz der Gemeinschaft“ liegt bei 95,0 %\.$/u,
  );
});

test('a trend has them on its scale, beside the names of its lines', () => {
  const figure = drawTrendChart(trendModel(view, subject, []), english);
  const svg = inline(figure);
  expect(svg).toContain('class="target-line threshold-line"');
  expect(svg).toContain('>target (2030)<');
  expect(svg).toContain('>Schutz der Gemeinschaft<');
  expect(figure.summary).toMatch(
    /The target is 90\.0% by 2030\. The threshold “Schutz der Gemeinschaft” is 95\.0%\.$/u,
  );
});

test('groups and counts of areas have none', () => {
  const groups = groupTrendModel(view, subject, view.municipality, []);
  expect(groups.guides).toBeUndefined();
  const counted = { ...subject, indicator: { ...vaccination, unit: 'count' as const } };
  const model = { ...comparisonModel(view, subject, period), ...counted };
  expect(drawComparisonChart(model, german).summary).not.toContain('Zielwert');
  const trend = drawTrendChart({ ...trendModel(view, subject, []), ...counted }, german);
  expect(trend.summary).not.toContain('Zielwert');
});
