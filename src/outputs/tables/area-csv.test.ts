import { describe, expect, test } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import { formatAreaCsv } from './area-csv.ts';
import { formatIndicatorCsv, indicatorColumns } from './indicator-csv.ts';

const share = indicator('share', { unit: 'percent' });
const other = indicator('other', { unit: 'percent' });
const a = area('a');
const { publishable } = protect(
  smallReport({
    indicators: [share, other],
    rows: [
      row('share', 'b', '2023', { n: '50', d: '300' }),
      row('share', 'a', '2024', { n: '3', d: '300' }),
      row('share', 'b', '2024', { value: '31.7' }),
      row('other', 'a', '2024', { value: '12' }),
      row('other', 'town', '2024', { value: '20' }),
    ],
  }),
);
const text = formatAreaCsv(publishable, a);
const ofArea = (csv: string): readonly string[] =>
  csv.split('\n').filter((line) => line.split(',')[1] === 'a');

describe('the numbers of an area', () => {
  test('are the rows that the files of the indicators hold of it, in the order of the catalogue', () => {
    const [head, ...rows] = text.trimEnd().split('\n');
    expect(head).toBe(indicatorColumns.join(','));
    expect(rows).toEqual(
      [share, other].flatMap((one) => ofArea(formatIndicatorCsv(publishable, one))),
    );
    expect(rows).toHaveLength(3);
  });

  test('are protected as everywhere: a withheld cell has its state and no number', () => {
    expect(text).toContain('share,a,2024,,,,,,,,,,,withheld');
  });
});
