/** Where links of editors may lead: http(s), mailto, tel, geo, or a place of the site itself. */

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
