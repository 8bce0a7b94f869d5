/** Workbooks (XLSX) of plain sheets, with the same bytes for the same contents. */
import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { withFixedTimes } from '../archive/zip.ts';

/** A cell: text, a number with the format that it is shown in, or nothing. Never a formula. */
export type WorkbookCell = string | { readonly value: number; readonly format: string } | undefined;

export interface WorkbookSheet {
  readonly name: string;
  /** The first row is the heading. */
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Widths of columns, in characters. */
  readonly widths: readonly number[];
  /** Columns at the left that stay in sight. */
  readonly fixedColumns?: number;
}

/** Excel cuts what is longer. */
const longestText = 32_767;

/** What XML cannot hold, and lone halves of surrogate pairs. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const clean = (text: string): string =>
  text.toWellFormed().replace(unwritable, '').slice(0, longestText);

/**
 * The bytes of a workbook. The library stamps the entries of its archive, always in one order, with the time: that is taken out.
 * Texts are written as shared strings, which no program takes for formulas.
 */
export async function workbookBytes(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const made = await writeXlsxFile(
    sheets.map(({ name, rows, widths, fixedColumns = 0 }) => ({
      sheet: name,
      data: rows.map((row, at) => row.map((cell) => written(cell, at === 0))) as SheetData,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      ...(fixedColumns === 0 ? {} : { stickyColumnsCount: fixedColumns }),
    })),
  ).toBuffer();
  return withFixedTimes(made);
}

function written(cell: WorkbookCell, isHeading: boolean): object | null {
  if (cell === undefined || cell === '') return null;
  if (typeof cell !== 'string') return { ...cell, type: Number };
  return { value: clean(cell), type: String, ...(isHeading ? { fontWeight: 'bold' } : {}) };
}
