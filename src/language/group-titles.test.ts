import { expect, test } from 'vitest';
import { protect } from '../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../test/small-report.ts';
import { withGroupTitles } from './group-titles.ts';

const report = (language: 'de' | 'en', listed: readonly string[] = []) =>
  withGroupTitles(
    protect(
      smallReport({
        indicators: [indicator('count', { disclosure: 'none' })],
        areas: [area('a')],
        rows: ['male', 'F', 'kindergarten'].map((group) =>
          row('count', 'a', '2023', { value: '40', group }),
        ),
        municipality: { language },
        frame: {
          groups: listed.map((id) => ({
            id,
            title: 'Jungen',
            dimension: undefined,
            order: 0,
            total: false,
          })),
        },
      }),
    ).publishable,
  ).frame.groups.map(({ id, title }) => [id, title]);

test('usual keys of groups have a title in the language of the report', () => {
  expect(report('de')).toEqual([
    ['male', 'männlich'],
    ['F', 'weiblich'],
  ]);
  expect(report('en')).toEqual([
    ['male', 'male'],
    ['F', 'female'],
  ]);
});

test('a title of the report stays', () => {
  expect(report('de', ['male'])).toEqual([
    ['male', 'Jungen'],
    ['F', 'weiblich'],
  ]);
});
