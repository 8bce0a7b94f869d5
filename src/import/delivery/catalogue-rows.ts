/** Rows for the catalogue as its own header wants them, so that they can be pasted below it. */
import Papa from 'papaparse';
import { catalogueFile } from '../../readers/catalogue/catalogue.ts';
import { catalogueColumns } from '../../readers/catalogue/catalogue-columns.ts';
import { tableHead } from '../../readers/table/table-head.ts';

const known = ['id', 'theme', 'title', 'unit'] as const;

/**
 * @param lines cells `id,theme,title,unit`, as CSV
 * @param catalogue `data/indicators.csv` as it is; undefined where there is none
 * @returns the same in its columns; below a header where there is none
 */
export function catalogueRows(
  lines: readonly string[],
  catalogue: Uint8Array | undefined,
): readonly string[] {
  if (lines.length === 0) return lines;
  if (catalogue === undefined) return [known.join(','), ...lines];
  const head = tableHead(catalogue, catalogueFile, catalogueColumns);
  if (head === undefined) return lines;
  return lines.map((line) => {
    const cells = Papa.parse<string[]>(line).data[0] ?? [];
    const row = head.names.map((name) => cells[known.findIndex((one) => one === name)] ?? '');
    return Papa.unparse([row], { delimiter: head.separator });
  });
}
