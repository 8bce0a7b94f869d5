import { describe, expect, test } from 'vitest';
import { area, indicator, level, row, smallReport } from '../../test/small-report.ts';
import type { RowChanges } from '../../test/small-report.ts';
import type { Area } from '../../domain/place/area.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import { protect } from '../../test/protected-report.ts';

const poor = indicator('poor');
const children = indicator('children');
const share = indicator('share', {
  unit: 'percent',
  numeratorIndicator: 'poor',
  denominatorIndicator: 'children',
});

type Values = Readonly<Record<string, string | RowChanges>>;

const rowsOf = (id: string, values: Values, period = '2024', group = '') =>
  Object.entries(values).map(([place, what]) =>
    row(id, place, period, typeof what === 'string' ? { value: what, group } : { ...what, group }),
  );

/** Areas and the municipality whose values of an indicator are withheld. */
function withheld(report: Dataset, id = 'poor', period = '2024', group = ''): readonly string[] {
  const series = protect(report).publishable.series.get(id);
  return (series?.all ?? [])
    .filter((one) => one.period.text === period && one.group === group)
    .filter(({ value }) => value.state === 'withheld')
    .map((one) => one.area);
}

const ofPoor = (values: Values, what: Partial<Parameters<typeof smallReport>[0]> = {}) =>
  smallReport({ indicators: [poor], rows: rowsOf('poor', values), ...what });

