/** Tables of the register as they came: by the entries of columns.yaml, from CSV or GeoJSON. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Crs } from '../../domain/municipality.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { withSetColumns } from '../observations/delivery/delivered-table.ts';
import type { ColumnSpec, TableOptions } from '../table/column-spec.ts';
import { entryKey, isOfDelivery } from '../table/columns.ts';
import type { DeliveryColumns, RegisterTable } from '../table/columns.ts';
import { parseTable } from '../table/table.ts';
import type { Table } from '../table/table-row.ts';
import { parseGeojsonTable } from './geojson-table.ts';

export interface RegisterFile {
  /** Relative to the report folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A table by one entry of columns.yaml; several entries of one file each give a table. */
export interface DeliveredTable {
  readonly table: Table;
  readonly delivery: DeliveryColumns | undefined;
  /** System that the file itself names. */
  readonly crs: Crs | undefined;
  /** Rows that `where` leaves out. */
  readonly filtered: number;
}

/**
 * The tables of one kind, one after the other. Rows that no `where` chooses are left out.
 *
 * Problems: those of tables and of GeoJSON, `columns-without-file`, `columns-without-heading`, `columns-where-empty`.
 */
export function deliveredTables(
  kind: RegisterTable,
  files: readonly RegisterFile[],
  columns: readonly ColumnSpec[],
  deliveries: readonly DeliveryColumns[],
  problems: ProblemList,
): readonly DeliveredTable[] {
  const own = deliveries.filter(({ register }) => register === kind);
  for (const delivery of own) {
    if (files.some(({ file }) => entriesOf(file, own).includes(delivery))) continue;
    const [taken] = files.filter(({ file }) => isOfDelivery(file, delivery));
    const earlier = taken && entriesOf(taken.file, own)[0]?.place.line;
    problems.add('columns-without-file', delivery.place, { pattern: delivery.files, earlier });
  }
  return files.flatMap(({ file, bytes }) => {
    const entries = entriesOf(file, own);
    return (entries.length === 0 ? [undefined] : entries).flatMap((delivery) => {
      const options = optionsOf(delivery);
      const read = file.endsWith('.geojson')
        ? parseGeojsonTable(bytes, file, columns, problems, options)
        : { table: parseTable(bytes, file, columns, problems, options), crs: undefined };
      if (read?.table === undefined) return [];
      return [{ ...asDelivered(read.table, delivery, problems), crs: read.crs }];
    });
  });
}

/** Those of the first pattern that a file fits. */
function entriesOf(
  file: string,
  deliveries: readonly DeliveryColumns[],
): readonly DeliveryColumns[] {
  const first = deliveries.find((delivery) => isOfDelivery(file, delivery));
  return deliveries.filter((delivery) => delivery.files === first?.files);
}

function optionsOf(delivery: DeliveryColumns | undefined): TableOptions {
  if (delivery === undefined) return {};
  const { where, columns, ignore, set } = delivery;
  const wanted = new Set([...where.keys()].map(foldName));
  return {
    accepts: (heading) => wanted.has(foldName(heading)),
    renamed: new Map([...columns].map(([heading, name]) => [foldName(heading), name])),
    ignored: ignore,
    provided: [...set.keys()],
  };
}

function asDelivered(
  table: Table,
  delivery: DeliveryColumns | undefined,
  problems: ProblemList,
): Omit<DeliveredTable, 'crs'> {
  if (delivery === undefined) return { table, delivery, filtered: 0 };
  const present = new Set(table.headings.map(foldName));
  for (const heading of [...delivery.columns.keys(), ...delivery.where.keys()]) {
    if (present.has(foldName(heading))) continue;
    const nearest = nearestName(heading, table.headings);
    const facts = { heading, present: table.headings, nearest };
    problems.fold('columns-without-heading', heading, table.header, facts);
  }
  const wanted = [...delivery.where].map(
    ([heading, values]) => [heading, new Set(values.map(foldName))] as const,
  );
  const rows = table.rows.filter((row) =>
    wanted.every(
      ([heading, values]) =>
        !present.has(foldName(heading)) || values.has(foldName(row.textUnder(heading))),
    ),
  );
  if (rows.length === 0 && table.rows.length > 0) reportEmptyFilter(table, delivery, problems);
  const chosen = withSetColumns({ ...table, rows }, delivery.set);
  return { table: chosen, delivery, filtered: table.rows.length - rows.length };
}

/** Names the first filter that no row passes, with what stands in its column instead. */
function reportEmptyFilter(
  table: Table,
  { where, place }: DeliveryColumns,
  problems: ProblemList,
): void {
  for (const [heading, values] of where) {
    const found = [...new Set(table.rows.map((row) => row.textUnder(heading)))];
    const wanted = new Set(values.map(foldName));
    if (found.some((text) => wanted.has(foldName(text)))) continue;
    const facts = { heading, values, found: found.slice(0, 10), file: table.file };
    problems.add('columns-where-empty', place, facts);
    return;
  }
}

/** Which entries of `types` and `areas` the rows had a use for; tells the others. Problem `columns-entry-unused`. */
export class UsedEntries {
  readonly #used = new Set<string>();

  use(delivery: DeliveryColumns, key: 'types' | 'areas', text: string): string | undefined {
    const found = delivery[key].get(foldName(text));
    if (found !== undefined) this.#used.add(this.#keyOf(delivery, key, text));
    return found;
  }

  report(deliveries: readonly DeliveryColumns[], problems: ProblemList): void {
    for (const delivery of deliveries) {
      for (const key of ['types', 'areas'] as const) {
        for (const text of delivery[key].keys()) {
          if (this.#used.has(this.#keyOf(delivery, key, text))) continue;
          const entry = entryKey(key, text);
          problems.add('columns-entry-unused', delivery.places.get(entry) ?? delivery.place, {
            key,
            entry: delivery.written.get(entry) ?? text,
          });
        }
      }
    }
  }

  #keyOf({ place }: DeliveryColumns, key: string, text: string): string {
    return `${String(place.line ?? 0)} ${entryKey(key, text)}`;
  }
}
