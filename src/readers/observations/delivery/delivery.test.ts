import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { numberOf } from '../../../domain/indicator/observation.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import type { Area } from '../../../domain/place/area.ts';
import { ProblemList } from '../../../domain/problem/problem.ts';
import { parseColumns } from '../../table/columns.ts';
import { parseYaml } from '../../yaml/yaml.ts';
import { parseObservations, readTable } from '../observations.ts';

const level = (id: string, title: string) => ({ id, title, plural: `${title}e`, nested: true });
const municipality = {
  id: 'muster',
  name: 'Muster',
  kind: 'Stadt',
  levels: [level('bezirk', 'Bezirk'), level('stadtteil', 'Stadtteil')],
  signs: {
    zero: ['-'],
    withheld: ['.'],
    unreliable: ['/'],
    notMeaningful: ['x'],
    later: ['…'],
    notAvailable: ['k.A.'],
  },
  ignoreAreas: [],
} as unknown as Municipality;

const area = (id: string, name: string, levelId = 'stadtteil') =>
  ({ id, name, level: levelId, parent: 'muster', slug: id }) as unknown as Area;
const areas = [
  area('11', 'Altstadt'),
  area('12', 'Harburg'),
  area('13', 'Südstadt'),
  area('b1', 'Harburg', 'bezirk'),
];
const indicator = (id: string, unit: Indicator['unit'], decimals = 0) =>
  ({ id, title: id, short: id, level: 'stadtteil', unit, decimals, categories: [], disclosure: 'none' }) as unknown as Indicator; // prettier-ignore
const indicators = [
  indicator('all', 'count'),
  indicator('young', 'count'),
  indicator('net', 'balance'),
  indicator('rate', 'percent', 1),
];

function read(files: Readonly<Record<string, string>>, yaml = '') {
  const problems = new ProblemList();
  const tree = yaml === '' ? undefined : parseYaml(yaml, 'data/columns.yaml', problems);
  const columns = tree === undefined ? [] : parseColumns(tree, problems);
  const context = { municipality, areas, indicators, groups: [], columns };
  const tables = Object.entries(files).map(([name, text]) => ({
    file: `data/observations/${name}.csv`,
    bytes: new TextEncoder().encode(text),
  }));
  const { observations, filteredRows } = parseObservations(tables, context, problems);
  const rows = observations.map(
    ({ indicator: id, area: place, period, group, value }) =>
      `${id} ${place} ${period.text}${group === '' ? '' : ` ${group}`} ${numberOf(value) ?? value.state}`,
  );
  const found = problems.all.filter(
    ({ code }) => !['area-without-rows', 'indicator-without-level'].includes(code),
  );
  return { rows, problems: found, codes: found.map(({ code }) => code), filteredRows, tables, context }; // prettier-ignore
}