describe('S6: what is withheld cannot be worked out', () => {
  test('the worked example: of 12, 3, 9, 20 in 44 the 9 goes with the 3', () => {
    expect(withheld(ofPoor({ a: '12', b: '3', c: '9', d: '20', town: '44' }))).toEqual(['b', 'c']);
  });

  test('the share of the second victim goes too', () => {
    const report = smallReport({
      indicators: [poor, children, share],
      rows: [
        ...rowsOf('poor', { a: '12', b: '3', c: '9', d: '20', town: '44' }),
        ...rowsOf('children', { a: '200', b: '200', c: '200', d: '200', town: '800' }),
      ],
    });
    expect(withheld(report, 'share')).toEqual(['b', 'c']);
    expect(withheld(report, 'children')).toEqual([]);
  });

  test('a share as delivered goes with the count it is a share of', () => {
    const report = smallReport({
      indicators: [poor, children, share],
      rows: [
        ...rowsOf('poor', { a: '12', b: '3', c: '9', d: '20', town: '44' }),
        ...rowsOf('children', { a: '200', b: '200', c: '200', d: '200', town: '800' }),
        ...rowsOf('share', { c: { value: '4.5' } }),
      ],
    });
    expect(withheld(report, 'share')).toEqual(['b', 'c']);
  });

  test('without the row of the municipality one withheld area needs no second', () => {
    const report = ofPoor({ a: '12', b: '3', c: '9', d: '20' });
    expect(withheld(report)).toEqual(['b']);
    expect(protect(report).publishable.series.get('poor')?.at('town', '2024')).toBeUndefined();
  });

  test('a total that nobody delivered is shown beside withheld parts where it leaves them safe', () => {
    const report = ofPoor({ a: '4', b: '3', c: '4', d: '20' });
    const { publishable } = protect(report);
    expect(withheld(report)).toEqual(['a', 'b', 'c']);
    expect(publishable.series.get('poor')?.at('town', '2024')).toMatchObject({
      value: { value: 31 },
      basis: 'derived',
    });
  });

  test('a total that nobody delivered is subject to the minimum itself', () => {
    const rows = ['3', '4', '-', '-'].map((value, i) =>
      row('poor', ['a', 'b', 'c', 'd'][i] ?? '', '2024', { value }),
    );
    const { publishable } = protect(
      smallReport({
        indicators: [indicator('poor')],
        rows,
        // Each of 3 and 4 could be 1 to 6: wide enough here, but 7 is a small count too.
        municipality: { disclosure: { minimumCount: 10, minimumDenominator: 100, width: 2 } },
      }),
    );
    expect(publishable.series.get('poor')?.at('town', '2024')?.value.state).not.toBe('observed');
  });

  test('a victim too small to hide the other is not enough', () => {
    // 2 and 3 withheld: each 1 to 4, narrower than 5.
    expect(withheld(ofPoor({ a: '12', b: '3', c: '2', d: '20', town: '37' }))).toEqual(['a', 'b', 'c']); // prettier-ignore
  });

  test('a zero is never the victim', () => {
    expect(withheld(ofPoor({ a: '-', b: '3', c: '9', d: '20', town: '32' }))).toEqual(['b', 'c']);
  });

  test('a total as victim is hidden on every level above', () => {
    const report = smallReport({
      indicators: [poor],
      municipality: { levels: [level('district'), level('block', { report: true })] },
      areas: [
        area('n'),
        area('s'),
        area('n1', { level: 'block', parent: 'n' }),
        area('s1', { level: 'block', parent: 's' }),
        area('s2', { level: 'block', parent: 's' }),
      ],
      rows: rowsOf('poor', { n1: '3', n: '3', s1: '30', s2: '40', s: '70', town: '73' }),
    });
    const hidden = withheld(report);
    expect(hidden).toContain('n');
    expect(hidden).toContain('n1');
    expect(hidden.some((id) => ['s', 'town'].includes(id))).toBe(true);
    if (hidden.includes('s')) expect(hidden.some((id) => ['s1', 's2'].includes(id))).toBe(true);
  });

  test('people without an area are part of the sum', () => {
    expect(
      withheld(ofPoor({ a: '12', b: '30', c: '9', d: '20', unassigned: '2', town: '73' })),
    ).toEqual(['c', 'unassigned']);
  });

  test('an unpopulated area is a fixed zero that hides nothing', () => {
    const report = ofPoor(
      { a: '3', c: '30', town: '33' },
      { areas: [area('a'), area('b', { unpopulated: true }), area('c')] },
    );
    expect(withheld(report)).toEqual(['a', 'c']);
  });

  test('a municipality far below its areas, which nobody takes for their sum, costs no further cell', () => {
    expect(withheld(ofPoor({ a: '12', b: '3', c: '4', d: '20', town: '25' }))).toEqual(['b', 'c']);
  });

  test('what the office withheld may be 0, and needs no further cell for that', () => {
    // 6 together: 0 to 6 each; ours would be 1 to 5.
    expect(withheld(ofPoor({ a: '.', b: '.', c: '30', d: '20', town: '56' }))).toEqual(['a', 'b']);
    expect(withheld(ofPoor({ a: '3', b: '3', c: '30', d: '20', town: '56' })).length).toBe(3);
  });

  test.each([
    ['that is unpopulated', { unpopulated: true }],
    ['that was dissolved before', { until: 2020 }],
  ])('an area %s leaves the others no room', (_, changes) => {
    // 34 − 30 is what the office has withheld, unless others could be in b.
    const disclosure = { minimumCount: 5, minimumDenominator: 100, width: 3 };
    const report = (b: Partial<Area>) =>
      ofPoor(
        { a: '.', c: '30', town: '34' },
        { areas: [area('a'), area('b', b), area('c')], municipality: { disclosure } },
      );
    expect(withheld(report(changes))).toEqual(['a', 'c']);
    expect(withheld(report({}))).toEqual(['a']);
  });

  test('areas of a parallel geography that do not add up cost nothing', () => {
    const report = smallReport({
      indicators: [poor],
      municipality: {
        levels: [level('district', { report: true }), level('school', { nested: false })],
      },
      areas: [area('a'), area('b'), ...['s1', 's2'].map((id) => area(id, { level: 'school' }))],
      rows: rowsOf('poor', { a: '140', b: '160', s1: '3', s2: '57', town: '300' }),
    });
    expect(withheld(report)).toEqual(['s1']);
  });

  test('areas of a parallel geography are a sum as soon as later years show it, and no year before', () => {
    const report = (years: number) =>
      smallReport({
        indicators: [poor],
        municipality: {
          levels: [level('district', { report: true }), level('school', { nested: false })],
        },
        areas: [area('a'), area('b'), ...['s1', 's2'].map((id) => area(id, { level: 'school' }))],
        rows: [
          ...rowsOf('poor', { a: '140', b: '160', s1: '3', s2: '296', town: '300' }, '2021'),
          ...['2022', '2023']
            .slice(0, years)
            .flatMap((year) =>
              rowsOf('poor', { a: '40', b: '60', s1: '45', s2: '55', town: '100' }, year),
            ),
        ],
      });
    expect(withheld(report(0), 'poor', '2021')).toEqual(['s1']);
    expect(withheld(report(2), 'poor', '2021')).toEqual(['s1', 's2']);
  });

  test('areas of a parallel geography give nothing away where they add up', () => {
    const report = smallReport({
      indicators: [poor],
      municipality: {
        levels: [level('district', { report: true }), level('school', { nested: false })],
      },
      areas: [
        area('a'),
        area('b'),
        ...['s1', 's2', 's3'].map((id) => area(id, { level: 'school' })),
      ],
      rows: [
        ...rowsOf('poor', { a: '40', b: '60', s1: '45', s2: '45', s3: '10', town: '100' }, '2023'),
        ...rowsOf('poor', { a: '40', b: '60', s1: '3', s2: '57', s3: '40', town: '100' }),
      ],
    });
    expect(withheld(report)).toEqual(['s1', 's3']);
  });
});

