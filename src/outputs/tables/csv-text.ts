/** CSV as the contract wants downloads: UTF-8 without BOM, LF, comma, decimal point. */
import Papa from 'papaparse';

/** One cell: text, a number, or nothing. */
export type CsvCell = string | number | undefined;

/**
 * Lines of a table with its header. A text cell that a spreadsheet would take for a formula (it
 * begins with `=`, `+`, `-`, `@`, also in full width as East Asian keyboards write them, tab or CR) gets a leading apostrophe; numbers never.
 */
export const csvText = (
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string =>
  `${Papa.unparse([columns, ...rows.map((row) => row.map(cellText))] as string[][], { newline: '\n' })}\n`;

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell);
  return /^[=+\-@＝＋－＠\t\r]/u.test(cell) ? `'${cell}` : cell;
}

/** A number in full precision, without an exponent. */
function numberText(value: number): string {
  const text = String(value === 0 ? 0 : value);
  if (!text.includes('e')) return text;
  const digits = value.toFixed(20);
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
