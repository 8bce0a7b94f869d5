/** Where links of editors may lead: http(s), mailto, tel, geo, or a place of the site itself. */

import { mailLink, phoneLink } from '../../domain/naming/contact-link.ts';
import type { ContactLink } from '../../domain/naming/contact-link.ts';

const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel', 'geo']);

/**
 * Whether an address may be published as it is written.
 *
 * White space and control characters are refused because browsers drop them (`java\tscript:`), backslashes
 * because browsers read them as slashes, `//host` because it leads elsewhere without saying so.
 */
export function isPublishableLink(href: string): boolean {
  // An encoded scheme is no scheme, but nobody means it well.
  if (/^(?:javascript|vbscript|data)%3a/iu.test(href)) return false;
  if (href === '' || /[\s\p{Cc}\p{Cf}\\]/u.test(href) || href.startsWith('//')) return false;
  const scheme = /^([^/?#]*?):/u.exec(href)?.[1]?.toLowerCase();
  // `www.example.org` and `kita@example.org` would lead into the own site.
  if (scheme === undefined) return !/^www\.|^https?\/\/|^[^/?#]+@/iu.test(href);
  if (!allowedSchemes.has(scheme)) return false;
  const rest = href.slice(scheme.length + 1);
  if (scheme === 'mailto') return /^[^?]+@[^?]/u.test(rest);
  if (scheme === 'tel') return /\d/u.test(rest);
  if (scheme === 'geo') return rest !== '';
  const url = URL.parse(href);
  return /^https?:\/\/[^/]/iu.test(href) && url !== null && url.username + url.password === '';
}

/** A publishable link as it is published: links that dial or write say their number or address and no more. */
export function publishedLink(href: string): ContactLink {
  if (/^mailto:/iu.test(href)) return mailLink(href);
  if (/^tel:/iu.test(href)) return phoneLink(href) ?? { href, shortened: false };
  return { href, shortened: false };
}

/** Texts lie in a folder of `content/`, and their pages at most as deep. */
const depthOfTexts = 2;

/**
 * Whether a path climbs higher than the folder of the report reaches, however its points are written. A path that only
 * climbs to the first page stays inside.
 */
export function leavesFolder(href: string): boolean {
  if (/^[^/?#]*:/u.test(href)) return false;
  const [path = ''] = href.split(/[?#]/u, 1);
  let depth = path.startsWith('/') ? 0 : depthOfTexts;
  for (const part of path
    .replace(/%2e/giu, '.')
    .replace(/%2f|%5c|\\/giu, '/')
    .split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
