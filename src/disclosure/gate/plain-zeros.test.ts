import { expect, test } from 'vitest';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import { leaksOf } from '../audit/audit-report.ts';
import { loadLinearSolver } from '../../linear-solver.ts';
import { protectAudited } from './protect-audited.ts';

const solver = await loadLinearSolver();
const groups = ['m', 'f'].map((id, order) => ({ id, title: id, dimension: 'sex', order, total: false })); // prettier-ignore
const indicators = [
  indicator('poor'),
  indicator('children'),
  indicator('rate', {
    unit: 'percent',
    numeratorIndicator: 'poor',
    denominatorIndicator: 'children',
  }),
];

/** Count and rate of an area of 60 children (S4): all, and the count by sex as far as it is delivered. */
function seen(all: string, bySex: Readonly<Record<string, string>>, rate?: string) {
  const report = smallReport({
    indicators,
    areas: [area('a'), area('b')],
    rows: [
      row('poor', 'a', '2024', { value: all }),
      ...Object.entries(bySex).map(([group, value]) => row('poor', 'a', '2024', { value, group })),
      row('children', 'a', '2024', { value: '60' }),
      ...(rate === undefined ? [] : [row('rate', 'a', '2024', { value: rate })]),
    ],
    frame: { groups },
  });
  const { leaks, protected: gate } = protectAudited(report, (outcome, question) =>
    leaksOf(report, outcome, solver, question),
  );
  const at = (id: string) => gate.publishable.series.get(id)?.at('a', '2024')?.value.state;
  return { poor: at('poor'), rate: at('rate'), leaks };
}

test('a count of 0 whose parts are published as 0 and 0 is shown, its rate of few people is not', () => {
  expect(seen('-', { m: '-', f: '-' })).toEqual({ poor: 'zero', rate: 'withheld', leaks: [] });
});

test('a count of 0 that nothing else tells stays withheld with its rate', () => {
  expect(seen('-', {})).toMatchObject({ poor: 'withheld', rate: 'withheld' });
  expect(seen('-', { m: '-' })).toMatchObject({ poor: 'withheld', rate: 'withheld' });
});

test('a count of parts that are not all 0 stays withheld with its rate', () => {
  expect(seen('12', { m: '12', f: '-' })).toMatchObject({ poor: 'withheld', rate: 'withheld' });
});

test('a mark of the office is kept', () => {
  expect(seen('-', { m: '-', f: '-' }, '.').poor).toBe('withheld');
});

test('a part is shown as 0 where its whole is', () => {
  const report = smallReport({
    indicators,
    areas: [area('a')],
    rows: [
      row('poor', 'a', '2024', { value: '-' }),
      row('children', 'a', '2024', { value: '400' }),
      row('poor', 'a', '2024', { value: '-', group: 'm' }),
      row('children', 'a', '2024', { value: '60', group: 'm' }),
    ],
    frame: { groups },
  });
  const { protected: gate, leaks } = protectAudited(report, (outcome, question) =>
    leaksOf(report, outcome, solver, question),
  );
  const at = (id: string) => gate.publishable.series.get(id)?.at('a', '2024', 'm')?.value.state;
  expect([at('poor'), at('rate'), leaks]).toEqual(['zero', 'withheld', []]);
});
