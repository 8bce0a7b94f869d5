import { describe, expect, it } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { NeedIndex } from '../../domain/statistics/need-index.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { formatIndicatorCsv } from '../../outputs/tables/indicator-csv.ts';
import { area, indicator, level, row, smallReport } from '../../test/small-report.ts';
import { checkNeedIndices, indexFormula, withNeedIndices } from './need-indices.ts';
import { viewReport } from '../report-view.ts';
import { usualNeed } from '../../figures/need-supply/usual-choice.ts';

const place = { file: 'data/indices.yaml', line: 1, column: 1 };
const need = (...parts: readonly string[]): NeedIndex => ({
  id: 'need',
  title: 'Need',
  short: 'Need',
  note: undefined,
  method: 'z-score',
  parts: parts.map((one) => ({ indicator: one, weight: 1, place })),
  place,
});

const poor = indicator('poor', { unit: 'percent', polarity: 'lower', source: 'Office' });
const way = indicator('way', {
  unit: { text: 'minutes' },
  polarity: 'lower',
  disclosure: 'none',
  source: 'Survey',
});
const inDistricts = (id: string, period: string, values: readonly string[]): Observation[] =>
  values.map((value, at) => row(id, ['a', 'b', 'c', 'd'][at] ?? '', period, { value }));
const ways = inDistricts('way', '2024', ['10', '12', '14', '20']);

function published(
  indicators: readonly Indicator[],
  rows: readonly Observation[],
  index: NeedIndex,
  changes: Partial<Parameters<typeof smallReport>[0]> = {},
): PublishableDataset {
  const frame = { needIndices: [index] };
  return protect(smallReport({ indicators, rows, frame, ...changes })).publishable;
}

const withPoor = (counts: readonly number[]): PublishableDataset =>
  published(
    [poor, way],
    [
      ...counts.map((n, at) =>
        row('poor', ['a', 'b', 'c', 'd'][at] ?? '', '2024', { n: String(n), d: '200' }),
      ),
      ...ways,
    ],
    need('poor', 'way'),
  );

const downloads = (dataset: PublishableDataset): readonly string[] => {
  const extended = withNeedIndices(dataset);
  return extended.frame.indicators.map((one) => formatIndicatorCsv(extended, one));
};

