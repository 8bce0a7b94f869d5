/** Cuts one column out of a table of the example, with the columns that say what its rows are. */
import Papa from 'papaparse';
import { foldName } from '../domain/naming/fold-name.ts';
import type { ColumnSpec } from '../readers/table/column-spec.ts';

/** Rows of the example that are shown of a column. */
const shownRows = 2;

const parsed = new Map<string, Papa.ParseResult<string[]>>();

/** A table of the example; each is asked for once for every column. */
function tableOf(text: string): Papa.ParseResult<string[]> {
  const table = parsed.get(text) ?? Papa.parse<string[]>(text.trim());
  parsed.set(text, table);
  return table;
}

/** Whether a heading is the column, by its name or one of its other names. */
const isColumn = (heading: string, { name, aliases }: ColumnSpec): boolean =>
  [name, ...aliases].some((known) => foldName(known) === foldName(heading));

/**
 * @param text CSV of the example
 * @param column that is cut out
 * @param keys columns that say what a row is, as far as the table has them
 * @returns the header and some rows that have a value; undefined where there are none
 */
export function cutTable(
  text: string,
  column: ColumnSpec,
  keys: readonly ColumnSpec[],
): string | undefined {
  const { data, meta } = tableOf(text);
  const [header = [], ...rows] = data;
  const at = header.findIndex((heading) => isColumn(heading, column));
  if (at === -1) return undefined;
  const filled = rows.filter((row) => (row[at] ?? '') !== '').slice(0, shownRows);
  if (filled.length === 0) return undefined;
  const shown = header.flatMap((heading, position) =>
    position === at || keys.some((key) => isColumn(heading, key)) ? [position] : [],
  );
  const cells = [header, ...filled].map((row) => shown.map((position) => row[position] ?? ''));
  return Papa.unparse(cells, { delimiter: meta.delimiter, newline: '\n' });
}
