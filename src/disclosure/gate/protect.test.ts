import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area, indicator, level, offer, row, smallReport } from '../../test/small-report.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { numberOf } from '../../domain/indicator/observation.ts';
import type { Observation } from '../../domain/indicator/observation.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { protect } from '../../test/protected-report.ts';

const at = (
  published: PublishableDataset,
  id: string,
  place: string,
  period = '2024',
  group = '',
) => published.series.get(id)?.at(place, period, group);

const children = indicator('children');
const poor = indicator('poor');
const rate = indicator('rate', {
  unit: 'percent',
  numeratorIndicator: 'poor',
  denominatorIndicator: 'children',
});

describe('computed rates', () => {
  test('are made of their counts where they have no row, per group too', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [rate, poor, children],
        rows: [
          row('poor', 'a', '2024', { value: '50' }),
          row('children', 'a', '2024', { value: '400' }),
          row('poor', 'a', '2024', { value: '20', group: 'male' }),
          row('children', 'a', '2024', { value: '200', group: 'male' }),
        ],
      }),
    );
    expect(at(publishable, 'rate', 'a')).toMatchObject({
      value: { state: 'observed', value: 12.5 },
      numerator: { value: 50 },
      denominator: { value: 400 },
      basis: 'computed',
    });
    expect(at(publishable, 'rate', 'a', '2024', 'male')?.value).toEqual({
      state: 'observed',
      value: 10,
    });
    expect(publishable.series.get('rate')?.groups).toEqual(['male']);
  });

  test('keep delivered rows and fill only the rest, never the same share twice', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [rate, poor, children],
        rows: [
          row('rate', 'a', '2023', { value: '13.1' }),
          row('rate', 'a', '2024', { value: '12.6' }),
          row('poor', 'a', '2024', { value: '50' }),
          row('poor', 'b', '2024', { value: '50' }),
          row('poor', 'a', '2023-06-30', { value: '50' }),
          ...['2023', '2024'].flatMap((year) =>
            ['a', 'b'].map((id) => row('children', id, year, { value: '400' })),
          ),
        ],
      }),
    );
    expect(at(publishable, 'rate', 'a')?.value).toEqual({ state: 'observed', value: 12.6 });
    expect(at(publishable, 'rate', 'b')?.value).toEqual({ state: 'observed', value: 12.5 });
    expect(publishable.series.get('rate')?.periods.map((p) => p.text)).toEqual(['2023', '2024']);
  });

  test('a year with several denominators is an error that names them', () => {
    const { problems } = protect(
      smallReport({
        indicators: [rate, poor, children],
        rows: [
          row('poor', 'a', '2024', { value: '50' }),
          row('poor', 'b', '2024', { value: '60' }),
          row('children', 'a', '2024-06-30', { value: '400' }),
          row('children', 'a', '2024-12-31', { value: '400' }),
        ],
      }),
    );
    expect(problems.map((p) => [p.code, p.level, p.count, p.facts])).toEqual([
      [
        'ambiguous-denominator-period',
        'error',
        2,
        {
          indicator: 'rate',
          denominator: 'children',
          period: '2024',
          candidates: ['2024-06-30', '2024-12-31'],
        },
      ],
    ]);
  });

  test('0 of 0 is not meaningful', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [rate, poor, children],
        rows: [
          row('poor', 'a', '2024', { value: '-' }),
          row('children', 'a', '2024', { value: '-' }),
        ],
      }),
    );
    expect(at(publishable, 'rate', 'a')?.value.state).toBe('not-meaningful');
  });
});

