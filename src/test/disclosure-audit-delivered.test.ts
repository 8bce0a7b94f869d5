/** What the delivered numbers tell the audit: how tables add up, what marks mean, which sums do not hold (S6a, S7). */
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../disclosure/audit/audit.ts';
import type { LinearSolver } from '../disclosure/audit/system/solver.ts';
import type { Group } from '../domain/indicator/indicator.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import type { Level } from '../domain/municipality.ts';
import { published } from './published-report.ts';
import type { PublishedRow } from './published-report.ts';
import { area, indicator, level, row } from './small-report.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

const poor = indicator('poor');
const children = indicator('children');
const rate = indicator('rate', {
  unit: 'percent',
  numeratorIndicator: 'poor',
  denominatorIndicator: 'children',
});

const loose = indicator('loose', { unit: 'percent', denominatorIndicator: 'children' });

/** Place → published text; „3.“ is a withheld 3, „.“ one that the office withheld. */
type Cells = Readonly<Record<string, string>>;

interface Table {
  readonly indicator?: string;
  readonly period?: string;
  readonly group?: string;
  readonly cells: Cells;
}

/** Audits tables of which we withhold what is written with a point behind it. */
function audited(
  tables: readonly Table[],
  small: Pick<Parameters<typeof published>[0], 'areas' | 'frame'> & {
    levels?: readonly Level[];
  } = {},
) {
  const all = tables.flatMap(({ indicator: id = 'poor', period = '2024', group = '', cells }) =>
    Object.entries(cells).map(([at, text]) => ({ id, at, period, group, text })),
  );
  const rows = all.map(({ id, at, period, group, text }): PublishedRow => {
    return { indicator: id, area: at, period, group, value: text.endsWith('.') ? '.' : text };
  });
  const delivered = all.map(({ id, at, period, group, text }) => {
    const value = text === '.' ? '.' : text.replace(/\.$/, '');
    return row(id, at, period, { value: value === '0' ? '-' : value, observation: { group } });
  });
  const { levels, ...rest } = small;
  const disclosure = { minimumCount: 5, minimumDenominator: 100, width: 5 };
  const { leaks } = audit({
    publishable: published({
      indicators: [poor, children, rate, loose],
      municipality: { disclosure, ...(levels && { levels }) },
      ...rest,
      rows,
    }),
    wasWithheldByOffice: ({ area: at, period, group, indicator: id }) =>
      all.some(
        (one) =>
          one.text === '.' &&
          one.id === id &&
          one.at === at &&
          one.period === period &&
          one.group === group,
      ),
    solver,
    delivered: Map.groupBy(delivered, (one) => one.indicator),
  });
  return leaks.map((leak) =>
    [leak.area, leak.period === '2024' ? '' : leak.period, leak.group].filter(Boolean).join(' '),
  );
}

const dimensions = (by: Readonly<Record<string, string>>): readonly Group[] =>
  Object.entries(by).map(([id, dimension], order) => ({ id, title: id, dimension, order, total: false })); // prettier-ignore

describe('a mark', () => {
  test('says 1 at least beside a small denominator too, to who forgets that 0 are hidden there', () => {
    const rates = [
      { indicator: 'children', cells: { a: '60', b: '400' } },
      { indicator: 'rate', cells: { a: '.', b: '.' } },
    ];
    const six = { cells: { a: '2.', b: '4.', c: '9', d: '20', town: '35' } };
    expect(audited([six, ...rates])).toEqual(['a', 'b']);
    const zero = { cells: { a: '0.', b: '6.', c: '9', d: '20', town: '35' } };
    expect(audited([zero, ...rates])).toEqual([]);
  });

  test('says 1 at least where only a written rate tells that it is no 0', () => {
    const rates = (a: string) => [
      { indicator: 'loose', cells: { a, b: '20.0' } },
      { indicator: 'children', cells: { a: '5', b: '400' } },
    ];
    // Up to 5 of 5 children: five wide with a 0, four without.
    expect(audited(rates('60.0.'))).toEqual(['a']);
    expect(audited(rates('0.'))).toEqual([]);
  });

  test('of a hidden 0 leads who takes it for 1 astray, and gives it away to nobody', () => {
    // a is 0 to 5: five wide; only who takes it for 1 at least finds four.
    const cells = { a: '0.', b: '6.', c: '9', town: '15' };
    expect(audited([{ cells }])).toEqual(['b']);
    expect(audited([{ cells: { ...cells, a: '2.', b: '4.' } }])).toEqual(['a', 'b']);
  });
});

