import { describe, expect, test } from 'vitest';
import { indicator, row, smallReport } from '../../test/small-report.ts';
import type { RowChanges } from '../../test/small-report.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { officeMarks } from '../audit/audit-report.ts';
import { protect } from '../../test/protected-report.ts';

/** The published state of one cell of one indicator, alone in its report. */
function published(what: RowChanges, changes: Partial<Indicator> = {}) {
  const one = indicator('it', changes);
  const { publishable } = protect(
    smallReport({ indicators: [one], rows: [row('it', 'a', '2024', what)] }),
  );
  return publishable.series.get('it')?.at('a', '2024');
}

const stateOf = (what: RowChanges, changes: Partial<Indicator> = {}) =>
  published(what, changes)?.value.state;

const share: Partial<Indicator> = { unit: 'percent' };

describe('S1: small counts', () => {
  test.each([
    ['1', 'withheld'],
    ['4', 'withheld'],
    ['5', 'observed'],
    ['(3)', 'withheld'],
    ['(7)', 'unreliable'],
    ['0.5', 'withheld'],
    ['-', 'zero'],
    ['/', 'unreliable'],
    ['', 'not-available'],
  ])('a count of people written %s is %s', (value, state) => {
    expect(stateOf({ value })).toBe(state);
  });

  test('a zero is withheld where the catalogue calls it sensitive', () => {
    expect(stateOf({ value: '-' }, { complement: 'sensitive' })).toBe('withheld');
    expect(stateOf({ n: '0', d: '1000' }, { ...share, complement: 'sensitive' })).toBe('withheld');
    expect(stateOf({ value: '-' }, { ...share, complement: 'sensitive' })).toBe('withheld');
    expect(stateOf({ value: '-' }, share)).toBe('zero');
    // Rounded to whole percent: 0 or 1 of 200.
    const few = { value: '0.1', d: '200', decimals: 0 };
    expect(stateOf(few, { ...share, complement: 'sensitive' })).toBe('withheld');
    expect(stateOf(few, share)).toBe('observed');
  });

  test('a rate whose numerator is small is withheld with all its parts', () => {
    const small = published(
      { n: '4', d: '1000', observation: { lower: 0.1, upper: 1, note: 'four children' } },
      share,
    );
    expect(small?.value).toEqual({ state: 'withheld' });
    expect(JSON.stringify(small)).not.toMatch(/1000|0\.1|four/);
    expect(small?.numerator ?? small?.denominator ?? small?.lower ?? small?.upper).toBeUndefined();
  });

  test('an unreliable or delivered numerator is judged even where the rate per 1,000 is large', () => {
    expect(stateOf({ value: '3.0', n: '3', d: '1000' }, { unit: 'per1000' })).toBe('withheld');
    expect(stateOf({ value: '6.0', n: '6', d: '1000' }, { unit: 'per1000' })).toBe('observed');
    expect(stateOf({ value: '3.0', n: '3' }, { unit: 'per1000' })).toBe('withheld');
  });

  test("an office's own unit is a count of people where disclosure says persons", () => {
    expect(stateOf({ value: '3' }, { unit: { text: 'children' } })).toBe('withheld');
    expect(stateOf({ value: '3' }, { unit: 'count', disclosure: 'none' })).toBe('observed');
    expect(stateOf({ value: '3' }, { unit: 'years' })).toBe('observed');
    // What is divided, or has fractions, is none.
    const each = { unit: { text: 'children in each home' }, denominator: 'homes' };
    expect(stateOf({ value: '3' }, each)).toBe('observed');
    expect(stateOf({ value: '3.5' }, { unit: { text: 'children in each home' } })).toBe('observed');
  });
});

describe('S2: small complements', () => {
  test.each([
    ['996', 'withheld'],
    ['999', 'withheld'],
    ['1000', 'withheld'],
    ['995', 'observed'],
  ])('%s of 1,000 is %s', (n, state) => {
    expect(stateOf({ n, d: '1000' }, share)).toBe(state);
  });

  test('rates per 100 have a complement like shares', () => {
    expect(stateOf({ n: '998', d: '1000' }, { unit: 'per100' })).toBe('withheld');
  });

  test('a harmless complement may be shown', () => {
    expect(stateOf({ n: '999', d: '1000' }, { ...share, complement: 'harmless' })).toBe('observed');
    expect(stateOf({ n: '1000', d: '1000' }, { ...share, complement: 'harmless' })).toBe(
      'observed',
    );
  });

  test('exactly 100 % is withheld without any numerator', () => {
    expect(stateOf({ value: '100.0' }, share)).toBe('withheld');
    expect(stateOf({ value: '99.9' }, share)).toBe('observed');
  });

  test('rates per 1,000 and numerators above their denominator have no complement', () => {
    expect(stateOf({ value: '999', n: '999', d: '1000' }, { unit: 'per1000' })).toBe('observed');
    expect(stateOf({ n: '1002', d: '1000' }, { unit: 'per100' })).toBe('observed');
  });
});

