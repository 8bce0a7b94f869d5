import { describe, expect, it } from 'vitest';
import type { Period, PeriodKind } from '../../domain/indicator/period.ts';
import {
  formatDate,
  formatPeriod,
  formatShortPeriod,
  formatSince,
  formatWhen,
  periodForAddress,
} from './periods.ts';

const period = (kind: PeriodKind, text: string, firstDay: string, lastDay: string): Period => ({
  kind,
  text,
  firstDay,
  lastDay,
});
const school = period('school-year', '2020/21', '2020-08-01', '2021-07-31');
const day = period('date', '2021-12-31', '2021-12-31', '2021-12-31');
const span = period('span', '2019-2021', '2019-01-01', '2021-12-31');
const month = period('month', '2021-04', '2021-04-01', '2021-04-30');
const duration = period('duration', '2021-04-01/P1Y', '2021-04-01', '2022-03-31');

describe('periods in words', () => {
  it('writes dates as words', () => {
    expect(formatDate('2026-06-30', 'de')).toBe('30.\u00A0Juni 2026');
    expect(formatDate('2026-06-30', 'en')).toBe('30\u00A0June 2026');
    expect(formatDate('bald', 'de')).toBe('bald');
  });
  it('writes each kind of period as its office would', () => {
    expect(formatPeriod(school, 'de')).toBe('Schuljahr\u00A02020/21');
    expect(formatPeriod(day, 'de')).toBe('31.12.2021');
    expect(formatPeriod(span, 'de')).toBe('2019–2021');
    expect(formatPeriod(month, 'en')).toBe('April\u00A02021');
    expect(formatPeriod(duration, 'de')).toBe('April 2021 bis März 2022');
  });
  it('calls a duration of whole months by its months also in a leap year', () => {
    expect(
      formatPeriod(period('duration', '2024-02-01/P1M', '2024-02-01', '2024-02-29'), 'en'),
    ).toBe('February 2024');
    expect(
      formatPeriod(period('duration', '2021-04-15/P1M', '2021-04-15', '2021-05-14'), 'de'),
    ).toBe('15.04.2021 bis 14.05.2021');
  });
  it('stays short on axes', () => {
    expect(formatShortPeriod(school, 'de')).toBe('2020/21');
    expect(formatShortPeriod(month, 'de')).toBe('04/2021');
    expect(formatShortPeriod(duration, 'en')).toBe('from 04/2021');
  });
  it('takes the article that German needs', () => {
    expect(formatSince(school, 'de')).toBe('seit dem Schuljahr\u00A02020/21');
    expect(formatWhen(day, 'de')).toBe('am 31.12.2021');
    expect(formatWhen(span, 'en')).toBe('in 2019–2021');
  });
  it('makes periods safe for file names', () => {
    expect([school, day, span, month, duration].map(periodForAddress)).toEqual([
      '2020-21',
      '2021-12-31',
      '2019-2021',
      '2021-04',
      '2021-04-01-p1y',
    ]);
  });
});