describe('groups', () => {
  const groups = ['m', 'f'].map((id, order) => ({
    id,
    title: id,
    dimension: 'sex',
    order,
    total: false,
  }));
  const bySex = (frame = {}) =>
    smallReport({
      indicators: [poor],
      areas: ['a', 'b', 'c'].map((id) => area(id)),
      rows: [
        ...rowsOf('poor', { a: '3', b: '20', c: '30', town: '53' }, '2024', 'm'),
        ...rowsOf('poor', { a: '15', b: '25', c: '35', town: '75' }, '2024', 'f'),
        ...rowsOf('poor', { a: '18', b: '45', c: '65', town: '128' }),
      ],
      frame,
    });

  test.each([
    ['of a dimension', { groups }],
    ['that only the numbers show to add up', {}],
  ])('%s are protected with their total, in rows and columns', (_, frame) => {
    const report = bySex(frame);
    const cells = ['', 'm', 'f'].flatMap((group) =>
      withheld(report, 'poor', '2024', group).map((id) => `${id}${group}`),
    );
    // A rectangle is the least that hides one cell of a table with both kinds of totals.
    expect(cells).toHaveLength(4);
    expect(cells).toContain('am');
  });

  const cellsOf = (report: Dataset): readonly string[] =>
    ['', 'm', 'f'].flatMap((group) =>
      withheld(report, 'poor', '2024', group).map((id) => `${id}${group}`),
    );

  test('of a dimension are believed to add up where no number shows it', () => {
    const report = (frame = {}) =>
      smallReport({
        indicators: [poor],
        areas: [area('a')],
        rows: [
          ...rowsOf('poor', { a: '15' }, '2024', 'm'),
          ...rowsOf('poor', { a: '.' }, '2024', 'f'),
          ...rowsOf('poor', { a: '18' }),
        ],
        frame,
      });
    expect(cellsOf(report({ groups }))).toHaveLength(2);
  });

  test('of people without an area tell of them although nobody delivers them', () => {
    const report = smallReport({
      indicators: [poor],
      areas: ['a', 'b'].map((id) => area(id)),
      rows: [
        // 36 − 33 are boys without an area, 40 − 40 girls: 3 in all.
        ...rowsOf('poor', { a: '13', b: '20', town: '36' }, '2024', 'm'),
        ...rowsOf('poor', { a: '15', b: '25', town: '40' }, '2024', 'f'),
        ...rowsOf('poor', { a: '28', b: '45', unassigned: '3' }),
      ],
      frame: { groups },
    });
    expect(cellsOf(report)).toEqual(['unassigned', 'townm']);
  });

  test('without a row are worked out from the other areas, and so is what they leave', () => {
    const report = smallReport({
      indicators: [poor],
      areas: ['a', 'b'].map((id) => area(id)),
      rows: [
        ...rowsOf('poor', { a: '3', b: '20' }, '2024', 'm'),
        // 40 − 25 are the girls of a, and 18 − 15 its boys.
        ...rowsOf('poor', { b: '25', town: '40' }, '2024', 'f'),
        ...rowsOf('poor', { a: '18', b: '45', town: '63' }),
      ],
      frame: { groups },
    });
    expect(cellsOf(report)).toContain('am');
    expect(cellsOf(report).length).toBeGreaterThan(1);
  });

  describe('that contradict their published total', () => {
    const report = smallReport({
      indicators: [poor],
      areas: ['a', 'b', 'c'].map((id) => area(id)),
      rows: [
        // So far, groups have made their total.
        ...rowsOf('poor', { a: '10', b: '20' }, '2023', 'm'),
        ...rowsOf('poor', { a: '10', b: '20' }, '2023', 'f'),
        ...rowsOf('poor', { a: '20', b: '40' }, '2023'),
        ...rowsOf('poor', { b: '5' }, '2024', 'm'),
        ...rowsOf('poor', { b: '6' }, '2024', 'f'),
        ...rowsOf('poor', { a: '3', b: '12', c: '40', town: '55' }),
      ],
    });

    test('are believed again where the total is withheld, so that another cell goes', () => {
      const hidden = ['', 'm', 'f'].flatMap((group) => withheld(report, 'poor', '2024', group));
      // Without 12 the groups would say 11, and 55 − 11 − 40 something about the first.
      expect(hidden).toContain('a');
      expect(hidden).not.toEqual(['a', 'b']);
    });

    test('cost nothing where nothing is withheld of them', () => {
      const rows = report.observations.map((one) =>
        one.area === 'b' && one.period.text === '2024' && one.group === ''
          ? { ...one, value: { state: 'observed' as const, value: 112 } }
          : one.area === 'town'
            ? { ...one, value: { state: 'observed' as const, value: 155 } }
            : one,
      );
      expect(withheld({ ...report, observations: rows })).toEqual(['a', 'c']);
    });
  });

  test('that do not make the total are no relation', () => {
    const report = smallReport({
      indicators: [poor],
      areas: [area('a')],
      rows: [
        ...rowsOf('poor', { a: '3' }, '2024', 'x'),
        ...rowsOf('poor', { a: '15' }, '2024', 'y'),
        ...rowsOf('poor', { a: '99' }, '2024', ''),
      ],
    });
    expect(withheld(report, 'poor', '2024', 'y')).toEqual([]);
    expect(withheld(report)).toEqual([]);
  });
});

