import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeliveryReport } from '../domain/delivery/delivery-findings.ts';
import { readKnowledge } from '../import/delivery/report-knowledge.ts';
import { importDelivery } from '../import/import-delivery.ts';
import type { ImportOptions } from '../import/import-table.ts';
import { deliver, importTown, workbookOf } from './import-town.ts';

async function take(
  report: string,
  path: string,
  options: Partial<ImportOptions> = {},
): Promise<DeliveryReport> {
  const { knowledge } = await readKnowledge(report);
  return importDelivery(path, knowledge, {
    report,
    out: undefined,
    sheet: undefined,
    as: undefined,
    period: undefined,
    isRegister: false,
    replace: false,
    ...options,
  });
}

const areas = ['Altmarkt', 'Am Hafen', 'Birkenau', 'Sankt Veit'];
type Cells = readonly (readonly (string | number | null)[])[];
const values = (...from: readonly number[]): Cells =>
  areas.map((area, at) => [area, ...from.map((start) => start + at)]);
const csvOf = (rows: Cells): string => rows.map((row) => row.map((cell) => cell ?? '').join(';')).join('\n'); // prettier-ignore

interface Kind {
  readonly rows: Cells;
  readonly options?: Partial<ImportOptions>;
  /** Rows of k.csv without its header. */
  readonly lines: readonly string[];
}

const periods = (...all: readonly (readonly [string, number])[]): readonly string[] =>
  areas.flatMap((_, at) => all.map(([period, from]) => `0${String(at + 1)},${period},${String(from + at)}`)); // prettier-ignore

const read: Readonly<Record<string, Kind>> = {
  'quarters and months below their year': {
    rows: [['Stadtteil', '2023', null], [null, 'I', 'März'], ...values(10, 20)],
    lines: periods(['2023-01-01/P3M', 10], ['2023-03', 20]),
  },
  'quarters and months as offices write them': {
    rows: [
      ['Stadtteil', '1. Quartal 2023', 'II/2023', 'Q3 2023', 'Jan 24'],
      ...values(10, 20, 30, 40),
    ],
    lines: periods(['2023-01-01/P3M', 10], ['2023-04-01/P3M', 20], ['2023-07-01/P3M', 30], ['2024-01', 40]), // prettier-ignore
  },
  'a title with the day of its numbers, and lines that date the work on it': {
    rows: [
      ['Statistisches Jahrbuch 2025', null],
      ['Kinder am 31.12.2023', null],
      ['Gebietsstand 01.01.2024', null],
      ['Stand: 15.02.2024', null],
      ['Stadtteil', 'Kinder'],
      ...values(10),
    ],
    lines: periods(['2023-12-31', 10]),
  },
  'tables beside each other': {
    rows: [
      ['Kinder im Jahr 2023', null, null, null, null],
      ['Stadtteil', 'Kinder', null, 'Stadtteil', 'Kinder'],
      ['Altmarkt', 10, null, 'Birkenau', 12],
      ['Am Hafen', 11, null, 'Sankt Veit', 13],
    ],
    lines: periods(['2023', 10]),
  },
  'rows that divide the area above them': {
    rows: [
      ['Stadtteil', '2022'],
      ...values(10).flatMap((row, at) => [row, ['davon männlich', at], ['davon weiblich', 9]]),
    ],
    options: { as: 'groups' },
    lines: areas.flatMap((_, at) => [
      `0${String(at + 1)},2022,,${String(10 + at)}`,
      `0${String(at + 1)},2022,maennlich,${String(at)}`,
      `0${String(at + 1)},2022,weiblich,9`,
    ]),
  },
  'an area, and a year, that stand once for the rows below': {
    rows: [
      ['Stadtteil', 'Geschlecht', '2022'],
      ...areas.flatMap((area, at) => [
        [area, 'männlich', at],
        [null, 'weiblich', 9],
      ]),
    ],
    options: { as: 'groups' },
    lines: areas.flatMap((_, at) => [
      `0${String(at + 1)},2022,maennlich,${String(at)}`,
      `0${String(at + 1)},2022,weiblich,9`,
    ]),
  },
  'heads that are centred over columns without a merge': {
    rows: [
      ['Stadtteil', null, '2022', null, null, '2023', null],
      [null, 'm', 'w', 'd', 'm', 'w', 'd'],
      ...values(10, 20, 30, 40, 50, 60),
    ],
    options: { as: 'groups' },
    lines: areas.flatMap((_, at) =>
      [10, 20, 30, 40, 50, 60].map(
        (from, n) =>
          `0${String(at + 1)},${n < 3 ? '2022' : '2023'},${['m', 'w', 'd'][n % 3] ?? ''},${String(from + at)}`,
      ),
    ),
  },
  'single years of age as headings': {
    rows: [['Stadtteil', 'unter 1', '1', '2'], ...values(10, 20, 30)],
    options: { as: 'groups', period: '2023' },
    lines: areas.flatMap(
      (_, at) =>
      ['unter-1', '1', '2'].map((group, n) => `0${String(at + 1)},2023,${group},${String(10 * (n + 1) + at)}`), // prettier-ignore
    ),
  },
  'a table that goes on over the page': {
    rows: [
      ['Tabelle 4: Kinder', null],
      ['Stadtteil', '2022'],
      ...values(10).slice(0, 2),
      ['Noch: Tabelle 4: Kinder', null],
      ['Stadtteil', '2022'],
      ...values(10).slice(2),
    ],
    lines: periods(['2022', 10]),
  },
  'keys below an empty heading, and codes beside names': {
    rows: [
      [null, null, null, 'Kinder'],
      ...['2022', '2023'].flatMap((year) =>
        values(10).map((row, at) => [year, `0${String(at + 1)}`, ...row]),
      ),
    ],
    lines: ['2022', '2023'].flatMap((year) => periods([year, 10])),
  },
  'names in other spellings, with keys of several parts and in brackets': {
    rows: [
      ['Gebiet', '2022'],
      ['01.1 ALTMARKT', 10],
      ['Am-Hafen (02)', 11],
      ['03_Birkenau', 12],
      ['St. Veit', 13],
      ['Summe 2022', 46],
    ],
    lines: [...periods(['2022', 10]), 'stadt,2022,46'],
  },
};