describe('how groups add up', () => {
  const groups = dimensions({ m: 'sex', f: 'sex', u6: 'age', o6: 'age' });

  test('is not all together over two dimensions', () => {
    const withheld = { '': '20.', m: '12.', f: '8.', u6: '9.', o6: '11.' };
    const tables = Object.entries(withheld).map(([group, c]) => ({ group, cells: { a: '.', b: '0', c } })); // prettier-ignore
    // All together would be the total twice, which only 0 is.
    expect(audited(tables, { frame: { groups } })).toEqual([]);
  });

  test('is not told by places where nobody lives', () => {
    const tables = [
      { cells: { a: '12', b: '0', c: '20', d: '0' } },
      { group: 'm', cells: { a: '3.', b: '0', c: '15', d: '0' } },
      { group: 'f', cells: { a: '9', b: '0', c: '9', d: '0' } },
    ];
    expect(audited(tables, { frame: { groups: groups.slice(0, 2) } })).toEqual([]);
  });
});

describe('a span', () => {
  test('is never the sum and the mean of its years at once', () => {
    const of = (period: string, a: string, b: string) => ({ period, cells: { a, b } });
    const tables = [of('2021', '.', '7.'), of('2022', '4.', '9.'), of('2021-2022', '3.', '8.')];
    expect(audited(tables)).toEqual([]);
  });

  test('is a mean although a sum of means bears the noise of binary fractions', () => {
    const of = (period: string, a: string, b: string) => ({ period, cells: { a, b } });
    const tables = [
      of('2021', '4', '51'),
      of('2022', '2.', '52'),
      of('2023', '4', '51'),
      of('2021-2023', '3.3', '51.300000000000004'),
    ];
    expect(audited(tables)).toEqual(['a 2022']);
  });
});

describe('sums that the delivered numbers contradict', () => {
  const areas = ['a', 'b', 'c'].map((id) => area(id));

  test('count with who believes them', () => {
    // 30 and 9 are 39, not 32: who believes the sum finds 2.
    expect(audited([{ cells: { a: '9.', c: '30', town: '32' } }], { areas: areas.filter(({ id }) => id !== 'b') })).toEqual(['a']); // prettier-ignore
  });

  test('do not cover up what the others say', () => {
    const groups = dimensions({ m: 'sex', f: 'sex' });
    const tables = [
      // The boys of the town are four more than those of its areas: 8 to 8 by the areas, 1 to 4 by its groups.
      { cells: { a: '9.', b: '20', c: '30', town: '59' } },
      { group: 'm', cells: { a: '4.', b: '10', c: '12', town: '30' } },
      { group: 'f', cells: { a: '5', b: '10', c: '18', town: '33' } },
    ];
    expect(audited(tables, { areas, frame: { groups } })).toContain('a m');
  });

  test('do not cover up what the others say, although a level between has no row', () => {
    const groups = dimensions({ m: 'sex', f: 'sex' });
    const nested = [
      area('north', { level: 'borough' }),
      area('south', { level: 'borough' }),
      ...['a', 'b'].map((id) => area(id, { parent: 'north' })),
      area('c', { parent: 'south' }),
    ];
    const tables = [
      { cells: { a: '9.', b: '20', c: '30', town: '59' } },
      { group: 'm', cells: { a: '4.', b: '10', c: '12', town: '30' } },
      { group: 'f', cells: { a: '5', b: '10', c: '18', town: '33' } },
    ];
    const levels = [level('borough'), level('district', { report: true })];
    expect(audited(tables, { areas: nested, levels, frame: { groups } })).toContain('a m');
  });

  test('let nobody learn what is false', () => {
    const groups = dimensions({ m: 'sex', f: 'sex' });
    const tables = [
      // 53 − 50 are 3, but the groups say 9, which may be shown.
      { cells: { a: '9.', b: '20', c: '30', town: '53' } },
      { group: 'm', cells: { a: '4', b: '10', c: '12' } },
      { group: 'f', cells: { a: '5', b: '10', c: '18' } },
    ];
    expect(audited(tables, { areas, frame: { groups } })).toEqual([]);
  });
});