describe('totals', () => {
  const counts = (values: readonly (readonly [string, string])[]) =>
    values.map(([id, value]) => row('poor', id, '2024', { value }));

  test('a count of the municipality is the sum of all areas, with people who have none', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [poor],
        rows: counts([['a', '12'], ['b', '30'], ['c', '-'], ['d', '20'], ['unassigned', '8']]), // prettier-ignore
      }),
    );
    expect(at(publishable, 'poor', 'town')).toMatchObject({
      value: { value: 70 },
      basis: 'derived',
    });
  });

  test.each([
    [
      'one area is withheld',
      [
        ['a', '12'],
        ['b', '30'],
        ['c', '3'],
        ['d', '20'],
      ],
    ],
    [
      'one area has no value',
      [
        ['a', '12'],
        ['b', '30'],
        ['c', '9'],
      ],
    ],
    [
      'the people without an area are withheld',
      [
        ['a', '12'],
        ['b', '30'],
        ['c', '9'],
        ['d', '9'],
        ['unassigned', '3'],
      ],
    ],
  ] as const)('there is no total where %s', (_, values) => {
    const { publishable } = protect(smallReport({ indicators: [poor], rows: counts(values) }));
    expect(at(publishable, 'poor', 'town')).toBeUndefined();
  });

  test('there is no total of groups or spans where the people without an area are known otherwise only', () => {
    const all = (period: string, group: string, places: readonly string[]) =>
      places.map((place) => row('poor', place, period, { value: '40', group }));
    const areas = ['a', 'b', 'c', 'd'];
    const { publishable } = protect(
      smallReport({
        indicators: [poor],
        rows: [
          ...all('2022', '', [...areas, 'unassigned']),
          ...all('2022', 'm', areas),
          ...all('2023', '', [...areas, 'unassigned']),
          ...all('2022-2023', '', areas),
          ...all('2022-2023', 'm', areas),
          ...all('2023-2024', '', areas),
          ...all('2024-2025', '', areas),
        ],
      }),
    );
    const series = publishable.series.get('poor');
    const values = ['2022', '2023', '2022-2023', '2023-2024', '2024-2025'].flatMap((period) =>
      ['', 'm'].map((group) => series?.at('town', period, group)?.value),
    );
    const observed = (value: number) => ({ state: 'observed', value });
    expect(values).toEqual([
      ...[observed(200), undefined],
      ...[observed(200), undefined],
      ...[undefined, undefined],
      ...[undefined, undefined],
      ...[observed(160), undefined],
    ]);
  });

  test('an unpopulated area counts as 0, an area that did not exist not at all', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [poor],
        areas: [area('a'), area('b', { unpopulated: true }), area('old', { until: 2020 })],
        rows: counts([['a', '12']]),
      }),
    );
    expect(at(publishable, 'poor', 'town')?.value).toEqual({ state: 'observed', value: 12 });
  });

  /** The municipality's count and share, where only the children have a row of it. */
  const ofTown = (parts: readonly (readonly [poor: number, children: number])[]) => {
    const share = indicator('share', { unit: 'percent', numeratorIndicator: 'poor', denominatorIndicator: 'children' }); // prettier-ignore
    const places = parts.map((_, i) => `p${String(i)}`);
    const put = (id: string, place: string | undefined, value: number) =>
      row(id, place ?? 'town', '2024', { value: String(value) });
    const rows = parts.flatMap(([n, d], i) => [
      put('poor', places[i], n),
      put('children', places[i], d),
    ]);
    const all = parts.reduce((sum, [, d]) => sum + d, 0);
    const { publishable } = protect(
      smallReport({
        indicators: [poor, indicator('children'), share],
        areas: places.map((id) => area(id)),
        rows: [...rows, put('children', 'town', all)],
        municipality: { disclosure: { minimumCount: 5, minimumDenominator: 100, width: 3 } },
      }),
    );
    return ['poor', 'share'].map((id) => numberOf(at(publishable, id, 'town')?.value));
  };

  test('the total of withheld parts needs a denominator that is large enough', () => {
    expect(ofTown([[20, 40], [25, 45]])).toEqual([undefined, undefined]); // prettier-ignore
    expect(ofTown([[20, 40], [25, 45], [20, 40]])).toEqual([65, 52]); // prettier-ignore
  });

  test('the total of withheld parts has no small complement', () => {
    // All but 2 and 2, and all but 4 and 4.
    expect(ofTown([[118, 120], [118, 120]])).toEqual([undefined, undefined]); // prettier-ignore
    expect(ofTown([[116, 120], [116, 120]])[0]).toBe(232); // prettier-ignore
  });

  test('a rate is made of sums, never the mean of rates', () => {
    const share = indicator('share', { unit: 'percent' });
    const { publishable } = protect(
      smallReport({
        indicators: [share],
        areas: [area('a'), area('b')],
        rows: [
          row('share', 'a', '2024', { n: '10', d: '100' }),
          row('share', 'b', '2024', { n: '450', d: '900' }),
        ],
      }),
    );
    expect(at(publishable, 'share', 'town')).toMatchObject({
      value: { state: 'observed', value: 46 },
      numerator: { value: 460 },
      denominator: { value: 1000 },
      basis: 'derived',
    });
  });

  test('delivered rates without their parts have no total', () => {
    const share = indicator('share', { unit: 'percent' });
    const rows = ['a', 'b', 'c', 'd'].map((id) => row('share', id, '2024', { value: '12.0' }));
    const { publishable } = protect(smallReport({ indicators: [share], rows }));
    expect(at(publishable, 'share', 'town')).toBeUndefined();
  });

  test('an official row stays although it is not the sum', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [poor],
        rows: counts([['a', '12'], ['b', '30'], ['c', '9'], ['d', '20'], ['town', '75']]), // prettier-ignore
      }),
    );
    expect(at(publishable, 'poor', 'town')).toMatchObject({
      value: { value: 75 },
      basis: 'delivered',
    });
  });

  test('an official total without a number is not replaced, an empty one is', () => {
    const areas = counts([['a', '12'], ['b', '30'], ['c', '9'], ['d', '20']]); // prettier-ignore
    const total = (value: string) =>
      at(
        protect(
          smallReport({
            indicators: [poor],
            rows: [...areas, row('poor', 'town', '2024', { value })],
          }),
        ).publishable,
        'poor',
        'town',
      )?.value.state;
    expect([total('.'), total('/'), total('')]).toEqual(['withheld', 'unreliable', 'observed']);
  });

  test('a ragged tree adds up every area once', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [poor],
        municipality: {
          levels: [level('city'), level('district'), level('block', { report: true })],
        },
        areas: [
          area('n', { level: 'city' }),
          area('n1', { parent: 'n' }),
          area('n2', { parent: 'n' }),
          area('n1x', { level: 'block', parent: 'n1' }),
          area('n1y', { level: 'block', parent: 'n1' }),
          area('n3', { level: 'block', parent: 'n' }), // skips the districts
          area('alone', { level: 'block', parent: 'town' }), // skips everything
        ],
        rows: counts([['n1x', '10'], ['n1y', '20'], ['n2', '40'], ['n3', '80'], ['alone', '160']]), // prettier-ignore
      }),
    );
    const total = (id: string) => at(publishable, 'poor', id)?.value;
    expect([total('n1'), total('n'), total('town')]).toEqual(
      [30, 150, 310].map((value) => ({ state: 'observed', value })),
    );
  });

  test('levels that do not know of each other are not added together', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [poor],
        municipality: {
          levels: [
            level('district', { report: true }),
            level('block'),
            level('school', { nested: false }),
          ],
        },
        areas: [area('a'), area('x', { level: 'block' }), area('s', { level: 'school' })],
        rows: counts([['a', '10'], ['x', '10'], ['s', '10']]), // prettier-ignore
      }),
    );
    expect(at(publishable, 'poor', 'town')?.value).toEqual({ state: 'observed', value: 10 });
  });

  test('what one level withholds, another level does not give away', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [poor],
        municipality: { levels: [level('district', { report: true }), level('block')] },
        areas: [area('a'), area('b'), area('x', { level: 'block' })],
        rows: counts([
          ['a', '10'],
          ['b', '3'],
          ['x', '13'],
        ]),
      }),
    );
    expect(at(publishable, 'poor', 'b')?.value.state).toBe('withheld');
    // 13 − 10 would be the 3.
    expect(at(publishable, 'poor', 'a')?.value.state).toBe('withheld');
    expect(at(publishable, 'poor', 'town')?.value).toEqual({ state: 'observed', value: 13 });
  });

  test('an unreliable rate makes the rate of the whole unreliable', () => {
    const share = indicator('share', { unit: 'percent' });
    const { publishable } = protect(
      smallReport({
        indicators: [share],
        areas: [area('a')],
        rows: [row('share', 'a', '2024', { value: '(10)', n: '20', d: '200' })],
      }),
    );
    expect(at(publishable, 'share', 'town')?.value).toEqual({ state: 'unreliable', value: 10 });
  });

  test('a sum of decimals has their decimals', () => {
    const { publishable } = protect(
      smallReport({ indicators: [poor], rows: counts([['a', '10.1'], ['b', '20.2'], ['c', '30.3'], ['d', '-']]) }), // prettier-ignore
    );
    // 60.599999999999994 to a computer.
    expect(at(publishable, 'poor', 'town')?.value).toEqual({ state: 'observed', value: 60.6 });
  });

  test('flags and unreliability of a part show in the total', () => {
    const flagged = row('poor', 'a', '2024', { value: '(12)', observation: { flags: ['e'] } });
    const { publishable } = protect(
      smallReport({ indicators: [poor], areas: [area('a')], rows: [flagged] }),
    );
    expect(at(publishable, 'poor', 'town')).toMatchObject({
      value: { state: 'unreliable', value: 12 },
      flags: ['e'],
    });
  });
});

