import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemList } from '../../domain/problem/problem.ts';
import { parseTable } from './table.ts';
import type { ColumnSpec, TableOptions } from './column-spec.ts';
import { growthOfWork } from '../../test/growth.ts';

const columns: readonly ColumnSpec[] = [
  { name: 'area', aliases: ['gebiet', 'stadtteil'], required: true },
  { name: 'period', aliases: ['jahr'], required: false },
  { name: 'value', aliases: ['wert'], required: false },
];

function read(input: string | Uint8Array, options: TableOptions = {}) {
  const problems = new ProblemList();
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const table = parseTable(bytes, 'data/x.csv', columns, problems, options);
  const cells = table?.rows.map((row) => table.columns.map((column) => row.text(column)));
  return { table, cells, problems: problems.all };
}

const codes = (input: string | Uint8Array) => read(input).problems.map((p) => p.code);
const years = { accepts: (heading: string) => /^\d{4}$/.test(heading) };

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i += 1)
    view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('encodings', () => {
  const expected = [['Mürwik', '2021', '1']];
  const text = 'Gebiet;Jahr;Wert\r\nMürwik;2021;1\r\n';
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with byte order mark', new TextEncoder().encode('\uFEFF' + text)],
    ['UTF-16 little endian', utf16(text, true)],
    ['UTF-16 big endian', utf16(text, false)],
    ['Windows-1252', latin(text)],
  ])('reads %s', (_, bytes) => {
    const { cells, problems } = read(bytes);
    expect(problems).toEqual([]);
    expect(cells).toEqual(expected);
  });

  test('reads the signs that only Windows-1252 has', () => {
    expect(read(latin('area;value\nHöhe;\x85\n')).cells).toEqual([['Höhe', '…']]);
  });

  test('refuses a file that mixes two encodings and names the place', () => {
    const mixed = new Uint8Array([
      ...latin('area;value\nHöhe;1\n'),
      ...new TextEncoder().encode('Süd;2\n'),
    ]);
    expect(read(mixed).problems).toMatchObject([
      { code: 'undecodable-text', place: { line: 3, column: 2 }, facts: { encoding: 'mixed' } },
    ]);
  });

  test('refuses bytes that are no text', () => {
    expect(codes(new Uint8Array([65, 0, 66, 0]))).toEqual(['not-a-text-file']);
    expect(codes(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual(['not-a-text-file']);
    expect(codes(latin('area;value\nS\x81d;1\n'))).toEqual(['undecodable-text']);
    expect(codes(new Uint8Array([0xff, 0xfe, 65, 0, 66]))).toEqual(['undecodable-text']);
    expect(codes(new Uint8Array([0xef, 0xbb, 0xbf, 65, 0xff]))).toEqual(['undecodable-text']);
  });

  test.each(['', '\uFEFF', ' \r\n\n'])('calls %j an empty file', (text) => {
    expect(codes(text)).toEqual(['empty-file']);
  });
});

describe('separators and line ends', () => {
  test.each([
    ['comma', 'area,value\nA,1.5\n'],
    ['semicolon beside decimal commas', 'area;value\nA;1,5\n'],
    ['tab beside commas in titles', 'Kinder, alle\narea\tvalue\nA\t1,5\n'],
    ['sep= line', 'sep=|\narea|value\nA|1,5\n'],
  ])('finds the %s', (_, text) => {
    expect(read(text).cells?.[0]?.map((cell) => cell.replace(',', '.'))).toEqual(['A', '1.5']);
  });

  test('counts CR, LF and CRLF as one line each, and lines inside quotation marks too', () => {
    const { table } = read('sep=;\narea;value\rA;1\r\n\r\nB;"x\r\ny"\nC;3', {});
    expect(table?.rows.map((row) => row.line)).toEqual([3, 5, 7]);
  });
});

describe('places', () => {
  test('a column counts characters, not code units, and quoted separators', () => {
    const { table } = read('area,period,value\n"😀, ""a""",2021,5\n');
    expect(table?.rows[0]?.place('value')).toEqual({ file: 'data/x.csv', line: 2, column: 17 });
  });

  test('a byte order mark is no column', () => {
    const { table } = read('\uFEFFvalue,area\n1,A\n');
    expect(table?.header).toEqual({ file: 'data/x.csv', line: 1, column: 1 });
  });

  test('a cell behind a line break counts from its own line', () => {
    const { table } = read('area,value\n"a\nb",7\n');
    expect(table?.rows[0]?.place('value')).toEqual({ file: 'data/x.csv', line: 2, column: 4 });
  });

  test('an absent column has the place of its line', () => {
    expect(read('area,value\nA,1\n').table?.rows[0]?.place('period')).toEqual({
      file: 'data/x.csv',
      line: 2,
    });
  });
});