describe('rates', () => {
  test('with a published denominator bound their numerators', () => {
    const rate = indicator('rate', { unit: 'percent' });
    const report = smallReport({
      indicators: [rate],
      areas: ['a', 'b', 'c'].map((id) => area(id)),
      rows: [
        ...rowsOf('rate', {
          a: { value: '1.5', d: '200' },
          b: { value: '10.0', d: '200' },
          c: { value: '15.0', d: '200' },
          town: { value: '8.8', d: '600' },
        }),
      ],
    });
    expect(withheld(report, 'rate')).toEqual(['a', 'b']);
  });

  test('of KOMPIK are shares of the observed children', () => {
    const speech = indicator('speech', { unit: 'percent', disclosure: 'kompik' });
    const of = (value: string, observed: number): RowChanges => ({
      value,
      observation: { kitas: 9, children: observed },
    });
    const report = smallReport({
      indicators: [speech],
      areas: ['a', 'b', 'c'].map((id) => area(id)),
      rows: rowsOf('speech', { a: of('1.5', 200), b: of('10.0', 200), c: of('15.0', 200), town: of('8.8', 600) }), // prettier-ignore
    });
    expect(withheld(report, 'speech')).toEqual(['a', 'b']);
  });

  test('whose numerators are the same number are withheld together', () => {
    const one = indicator('one', { unit: 'percent' });
    const two = indicator('two', { unit: 'percent' });
    const report = smallReport({
      indicators: [one, two],
      rows: [
        ...rowsOf('one', { a: { n: '12', d: '200' }, b: { n: '3', d: '200' }, c: { n: '9', d: '200' }, d: { n: '20', d: '200' }, town: { n: '44', d: '800' } }), // prettier-ignore
        ...rowsOf('two', { a: { n: '12', d: '300' }, b: { n: '3', d: '300' }, c: { n: '9', d: '300' }, d: { n: '20', d: '300' } }), // prettier-ignore
      ],
    });
    expect(withheld(report, 'one')).toEqual(['b', 'c']);
    expect(withheld(report, 'two')).toEqual(['b', 'c']);
  });
});