describe('S4: small denominators', () => {
  test.each([
    ['99', 'withheld'],
    ['100', 'observed'],
  ])('a share of %s children is %s', (d, state) => {
    expect(stateOf({ n: '30', d }, share)).toBe(state);
  });

  test('an area without anyone keeps its zeros', () => {
    const rate = indicator('rate', {
      ...share,
      numeratorIndicator: 'poor',
      denominatorIndicator: 'children',
    });
    const { publishable } = protect(
      smallReport({
        indicators: [rate, indicator('poor'), indicator('children')],
        rows: ['poor', 'children'].map((id) => row(id, 'a', '2024', { value: '-' })),
      }),
    );
    const states = ['rate', 'poor', 'children'].map(
      (id) => publishable.series.get(id)?.at('a', '2024')?.value.state,
    );
    expect(states).toEqual(['not-meaningful', 'zero', 'zero']);
  });

  test('a delivered rate without a denominator is shown and listed once', () => {
    const one = indicator('it', share);
    const other = indicator('other', share);
    const rows = ['a', 'b'].flatMap((area) => [
      row('it', area, '2024', { value: '12.5' }),
      row('other', area, '2024', { value: '12.5' }),
    ]);
    const { publishable, problems } = protect(smallReport({ indicators: [one, other], rows }));
    expect(publishable.series.get('it')?.at('a', '2024')?.value.state).toBe('observed');
    expect(problems.map((p) => p.code)).toEqual(['rate-without-denominator']);
    expect(problems[0]?.facts).toEqual({ indicators: ['it', 'other'] });
  });

  test.each([
    ['1.5', '200', 'withheld'], // 3 of 200
    ['2.5', '200', 'observed'], // 5 of 200
    ['0.1', '2000', 'withheld'], // 1 to 3
    ['0.3', '2000', 'observed'], // 5 to 7
    ['0.0', '2000', 'observed'], // 0 to 1: a zero is possible
    ['0.2', '2000', 'observed'], // 3 to 5: 5 is possible
    ['98.5', '200', 'withheld'], // all but 3
    ['97.5', '200', 'observed'], // all but 5
    ['101.0', '200', 'observed'], // more than all: no complement
    ['0.5', '120', 'observed'], // none fits: 0 or 1
    ['30.0', '99', 'withheld'], // too few in the denominator
  ])('a delivered share of %s %% with %s in a linked denominator is %s', (value, d, state) => {
    const rate = indicator('rate', { ...share, denominatorIndicator: 'children' });
    const { publishable } = protect(
      smallReport({
        indicators: [rate, indicator('children')],
        rows: [row('rate', 'a', '2024', { value }), row('children', 'a', '2024', { value: d })],
      }),
    );
    expect(publishable.series.get('rate')?.at('a', '2024')?.value.state).toBe(state);
    expect(publishable.series.get('children')?.at('a', '2024')?.value.state).toBe('observed');
  });

  test('nothing of places or square metres is withheld', () => {
    expect(stateOf({ n: '3', d: '50' }, { ...share, disclosure: 'none' })).toBe('observed');
  });
});

describe('S8: marks of the office', () => {
  test("a rate is withheld where the office withheld its numerator alone, and counts as the office's", () => {
    const marked = row('it', 'a', '2024', { value: '12.0', n: '.', d: '500' });
    const report = smallReport({ indicators: [indicator('it', share)], rows: [marked] });
    const { publishable } = protect(report);
    expect(publishable.series.get('it')?.at('a', '2024')?.value.state).toBe('withheld');
    expect(officeMarks(report).size).toBe(1);
  });
});

describe('S5: one mark', () => {
  test('cells hidden by different rules, or by the office, cannot be told apart', () => {
    const cells = [
      published({ n: '3', d: '1000' }, share),
      published({ value: '0.3', n: '3', d: '1000' }, share),
      published({ n: '998', d: '1000' }, share),
      published({ n: '30', d: '60' }, share),
      published({ n: '0', d: '1000' }, { ...share, complement: 'sensitive' }),
    ].map((one) => JSON.stringify(one));
    expect(new Set(cells).size).toBe(1);
    const office = published({ value: '.', observation: { decimals: undefined } }, share);
    expect(JSON.stringify(office)).toBe(cells[0]);
  });
});

describe('KOMPIK', () => {
  const kompik: Partial<Indicator> = { unit: 'percent', disclosure: 'kompik' };
  const withKitas = (kitas: number | undefined, children: number | undefined) => ({
    n: '20',
    d: '60',
    observation: { kitas, children },
  });

  test.each([
    [2, 8, 'observed'],
    [1, 80, 'withheld'],
    [5, 7, 'withheld'],
    [undefined, 80, 'withheld'],
    [5, undefined, 'withheld'],
  ])('%s Kitas with %s children are %s', (kitas, children, state) => {
    const one = published(withKitas(kitas, children), kompik);
    expect(one?.value.state).toBe(state);
    if (state === 'withheld') expect(one?.kitas ?? one?.children).toBeUndefined();
    else expect([one?.kitas, one?.children]).toEqual([kitas, children]);
  });

  test('the minimum denominator is not asked for, small numerators and complements are', () => {
    const enough = { kitas: 3, children: 60 };
    expect(stateOf({ n: '20', d: '60', observation: enough }, kompik)).toBe('observed');
    expect(stateOf({ n: '3', d: '60', observation: enough }, kompik)).toBe('withheld');
    expect(stateOf({ n: '57', d: '60', observation: enough }, kompik)).toBe('withheld');
    expect(stateOf({ value: '5.0', observation: enough }, kompik)).toBe('withheld');
  });
});

test('groups, people without an area and the municipality are protected like any area', () => {
  const rows = [
    row('it', 'a', '2024', { value: '3', group: 'male' }),
    row('it', 'unassigned', '2024', { value: '3' }),
    row('it', 'town', '2024', { value: '3' }),
  ];
  const { publishable } = protect(smallReport({ indicators: [indicator('it')], rows }));
  const series = publishable.series.get('it');
  expect(series?.all.map((one) => [one.area, one.value.state])).toEqual([
    ['town', 'withheld'],
    ['a', 'withheld'],
    ['unassigned', 'withheld'],
  ]);
  expect(publishable.withheldHere.get('it')).toBe(3);
});
