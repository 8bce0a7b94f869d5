/** Which record is the header, and what its cells mean. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import type { TableShape } from '../../domain/problem/table-shape.ts';
import type { ColumnSpec, TableOptions } from './column-spec.ts';
import type { TableRecord } from './record-list.ts';
import { filledCells, isRemark } from './table-records.ts';

export interface TableHeader {
  /** Index of each column's cell, by canonical name; columns left out are absent. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Number of cells up to the last that has a name or values. */
  readonly width: number;
}

/** So many headings are told one by one; the rest is counted. */
const namedHeadings = 8;

/** From a heading as written to a column's canonical name. */
export type HeadingLookup = (heading: string) => string | undefined;

/** Makes the lookup of known headings: names, then aliases, without regard to case and surrounding space. */
export function headingLookup(
  columns: readonly ColumnSpec[],
  options: TableOptions,
): HeadingLookup {
  const names = new Map<string, string>();
  for (const column of columns) {
    for (const alias of column.aliases) names.set(foldName(alias), column.name);
  }
  for (const column of columns) names.set(foldName(column.name), column.name);
  for (const [heading, name] of options.renamed ?? []) names.set(foldName(heading), name);
  for (const heading of options.ignored ?? []) names.delete(foldName(heading));
  return (heading) =>
    options.ownName?.(heading.trim()) === true && options.renamed?.has(foldName(heading)) !== true
      ? undefined
      : names.get(foldName(heading));
}

/**
 * The position of the header among the first records: the first of them that bears every
 * required column, else the first with two filled cells (what stands above are title lines), else the first.
 */
export function findHeader(
  head: readonly TableRecord[],
  columns: readonly ColumnSpec[],
  lookup: HeadingLookup,
): number {
  const required = columns.filter((column) => column.required).map((column) => column.name);
  if (required.length > 0) {
    const complete = head.findIndex(({ cells }) => {
      if (isRemark(cells)) return false;
      const present = new Set(cells.map(lookup));
      return required.every((name) => present.has(name));
    });
    if (complete !== -1) return complete;
  }
  const wide = head.findIndex(({ cells }) => !isRemark(cells) && filledCells(cells) > 1);
  if (wide !== -1) return wide;
  return Math.max(
    0,
    head.findIndex(({ cells }) => !isRemark(cells)),
  );
}

/** How many known headings a text holds that is split by some mark other than the table's. */
const partsKnown = (text: string, isKnown: (heading: string) => boolean): number =>
  Math.max(
    ...[/[;,\t|]/u, /\s{2,}/u, /\s/u].map((mark) => text.split(mark).filter(isKnown).length),
  );

export interface BelowHeader {
  /** Whether anything stands in a column below the header. */
  readonly hasValues: (index: number) => boolean;
  /** The column that the cells under an empty heading make it; undefined where they do not say. */
  readonly isMostly: (index: number) => string | undefined;
}

/**
 * Reads the header. Problems: `duplicate-column`, `header-not-split`, `missing-column` (then undefined),
 * `unknown-column`, `unnamed-column`.
 *
 * @param shape what the table most likely is where a column is missing
 * @param below what stands under the headings
 */
export function parseHeader(
  header: TableRecord,
  { hasValues, isMostly }: BelowHeader,
  columns: readonly ColumnSpec[],
  lookup: HeadingLookup,
  options: TableOptions,
  placeOfCell: (index: number) => Place,
  shape: () => TableShape | undefined,
  problems: ProblemList,
): TableHeader | undefined {
  const unsplit = header.cells.find((cell) => cell.trim() !== '') ?? '';
  const isKnown = (heading: string): boolean =>
    lookup(heading) !== undefined || (options.accepts?.(heading.trim()) ?? false);
  if (filledCells(header.cells) === 1 && partsKnown(unsplit, isKnown) > 1) {
    problems.add('header-not-split', placeOfCell(0), { header: unsplit.trim() });
    return undefined;
  }
  const ignored = new Set([...(options.ignored ?? [])].map(foldName));
  const renamedTo = new Set(
    header.cells.flatMap((cell) => options.renamed?.get(foldName(cell)) ?? []),
  );
  const indexes = new Map<string, number>();
  const unknown: number[] = [];
  let usable = true;
  const duplicates = new Set<string>();
  let width = 0;
  for (const [index, cell] of header.cells.entries()) {
    const heading = cell.trim().replace(/\s+/gu, ' ');
    if (heading === '') {
      const meant = header.cells.some((other) => lookup(other.trim()) === options.unnamed?.column)
        ? undefined
        : isMostly(index);
      if (meant !== undefined) indexes.set(meant, index);
      else if (hasValues(index)) {
        problems.fold('unnamed-column', '', placeOfCell(index), { position: index + 1 });
      }
      if (meant !== undefined || hasValues(index)) width = index + 1;
      continue;
    }
    width = index + 1;
    if (ignored.has(foldName(heading))) continue;
    const known = lookup(heading);
    // A heading that columns.yaml maps to a column takes the place of the usual heading.
    if (known !== undefined && renamedTo.has(known) && !options.renamed?.has(foldName(heading)))
      continue;
    if (known === undefined && !(options.accepts?.(heading) ?? false)) {
      unknown.push(index);
      continue;
    }
    const name = known ?? heading;
    const earlier = indexes.get(name);
    if (earlier === undefined) indexes.set(name, index);
    else {
      usable = false;
      const first = header.cells[earlier]?.trim() ?? name;
      const pair = `${name} ${heading}`;
      if (duplicates.size < namedHeadings) duplicates.add(pair);
      const key = duplicates.has(pair) ? pair : '';
      const facts = { column: name, first, second: heading };
      problems.fold('duplicate-column', key, placeOfCell(index), facts);
    }
  }
  const present = header.cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !ignored.has(foldName(cell)));
  for (const column of columns) {
    if (!column.required || indexes.has(column.name)) continue;
    usable = false;
    const unread = unknown.map((index) => header.cells[index]?.trim() ?? '');
    const nearest = [column.name, ...column.aliases]
      .map((name) => nearestName(name, unread))
      .find((name) => name !== undefined);
    const mistyped = unknown[nearest === undefined ? -1 : unread.indexOf(nearest)];
    problems.add('missing-column', placeOfCell(mistyped ?? 0), {
      column: column.name,
      aliases: column.aliases,
      present,
      nearest,
      isSettable: options.settable?.includes(column.name),
      shape: nearest === undefined ? shape() : undefined,
    });
  }
  const known = columns.map((column) => column.name);
  const names = columns.flatMap((column) => [column.name, ...column.aliases]);
  for (const [at, index] of unknown.entries()) {
    const heading = (header.cells[index] ?? '').trim().replace(/\s+/gu, ' ');
    const nearest = nearestName(heading, names);
    const key = at < namedHeadings ? String(index) : '';
    const facts = { column: heading, known, nearest };
    problems.fold('unknown-column', key, placeOfCell(index), facts);
    if (!indexes.has(heading)) indexes.set(heading, index);
  }
  return usable ? { indexes, width } : undefined;
}
