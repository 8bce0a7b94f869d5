/** The audit against hand-made reports whose leaks can be worked out on paper (S7, S8, S9). */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Area } from '../domain/place/area.ts';
import type { AuditInput } from '../disclosure/audit/audit.ts';
import { audit } from '../disclosure/audit/audit.ts';
import type { LinearSolver } from '../disclosure/audit/system/solver.ts';
import type { ReportFrame } from '../domain/report-frame.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Observation } from '../domain/indicator/observation.ts';
import { loadLinearSolver } from '../linear-solver.ts';
import { area, indicator, level, row } from './small-report.ts';
import { published } from './published-report.ts';
import type { PublishedRow } from './published-report.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

interface Small {
  readonly indicators?: readonly Indicator[];
  readonly areas?: readonly Area[];
  readonly municipality?: Partial<Municipality>;
  readonly frame?: Partial<ReportFrame>;
  readonly byOffice?: AuditInput['wasWithheldByOffice'];
}

const poor = indicator('poor');
const children = indicator('children');
const rate = indicator('rate', {
  unit: 'percent',
  numeratorIndicator: 'poor',
  denominatorIndicator: 'children',
});

/** Leaks as „indicator area period group“, with the cells that reveal them. */
function leaksOf(rows: readonly PublishedRow[], small: Small = {}) {
  const { leaks } = audit({
    publishable: published({ indicators: [poor, children, rate], ...small, rows }),
    wasWithheldByOffice: small.byOffice ?? (() => false),
    solver,
  });
  const name = (one: { indicator: string; area: string; period: string; group: string }) =>
    [one.indicator, one.area, one.period, one.group].filter(Boolean).join(' ');
  return leaks.map((leak) => ({ leak: name(leak), by: leak.by.map(name) }));
}
const names = (rows: readonly PublishedRow[], small?: Small) =>
  leaksOf(rows, small).map(({ leak }) => leak);

const counts = (
  id: string,
  values: Readonly<Record<string, string>>,
  period = '2024',
  group = '',
): PublishedRow[] =>
  Object.entries(values).map(([at, value]) => ({ indicator: id, area: at, period, group, value }));

