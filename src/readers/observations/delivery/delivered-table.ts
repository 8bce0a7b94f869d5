/** A table as its delivery is described: headings by other names, and columns that the table does not have. */
import { foldName } from '../../../domain/naming/fold-name.ts';
import type { Place } from '../../../domain/problem/problem.ts';
import type { TableOptions } from '../../table/column-spec.ts';
import type { DeliveryColumns } from '../../table/columns.ts';
import type { Table, TableRow } from '../../table/table-row.ts';

/** How the headings of a delivery's table are read. */
export function deliveryOptions(
  delivery: DeliveryColumns | undefined,
  looksLikePeriod: (heading: string) => boolean,
): TableOptions {
  const settable = ['area', 'period'];
  if (delivery === undefined) return { accepts: looksLikePeriod, settable };
  const { where, indicators, groups, columns, ignore, set } = delivery;
  const wanted = new Set([...where.keys()].map(foldName));
  const isOfValues = (heading: string): boolean =>
    indicators.has(foldName(heading)) || groups.has(foldName(heading));
  return {
    accepts: (heading) =>
      wanted.has(foldName(heading)) || isOfValues(heading) || looksLikePeriod(heading),
    ownName: isOfValues,
    renamed: new Map([...columns].map(([heading, name]) => [foldName(heading), name])),
    ignored: ignore,
    provided: [...set.keys()],
    settable,
  };
}

/** A table with the columns that columns.yaml sets; the table itself where it sets none. */
export function withSetColumns(table: Table, set: ReadonlyMap<string, string>): Table {
  if (set.size === 0) return table;
  return {
    ...table,
    columns: [...new Set([...table.columns, ...set.keys()])],
    rows: table.rows.map((row) => new SetRow(row, set)),
  };
}

/** A row with texts that hold for the whole table. */
class SetRow implements TableRow {
  readonly #row: TableRow;
  readonly #set: ReadonlyMap<string, string>;

  constructor(row: TableRow, set: ReadonlyMap<string, string>) {
    this.#row = row;
    this.#set = set;
  }

  get line(): number {
    return this.#row.line;
  }

  text(column: string): string {
    return this.#set.get(column) ?? this.#row.text(column);
  }

  textUnder(heading: string): string {
    return this.#row.textUnder(heading);
  }

  place(column: string): Place {
    return this.#row.place(column);
  }
}
