/** No address of an earlier release vanishes: it is there, or a redirect leads on from it (decision 013). */
import { nearestName } from '../domain/naming/nearest-name.ts';
import { endOf, followed, pagesAbove, pathOf } from '../domain/naming/kept-address.ts';
import type { PublishedAddress, Redirect, RedirectRow } from '../domain/naming/kept-address.ts';
import { addresses } from '../domain/naming/address.ts';
import type { SiteAddress } from '../domain/naming/address.ts';
import { ProblemList } from '../domain/problem/problem.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { dataAddresses } from '../report/open-data/data-sets.ts';
import type { PageScope } from './assemble/assembly.ts';
import { pagesOf } from './site-pages.ts';

/** Addresses that are promised to hold: listed pages, and files of data. */
export const addressesOf = (scope: PageScope): ReadonlySet<SiteAddress> =>
  new Set([
    ...pagesOf(scope)
      .filter(({ kind }) => kind !== 'not-found')
      .map(({ address }) => address),
    ...dataAddresses(scope.view),
    ...(scope.view.frame.stands ?? []).flatMap(({ name, figures }) => [
      addresses.stand(name),
      ...figures.map(({ key }) => addresses.standFigure(name, key)),
    ]),
  ]);

/** More addresses that are gone are told by their number. */
const mostNamed = 20;

/** What leads on from addresses that are no longer, and what is wrong with it. */
export interface KeptAddresses {
  /** In the order of the table, then those that follow from it. */
  readonly redirects: readonly Redirect[];
  /** `address-gone`, `redirect-from-exists`, `redirect-to-unknown` */
  readonly problems: readonly Problem[];
}

/**
 * Holds what was published against what there is.
 *
 * @param there addresses of the site
 * @param rows of `data/redirects.csv`
 * @param published addresses of earlier releases
 */
export function keepAddresses(
  there: ReadonlySet<SiteAddress>,
  rows: readonly RedirectRow[],
  published: readonly PublishedAddress[],
): KeptAddresses {
  const found = new ProblemList();
  const isThere = (address: SiteAddress): boolean => there.has(pathOf(address));
  const byFrom = new Map(rows.map((row) => [row.from, row]));
  const redirects = new Map<SiteAddress, SiteAddress>();
  for (const row of rows) {
    const end = endOf(row, byFrom);
    if (blocks(row.from, there)) {
      found.add('redirect-from-exists', row.place, { from: row.from });
    } else if (end === undefined || !isThere(end)) {
      // What leads on to a wrong row is told at that row.
      if (byFrom.has(pathOf(row.to))) continue;
      const nearest = nearestName(pathOf(row.to), there);
      found.add('redirect-to-unknown', row.toPlace, { to: row.to, nearest });
    } else redirects.set(row.from, end);
  }
  const followers = new Map<SiteAddress, SiteAddress>();
  const gone = new Map<SiteAddress, PublishedAddress>();
  for (const one of published) {
    if (isThere(one.address) || byFrom.has(one.address)) continue;
    const to = followed(one.address, redirects, isThere);
    if (to === undefined) gone.set(one.address, one);
    else followers.set(one.address, to);
  }
  tellGone(gone, there, found);
  return {
    redirects: [...redirects, ...followers].map(([from, to]) => ({ from, to })),
    problems: found.all,
  };
}

/** Tells each address once; what a page takes with it is counted there. */
function tellGone(
  gone: ReadonlyMap<SiteAddress, PublishedAddress>,
  there: ReadonlySet<SiteAddress>,
  found: ProblemList,
): void {
  const named = new Map<SiteAddress, string | undefined>();
  for (const one of gone.values()) {
    const [page = one.address] = pagesAbove(one.address).filter((above) => gone.has(above));
    const { address, place } = gone.get(page) ?? one;
    if (!named.has(address) && named.size < mostNamed) {
      named.set(address, nearestName(address, there));
    }
    const key = named.has(address) ? address : '';
    found.fold('address-gone', key, place, { address, nearest: named.get(address) });
  }
}

/** Whether the site has something at an address, or above it a file. */
function blocks(from: SiteAddress, there: ReadonlySet<SiteAddress>): boolean {
  if (there.has(from)) return true;
  const parts = from.split('/');
  return parts.some((_, at) => at > 1 && there.has(parts.slice(0, at).join('/') as SiteAddress));
}