describe('a published need index', () => {
  it('is an indicator like any other: unit index, less is better, in the theme of its first part', () => {
    const { indicators } = withNeedIndices(withPoor([20, 30, 40, 60])).frame;
    expect(indicators.map(({ id }) => id)).toEqual(['poor', 'way', 'need']);
    expect(indicators.at(-1)).toMatchObject({
      unit: 'index',
      polarity: 'lower',
      theme: 'theme',
      level: 'district',
      source: 'Office; Survey',
    });
  });

  it('has one value for each area, and none for the municipality', () => {
    const series = withNeedIndices(withPoor([20, 30, 40, 60])).series.get('need');
    expect(series?.all.map((one) => [one.area, one.period.text, one.basis])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, '2024', 'index']),
    );
    expect(series?.at('town', '2024')).toBeUndefined();
    expect(series?.at('a', '2024', 'male')).toBeUndefined();
  });

  it('is recomputed from the downloads of its parts', () => {
    const dataset = withPoor([20, 30, 40, 60]);
    // 10, 15, 20, 30 %: mean 18.75, deviation √54.6875; 10, 12, 14, 20: mean 14, deviation √14.
    const byHand = (10 - 18.75) / Math.sqrt(54.6875) / 2 + (10 - 14) / Math.sqrt(14) / 2;
    expect(withNeedIndices(dataset).series.get('need')?.at('a', '2024')?.value).toEqual({
      state: 'observed',
      value: expect.closeTo(byHand, 6) as number,
    });
    expect(indexFormula(dataset, need('poor', 'way'))?.parts.map(({ scale }) => scale)).toEqual([
      { method: 'z-score', mean: 18.75, deviation: expect.closeTo(Math.sqrt(54.6875), 12) },
      { method: 'z-score', mean: 14, deviation: expect.closeTo(Math.sqrt(14), 12) },
    ]);
  });

  it('is withheld where a part is, and its bytes do not change with the withheld number', () => {
    const [two, three] = [2, 3].map((n) => withPoor([20, n, 40, 60]));
    if (two === undefined || three === undefined) throw new Error('no report');
    const hidden = two.series.get('poor')?.all.filter(({ value }) => value.state === 'withheld');
    expect(hidden?.map((one) => one.area)).toContain('b');
    const series = withNeedIndices(two).series.get('need');
    for (const one of hidden ?? []) {
      expect(series?.at(one.area, '2024')?.value).toEqual({ state: 'withheld' });
    }
    expect(series?.all.some(({ value }) => value.state === 'observed')).toBe(true);
    expect(downloads(two)).toEqual(downloads(three));
    expect(checkNeedIndices(two, () => true)).toEqual(checkNeedIndices(three, () => true));
  });

  it('does not depend on the order of rows', () => {
    const rows = [...inDistricts('poor', '2024', ['11', '13', '17.5', '30']), ...ways];
    const open = { ...poor, disclosure: 'none' as const };
    const index = need('poor', 'way');
    expect(downloads(published([open, way], rows.toReversed(), index))).toEqual(
      downloads(published([open, way], rows, index)),
    );
  });

  it('takes no notice of areas where nobody lives', () => {
    const areas = ['a', 'b', 'c', 'd'].map((id) => area(id, { unpopulated: id === 'd' }));
    const dataset = published([way], ways, need('way'), { areas });
    const formula = indexFormula(dataset, need('way'));
    expect(formula?.parts[0]?.scale).toMatchObject({ mean: 12 });
    expect(formula?.values.map((one) => one.area)).toEqual(['a', 'b', 'c']);
  });

  it('is made at the finest level that all parts have where the reporting level is not one', () => {
    const levels = [level('borough'), level('district', { report: true })];
    const areas = [
      area('A', { level: 'borough' }),
      area('B', { level: 'borough' }),
      area('a', { parent: 'A' }),
      area('b', { parent: 'B' }),
    ];
    const income = { ...way, id: 'income', level: 'borough', polarity: 'higher' as const };
    const rows = [
      row('income', 'A', '2024', { value: '2000' }),
      row('income', 'B', '2024', { value: '3000' }),
      ...['A', 'B', 'a', 'b'].map((id, at) => row('way', id, '2024', { value: String(at) })),
    ];
    const dataset = published([income, way], rows, need('income', 'way'), {
      areas,
      municipality: { levels },
    });
    expect(withNeedIndices(dataset).frame.indicators.at(-1)?.level).toBe('borough');
    expect(indexFormula(dataset, need('income', 'way'))?.values.map((one) => one.area)).toEqual([
      'A',
      'B',
    ]);
  });

  it('keeps its place in the site without any value', () => {
    const dataset = published(
      [way, { ...way, id: 'other' }],
      [row('way', 'a', '2024', { value: '1' }), row('other', 'b', '2024', { value: '1' })],
      need('way', 'other'),
    );
    const extended = withNeedIndices(dataset);
    expect(extended.frame.indicators.at(-1)?.id).toBe('need');
    expect(checkNeedIndices(dataset, () => true).map(({ code }) => code)).not.toEqual([]);
  });

  it('is what need means beside supply where nobody says otherwise', () => {
    const view = viewReport(withNeedIndices(withPoor([20, 30, 40, 60])));
    expect(usualNeed(view)?.indicator.id).toBe('need');
  });

  it('is not judged while its parts are half read', () => {
    const constant = published(
      [way],
      inDistricts('way', '2024', ['5', '5', '5', '5']),
      need('way'),
    );
    expect(checkNeedIndices(constant, () => true).map(({ code }) => code)).toEqual([
      'index-part-constant',
    ]);
    expect(checkNeedIndices(constant, (id) => id !== 'need')).toEqual([]);
  });
});