describe('S8: what the office has withheld is protected too', () => {
  test('a mark that the total would recompute takes another cell along', () => {
    expect(withheld(ofPoor({ a: '12', b: '.', c: '9', d: '20', town: '44' }))).toEqual(['b', 'c']);
  });

  test('a mark that can only stand for a large number needs none', () => {
    expect(withheld(ofPoor({ a: '12', b: '.', c: '9', d: '20', town: '84' }))).toEqual(['b']);
  });
});

describe('S6a: the municipality need not be the sum of its areas', () => {
  test('but whoever takes it for the sum learns nothing', () => {
    // As a sum of 50, b would be 9: that is false, and may be shown.
    expect(withheld(ofPoor({ a: '12', b: '3', c: '9', d: '20', town: '50' }))).toEqual(['b']);
    // As a sum of 42, b and c would be 10 together: each 1 to 9.
    expect(withheld(ofPoor({ a: '12', b: '3', c: '9', d: '20', town: '42' }))).toEqual(['b', 'c']);
    // As a sum of 38, b and c would be 6 together, each 1 to 5: too narrow, although they are 8.
    expect(withheld(ofPoor({ a: '12', b: '3', c: '5', d: '20', town: '40' }))).toEqual(['b', 'c']);
    expect(withheld(ofPoor({ a: '12', b: '3', c: '5', d: '20', town: '38' }))).toContain('a');
  });
});

describe('S11: periods', () => {
  test('a span that is the sum of its years is protected with them, at the cost of the later', () => {
    const years = (last: string) =>
      smallReport({
        indicators: [poor],
        areas: [area('a')],
        rows: [
          ...rowsOf('poor', { a: '3' }, '2022'),
          ...rowsOf('poor', { a: '20' }, '2023'),
          ...rowsOf('poor', { a: last }, '2022-2023'),
        ],
      });
    expect(withheld(years('23'), 'poor', '2022')).toEqual(['a']);
    const later = [
      ...withheld(years('23'), 'poor', '2023'),
      ...withheld(years('23'), 'poor', '2022-2023'),
    ];
    expect(later).toEqual(['a']);
    // 90 is neither the sum nor the mean.
    expect(withheld(years('90'), 'poor', '2023')).toEqual([]);
    expect(withheld(years('90'), 'poor', '2022-2023')).toEqual([]);
  });

  test('a span that is the mean of its years gives no year away', () => {
    const report = smallReport({
      indicators: [poor],
      areas: [area('a')],
      rows: [
        ...rowsOf('poor', { a: '2' }, '2022'),
        ...rowsOf('poor', { a: '24' }, '2023'),
        ...rowsOf('poor', { a: '13' }, '2022-2023'),
      ],
    });
    expect(withheld(report, 'poor', '2022')).toEqual(['a']);
    const later = ['2023', '2022-2023'].flatMap((period) => withheld(report, 'poor', period));
    expect(later).toEqual(['a']);
  });

  test('a link between two tables that a later year breaks still holds for the years before', () => {
    const rate = indicator('rate', { unit: 'percent' });
    const indicators: readonly Indicator[] = [poor, rate];
    const before = [
      ...rowsOf('poor', { a: '30', b: '3' }, '2022'),
      ...rowsOf('rate', { a: { n: '30', d: '900' }, b: { n: '3', d: '900' } }, '2022'),
    ];
    const after = [
      ...rowsOf('poor', { a: '31' }, '2023'),
      ...rowsOf('rate', { a: { n: '40', d: '900' } }, '2023'),
    ];
    for (const rows of [before, [...before, ...after]]) {
      const report = smallReport({ indicators, rows });
      expect(withheld(report, 'rate', '2022')).toEqual(['b']);
      expect(protect(report).problems.map((p) => p.code)).toContain('linked-by-equal-numerators');
    }
  });
});

test('every withheld cell is explained by its rule, and a second victim by the sum it keeps', () => {
  const { explanations } = protect(ofPoor({ a: '12', b: '3', c: '9', d: '20', town: '44' }));
  expect(explanations.map(({ area: place, rule }) => [place, rule])).toEqual([
    ['b', 'count'],
    ['c', 'secondary'],
  ]);
  expect(explanations[1]?.protects).toMatchObject({
    kind: 'areas',
    area: 'town',
    indicator: 'poor',
  });
});
