/** What is wrong with a whole observation table: columns it lacks, and filters that leave no row. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import type { DeliveryColumns } from '../table/columns.ts';
import type { Table } from '../table/table-row.ts';
import { observationColumns } from './row/observation-columns.ts';

/** Problem `columns-where-empty`: the first filter that no row passes, with what stands in its column instead. */
export function reportEmptyFilter(
  table: Table,
  delivery: DeliveryColumns,
  problems: ProblemList,
): void {
  for (const [heading, values] of delivery.where) {
    if (!table.headings.some((one) => foldName(one) === foldName(heading))) return;
    const wanted = new Set(values.map(foldName));
    const found = [...new Set(table.rows.map((row) => row.textUnder(heading)))];
    if (found.some((text) => wanted.has(foldName(text)))) continue;
    const facts = { heading, values, found: found.slice(0, 10), file: table.file };
    problems.add('columns-where-empty', delivery.place, facts);
    return;
  }
}

/** Problem `missing-column`, at the heading that may be meant, if there is one. */
export function reportMissingColumn(
  table: Table,
  name: string,
  delivery: DeliveryColumns | undefined,
  problems: ProblemList,
): void {
  const spec = observationColumns.find((column) => column.name === name);
  const nearest = nearestName(
    name,
    table.columns.filter((column) => !observationColumns.some((known) => known.name === column)),
  );
  const place = nearest === undefined ? table.header : table.headingPlace(nearest);
  const ignored = new Set(delivery?.ignore.map(foldName));
  problems.add('missing-column', place, {
    column: name,
    aliases: spec?.aliases ?? [],
    present: table.headings.filter((heading) => !ignored.has(foldName(heading))),
    nearest,
    isSettable: name === 'period',
    shape: nearest === undefined ? table.shape() : undefined,
  });
}

/** Problems `columns-without-heading`: headings that columns.yaml speaks of and the table lacks. */
export function reportAbsentHeadings(
  table: Table,
  delivery: DeliveryColumns,
  problems: ProblemList,
): void {
  const present = new Set(table.headings.map(foldName));
  for (const heading of [...delivery.columns.keys(), ...delivery.where.keys()]) {
    if (present.has(foldName(heading))) continue;
    const nearest = nearestName(heading, table.headings);
    const facts = { heading, present: table.headings, nearest };
    problems.fold('columns-without-heading', heading, table.header, facts);
  }
}
