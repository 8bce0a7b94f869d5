import { expect, test } from 'vitest';
import { problem } from '../domain/problem/problem.ts';
import { indicator, smallReport } from '../test/small-report.ts';
import { soundIndicators } from './sound-indicators.ts';

test.each([
  ['data/offers.csv', false],
  ['data/offers.geojson', false],
  ['data/streets.csv', true],
])('with an error in %s an indicator from the register is sound: %s', (file, sound) => {
  const fromOffers = { measure: 'count', types: ['kita'] } as const;
  const report = smallReport({ indicators: [indicator('kitas', { fromOffers })], rows: [] });
  const fault = problem('missing-cell', { file, line: 2, column: 1 }, { column: 'name' });
  expect(soundIndicators(report, [fault])('kitas')).toBe(sound);
});