describe('sums of areas', () => {
  test('one withheld cell is total minus the rest, and the report says which cells', () => {
    expect(leaksOf(counts('poor', { a: '12', b: '.', c: '9', d: '20', town: '44' }))).toEqual([
      { leak: 'poor b 2024', by: ['poor town 2024', 'poor a 2024', 'poor c 2024', 'poor d 2024'] },
    ]);
  });

  test('the worked example with two withheld cells is safe', () => {
    expect(names(counts('poor', { a: '12', b: '.', c: '.', d: '20', town: '44' }))).toEqual([]);
  });

  test('two withheld cells with a small sum are not', () => {
    expect(names(counts('poor', { a: '12', b: '.', c: '.', d: '20', town: '38' }))).toEqual([
      'poor b 2024',
      'poor c 2024',
    ]);
  });

  test('the office may have withheld a 0, which makes the interval wider', () => {
    const rows = counts('poor', { a: '12', b: '.', c: '.', d: '20', town: '38' });
    expect(names(rows, { byOffice: () => true })).toEqual([]);
    expect(names(rows, { byOffice: ({ area: at }) => at === 'b' })).toEqual([]);
  });

  test('large numbers may be known to a narrow interval', () => {
    const rows = counts('poor', { a: '12', b: '.', c: '.', d: '20', town: '240' });
    expect(names(rows)).toEqual([]);
    expect(names(counts('poor', { a: '12', b: '.', town: '40', c: '1', d: '7' }))).toEqual([]);
  });

  test('people without an area belong to the total, and a withheld number of them protects', () => {
    const rows = counts('poor', { a: '12', b: '.', c: '9', d: '20', town: '50', unassigned: '6' });
    expect(names(rows)).toEqual(['poor b 2024']);
    const open = counts('poor', { a: '12', b: '.', c: '9', d: '20', town: '50', unassigned: '.' });
    expect(names(open)).toEqual([]);
  });

  test.each([
    [
      'groups',
      [
        ...counts('poor', { a: '.', b: '10', town: '20' }, '2024', 'm'),
        ...counts('poor', { a: '.', b: '20', town: '42' }, '2024', 'f'),
        ...counts('poor', { a: '.', b: '30', unassigned: '9', town: '62' }),
      ],
      '2024 m',
      // 20 − 10 with the boys among the 9; without them all would be 32, not 62 − 30 − 9.
      [1, 10],
    ],
    [
      'spans',
      [
        ...counts('poor', { a: '.', b: '10', unassigned: '.', town: '.' }, '2022'),
        ...counts('poor', { a: '20', b: '20', unassigned: '4', town: '44' }, '2023'),
        ...counts('poor', { a: '.', b: '30', town: '66' }, '2022-2023'),
      ],
      '2022 ',
      // 66 − 44 − 10 with those without an area of 2022; without those of the span it were 66 − 30 − 20.
      [1, 11],
    ],
    [
      'spans of a municipality without rows of its years',
      [
        ...counts('poor', { a: '.', b: '10', unassigned: '.' }, '2022'),
        ...counts('poor', { a: '20', b: '20', unassigned: '4' }, '2023'),
        ...counts('poor', { a: '.', b: '30', town: '66' }, '2022-2023'),
      ],
      '2022 ',
      // 66 − 30 − 20 − 4 are 12 with those without an area of 2022; without those of the span a would be 16.
      [1, 11],
    ],
  ])('people without an area are in %s that have no row of theirs', (_, rows, at, ends) => {
    const groups = ['m', 'f'].map((id, order) => ({ id, title: id, dimension: 'sex', order, total: false })); // prettier-ignore
    const publishable = published({ indicators: [poor], rows, frame: { groups }, areas: ['a', 'b'].map((id) => area(id)) }); // prettier-ignore
    const { judged, leaks } = audit(
      { publishable, wasWithheldByOffice: () => false, solver },
      { exactly: true },
    );
    const found = judged.find((one) => one.area === 'a' && `${one.period} ${one.group}` === at);
    expect([found?.interval.lower, found?.interval.upper]).toEqual(ends);
    expect(leaks).toEqual([]);
  });

  test('an area without any row protects, an unpopulated one does not', () => {
    const rows = counts('poor', { a: '12', b: '.', c: '9', town: '30' });
    expect(names(rows)).toEqual([]);
    const areas = ['a', 'b', 'c'].map((id) => area(id));
    expect(names(rows, { areas: [...areas, area('d', { unpopulated: true })] })).toEqual(
      [], // 30 − 12 − 9 = 9, which could be shown
    );
    const small = counts('poor', { a: '12', b: '.', c: '9', town: '24' });
    expect(names(small, { areas: [...areas, area('d', { unpopulated: true })] })).toEqual([
      'poor b 2024',
    ]);
  });

  const districts = {
    municipality: { levels: [level('borough'), level('district', { report: true })] },
    areas: [
      area('x', { level: 'borough' }),
      area('y', { level: 'borough' }),
      ...['a', 'b'].map((id) => area(id, { parent: 'x' })),
      ...['c', 'd'].map((id) => area(id, { parent: 'y' })),
    ],
  };

  test('nested levels give away what the finer level hides', () => {
    const rows = counts('poor', { a: '12', b: '.', c: '.', d: '20', x: '15', town: '44' });
    // Borough y is 29, so c is 9, which could be shown; b is 3.
    expect(names(rows, districts)).toEqual(['poor b 2024']);
  });

  test('the report names no cell that is near and not needed', () => {
    const rows = [
      ...counts('poor', { a: '.', b: '12', y: '29', town: '44' }),
      ...counts('children', { a: '500', b: '600', y: '900', town: '2000' }),
      ...counts('rate', { a: '.' }),
    ];
    // 44 − 29 − 12, whatever the children of a.
    expect(leaksOf(rows, districts)).toEqual([
      { leak: 'poor a 2024', by: ['poor b 2024', 'poor town 2024', 'poor y 2024'] },
    ]);
  });

  test('an area that skips a level stands beside the areas of that level', () => {
    const areas = [...districts.areas.slice(0, 1), ...districts.areas.slice(2, 4), area('z')];
    const rows = counts('poor', { a: '12', b: '9', x: '21', z: '.', town: '24' });
    expect(names(rows, { ...districts, areas })).toEqual(['poor z 2024']);
  });

  test('levels that do not know of each other are two ways to add up', () => {
    const areas = [
      ...['a', 'b'].map((id) => area(id)),
      ...['x', 'y'].map((id) => area(id, { level: 'borough' })),
    ];
    const rows = counts('poor', { a: '12', b: '9', x: '.', y: '18' });
    // The sum of the districts is 21 although no row says so.
    expect(names(rows, { ...districts, areas })).toEqual(['poor x 2024']);
  });

  test('a parallel level counts where its numbers add up to the municipality', () => {
    const municipality = {
      levels: [level('school', { nested: false }), level('district', { report: true })],
    };
    const areas = ['s1', 's2'].map((id) => area(id, { level: 'school' }));
    const rows = [
      ...counts('poor', { s1: '12', s2: '9', town: '21' }, '2023'),
      ...counts('poor', { s1: '12', s2: '.', town: '15' }, '2024'),
    ];
    expect(names(rows, { municipality, areas })).toEqual(['poor s2 2024']);
    const other = [
      ...counts('poor', { s1: '12', s2: '9', town: '25' }, '2023'),
      ...counts('poor', { s1: '12', s2: '.', town: '15' }, '2024'),
    ];
    expect(names(other, { municipality, areas })).toEqual([]);
  });
});

