import { describe, expect, test } from 'vitest';
import { comparePeriods, findPeriod, parsePeriod, periodMistake } from './period.ts';

const periods = (...texts: string[]) => texts.flatMap((text) => parsePeriod(text) ?? []);

describe('parsePeriod', () => {
  test.each([
    ['2021', '2021', 'year', '2021-01-01', '2021-12-31'],
    ['2020/21', '2020/21', 'school-year', '2020-08-01', '2021-07-31'],
    ['2020/2021', '2020/21', 'school-year', '2020-08-01', '2021-07-31'],
    ['1999/00', '1999/00', 'school-year', '1999-08-01', '2000-07-31'],
    ['2021-12-31', '2021-12-31', 'date', '2021-12-31', '2021-12-31'],
    ['31.12.2021', '2021-12-31', 'date', '2021-12-31', '2021-12-31'],
    ['2019-2021', '2019-2021', 'span', '2019-01-01', '2021-12-31'],
    ['2019 – 2021', '2019-2021', 'span', '2019-01-01', '2021-12-31'],
    ['2020-02', '2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2021-04-01/P1Y', '2021-04-01/P1Y', 'duration', '2021-04-01', '2022-03-31'],
    ['2021-04-01T00:00:00/P1Y', '2021-04-01/P1Y', 'duration', '2021-04-01', '2022-03-31'],
    ['2021-01-31/P1M', '2021-01-31/P1M', 'duration', '2021-01-31', '2021-02-27'],
    ['2021-01-01/P2W', '2021-01-01/P2W', 'duration', '2021-01-01', '2021-01-14'],
  ])('reads %s as %s', (written, text, kind, firstDay, lastDay) => {
    expect(parsePeriod(written)).toEqual({ text, kind, firstDay, lastDay });
  });

  test.each([
    '31.02.2021',
    '2021-02-29',
    '2021-13',
    '2021-00',
    '2020/22',
    '2021-2019',
    '2021-04-31/P1Y',
    '2021-04-01/P0D',
    '0021',
  ])('says that %s does not exist', (written) => {
    expect(parsePeriod(written)).toBeUndefined();
    expect(periodMistake(written)).toBe('impossible-date');
  });

  test.each(['', 'zweitausend', '20221', '2021 Q1', '2021-04-01/P'])(
    'says that “%s” has the form of no period',
    (written) => {
      expect(periodMistake(written)).toBe('not-a-period');
    },
  );
});

test('periods sort by first day, then last day, then text', () => {
  const sorted = periods('2021', '2020/21', '2021-01', '2019-2021', '2021-01-01/P1Y');
  expect(sorted.sort(comparePeriods).map((p) => p.text)).toEqual([
    '2019-2021',
    '2020/21',
    '2021-01',
    '2021',
    '2021-01-01/P1Y',
  ]);
});

describe('findPeriod', () => {
  test('prefers the equal period to another that begins in the same year', () => {
    expect(findPeriod('2022', periods('2022-06-30', '2022'))).toMatchObject({
      kind: 'found',
      period: { text: '2022' },
    });
  });

  test('takes the only period that begins in the year, spans excluded', () => {
    expect(findPeriod('2022', periods('2021-06-30', '2022-06-30', '2022-2024'))).toMatchObject({
      kind: 'found',
      period: { text: '2022-06-30' },
    });
    expect(findPeriod('2022', periods('2022-2024'))).toEqual({ kind: 'absent' });
  });

  test('names the candidates in their order where several begin in the year', () => {
    const found = findPeriod('2022', periods('2022-12-31', '2022-06-30'));
    expect(found.kind === 'ambiguous' && found.candidates.map((p) => p.text)).toEqual([
      '2022-06-30',
      '2022-12-31',
    ]);
  });

  test('finds a school year however it is written', () => {
    expect(findPeriod('2020/2021', periods('2020/21')).kind).toBe('found');
  });

  test('finds the latest by order, not by position', () => {
    expect(findPeriod('latest', periods('2022', '2020'))).toMatchObject({
      period: { text: '2022' },
    });
    expect(findPeriod('latest', [])).toEqual({ kind: 'absent' });
  });

  test('a month or date means itself only', () => {
    expect(findPeriod('2022-06', periods('2022-06-30'))).toEqual({ kind: 'absent' });
  });
});
