/** Addresses that were published once and must lead somewhere for good, and the redirects that see to it. */
import type { Place } from '../problem/problem.ts';
import type { SiteAddress } from './address.ts';

/** An address of an earlier release, and where it is listed. */
export interface PublishedAddress {
  readonly address: SiteAddress;
  readonly place: Place;
}

/** One row of `data/redirects.csv`. */
export interface RedirectRow {
  /** A page that was (`/gebiete/alt/`), or a file (`/daten/alt.csv`). */
  readonly from: SiteAddress;
  /** A page or file of the site; a query or fragment may follow. */
  readonly to: SiteAddress;
  readonly place: Place;
  readonly toPlace: Place;
}

/** Where an old address leads in the end. */
export interface Redirect {
  readonly from: SiteAddress;
  readonly to: SiteAddress;
}

/** What is asked of a server: an address without query and fragment. */
export const pathOf = (address: SiteAddress): SiteAddress =>
  address.replace(/[?#].*$/su, '') as SiteAddress;

/**
 * Where a row leads in the end, through rows that lead on; undefined where they lead round in a circle.
 *
 * @param rows by `from`
 */
export function endOf(
  row: RedirectRow,
  rows: ReadonlyMap<SiteAddress, RedirectRow>,
): SiteAddress | undefined {
  const passed = new Set<SiteAddress>([row.from]);
  let to = row.to;
  for (let next = rows.get(pathOf(to)); next !== undefined; next = rows.get(pathOf(to))) {
    if (passed.has(next.from)) return undefined;
    passed.add(next.from);
    to = next.to;
  }
  return to;
}

/** The pages that an address is part of, the uppermost first: those above it, and the one whose table it is. */
export const pagesAbove = (address: SiteAddress): readonly SiteAddress[] =>
  [...address.matchAll(/[/.]/gu)].flatMap(({ index }) =>
    index === 0 || index === address.length - 1
      ? []
      : [`${address.slice(0, index)}/` as SiteAddress],
  );

/**
 * Where an address leads that no row names, but a row for what it is part of: what lies below a page that moved, the
 * tables beside it (`/gebiete/alt.csv`), a workbook whose numbers stand in a table as well.
 *
 * @param redirects rows with their ends, by `from`
 * @param isThere whether the site has an address
 */
export function followed(
  gone: SiteAddress,
  redirects: ReadonlyMap<SiteAddress, SiteAddress>,
  isThere: (address: SiteAddress) => boolean,
): SiteAddress | undefined {
  const table = gone.replace(/\.xlsx$/u, '.csv') as SiteAddress;
  if (table !== gone && isThere(table)) return table;
  // The nearest one counts.
  for (const above of pagesAbove(gone).toReversed()) {
    const moved = redirects.get(above);
    if (moved === undefined) continue;
    const folder = pathOf(moved);
    if (!folder.endsWith('/')) continue;
    const to = `${folder.slice(0, -1)}${gone.slice(above.length - 1)}` as SiteAddress;
    if (isThere(to)) return to;
    const toTable = to.replace(/\.xlsx$/u, '.csv') as SiteAddress;
    if (isThere(toTable)) return toTable;
  }
  return undefined;
}
