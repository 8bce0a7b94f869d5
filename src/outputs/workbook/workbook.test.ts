import { read } from '@e965/xlsx';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { viewReport } from '../../report/report-view.ts';
import { protect } from '../../test/protected-report.ts';
import { area, indicator, row, smallReport } from '../../test/small-report.ts';
import { areaWorkbook } from './area-workbook.ts';
import { indicatorWorkbook } from './indicator-workbook.ts';
import { workbookBytes } from './workbook.ts';

afterEach(() => {
  vi.useRealTimers();
});

const share = indicator('share', { unit: 'percent', title: 'Share', source: '=HYPERLINK("x")' });
const { publishable } = protect(
  smallReport({
    indicators: [share],
    areas: [area('a', { name: '=1+1' }), area('b'), area('c'), area('d')],
    rows: [
      row('share', 'a', '2024', { n: '3', d: '317' }),
      row('share', 'b', '2024', { value: '31.75' }),
      row('share', 'c', '2024', { value: '(12.5)' }),
      row('share', 'd', '2024', { value: 'x' }),
      row('share', 'b', '2023', { value: '-' }),
    ],
  }),
);
const view = viewReport(publishable);
const nowhere = { root: undefined };

/** A cell as Excel shows it, its type, and whether it is a formula. */
function cellAt(bytes: Uint8Array, sheet: number, at: string) {
  const book = read(bytes, { cellNF: true, cellFormula: true });
  const cell = book.Sheets[book.SheetNames[sheet] ?? '']?.[at];
  return cell && { shown: cell.w, type: cell.t, value: cell.v, formula: cell.f };
}

describe('a workbook', () => {
  test('has the same bytes whenever it is made', async () => {
    const sheets = [
      { name: 'Numbers', rows: [['a', { value: 1, format: '0' }]], widths: [10, 10] },
    ];
    vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z'), toFake: ['Date'] });
    const first = await workbookBytes(sheets);
    vi.setSystemTime(new Date('2027-08-05T23:59:59Z'));
    expect(Buffer.compare(first, await workbookBytes(sheets))).toBe(0);
  });

  test('holds no formula and nothing that a reader of XML refuses', async () => {
    const text = '=cmd|"/c calc"!A1\u0000\u000B\uD800 <b>&amp;</b>';
    const bytes = await workbookBytes([{ name: 'N', rows: [['h'], [text]], widths: [10] }]);
    expect(cellAt(bytes, 0, 'A2')).toMatchObject({
      type: 's',
      value: '=cmd|"/c calc"!A1 <b>&amp;</b>',
      formula: undefined,
    });
  });
});

describe('the workbook of an indicator', () => {
  test('has numbers in the precision of figures, and signs where there is none', async () => {
    const bytes = await indicatorWorkbook(view, share, nowhere);
    expect(cellAt(bytes, 0, 'C1')).toMatchObject({ value: '2023', type: 's' });
    expect(cellAt(bytes, 0, 'B2')).toMatchObject({ value: '=1+1', type: 's', formula: undefined });
    expect(cellAt(bytes, 0, 'D2')).toMatchObject({ value: '.', type: 's' });
    expect(cellAt(bytes, 0, 'D3')).toMatchObject({ value: 31.75, shown: '31.8', type: 'n' });
    expect(cellAt(bytes, 0, 'C3')).toMatchObject({ value: 0, shown: '0', type: 'n' });
    expect(cellAt(bytes, 0, 'D4')).toMatchObject({ value: 12.5, shown: '(12.5)', type: 'n' });
    expect(cellAt(bytes, 0, 'D5')).toMatchObject({ value: 'x', type: 's' });
    expect(cellAt(bytes, 0, 'C5')).toMatchObject({ value: 'n/a', type: 's' });
  });

  test('says on its second sheet whose numbers they are and what the signs mean', async () => {
    const book = read(await indicatorWorkbook(view, share, { root: 'https://x.example' }));
    const notes = JSON.stringify(book.Sheets[book.SheetNames[1] ?? '']);
    expect(notes).toContain('Datenlizenz Deutschland – Namensnennung – Version 2.0');
    expect(notes).toContain('https://x.example/indikatoren/share/');
    expect(notes).toContain('Signs in cells');
  });
});

test('the workbook of an area withholds what its table withholds', async () => {
  const [first] = view.areasOf('district');
  if (first === undefined) throw new Error('no area');
  const bytes = await areaWorkbook(view, first, nowhere);
  expect(cellAt(bytes, 0, 'A2')).toMatchObject({ value: 'share' });
  expect(cellAt(bytes, 0, 'D2')).toMatchObject({ value: '.' });
  expect(cellAt(bytes, 0, 'C2')).toMatchObject({ value: 'n/a' });
});