describe('columns.yaml', () => {
  test('makes indicators of several columns of one table', () => {
    const { rows, codes } = read(
      { town: 'Stadtteil;Jahr;Einwohner;Unter 18\n11;2020;1.000;100\n12;2020;2.000;k.A.\n' },
      "- { files: 'observations/town.csv', indicators: { Einwohner: all, 'Unter 18': young } }",
    );
    expect(codes).toEqual([]);
    expect(rows).toEqual([
      'all 11 2020 1000',
      'young 11 2020 100',
      'all 12 2020 2000',
      'young 12 2020 not-available',
    ]);
  });

  test('makes groups of several columns, and of words', () => {
    const { rows, codes } = read(
      {
        all: 'Stadtteil;Jahr;weiblich;männlich\n11;2020;5;6\n',
        young: 'Stadtteil;Jahr;Gruppe;Wert\n11;2020;Frauen;7\n',
      },
      [
        "- { files: 'observations/all.csv', groups: { weiblich: f, männlich: m } }",
        "- { files: 'observations/young.csv', groups: { Frauen: f } }",
      ].join('\n'),
    );
    expect(codes).toEqual([]);
    expect(rows).toEqual(['all 11 2020 f 5', 'all 11 2020 m 6', 'young 11 2020 f 7']);
  });

  test('says what the table does not say: the period, the area', () => {
    const { rows, codes } = read(
      { all: 'Stadtteil;Wert\n11;5\n', rate: 'jahr,muster_stadt\n2005,7.0\n2006,6.2\n' },
      [
        "- { files: 'observations/all.csv', set: { period: '2020' } }",
        "- { files: 'observations/rate.csv', set: { area: muster }, columns: { muster_stadt: value } }",
      ].join('\n'),
    );
    expect(codes).toEqual([]);
    expect(rows).toEqual(['all 11 2020 5', 'rate muster 2005 7', 'rate muster 2006 6.2']);
  });

  test('assigns texts to areas, the empty one too', () => {
    const { rows, codes } = read(
      { all: 'Stadtteil;Jahr;Wert;Rest\n;2020;9;1\nSonstige;2020;2;1\n' },
      "- { files: 'observations/*.csv', areas: { '': muster, Sonstige: unassigned }, ignore: [Rest] }",
    );
    expect(codes).toEqual([]);
    expect(rows).toEqual(['all muster 2020 9', 'all unassigned 2020 2']);
  });

  test('says which level names mean; a column may say it as well', () => {
    const table = 'Stadtteil;Jahr;Wert\nHarburg;2020;5\n';
    expect(read({ all: table }).codes).toEqual(['ambiguous-area']);
    const yaml = (name: string): string => `- { files: 'observations/*.csv', level: ${name} }`;
    expect(read({ all: table }, yaml('Bezirk')).rows).toEqual(['all b1 2020 5']);
    expect(read({ all: table }, yaml('stadtteil')).rows).toEqual(['all 12 2020 5']);
    expect(read({ all: table }, yaml('Bezirc')).problems).toMatchObject([
      { code: 'unknown-level-of-areas', facts: { nearest: 'bezirk' } },
      { code: 'ambiguous-area' },
    ]);
    const own = 'Gebiet;Ebene;Jahr;Wert\nHarburg;Bezirk;2020;5\nHarburg;stadtteil;2020;6\n';
    expect(read({ all: own }).rows).toEqual(['all b1 2020 5', 'all 12 2020 6']);
  });

  test('takes 2011/2012 for a pool of two years where told so', () => {
    const table = 'Stadtteil;Jahr;Wert\n11;2011/2012;5\n';
    expect(read({ all: table }).rows).toEqual(['all 11 2011/12 5']);
    const pooled = read({ all: table }, "- { files: 'observations/*.csv', periods: years }");
    expect(pooled.rows).toEqual(['all 11 2011-2012 5']);
    const wide = read(
      { all: 'Stadtteil;2011/12;2013/2014\n11;5;6\n' },
      "- { files: 'observations/*.csv', periods: years }",
    );
    expect(wide.rows).toEqual(['all 11 2011-2012 5', 'all 11 2013-2014 6']);
  });

  test('adds rows up, counts and balances only', () => {
    const table = 'Stadtteil;Jahr;Alter;Wert\n11;2020;0;5\n11;2020;1;7\n12;2020;0;.\n12;2020;1;3\n';
    const yaml = "- { files: 'observations/*.csv', sum: yes, ignore: [Alter] }";
    expect(read({ all: table }, yaml)).toMatchObject({
      codes: [],
      rows: ['all 11 2020 12', 'all 12 2020 withheld'],
    });
    const net = 'Stadtteil;Jahr;Alter;Wert\n11;2020;0;-  5\n11;2020;1;3\n';
    expect(read({ net }, yaml).rows).toEqual(['net 11 2020 -2']);
    expect(read({ rate: table }, yaml).codes).toEqual(['sum-of-rates']);
  });

  test('reads one file by several entries of one pattern', () => {
    const { rows, codes, filteredRows } = read(
      { town: 'Stadtteil;Jahr;Was;Wert\n11;2020;Alle;9\n11;2020;Junge;4\n11;2020;Alte;5\n' },
      [
        "- { files: 'observations/town.csv', where: { Was: Alle }, set: { indicator: all } }",
        "- { files: 'observations/town.csv', where: { Was: Junge }, set: { indicator: young } }",
      ].join('\n'),
    );
    expect(codes).toEqual([]);
    expect(rows).toEqual(['all 11 2020 9', 'young 11 2020 4']);
    expect(filteredRows).toBe(1);
  });

  test('is told where an entry does nothing, and by a thread just the same', () => {
    const yaml = "- { files: 'observations/all.csv', areas: { Sonstige: '11', Rest: '12' }, set: { period: '2020' } }"; // prettier-ignore
    const { problems, tables, context } = read({ all: 'Stadtteil;Wert\nRest;5\n' }, yaml);
    expect(problems).toMatchObject([
      { code: 'columns-entry-unused', place: { file: 'data/columns.yaml', line: 1 }, facts: { key: 'areas', entry: 'Sonstige' } }, // prettier-ignore
    ]);
    const [table] = tables;
    if (table === undefined) throw new Error('there is a table');
    expect(readTable(table, structuredClone(context))?.used).toHaveLength(1);
  });

  test('names the columns that tell contradicting rows apart', () => {
    const { problems } = read({ all: 'Stadtteil;Jahr;Alter;Wert\n11;2020;0;5\n11;2020;1;7\n' });
    expect(problems).toMatchObject([
      { code: 'unknown-column' },
      { code: 'contradicting-rows', facts: { differ: ['Alter'] } },
    ]);
  });
});

describe('areas as offices write them', () => {
  const at = (text: string) => read({ all: `Gebiet;Jahr;Wert\n${text};2020;5\n` });

  test.each([
    ['01 Altstadt', '11'],
    ['2 - Südstadt', '13'],
    ['Stadtteil Altstadt', '11'],
    ['Bezirk Harburg', 'b1'],
    ['12 Harburg', '12'],
    ['Insgesamt', 'muster'],
    ['Gesamtstadt', 'muster'],
    ['Stadt Muster', 'muster'],
    ['Summe', 'muster'],
    ['nicht zuzuordnen', 'unassigned'],
    ['nicht zuordenbar', 'unassigned'],
    ['nicht zugewiesen', 'unassigned'],
  ])('“%s” is %s', (text, id) => {
    expect(at(text)).toMatchObject({ codes: [], rows: [`all ${id} 2020 5`] });
  });

  test('a number that is the key of another area contradicts the name', () => {
    expect(at('11 Südstadt').problems).toMatchObject([
      { code: 'area-key-unlike-name', facts: { byKey: '11', byName: '13' } },
    ]);
  });

  test('of keys only lost or added zeros are suggested', () => {
    const nearest = (text: string) => at(text).problems[0]?.facts;
    expect(nearest('111')).toMatchObject({ nearest: undefined });
    expect(nearest('011')).toMatchObject({ nearest: '11' });
  });
});

test('a point between thousands is read where only whole numbers are meant', () => {
  expect(read({ all: 'Stadtteil;Jahr;Wert\n11;2020;1.338\n' }).rows).toEqual(['all 11 2020 1338']);
  expect(read({ rate: 'Stadtteil;Jahr;Wert\n11;2020;1.338\n' }).codes).toEqual([
    'unclear-decimal-mark',
  ]);
});
