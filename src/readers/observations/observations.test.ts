import { describe, expect, test } from 'vitest';
import type { Area } from '../../domain/place/area.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import { checkNumbers } from './checks/number-checks.ts';
import { parseObservations } from './observations.ts';

const area = (id: string, name: string, more: Partial<Area> = {}): Area => ({
  id,
  name,
  short: undefined,
  level: 'stadtteil',
  parent: 'muster',
  unpopulated: false,
  from: undefined,
  until: undefined,
  slug: id,
  shape: { type: 'Polygon', coordinates: [] },
  ...more,
});

const municipality = {
  id: 'muster',
  name: 'Musterstadt',
  levels: [
    { id: 'bezirk', title: 'Bezirk', plural: 'Bezirke', file: '', report: false, nested: true },
    {
      id: 'stadtteil',
      title: 'Stadtteil',
      plural: 'Stadtteile',
      file: '',
      report: true,
      nested: true,
    },
  ],
  signs: {
    zero: ['-'],
    withheld: ['.'],
    unreliable: ['/'],
    notMeaningful: ['x'],
    later: ['…', '...'],
    notAvailable: ['k.A.'],
  },
  ignoreAreas: ['E23*'],
} as unknown as Municipality;

const indicator = (id: string, unit: Indicator['unit'], more: Partial<Indicator> = {}): Indicator =>
  ({
    id,
    title: id,
    short: id,
    level: 'stadtteil',
    unit,
    categories: [],
    disclosure: 'persons',
    denominatorIndicator: undefined,
    ...more,
  }) as unknown as Indicator;

const areas = [
  area('0101', 'Nordstadt'),
  area('0102', 'Süd-West'),
  area('01', 'Mitte', { level: 'bezirk' }),
  area('0103', 'Hafen', { until: 2015 }),
  area('0104', 'Hafen', { from: 2016 }),
];
const twins = [area('a1', 'Zwilling'), area('a2', 'Zwilling')];

const indicators = [
  indicator('kinder', 'count'),
  indicator('quote', 'percent'),
  indicator('plaetze', 'percent', { disclosure: 'none' }),
  indicator('geburten', 'per1000'),
  indicator('einkommen', 'euro', { disclosure: 'none' }),
  indicator('lage', 'category', {
    disclosure: 'none',
    categories: [
      { code: 'A', label: 'gut' },
      { code: 'B', label: 'schwierig' },
    ],
  }),
];

interface Given {
  readonly [file: string]: string;
}

function read(files: Given, more: { areas?: Area[]; columns?: DeliveryColumns[] } = {}) {
  const problems = new ProblemList();
  const parsed = parseObservations(
    Object.entries(files).map(([name, text]) => ({
      file: `data/observations/${name}.csv`,
      bytes: new TextEncoder().encode(text),
    })),
    {
      municipality,
      areas: more.areas ?? areas,
      indicators,
      groups: [],
      columns: more.columns ?? [],
    },
    problems,
  );
  checkNumbers(
    parsed.observations,
    { municipality, areas: more.areas ?? areas, indicators, groups: [] },
    problems,
  );
  // Small tables never hold all areas; what the test is about is said by the other problems.
  const all = problems.all.filter((p) => p.code !== 'area-without-rows');
  return { ...parsed, problems: all, codes: all.map((p) => p.code), warnings: problems.all };
}

/** The value of the only row of a one-row table. */
const value = (indicatorId: string, cells: string) => {
  const { observations, problems } = read({
    [indicatorId]: `area;period;value;numerator;denominator\n0101;2021;${cells}\n`,
  });
  return problems[0]?.code ?? observations[0]?.value;
};

