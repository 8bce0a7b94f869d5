import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeliveryReport } from '../domain/delivery/delivery-findings.ts';
import { readKnowledge } from '../import/delivery/report-knowledge.ts';
import { checkReport } from '../build-report.ts';
import { importDelivery } from '../import/import-delivery.ts';
import type { ImportOptions } from '../import/import-table.ts';
import { sharedFolder } from './folders.ts';
import { deliver, importTown, workbookOf } from './import-town.ts';
import { runCommand } from './run-command.ts';

/** Imports a file into a report without a process of its own. */
async function take(
  report: string,
  path: string,
  options: Partial<ImportOptions> = {},
): Promise<DeliveryReport> {
  const { knowledge, problems } = await readKnowledge(report);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
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

const written = (report: string, id: string): string =>
  readFileSync(join(report, `data/observations/${id}.csv`), 'utf8');

describe('tables of offices', () => {
  it('reads stacked blocks with the year above each, years of headings and thousands points', async () => {
    const report = importTown('import-blocks');
    const file = deliver(
      report,
      'alter.csv',
      [
        'Einwohner nach Alter',
        '',
        'Jahr 2021',
        'Stadtteil;unter 6;6 - u. 18',
        '1 - Altmarkt;1.310;12',
        '2 - Am Hafen;900;14',
        '3 - Birkenau;1.005;15',
        '4 - Sankt Veit;40;16',
        '',
        'Jahr 2022',
        'Stadtteil;unter 6;6 - u. 18',
        '1 - Altmarkt;1.320;22',
        '2 - Am Hafen;910;24',
        '3 - Birkenau;1.015;25',
        '4 - Sankt Veit;41;26',
        '',
        'Quelle: Melderegister',
      ].join('\n'),
    );
    const asked = await take(report, file);
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['labels']);
    expect(asked.written).toEqual([]);
    // The entry that is proposed is the answer.
    writeFileSync(join(report, 'data/columns.yaml'), `${asked.entry ?? ''}\n`);
    const { questions, written: files } = await take(report, file);
    expect(questions).toEqual([]);
    expect(files.map((one) => one.file)).toEqual([
      'data/observations/unter-6.csv',
      'data/observations/6-u-18.csv',
    ]);
    expect(written(report, 'unter-6')).toBe(
      'area,period,value\n01,2021,1310\n02,2021,900\n03,2021,1005\n04,2021,40\n01,2022,1320\n02,2022,910\n03,2022,1015\n04,2022,41\n',
    );
  });

  it('proposes an entry that the check takes as it stands, before and after the delivery is read', async () => {
    const report = importTown('import-entry-checks', {
      'data/indicators.csv':
        'id,theme,title,unit\nunter-6,soziales,Kinder unter 6,count\n6-u-18,soziales,Kinder von 6 bis 18,count\n',
    });
    const file = deliver(
      report,
      'alter_2021.csv',
      'Jahr 2021\nStadtteil;unter 6;6 - u. 18\nAltmarkt;1310;12\nAm Hafen;900;14\nBirkenau;1005;15\nSankt Veit;40;16\n',
    );
    const asked = await take(report, file);
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['labels']);
    writeFileSync(join(report, 'data/columns.yaml'), `${asked.entry ?? ''}\n`);
    const errors = async (): Promise<readonly string[]> =>
      (await checkReport(report)).problems
        // A town without numbers has no day of its own yet.
        .filter(({ level, code }) => level === 'error' && code !== 'missing-key')
        .map(({ code }) => code);
    expect(await errors()).toEqual([]);
    expect((await take(report, file)).questions).toEqual([]);
    expect(await errors()).toEqual([]);
  });

  it('reads a column of units as units, and tells counts and shares of one indicator apart', async () => {
    const report = importTown('import-measures');
    const rows = ['Altmarkt', 'Am Hafen', 'Birkenau', 'Sankt Veit'].flatMap((area, at) => [
      `${area},2023,Children in low income,Percentage,%,${String(10 + at)}.5`,
      `${area},2023,Children in low income,Count,Persons,${String(100 + at)}`,
      `${area},2023,School meals,Percentage,%,${String(20 + at)}`,
    ]);
    const text = ['area,year,indicator,measure,unit,value', ...rows].join('\n');
    const { questions, table, catalogueLines } = await take(report, deliver(report, 'x.csv', text));
    expect(questions).toEqual([]);
    expect(table?.indicators.map(({ id, catalogueUnit }) => [id, catalogueUnit])).toEqual([
      ['children-in-low-income-prozent', 'percent'],
      ['children-in-low-income', 'count'],
      ['school-meals', 'percent'],
    ]);
    expect(catalogueLines).toContain('school-meals,soziales,School meals,percent');
  });

  it('takes headings as groups of one indicator where --as says so', async () => {
    const report = importTown('import-groups');
    const file = deliver(
      report,
      'kinder_2023.csv',
      'Stadtteil;Jungen 2023;Mädchen 2023\nAltmarkt;5;6\nAm Hafen;7;8\nBirkenau;-;.\nSankt Veit;9;10\n',
    );
    const { questions, groupLines } = await take(report, file, { as: 'groups' });
    expect(questions).toEqual([]);
    expect(groupLines).toEqual(['id,title', 'jungen,Jungen', 'maedchen,Mädchen']);
    expect(written(report, 'kinder')).toContain('03,2023,jungen,-\n03,2023,maedchen,.\n');
  });

  it('reads two-row heads with units as indicators, total rows and signs', async () => {
    const report = importTown('import-two-rows');
    const file = deliver(
      report,
      'u18.csv',
      [
        'Sozialbericht 2024;;;;',
        'Stadtteil;Kinder unter 18 (Anzahl);;Anteil (in %);',
        ';2021;2022;2021;2022',
        '01 Altmarkt;1.200;1.300;8,9;.',
        '02 Am Hafen;10;11;7,0;7,1',
        '03 Birkenau;20;21;6,0;6,1',
        '04 Sankt Veit;30;31;(5,0);5,1',
        'Stadt Seeburg;1.260;1.363;7,7;7,8',
        '. = geheim',
      ].join('\r\n'),
    );
    const { questions, table } = await take(report, file);
    expect(questions).toEqual([]);
    expect(table?.hasTotal).toBe(true);
    expect(written(report, 'kinder-unter-18')).toContain('01,2021,1200\n01,2022,1300\n');
    expect(written(report, 'anteil-prozent')).toContain('04,2021,(5.0)\n');
    expect(written(report, 'anteil-prozent')).toContain('01,2022,.\n');
  });

  it('reads turned tables, and long ones with keys beside names', async () => {
    const report = importTown('import-turned');
    const turned = deliver(
      report,
      'hilfen.csv',
      'Hilfen zur Erziehung\nStichtag 31.12.;Altmarkt;Am Hafen;Birkenau;Sankt Veit;Stadt\n2021;1;2;3;4;10\n2022;5;6;7;8;26\n',
    );
    expect((await take(report, turned)).table?.turned).toBe(true);
    expect(written(report, 'hilfen')).toContain('stadt,2022,26\n');
    const long = deliver(
      report,
      'lang.csv',
      'Jahr,Gebiet_Nr,Gebiet,Wert\n2021,01,Altmarkt,1.5\n2021,02,Am Hafen,2.25\n2021,03,Birkenau,3\n2021,04,Sankt Veit,4\n',
    );
    expect((await take(report, long)).questions).toEqual([]);
    expect(written(report, 'lang')).toContain('02,2021,2.25\n');
  });

  it('leaves it open which of several areas of one name is meant', async () => {
    const report = importTown('import-two-of-a-name');
    const path = join(report, 'data/geography/areas.geojson');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Am Hafen', 'Altmarkt'));
    const text = 'Stadtteil;2021\nAltmarkt;5\nBirkenau;7\nSankt Veit;8\n';
    const asked = await take(report, deliver(report, 'x.csv', text));
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['ambiguous-areas']);
    expect(asked.entry).toBe("- files: 'x.*'\n  areas:\n    'Altmarkt': '?'  # '01', '02'");
  });

  it('asks where a key and a name contradict each other, an area is unknown or the period is missing', async () => {
    const report = importTown('import-asks');
    const kinds = async (text: string): Promise<readonly string[]> =>
      (await take(report, deliver(report, 'x.csv', text))).questions.map(({ kind }) => kind);
    expect(await kinds('Nr;Stadtteil;2021\n01;Am Hafen;5\n02;Am Hafen;6\n03;Birkenau;7\n')).toEqual(
      ['areas-contradict'],
    );
    expect(await kinds('Stadtteil;2021\nAltmarkt;5\nAm Haffen;6\nBirkenau;7\n')).toEqual([
      'unknown-areas',
    ]);
    expect(await kinds('Stadtteil;Kinder\nAltmarkt;5\nAm Hafen;6\nBirkenau;7\n')).toEqual([
      'no-period',
    ]);
    expect(await kinds('Stadtteil;2021\nAltmarkt;5\nAm Hafen;viele\nBirkenau;7\n')).toEqual([
      'unreadable-cells',
    ]);
    expect(await kinds('Stadtteil;2021\nAltmarkt;1.234\nAm Hafen;6\nBirkenau;7\n')).toEqual([
      'unclear-mark',
    ]);
    expect(existsSync(join(report, 'data/observations'))).toBe(false);
  });

  it('writes the same again without a word, and what differs only with --replace', async () => {
    const report = importTown('import-again');
    const file = deliver(
      report,
      'x.csv',
      'Stadtteil;2021\nAltmarkt;5\nAm Hafen;6\nBirkenau;7\nSankt Veit;8\n',
    );
    expect((await take(report, file)).written[0]?.state).toBe('new');
    expect((await take(report, file)).written[0]?.state).toBe('unchanged');
    deliver(report, 'x.csv', 'Stadtteil;2021\nAltmarkt;5\nAm Hafen;60\nBirkenau;7\nSankt Veit;8\n');
    const refused = await take(report, file);
    expect(refused.questions).toMatchObject([
      { kind: 'differs', changed: ['x, 02, 2021'], removed: [] },
    ]);
    expect(written(report, 'x')).toContain('02,2021,6\n');
    expect((await take(report, file, { replace: true })).written[0]?.state).toBe('replaced');
  });

  it('adds next year with the same call, whether the delivery holds the old years or the new one alone', async () => {
    const report = importTown('import-next-year');
    const years = (...rows: readonly string[]): string => {
      const areas = ['Altmarkt', 'Am Hafen', 'Birkenau', 'Sankt Veit'];
      return rows
        .map((row, at) => (at === 0 ? `Stadtteil;${row}` : `${areas[at - 1] ?? ''};${row}`))
        .join('\n');
    };
    const first = deliver(report, 'x.csv', years('2021', '5', '6,5', '7', '8'));
    expect((await take(report, first)).written[0]?.state).toBe('new');
    deliver(report, 'x.csv', years('2021;2022', '5;15', '6,5;16', '7;17', '8;.'));
    expect((await take(report, first)).written).toMatchObject([{ state: 'added', added: 4 }]);
    deliver(report, 'x.csv', years('2023', '25', '26', '27', '28'));
    expect((await take(report, first)).written).toMatchObject([
      { state: 'added', added: 4, kept: 8, rows: 12 },
    ]);
    expect(written(report, 'x')).toMatch(
      /02,2021,6\.5\n(?:.*\n)+04,2022,\.\n(?:.*\n)+04,2023,28\n/u,
    );
    // The same again changes nothing; a year that loses a row is asked about, and older years stay with --replace.
    expect((await take(report, first)).written[0]?.state).toBe('unchanged');
    deliver(report, 'x.csv', years('2023', '25', '26', '27'));
    expect((await take(report, first)).questions).toMatchObject([
      { kind: 'differs', changed: [], removed: ['x, 04, 2023'] },
    ]);
    expect((await take(report, first, { replace: true })).written).toMatchObject([
      { state: 'replaced', kept: 8, rows: 11 },
    ]);
  });

  it('adds offers to a register, and asks where one would fall away or change', async () => {
    const report = importTown('import-next-register');
    const list = (...rows: readonly string[]): string =>
      ['Name;Art;Straße;Stadtteil;Plätze', ...rows].join('\n');
    const [first, second] = ['Kita A;Kita;Weg 1;Altmarkt;20', 'Kita B;Kita;Weg 2;Am Hafen;30'];
    const file = deliver(report, 'kitas.csv', list(first));
    expect((await take(report, file)).written[0]?.state).toBe('new');
    deliver(report, 'kitas.csv', list(first, second));
    expect((await take(report, file)).written).toMatchObject([{ state: 'added', added: 1 }]);
    deliver(report, 'kitas.csv', list(second.replace('30', '31')));
    expect((await take(report, file)).questions).toMatchObject([
      { kind: 'differs', changed: ['kita-b-weg-2'], removed: ['kita-a-weg-1'] },
    ]);
  });

  it('reads GENESIS with its head and its footer, and the flat form', async () => {
    const report = importTown('import-genesis');
    const head = deliver(
      report,
      'flaeche.csv',
      [
        'GENESIS-Tabelle: Temporär',
        'Gebietsfläche: Stadtteile, Stichtag;;',
        'Gebietsfläche (qkm);;',
        ';Stichtag;Stichtag',
        ';31.12.2021;31.12.2022',
        'Altmarkt;1,50;1,51',
        'Am Hafen;2,50;2,51',
        'Birkenau;3,50;3,51',
        'Sankt Veit;4,50;4,51',
        'Insgesamt;12,00;12,04',
        '_____',
        'Gebietsfläche:',
        '(C)opyright Statistisches Amt',
        'Stand: 22.04.2023 / 21:32:50',
      ].join('\n'),
    );
    expect((await take(report, head)).questions).toEqual([]);
    expect(written(report, 'flaeche')).toContain('stadt,2022-12-31,12.04\n');
    const flat = deliver(
      report,
      'flach.csv',
      [
        'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;FLC006__Flaeche__qkm',
        ...[
          '01;Altmarkt;1,5',
          '02;Am Hafen;2,5',
          '03;Birkenau;3,5',
          '04;Sankt Veit;4,5',
          ';Insgesamt;12,0',
        ].map((row) => `11111;Feststellung;STAG;Stichtag;31.12.2022;STT;Stadtteile;${row}`),
      ].join('\n'),
    );
    expect((await take(report, flat)).questions).toEqual([]);
    expect(written(report, 'flach')).toBe(
      'area,period,value\n01,2022-12-31,1.5\n02,2022-12-31,2.5\n03,2022-12-31,3.5\n04,2022-12-31,4.5\nstadt,2022-12-31,12.0\n',
    );
  });
});

