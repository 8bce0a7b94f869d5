import { describe, expect, it } from 'vitest';
import type { Observation } from '../../domain/indicator/observation.ts';
import { parsePeriod } from '../../domain/indicator/period.ts';
import { area, cell, indicator, level } from '../../test/small-report.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import { parseMunicipality } from '../municipality/municipality-file.ts';
import { checkObservations } from '../observations/checks/observation-checks.ts';
import { ObservationCollection } from '../observations/store/observation-collection.ts';
import { checkPlausibility } from './plausibility.ts';
import { findBrokenSum, findOutsideParts, findUnlikeCounts } from './plausibility-relations.ts';
import { findDistant, findOutOfRhythm } from './plausibility-periods.ts';
import { parseYaml } from '../yaml/yaml.ts';

function period(text: string) {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const row = (
  where: string,
  when: string,
  value: string,
  changes: Partial<Observation> = {},
): Observation => ({
  indicator: 'i',
  area: where,
  period: period(when),
  group: '',
  value: cell(value),
  decimals: undefined,
  numerator: undefined,
  denominator: undefined,
  lower: undefined,
  upper: undefined,
  flags: [],
  kitas: undefined,
  children: undefined,
  note: undefined,
  place: { file: 'data/observations/i.csv', line: 2 },
  ...changes,
});

const groupsOf = (where: string, when: string, total: string, m: string, w: string) => [
  row(where, when, total),
  row(where, when, m, { group: 'm' }),
  row(where, when, w, { group: 'w' }),
];

describe('groups that add up to their total', () => {
  const sound = ['a', 'b', 'c'].flatMap((where) => groupsOf(where, '2020', '30', '10', '20'));
  const slipped = ['a', 'b', 'c'].flatMap((where) => groupsOf(where, '2021', '30', '12', '20'));

  it('are told in the period where most areas contradict them', () => {
    expect(findBrokenSum([...sound, ...slipped])).toMatchObject({
      groups: ['m', 'w'],
      period: { text: '2021' },
      holdsIn: { text: '2020' },
      wrong: 3,
      of: 3,
    });
  });

  it('are found among other groups without being named anywhere', () => {
    const others = [...sound, ...slipped].map((one) =>
      one.group === 'm' ? { ...one, group: 'u18', value: cell('3') } : one,
    );
    const all = [...sound, ...slipped, ...others.filter((one) => one.group === 'u18')];
    expect(findBrokenSum(all)).toMatchObject({ groups: ['m', 'w'] });
  });

  it('are no relation where they never added up, or where a part is withheld', () => {
    expect(findBrokenSum(slipped)).toBeUndefined();
    const withheld = slipped.map((one) => (one.group === 'm' ? { ...one, value: cell('.') } : one));
    expect(findBrokenSum([...sound, ...withheld])).toBeUndefined();
  });

  it('may miss the total in one area', () => {
    const nearly = [...sound, ...sound.map((one) => ({ ...one, period: period('2021') }))];
    const one = nearly.map((cellRow) =>
      cellRow.period.text === '2021' && cellRow.area === 'a' && cellRow.group === 'm'
        ? { ...cellRow, value: cell('9') }
        : cellRow,
    );
    expect(findBrokenSum(one)).toBeUndefined();
  });
});

describe('a rate beside its counts', () => {
  const rate = indicator('i', {
    unit: 'percent',
    denominatorIndicator: 'd',
    numeratorIndicator: 'n',
  });
  const rows = ['a', 'b', 'c', 'd'].map((where) => row(where, '2020', '25', { decimals: 1 }));

  it('is told where it does not follow from them in most cells', () => {
    const counts = (id: string) => (id === 'n' ? 50 : 400);
    expect(findUnlikeCounts(rate, rows, counts)?.rows).toHaveLength(4);
  });

  it('is told in a single cell where all others are made of the counts to the rounding', () => {
    const areas = Array.from({ length: 12 }, (_, at) => `a${String(at)}`);
    const cells = areas.map((where) => row(where, '2020', where === 'a7' ? '37' : '25'));
    const found = findUnlikeCounts(rate, cells, (id) => (id === 'n' ? 100 : 400));
    expect(found).toMatchObject({ rows: [{ area: 'a7' }], of: 12 });
    // Counts of another day are near, not equal: then a cell proves nothing.
    const loosely = findUnlikeCounts(rate, cells, (id) => (id === 'n' ? 102 : 400));
    expect(loosely).toBeUndefined();
  });

  it('is silent where it fits to the rounding, or where counts are missing', () => {
    expect(findUnlikeCounts(rate, rows, (id) => (id === 'n' ? 100 : 401))).toBeUndefined();
    expect(findUnlikeCounts(rate, rows, () => undefined)).toBeUndefined();
  });
});

describe('a mean of the whole', () => {
  const parts = new Set(['a', 'b', 'c', 'd']);
  const values = ['a', 'b', 'c', 'd'].map((where, at) => row(where, '2020', String(20 + at)));

  it('is told where it lies outside all its parts', () => {
    expect(findOutsideParts([...values, row('all', '2020', '31')], 'all', parts)?.area).toBe('all');
  });

  it('of two parts is told only where it is grossly outside', () => {
    const two = new Set(['a', 'b']);
    expect(findOutsideParts([...values, row('all', '2020', '0.2')], 'all', two)?.area).toBe('all');
    expect(findOutsideParts([...values, row('all', '2020', '31')], 'all', two)).toBeUndefined();
  });

  it('is silent inside them, and where one part is unknown', () => {
    expect(findOutsideParts([...values, row('all', '2020', '22')], 'all', parts)).toBeUndefined();
    const gap = [...values.slice(1), row('a', '2020', '.'), row('all', '2020', '31')];
    expect(findOutsideParts(gap, 'all', parts)).toBeUndefined();
  });
});

describe('periods', () => {
  const years = (...texts: string[]) => texts.map(period);
  const distant = (...texts: string[]) =>
    findDistant(years(...texts), 2024).map(({ text }) => text);

  it('far from the present are told: a slip of the keys', () => {
    expect(distant('2021', '2022', '2206')).toEqual(['2206']);
    expect(distant('2021', '2022', '2062')).toEqual(['2062']);
    expect(distant('1202', '2021')).toEqual(['1202']);
  });

  it('of forecasts and of long series are none', () => {
    expect(distant('2023', '2025', '2030', '2035', '2040', '2050')).toEqual([]);
    expect(distant('1871', '1910', '1950', '2020')).toEqual([]);
  });

  it('of another reference date than all others are told, mixed ones are not', () => {
    const rhythm = (...texts: string[]) => findOutOfRhythm(years(...texts)).map(({ text }) => text);
    expect(rhythm('2019-12-31', '2020-12-31', '2021-06-30', '2022-12-31')).toEqual(['2021-06-30']);
    expect(rhythm('2019', '2020', '2021', '2022-12-31')).toEqual(['2022-12-31']);
    expect(rhythm('2019-06-30', '2019-12-31', '2020-06-30', '2020-12-31')).toEqual([]);
  });
});

describe('warnings of what is unlikely', () => {
  const problems = new ProblemList();
  const yaml =
    'id: stadt\nname: S\nasOf: 2024-01-01\nlevels: [{ id: district, title: t, file: geography/a.geojson }]\n';
  const tree = parseYaml(yaml, 'data/municipality.yaml', problems);
  const municipality = tree && parseMunicipality(tree, problems);
  if (municipality === undefined) throw new Error('no municipality');
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const context = {
    municipality: { ...municipality, levels: [level('district', { report: true })] },
    areas: ids.map((id) => area(id)),
  };

  it('never hold a value: a count of people could be small', () => {
    const rows = ids.flatMap((id, at) =>
      [0, 1, 2, 3].map((year) =>
        row(
          id,
          String(2018 + year),
          String((at + 3) * 137 + (id === 'b' && year === 2 ? 4000 : year)),
        ),
      ),
    );
    const found = new ProblemList();
    checkPlausibility(rows, { ...context, indicators: [indicator('i')] }, found);
    expect(found.all.map(({ code }) => code)).toEqual(['series-jump']);
    expect(JSON.stringify(found.all[0]?.facts)).not.toMatch(/\d{3}(?<!20\d\d|20\d)/u);
    expect(found.all[0]?.facts).toMatchObject({ areas: ['b'], period: '2020' });
  });

  it('of Kita observation tell that its numbers of Kitas are missing, areas only', () => {
    const found = new ProblemList();
    const kompik = indicator('i', { unit: 'points', disclosure: 'kompik', level: 'x' });
    const collection = new ObservationCollection(found, {
      valueAt: () => '3.7',
      differing: () => [],
    });
    for (const one of [row('a', '2020', '3.7'), row('stadt', '2020', '3.7')]) collection.add(one);
    checkObservations(collection, { ...context, areas: [], indicators: [kompik] }, found);
    expect(found.all).toMatchObject([{ code: 'kompik-without-kitas', count: 1 }]);
  });
});
