import { expect, it } from 'vitest';
import { protect } from '../../test/protected-report.ts';
import { area, smallReport } from '../../test/small-report.ts';
import { viewReport } from '../report-view.ts';
import { foldedInitial, streetsOf } from './streets.ts';

it('names a street once with all areas where it lies, and a postcode with those of its streets', () => {
  const row = (street: string, postcode: string, id: string) => ({
    street,
    postcode,
    numbers: undefined,
    area: id,
  });
  const streets = [row('Ostweg', '10', 'b'), row('Amtsweg', '10', 'a'), row('Ostweg', '11', 'a')];
  const report = smallReport({
    indicators: [],
    rows: [],
    areas: [area('a'), area('b')],
    frame: { streets },
  });
  const found = streetsOf(viewReport(protect(report).publishable), new Intl.Collator('de'));
  expect(found.streets.map(({ text, places }) => [text, places.length])).toEqual([
    ['Amtsweg', 1],
    ['Ostweg', 2],
  ]);
  expect(found.postcodes.map(({ text, places }) => [text, places.map((one) => one.area)])).toEqual([
    ['10', ['b', 'a']],
    ['11', ['a']],
  ]);
});

it('files names under their first letter without its marks', () => {
  expect(['Östliche Zeile', 'ßa', '17. Juni', '"A"'].map(foldedInitial)).toEqual([
    'o',
    's',
    '1',
    '-',
  ]);
});