describe('long tables', () => {
  test('reads German columns, names for areas and the file name as indicator', () => {
    const { observations, codes } = read({
      kinder: 'Gebiet;Jahr;Wert\nnordstadt;2020/2021;1.234,0\n',
    });
    expect(codes).toEqual([]);
    expect(observations).toMatchObject([
      {
        indicator: 'kinder',
        area: '0101',
        group: '',
        decimals: 1,
        period: { text: '2020/21' },
        value: { state: 'observed', value: 1234 },
        place: { file: 'data/observations/kinder.csv', line: 2, column: 21 },
      },
    ]);
  });

  test('reads areas by decomposed names, the municipality and people without an area', () => {
    const name = 'Süd-West'.normalize('NFD');
    const { observations } = read({
      kinder: `area,period,value\n${name},2021,1\nMusterstadt,2021,9\nnicht zuordenbar,2021,2\n`,
    });
    expect(observations.map((o) => o.area)).toEqual(['0102', 'muster', 'unassigned']);
  });

  test('reads group, flags, limits, Kitas and note', () => {
    const { observations } = read({
      quote:
        'area,period,value,lower,upper,group,flag,kitas,children,note\n0101,2021,5,4,6,u3,p b,2,9,Text\n0102,2021,5,,,,,,,\n',
    });
    expect(observations[0]).toMatchObject({
      lower: 4,
      upper: 6,
      group: 'u3',
      flags: ['p', 'b'],
      kitas: 2,
      children: 9,
      note: 'Text',
    });
    expect(observations[1]).toMatchObject({ lower: undefined, flags: [], note: undefined });
  });

  test('makes limits of a margin', () => {
    const { observations } = read({ quote: 'area,period,value,margin\n0101,2021,5,1.5\n' });
    expect(observations[0]).toMatchObject({ lower: 3.5, upper: 6.5 });
  });

  test('needs a value or a numerator', () => {
    expect(read({ kinder: 'area,period\n0101,2021\n' }).problems).toMatchObject([
      { code: 'missing-column', facts: { column: 'value', present: ['area', 'period'] } },
    ]);
  });
});

describe('wide tables', () => {
  test('reads one value for each period', () => {
    const { observations } = read({ quote: 'Stadtteil;2019;31.12.2020\n0101;1,5;.\n' });
    expect(observations.map((o) => [o.period.text, o.value, o.place.column])).toEqual([
      ['2019', { state: 'observed', value: 1.5 }, 6],
      ['2020-12-31', { state: 'withheld' }, 10],
    ]);
  });

  test('takes the decimal mark from all periods together', () => {
    const { observations } = read({ quote: 'area;2019;2020\n0101;1,125;1,5\n' });
    expect(observations.map((o) => o.value)).toMatchObject([{ value: 1.125 }, { value: 1.5 }]);
  });

  test('says that a heading is no day of the calendar', () => {
    const { problems } = read({ kinder: 'area;2020;2021-13\n0101;1;2\n' });
    expect(problems).toMatchObject([{ code: 'impossible-date', place: { line: 1, column: 11 } }]);
  });

  test('needs a period somewhere', () => {
    expect(read({ kinder: 'area;Anzahl\n0101;1\n' }).codes).toContain('missing-column');
  });
});

