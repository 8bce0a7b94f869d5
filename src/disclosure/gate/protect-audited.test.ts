import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLinearSolver } from '../../linear-solver.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import type { RowChanges } from '../../test/small-report.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { leaksOf } from '../audit/audit-report.ts';
import { protectAudited } from './protect-audited.ts';
import type { LeakingCell, NamedCell } from '../cells/leaking-cell.ts';
import type { Drawn } from './random-report.fixture.ts';
import { drawn, reportOf } from './random-report.fixture.ts';

const solver = await loadLinearSolver();
const audited = (report: Dataset) =>
  protectAudited(report, (outcome, question) => leaksOf(report, outcome, solver, question));

/** State of every published cell by its name. */
const statesOf = (report: Dataset): ReadonlyMap<string, string> =>
  statesIn(audited(report).protected.publishable);

const statesIn = ({ series }: PublishableDataset): ReadonlyMap<string, string> =>
  new Map(
    [...series.values()].flatMap(({ all }) =>
      all.map((one): [string, string] => [
        `${one.indicator} ${one.area} ${one.period.text} ${one.group}`,
        one.value.state,
      ]),
    ),
  );

const withheld = (report: Dataset, id: string): readonly string[] =>
  [...statesOf(report)].flatMap(([cell, state]) => {
    const [series = '', area = '', , group = ''] = cell.split(' ');
    return series === id && state === 'withheld' ? [`${area}${group}`] : [];
  });

/** A leak as an audit tells it. */
const leakOf = (area: string, period = '2024', by: readonly NamedCell[] = []): LeakingCell => {
  const cell = { indicator: 'poor', area, period, group: '' };
  return {
    ...cell,
    by: by.map((one) => ({ ...one, sums: () => [] })),
    sum: { ...cell, kind: 'areas' },
  };
};

type Values = Readonly<Record<string, RowChanges>>;
const rowsOf = (id: string, values: Values, group = '') =>
  Object.entries(values).map(([place, what]) => row(id, place, '2024', { ...what, group }));
const counts = (values: Readonly<Record<string, number>>): Values =>
  Object.fromEntries(Object.entries(values).map(([place, n]) => [place, { value: String(n) }]));

describe('what only the numbers link', () => {
  const children = counts({ a: 900, b: 60, c: 170, d: 150 });
  const poor = counts({ a: 150, b: 30, c: 140, d: 25 });
  const withRateOfD = (value: string): Dataset =>
    smallReport({
      indicators: [
        indicator('children'),
        indicator('poor'),
        indicator('rate', { unit: 'percent', denominatorIndicator: 'children' }),
      ],
      rows: [
        ...rowsOf('children', children),
        ...rowsOf('poor', poor),
        ...rowsOf('rate', { a: { value: '16.7' }, b: { value: '50.0' }, c: { value: '82.4' }, d: { value } }), // prettier-ignore
      ],
    });

  test('is withheld together where written rates allow the count in every cell', () => {
    const report = withRateOfD('16.7');
    // 60 children are too few for a share, and 30 of 60 would make it.
    expect(withheld(report, 'rate')).toEqual(['b']);
    expect(withheld(report, 'poor')).toEqual(['b']);
  });

  test('is not linked where a single cell contradicts', () => {
    const report = withRateOfD('21.3');
    expect(withheld(report, 'poor')).toEqual([]);
  });

  test('a denominator that is a count is withheld with it', () => {
    const report = smallReport({
      indicators: [
        indicator('children'),
        indicator('vaccinated', { unit: 'percent', complement: 'harmless', theme: 'other' }),
      ],
      rows: [
        ...rowsOf('children', counts({ a: 3, b: 400, c: 500, d: 150, town: 1053 })),
        ...rowsOf('vaccinated', { b: { n: '350', d: '400' }, c: { n: '450', d: '500' }, d: { n: '120', d: '150' }, town: { n: '923', d: '1053' } }), // prettier-ignore
      ],
    });
    const hidden = withheld(report, 'children');
    expect(hidden).toContain('a');
    expect(hidden.length).toBeGreaterThan(1);
    // Whatever went with the 3: no rate shows it as its denominator.
    for (const area of hidden.filter((one) => one !== 'a')) {
      expect(withheld(report, 'vaccinated')).toContain(area);
    }
  });

  test('groups of a rate that is only written add up as its denominators do', () => {
    const m = { a: 1030, b: 1100, c: 1210, d: 1300 };
    const w = { a: 980, b: 1050, c: 1150, d: 1220 };
    const rate = (n: number, d: number): RowChanges => ({ value: ((100 * n) / d).toFixed(2) });
    const report = smallReport({
      indicators: [
        indicator('children'),
        indicator('rate', { unit: 'percent', denominatorIndicator: 'children', decimals: 2 }),
      ],
      rows: [
        ...rowsOf('children', counts(m), 'm'),
        ...rowsOf('children', counts(w), 'w'),
        ...rowsOf('children', counts({ a: 2010, b: 2150, c: 2360, d: 2520 })),
        ...rowsOf('rate', { a: rate(70, m.a), b: rate(80, m.b), c: rate(90, m.c), d: rate(100, m.d) }, 'm'), // prettier-ignore
        ...rowsOf('rate', { a: rate(2, w.a), b: rate(85, w.b), c: rate(95, w.c), d: rate(99, w.d) }, 'w'), // prettier-ignore
        ...rowsOf('rate', { a: rate(72, 2010), b: rate(165, 2150), c: rate(185, 2360), d: rate(199, 2520) }), // prettier-ignore
      ],
    });
    // 72 − 70 would be the 2.
    expect(withheld(report, 'rate').length).toBeGreaterThan(1);
    expect(audited(report).leaks).toEqual([]);
  });
});