describe('sums of groups', () => {
  const byGroup = (period: string, all: string, male: string, female: string) => [
    ...counts('poor', { a: all }, period),
    ...counts('poor', { a: male }, period, 'male'),
    ...counts('poor', { a: female }, period, 'female'),
  ];

  test('male + female = all is found in the numbers', () => {
    const rows = [...byGroup('2023', '40', '22', '18'), ...byGroup('2024', '21', '.', '18')];
    expect(leaksOf(rows)).toEqual([
      { leak: 'poor a 2024 male', by: ['poor a 2024', 'poor a 2024 female'] },
    ]);
  });

  test('groups that do not add up in most cells give nothing away', () => {
    const rows = [
      ...byGroup('2022', '40', '32', '18'),
      ...byGroup('2023', '40', '32', '18'),
      ...byGroup('2024', '21', '.', '18'),
    ];
    expect(names(rows)).toEqual([]);
  });

  test('a subset that nobody declared is found too', () => {
    const groups = (period: string, values: readonly string[]) =>
      ['', 'u3', '3-6', '6-10', 'refugees'].flatMap((group, i) =>
        counts('poor', { a: values[i] ?? '' }, period, group),
      );
    const rows = [
      ...groups('2021', ['70', '20', '30', '20', '11']),
      ...groups('2022', ['75', '21', '33', '21', '12']),
      ...groups('2023', ['77', '23', '31', '23', '9']),
      ...groups('2024', ['60', '20', '38', '.', '13']),
    ];
    expect(names(rows)).toEqual(['poor a 2024 6-10']);
  });

  test('a circle of four withheld cells in a table of areas by groups is as wide as its smallest step', () => {
    const table = (values: readonly (readonly [string, string, string])[]) =>
      ['a', 'b', 'c', 'd', 'town'].flatMap((at, i) =>
        ['', 'male', 'female'].flatMap((group, g) =>
          counts('poor', { [at]: values[i]?.[g] ?? '' }, '2024', group),
        ),
      );
    const rows = [
      ...byGroup('2023', '40', '22', '18'),
      ...table([
        ['30', '.', '.'],
        ['25', '.', '.'],
        ['20', '9', '11'],
        ['20', '10', '10'],
        ['95', '48', '47'],
      ]),
    ];
    expect(names(rows)).toEqual([]);
    const tight = [
      ...byGroup('2023', '40', '22', '18'),
      ...table([
        ['4', '.', '.'],
        ['25', '.', '.'],
        ['20', '9', '11'],
        ['20', '10', '10'],
        ['69', '30', '39'],
      ]),
    ];
    expect(names(tight).toSorted()).toContain('poor a 2024 male');
  });
});

