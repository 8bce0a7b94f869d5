/** Slugs of areas: the last part of their permanent addresses, made from names or pinned by `data/addresses.csv`. */
import { foldName } from '../../domain/naming/fold-name.ts';
import { isWellFormedId } from '../../domain/naming/id.ts';
import { nearestName } from '../../domain/naming/nearest-name.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import { slugsOf } from '../../domain/naming/slug.ts';
import type { Named } from '../../domain/naming/slug.ts';
import { parseTable } from '../table/table.ts';
import type { ColumnSpec } from '../table/column-spec.ts';
import type { Table } from '../table/table-row.ts';

export const addressesFile = 'data/addresses.csv';

export const addressColumns: readonly ColumnSpec[] = [
  { name: 'area', aliases: ['gebiet', 'id'], required: true },
  { name: 'slug', aliases: ['adresse', 'address'], required: true },
];

/** More missing areas than this are told by their number: `npm run addresses` writes them all. */
const mostMissingNamed = 20;

/** An area as far as its address needs it. */
export interface Addressed extends Named {
  /** Where the area is declared, for an address that clashes. */
  readonly place: Place;
}

/**
 * The slug of every area, over all levels.
 *
 * @param areas in the order of the files
 * @param bytes of data/addresses.csv; undefined where there is none
 * @returns by area id; where two clash (reported) both have the same
 */
export function parseAddresses(
  areas: readonly Addressed[],
  bytes: Uint8Array | undefined,
  problems: ProblemList,
): ReadonlyMap<string, string> {
  const table =
    bytes === undefined ? undefined : parseTable(bytes, addressesFile, addressColumns, problems);
  const pinned = table === undefined ? new Map<string, string>() : pinnedBy(table, areas, problems);
  const slugs = slugsOf(areas, pinned);
  if (table !== undefined) reportMissing(areas, pinned, slugs, table, problems);
  reportClashes(areas, slugs, table, problems);
  return slugs;
}

function pinnedBy(
  table: Table,
  areas: readonly Addressed[],
  problems: ProblemList,
): ReadonlyMap<string, string> {
  const known = new Set(areas.map((area) => area.id));
  const pinned = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const area = row.text('area');
    const slug = row.text('slug');
    if (!known.has(area)) {
      const unpadded = withoutZeros(area, areas);
      const nearest = unpadded ?? meantArea(area, areas);
      const key = unpadded === undefined ? area : 'lost zeros';
      problems.fold('address-of-unknown-area', key, row.place('area'), { area, nearest });
      continue;
    }
    const line = lines.get(area);
    if (line !== undefined) {
      problems.add('area-pinned-twice', row.place('area'), { area, line });
      continue;
    }
    lines.set(area, row.line);
    if (isWellFormedId(slug) && slug === slug.toLowerCase()) pinned.set(area, slug);
    else problems.add('malformed-slug', row.place('slug'), { slug });
  }
  return pinned;
}

/** The id that is meant by one that lost its leading zeros. */
function withoutZeros(written: string, areas: readonly Addressed[]): string | undefined {
  const unpadded = written.replace(/^0+/u, '');
  if (unpadded === '') return undefined;
  return areas.find(({ id }) => id.replace(/^0+/u, '') === unpadded)?.id;
}

/** The id that a name stands for; else the nearest id. */
function meantArea(written: string, areas: readonly Addressed[]): string | undefined {
  const named = areas.find((area) => foldName(area.name) === foldName(written));
  if (named !== undefined) return named.id;
  return nearestName(
    written,
    areas.map((area) => area.id),
  );
}

function reportMissing(
  areas: readonly Addressed[],
  pinned: ReadonlyMap<string, string>,
  slugs: ReadonlyMap<string, string>,
  table: Table,
  problems: ProblemList,
): void {
  const line = (table.rows.at(-1)?.line ?? table.header.line ?? 0) + 1;
  const place = { file: addressesFile, line, column: 1 };
  // A row with a malformed slug, or an id that lost its zeros, is there, and has been reported.
  const listed = new Set(
    table.rows.map((row) => withoutZeros(row.text('area'), areas) ?? row.text('area')),
  );
  let reported = 0;
  for (const { id } of areas) {
    if (pinned.has(id) || listed.has(id)) continue;
    const facts = { area: id, slug: slugs.get(id) ?? id };
    reported += 1;
    problems.fold('area-without-address', reported > mostMissingNamed ? '' : id, place, facts);
  }
}

function reportClashes(
  areas: readonly Addressed[],
  slugs: ReadonlyMap<string, string>,
  table: Table | undefined,
  problems: ProblemList,
): void {
  const users = new Map<string, Addressed[]>();
  for (const area of areas) {
    const slug = slugs.get(area.id) ?? area.id;
    const others = users.get(slug);
    if (others === undefined) users.set(slug, [area]);
    else others.push(area);
  }
  const rows = new Map(table?.rows.map((row) => [row.text('area'), row]));
  for (const [slug, sharing] of users) {
    const last = sharing.at(-1);
    if (sharing.length < 2 || last === undefined) continue;
    const place = rows.get(last.id)?.place('slug') ?? last.place;
    problems.add('slug-clash', place, { slug, areas: sharing.map((area) => area.id) });
  }
}
