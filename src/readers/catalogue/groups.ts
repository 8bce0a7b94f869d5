/** `data/groups.csv`: labels of the breakdowns. */
import { foldName } from '../../domain/naming/fold-name.ts';
import type { Group } from '../../domain/indicator/indicator.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { parseNumber } from '../text/number-text.ts';
import { isSpreadsheetError } from '../text/spreadsheet-errors.ts';
import { checkSameTitles } from '../content/same-titles.ts';
import { parseTable } from '../table/table.ts';
import type { ColumnSpec } from '../table/column-spec.ts';
import type { Table } from '../table/table-row.ts';

export const groupColumns: readonly ColumnSpec[] = [
  { name: 'id', aliases: ['gruppe', 'group'], required: true },
  { name: 'title', aliases: ['titel', 'bezeichnung', 'name'], required: false },
  { name: 'dimension', aliases: ['merkmal'], required: false },
  { name: 'order', aliases: ['reihenfolge'], required: false },
  { name: 'total', aliases: ['insgesamt', 'summe'], required: false },
];

const yes = new Set(['yes', 'true', 'ja', '1', 'x']);
const no = new Set(['', 'no', 'false', 'nein', '0']);

/**
 * Parses `data/groups.csv`. Without `order` the order of the rows counts; the order written goes first.
 * Problems: those of tables, `missing-cell`, `spreadsheet-error`, `duplicate-group`, `not-a-whole-number`, `not-yes-or-no`,
 * `two-totals`.
 */
export function parseGroups(
  bytes: Uint8Array,
  file: string,
  problems: ProblemList,
): readonly Group[] {
  const table = parseTable(bytes, file, groupColumns, problems);
  if (table === undefined) return [];
  const groups: Group[] = [];
  const lines = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const id = row.text('id');
    for (const column of ['id', 'title', 'dimension']) {
      const text = row.text(column);
      if (isSpreadsheetError(text)) {
        problems.fold('spreadsheet-error', text, row.place(column), { text });
      }
    }
    if (id === '') {
      problems.fold('missing-cell', 'id', row.place('id'), { column: 'id' });
      continue;
    }
    const earlier = lines.get(foldName(id));
    if (earlier !== undefined) {
      problems.add('duplicate-group', row.place('id'), { group: id, line: earlier });
      continue;
    }
    lines.set(foldName(id), row.line);
    const order = row.text('order') === '' ? undefined : parseNumber(row.text('order'), '.');
    if (typeof order === 'string') {
      const facts = { text: row.text('order'), column: 'order' };
      problems.add('not-a-whole-number', row.place('order'), facts);
    }
    const total = row.text('total').toLowerCase();
    if (!yes.has(total) && !no.has(total)) {
      const facts = { text: row.text('total'), column: 'total' };
      problems.add('not-yes-or-no', row.place('total'), facts);
    }
    groups.push({
      id,
      title: row.text('title') || id,
      dimension: row.text('dimension') || undefined,
      order: typeof order === 'object' ? order.value : index + 1,
      total: yes.has(total),
    });
  }
  reportSecondTotals(groups, table, problems);
  const placeOf = (id: string) => table.rows.find((row) => row.text('id') === id)?.place('title');
  const titled = groups.map(({ id, title, dimension }) => ({ id, title, within: dimension }));
  checkSameTitles('groups', titled, placeOf, problems);
  // Stable: groups of the same order stay as they stand.
  return groups.sort((a, b) => a.order - b.order);
}

/** A dimension has one total; with two, which of them a map shows would be chance. Problem: `two-totals`. */
function reportSecondTotals(groups: readonly Group[], table: Table, problems: ProblemList): void {
  const totals = new Map<string, string>();
  for (const { id, dimension = '', total } of groups) {
    if (!total) continue;
    const first = totals.get(dimension);
    if (first === undefined) {
      totals.set(dimension, id);
      continue;
    }
    const row = table.rows.find((one) => one.text('id') === id);
    const place = row?.place('total') ?? table.header;
    problems.add('two-totals', place, { first, second: id, dimension });
  }
}
