/** `sitemap.xml` and `robots.txt`: which pages search engines may list (sitemaps.org, protocol 0.9). */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { escapeText } from '../../figures/svg.ts';
import { publicAddress } from './publication.ts';
import type { Publication } from './publication.ts';

/** The protocol allows 50,000 addresses and 50 MB a file. */
const mostInFile = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const listOf = (element: string, entry: string, locations: readonly string[]): string =>
  [
    head,
    `<${element} xmlns="${schema}">`,
    ...locations.map((location) => `<${entry}><loc>${escapeText(location)}</loc></${entry}>`),
    `</${element}>`,
    '',
  ].join('\n');

/**
 * The sitemap of some pages; an index over several files where they are too many for one. Without a canonical origin
 * there is none: its addresses must be whole.
 *
 * @param pages addresses of pages that may be listed, in site order
 */
export function sitemapFiles(
  pages: readonly SiteAddress[],
  publication: Publication,
): readonly (readonly [SiteAddress, string])[] {
  const locations = pages.flatMap((page) => publicAddress(publication, page) ?? []);
  if (locations.length === 0) return [];
  if (locations.length <= mostInFile) {
    return [[addresses.sitemap, listOf('urlset', 'url', locations)]];
  }
  const parts = Array.from({ length: Math.ceil(locations.length / mostInFile) }, (_, at) => ({
    address: addresses.sitemapPart(at + 1),
    locations: locations.slice(at * mostInFile, (at + 1) * mostInFile),
  }));
  const index = parts.flatMap(({ address }) => publicAddress(publication, address) ?? []);
  return [
    [addresses.sitemap, listOf('sitemapindex', 'sitemap', index)],
    ...parts.map((part) => [part.address, listOf('urlset', 'url', part.locations)] as const),
  ];
}

/** Everything may be read; where the sitemap lies, as far as that can be said. */
export function robotsText(publication: Publication): string {
  const sitemap = publicAddress(publication, addresses.sitemap);
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
