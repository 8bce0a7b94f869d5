/**
 * Addresses of style sheets, scripts and fonts. A hash of what is in them stands in their names, so that browsers may keep
 * them for ever and never mix two releases; what writes a page asks here for the name of today.
 */
import type { SiteAddress } from './address.ts';

/** Plain address (`/stil/site.css`) → address with its hash (`/stil/site.1f0c….css`). */
export type AssetNames = Readonly<Record<string, SiteAddress>>;

/** Folders that hold nothing but files whose names bear a hash. */
export const assetFolders = ['/stil/', '/skript/', '/schrift/'] as const;

/**
 * The address of a style sheet, script or font.
 *
 * @throws Error where there is none of that name: our own fault
 */
export function assetAddress(names: AssetNames, plain: SiteAddress): SiteAddress {
  const address = names[plain];
  if (address === undefined) throw new Error(`no style sheet, script or font is called ${plain}`);
  return address;
}

/** A name with its hash before the ending. */
export const withHash = (plain: SiteAddress, hash: string): SiteAddress =>
  plain.replace(/(\.[a-z0-9]+)$/u, `.${hash}$1`) as SiteAddress;
