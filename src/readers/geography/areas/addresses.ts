/** Slugs of areas: the last part of their permanent addresses, made from names or pinned by `data/addresses.csv`. */
import { foldName } from '../../../domain/naming/fold-name.ts';
import { isWellFormedId } from '../../../domain/naming/id.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import { slugsOf } from '../../../domain/naming/slug.ts';
import type { Named } from '../../../domain/naming/slug.ts';
import { parseTable } from '../../table/table.ts';
import type { ColumnSpec } from '../../table/column-spec.ts';
import type { Table } from '../../table/table-row.ts';

export const addressesFile = 'data/addresses.csv';

export const addressColumns: readonly ColumnSpec[] = [
  { name: 'area', aliases: ['gebiet', 'id'], required: true },
  { name: 'level', aliases: ['ebene'], required: false },
  { name: 'slug', aliases: ['adresse', 'address'], required: true },
];

/** More missing areas than this are told by their number: `npm run addresses` writes them all. */
const mostMissingNamed = 20;

/** An area as far as its address needs it. */
export interface Addressed extends Named {
  /** The delivered id, where another level has it too, and the level that tells them apart. */
  readonly sharedId?: string | undefined;
  readonly level?: string;
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
  const { pinned, listed } = pinnedBy(table?.rows ?? [], areas, problems);
  const slugs = slugsOf(areas, pinned);
  if (table !== undefined) reportMissing(areas, listed, slugs, table, problems);
  reportClashes(areas, slugs, table, problems);
  return slugs;
}

/** Pinned slugs by area, and all areas that have a row: also one with a mistake, which has been reported. */
function pinnedBy(
  rows: Table['rows'],
  areas: readonly Addressed[],
  problems: ProblemList,
): { readonly pinned: ReadonlyMap<string, string>; readonly listed: ReadonlySet<string> } {
  const known = new Set(areas.map((area) => area.id));
  const sharing = Map.groupBy(areas, ({ sharedId }) => sharedId);
  const pinned = new Map<string, string>();
  const listed = new Set<string>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const written = row.text('area');
    const sharers = sharing.get(written) ?? [];
    const ofLevel = sharers.filter(({ level }) => level === row.text('level'));
    const area = ofLevel[0]?.id ?? written;
    const slug = row.text('slug');
    if (!known.has(area) && sharers.length > 0) {
      const facts = { area, ids: sharers.map(({ id }) => id) };
      problems.fold('ambiguous-area', area, row.place('area'), facts);
      for (const { id } of sharers) listed.add(id);
      continue;
    }
    listed.add(area);
    if (!known.has(area)) {
      const unpadded = withoutZeros(area, areas);
      if (unpadded !== undefined) listed.add(unpadded);
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
  return { pinned, listed };
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
  listed: ReadonlySet<string>,
  slugs: ReadonlyMap<string, string>,
  table: Table,
  problems: ProblemList,
): void {
  const line = (table.rows.at(-1)?.line ?? table.header.line ?? 0) + 1;
  const place = { file: addressesFile, line, column: 1 };
  let reported = 0;
  for (const { id } of areas) {
    if (listed.has(id)) continue;
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