test('a few people are not worked out as the denominator of a withheld rate', () => {
  const births = (town: string): Dataset =>
    smallReport({
      indicators: [indicator('births', { unit: 'per1000' })],
      areas: ['a', 'b', 'c'].map((id) => area(id)),
      rows: rowsOf('births', {
        a: { n: '0', d: '3' },
        b: { n: '12', d: '400' },
        c: { n: '11', d: '300' },
        town: { n: '23', d: town },
      }),
    });
  // 703 − 400 − 300.
  const hidden = withheld(births('703'), 'births');
  expect(hidden).toContain('a');
  expect(hidden).not.toEqual(['a']);
  expect(hidden).not.toContain('town');
  expect(audited(births('703')).leaks).toEqual([]);
});

describe('the audit before the gate', () => {
  test('reports what is still given away after all that could be withheld', () => {
    const report = smallReport({
      indicators: [indicator('poor')],
      rows: rowsOf('poor', counts({ a: 12, b: 3, c: 9, d: 20, town: 44 })),
    });
    // Whatever is hidden, this audit is not content.
    const leak = leakOf('b');
    const { leaks, protected: gate } = protectAudited(report, () => [leak]);
    expect(leaks).toEqual([leak]);
    const shown = gate.publishable.series.get('poor')?.all ?? [];
    expect(shown.filter(({ value }) => value.state !== 'withheld')).toEqual([]);
  });

  test('gives up a total that nobody delivered before any further cell', () => {
    const report = smallReport({
      indicators: [indicator('poor')],
      rows: rowsOf('poor', counts({ a: 12, b: 3, c: 4, d: 20 })),
    });
    const townOf = ({ series }: PublishableDataset) => series.get('poor')?.at('town', '2024');
    expect(townOf(protectAudited(report, () => []).protected.publishable)?.value).toEqual({
      state: 'observed',
      value: 39,
    });
    // As if the total gave something away that the gate did not see.
    const leak = leakOf('b', '2024', [
      { indicator: 'poor', area: 'town', period: '2024', group: '' },
    ]);
    const { leaks, protected: gate } = protectAudited(report, (publishable) =>
      townOf(publishable) === undefined ? [] : [leak],
    );
    expect(leaks).toEqual([]);
    const states = gate.publishable.series.get('poor')?.all.map(({ area, value }) => [area, value.state]); // prettier-ignore
    expect(states).toEqual([['a', 'observed'], ['b', 'withheld'], ['c', 'withheld'], ['d', 'observed']]); // prettier-ignore
  });

  test('looks at every day on which a report may end, a span over later years too', () => {
    const at = (period: string, values: Readonly<Record<string, string>>) =>
      Object.entries(values).map(([place, value]) => row('poor', place, period, { value }));
    const report = smallReport({
      indicators: [indicator('poor')],
      rows: [
        ...at('2019-2021', { a: '12', b: '3', c: '9', d: '20', town: '44' }),
        ...at('2020', { a: '100', b: '200', c: '300', d: '400', town: '1000' }),
      ],
    });
    expect(audited(report).leaks).toEqual([]);
    expect(withheld(report, 'poor')).toEqual(['b', 'c']);
  });

  test('leaves later years alone where what an earlier one gives away cannot be hidden', () => {
    const values = { a: '12', b: '3', c: '9', d: '20', town: '44' };
    const report = smallReport({
      indicators: [indicator('poor')],
      rows: Object.entries(values).flatMap(([place, value]) => [
        row('poor', place, '2022', { value }),
        row('poor', place, '2023', { value: `1${value}0` }),
      ]),
    });
    const by = ['2022', '2023'].map((period) => ({
      indicator: 'poor',
      area: 'a',
      period,
      group: '',
    }));
    const leak = leakOf('b', '2022', by);
    const { protected: gate } = protectAudited(report, () => [leak]);
    const shown = gate.publishable.series.get('poor')?.all ?? [];
    const hidden = shown.filter(({ value }) => value.state === 'withheld');
    expect(new Set(hidden.map(({ period }) => period.text))).toEqual(new Set(['2022']));
  });

  test('hides a cell of an earlier year although nothing of its table was a secret then', () => {
    const report = smallReport({
      indicators: [indicator('poor')],
      rows: ['2022', '2023'].flatMap((period) =>
        Object.entries({ a: '12', b: '30', c: period === '2022' ? '9' : '3', d: '4' })
          .filter(([place]) => period === '2023' || place !== 'd')
          .map(([place, value]) => row('poor', place, period, { value })),
      ),
    });
    const early = { indicator: 'poor', area: 'a', period: '2022', group: '' };
    const late = leakOf('c', '2023', [early]);
    const { leaks } = protectAudited(report, ({ series }) =>
      series.get('poor')?.at('c', '2023') !== undefined &&
      series.get('poor')?.at('a', '2022')?.value.state === 'observed'
        ? [late]
        : [],
    );
    expect(leaks).toEqual([]);
  });

  const hard: readonly (readonly [string, Drawn])[] = [
    [
      'only a cell of an earlier year helps',
      {
        ...{ districts: [1], groups: true, years: 2, town: false, officialDistricts: true },
        ...{ rates: 'rounded', span: false, homeless: [], extra: 0, contradicts: false },
        ...{ numbers: [2, 6, 10, 33, 3, 17, 19, 51, 1, 12, 11, 5], marks: [55], gaps: [] },
      },
    ],
    [
      'only a cell of an earlier year helps, among contradicting groups',
      {
        ...{ districts: [0], groups: true, years: 3, town: true, officialDistricts: false },
        ...{ rates: 'rounded', span: true, homeless: [], extra: 0, contradicts: true },
        ...{ numbers: [2, 17, 2, 77, 43, 11, 11, 9, 11, 26, 49, 9], marks: [38], gaps: [59] },
      },
    ],
    [
      'only a zero helps',
      {
        ...{ districts: [1, 1], groups: true, years: 2, town: false, officialDistricts: true },
        ...{ rates: 'none', span: true, homeless: [6], extra: 7, contradicts: false },
        ...{ numbers: [12, 7, 21, 0, 10, 28, 2, 59, 9, 74, 12, 8, 12, 5, 3, 1], marks: [13, 31], gaps: [59] }, // prettier-ignore
      },
    ],
  ];
  test.each(hard)('hides what is given away where %s', (_, draw) => {
    expect(audited(reportOf(draw)).leaks).toEqual([]);
  });

  test('costs nothing where the office has hidden enough', () => {
    const rows = ['a', 'b', 'c', 'd', 'town'].map((place, i) =>
      row('poor', place, '2024', { value: ['12', '.', '.', '20', '44'][i] ?? '' }),
    );
    const report = smallReport({ indicators: [indicator('poor')], rows });
    expect(withheld(report, 'poor')).toEqual(['b', 'c']);
  });

  test('protecting twice changes nothing where the numbers fit together', () => {
    const fitting = (draw: Drawn): Drawn => ({ ...draw, contradicts: false, extra: 0, homeless: [], gaps: [] }); // prettier-ignore
    fc.assert(
      fc.property(drawn(3), (draw) => {
        const report = reportOf(fitting(draw));
        const once = audited(report).protected.publishable;
        const observations = [...once.series.values()].flatMap(({ all }) =>
          all.map((one, i) => ({
            ...one,
            decimals: one.decimals,
            place: { file: 'a.csv', line: i + 2 },
          })),
        );
        const twice = statesOf({ ...report, observations });
        for (const [cell, state] of statesIn(once)) {
          expect(`${cell}: ${twice.get(cell) ?? ''}`).toBe(`${cell}: ${state}`);
        }
      }),
      { seed: 13, numRuns: 150 },
    );
  });

  test('a further year changes nothing that an earlier report has withheld', () => {
    fc.assert(
      fc.property(drawn(3), (draw) => {
        fc.pre(draw.years > 1);
        const before = statesOf(reportOf(draw, draw.years - 1));
        const after = statesOf(reportOf(draw));
        for (const [cell, state] of before) {
          if (state === 'withheld') expect(`${cell}: ${after.get(cell) ?? ''}`).toBe(`${cell}: withheld`); // prettier-ignore
        }
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  test.each([383, 897])(
    'shows nothing again that the report of an earlier year had to hide for what its numbers then seemed to say (draw %i)',
    (draws) => {
      // Groups that seem to add up by one way of judging in one year, by another in the next.
      const draw = drawnLast(77, draws);
      const plain = { ...draw, span: false };
      const before = statesOf(reportOf(plain, draw.years - 1));
      const after = statesOf(reportOf(plain));
      const hidden = [...before].flatMap(([cell, state]) => (state === 'withheld' ? [cell] : []));
      expect(hidden.length).toBeGreaterThan(0);
      expect(hidden.filter((cell) => after.get(cell) !== 'withheld')).toEqual([]);
    },
  );

  test('numbers that contradict a sum which only seems to hold do not stop a report', () => {
    const { leaks } = audited(reportOf(drawnLast(11, 355)));
    expect(leaks).toEqual([]);
  });
});

/** The last of so many draws of a seed. */
function drawnLast(seed: number, numRuns: number): Drawn {
  const draw = fc.sample(drawn(3), { seed, numRuns }).at(-1);
  if (draw === undefined) throw new Error('no draw');
  return draw;
}
