/** XLSX and ODS → sheets as they are shown. Nothing of the file's properties (authors, paths, links) is looked at. */
import { read } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { emptyCell, isFilled } from './grid.ts';
import type { Grid, GridCell, GridRow, Merge } from './grid.ts';
import { hiddenInOds } from './ods-visibility.ts';
import type { HiddenInSheet } from './ods-visibility.ts';
import { RefusedDelivery } from './refusal.ts';
import { shownCell } from './shown-number.ts';
import { ZipFile } from './zip-entries.ts';

export interface Workbook {
  /** Visible sheets with at least one filled cell. */
  readonly sheets: readonly Grid[];
  readonly hiddenSheets: readonly string[];
  /** Visible sheets without a cell. */
  readonly emptySheets: readonly string[];
}

const mostColumns = 16_384;
const mostCells = 20_000_000;

/**
 * Reads a workbook.
 *
 * @throws RefusedDelivery: damaged, encrypted, not a workbook, unpacks to more than 200 MB, too wide
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const zip = new ZipFile(bytes);
  const isOds = zip.names.includes('content.xml');
  if (!isOds && !zip.names.some((name) => /^xl\/workbook\.(?:xml|bin)$/u.test(name))) {
    throw new RefusedDelivery({ kind: 'not-a-workbook' });
  }
  zip.verify();
  const hidden = isOds ? hiddenInOds(textOf(zip, 'content.xml')) : undefined;
  const book = parse(bytes);
  const since1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: Grid[] = [];
  const hiddenSheets: string[] = [];
  const emptySheets: string[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    const state = book.Workbook?.Sheets?.[index]?.Hidden;
    if ((state !== undefined && state !== 0) || hidden?.[index]?.isHidden === true) {
      hiddenSheets.push(name);
      continue;
    }
    const grid = gridOf(name, sheet, hidden?.[index], since1904, isOds);
    if (grid.rows.length === 0) emptySheets.push(name);
    else sheets.push(grid);
  }
  return { sheets, hiddenSheets, emptySheets };
}

const textOf = (zip: ZipFile, name: string): string =>
  new TextDecoder().decode(zip.read(name) ?? new Uint8Array());

function parse(bytes: Uint8Array): ReturnType<typeof read> {
  try {
    // cellNF: formats are needed, texts are made by them; no formulas, links, macros or properties.
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: true,
      bookVBA: false,
    });
  } catch (error) {
    const isEncrypted = error instanceof Error && /password|encrypt/iu.test(error.message);
    throw new RefusedDelivery({ kind: isEncrypted ? 'encrypted' : 'not-a-workbook' });
  }
}

function gridOf(
  name: string,
  sheet: WorkSheet,
  odsHidden: HiddenInSheet | undefined,
  since1904: boolean,
  isOds: boolean,
): Grid {
  const data = (sheet['!data'] ?? []) as readonly (
    readonly (CellObject | undefined)[] | undefined
  )[];
  const isRowHidden = (r: number): boolean =>
    sheet['!rows']?.[r]?.hidden === true || odsHidden?.rows.has(r) === true;
  const isColumnHidden = (c: number): boolean =>
    sheet['!cols']?.[c]?.hidden === true || odsHidden?.columns.has(c) === true;
  const used = data.map((row) => lastFilled(row));
  const width = used.reduce((most, last) => Math.max(most, last + 1), 0);
  const cells = used.reduce((sum, last) => sum + last + 1, 0);
  if (width > mostColumns || cells > mostCells) {
    throw new RefusedDelivery({ kind: 'too-wide', columns: width, most: mostColumns });
  }
  const hiddenColumns = new Set<number>();
  const shownColumns: number[] = [];
  for (let c = 0; c < width; c += 1) {
    if (!isColumnHidden(c)) shownColumns.push(c);
    else if (data.some((row) => isUsed(row?.[c]))) hiddenColumns.add(c);
  }
  let hiddenRows = 0;
  const rows: GridRow[] = [];
  const newRow = new Map<number, number>();
  for (const [r, row] of data.entries()) {
    if (row === undefined || (used[r] ?? -1) < 0) continue;
    if (isRowHidden(r)) {
      hiddenRows += 1;
      continue;
    }
    const shown = shownColumns.map((c) => gridCell(row[c], since1904, isOds));
    if (!shown.some(isFilled)) continue;
    newRow.set(r, rows.length);
    rows.push({ line: r + 1, cells: shown });
  }
  const newColumn = new Map(shownColumns.map((c, at) => [c, at]));
  return {
    sheet: name,
    rows,
    merges: (sheet['!merges'] ?? []).flatMap(({ s, e }) => mergeOf(s, e, newRow, newColumn)),
    hidden: { rows: hiddenRows, columns: hiddenColumns.size },
  };
}

const isUsed = (cell: CellObject | undefined): boolean =>
  cell !== undefined && cell.t !== 'z' && cell.v !== undefined && cell.v !== '';

const lastFilled = (row: readonly (CellObject | undefined)[] | undefined): number =>
  row === undefined ? -1 : row.findLastIndex(isUsed);

/** What is left of a merge where some of its rows and columns are hidden or empty. */
function mergeOf(
  from: { readonly r: number; readonly c: number },
  to: { readonly r: number; readonly c: number },
  rows: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
): readonly Merge[] {
  const within = (places: ReadonlyMap<number, number>, first: number, last: number) => {
    const inside = [...places].filter(([old]) => old >= first && old <= last).map(([, now]) => now);
    return { from: Math.min(...inside), to: Math.max(...inside), some: inside.length > 0 };
  };
  const down = within(rows, from.r, to.r);
  const across = within(columns, from.c, to.c);
  return down.some && across.some
    ? [{ top: down.from, left: across.from, bottom: down.to, right: across.to }]
    : [];
}

function gridCell(cell: CellObject | undefined, since1904: boolean, isOds: boolean): GridCell {
  if (cell === undefined || !isUsed(cell)) return emptyCell;
  const value = cell.v;
  if (cell.t === 'e') return { text: cell.w ?? '#N/A' };
  if (value instanceof Date)
    return { text: value.toISOString().slice(0, 10), day: value.toISOString().slice(0, 10) };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (typeof value !== 'number') return { text: String(value).replace(/\r\n?/gu, '\n') };
  const shown = shownCell(value, typeof cell.z === 'string' ? cell.z : '', since1904);
  // ODS brings the text that its program showed.
  return isOds && cell.w !== undefined && shown.day === undefined
    ? odsCell(cell.w, value, shown)
    : shown;
}

/** The text of an ODS cell is written in the marks of its own language; the number behind it tells which they are. */
function odsCell(written: string, value: number, shown: GridCell): GridCell {
  const text = written.trim();
  const digits = /\d[\d.,'\s\u00a0\u202f]*/u.exec(text)?.[0].trim();
  if (digits === undefined) return { text };
  const percent = text.includes('%') ? 100 : 1;
  for (const mark of [',', '.']) {
    const [whole = '', part = ''] = digits.split(mark);
    if (digits.split(mark).length > 2) continue;
    const number = Number(`${whole.replace(/[^\d]/gu, '')}.${part.replace(/[^\d]/gu, '') || '0'}`);
    const decimals = part.length;
    const tolerance = 0.5 * 10 ** -decimals * 1.000001;
    if (Math.abs(number - Math.abs(value) * percent) <= tolerance) {
      return { text, number: { value: value < 0 ? -number : number, decimals } };
    }
  }
  return shown;
}
