/** `data/redirects.csv`: where addresses lead that the site no longer has. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import { endOf } from '../../domain/naming/kept-address.ts';
import type { RedirectRow } from '../../domain/naming/kept-address.ts';
import type { AddressProblems } from '../../domain/problem/address-problems.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { controlCharacter } from '../text/control-characters.ts';
import { parseTable } from '../table/table.ts';
import type { ColumnSpec } from '../table/column-spec.ts';

export const redirectsFile = 'data/redirects.csv';

export const redirectColumns: readonly ColumnSpec[] = [
  { name: 'from', aliases: ['von', 'alt', 'old'], required: true },
  { name: 'to', aliases: ['nach', 'zu', 'neu', 'new'], required: true },
];

type Mistake = AddressProblems['redirect-malformed']['because'];

/** What a browser shows in its address bar, without the site's own origin. */
function withoutOrigin(written: string, site: string | undefined): string | undefined {
  if (!/^https?:\/\//iu.test(written)) return written;
  const url = URL.parse(written);
  if (url === null || site === undefined || url.origin !== URL.parse(site)?.origin) {
    return undefined;
  }
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Letters beyond ASCII as they are, not as `%C3%BC`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An address of the site, or why it is none. A page may be written without its closing slash. */
function addressOf(
  written: string,
  site: string | undefined,
  mayLeadInto: boolean,
): SiteAddress | Mistake {
  const own = withoutOrigin(written, site);
  if (own === undefined) return 'other-site';
  if (!mayLeadInto && /[?#]/u.test(own)) return 'fragment';
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(own) ?? [];
  const plain = decoded(path);
  if (!plain.startsWith('/') || controlCharacter.test(plain)) return 'no-path';
  const parts = plain.slice(1).replace(/\/$/u, '').split('/');
  if (plain !== '/' && parts.some((part) => part.trim() === '')) return 'no-path';
  if (parts.some((part) => /^\.{1,2}$|[\\:*"<>|]|[. ]$/u.test(part) || part.length > 200)) {
    return 'dots';
  }
  const last = parts.at(-1) ?? '';
  const page = plain.endsWith('/') || /\.[A-Za-z0-9]{1,8}$/u.test(last) ? plain : `${plain}/`;
  return `${page.replace(/\/index\.html$/u, '/')}${rest}` as SiteAddress;
}

/**
 * Parses the table; rows that say the same are one.
 *
 * Problems: those of the table, `redirect-malformed`, `redirect-twice`, `redirect-loop`. Whether addresses exist is
 * judged where all pages are known.
 *
 * @param site the site's own origin, which may stand before an address
 */
export function parseRedirects(
  bytes: Uint8Array,
  site: string | undefined,
  problems: ProblemList,
): readonly RedirectRow[] {
  const rows = new Map<SiteAddress, RedirectRow>();
  for (const row of parseTable(bytes, redirectsFile, redirectColumns, problems)?.rows ?? []) {
    const [from, to] = (['from', 'to'] as const).map((column) => {
      const value = row.text(column);
      const read = addressOf(value, site, column === 'to');
      if (read.startsWith('/')) return read as SiteAddress;
      const facts = { column, value, because: read as Mistake };
      problems.add('redirect-malformed', row.place(column), facts);
      return undefined;
    });
    if (from === undefined || to === undefined) continue;
    const first = rows.get(from);
    if (first === undefined) {
      rows.set(from, { from, to, place: row.place('from'), toPlace: row.place('to') });
    } else if (first.to !== to) {
      const facts = { from, first: first.to, second: to };
      problems.add('redirect-twice', row.place('to'), facts);
    }
  }
  const round = new Set<SiteAddress>();
  for (const row of rows.values()) {
    if (endOf(row, rows) !== undefined) continue;
    // A circle is told once, at its first row.
    if (!round.has(row.from)) {
      problems.add('redirect-loop', row.toPlace, { from: row.from, to: row.to });
    }
    for (let next: RedirectRow | undefined = row; next !== undefined && !round.has(next.from);) {
      round.add(next.from);
      next = rows.get(next.to);
    }
  }
  return [...rows.values()].filter(({ from }) => !round.has(from));
}