describe('the register of offers', () => {
  const places = indicator('places', {
    fromOffers: { measure: 'capacity', types: ['kita', 'hort'] },
  });
  const supply = indicator('supply', {
    unit: 'per100',
    fromOffers: { measure: 'capacity', types: ['kita'] },
    denominatorIndicator: 'children',
  });
  const offers = [
    offer('1', { area: 'a', capacity: 60 }),
    offer('2', { area: 'a', capacity: 3, types: ['kita', 'hort'] }),
    offer('3', { area: 'b' }),
    offer('4', { area: 'b', capacity: 40 }),
    offer('5', { capacity: 1000 }),
    offer('6', { area: 'c', capacity: 500, types: ['school'] }),
  ];
  const rows = ['a', 'b', 'c'].map((id) => row('children', id, '2023', { value: '300' }));

  test('gives every area its places in the year of the register, and withholds none of them', () => {
    const count = indicator('houses', {
      fromOffers: { measure: 'count', types: ['kita', 'hort'] },
    });
    const { publishable } = protect(
      smallReport({ indicators: [places, count], rows: [], frame: { offers } }),
    );
    const values = (id: string) =>
      ['a', 'b', 'c', 'd', 'town'].map((place) => at(publishable, id, place, '2026')?.value);
    expect(values('places')).toEqual([
      { state: 'observed', value: 63 },
      { state: 'unreliable', value: 40 },
      { state: 'zero' },
      { state: 'zero' },
      { state: 'unreliable', value: 103 },
    ]);
    expect(values('houses').map((v) => (v?.state === 'observed' ? v.value : 0))).toEqual([
      2, 2, 0, 0, 4,
    ]);
    expect(at(publishable, 'houses', 'a', '2026')?.basis).toBe('register');
  });

  test('takes the latest earlier denominator and names it', () => {
    const { publishable } = protect(
      smallReport({ indicators: [supply, children], rows, frame: { offers } }),
    );
    expect(at(publishable, 'supply', 'a', '2026')).toMatchObject({
      value: { state: 'observed', value: 21 },
      note: 'children: 2023',
      denominatorPeriod: { text: '2023' },
    });
    expect(at(publishable, 'supply', 'd', '2026')).toBeUndefined();
    expect(at(publishable, 'supply', 'town', '2026')).toBeUndefined();
  });

  test('gives the municipality the sum over its areas', () => {
    const { publishable } = protect(
      smallReport({
        indicators: [supply, children],
        areas: ['a', 'b', 'c'].map((id) => area(id)),
        rows,
        frame: { offers },
      }),
    );
    expect(at(publishable, 'supply', 'town', '2026')).toMatchObject({
      value: { state: 'unreliable', value: (103 * 100) / 900 },
      note: 'children: 2023',
    });
  });

  test.each([
    ['belong to it', '100', { state: 'unreliable', value: (103 * 100) / 1000 }],
    ['leave no rate where their number is withheld', '3', undefined],
  ])('people without an area %s, of whatever year', (_, number, value) => {
    const { publishable } = protect(
      smallReport({
        indicators: [supply, children],
        areas: ['a', 'b', 'c'].map((id) => area(id)),
        rows: [...rows, row('children', 'unassigned', '2023', { value: number })],
        frame: { offers },
      }),
    );
    expect(at(publishable, 'supply', 'town', '2026')?.value).toEqual(value);
  });

  test('never adds capacities of different units', () => {
    const mixed = [
      offer('1', { area: 'a', capacity: 60, capacityUnit: 'places' }),
      offer('2', { area: 'b', capacity: 200, capacityUnit: 'pupils' }),
    ];
    const { publishable, problems } = protect(
      smallReport({ indicators: [places], rows: [], frame: { offers: mixed } }),
    );
    expect(publishable.series.get('places')?.all).toEqual([]);
    expect(problems.map((p) => p.facts)).toEqual([
      { indicator: 'places', units: ['places', 'pupils'] },
    ]);
  });
});