describe('workbooks of other kinds', () => {
  const areas = ['Altmarkt', 'Am Hafen', 'Birkenau', 'Sankt Veit'];

  it('keep sections of a table apart, and the total of groups as the indicator itself', async () => {
    const report = importTown('import-sections');
    const rows = (from: number) => areas.map((area, at) => [area, from + at, from + 10 + at]);
    const sections = workbookOf({
      T: [
        ['Bevölkerung'],
        ['Stadtteil', '31.12.2022', '31.12.2023'],
        ['Insgesamt'],
        ...rows(100),
        ['Ausländer'],
        ...rows(20),
      ],
    });
    expect(
      (await take(report, deliver(report, 'bevoelkerung.xlsx', sections), { as: 'groups' }))
        .questions,
    ).toEqual([]);
    expect(written(report, 'bevoelkerung')).toContain('01,2022-12-31,,100\n');
    expect(written(report, 'bevoelkerung')).toContain('04,2023-12-31,auslaender,33\n');
  });

  it('take a merged area for all its rows', async () => {
    const report = importTown('import-merged-areas');
    const bytes = workbookOf(
      {
        T: [
          ['Stadtteil', 'Jahr', 'Fälle'],
          ['Altmarkt', 2021, 5],
          [null, 2022, 6],
          ['Am Hafen', 2021, 7],
          [null, 2022, 8],
        ],
      },
      ({ T }) => {
        Object.assign(T ?? {}, {
          '!merges': [
            { s: { r: 1, c: 0 }, e: { r: 2, c: 0 } },
            { s: { r: 3, c: 0 }, e: { r: 4, c: 0 } },
          ],
        });
      },
    );
    expect((await take(report, deliver(report, 'faelle.xlsx', bytes))).questions).toEqual([]);
    expect(written(report, 'faelle')).toBe(
      'area,period,value\n01,2021,5\n01,2022,6\n02,2021,7\n02,2022,8\n',
    );
  });

  it('without areas are of the whole town once columns.yaml says so', async () => {
    const report = importTown('import-city-wide');
    const file = deliver(
      report,
      'hilfen_2020.xlsx',
      workbookOf({
        T: [
          ['Jahr', 'Fälle'],
          [2020, 12],
          [2021, 15],
        ],
      }),
    );
    const asked = await take(report, file);
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['no-areas']);
    writeFileSync(join(report, 'data/columns.yaml'), `${asked.entry ?? ''}\n`);
    expect((await take(report, file)).questions).toEqual([]);
    expect(written(report, 'hilfen')).toBe('area,period,value\nstadt,2020,12\nstadt,2021,15\n');
  });

  it('may number their columns and write numbers as text', async () => {
    const report = importTown('import-numbered');
    const bytes = workbookOf({
      T: [
        ['Stadtteil', 'Haushalte am 31.12.2023', null],
        [null, 'Anzahl', '%'],
        [1, 2, 3],
        ['Altmarkt', '1.200', '12,5'],
        ['Am Hafen', '3.400', 'x'],
        ['Birkenau', '900', '7,1'],
        ['Sankt Veit', '800', '(9,9)'],
      ],
    });
    expect((await take(report, deliver(report, 'haushalte.xlsx', bytes))).questions).toEqual([]);
    expect(written(report, 'haushalte')).toContain('02,2023-12-31,3400\n');
    expect(written(report, 'haushalte-prozent')).toContain('04,2023-12-31,(9.9)\n');
  });
});