describe('rates', () => {
  test('a share that is shown beside its denominator bounds the withheld count', () => {
    const rows = [
      ...counts('poor', { a: '.' }),
      ...counts('children', { a: '200' }),
      { indicator: 'rate', area: 'a', period: '2024', value: '1.5' },
    ];
    expect(leaksOf(rows)).toEqual([
      { leak: 'poor a 2024', by: ['rate a 2024', 'children a 2024'] },
    ]);
  });

  test('a KOMPIK result is a share of the observed children', () => {
    const speech = indicator('speech', { unit: 'percent', disclosure: 'kompik' });
    const of = (at: string, value: string, observed?: number): PublishedRow => ({
      ...{ indicator: 'speech', area: at, period: '2024', value },
      ...(observed === undefined ? {} : { children: observed }),
    });
    const rows = [of('a', '.'), of('b', '20.0', 60), of('c', '30.0', 60), of('d', '40.0', 60), of('town', '24.2', 240)]; // prettier-ignore
    // 58 of 240 together, 54 in the others: 4 are left.
    expect(names(rows, { indicators: [speech] })).toEqual(['speech a 2024']);
  });

  test('few decimals over many people leave it open', () => {
    const rows = [
      ...counts('poor', { a: '.' }),
      ...counts('children', { a: '2000' }),
      { indicator: 'rate', area: 'a', period: '2024', value: '0.2' },
    ];
    expect(names(rows)).toEqual(['poor a 2024']);
    const wide = rows.map((one) => (one.value === '0.2' ? { ...one, value: '0' } : one));
    expect(names(wide)).toEqual([]);
  });

  test('a withheld share beside both of its counts is one division', () => {
    const rows = [
      ...counts('poor', { a: '20' }),
      ...counts('children', { a: '90' }),
      { indicator: 'rate', area: 'a', period: '2024', value: '.' },
    ];
    expect(leaksOf(rows)).toEqual([
      { leak: 'rate a 2024', by: ['poor a 2024', 'children a 2024'] },
    ]);
  });

  test('a count that a rate with the same numerators publishes is no secret', () => {
    const loose = indicator('loose', { unit: 'per1000' });
    const one = (at: string, n: string) => ({
      indicator: 'loose',
      area: at,
      period: '2024',
      value: String((1000 * Number(n)) / 4000),
      n,
      d: '4000',
    });
    const rows = [
      ...counts('poor', { a: '30', b: '41', c: '.' }),
      ...[one('a', '30'), one('b', '41'), one('c', '3')],
    ];
    expect(names(rows, { indicators: [poor, loose] })).toEqual(['poor c 2024']);
  });

  test('numerators that no table has by themselves add up as well', () => {
    const own = indicator('own', { unit: 'percent' });
    const one = (at: string, n: string, d: string) => ({
      indicator: 'own',
      area: at,
      period: '2024',
      value: String((100 * Number(n)) / Number(d)),
      n,
      d,
    });
    const rows = [
      ...[
        one('a', '30', '200'),
        one('b', '41', '300'),
        one('c', '20', '250'),
        one('town', '94', '1000'),
      ],
      { indicator: 'own', area: 'd', period: '2024', value: '.' },
    ];
    expect(names(rows, { indicators: [own] })).toEqual(['own d 2024']);
  });

  test('almost everyone is as telling as almost no one', () => {
    const rows = [
      ...counts('poor', { a: '100', b: '.', c: '100', d: '100', town: '498' }),
      ...counts('children', { a: '300', b: '200', c: '300', d: '300' }),
      { indicator: 'rate', area: 'b', period: '2024', value: '.' },
    ];
    expect(names(rows)).toEqual(['poor b 2024']);
    const harmless = { ...rate, complement: 'harmless' as const };
    expect(names(rows, { indicators: [poor, children, harmless] })).toEqual([]);
  });
});

describe('periods', () => {
  const years = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([period, value]) => counts('poor', { a: value }, period));

  test('a span that is the sum of its years gives the missing one', () => {
    const rows = years({ '2021': '11', '2022': '.', '2023': '13', '2021-2023': '27' });
    expect(leaksOf(rows)).toEqual([
      { leak: 'poor a 2022', by: ['poor a 2021-2023', 'poor a 2021', 'poor a 2023'] },
    ]);
  });

  test('a span that is neither sum nor mean where it is published whole gives nothing away', () => {
    const rows = [
      ...counts('poor', { b: '11' }, '2021'),
      ...counts('poor', { b: '12' }, '2022'),
      ...counts('poor', { b: '13' }, '2023'),
      ...counts('poor', { b: '29' }, '2021-2023'),
      ...years({ '2021': '11', '2022': '.', '2023': '13', '2021-2023': '27' }),
    ];
    expect(names(rows)).toEqual([]);
  });

  test('a rounded mean of years bounds it', () => {
    const rows = [
      ...counts('poor', { b: '11' }, '2021'),
      ...counts('poor', { b: '12' }, '2022'),
      ...counts('poor', { b: '14' }, '2023'),
      ...counts('poor', { b: '12.3' }, '2021-2023'),
      ...years({ '2021': '11', '2022': '.', '2023': '13', '2021-2023': '9' }),
    ];
    expect(names(rows)).toEqual(['poor a 2022']);
  });
});