describe('whatever is delivered', () => {
  const cells = fc.array(
    fc.record({
      id: fc.constantFrom('rate', 'poor', 'children', 'loose'),
      place: fc.constantFrom('a', 'b', 'c', 'd', 'town', 'unassigned'),
      period: fc.constantFrom('2023', '2024'),
      n: fc.integer({ min: 0, max: 12 }),
      d: fc.integer({ min: 12, max: 220 }),
      value: fc.constantFrom('', '.', '/', undefined, undefined),
    }),
    { minLength: 1, maxLength: 40 },
  );
  const reportOf = (drawn: typeof cells extends fc.Arbitrary<infer T> ? T : never): Dataset => {
    const rows = new Map<string, Observation>();
    for (const { id, place, period, n, d, value } of drawn) {
      const isRate = id === 'rate' || id === 'loose';
      const what = isRate
        ? { n: String(n), d: String(d) }
        : { value: String(id === 'children' ? d : n || '-') };
      rows.set(
        `${id} ${place} ${period}`,
        row(id, place, period, value === undefined ? what : { value }),
      );
    }
    const loose = indicator('loose', { unit: 'percent', complement: 'sensitive' });
    return smallReport({ indicators: [rate, poor, children, loose], rows: [...rows.values()] });
  };

  test('no small count, complement or denominator is left, as a value or as a part', () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        for (const { all } of protect(reportOf(drawn)).publishable.series.values()) {
          for (const one of all) {
            const numbers = [one.value, one.numerator].map((c) =>
              c?.state === 'observed' ? c.value : 0,
            );
            const [value = 0, n = 0] = numbers;
            if (one.indicator === 'poor' || one.indicator === 'children')
              expect(value === 0 || value >= 5).toBe(true);
            expect(n === 0 || n >= 5).toBe(true);
            if (one.denominator?.state === 'observed')
              expect(one.denominator.value).toBeGreaterThanOrEqual(100);
          }
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(cells, fc.infiniteStream(fc.nat()), (drawn, random) => {
        const dataset = reportOf(drawn);
        const shuffled = dataset.observations
          .map((one) => ({ one, by: random.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(contents({ ...dataset, observations: shuffled })).toEqual(contents(dataset));
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  const contents = (dataset: Dataset) => {
    const { publishable, problems } = protect(dataset);
    return {
      cells: [...publishable.series.values()].map((series) => [
        series.periods,
        series.groups,
        series.all,
      ]),
      problems: problems.map((p) => [p.code, p.facts]),
    };
  };
});

test('groups come dimension by dimension, then those that groups.csv does not list', () => {
  const group = (id: string, dimension: string, order: number) => ({
    id,
    title: id,
    dimension,
    order,
    total: false,
  });
  const rows = ['other', 'm', 'u3', 'f', '3-6'].map((id) =>
    row('poor', 'a', '2024', { value: '30', group: id }),
  );
  const groups = [
    group('f', 'sex', 1),
    group('u3', 'age', 1),
    group('3-6', 'age', 2),
    group('m', 'sex', 2),
  ];
  const { publishable } = protect(smallReport({ indicators: [poor], rows, frame: { groups } }));
  expect(publishable.series.get('poor')?.groups).toEqual(['f', 'm', 'u3', '3-6', 'other']);
});

test('of contradicting rows for one cell the withheld one counts', () => {
  const rows = [
    row('poor', 'a', '2024', { value: '30' }),
    row('poor', 'a', '2024', { value: '.' }),
  ];
  for (const order of [rows, [...rows].reverse()]) {
    const { publishable } = protect(smallReport({ indicators: [poor], rows: order }));
    expect(at(publishable, 'poor', 'a')?.value.state).toBe('withheld');
  }
});

test('ids that are names of object properties are ordinary ids', () => {
  const odd = ['__proto__', 'constructor', 'toString'].map((id) => area(id));
  const { publishable } = protect(
    smallReport({
      indicators: [indicator('__proto__')],
      areas: odd,
      rows: odd.map(({ id }) => row('__proto__', id, '2024', { value: '10' })),
    }),
  );
  expect(at(publishable, '__proto__', 'town')?.value).toEqual({ state: 'observed', value: 30 });
});
