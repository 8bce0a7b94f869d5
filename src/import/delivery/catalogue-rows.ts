/** Rows for a table of the report as its own header wants them, so that they can be pasted below it. */
import Papa from 'papaparse';
import { catalogueFile } from '../../readers/catalogue/catalogue.ts';
import { catalogueColumns } from '../../readers/catalogue/catalogue-columns.ts';
import { groupColumns } from '../../readers/catalogue/groups.ts';
import { groupsFile } from '../../readers/report-files.ts';
import type { ColumnSpec } from '../../readers/table/column-spec.ts';
import { tableHead } from '../../readers/table/table-head.ts';

interface Pasted {
  readonly file: string;
  readonly specs: readonly ColumnSpec[];
  /** Columns of the rows that are given. */
  readonly columns: readonly string[];
}

const catalogue: Pasted = {
  file: catalogueFile,
  specs: catalogueColumns,
  columns: ['id', 'theme', 'title', 'unit'],
};
const groups: Pasted = { file: groupsFile, specs: groupColumns, columns: ['id', 'title'] };

/**
 * @param lines cells `id,theme,title,unit`, as CSV
 * @param bytes `data/indicators.csv` as it is; undefined where there is none
 * @returns the same in its columns; below a header where there is none
 */
export const catalogueRows = (
  lines: readonly string[],
  bytes: Uint8Array | undefined,
): readonly string[] => pastable(lines, bytes, catalogue);

/** The same for cells `id,title` of `data/groups.csv`. */
export const groupRows = (
  lines: readonly string[],
  bytes: Uint8Array | undefined,
): readonly string[] => pastable(lines, bytes, groups);

function pastable(
  lines: readonly string[],
  bytes: Uint8Array | undefined,
  { file, specs, columns }: Pasted,
): readonly string[] {
  if (lines.length === 0) return lines;
  if (bytes === undefined) return [columns.join(','), ...lines];
  const head = tableHead(bytes, file, specs);
  if (head === undefined) return lines;
  return lines.map((line) => {
    const cells = Papa.parse<string[]>(line).data[0] ?? [];
    const row = head.names.map((name) => cells[columns.findIndex((one) => one === name)] ?? '');
    return Papa.unparse([row], { delimiter: head.separator });
  });
}