describe('how groups add up', () => {
  const sexes = ['m', 'f', 'x'].map((id, order) => ({ id, title: id, dimension: 'sex', order, total: false })); // prettier-ignore

  test('is believed of a dimension that no cell shows whole', () => {
    const rows = [
      ...counts('poor', { a: '.' }, '2024', 'm'),
      ...counts('poor', { a: '15' }, '2024', 'f'),
      ...counts('poor', { a: '18' }),
    ];
    expect(names(rows, { frame: { groups: sexes.slice(0, 2) } })).toEqual(['poor a 2024 m']);
  });

  test('is not believed for one small sum that may be chance', () => {
    const rows = (b: number) => [
      ...counts('poor', { a: '.', b: String(b) }, '2024', 'u'),
      ...counts('poor', { a: '10', b: String(2 * b) }, '2024', 'v'),
      ...counts('poor', { a: '7', b: '9' }, '2024', 'w'),
      ...counts('poor', { a: '13', b: String(3 * b) }),
    ];
    expect(names(rows(4))).toEqual([]);
    expect(names(rows(4000))).toEqual(['poor a 2024 u']);
  });

  test('says nothing of a group that is empty wherever the others add up without it', () => {
    const rows = [
      ...counts('poor', { a: '.', b: '12', c: '14' }, '2024', 'm'),
      ...counts('poor', { a: '20', b: '30', c: '31' }, '2024', 'f'),
      ...counts('poor', { a: '.', b: '0', c: '0' }, '2024', 'x'),
      ...counts('poor', { a: '30', b: '42', c: '45' }),
    ];
    // 10 together.
    expect(names(rows, { frame: { groups: sexes }, byOffice: () => true })).toEqual([]);
  });
});

describe('means over years, rounded', () => {
  const groups = ['m', 'f'].map((id, order) => ({ id, title: id, dimension: 'sex', order, total: false })); // prettier-ignore
  const years = ['2020', '2021', '2022'];
  /** Yearly counts of the groups of an area, and the published mean of each and of all. */
  const table = (at: string, m: readonly string[], f: readonly string[], all: readonly string[], means: readonly string[]) => [
    ...years.flatMap((year, i) => [
      ...counts('poor', { [at]: m[i] ?? '' }, year, 'm'),
      ...counts('poor', { [at]: f[i] ?? '' }, year, 'f'),
      ...counts('poor', { [at]: all[i] ?? '' }, year),
    ]),
    ...['m', 'f', ''].flatMap((group, i) =>
      counts('poor', { [at]: means[i] ?? '' }, '2020-2022', group),
    ),
  ]; // prettier-ignore

  test('give a year away although they do not add up to the last place', () => {
    const rows = [
      ...table('b', ['20', '21', '23'], ['30', '31', '33'], ['50', '52', '56'], ['21.3', '31.3', '52.7']),
      // 3 × 6.3 − 8 − 6 are the boys of 2020, and 7 − 5 the girls.
      ...table('a', ['.', '8', '6'], ['.', '0', '.'], ['7', '8', '.'], ['6.3', '.', '.']),
      // By these the boys and girls of a would be 6.3 + 1.4, and all 7.6.
      ...['27.7', '32.7', '60.3'].flatMap((mean, at) =>
        counts('poor', { town: mean }, '2020-2022', ['m', 'f', ''][at]),
      ),
    ]; // prettier-ignore
    const areas = [area('a'), area('b')];
    expect(names(rows, { frame: { groups }, areas })).toContain('poor a 2020 f');
  });

  test('of groups add up to that of all but for the last place', () => {
    const of = (at: string, m: string, f: string, all: string) =>
      [m, f, all].flatMap((value, i) =>
        counts('poor', { [at]: value }, '2020-2022', ['m', 'f', ''][i]),
      );
    const rows = [
      ...of('b', '21.3', '31.3', '52.7'),
      ...of('c', '10.3', '11.3', '21.7'),
      ...of('d', '5.3', '7.3', '12.7'),
      ...of('a', '.', '15.3', '17.6'),
    ];
    expect(names(rows, { frame: { groups } })).toEqual(['poor a 2020-2022 m']);
  });

  test('leave the years whole numbers', () => {
    const rows = [
      ...['20', '21', '23'].flatMap((value, i) => counts('poor', { b: value }, years[i])),
      ...['.', '4', '5'].flatMap((value, i) => counts('poor', { a: value }, years[i])),
      ...counts('poor', { a: '4.3', b: '21.3' }, '2020-2022'),
    ];
    const publishable = published({ indicators: [poor], rows, areas: [area('a'), area('b')] });
    const { judged } = audit(
      { publishable, wasWithheldByOffice: () => false, solver },
      { exactly: true },
    );
    // 12.75 to 13.05, less 9.
    expect(judged.map(({ interval }) => [interval.lower, interval.upper])).toEqual([[4, 4]]);
  });
});