describe('states of a value', () => {
  test.each([
    ['', { state: 'not-available' }],
    ['-', { state: 'zero' }],
    ['–', { state: 'zero' }],
    ['.', { state: 'withheld' }],
    ['/', { state: 'unreliable' }],
    ['(12)', { state: 'unreliable', value: 12 }],
    ['x', { state: 'not-meaningful' }],
    ['…', { state: 'later' }],
    ['0', { state: 'zero' }],
    ['12', { state: 'observed', value: 12 }],
  ])('a count %j is %j', (text, cell) => {
    expect(value('kinder', `${text};;`)).toEqual(cell);
  });

  test('a delivered share of 0 may be rounded, with its numerator it is a true zero', () => {
    expect(value('quote', '0,0;;')).toEqual({ state: 'observed', value: 0 });
    expect(value('quote', '0,0;0;50')).toEqual({ state: 'zero' });
    expect(value('quote', ';0;50')).toEqual({ state: 'zero' });
  });

  test('0 of 0 is not meaningful', () => {
    expect(value('quote', ';0;0')).toEqual({ state: 'not-meaningful' });
  });

  test('a share is computed in full precision, also where a rounded one was delivered', () => {
    expect(value('quote', ';1;3')).toEqual({ state: 'observed', value: 100 / 3 });
    expect(value('quote', '33,3;1;3')).toEqual({ state: 'observed', value: 100 / 3 });
    expect(value('quote', ';7;100')).toEqual({ state: 'observed', value: 7 });
    expect(value('geburten', ';1;200')).toEqual({ state: 'observed', value: 5 });
  });

  test('a withheld numerator withholds the value, an unreliable one makes it unreliable', () => {
    expect(value('quote', ';.;30')).toEqual({ state: 'withheld' });
    expect(value('quote', ';(3);30')).toEqual({ state: 'unreliable', value: 10 });
  });

  test('a value that the office withheld stays withheld beside its parts', () => {
    expect(value('quote', '.;3;30')).toEqual({ state: 'withheld' });
  });

  test('a percent sign belongs to percentages only', () => {
    expect(value('quote', '31,7 %;;')).toEqual({ state: 'observed', value: 31.7 });
    expect(value('kinder', '31 %;;')).toBe('percent-sign');
  });

  test('a category is the position of its code', () => {
    expect(value('lage', 'B;;')).toEqual({ state: 'observed', value: 1 });
    expect(value('lage', '.;;')).toEqual({ state: 'withheld' });
    expect(value('lage', 'C;;')).toBe('unknown-category');
  });
});

describe('wrong values', () => {
  test.each([
    ['quote', '34,0;1;3', 'value-mismatch'],
    ['quote', '33,35;1;3', 'value-mismatch'],
    ['quote', ';4;3', 'numerator-over-denominator'],
    ['quote', '100,1;;', 'over-hundred-percent'],
    ['quote', '-1,5;;', 'negative-count'],
    ['quote', ';-3;3', 'negative-count'],
    ['kinder', '-3;;', 'negative-count'],
    ['kinder', '1,5;;', 'fractional-count'],
    ['kinder', '#REF!;;', 'spreadsheet-error'],
    ['kinder', '=A1;;', 'not-a-number'],
    ['quote', '1.234;;', 'unclear-decimal-mark'],
    ['kinder', 'k. B.;;', 'not-a-number'],
    ['quote', ';1;', 'numerator-without-denominator'],
    ['kinder', ';1;3', 'value-not-computable'],
  ])('%s %j is reported as %s', (id, cells, code) => {
    expect(value(id, cells)).toBe(code);
  });

  test('what counts no people may exceed its denominator and fall below zero', () => {
    expect(value('plaetze', ';120;100')).toEqual({ state: 'observed', value: 120 });
    expect(value('einkommen', '-5;;')).toEqual({ state: 'observed', value: -5 });
  });

  test('a value agrees when it is the computed one at its written decimals', () => {
    expect(value('quote', '33;1;3')).toMatchObject({ state: 'observed' });
    expect(value('quote', '12,5;1;8')).toMatchObject({ state: 'observed' });
    expect(value('quote', '13;1;8')).toMatchObject({ state: 'observed' });
  });

  test('the same mistake over many rows is one problem with its first line and a count', () => {
    const { problems } = read({
      kinder: 'area,period,value\n0101,2021,??\n0101,2022,??\n0101,2023,?\n',
    });
    expect(problems).toMatchObject([
      { code: 'not-a-number', place: { line: 2, column: 11 }, count: 2, facts: { text: '??' } },
      { code: 'not-a-number', place: { line: 4 }, count: 1 },
    ]);
  });

  test('two decimal marks in one column are named where the second appears', () => {
    expect(
      read({ quote: 'area;period;value\n0101;2021;1,5\n0101;2022;2.5\n' }).problems,
    ).toMatchObject([
      { code: 'mixed-decimal-marks', place: { line: 3 }, facts: { text: '2.5', mark: ',' } },
    ]);
  });

  test('reversed limits and unknown flags are errors', () => {
    const { codes } = read({ quote: 'area,period,value,lower,upper,flag\n0101,2021,5,6,4,z\n' });
    expect(codes).toEqual(['unknown-flag', 'limits-reversed']);
  });

  test('nothing is made of a wrong row', () => {
    expect(
      read({ quote: 'area,period,value\n0101,2021,?\n0102,2021,5\n' }).observations,
    ).toHaveLength(1);
  });
});

