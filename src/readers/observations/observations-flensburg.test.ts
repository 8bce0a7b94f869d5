import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { numberOf } from '../../domain/indicator/observation.ts';
import { sharedFolder } from '../../test/folders.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import { openGeos } from '../geometry/geos.ts';
import { parseBoundaries } from '../geography/boundaries.ts';
import { parseCatalogue } from '../catalogue/catalogue.ts';
import { decideMark, parseNumber } from '../text/number-text.ts';
import { parseMunicipality } from '../municipality/municipality-file.ts';
import { checkNumbers } from './checks/number-checks.ts';
import { parseObservations } from './observations.ts';
import { parseTable } from '../table/table.ts';
import { parseYaml } from '../yaml/yaml.ts';

const geos = await openGeos();

// The same is claimed of the shipped example in src/test/example-figures.test.ts, of encodings and of lines around a
// table in ../table/table.test.ts.
const folder = sharedFolder('reports/flensburg', 'tables of a real city');
const office = sharedFolder('data/flensburg/office-style', 'tables as offices send them');
const data = `${folder ?? ''}/data/`;

interface Expected {
  readonly values: readonly {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly group?: string;
    readonly value: number;
  }[];
}

function readFlensburg() {
  const problems = new ProblemList();
  const yaml = parseYaml(readFileSync(`${data}municipality.yaml`, 'utf8'), 'm', problems);
  const municipality = yaml && parseMunicipality(yaml, problems);
  const catalogue =
    municipality && parseCatalogue(readFileSync(`${data}indicators.csv`), municipality, problems);
  if (municipality === undefined || catalogue === undefined) throw new Error('unreadable');
  const shapes = readdirSync(`${data}geography`).map((name): [string, Uint8Array] => [
    `geography/${name}`,
    readFileSync(`${data}geography/${name}`),
  ]);
  const { areas } = parseBoundaries(new Map(shapes), municipality, problems, geos);
  const files = readdirSync(`${data}observations`)
    .sort()
    .map((name) => ({
      file: `data/observations/${name}`,
      bytes: readFileSync(`${data}observations/${name}`),
    }));
  const found = new ProblemList();
  const context = {
    municipality,
    areas: areas.map((area) => ({ ...area, slug: area.id })),
    indicators: catalogue.indicators,
    groups: [],
    columns: [],
  };
  const parsed = parseObservations(files, context, found);
  checkNumbers(parsed.observations, context, found);
  return { ...parsed, problems: found.all };
}

describe.skipIf(folder === undefined)('the Flensburg folder', () => {
  test('has no error, and a warning for each of its known quirks', () => {
    const { problems } = readFlensburg();
    expect(problems.filter((p) => p.level === 'error')).toEqual([]);
    expect(problems.map((p) => p.code).sort()).toEqual([
      'group-over-total',
      'groups-unlike-total',
      ...Array<string>(3).fill('series-jump'),
    ]);
  });

  test('holds the values that were computed from the raw tables', () => {
    const expected = JSON.parse(readFileSync(`${folder ?? ''}/expected.json`, 'utf8')) as Expected;
    const { observations } = readFlensburg();
    expect(expected.values.length).toBeGreaterThan(30);
    for (const { indicator, area, period, group = '', value } of expected.values) {
      const found = observations.find(
        (o) =>
          o.indicator === indicator &&
          o.area === area &&
          o.period.text === period &&
          o.group === group,
      );
      const number = numberOf(found?.value);
      expect(number, `${indicator} ${area} ${period}`).toBeCloseTo(value, 5);
    }
  });

  test('keeps its withheld, empty and zero cells apart', () => {
    const { observations } = readFlensburg();
    const count = (state: string) => observations.filter((o) => o.value.state === state).length;
    expect([count('withheld'), count('not-available'), count('zero')]).toEqual([88, 3, 1]);
  });
});

describe.skipIf(office === undefined)('tables as offices send them', () => {
  const area = [{ name: 'area', aliases: ['stadtteil'], required: true }];
  const isYear = (heading: string) => /\d{4}/.test(heading);
  const read = (name: string) => {
    const problems = new ProblemList();
    const table = parseTable(readFileSync(join(office ?? '', name)), name, area, problems, {
      accepts: isYear,
    });
    return { table, codes: problems.all.map((p) => p.code) };
  };

  test('UTF-16 with no-break spaces in thousands', () => {
    const { table } = read('T01_einwohner_utf16le_tab.txt');
    const cells = table?.rows.map((row) => row.text('31.12.2022')) ?? [];
    expect(cells).toHaveLength(13);
    const { mark } = decideMark(cells);
    expect(cells.slice(0, 2).map((cell) => parseNumber(cell, mark))).toMatchObject([
      { value: 3907 },
      { value: 5052 },
    ]);
  });

  test('title above, legend with separators and source below', () => {
    const { table, codes } = read('T16_raeumungsklagen_geheimhaltung_cp1252.csv');
    expect(codes).toEqual([]);
    expect(table?.rows.map((row) => row.text('area')).at(-1)).toBe('Tarup');
    expect(table?.rows[0]?.text('2023')).toBe('…');
  });

  test('everything in quotation marks behind a byte order mark', () => {
    const { table, codes } = read('T02_geburten_utf8bom.csv');
    expect(codes).toEqual(['unknown-column']);
    expect(table?.rows[0]?.text('2012')).toBe('46');
  });
});
