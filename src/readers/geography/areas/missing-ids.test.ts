import { expect, it } from 'vitest';
import { ProblemList } from '../../../domain/problem/problem.ts';
import { withMissingIds } from './missing-ids.ts';

const boundaries = { file: 'data/geography/parts.geojson', line: 1, column: 1 };

/** Codes that are told where names serve as ids and tables speak of these areas. */
function told(...areas: readonly string[]): readonly string[] {
  const problems = new ProblemList();
  problems.add('area-names-as-ids', boundaries, { level: 'part', property: 'id' });
  for (const [i, area] of areas.entries()) {
    const place = { file: 'data/observations/kita.csv', line: i + 2, column: 1 };
    problems.fold('unknown-area', area, place, { area, nearest: undefined, lostZero: false });
  }
  return withMissingIds(problems.all).map(({ code }) => code);
}

it('tells boundaries without ids once, where the tables have ids', () => {
  expect(told('0101', '0102', '0101')).toEqual(['boundary-ids-missing']);
});

it('leaves mistyped names and the slip of one row as they are', () => {
  expect(told('Nordtsadt', 'Südstatd')).toEqual([
    'area-names-as-ids',
    'unknown-area',
    'unknown-area',
  ]);
  expect(told('0101')).toEqual(['area-names-as-ids', 'unknown-area']);
});