describe('unknown keys', () => {
  test('names the nearest area', () => {
    expect(read({ kinder: 'area,period,value\nNordtsadt,2021,1\n' }).problems).toMatchObject([
      { code: 'unknown-area', place: { line: 2, column: 1 }, facts: { nearest: 'Nordstadt' } },
    ]);
  });

  test('sees that a spreadsheet has taken the leading zero', () => {
    expect(read({ kinder: 'area,period,value\n101,2021,1\n' }).problems).toMatchObject([
      { facts: { area: '101', nearest: '0101', lostZero: true } },
    ]);
  });

  test('ids are exact', () => {
    const lower = read({ kinder: 'area,period,value\nA1,2021,1\n' }, { areas: twins });
    expect(lower.problems).toMatchObject([{ code: 'unknown-area', facts: { nearest: 'a1' } }]);
  });

  test('a name that two areas bear is no key', () => {
    expect(
      read({ kinder: 'area,period,value\nZwilling,2021,1\n' }, { areas: twins }).problems,
    ).toMatchObject([{ code: 'ambiguous-area', facts: { ids: ['a1', 'a2'] } }]);
  });

  test('a name that an old and a new area bear means the one valid in the period', () => {
    const { observations } = read({ kinder: 'area;2014;2018\nHafen;1;2\n' });
    expect(observations.map((o) => o.area)).toEqual(['0103', '0104']);
  });

  test('names the nearest indicator, from the column and from the file name', () => {
    expect(read({ kinde: 'area,period,value\n0101,2021,1\n' }).problems).toMatchObject([
      { code: 'unknown-indicator', facts: { nearest: 'kinder', fromFileName: true } },
    ]);
    expect(read({ x: 'indicator,area,period,value\nquotte,0101,2021,1\n' }).problems).toMatchObject(
      [{ code: 'unknown-indicator', place: { line: 2, column: 1 }, facts: { nearest: 'quote' } }],
    );
  });

  test('an id such as __proto__ is only an unknown id', () => {
    const { codes } = read({ x: 'indicator,area,period,value\n__proto__,constructor,2021,1\n' });
    expect(codes).toEqual(['unknown-area', 'unknown-indicator'].sort().reverse());
  });

  test.each([
    ['2021-02-30', 'impossible-date'],
    ['31.02.2021', 'impossible-date'],
    ['bald', 'not-a-period'],
    ['', 'missing-cell'],
  ])('the period %j is reported as %s', (period, code) => {
    expect(read({ kinder: `area,period,value\n0101,${period},1\n` }).codes).toEqual([code]);
  });

  test('leaves out and counts the rows of ignored areas', () => {
    const { ignoredRows, observations, codes } = read({
      kinder: 'area,period,value\nE2345,2021,1\nE23,2022,1\n0101,2021,1\n',
    });
    expect([ignoredRows, observations.length, codes]).toEqual([2, 1, []]);
  });
});

describe('duplicates over all files', () => {
  const header = 'indicator,area,period,value,flag\n';
  test('warns of an identical row and keeps one', () => {
    const { problems, observations } = read({
      a: `${header}kinder,0101,2021,5,\n`,
      b: `${header}kinder,Nordstadt,2021,5,\n`,
    });
    expect(observations).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'identical-rows', level: 'warning', facts: { first: 'data/observations/a.csv:2' } },
    ]);
  });

  test('refuses rows that contradict each other', () => {
    const { problems } = read({ a: `${header}kinder,0101,2021,5,\nkinder,0101,2021,6,\n` });
    expect(problems).toMatchObject([
      { code: 'contradicting-rows', level: 'error', place: { line: 3 } },
    ]);
  });

  test('an empty cell is the same as no row', () => {
    const { codes, observations } = read({
      a: `${header}kinder,0101,2021,,\nkinder,0101,2021,6,\n`,
    });
    expect(codes).toEqual([]);
    expect(observations).toMatchObject([{ value: { value: 6 } }]);
  });
});

