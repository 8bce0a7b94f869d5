import { expect, test } from 'vitest';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Observation } from '../domain/indicator/observation.ts';
import { parsePeriod } from '../domain/indicator/period.ts';
import { ProblemList } from '../domain/problem/problem.ts';
import { checkRowsOfIndicators, reportDay } from './cross-checks.ts';
import type { Dated } from './cross-checks.ts';

const municipality = {
  id: 'stadt',
  asOf: undefined,
  offers: { asOf: undefined, staleAfterMonths: 18 },
} as unknown as Municipality;
const indicator = (id: string, more: Partial<Indicator> = {}) =>
  ({ id, level: 'stadtteil', ...more }) as Indicator;
const row = (id: string, area: string, period = '2022') =>
  ({ indicator: id, area, period: parsePeriod(period) }) as Observation;

function checked(indicators: readonly Indicator[], rows: readonly Observation[]) {
  const problems = new ProblemList();
  const shown = checkRowsOfIndicators(
    indicators,
    rows,
    municipality,
    () => ({ file: 'data/indicators.csv' }),
    problems,
  );
  return { levels: shown.map(({ level }) => level), codes: problems.all.map(({ code }) => code) };
}

test('warns of an indicator without a single row', () => {
  expect(checked([indicator('a')], [])).toEqual({
    levels: ['stadtteil'],
    codes: ['indicator-without-rows'],
  });
});

test('shows an indicator with rows of the municipality alone at its level, and says so', () => {
  expect(checked([indicator('a')], [row('a', 'stadt'), row('a', 'unassigned')])).toEqual({
    levels: ['municipality'],
    codes: ['indicator-only-municipality'],
  });
});

test('has nothing to say where the catalogue names the municipality, or one area has a row', () => {
  const indicators = [indicator('a', { level: 'municipality' }), indicator('b')];
  const rows = [row('a', 'stadt'), row('b', 'stadt'), row('b', 'nord')];
  expect(checked(indicators, rows)).toEqual({ levels: ['municipality', 'stadtteil'], codes: [] });
});

test('knows values that come from the register or from other counts', () => {
  const made = { numeratorIndicator: 'n', denominatorIndicator: 'd' };
  const indicators = [
    indicator('n'),
    indicator('d'),
    indicator('rate', made),
    indicator('places', { fromOffers: { measure: 'count', types: ['kita'] } }),
  ];
  expect(checked(indicators, [row('n', 'nord'), row('d', 'nord')]).codes).toEqual([]);
  expect(checked(indicators, [row('n', 'nord'), row('d', 'stadt')])).toEqual({
    levels: ['stadtteil', 'municipality', 'municipality', 'stadtteil'],
    codes: ['indicator-only-municipality', 'indicator-only-municipality'],
  });
});

const nothing: Dated = {
  municipality,
  indicators: [],
  observations: [],
  offers: [],
  narratives: [],
  localKnowledge: [],
  goals: [],
  measures: [],
};

test('takes the written day before any other', () => {
  const written = { ...nothing, municipality: { ...municipality, asOf: '2020-01-01' } };
  expect(reportDay({ ...written, observations: [row('a', 'x', '2026-12-31')] })).toEqual({
    date: '2020-01-01',
    derived: false,
  });
});

test('takes the latest date of data and words; the end of a year is no date', () => {
  const dated = {
    ...nothing,
    observations: [row('a', 'x', '2030'), row('a', 'x', '2025-06-30')],
    narratives: [
      { status: 'published', date: '2025-07-01', reviewed: undefined },
      { status: 'draft', date: '2029-01-01', reviewed: undefined },
    ] as unknown as Dated['narratives'],
    goals: [{ due: '2040-01-01', decision: { date: '2025-03-01' } }] as unknown as Dated['goals'],
  };
  expect(reportDay(dated)).toEqual({ date: '2025-07-01', derived: true });
});

test('falls back to the end of the latest period, and has none without any date', () => {
  expect(reportDay({ ...nothing, observations: [row('a', 'x', '2021'), row('a', 'x', '2022')] }))
    // prettier-ignore
    .toEqual({ date: '2022-12-31', derived: true });
  expect(reportDay(nothing)).toBeUndefined();
});