test('whatever the cells hold, they come back, and each place points at its cell', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '1', ' ', ',', ';', '"', '\n', 'ü', '😀'),
    maxLength: 6,
  });
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (given) => {
      const rows = given.map(([a, b]) => ['x' + a, 'y' + b] as const);
      const text = ['period;area;value', ...rows.map(([a, b]) => `${quote(a)};k;${quote(b)}`)].join(
        '\n',
      );
      const { cells, table } = read(text);
      expect(cells).toEqual(rows.map(([a, b]) => [a.trim(), 'k', b.trim()]));
      const lines = text.split('\n');
      for (const [index, row] of (table?.rows ?? []).entries()) {
        const { line = 0, column = 0 } = row.place('value');
        const brokenBefore = (rows[index]?.[0].match(/\n/g) ?? []).length;
        const pointedAt = [...(lines[line - 1 + brokenBefore] ?? '')].slice(column - 1, column + 1);
        expect(pointedAt.join('')).toBe('"y');
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

describe('what stands around the rows', () => {
  test('skips title lines above the header', () => {
    const { cells, table, problems } = read(
      'Tabelle 6: Kinder, Stand 2021;;\n# Quelle; Amt\n;;\nGebiet;Jahr;Wert\nA;2021;1\n',
    );
    expect(problems).toEqual([]);
    expect(cells).toEqual([['A', '2021', '1']]);
    expect(table?.header.line).toBe(4);
  });

  test('finds the header below a title line that holds the separator', () => {
    expect(read('Kinder, nach Stadtteilen\narea,value\nA,1\n').cells).toEqual([['A', '1']]);
  });

  test('skips source lines below the rows, also a legend that holds the separator', () => {
    const { cells, problems } = read(
      'area;period;value\nA;2021;1\n\n. = geheim; … = später\nQuelle: Amt für Statistik;;\n# Ende',
    );
    expect(problems).toEqual([]);
    expect(cells).toEqual([['A', '2021', '1']]);
  });

  test('does not take a row that was cut off for a source line', () => {
    expect(codes('area;period;value\nA;2021;1\nB\n')).toEqual(['ragged-row']);
    expect(codes('area;period;value\nA;2021;1\nUnser Fritz;2021\n')).toEqual(['ragged-row']);
  });

  test('a broken formula in the first column is no remark', () => {
    expect(read('area;value\n#REF!;1\n').cells).toEqual([['#REF!', '1']]);
  });

  test('skips empty rows and columns', () => {
    expect(read('area;value;;\nA;1;;\n;;;\nB;2\n').cells).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  test('warns of a header without rows', () => {
    const { table, problems } = read('area,value\n');
    expect(table?.rows).toEqual([]);
    expect(problems).toMatchObject([{ code: 'table-without-rows', level: 'warning' }]);
  });
});

describe('headers', () => {
  test('matches names and aliases without regard to case and space', () => {
    expect(read(' GEBIET ;Jahr;WERT\nA;2021;1\n').table?.columns).toEqual([
      'area',
      'period',
      'value',
    ]);
  });

  test('lists what is present where a required column is missing, and the one that was meant', () => {
    const { table, problems } = read('areas,value\nA,1\n');
    expect(table).toBeUndefined();
    expect(problems).toMatchObject([
      {
        code: 'missing-column',
        facts: { column: 'area', present: ['areas', 'value'], nearest: 'areas' },
      },
      { code: 'unknown-column', level: 'warning', facts: { column: 'areas', nearest: 'area' } },
    ]);
  });

  test('refuses two columns of one meaning', () => {
    expect(read('area;Stadtteil;value\nA;B;1\n').problems).toMatchObject([
      {
        code: 'duplicate-column',
        place: { line: 1, column: 6 },
        facts: { first: 'area', second: 'Stadtteil' },
      },
    ]);
  });

  test('a heading that columns.yaml renames goes before the usual one', () => {
    const renamed = new Map([['code', 'area']]);
    const { cells, problems } = read('code;area;value\n01;Nord;1\n', { renamed });
    expect(problems).toEqual([]);
    expect(cells).toEqual([['01', '1']]);
  });

  test('ignored headings are left out without a word', () => {
    expect(read('area;unit;value\nA;%;1\n', { ignored: ['Unit'] }).problems).toEqual([]);
  });

  test('warns of values in a column without a name', () => {
    expect(codes('area;;value\nA;9;1\n')).toEqual(['unnamed-column']);
  });

  test('accepts further columns that the reader asks for', () => {
    expect(read('area;2019;2020\nA;1;2\n', years).table?.columns).toEqual(['area', '2019', '2020']);
  });

  test('a heading such as __proto__ is only a heading', () => {
    const { table } = read('__proto__,area,constructor\n1,A,2\n');
    expect(table?.rows[0]?.text('__proto__')).toBe('1');
    expect(table?.rows[0]?.text('toString')).toBe('');
  });
});

describe('broken rows', () => {
  test('counts rows of the wrong width in one problem', () => {
    expect(read('area,value\nA,1,2\nB,1\nC,1,5\n').problems).toMatchObject([
      { code: 'ragged-row', place: { line: 2 }, facts: { cells: 3, expected: 2 }, count: 2 },
    ]);
  });

  test('names the cell whose quotation mark is not closed', () => {
    expect(read('area,value\nA,1\nB,"2\nC,3\n').problems).toMatchObject([
      { code: 'broken-quotes', place: { line: 3, column: 3 } },
    ]);
  });
});

test('reads many rows with work that grows as they do', () => {
  const readRows = (rows: number): void => {
    const bytes = new TextEncoder().encode(
      `area,period,value\n${'Nordstadt,2021,"1234"\n'.repeat(rows)}`,
    );
    const { table } = read(bytes);
    expect(table?.rows.length).toBe(rows);
    expect(table?.rows.at(-1)?.place('value')).toEqual({
      file: 'data/x.csv',
      line: rows + 1,
      column: 16,
    });
  };
  readRows(100_000);
  // Eight times the rows; where each is searched for among all it is 64 times the work.
  expect(growthOfWork(readRows, 5000, 40_000)).toBeLessThan(24);
});

describe('what an export does to a table', () => {
  test('tells text that was converted twice, and lets names in capitals pass', () => {
    expect(read('area,value\nMÃ¼hle,1\n').problems).toMatchObject([
      {
        code: 'garbled-text',
        level: 'warning',
        place: { line: 2, column: 2 },
        facts: { kind: 'twice' },
      },
    ]);
    expect(codes('area,value\nâ€žSüdâ€œ,1\n')).toEqual(['garbled-text']);
    expect(codes('area,value\nF\uFFFDrde,1\n')).toEqual(['garbled-text']);
    for (const name of ['SÃO JOÃO', '„IRMÃ“', 'Ângela', 'PÃ »', 'Âge']) {
      expect(codes(`area,value\n${name},1\n`)).toEqual([]);
    }
  });

  test('names UTF-16 that lacks its mark', () => {
    const bytes = utf16('area;value\nSüd;1\n', true).slice(2);
    expect(read(bytes).problems).toMatchObject([
      { code: 'not-a-text-file', facts: { kind: 'utf-16' } },
    ]);
  });

  test('never takes rows with another separator for a remark', () => {
    const { problems } = read('area;period;value\nA,2020,1\nB,2020,2\n');
    expect(problems).toMatchObject([
      { code: 'ragged-row', count: 2, place: { line: 2 }, facts: { otherSeparator: ',' } },
    ]);
  });

  test('takes a line about the source for none of them, however many commas it has', () => {
    const { cells, problems } = read(
      'area,period,value\nA,2020,1\n\nQuelle: Amt 10, Melderegister, 2021\nSource: a; b; c\n',
    );
    expect([cells, problems]).toEqual([[['A', '2020', '1']], []]);
  });

  test.each([
    'area|period|value\nA|2020|1\n',
    'sep=;\narea,period,value\nA,2020,1\n',
    'area  period  value\nA  2020  1\n',
  ])('says once that the header is in one piece: %j', (text) => {
    expect(codes(text)).toEqual(['header-not-split']);
  });

  test('tells a header among the rows as one mistake', () => {
    expect(read('area,value\nA,1\narea,value\nB,2\n').problems).toMatchObject([
      { code: 'header-repeated', place: { line: 3 } },
    ]);
  });

  test('refuses more rows than memory bears, before it splits them', () => {
    const row = new TextEncoder().encode('A,2020,1\n');
    const of = (lines: number) =>
      new Uint8Array(row.length * lines).map((_, at) => row[at % row.length] ?? 0);
    expect(read(of(500_002)).problems).toMatchObject([
      {
        code: 'too-many-rows',
        place: { line: 500_002 },
        facts: { rows: 500_001, limit: 500_000 },
      },
    ]);
    expect(read(of(12), { maximumRows: 10 }).problems).toMatchObject([
      { code: 'too-many-rows', place: { line: 12 }, facts: { rows: 11, limit: 10 } },
    ]);
  });
});

test('remarks above the header are passed over, however many', () => {
  const remarks = '# a line, with a comma; and more\n'.repeat(200);
  const found = read(`${remarks}area;period;value\n01;2024;1,5\n`);
  expect(found.cells).toEqual([['01', '2024', '1,5']]);
  expect(found.problems).toEqual([]);
});
