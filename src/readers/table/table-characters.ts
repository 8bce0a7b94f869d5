/** Characters in the cells of a table that no text of a report may hold. */
import type { ProblemList } from '../../domain/problem/problem.ts';
import { codePointOf, controlCharacter } from '../text/control-characters.ts';
import type { TableRow } from './table-row.ts';

/** What is no known key is told as such, its control characters shown. */
const keyColumns: ReadonlySet<string> = new Set(['area', 'indicator', 'period']);

/** Problem `content-control-character`, in the columns that are read. */
export function checkControlCharacters(
  rows: readonly TableRow[],
  columns: readonly string[],
  problems: ProblemList,
): void {
  const checked = columns.filter((column) => !keyColumns.has(column));
  for (const row of rows) {
    for (const column of checked) {
      const found = controlCharacter.exec(row.text(column))?.[0];
      if (found === undefined) continue;
      const codePoint = codePointOf(found);
      const fold = `${column} ${codePoint}`;
      problems.fold('content-control-character', fold, row.place(column), { codePoint });
    }
  }
}