describe('contradictions', () => {
  test('a total below the sum of its parts is no leak by itself', () => {
    expect(names(counts('poor', { a: '12', b: '.', c: '9', d: '20', town: '30' }))).toEqual([]);
  });

  test('one relation that contradicts another does not cover up what a third gives away', () => {
    const rows = [
      ...counts('poor', { a: '40', b: '.', c: '9', d: '20', town: '72' }),
      // Groups that make 40 elsewhere, and here more than b can have.
      ...counts('poor', { a: '30', c: '4', d: '10' }, '2024', 'male'),
      ...counts('poor', { a: '10', c: '5', d: '10' }, '2024', 'female'),
      ...counts('poor', { b: '30' }, '2024', 'male'),
      ...counts('poor', { b: '10' }, '2024', 'female'),
    ];
    expect(names(rows)).toEqual(['poor b 2024']);
  });

  test('what a single relation says is given away, whatever contradicts it', () => {
    const rows = [
      ...counts('poor', { a: '.', b: '10', north: '30' }),
      ...counts('children', { a: '100', b: '300' }),
      ...counts('rate', { a: '3.0' }),
    ];
    const areas = [area('north'), ...['a', 'b'].map((id) => area(id, { level: 'block', parent: 'north' }))]; // prettier-ignore
    const municipality = { levels: [level('district'), level('block', { report: true })] };
    // 3 of 100, though 20 are left of the 30.
    expect(names(rows, { areas, municipality })).toEqual(['poor a 2024']);
  });

  test('a municipality that is not the sum of its areas does not cover up what their groups give away', () => {
    const groups = ['m', 'f'].map((id, order) => ({ id, title: id, dimension: 'sex', order, total: false })); // prettier-ignore
    const rows = [
      ...counts('poor', { a: '11', b: '12', c: '40', town: '67' }),
      ...counts('poor', { a: '.', b: '.', c: '18', town: '31' }, '2024', 'm'),
      ...counts('poor', { a: '.', b: '.', c: '22', town: '36' }, '2024', 'f'),
    ];
    const areas = ['a', 'b', 'c'].map((id) => area(id));
    const disclosure = { minimumCount: 10, minimumDenominator: 100, width: 10 };
    // The 11 of a leave 1 to 10; the 12 of b leave 1 to 11, and less to whoever believes the boys or the girls.
    expect(names(rows, { frame: { groups }, areas, municipality: { disclosure } })).toEqual([
      'poor a 2024 m',
      'poor b 2024 m',
      'poor a 2024 f',
      'poor b 2024 f',
    ]);
  });

  test('a withheld 0 that contradicts its mark does not free the other marks', () => {
    const groups = ['m', 'f'].map((id, order) => ({ id, title: id, dimension: 'sex', order, total: false })); // prettier-ignore
    const rows = [
      ...counts('poor', { a: '.', b: '.', c: '.', d: '30', town: '36' }),
      // d shows that they add up, and a that it is 0.
      ...counts('poor', { a: '0', d: '12' }, '2024', 'm'),
      ...counts('poor', { a: '0', d: '18' }, '2024', 'f'),
    ];
    const publishable = published({ indicators: [poor], rows, frame: { groups } });
    const zero = row('poor', 'a', '2024', { value: '-' });
    const { leaks } = audit({
      publishable,
      wasWithheldByOffice: () => false,
      solver,
      delivered: new Map([['poor', [zero]]]),
    });
    // b and c are 6 together, each 1 to 5.
    expect(leaks.map((leak) => leak.area)).toEqual(['b', 'c']);
  });

  test('a sum of groups that only seems to hold does not cover up what the others give away together', () => {
    const rows = [
      ...counts('poor', { a: '50', b: '61', c: '72', d: '.', town: '192' }),
      ...counts('poor', { a: '20', b: '22', c: '31', d: '.' }, '2024', 'male'),
      ...counts('poor', { a: '30', b: '39', c: '41', d: '7' }, '2024', 'female'),
      // As many as are female, but for the last: 192 − 183 is 9, and 9 − 7 the 2 that is hidden.
      ...counts('poor', { a: '30', b: '39', c: '41', d: '1' }, '2024', 'u6'),
    ];
    expect(names(rows)).toContain('poor d 2024 male');
  });

  test('a year whose groups are shifted is taken with the differences that are seen', () => {
    const table = (period: string, rows: readonly (readonly [string, string, string])[]) =>
      rows.flatMap(([all, male, female], i) =>
        [
          ['', all],
          ['male', male],
          ['female', female],
        ].flatMap(([group = '', value = '']) =>
          counts('poor', { [['a', 'b', 'c', 'd'][i] ?? '']: value }, period, group),
        ),
      );
    const good = table('2022', [
      ['40', '22', '18'],
      ['50', '22', '28'],
      ['60', '22', '38'],
      ['70', '22', '48'],
    ]);
    const shifted = table('2021', [
      ['40', '30', '28'],
      ['50', '22', '18'],
      ['60', '22', '28'],
      ['25', '22', '.'],
    ]);
    expect(names([...good, ...shifted])).toEqual([]);
  });
});