describe('workbooks', () => {
  it('writes numbers as their cells show them, and dates as days', async () => {
    const report = importTown('import-shown');
    const bytes = workbookOf(
      {
        Tabelle: [
          ['Stadtteil', 'Quote 2022', 'Quote 2023'],
          ['Altmarkt', 9.6999999999999993, 0.173],
          ['Am Hafen', 12.345, 0.2],
          ['Birkenau', 3, 0.05],
          ['Sankt Veit', 2, 0.25],
        ],
      },
      ({ Tabelle }) => {
        for (const row of [2, 3, 4, 5]) {
          Object.assign(Tabelle?.[`B${String(row)}`] as object, {
            z: row === 4 ? '[<5]".";0' : '0.0',
          });
          Object.assign(Tabelle?.[`C${String(row)}`] as object, { z: '0.0%' });
        }
      },
    );
    expect((await take(report, deliver(report, 'quote.xlsx', bytes))).questions).toEqual([]);
    expect(written(report, 'quote')).toBe(
      'area,period,value\n01,2022,9.7\n01,2023,17.3\n02,2022,12.3\n02,2023,20.0\n03,2022,.\n03,2023,5.0\n04,2022,2.0\n04,2023,25.0\n',
    );
  });

  it('leaves hidden rows, columns and sheets out and says so', async () => {
    const report = importTown('import-hidden');
    const rows = [
      ['Stadtteil', 2021, 2022],
      ['Altmarkt', 1, 2],
      ['Am Hafen', 3, 4],
      ['Birkenau', 5, 6],
      ['Sankt Veit', 7, 8],
    ];
    const bytes = workbookOf(
      {
        Daten: rows,
        Rohdaten: [
          ['Stadtteil', 2023],
          ['Altmarkt', 99],
        ],
      },
      ({ Daten }, book) => {
        if (Daten !== undefined) {
          Daten['!cols'] = [{}, { hidden: true }, {}];
          Daten['!rows'] = [{}, {}, {}, {}, { hidden: true }];
        }
        book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
      },
    );
    const { table } = await take(report, deliver(report, 'kinder.xlsx', bytes));
    expect(table).toMatchObject({ hiddenRows: 1, hiddenColumns: 1, hiddenSheets: ['Rohdaten'] });
    expect(written(report, 'kinder')).toBe('area,period,value\n01,2022,2\n02,2022,4\n03,2022,6\n');
  });

  it('reads merged heads, all sheets of one shape, and asks between sheets of different shapes', async () => {
    const report = importTown('import-sheets');
    const sheet = (year: number) => [
      ['Kinder in Seeburg', null, null],
      ['Stadtteil', 'Kinder', null],
      [null, 'Anzahl', 'in %'],
      ['Altmarkt', year, 1.5],
      ['Am Hafen', 2, 2.5],
      ['Birkenau', 3, 3.5],
      ['Sankt Veit', 4, 4.5],
    ];
    const merge = (sheets: Readonly<Record<string, object>>): void => {
      for (const one of Object.values(sheets))
        Object.assign(one, {
          '!merges': [
            { s: { r: 1, c: 1 }, e: { r: 1, c: 2 } },
            { s: { r: 1, c: 0 }, e: { r: 2, c: 0 } },
          ],
        });
    };
    const same = deliver(
      report,
      'jahre.xlsx',
      workbookOf({ '2021': sheet(10), '2022': sheet(20) }, merge),
    );
    const { questions, table } = await take(report, same);
    expect(questions).toEqual([]);
    expect(table?.periods).toEqual(['2021', '2022']);
    expect(table?.indicators.map(({ id }) => id)).toEqual(['jahre', 'jahre-prozent']);
    const mixed = deliver(
      report,
      'gemischt.xlsx',
      workbookOf({
        A: [
          ['Stadtteil', 2021],
          ['Altmarkt', 1],
          ['Am Hafen', 2],
        ],
        B: [
          ['Stadtteil', 'Jahr', 'Fälle'],
          ['Altmarkt', 2021, 1],
          ['Am Hafen', 2021, 3],
        ],
      }),
    );
    expect((await take(report, mixed)).questions).toMatchObject([
      { kind: 'several-sheets', sheets: ['A', 'B'] },
    ]);
    expect((await take(report, mixed, { sheet: 'B' })).questions).toEqual([]);
  });

  it('reads ODS', async () => {
    const report = importTown('import-ods');
    const bytes = workbookOf(
      {
        Daten: [
          ['Stadtteil', 'Jahr 2021'],
          ['Altmarkt', 1],
          ['Am Hafen', 2.5],
          ['Birkenau', 3],
          ['Sankt Veit', 4],
        ],
      },
      undefined,
      'ods',
    );
    expect((await take(report, deliver(report, 'kinder.ods', bytes))).questions).toEqual([]);
    expect(written(report, 'kinder')).toContain('02,2021,2.5\n');
  });
});

