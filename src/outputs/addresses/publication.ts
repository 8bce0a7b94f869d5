/** Where a site will be reached: what files that leave it need for their links. */
import type { SiteAddress } from '../../domain/naming/address.ts';

export interface Publication {
  /** Canonical origin with the path below which the site lies, without a closing slash; undefined where none is known. */
  readonly root: string | undefined;
}

/**
 * @param site canonical origin
 * @param base path below which the site is served, with a slash at both ends
 */
export const publicationOf = (site: string | undefined, base: string | undefined): Publication => ({
  root: site === undefined ? undefined : site.replace(/\/$/u, '') + (base ?? '/').slice(0, -1),
});

/** An address for other sites; undefined where none is known. */
export const publicAddress = ({ root }: Publication, address: SiteAddress): string | undefined =>
  root === undefined ? undefined : `${root}${encodeURI(address)}`;