describe('what all rows together show', () => {
  test('warns once an indicator of areas without rows, unless they did not exist', () => {
    const { warnings } = read({ kinder: 'area,period,value\n0101,2021,5\n' });
    expect(warnings).toMatchObject([
      {
        code: 'area-without-rows',
        level: 'warning',
        facts: { areas: ['Süd-West', 'Hafen'], others: 0 },
      },
    ]);
  });

  test('an area whose row is wrong is not one without rows', () => {
    const { warnings } = read({
      kinder: 'area,period,value\n0101,2021,5\n0102,2021,?\n0104,2021,1\n',
    });
    expect(warnings.map((p) => p.code)).toEqual(['not-a-number']);
  });

  test('warns of percentages that are all fractions', () => {
    expect(read({ quote: 'area,period,value\n0101,2021,0.25\n0102,2021,0.5\n' }).codes).toEqual([
      'percent-looks-like-share',
    ]);
    expect(read({ quote: 'area,period,value\n0101,2021,0.25\n0102,2021,1.5\n' }).codes).toEqual([]);
    expect(read({ quote: 'area,period,numerator,denominator\n0101,2021,1,400\n' }).codes).toEqual(
      [],
    );
  });

  test('warns of a group that exceeds its total', () => {
    const rows = 'area,period,value,group\n0101,2021,5,\n0101,2021,6,m\n0101,2021,1,w\n';
    expect(read({ kinder: rows }).problems).toMatchObject([
      { code: 'group-over-total', level: 'warning', facts: { group: 'm' } },
    ]);
  });
});

describe('deliveries described in columns.yaml', () => {
  const delivery: DeliveryColumns = {
    files: 'observations/ons-*.csv',
    register: undefined,
    isForImport: false,
    place: { file: 'data/columns.yaml', line: 1 },
    columns: new Map([
      ['AREACD', 'area'],
      ['observation', 'value'],
      ['measure', 'indicator'],
      ['status', 'flag'],
    ]),
    ignore: ['areanm'],
    where: new Map([['geography', ['LAD']]]),
    indicators: new Map([['children', 'kinder']]),
    set: new Map(),
    areas: new Map(),
    level: undefined,
    groups: new Map(),
    types: new Map(),
    crs: undefined,
    poolsYears: false,
    sum: false,
    places: new Map(),
    written: new Map(),
    signs: { withheld: ['c'], notMeaningful: ['z'] },
  };
  const header = 'areacd,areanm,geography,measure,year,observation,status\n';

  test('renames, leaves out, selects and translates', () => {
    const { observations, filteredRows, codes } = read(
      {
        'ons-1': `${header}0101,Nord,LAD,Children,2021,5,p\n0101,Nord,Ward,Children,2021,7,\n0102,S,LAD,children,2021,,c\n`,
      },
      { columns: [delivery] },
    );
    expect(codes).toEqual([]);
    expect(filteredRows).toBe(1);
    expect(observations).toMatchObject([
      { indicator: 'kinder', area: '0101', value: { value: 5 }, flags: ['p'] },
      { area: '0102', value: { state: 'withheld' }, flags: [] },
    ]);
  });

  test('says which heading or file is not there', () => {
    const { codes } = read({ kinder: 'area,period,value\n0101,2021,1\n' }, { columns: [delivery] });
    expect(codes).toEqual(['columns-without-file']);
    const other = read(
      { 'ons-1': 'areacd,geography,measure,year,observation\n0101,LAD,kinder,2021,1\n' },
      { columns: [delivery] },
    );
    expect(other.problems).toMatchObject([
      { code: 'columns-without-heading', facts: { heading: 'status' } },
      { code: 'columns-entry-unused', facts: { key: 'indicators', entry: 'children' } },
    ]);
  });
});