/** A zip of one deflated entry whose directory says what it is told to say. */
function zipOf(name: string, content: Uint8Array, saidSize = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  const local = Buffer.alloc(30 + title.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(saidSize, 22);
  local.writeUInt16LE(title.length, 26);
  title.copy(local, 30);
  const entry = Buffer.alloc(46 + title.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(saidSize, 24);
  entry.writeUInt16LE(title.length, 28);
  title.copy(entry, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

describe('hostile and broken files', () => {
  it('are refused with a word', async () => {
    const report = importTown('import-hostile');
    const refusal = async (
      name: string,
      content: string | Uint8Array,
    ): Promise<string | undefined> =>
      (await take(report, deliver(report, name, content))).refusal?.kind;
    expect(
      await refusal('bomb.xlsx', zipOf('xl/workbook.xml', new Uint8Array(10), 300_000_000)),
    ).toBe('unpacks-too-large');
    expect(
      await refusal('liar.xlsx', zipOf('xl/workbook.xml', new Uint8Array(5_000_000), 10)),
    ).toBe('damaged-archive');
    expect(await refusal('no.xlsx', 'Stadtteil;2021')).toBe('damaged-archive');
    expect(await refusal('other.ods', zipOf('readme.txt', new Uint8Array(10)))).toBe(
      'not-a-workbook',
    );
    expect(
      await refusal(
        'entity.ods',
        zipOf('content.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
      ),
    ).toBe('damaged-archive');
    expect(await refusal('old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toBe(
      'old-workbook',
    );
    expect(
      await refusal(
        'wide.csv',
        `Stadtteil;${'1;'.repeat(100_000)}\nAltmarkt;${'1;'.repeat(100_000)}\n`,
      ),
    ).toBe('too-wide');
    expect(await refusal('empty.csv', '')).toBe('not-text');
    expect(await refusal('note.docx', 'x')).toBe('unknown-kind');
    expect(await refusal('laugh.kml', '<!DOCTYPE kml [<!ENTITY a "b">]><kml>&a;</kml>')).toBe(
      'boundaries',
    );
    expect(await refusal('none.gpkg', 'no database')).toBe('boundaries');
    expect(await refusal('none.zip', zipOf('a.txt', new Uint8Array(3)))).toBe('boundaries');
  });
});

describe('npm run import', () => {
  it('ends with 2 for wrong usage, 1 for a question and 0 when it has written', () => {
    const report = importTown('import-command');
    expect(runCommand('import', '--report', report).code).toBe(2);
    expect(runCommand('import', 'nowhere.csv', '--report', report).code).toBe(2);
    const file = deliver(report, 'kinder.csv', 'Stadtteil;Kinder\nAltmarkt;5\nAm Hafen;6\n');
    const asked = runCommand('import', file, '--report', report);
    expect(asked.code).toBe(1);
    expect(asked.stdout).toContain('--period');
    const json = runCommand(
      'import',
      file,
      '--report',
      report,
      '--period',
      '2023',
      '--format',
      'json',
    );
    expect(json.code).toBe(0);
    expect(JSON.parse(json.stdout)).toMatchObject({
      deliveries: [{ written: [{ state: 'new' }] }],
    });
    expect(asked.stderr + json.stderr).not.toContain('    at ');
  });
});

const office = sharedFolder('data/flensburg', 'the nine office shapes');

describe.skipIf(office === undefined)('nine shapes of offices', () => {
  const folder = office ?? '';
  const shapes =
    office === undefined
      ? []
      : readdirSync(join(folder, 'office-style')).filter((name) => name.startsWith('T'));

  it.each(shapes)('%s comes out without a difference', async (name) => {
    const report = importTown(`import-shape-${name.slice(0, 3)}`, {
      'data/municipality.yaml':
        'id: STGM01001000\nname: Flensburg\nkind: Stadt\nlanguage: de\npublisher: { name: x, address: "y, 1 z", email: a@x.example }\nlevels:\n  - { id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/areas.geojson, idProperty: district_key }\nthemes:\n  - { id: s, title: S }\n',
      'data/geography/areas.geojson': readFileSync(join(folder, 'districts.geojson'), 'utf8'),
    });
    const out = join(report, 'out.csv');
    const { questions, table } = await take(report, join(folder, 'office-style', name), {
      as: 'indicators',
      out,
    });
    expect(questions).toEqual([]);
    const expected = readFileSync(
      join(folder, 'office-style/expected', name.replace(/\.\w+$/u, '.expected.csv')),
      'utf8',
    )
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    // Names of indicators are the report's own; their order is that of the headings.
    const ids = table?.indicators.map(({ id }) => id) ?? [];
    const theirs = [...new Set(expected.map((row) => row[3] ?? ''))];
    const [header = '', ...lines] = readFileSync(out, 'utf8').trim().split('\n');
    const columns = header.split(',');
    const found = lines.map((line) => {
      const cells = line.split(',');
      const of = (column: string): string => cells[columns.indexOf(column)] ?? '';
      const indicator = columns.includes('indicator') ? of('indicator') : (ids[0] ?? '');
      return [
        of('area') === 'unassigned' ? '' : of('area'),
        of('period').slice(0, 4),
        theirs[ids.indexOf(indicator)],
        of('value').replace(/[()]/gu, ''),
      ].join(' ');
    });
    // A dash says exactly zero, which they write as a number.
    const wanted = expected.map(([area, , year, indicator, value, mark]) =>
      [area, year, indicator, mark === '-' || value === '' ? mark : value].join(' '),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('reads the register with its points to a metre', async () => {
    const report = importTown('import-shape-register', {
      'data/columns.yaml': '- { files: "Kita*", set: { type: kita } }\n',
      'data/municipality.yaml':
        'id: STGM01001000\nname: Flensburg\nkind: Stadt\nlanguage: de\npublisher: { name: x, address: "y, 1 z", email: a@x.example }\nlevels:\n  - { id: stadtteil, title: Stadtteil, plural: Stadtteile, file: geography/areas.geojson, idProperty: district_key }\nthemes:\n  - { id: s, title: S }\nofferTypes: [{ id: kita, title: Kita }]\n',
      'data/geography/areas.geojson': readFileSync(join(folder, 'districts.geojson'), 'utf8'),
    });
    const { questions, register } = await take(
      report,
      join(folder, 'office-style/Kitaverzeichnis_EPSG25832_cp1252.csv'),
    );
    expect(questions).toEqual([]);
    expect(register).toMatchObject({ offers: 70, madeIds: 70, unknownAreas: [] });
    const [header = '', first = ''] = readFileSync(join(report, 'data/offers.csv'), 'utf8').split(
      '\n',
    );
    expect(header).toBe('id,name,type,provider,area,lat,lon,address,capacity');
    expect(first).toBe(
      'kinderhaus-marientreppe-10,Kinderhaus,kita,DKSB,STGT01,54.792274,9.429929,"Marientreppe 10, 24939 Flensburg",60',
    );
  });
});