test('what is no people is no secret, however it can be worked out', () => {
  const places = { a: '12', b: '.', c: '9', d: '20', town: '44' };
  const squares = indicator('places', { disclosure: 'none' });
  const register = indicator('places', { fromOffers: { measure: 'capacity', types: ['kita'] } });
  expect(names(counts('places', places), { indicators: [squares] })).toEqual([]);
  expect(names(counts('places', places), { indicators: [register] })).toEqual([]);
  expect(names(counts('places', places), { indicators: [indicator('places')] })).not.toEqual([]);
});

test('a verdict is remembered for its policy alone', () => {
  // a and b are 8 together.
  const rows = counts('poor', { a: '.', b: '.', c: '9', d: '20', town: '37' });
  const by = (width: number): readonly string[] =>
    names(rows, { municipality: { disclosure: { minimumCount: 5, minimumDenominator: 100, width } } }); // prettier-ignore
  expect([by(5), by(7), by(5)]).toEqual([[], ['poor a 2024', 'poor b 2024'], []]);
});

test('rows of later years say nothing about how an earlier report adds up', () => {
  const groups = ['m', 'f', 'w', ''];
  const at = (place: string, values: readonly string[]) =>
    groups.flatMap((group, i) => counts('poor', { [place]: values[i] ?? '' }, '2023', group));
  const raw = (place: string, period: string, values: readonly string[]) =>
    groups.map((group, i) => row('poor', place, period, { value: values[i] ?? '', group }));
  const publishable = published({
    indicators: [poor],
    areas: [area('a'), area('b')],
    rows: [...at('a', ['.', '20', '7', '23']), ...at('b', ['.', '.', '.', '.'])],
  });
  // That m and f make all, nobody sees; whoever knows such statistics knows it.
  const own = [
    ...raw('a', '2023', ['3', '20', '7', '23']),
    ...raw('b', '2023', ['1000', '2000', '9', '3000']),
  ];
  const later = ['a', 'b'].flatMap((place) => raw(place, '2024', ['30', '30', '7', '90']));
  const by = (rows: readonly Observation[]) =>
    audit({ publishable, wasWithheldByOffice: () => false, solver, delivered: new Map([['poor', rows]]) }).leaks.map((leak) => leak.area); // prettier-ignore
  expect(by(own)).toEqual(['a']);
  expect(by([...own, ...later])).toEqual(['a']);
});