describe('tables of offices, by their kinds', () => {
  it.each(Object.entries(read))('reads %s', async (_, { rows, options, lines }) => {
    for (const [name, content] of [
      ['k.csv', csvOf(rows)],
      ['k.xlsx', workbookOf({ T: rows })],
    ] as const) {
      const report = importTown('import-kinds');
      const { questions } = await take(report, deliver(report, name, content), options);
      expect(questions).toEqual([]);
      const [, ...found] = readFileSync(join(report, 'data/observations/k.csv'), 'utf8').trim().split('\n'); // prettier-ignore
      expect(found.toSorted()).toEqual([...lines].toSorted());
    }
  });

  it('asks where two titles tell different years, and where a column has none beside others that have', async () => {
    const report = importTown('import-kinds');
    const asked = async (rows: Cells): Promise<DeliveryReport['questions']> =>
      (await take(report, deliver(report, 'k.csv', csvOf(rows)), { as: 'indicators' })).questions;
    expect(
      await asked([['Kinder im Jahr 2022'], ['Plätze im Jahr 2023'], ['Stadtteil', 'Zahl'], ...values(1)]), // prettier-ignore
    ).toMatchObject([{ kind: 'no-period' }]);
    expect(
      await asked([['Kinder 2023'], ['Stadtteil', '2022', '2023', 'Haushalte'], ...values(1, 2, 3)]), // prettier-ignore
    ).toMatchObject([{ kind: 'no-period', columns: ['Haushalte'] }]);
  });

  it('asks about groups that a spreadsheet has taken for dates, and takes the proposed entry', async () => {
    const report = importTown('import-kinds');
    const rows = areas.flatMap((area) => [
      [area, '03. Jun', 5],
      [area, '6-10', 7],
    ]);
    const file = deliver(report, 'k.csv', csvOf([['Stadtteil', 'Alter', '2022'], ...rows]));
    const asked = await take(report, file, { as: 'groups' });
    expect(asked.questions).toMatchObject([{ kind: 'date-as-group', meant: '3-6' }]);
    writeFileSync(join(report, 'data/columns.yaml'), `${asked.entry ?? ''}\n`);
    expect((await take(report, file, { as: 'groups' })).questions).toEqual([]);
    expect(readFileSync(join(report, 'data/observations/k.csv'), 'utf8')).toContain(
      '01,2022,3-6,5',
    );
  });

  it('adds rows up as the check does: what is secret stays secret', async () => {
    const report = importTown('import-kinds', {
      'data/columns.yaml': "- { files: 'k.csv', sum: yes, ignore: [Alter] }\n",
    });
    const rows = areas.flatMap((area, at) => [
      [area, '0', at === 1 ? '.' : 5],
      [area, '1', 7],
    ]);
    await take(report, deliver(report, 'k.csv', csvOf([['Stadtteil', 'Alter', '2022'], ...rows])));
    expect(readFileSync(join(report, 'data/observations/k.csv'), 'utf8')).toBe(
      'area,period,value\n01,2022,12\n02,2022,.\n03,2022,12\n04,2022,12\n',
    );
  });

  it('completes the entry that there is, in place of a second one', async () => {
    const report = importTown('import-kinds', {
      'data/columns.yaml': "- files: 'k*'\n  level: Stadtteil\n  ignore: [Rest]\n",
    });
    const rows = [['Stadtteil', '2022', 'Rest'], ...values(1, 2), ['Sonstige', 3, 4]];
    const { entry } = await take(report, deliver(report, 'k.csv', csvOf(rows)));
    expect(entry).toBe(
      "- files: 'k*'\n  areas:\n    'Sonstige': '?'\n  ignore: ['Rest']\n  level: 'Stadtteil'",
    );
  });
});

