/** Which columns of a table hold values, and what their headings say of these. */
import { foldName } from '../../../domain/naming/fold-name.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import { parsePeriod, periodMistake } from '../../../domain/indicator/period.ts';
import type { ProblemList } from '../../../domain/problem/problem.ts';
import type { DeliveryColumns } from '../../table/columns.ts';
import type { Table } from '../../table/table-row.ts';
import { likelyPeriod } from '../../text/likely-period.ts';
import { pooledYears } from './pooled-years.ts';

/** A column of values: `value` of a long table, or one of several whose headings say what the rows do not. */
export interface ValueColumn {
  readonly column: string;
  readonly period: Period | undefined;
  /** Words or id of the indicator. */
  readonly indicator: string | undefined;
  readonly group: string | undefined;
}

/** What kind of table it is: one value a row, or several under headings of their own. */
export type ValueHeadings =
  | { readonly kind: 'long' }
  | { readonly kind: 'periods' | 'delivery'; readonly headings: readonly string[] };

/** The columns of values. Problems: `impossible-date`, `not-a-period`, `duplicate-column` of headings that are periods. */
export function valueColumns(
  table: Table,
  held: ValueHeadings,
  delivery: DeliveryColumns | undefined,
  problems: ProblemList,
): readonly ValueColumn[] {
  const nothing = { period: undefined, indicator: undefined, group: undefined };
  switch (held.kind) {
    case 'long':
      return [{ column: 'value', ...nothing }];
    case 'delivery':
      return held.headings.map((column) => ({
        column,
        period: undefined,
        indicator: delivery?.indicators.get(foldName(column)),
        group: delivery?.groups.get(foldName(column)),
      }));
    case 'periods':
      return periodColumns(table, held.headings, delivery, problems).map((one) => ({
        ...nothing,
        ...one,
      }));
  }
}

function periodColumns(
  table: Table,
  periodHeadings: readonly string[],
  delivery: DeliveryColumns | undefined,
  problems: ProblemList,
): readonly { readonly column: string; readonly period: Period }[] {
  const headings = new Map<string, string>();
  return periodHeadings.flatMap((column) => {
    const text = delivery?.poolsYears === true ? pooledYears(column) : column;
    const period = parsePeriod(text);
    if (period === undefined) {
      const facts = { text: column, nearest: likelyPeriod(column) };
      const code = periodMistake(text) ?? 'not-a-period';
      problems.fold(code, '\u0000heading', table.headingPlace(column), facts);
      return [];
    }
    const first = headings.get(period.text);
    if (first !== undefined) {
      const facts = { column: period.text, first, second: column };
      problems.add('duplicate-column', table.headingPlace(column), facts);
      return [];
    }
    headings.set(period.text, column);
    return { column, period };
  });
}