test('few people are given away as the denominator of a withheld rate', () => {
  // More births than women in c: nobody takes the births of a for fewer than its women.
  const births = indicator('births', { unit: 'per1000', denominatorIndicator: 'women' });
  const publishable = published({
    indicators: [indicator('women'), births],
    areas: ['a', 'b', 'c'].map((id) => area(id)),
    rows: [
      ...counts('women', { b: '400', c: '300', town: '703' }),
      ...counts('births', { a: '.', b: '.' }),
      { indicator: 'births', area: 'c', period: '2024', value: '', n: '311', d: '300' },
      { indicator: 'births', area: 'town', period: '2024', value: '', n: '323', d: '703' },
    ],
  });
  const by = (d: string) =>
    audit({
      publishable,
      wasWithheldByOffice: () => false,
      solver,
      delivered: new Map([['births', [row('births', 'a', '2024', { n: '0', d })]]]),
    }).leaks.map((leak) => leak.area);
  expect(by('3')).toEqual(['a']);
  expect(by('5')).toEqual([]);
});

test('what no solver can tell is taken for given away', () => {
  // A circle of four, each 1 to 9 by the sums: safe, once somebody can show it.
  const rows = [
    ...counts('poor', { a: '.', b: '.', c: '20', town: '30' }, '2024', 'male'),
    ...counts('poor', { a: '.', b: '.', c: '20', town: '30' }, '2024', 'female'),
    ...counts('poor', { a: '10', b: '10', c: '40', town: '60' }),
  ];
  const publishable = published({ indicators: [poor], rows });
  const silent: LinearSolver = {
    open: () => ({ minimise: () => ({ kind: 'unknown' }), close: () => undefined }),
  };
  const leaksBy = (by: LinearSolver): number =>
    audit({ publishable, wasWithheldByOffice: () => false, solver: by }).leaks.length;
  expect([leaksBy(solver), leaksBy(silent)]).toEqual([0, 4]);
});

describe('what the marks and the catalogue say', () => {
  // a and b are 6 together.
  const six = counts('poor', { a: '.', b: '.', c: '9', d: '20', town: '35' });
  const both = ['poor a 2024', 'poor b 2024'];

  test('a withheld count may be 0 where zeros are sensitive', () => {
    expect(names(six)).toEqual(both);
    expect(names(six, { indicators: [indicator('poor', { complement: 'sensitive' })] })).toEqual(
      [],
    );
  });

  test('a withheld count may be 0 beside a denominator that is too small', () => {
    const withRates = (of: string) => [
      ...six,
      ...counts('children', { a: of, b: '400' }),
      ...counts('rate', { a: '.', b: '.' }),
    ];
    expect(names(withRates('60'))).toEqual([]);
    expect(names(withRates('600'))).toEqual(both);
  });

  test('a part of four is at most four', () => {
    const rows = [
      ...counts('poor', { a: '.', b: '.', c: '9', d: '20', town: '44' }),
      ...counts('children', { a: '4', b: '400' }),
      ...counts('rate', { a: '.', b: '.' }),
    ];
    expect(names(rows)).toContain('poor a 2024');
  });

  test('an area without a row protects unless it is unpopulated', () => {
    const disclosure = { minimumCount: 5, minimumDenominator: 100, width: 3 };
    const rows = counts('poor', { a: '.', c: '30', town: '34' });
    const small = (unpopulated: boolean): Small => ({
      areas: [area('a'), area('b', { unpopulated }), area('c')],
      municipality: { disclosure },
    });
    expect(names(rows, small(false))).toEqual([]);
    expect(names(rows, small(true))).toEqual(['poor a 2024']);
  });

  test('a span is the sum of its years where another area shows it', () => {
    const rows = [
      ...counts('poor', { a: '.', b: '10' }, '2022'),
      ...counts('poor', { a: '20', b: '20' }, '2023'),
      ...counts('poor', { a: '23', b: '30' }, '2022-2023'),
    ];
    expect(names(rows)).toEqual(['poor a 2022']);
  });
});

test('without a row there is nothing to find', () => {
  expect(names([])).toEqual([]);
});