describe('a delivery that has grown since its table was described', () => {
  const grown: Readonly<Record<string, readonly [entry: string, head: string, left: string]>> = {
    'beside indicators of columns.yaml': [
      '- files: k.csv\n  indicators: { Kinder: k, Kitas: kitas }\n',
      'Kinder;Kitas;Haushalte',
      'Haushalte',
    ],
    'beside its column of values': ['- files: k.csv\n  columns: { Kinder: value }\n', 'Kinder;Alte;Haushalte', 'Alte'], // prettier-ignore
    'beside groups of columns.yaml': ['- files: k.csv\n  groups: { männlich: m, weiblich: w }\n', 'männlich;weiblich;divers', 'divers'], // prettier-ignore
  };
  it.each(Object.entries(grown))('is read %s, and the new column is told', async (name, [entry, head, left]) => {
    const report = importTown(`import-grown-${name.replace(/\W+/gu, '-')}`, { 'data/columns.yaml': entry }); // prettier-ignore
    const table = csvOf([['Stadtteil', 'Jahr', ...head.split(';')], ...values(2023, 10, 20, 30).map(([area, , ...rest]) => [area ?? '', 2023, ...rest])]); // prettier-ignore
    const { questions, warnings, written } = await take(report, deliver(report, 'k.csv', table));
    expect(questions).toEqual([]);
    expect(warnings).toMatchObject([{ kind: 'column-left-out', columns: expect.arrayContaining([left]) as unknown }]); // prettier-ignore
    expect(written.map(({ file }) => file)).toContain('data/observations/k.csv');
  }); // prettier-ignore

  it('adds the year that a wide table has more, and leaves the change between years out', async () => {
    const report = importTown('import-grown-wide');
    await take(report, deliver(report, 'k.csv', csvOf([['Stadtteil', 2021, 2022], ...values(10, 20)]))); // prettier-ignore
    const more = csvOf([['Stadtteil', 2021, 2022, 2023, 'Veränderung in %'], ...values(10, 20, 30, 5)]); // prettier-ignore
    const { questions, warnings, written } = await take(report, deliver(report, 'k.csv', more));
    expect(questions).toEqual([]);
    expect(warnings).toEqual([{ kind: 'column-left-out', columns: ['Veränderung in %'] }]);
    expect(written).toMatchObject([{ state: 'added', added: 4, rows: 12 }]);
  });
});
